"""A comparison that goes on without the articles that cannot be read or analysed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reader.analysis.compare import compare, marks_of
from reader.lexicon.naming import NamingLexicon
from reader.library.progress import Stop, never
from reader.model.articles import Article
from reader.model.comparisons import Comparison
from reader.model.errors import Cancelled
from reader.model.marks import Mark
from reader.model.texts import Document
from reader.text.document import build


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison in the order of the ids asked for; an article in `failed` stands in it as an empty document."""

    comparison: Comparison
    failed: Mapping[int, Exception] = field(default_factory=dict)


def compare_each(
    article: Callable[[int], Article],
    ids: Sequence[int],
    lexicon: NamingLexicon,
    stop: Stop = never,
) -> Compared:
    """Compares the articles; one that is gone, or that an analysis fails on, takes no other with it.

    `stop` is asked after each article and each pair of articles. Raises Cancelled where it says so, what the first
    article raised where none is left, and what an analysis of all together raises.
    """
    documents: list[Document] = []
    marks: dict[int, tuple[Mark, ...]] = {}
    failed: dict[int, Exception] = {}

    def step(_done: int, _total: int) -> None:
        if stop():
            raise Cancelled("the comparison is no longer wanted")

    for number, one in enumerate(ids, start=1):
        known = Article(one, str(one), "", "")
        try:
            known = article(one)
            document = build(known)
            marks[document.article.id] = marks_of(document, lexicon)
        # Whatever goes wrong with one article is told in its column; the others are compared.
        except Exception as error:  # noqa: BLE001
            failed[one] = error
            document = build(replace(known, title="", text=""))
        documents.append(document)
        step(number, len(ids))
    if len(failed) == len(documents):
        raise failed[ids[0]]
    return Compared(compare(documents, lexicon, marks=marks, step=step), failed)
