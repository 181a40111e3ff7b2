"""What the user, or the imported rows, decided about articles: it holds in every grouping."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.analysis.events.grouping.clusters import Bonds
from reader.analysis.events.likeness.signatures import Signature


class ConstraintKind(StrEnum):
    """What a decision says of its articles.

    TOGETHER: all stand in one event. APART: the first stands with none of the others, and is not suggested to them.
    FIXED: these are the event; nothing else joins it. ALSO: the first stands in the event of the second besides
    its own. WHOLE: the article tells one happening only.
    """

    TOGETHER = "together"
    APART = "apart"
    FIXED = "fixed"
    ALSO = "also"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Constraint:
    """One decision over articles, by id. A later decision overrules an earlier one that it contradicts."""

    kind: ConstraintKind
    articles: tuple[int, ...]


def set_apart(constraints: Iterable[Constraint]) -> frozenset[int]:
    """The articles of decisions that keep some apart, on both sides: they never count as a mere copy.

    The one that is kept away may be the earlier, whose copy the other would be.
    """
    return frozenset(article for c in constraints if c.kind is ConstraintKind.APART for article in c.articles)


def make_bonds(signatures: Mapping[int, Signature], constraints: Sequence[Constraint]) -> Bonds:
    """The constraints on the clustering of these articles; others are passed over.

    What keeps an article apart keeps its second happening (its id with a minus) apart, too; what puts it into another
    event besides puts that there.
    """
    ties = _Ties()
    closed: list[tuple[int, ...]] = []
    for constraint in reversed(constraints):
        known = tuple(article for article in constraint.articles if article in signatures)
        if constraint.kind is ConstraintKind.APART:
            for other in known[1:] if known[:1] == constraint.articles[:1] else ():
                for one in {known[0], -known[0]} & signatures.keys():
                    ties.part(one, other)
        elif constraint.kind is ConstraintKind.ALSO:
            if len(known) == 2 and -known[0] in signatures:
                ties.join_all((-known[0], known[1]))
        elif constraint.kind is not ConstraintKind.WHOLE:
            ties.join_all(known)
            if constraint.kind is ConstraintKind.FIXED:
                closed.append(known)
    given: dict[str, list[int]] = defaultdict(list)
    for article, sig in signatures.items():
        if sig.event is not None:
            given[sig.event].append(article)
    for articles in given.values():
        ties.join_all(articles)
    labels = {article: event for event, articles in given.items() for article in articles}
    groups, apart = ties.result()
    return Bonds(groups, apart, tuple(closed), labels)


class _Ties:
    """Articles tied together or kept apart; a tie that contradicts one made before is not made."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}
        self._against: dict[int, set[int]] = defaultdict(set)

    def _root(self, article: int) -> int:
        self._parent.setdefault(article, article)
        while self._parent[article] != article:
            self._parent[article] = self._parent[self._parent[article]]
            article = self._parent[article]
        return article

    def part(self, a: int, b: int) -> None:
        first, second = self._root(a), self._root(b)
        if first != second:
            self._against[first].add(second)
            self._against[second].add(first)

    def join_all(self, articles: Iterable[int]) -> None:
        """Tie the articles together: one that is kept from a part of them stays out of that part."""
        parts: list[int] = []
        for article in articles:
            if not any(self._join(part, article) for part in parts):
                parts.append(article)

    def _join(self, a: int, b: int) -> bool:
        first, second = self._root(a), self._root(b)
        if second in self._against[first]:
            return False
        if first != second:
            self._parent[second] = first
            for other in self._against.pop(second, set()):
                self._against[other].discard(second)
                self._against[other].add(first)
                self._against[first].add(other)
        return True

    def result(self) -> tuple[tuple[tuple[int, ...], ...], frozenset[tuple[int, int]]]:
        """The groups of articles tied together or kept apart, and which of them, by index, are kept apart."""
        found: dict[int, list[int]] = defaultdict(list)
        for article in sorted(self._parent):
            found[self._root(article)].append(article)
        index = {root: number for number, root in enumerate(found)}
        apart = {
            (min(index[a], index[b]), max(index[a], index[b])) for a, others in self._against.items() for b in others
        }
        return tuple(tuple(group) for group in found.values()), frozenset(apart)
