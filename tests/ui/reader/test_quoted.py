from __future__ import annotations

import pytest

from reader.analysis.attribution import find_attributions
from reader.model.articles import Article
from reader.text.document import build
from reader.ui.reader.quoted import quoted

_TITLE = "اجتماع في المدينة"


def quotations(body: str) -> list[str]:
    document = build(Article(id=1, key="a", title=_TITLE, text=f"{_TITLE}\n{body}"))
    return [quotation.inner.of(document.article.text) for quotation, _ in quoted(document, find_attributions(document))]


@pytest.mark.parametrize("name", ["مركز التنسيق والمصالحة في الشمال", "حراس الساحل", "الجمهورية"])
def test_a_name_in_marks_is_no_quotation(name: str) -> None:
    assert quotations(f"وصل وفد من “{name}” إلى المدينة صباح اليوم لبحث ملف العائدين.") == []


def test_words_that_somebody_says_are_one_however_few() -> None:
    assert quotations("وقال الوزير: “لن نتراجع”. ثم غادر القاعة.") == ["لن نتراجع"]


def test_long_words_that_nobody_is_made_to_say_are_one() -> None:
    words = "لن يدخل أحد هذه البلدة قبل أن تعود المياه إلى بيوتها"
    assert quotations(f"“{words}”.") == [words]
