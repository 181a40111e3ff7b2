from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.canonical import canonical
from reader.text.folding import fold, fold_text
from reader.text.repairs.repair import find_repairs
from reader.text.utf16 import STAND_IN, Utf16Map, unit_letters

ARABIC = st.text(
    st.one_of(
        st.sampled_from('ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآٱؤئءپچژگکیے ـًٌَُِّْ.،:؛!؟"“”«»()٠١٢٣۴۵\n\u200b\u200cﻷﷺ😀'),
        st.characters(),
    ),
    max_size=200,
)


@pytest.mark.parametrize(
    ("printed", "key"),
    [
        ("الإِرْهَابِيِّينَ", "الارهابيين"),
        ("إدلب", "ادلب"),
        ("مدرسة على", "مدرسه علي"),
        ("مسؤول شؤون رئيس", "مسوول شوون رييس"),
        ("پاکستان پوائنٹ نیوز", "باكستان بواينت نيوز"),
        ("٢٣ مارس ٢٠٢٠ و۱۲", "23 مارس 2020 و12"),
        ("اﻷسد ﻻ", "الاسد لا"),
        ("العـــسكر", "العسكر"),
        ("BBC", "bbc"),
        ("Ürümqi Путин Αθήνα", "ürümqi путин αθήνα"),
        ("ا\u0654حمد", "احمد"),
    ],
)
def test_spellings_of_one_word_share_a_key(printed: str, key: str) -> None:
    assert fold(printed) == key


def test_marks_on_letters_and_signs_of_direction_have_no_key() -> None:
    marks = [letter for letter in map(chr, range(0x600, 0x700)) if unicodedata.category(letter) == "Mn"]
    signs = [letter for letter in map(chr, range(0x2000, 0x206A)) if unicodedata.category(letter) == "Cf"]
    assert fold("".join(marks + signs)) == ""


def test_dashes_and_quotation_marks_stay_themselves() -> None:
    signs = "".join(map(chr, range(0x2010, 0x2028)))
    assert fold(signs) == signs


@given(ARABIC)
def test_folding_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ARABIC)
def test_the_offset_map_is_monotone_and_round_trips(text: str) -> None:
    text = canonical(text)
    repairs = find_repairs(text)
    folded = fold_text(text, repairs)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(folded.starts, folded.ends, strict=True))
    assert list(folded.starts) == sorted(folded.starts)
    assert list(folded.ends) == sorted(folded.ends)
    if not repairs:
        assert folded.text == fold(text)
        for index in range(len(folded.text)):
            assert folded.text[index] in fold(folded.to_source(index, index + 1).of(text))


@given(st.text())
def test_utf16_offsets_are_those_of_the_encoding(text: str) -> None:
    converter = Utf16Map(text)
    for offset in range(len(text) + 1):
        units = converter.to_utf16(offset)
        assert units == len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


@given(st.text())
def test_letters_by_units_are_found_at_qts_offsets(text: str) -> None:
    by_units, to_utf16 = unit_letters(text), Utf16Map(text).to_utf16
    assert len(by_units) == to_utf16(len(text))
    for offset, letter in enumerate(text):
        found = by_units[to_utf16(offset) : to_utf16(offset + 1)]
        assert found == (letter if letter <= "\uffff" else STAND_IN * 2)
