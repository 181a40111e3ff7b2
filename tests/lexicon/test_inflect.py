from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lexicon.inflect import PLURAL, readings, word_key
from reader.text.folding import fold


def keys(word: str) -> set[str]:
    return {reading.key for reading in readings(fold(word))}


@pytest.mark.parametrize(
    ("printed", "listed"),
    [
        ("وبالحشد", "الحشد"),
        ("للحوثيين", "الحوثيون"),
        ("المليشيات", "ميليشيا"),
        ("ملشيا", "ميليشيات"),
        ("مسلحيه", "مسلحون"),
        ("مقاتلو", "مقاتلون"),
        ("غارتين", "غارة"),
        ("هجوما", "هجوم"),
        ("عملياتها", "عملية"),
        ("الأمريكية", "الأميركية"),
        ("كابول", "كابل"),
    ],
)
def test_a_printed_form_leads_to_the_listed_word(printed: str, listed: str) -> None:
    assert word_key(listed)[0] in keys(printed)


def test_a_listed_plural_matches_plurals_alone() -> None:
    assert word_key("مسلحون") == ("مسلح" + PLURAL, False)
    assert "مسلح" + PLURAL not in keys("مسلح")
    assert "مقاتل" + PLURAL not in keys("مقاتلات")
    assert "مقاتل" + PLURAL not in keys("مقاتلاتها")


def test_a_feminine_ending_is_no_pronoun() -> None:
    assert any(reading.own for reading in readings("مستوطنه"))
    assert not any(reading.own for reading in readings("مستوطنة"))


def test_the_letters_before_the_phrase_are_counted() -> None:
    skips = {reading.key: reading.skip for reading in readings(fold("وبالحشد"))}
    assert skips["حشد"] == 2
    assert {r.skip for r in readings(fold("للحوثيين")) if r.key == "حوثي"} == {0}


@given(st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", min_size=1, max_size=12))
def test_every_word_reads_as_itself_first(word: str) -> None:
    first = readings(word)[0]
    assert (first.skip, first.definite, first.own) == (0, False, False)
    assert all(0 <= reading.skip <= 2 and reading.key for reading in readings(word))
