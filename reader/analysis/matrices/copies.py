"""What an outlet changes in an agency's report that it reprints: sentences kept, worded otherwise, added, left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.analysis.matrices.columns import Place
from reader.model.articles import Article
from reader.model.comparisons import Comparison
from reader.model.texts import Document, UnitKind
from reader.text.folding import fold
from reader.text.tokens import words

_SAME_REPORT = 0.6
"""Likeness from which two articles of one agency on one event are the same report. Reports in set phrases on several
meetings of one day share up to half of their pairs of neighbouring words."""
_DAYS = 1
"""Days that may lie between them: a forecast is told in the same words every day."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One reprint beside the text that it is set against.

    `base` is the agency's own article, or another outlet's reprint of it where `of_agency` is False; None where the
    library has neither. `kept` and `changed` are sentences of the reprint that stand in the other text word for word
    or otherwise, `added` those that do not, `left_out` sentences of the other text alone. `words` are (its words, the
    reprint's words) where aligned sentences differ.
    """

    article: int
    outlet: str
    agency: str
    title: str
    base: int | None = None
    of_agency: bool = False
    kept: tuple[Place, ...] = ()
    changed: tuple[Place, ...] = ()
    added: tuple[Place, ...] = ()
    left_out: tuple[Place, ...] = ()
    words: tuple[tuple[str, str], ...] = ()

    @property
    def places(self) -> tuple[Place, ...]:
        """All that is not as in the other text."""
        return (*self.changed, *self.added, *self.left_out)


@dataclass(frozen=True, slots=True)
class Copies:
    """The reprints of the compared outlets, with the documents that their places lie in."""

    found: tuple[Copy, ...] = ()
    documents: Mapping[int, Document] = field(default_factory=dict)


def is_copy(article: Article) -> bool:
    """Whether an outlet reprints an agency here."""
    return bool(article.agency and article.outlet and fold(article.agency) != fold(article.outlet))


def base_of(copy: Article, others: Iterable[Article]) -> tuple[Article, bool] | None:
    """The article of the same event to set a reprint beside, and whether it is the agency's own.

    An agency sends several reports on one event: of its own, else of other outlets' reprints, the one most like the
    copy is taken, and none where none is the same report.
    """
    agency, outlet = fold(copy.agency or ""), fold(copy.outlet or "")
    printed = _neighbours(copy)
    own: list[tuple[float, Article]] = []
    theirs: list[tuple[float, Article]] = []
    for one in others:
        source = fold(one.outlet or one.agency or "")
        theirs_too = agency in {fold(one.agency or ""), source} and source != outlet
        if one.id != copy.id and theirs_too and _near(copy, one):
            likeness = _likeness(printed, _neighbours(one))
            if likeness >= _SAME_REPORT:
                (own if source == agency else theirs).append((likeness, one))
    best = max(own or theirs, key=lambda pair: (pair[0], -pair[1].id), default=None)
    return (best[1], bool(own)) if best is not None else None


def _near(one: Article, other: Article) -> bool:
    if one.published is None or other.published is None:
        return True
    return abs((one.published.day - other.published.day).days) <= _DAYS


def _neighbours(article: Article) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(words(article.text)))


def _likeness(one: frozenset[object], other: frozenset[object]) -> float:
    """The part of the shorter text's pairs of words that stand in the other: reprints are often shortened."""
    return len(one & other) / max(1, min(len(one), len(other)))


def copy_of(copy: Article, base: Article, comparison: Comparison, *, of_agency: bool) -> Copy:
    """What `copy` changes in `base`; `comparison` is of the two, in any order."""
    documents = {document.article.id: document for document in comparison.documents}
    mine, theirs = documents[copy.id], documents[base.id]
    linked = {end for link in comparison.links for end in ((link.a, link.a_unit), (link.b, link.b_unit))}
    printed, own = ({_key(one, unit) for unit in _sentences(one)} for one in (theirs, mine))
    fates: dict[str, list[Place]] = {"kept": [], "changed": [], "added": [], "left_out": []}
    for unit in _sentences(mine):
        fate = "kept" if _key(mine, unit) in printed else "changed" if (copy.id, unit) in linked else "added"
        fates[fate].append(_place(mine, unit))
    for unit in _sentences(theirs):
        if (base.id, unit) not in linked and _key(theirs, unit) not in own:
            fates["left_out"].append(_place(theirs, unit))
    differing = [
        (sides[base.id].of(theirs.text), sides[copy.id].of(mine.text))
        for difference in comparison.differences
        if len(sides := dict(difference.sides)) > 1
        and any(place.span.contains(sides[copy.id]) for place in fates["changed"])
        and sides[base.id].start >= base.body_start
    ]
    return Copy(
        copy.id,
        copy.outlet or "",
        copy.agency or "",
        copy.title,
        base.id,
        of_agency,
        words=tuple(dict.fromkeys(differing)),
        **{fate: tuple(places) for fate, places in fates.items()},
    )


def _sentences(document: Document) -> Sequence[int]:
    return [number for number, unit in enumerate(document.units) if unit.kind is not UnitKind.HEADING]


def _key(document: Document, unit: int) -> str:
    return " ".join(token.folded for token in document.tokens_in(document.units[unit].span))


def _place(document: Document, unit: int) -> Place:
    return Place(document.article.id, document.units[unit].span)
