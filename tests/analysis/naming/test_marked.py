from __future__ import annotations

import pytest

from reader.analysis.compare import marks_of
from reader.model.articles import Article
from reader.model.marks import Finding, MarkKind
from reader.text.document import build

_RULE = "person's name in marks"


def found(body: str) -> list[str]:
    document = build(Article(1, "key", "خبر", f"خبر\n{body}"))
    marks = [mark for mark in marks_of(document) if mark.kind is MarkKind.SCARE_QUOTE]
    return [
        mark.span.of(document.text) for mark in marks if isinstance(mark.detail, Finding) and mark.detail.rule == _RULE
    ]


def test_a_person_in_marks_whom_the_article_also_names_without() -> None:
    body = 'التقى الوفد "بشار الأسد" في دمشق أمس.\nوبحث الوفد مع الأسد ملف الحدود في سوريا.'
    assert found(body) == ["بشار الأسد"]


@pytest.mark.parametrize(
    "body",
    [
        # the house sets names in marks throughout
        "التقى الوفد “بشار الأسد” في دمشق أمس.\nوبحث الوفد مع “الأسد” ملف الحدود في سوريا.",
        "التقى الوفد الرئيس السوري بشار الأسد في دمشق.\nوغادر الأسد القاعة.",
        # an organisation's name
        "أعلن تنظيم «داعش» مسؤوليته عن الهجوم في سوريا.\nوانسحب داعش من البلدة.",
    ],
)
def test_names_set_in_marks_as_names(body: str) -> None:
    assert found(body) == []
