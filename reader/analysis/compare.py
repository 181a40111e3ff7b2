"""The accounts of two or more articles set side by side: all analyses together, as one frozen value."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from itertools import combinations

import reader
from reader.analysis import ANALYSES, alignment, differences
from reader.analysis.rows import make_rows
from reader.lexicon.naming import NamingLexicon, default
from reader.model.articles import Published
from reader.model.comparisons import Comparison, Difference, DifferenceKind, Link, Recipe
from reader.model.marks import Finding, Mark, MarkKind
from reader.model.texts import Document, UnitKind

NO_COUNTERPART = "no_counterpart"
"""Rule of an UNMATCHED mark: no other article has a linked unit. Values are empty."""
PUBLISHED_LATER = "no_counterpart_published_later"
"""The same, where every other article was published well before it and cannot tell what came after."""
SOME_EARLIER = "no_counterpart_some_earlier"
"""The same, where this is true of some of the others."""

HOURS_APART = timedelta(hours=6)
"""An outlet may be so far behind another and still tell the same news; what is older tells older ones."""

Step = Callable[[int, int], None]
"""Told how much is done and of how much; it may raise, for example Cancelled."""


def silent(_done: int, _total: int) -> None:
    """Tells nobody."""


def compare(
    documents: Sequence[Document],
    lexicon: NamingLexicon | None = None,
    pinned: Iterable[Link] = (),
    refused: Iterable[Link] = (),
    *,
    marks: Mapping[int, Sequence[Mark]] | None = None,
    step: Step = silent,
) -> Comparison:
    """The comparison of `documents`, in their order; article ids must differ.

    `lexicon` defaults to the shipped one. `pinned` are the user's own links, which are kept before all others;
    `refused` links are not made again. `marks` are those that `marks_of` found, by article, where they are known.
    `step` hears after each article, and twice for each pair, how much is done and of how much; what it raises
    ends the comparison. Pure: equal input gives an equal Comparison.
    """
    lexicon = lexicon or default()
    count = len(documents)
    steps = _Steps(step, count + count * (count - 1))
    known = marks or {}
    marks = {}
    for document in documents:
        article = document.article.id
        marks[article] = known[article] if article in known else marks_of(document, lexicon)
        steps.done()
    links = _links(documents, marks, tuple(pinned), tuple(refused), steps)
    found = _differences(documents, marks, links, lexicon, steps)
    every = [mark for document in documents for mark in marks[document.article.id]]
    every += _difference_marks(documents, found)
    every += _unmatched(documents, links)
    return Comparison(
        documents=tuple(documents),
        links=links,
        rows=make_rows(documents, links),
        marks=tuple(every),
        differences=tuple(found),
        recipe=recipe(lexicon),
    )


class _Steps:
    """Counts what is done of `total` and tells it."""

    def __init__(self, step: Step, total: int) -> None:
        self._step = step
        self._total = total
        self._count = 0

    def done(self) -> None:
        self._count += 1
        self._step(self._count, self._total)


def marks_of(document: Document, lexicon: NamingLexicon | None = None) -> tuple[Mark, ...]:
    """What one article alone tells: repairs, attributions, contested names, in the order of ANALYSES."""
    lexicon = lexicon or default()
    found: tuple[Mark, ...] = ()
    for analysis in ANALYSES:
        found += analysis.find(document, found, lexicon)
    return found


def recipe(lexicon: NamingLexicon | None = None) -> Recipe:
    """The versions that a comparison made now would have; a saved one that differs was computed otherwise."""
    versions = tuple((analysis.name, analysis.version) for analysis in ANALYSES)
    pairs = (("alignment", alignment.VERSION), ("differences", differences.VERSION))
    return Recipe(reader.__version__, versions + pairs, (lexicon or default()).versions)


def _links(
    documents: Sequence[Document],
    marks: Mapping[int, Sequence[Mark]],
    pinned: Sequence[Link],
    refused: Sequence[Link],
    steps: _Steps,
) -> tuple[Link, ...]:
    settled = {_ends(link) for link in (*pinned, *refused)}
    ids = {document.article.id for document in documents}
    links = [link for link in pinned if {link.a, link.b} <= ids]
    prepared = {document.article.id: alignment.prepare(document, marks[document.article.id]) for document in documents}
    lookalikes = alignment.Lookalikes(prepared.values())
    for a, b in combinations(documents, 2):
        one, other = a.article.id, b.article.id
        found = alignment.link(one, prepared[one], other, prepared[other], lookalikes)
        links += [link for link in found if _ends(link) not in settled]
        steps.done()
    return tuple(links)


def _differences(
    documents: Sequence[Document],
    marks: Mapping[int, Sequence[Mark]],
    links: Iterable[Link],
    lexicon: NamingLexicon,
    steps: _Steps,
) -> list[Difference]:
    """What the linked units of each pair of articles word differently."""
    between: dict[tuple[int, int], list[Link]] = defaultdict(list)
    for link in links:
        between[link.a, link.b].append(link)
    generic = frozenset(domain.id for domain in lexicon.domains if domain.generic)
    sides = [differences.Side(document, marks[document.article.id]) for document in documents]
    found: list[Difference] = []
    for a, b in combinations(sides, 2):
        pair = (a.document.article.id, b.document.article.id)
        found += differences.differences_between(a, b, between[pair], generic)
        steps.done()
    return found


def _ends(link: Link) -> frozenset[tuple[int, int]]:
    return frozenset(((link.a, link.a_unit), (link.b, link.b_unit)))


def _difference_marks(documents: Sequence[Document], found: Sequence[Difference]) -> list[Mark]:
    """Each side of each difference as a mark; the sides of one difference share its group.

    The finding's rule is the difference's kind, its values the printed words of all sides.
    """
    texts = {document.article.id: document.text for document in documents}
    marks = []
    for number, difference in enumerate(found, start=1):
        words = tuple(span.of(texts[article]) for article, span in difference.sides)
        kind = MarkKind.NUMBER if difference.kind is DifferenceKind.NUMBER else MarkKind.DIFFERENCE
        finding = Finding(difference.kind, words)
        marks += [Mark(article, span, kind, f"difference-{number}", finding) for article, span in difference.sides]
    return marks


def _unmatched(documents: Sequence[Document], links: Iterable[Link]) -> list[Mark]:
    """A mark for every headline and sentence that no link touches, where there is another article at all."""
    linked = {end for link in links for end in _ends(link)}
    if len(documents) < 2:
        return []
    why = {document.article.id: Finding(_why_unmatched(document, documents)) for document in documents}
    return [
        Mark(document.article.id, unit.span, MarkKind.UNMATCHED, "", why[document.article.id])
        for document in documents
        for index, unit in enumerate(document.units)
        if unit.kind is not UnitKind.HEADING and (document.article.id, index) not in linked
    ]


def _why_unmatched(document: Document, documents: Sequence[Document]) -> str:
    own = document.article.published
    others = [other.article.published for other in documents if other is not document]
    earlier = [bool(own and other and _is_earlier(other, own)) for other in others]
    if all(earlier):
        return PUBLISHED_LATER
    return SOME_EARLIER if any(earlier) else NO_COUNTERPART


def _is_earlier(one: Published, than: Published) -> bool:
    """Whether one article is so much older that it cannot tell what the other does: by the hours where both are known,
    else by the days."""
    if one.moment and than.moment:
        return than.moment - one.moment >= HOURS_APART
    return one.day < than.day
