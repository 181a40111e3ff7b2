"""Look-ups over a comparison: which units answer each other, which stand alone, and the counts of the layers."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from reader.analysis.naming.contested import contested
from reader.model.articles import Span
from reader.model.comparisons import Comparison, Difference, DifferenceKind, Link, Relation
from reader.model.marks import Attribution, Mark, MarkKind, Mention
from reader.model.texts import Document, UnitKind
from reader.ui.compare.column.head.evidence import Evidence, evidence_of
from reader.ui.compare.column.text.plan import Raw, gathering
from reader.ui.compare.layers.layer import Counts
from reader.ui.compare.steps import Steps, finished

_PLAIN_KINDS = {MarkKind.SCARE_QUOTE, MarkKind.UNSOURCED, MarkKind.UNCLOSED}


@dataclass(frozen=True, slots=True)
class Place:
    """A unit of a column."""

    column: int
    unit: int


@dataclass(frozen=True, slots=True)
class Partner:
    """The unit that answers another, and the link that says so."""

    place: Place
    link: Link


class ComparisonIndex:
    """Answers the questions that painting and moving ask; made once for each comparison, in any thread.

    `pending` tells that the texts are there and their analysis is still to come. Without `all_names` the names that all
    articles give alike and neutrally have no mark (analysis.naming.contested). What still holds is taken over from
    `like`, an index of the same articles in another order or of more of them.
    """

    def __init__(
        self,
        comparison: Comparison,
        *,
        pending: bool = False,
        all_names: bool = True,
        like: ComparisonIndex | None = None,
    ) -> None:
        self.comparison, self.pending, self.all_names = comparison, pending, all_names
        self.documents: tuple[Document, ...] = comparison.documents
        self.columns: Mapping[int, int] = {
            document.article.id: column for column, document in enumerate(comparison.documents)
        }
        self._starts = [[unit.span.start for unit in document.units] for document in comparison.documents]
        self._partners = self._partners_of(comparison.links)
        same = like if like is not None and like.is_of(comparison.marks, self.columns, all_names=all_names) else None
        self.marks: tuple[tuple[Mark, ...], ...] = (
            tuple(same.marks[same.columns[article]] for article in self.columns)
            if same is not None
            else self._split_marks(comparison.marks if all_names else _telling(comparison.marks))
        )
        self.differences: tuple[Difference, ...] = comparison.differences
        self.pairs: tuple[Place, ...] = self._pairs()
        self._alone = [self._find_alone(column) for column in range(len(self.documents))]
        self._between: dict[tuple[int, int], list[tuple[int, int, Link]]] = {}
        self._numbers = self._find_numbers()
        self._raws: dict[int, tuple[Raw, ...]] = {}
        self._evidence: dict[int, Evidence] = {}
        if like is not None and like.pending is pending:
            self._take_over(like)

    def is_of(self, marks: tuple[Mark, ...], articles: Collection[int], *, all_names: bool) -> bool:
        """Whether it was made of these marks of these articles, in whatever order."""
        same = self.columns.keys() == set(articles) and self.all_names is all_names
        return same and self.comparison.marks == marks

    def _take_over(self, like: ComparisonIndex) -> None:
        painted = like.differences == self.differences and like._numbers == self._numbers
        for article, column in self.columns.items():
            before = like.columns.get(article)
            if before is None or like.marks[before] != self.marks[column]:
                continue
            if before in like._evidence:
                self._evidence[column] = like._evidence[before]
            if painted and before in like._raws:
                self._raws[column] = like._raws[before]

    def prepare(self) -> ComparisonIndex:
        """Works out what the columns ask first, so that the window need not; the index itself."""
        for column in range(len(self.documents)):
            self.raws(column)
            self.evidence(column)
        return self

    def raws(self, column: int) -> tuple[Raw, ...]:
        """All that may be painted on an article; worked out once."""
        return finished(self.gathering(column))

    def gathering(self, column: int) -> Steps[tuple[Raw, ...]]:
        """The same in steps."""
        if column not in self._raws:
            document, marks = self.documents[column], self.marks[column]
            self._raws[column] = yield from gathering(document, marks, self.differences, self._numbers)
        return self._raws[column]

    def evidence(self, column: int) -> Evidence:
        """The figures of an article; counted once."""
        if column not in self._evidence:
            found = evidence_of(self.documents[column], self.marks[column])
            self._evidence[column] = replace(found, computed=not self.pending)
        return self._evidence[column]

    def _partners_of(self, links: tuple[Link, ...]) -> Mapping[Place, list[Partner]]:
        found: dict[Place, list[Partner]] = defaultdict(list)
        for link in links:
            if link.a not in self.columns or link.b not in self.columns:
                continue
            one, two = Place(self.columns[link.a], link.a_unit), Place(self.columns[link.b], link.b_unit)
            found[one].append(Partner(two, link))
            found[two].append(Partner(one, link))
        for partners in found.values():
            partners.sort(key=lambda partner: (partner.link.by_user, partner.link.score), reverse=True)
        return found

    def _split_marks(self, marks: tuple[Mark, ...]) -> tuple[tuple[Mark, ...], ...]:
        split: list[list[Mark]] = [[] for _ in self.documents]
        for mark in marks:
            column = self.columns.get(mark.article)
            if column is not None:
                split[column].append(mark)
        return tuple(tuple(sorted(one, key=lambda mark: (mark.span.start, -mark.span.end))) for one in split)

    def _pairs(self) -> tuple[Place, ...]:
        """The units that have a partner, each statement once: named by its unit in the first column that tells it."""
        seen: set[tuple[Place, Place]] = set()
        anchors: list[Place] = []
        for place in sorted(self._partners, key=lambda place: (place.column, place.unit)):
            if self.is_headline(place):
                continue
            new = [
                (place, partner.place)
                for partner in self._partners[place]
                if (partner.place, place) not in seen and not self.is_headline(partner.place)
            ]
            if new:
                seen.update(new)
                anchors.append(place)
        return tuple(anchors)

    def partners(self, place: Place) -> tuple[Partner, ...]:
        """All units that answer this one, best first."""
        return tuple(self._partners.get(place, ()))

    def best(self, place: Place) -> Mapping[int, Partner]:
        """For each other column that tells the same, its best unit; a headline only where no sentence does."""
        found: dict[int, Partner] = {}
        partners = self._partners.get(place, [])
        for partner in sorted(partners, key=lambda partner: self.is_headline(partner.place)):
            found.setdefault(partner.place.column, partner)
        return found

    def is_headline(self, place: Place) -> bool:
        """Whether a unit is a headline, which stands over its column and not in it."""
        return self.documents[place.column].units[place.unit].kind is UnitKind.HEADLINE

    def group(self, place: Place) -> frozenset[Place]:
        """The unit itself with its best partner in each other column."""
        return frozenset({place, *(partner.place for partner in self.best(place).values())})

    def links_between(self, left: int, right: int) -> list[tuple[int, int, Link]]:
        """Pairs of units of two columns, as (unit of `left`, unit of `right`, link)."""
        kept = self._between.get((left, right))
        if kept is not None:
            return kept
        found: list[tuple[int, int, Link]] = []
        for place, partners in self._partners.items():
            if place.column == left:
                found += [(place.unit, p.place.unit, p.link) for p in partners if p.place.column == right]
        self._between[left, right] = sorted(found, key=lambda one: one[:2])
        return self._between[left, right]

    def unit_at(self, column: int, offset: int) -> int | None:
        """The unit that covers that code point of the column's article."""
        index = bisect_right(self._starts[column], offset) - 1
        if index < 0 or offset >= self.documents[column].units[index].span.end:
            return None
        return index

    def unit_near(self, column: int, offset: int) -> int | None:
        """The unit that covers that code point or ends last before it."""
        index = bisect_right(self._starts[column], offset) - 1
        return index if index >= 0 else None

    def span(self, place: Place) -> Span:
        """The span of that unit."""
        return self.documents[place.column].units[place.unit].span

    def alone(self, column: int) -> tuple[int, ...]:
        """The sentences of that column that no other column tells."""
        return self._alone[column]

    def _find_alone(self, column: int) -> tuple[int, ...]:
        if self.pending:
            return ()
        units = self.documents[column].units
        return tuple(
            index
            for index, unit in enumerate(units)
            if unit.kind is UnitKind.SENTENCE and not self._partners.get(Place(column, index))
        )

    def strengths(self) -> tuple[int, int]:
        """How many pairs of units are the same statement, and how many share only a part."""
        same = {
            (link.a, link.a_unit, link.b, link.b_unit)
            for link in self.comparison.links
            if link.relation is Relation.SAME
        }
        all_links = {(link.a, link.a_unit, link.b, link.b_unit) for link in self.comparison.links}
        return len(same), len(all_links) - len(same)

    def counts(self) -> Counts:
        """The figures of the layer bar."""
        marks = [mark for column in self.marks for mark in column]
        cues = {
            (mark.article, mark.detail.cue.start)
            for mark in marks
            if mark.kind is MarkKind.ATTRIBUTION and isinstance(mark.detail, Attribution) and mark.detail.cue
        }
        return Counts(
            naming=sum(mark.kind is MarkKind.MENTION for mark in marks),
            attribution=len(cues) + sum(mark.kind in _PLAIN_KINDS for mark in marks),
            difference=sum(one.kind is not DifferenceKind.NUMBER for one in self.differences),
            number=len(self.number_spans()),
            unmatched=sum(len(self.alone(column)) for column in range(len(self.documents))),
        )

    def number_spans(self) -> frozenset[tuple[int, Span]]:
        """The numbers and dates whose value differs from that of the counterpart, as (article, span)."""
        return self._numbers

    def _find_numbers(self) -> frozenset[tuple[int, Span]]:
        spans = {side for one in self.differences if one.kind is DifferenceKind.NUMBER for side in one.sides}
        return frozenset(
            spans
            | {(mark.article, mark.span) for column in self.marks for mark in column if mark.kind is MarkKind.NUMBER}
        )

    def differences_of(self, places: frozenset[Place]) -> frozenset[int]:
        """The differences (by index) whose every side stands in one of these units."""
        found = set()
        for number, difference in enumerate(self.differences):
            where = {self._place_of(article, span) for article, span in difference.sides}
            if where and where <= places:
                found.add(number)
        return frozenset(found)

    def _place_of(self, article: int, span: Span) -> Place | None:
        column = self.columns.get(article)
        if column is None:
            return None
        unit = self.unit_at(column, span.start)
        return None if unit is None else Place(column, unit)


def _telling(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    shown = contested(marks)
    return tuple(mark for mark in marks if not isinstance(mark.detail, Mention) or mark.detail.concept in shown)
