"""A library of signatures in memory: what the real one keeps in its file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from reader.analysis.events import Constraint, Kept, Pair, Settings, Signature, Update, regroup


class MemoryShelf:
    def __init__(self) -> None:
        self.signatures: dict[int, Signature] = {}
        self.repeats: set[int] = set()
        self.stored: dict[tuple[int, int, bool], Pair] = {}
        self.events_told: set[tuple[int, ...]] = set()

    def _kept(self, article: int) -> Kept:
        return Kept(article, self.signatures[article].to_bytes(), article in self.repeats)

    def between(self, first_day: int, last_day: int) -> Iterator[Kept]:
        for article, sig in self.signatures.items():
            if sig.day is not None and first_day <= sig.day <= last_day:
                yield self._kept(article)

    def undated(self) -> Iterator[Kept]:
        return (self._kept(article) for article, sig in self.signatures.items() if sig.day is None)

    def specifics(self, days: tuple[int, int] | None = None) -> Iterator[tuple[int, bytes]]:
        for article, sig in self.signatures.items():
            if sig.day is not None and (days[0] <= sig.day <= days[1] if days else article not in self.repeats):
                yield article, sig.specifics_bytes()

    def holders(self, specifics: Sequence[int], *, dated: bool, most: int) -> list[list[int]]:
        return [self._holders(one.to_bytes(4, "little"), dated)[:most] for one in specifics]

    def _holders(self, specific: bytes, dated: bool) -> list[int]:
        return [
            article
            for article, sig in self.signatures.items()
            if (sig.day is not None) is dated and specific in _words(sig.specifics_bytes())
        ]

    def kept(self, articles: Collection[int]) -> Iterator[Kept]:
        return (self._kept(article) for article in articles if article in self.signatures)

    def given(self, events: Collection[str]) -> Iterator[Kept]:
        return (self._kept(article) for article, sig in self.signatures.items() if sig.event in events)

    def pairs(self, articles: Collection[int]) -> Iterable[Pair]:
        """Once for each side, as the real one reads them."""
        sides = [[pair for pair in self.stored.values() if abs(end(pair)) in articles] for end in (_first, _last)]
        return [*sides[0], *sides[1]]

    def told(self, articles: Collection[int]) -> list[tuple[int, ...]]:
        return [event for event in self.events_told if not {abs(node) for node in event}.isdisjoint(articles)]

    def write(self, update: Update) -> None:
        self.stored.update({(pair.a, pair.b, pair.copy): pair for pair in update.pairs})
        self.repeats = (self.repeats - update.touched) | update.copies.keys()
        kept = {event for event in self.events_told if not update.touched.issuperset(map(abs, event))}
        self.events_told = kept | set(update.events)

    @property
    def events(self) -> list[tuple[int, ...]]:
        return sorted(tuple(map(abs, event)) for event in self.events_told)

    def add(
        self,
        members: Sequence[tuple[int, Signature]],
        constraints: Sequence[Constraint],
        settings: Settings,
    ) -> None:
        update = regroup(members, self, constraints, settings)
        self.signatures.update(members)
        self.write(update)

    def decide(self, articles: Collection[int], constraints: Sequence[Constraint], settings: Settings) -> None:
        self.write(regroup([(one, self.signatures[one]) for one in articles], self, constraints, settings))


def _first(pair: Pair) -> int:
    return pair.a


def _last(pair: Pair) -> int:
    return pair.b


def _words(specifics: bytes) -> list[bytes]:
    return [specifics[start : start + 4] for start in range(0, len(specifics), 4)]
