"""What numbers count, and which counts contradict each other."""

from __future__ import annotations

import pytest

from reader.analysis.alignment.counting import Count, contradictions, counts_of
from reader.analysis.numbers import find_quantities
from tests.analysis.alignment.documents import article


def _counts(sentence: str) -> tuple[Count, ...]:
    document = article(1, "عنوان", sentence)
    tokens = document.tokens_in(document.units[1].span)
    return counts_of(tokens, find_quantities(document.text, tokens))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قتل ثمانية مسلحين في الغارة.", "أسفرت الغارة عن مقتل 14 شخصا."),
        ("انتشلت الفرق ثلاث جثث.", "وسقط سبعة قتلى."),
        ("أصيب عشرون عاملا بجروح.", "وبلغ عدد الجرحى 31 جريحا."),
        ("غرقت العبارة في 17 شباط قرب الجزيرة.", "وكانت العبارة قد غرقت يوم 19 فبراير."),
    ],
)
def test_counts_of_one_fate_that_differ_contradict(one: str, other: str) -> None:
    ((first, second),) = contradictions(_counts(one), _counts(other))
    assert first.what == second.what


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قتل ثمانية مسلحين.", "قتل 8 أشخاص."),
        ("سقط عشرات القتلى.", "وأعلن مقتل 30 شخصا."),
        ("قتل ثمانية مسلحين.", "أصيب 14 شخصا."),
        ("غرقت في 17 شباط.", "غرقت في 17 فبراير."),
        ("غرقت في 17 شباط.", "انتشلت في الثالث من آذار، بعد 14 يوما."),
        ("وخرج ثلاثة من البيت.", "ورجع تسعة من السوق."),
        ("قتل ثمانية مسلحين.", "اشترت الشركة 14 حافلة."),
    ],
)
def test_equal_vague_and_other_counts_do_not(one: str, other: str) -> None:
    assert not list(contradictions(_counts(one), _counts(other)))
