"""The articles that new ones are to be grouped with: a chain of likeness, or what of a very long one is near them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple, Protocol

from reader.analysis.events.grouping.constraints import Constraint, ConstraintKind
from reader.analysis.events.likeness.likeness import Pair
from reader.analysis.events.likeness.signatures import Signature
from reader.analysis.events.settings import Settings

LONGEST_CHAIN = 1000
"""Articles of a chain that an article or two are grouped with as in a full run: a few hundredths of a second."""
_AT_ONCE = 40
"""Articles whose pairs are read at once where a chain may turn out to be too long."""


class Kept(NamedTuple):
    """What the library keeps of one article for grouping: `repeats` where it is a copy but not the voice."""

    article: int
    signature: bytes
    repeats: bool = False


class Stored(Protocol):
    """What is asked of the library here; all of it reading."""

    def kept(self, articles: Collection[int]) -> Iterable[Kept]: ...

    def given(self, events: Collection[str]) -> Iterable[Kept]:
        """The articles whose imported row named one of these events."""
        ...

    def pairs(self, articles: Collection[int]) -> Iterable[Pair]:
        """All stored pairs that have one of the articles, or the second happening that one tells."""
        ...

    def company(self, articles: Collection[int]) -> Iterable[int]:
        """All articles of the stored events that these articles stand in."""
        ...


class Kin:
    """Follows what ties articles: likeness at the threshold, copies, the user's decisions, events named by rows.

    `pairs` are those that the new articles bring, `near` signatures at hand.
    """

    def __init__(
        self,
        new: Mapping[int, Signature],
        pairs: Sequence[Pair],
        shelf: Stored,
        constraints: Iterable[Constraint],
        settings: Settings,
        near: Mapping[int, Signature],
    ) -> None:
        self._new, self._shelf, self._threshold = new, shelf, settings.threshold
        self._signatures = {**near, **new}
        self._ties = _ties(constraints)
        self._brought: dict[int, list[Pair]] = defaultdict(list)
        for pair in pairs:
            for article in {abs(pair.a), abs(pair.b)}:
                self._brought[article].append(pair)
        self._found: dict[tuple[int, int, bool], Pair] = {}

    def of_all(self, longest: int | None) -> tuple[dict[int, Signature], list[Pair]]:
        """The articles of the chains of all new ones, and their pairs with each other.

        Of a chain of more than `longest` articles only what is near: the articles that new ones are tied to, and
        whole the events that these stand in now.
        """
        found = self._chain(self._new) if longest is None else self._short_chains(longest)
        pairs = [pair for pair in self._found.values() if abs(pair.a) in found and abs(pair.b) in found]
        return {article: self._signatures[article] for article in sorted(found)}, pairs

    def _short_chains(self, longest: int) -> set[int]:
        found, long = set[int](), set[int]()
        for article in sorted(self._new):
            if article not in found:
                found |= self._short_chain(article, longest, long) or self._near(article)
        return found

    def _chain(self, articles: Iterable[int]) -> set[int]:
        """All that is tied to these."""
        found = set(articles)
        frontier = set(found)
        while frontier:
            frontier = self._tied(frontier, far=True) - found
            found |= frontier
        return found

    def _short_chain(self, article: int, longest: int, long: set[int]) -> set[int] | None:
        """All that is tied to it; None where that is more than `longest`, or part of a chain `long`, which it joins."""
        found, waiting = {article}, [article]
        while waiting:
            reached = self._tied(waiting[:_AT_ONCE], far=True) - found
            found |= reached
            waiting = waiting[_AT_ONCE:] + sorted(reached)
            if len(found) > longest or not long.isdisjoint(found):
                long |= found
                return None
        return found

    def _near(self, article: int) -> set[int]:
        """What is tied to the article, and whole the stored events, copies and decisions that this is part of."""
        found = {article}
        frontier = self._tied(found, far=True)
        while frontier:
            found |= frontier
            frontier = (self._tied(frontier, far=False) | self._known(self._shelf.company(frontier))) - found
        return found

    def _tied(self, articles: Collection[int], *, far: bool) -> set[int]:
        """All that is tied to one of the articles; by likeness only where it may lead `far`."""
        tied = {other for article in articles for other in self._ties.get(article, ())}
        for pair in self._pairs(articles):
            self._found[pair.a, pair.b, pair.copy] = pair
            if pair.copy or (far and pair.score >= self._threshold):
                tied |= {abs(pair.a), abs(pair.b)}
        given = {event for article in articles if (event := self._signatures[article].event) is not None}
        named = self._read(self._shelf.given(given)) if given else set[int]()
        return self._known(tied) | named

    def _pairs(self, articles: Collection[int]) -> Iterable[Pair]:
        """What new articles are like, they brought along."""
        stored = set(articles) - self._new.keys() if self._brought else articles
        brought = (pair for article in articles for pair in self._brought.get(article, ()))
        return chain(self._shelf.pairs(stored), brought) if stored else brought

    def _known(self, articles: Iterable[int]) -> set[int]:
        """Those of the articles that have a signature."""
        wanted = set(articles)
        self._read(self._shelf.kept(wanted - self._signatures.keys()))
        return wanted & self._signatures.keys()

    def _read(self, kept: Iterable[Kept]) -> set[int]:
        rows = list(kept)
        for one in rows:
            if one.article not in self._signatures:
                self._signatures[one.article] = Signature.from_bytes(one.signature)
        return {one.article for one in rows}


def _ties(constraints: Iterable[Constraint]) -> dict[int, set[int]]:
    ties: dict[int, set[int]] = defaultdict(set)
    for constraint in constraints:
        if constraint.kind is not ConstraintKind.APART:
            articles = {abs(article) for article in constraint.articles}
            for article in articles:
                ties[article] |= articles
    return ties
