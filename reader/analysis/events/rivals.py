"""Two articles whose headlines name different actors: one state's statement beside another's on the same matter.

Two receptions by one king, two condemnations of one attack are told in almost the same words; what parts them is who.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from reader.analysis.events.gazetteer import actors
from reader.analysis.events.likeness import Pair
from reader.analysis.events.signatures import Signature, entry

FROM = 0.2
"""Pairs below this likeness do not speak for one event anyhow; who acts in them is not asked."""


def rivals(a: Signature, b: Signature) -> bool:
    """Whether each headline names a state or body that headline and first words of the other do not."""
    return _rivals(_named(a), _named(b))


def without_rivals(pairs: Iterable[Pair], signatures: Mapping[int, Signature]) -> Iterator[Pair]:
    """The pairs but for those of rivals, which are alike in manner only."""
    named: dict[int, tuple[int, int]] = {}
    for pair in pairs:
        if pair.score >= FROM:
            for article in (pair.a, pair.b):
                if article not in named:
                    named[article] = _named(signatures[article])
            if _rivals(named[pair.a], named[pair.b]):
                continue
        yield pair


def _rivals(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return bool(a[0] & ~b[1] and b[0] & ~a[1])


def _named(sig: Signature) -> tuple[int, int]:
    """The actors of the headline, and those of headline and first words, one bit each."""
    headline = lead = 0
    in_headline, in_lead = _entries()
    for one in sig.ids.tolist():
        headline |= in_headline.get(one, 0)
        lead |= in_lead.get(one, 0)
    return headline, headline | lead


@cache
def _entries() -> tuple[dict[int, int], dict[int, int]]:
    """For headlines and for first words: the bits of the actors that an entry of a signature names."""
    found: tuple[dict[int, int], dict[int, int]] = ({}, {})
    for part, bits in zip(("title", "lead"), found, strict=True):
        for number, keys in enumerate(actors()):
            for key in keys:
                at = entry(key, part)
                bits[at] = bits.get(at, 0) | 1 << number
    return found
