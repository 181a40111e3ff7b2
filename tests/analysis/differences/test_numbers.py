"""Numbers in digits and words."""

from __future__ import annotations

import pytest

from reader.analysis.numbers import QuantityKind, find_quantities
from reader.text.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("قتل 30 شخصا", 30, 30),
        ("قتل ٣٠ شخصا", 30, 30),
        ("قتل ثلاثون شخصا", 30, 30),
        ("خمسة وثلاثين جنديا", 35, 35),
        ("أحد عشر كوكبا وثلاثة عشر نجما", 11, 11),
        ("أحد عشر كوكبا وثلاثة عشر نجما", 13, 13),
        ("قتلت إحدى عشرة امرأة", 11, 11),
        ("إحدى وعشرين قذيفة", 21, 21),
        ("وواحد وثلاثين جريحا", 31, 31),
        ("مئتين وخمسين ألف ليرة", 250_000, 250_000),
        ("ثلاثمائة وستين نازحا", 360, 360),
        ("1,200 خيمة", 1200, 1200),
        ("2.5 مليون دولار", 2_500_000, 2_500_000),
        ("تريليون و300 مليار دولار", 1_300_000_000_000, 1_300_000_000_000),
        ("ألفين وثلاثمئة قذيفة", 2300, 2300),
        ("عشرات القتلى", 20, 99),
        ("مئات الآلاف من اللاجئين", 200_000, 999_000),
        ("قتيلين وثلاثة", 2, 2),
    ],
)
def test_the_value_of_a_numeral(text: str, low: float, high: float) -> None:
    found = find_quantities(text, tokenise(text))
    assert (low, high) in [(quantity.low, quantity.high) for quantity in found]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("في عام 2014 وقع", QuantityKind.YEAR),
        ("يوم 15 مارس المقبل", QuantityKind.DAY),
        ("نسبة 12% من الأصوات", QuantityKind.PERCENT),
        ("عناصر الفرقة 30 مشاة", QuantityKind.LABEL),
        ("جرح 12 مدنيا", QuantityKind.COUNT),
    ],
)
def test_what_sort_of_number_it_is(text: str, kind: QuantityKind) -> None:
    assert [quantity.kind for quantity in find_quantities(text, tokenise(text))] == [kind]


@pytest.mark.parametrize("text", ["أصيب أحد المارة", "قرب إحدى القرى", "وأحد عناصر الأمن", "يوم الأحد"])
def test_one_of_several_is_no_number(text: str) -> None:
    assert find_quantities(text, tokenise(text)) == ()


def test_two_numbers_side_by_side_stay_two() -> None:
    text = "أصيب ثلاثة وقتل خمسة، ثم أربعة وسبعة"
    assert [quantity.low for quantity in find_quantities(text, tokenise(text))] == [3, 5, 4, 7]


def test_a_number_names_what_it_counts() -> None:
    text = "وقتل 30 مدنيا والركاب الأربعة"
    tokens = tokenise(text)
    nouns = [tokens[q.noun].form for q in find_quantities(text, tokens) if q.noun is not None]
    assert nouns == ["مدنيا", "والركاب"]


def test_vague_numbers_agree_with_what_they_allow() -> None:
    text = "عشرات، 30، 300"
    vague, some, many = find_quantities(text, tokenise(text))
    assert vague.agrees(some)
    assert not vague.agrees(many)


@pytest.mark.parametrize("words", ["آلاف وعشرات", "مئات ومئات", "عشرات عشرات", "ملايين وآلاف"])
def test_two_vague_counts_in_a_row_are_two(words: str) -> None:
    text = f"نزح {words} من السكان"
    found = find_quantities(text, tokenise(text, ()))
    assert [one.span.of(text) for one in found] == words.split()
