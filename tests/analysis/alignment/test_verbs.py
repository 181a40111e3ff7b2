"""Which words may be forms of one verb."""

from __future__ import annotations

import pytest

from reader.analysis.alignment.verbs import verb_keys
from reader.text.folding import fold


@pytest.mark.parametrize(
    "forms",
    [
        "اختار تختار اختارت اختيار سيختار",
        "استخدم تستخدم استخدام مستخدم واستخدمت",
        "انفجر ينفجر انفجار بانفجار",
        "اجتمع يجتمع اجتماع والاجتماع",
        "اتفق يتفق اتفاق",
        "اصطدم تصطدم اصطدام",
        "حاول يحاول محاولة حاولوا",
        "صوت يصوت تصويت التصويت",
        "أسقط يسقط إسقاط سقوط",
        "تعاون يتعاون",
    ],
)
def test_the_forms_of_one_verb_share_a_key(forms: str) -> None:
    first, *others = (verb_keys(fold(form)) for form in forms.split())
    for other in others:
        assert first & other


@pytest.mark.parametrize("pair", ["اجتماع جامعة", "استخدام خادم", "انفجار فجر", "محاولة حالة", "سوريا روسيا"])
def test_words_of_one_root_but_another_form_share_none(pair: str) -> None:
    one, other = (verb_keys(fold(word)) for word in pair.split())
    assert not one & other


def test_short_words_and_digits_are_no_verbs() -> None:
    for word in ("", "و", "في", "2015"):
        assert not {key for key in verb_keys(word) if key != f"verb I {word}"}
