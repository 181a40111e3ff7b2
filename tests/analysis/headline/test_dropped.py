"""What a headline does not carry of the sentence that it rests on."""

from __future__ import annotations

import pytest

from reader.analysis.compare import marks_of
from reader.analysis.headline import hedging, voices
from reader.model.articles import Article
from reader.model.marks import Finding, Mark, MarkKind
from reader.model.texts import Document
from reader.text.document import build


def read(headline: str, *body: str) -> Document:
    return build(Article(1, "key", headline, "\n".join((headline, *body))))


def dropped(document: Document) -> list[Mark]:
    return [mark for mark in marks_of(document) if mark.kind is MarkKind.HEADLINE]


def found(headline: str, *body: str) -> list[tuple[str, tuple[str, ...]]]:
    details = [mark.detail for mark in dropped(read(headline, *body))]
    return [(detail.rule, detail.values) for detail in details if isinstance(detail, Finding)]


def test_a_hedge_that_the_headline_does_not_carry_with_its_place() -> None:
    document = read(
        "الجيش ينهي عملياته العسكرية في السهل",
        "أنهى الجيش عملياته العسكرية في السهل تقريباً بعد شهرين من القتال.",
    )
    (mark,) = dropped(document)
    assert isinstance(mark.detail, Finding)
    assert mark.detail.rule == hedging.HEDGE
    assert mark.detail.values[0] == "تقريباً"
    assert mark.span.end <= document.article.body_start
    assert [place.of(document.text) for place in mark.detail.places] == ["تقريباً"]


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("قال خبراء إن السد الجديد قد يغرق قرى الوادي هذا الشتاء.", "قد"),
        ("السد الجديد ربما يغرق قرى الوادي هذا الشتاء.", "ربما"),
        ("من المتوقع أن يغرق السد الجديد قرى الوادي هذا الشتاء.", "المتوقع"),
    ],
)
def test_words_of_doubt_before_what_the_headline_tells(sentence: str, hedge: str) -> None:
    values = [words for rule, words in found("السد الجديد يغرق قرى الوادي", sentence) if rule == hedging.HEDGE]
    assert values == [(hedge, "يغرق")]


@pytest.mark.parametrize(
    ("headline", "sentence"),
    [
        ("السد الجديد قد يغرق قرى الوادي", "السد الجديد ربما يغرق قرى الوادي هذا الشتاء."),
        ("هل يغرق السد الجديد قرى الوادي؟", "السد الجديد ربما يغرق قرى الوادي هذا الشتاء."),
        ("السد الجديد أغرق قرى الوادي", "وكان السد الجديد قد تقدمت أعماله في قرى الوادي هذا الشتاء."),
        ("السد الجديد يغرق قرى الوادي", "السد الجديد يغرق قرى الوادي وربما يتأخر موسم الحصاد."),
    ],
)
def test_no_hedge_is_missing(headline: str, sentence: str) -> None:
    assert [rule for rule, _ in found(headline, sentence) if rule == hedging.HEDGE] == []


@pytest.mark.parametrize("about", ["نحو 40 بيتا", "أكثر من 40 بيتا", "ما لا يقل عن 40 بيتا", "40 بيتا على الأقل"])
def test_a_number_without_what_keeps_it_from_being_exact(about: str) -> None:
    values = [words for rule, words in found("السيول تهدم 40 بيتا", f"هدمت السيول {about} في الوادي.")]
    assert [number for _, number in values] == ["40"]
    assert values[0][0] in about


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("السيول تهدم نحو 40 بيتا", ["هدمت السيول نحو 40 بيتا في الوادي."]),
        ("السيول تهدم 40 بيتا", ["هدمت السيول نحو 40 بيتا في الوادي.", "وأحصت البلدية 40 بيتا مهدما."]),
        ("السيول تهدم 40 بيتا", ["هدمت السيول نحو 60 بيتا في الوادي وأكثر من 40 جسرا."]),
        ("الاحتفال بالعيد الأربعين للبلدة", ["حضر الاحتفال أكثر من 40 ضيفا."]),
    ],
)
def test_numbers_that_are_exact_in_the_body_or_count_something_else(headline: str, body: list[str]) -> None:
    assert [rule for rule, _ in found(headline, *body) if rule == hedging.ABOUT] == []


_REPORTED = "قالت وزارة الصحة في بيان إن انهيار المنجم الغربي أسفر عن مقتل عمال من أبناء القرية."


def test_a_statement_that_the_body_leaves_to_a_source() -> None:
    document = read("انهيار المنجم الغربي ومقتل عمال", _REPORTED, "وتوقف العمل في المنطقة يومين.")
    (mark,) = dropped(document)
    assert isinstance(mark.detail, Finding)
    assert mark.detail.rule == voices.SOURCE
    assert mark.detail.values == ("قالت", "وزارة الصحة")
    assert document.unit_at(mark.detail.places[0].start) == 1


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("وزارة الصحة: انهيار المنجم الغربي ومقتل عمال", [_REPORTED]),
        ("الصحة تعلن انهيار المنجم الغربي ومقتل عمال", [_REPORTED]),
        ("انهيار المنجم الغربي ومقتل عمال", [_REPORTED, "وشهد مراسلنا انهيار المنجم الغربي ومقتل عمال فيه."]),
        ("وزارة الصحة تغلق المنجم الغربي كاملا", ["قالت وزارة الصحة إنها أغلقت المنجم الغربي كاملا."]),
        ("إغلاق المنجم الغربي أمام عمال القرية", ["أعلنت البلدية إغلاق المنجم الغربي أمام عمال القرية."]),
    ],
)
def test_a_named_source_the_outlets_own_account_and_own_acts_leave_nothing_out(headline: str, body: list[str]) -> None:
    assert [rule for rule, _ in found(headline, *body) if rule == voices.SOURCE] == []


def test_a_first_person_headline_over_a_third_person_sentence_with_the_distance_kept_there() -> None:
    document = read(
        "وزير الري: سنواصل حملتنا في الوادي",
        "أكد وزير الري خالد منصور أن بلاده ستواصل الحملة في الوادي ضد من وصفهم بـ“المخربين”.",
    )
    (mark,) = [mark for mark in dropped(document) if isinstance(mark.detail, Finding)]
    assert isinstance(mark.detail, Finding)
    assert mark.detail.rule == voices.PERSON
    assert mark.detail.values[:2] == ("سنواصل", "ستواصل")
    assert any("وصفهم" in cue for cue in mark.detail.values[2:])


def test_a_source_that_speaks_in_the_first_person_below_is_given_as_it_spoke() -> None:
    body = 'قال وزير الري خالد منصور إن بلاده ستواصل الحملة في الوادي، وأضاف: "سنواصل حملتنا في الوادي حتى النهاية".'
    assert found("وزير الري: سنواصل حملتنا في الوادي", body) == []


def test_an_article_without_headline_or_with_an_endless_one_says_nothing() -> None:
    assert found("") == []
    assert found("السيول تهدم 40 بيتا " * 40, "هدمت السيول نحو 40 بيتا في الوادي.") == []


def test_a_hedge_far_from_what_the_headline_tells_in_a_long_sentence_is_anothers() -> None:
    told = "السد الجديد في الوادي الغربي بين القرى ومزارع الزيتون مشروع قديم"
    other = "وفي السنة الماضية ذهب وفد من المدينة إلى العاصمة حاملا رسالة عن الطرق والمدارس والمشافي التي"
    headline = "السد الجديد يغرق قرى الوادي الغربي ومزارع الزيتون"
    assert found(headline, f"{told}، {other} ربما يغرق بعضها في الديون.") == []
    assert found(headline, f"{told} ربما يغرق بعضها.") != []
