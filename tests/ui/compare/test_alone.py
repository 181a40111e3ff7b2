"""What only one outlet tells, in words: an earlier article cannot lack what came later."""

from __future__ import annotations

import datetime

from reader.analysis.compare import compare
from reader.model.articles import Article, Published
from reader.model.texts import Document
from reader.text.document import build
from reader.ui.compare.findings.sentences import Sentence, sentences
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.layers.layer import Layer

_BLAST = "قتل خمسة أشخاص في انفجار سيارة مفخخة قرب مطار المدينة صباح الاثنين."


def test_it_is_said_where_the_others_were_published_earlier() -> None:
    early = _article(1, "2020-03-01", "وأغلقت الشرطة الطريق الساحلي حتى المساء.")
    late = _article(2, "2020-03-03", "وأوقف القضاء مهندسين من شركة الصيانة بعد أيام.")
    told = {one.column: one.why for one in _alone([early, late])}
    assert "published before it" in told[1]
    assert "published before it" not in told[0]


def _alone(documents: list[Document]) -> list[Sentence]:
    index = ComparisonIndex(compare(documents))
    return [one for one in sentences(index, str) if one.layer is Layer.UNMATCHED]


def _article(number: int, day: str, last: str) -> Document:
    text = f"انفجار قرب المطار\n{_BLAST}\n{last}"
    published = Published(datetime.date.fromisoformat(day))
    return build(Article(number, str(number), text.partition("\n")[0], text, outlet=f"o{number}", published=published))
