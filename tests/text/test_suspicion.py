"""The fast test for obfuscated words is never wrong in saying no."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.repairs.repair import find_repairs
from reader.text.repairs.suspicion import is_suspect

PIECES = st.sampled_from(
    ["إرهاب", "إر", "هاب", "غ", "ز", "ة", "ل", "ا", "\u0640", ".", "-", "|", " ", '"', "«", "»", "“", "o", "1"]
)


@pytest.mark.parametrize("title", ["قصف لـ«غزة»", 'أمازيغ يعدون لـ"إضراب شكلي"', "مقتل ثلاثة في غارة على إدلب"])
def test_ordinary_titles_are_not_suspect(title: str) -> None:
    assert not is_suspect(title)


@pytest.mark.parametrize("title", ["إر.هاب", "الجر \u0640حى", "إره\u0640 \u0640ابيين", "مـ\u0640جزرة", "غ ز ة ه"])
def test_obfuscated_titles_are_suspect(title: str) -> None:
    assert is_suspect(title)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_what_is_not_suspect_without_its_quoted_particles_has_no_repairs(text: str) -> None:
    # A closing mark in the place of the opening one keeps the tatweel suspect: both ways of writing are repaired alike.
    if not is_suspect(text):
        assert not find_repairs(text.replace('"', "»").replace("«", "»").replace("“", "»"))
