"""The articles that new ones may be grouped with: what ties articles, near and far."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple, Protocol

from reader.analysis.events.grouping.constraints import Constraint, ConstraintKind
from reader.analysis.events.likeness.likeness import Pair
from reader.analysis.events.likeness.signatures import Signature
from reader.analysis.events.settings import Settings


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

    def told(self, articles: Collection[int]) -> Iterable[Collection[int]]:
        """The stored events that these articles stand in; with a minus who mainly tells another one."""
        ...


class Kin:
    """Follows what ties articles: likeness at the threshold, copies, the user's decisions, events named by rows.

    `pairs` are all those that the new articles bring, `near` signatures at hand.
    """

    def __init__(
        self,
        new: Mapping[int, Signature],
        pairs: Iterable[Pair],
        shelf: Stored,
        constraints: Iterable[Constraint],
        settings: Settings,
        near: Mapping[int, Signature],
    ) -> None:
        self.new, self._shelf, self._threshold = new, shelf, settings.threshold
        self._signatures = {**near, **new}
        self._ties = _ties(constraints)
        self._pairs: dict[int, list[Pair]] = defaultdict(list)
        for pair in pairs:
            for article in {abs(pair.a), abs(pair.b)}:
                self._pairs[article].append(pair)
        self._read = set(new)
        self._told: dict[int, set[frozenset[int]]] = {}

    def tied(self, articles: Collection[int]) -> set[int]:
        """All that is tied to one of these articles."""
        return self._bound(articles, self._threshold)

    def whole(self, articles: Collection[int]) -> set[int]:
        """These articles with all of the stored events, groups of copies and decisions that they are part of."""
        return self._closed(set(articles), self._bound_whole)

    def told(self, articles: Collection[int]) -> set[frozenset[int]]:
        """The stored events of these articles, without deleted ones and such as wait for grouping."""
        events = self._events(articles)
        return {frozenset(node for node in event if abs(node) in self._signatures) for event in events}

    def _events(self, articles: Collection[int]) -> set[frozenset[int]]:
        unread = set(articles) - self._told.keys()
        self._told |= {article: set() for article in unread}
        for event in map(frozenset, self._shelf.told(unread) if unread else ()):
            for article in unread.intersection(map(abs, event)):
                self._told[article].add(event)
        return {event for article in articles for event in self._told[article]}

    def of(self, articles: Collection[int]) -> tuple[dict[int, Signature], list[Pair]]:
        """The signatures of these articles in the order of their ids, and their pairs with each other."""
        self._look_up(articles)
        pairs = [
            pair
            for article in articles
            for pair in self._pairs[article]
            if abs(pair.a) == article and abs(pair.b) in articles
        ]
        return {article: self._signatures[article] for article in sorted(articles)}, pairs

    def _closed(self, articles: set[int], step: Callable[[Collection[int]], set[int]]) -> set[int]:
        frontier: Collection[int] = articles
        while frontier:
            frontier = step(frontier) - articles
            articles = articles | frontier
        return articles

    def _bound_whole(self, articles: Collection[int]) -> set[int]:
        company = (abs(node) for event in self._events(articles) for node in event)
        return self._bound(articles, math.inf) | self._known(company)

    def _bound(self, articles: Collection[int], threshold: float) -> set[int]:
        """What copies, decisions, events of rows and likenesses from this threshold on tie to the articles."""
        self._look_up(articles)
        tied = {other for article in articles for other in self._ties.get(article, ())}
        for article in articles:
            for pair in self._pairs[article]:
                if pair.copy or pair.score >= threshold:
                    tied |= {abs(pair.a), abs(pair.b)}
        given = {event for article in articles if (event := self._signatures[article].event) is not None}
        named = self._keep(self._shelf.given(given)) if given else set[int]()
        return self._known(tied) | named

    def _look_up(self, articles: Collection[int]) -> None:
        """Reads the pairs of these articles, each once; those with new ones these have brought."""
        unread = set(articles) - self._read
        self._read |= unread
        found = {(pair.a, pair.b, pair.copy): pair for pair in (self._shelf.pairs(unread) if unread else ())}
        for pair in found.values():
            ends = {abs(pair.a), abs(pair.b)}
            # Asked this way round it looks at two ends, not at all new articles.
            if self.new.keys().isdisjoint(ends):
                for article in ends & unread:
                    self._pairs[article].append(pair)

    def _known(self, articles: Iterable[int]) -> set[int]:
        """Those of the articles that have a signature."""
        wanted = set(articles)
        self._keep(self._shelf.kept(wanted - self._signatures.keys()))
        return wanted & self._signatures.keys()

    def _keep(self, kept: Iterable[Kept]) -> set[int]:
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
