"""Articles whose day is not known: they find their like by shared specifics, and count for less."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.analysis.events.likeness import Pair, likeness
from reader.analysis.events.settings import LINK_FLOOR, Settings
from reader.analysis.events.signatures import Signature

SHARED_SPECIFICS = 3
"""So many rare words of headline and lead must be common before a missing date is passed over."""
_CROWD = 400
"""A specific that more articles share than this tells nothing; it bounds the work on a library without dates."""

Members = Sequence[tuple[int, Signature]]


def find_undated_pairs(new: Members, known: Iterable[tuple[int, Signature]], settings: Settings) -> Iterator[Pair]:
    """All pairs of a new article with another one, new or known, where one of the two has no day; each once."""
    fresh = {article for article, _ in new}
    others = [member for member in known if member[0] not in fresh]
    everything = dict([*new, *others])
    undated = _by_specific((article, sig) for article, sig in everything.items() if sig.day is None)
    dated = _by_specific((article, sig) for article, sig in everything.items() if sig.day is not None)
    for article, sig in new:
        shelves = (undated, dated) if sig.day is None else (undated,)
        for other in _sharing(article, sig, shelves):
            if article < other or other not in fresh:
                score = likeness(sig, everything[other]) * settings.undated_closeness
                if score >= LINK_FLOOR:
                    yield Pair(min(article, other), max(article, other), round(score, 4))


def _by_specific(members: Iterable[tuple[int, Signature]]) -> dict[int, list[int]]:
    shelf: dict[int, list[int]] = defaultdict(list)
    for article, sig in members:
        for specific in sig.specifics.tolist():
            shelf[specific].append(article)
    return shelf


def _sharing(article: int, sig: Signature, shelves: Iterable[dict[int, list[int]]]) -> Iterator[int]:
    shared: Counter[int] = Counter()
    for shelf in shelves:
        for specific in sig.specifics.tolist():
            holders = shelf.get(specific, ())
            if len(holders) <= _CROWD:
                shared.update(holders)
    for other, count in shared.items():
        if count >= SHARED_SPECIFICS and other != article:
            yield other
