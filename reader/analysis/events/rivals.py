"""Two articles whose headlines name different actors: one state's statement beside another's on the same matter.

Two receptions by one king, two condemnations of one attack are told in almost the same words; what parts them is who.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import numpy as np

from reader.analysis.events.gazetteer import actors
from reader.analysis.events.likeness import Pair
from reader.analysis.events.signatures import Ids, Signature, entry

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
    keys, in_headline, in_lead = _entries()
    at = np.searchsorted(keys, sig.ids)
    at[at == len(keys)] = 0
    for one in at[keys[at] == sig.ids].tolist():
        headline |= in_headline[one]
        lead |= in_lead[one]
    return headline, headline | lead


@cache
def _entries() -> tuple[Ids, list[int], list[int]]:
    """The entries of signatures that name actors, sorted; the bits of those that a headline's and first words' name."""
    found: dict[int, list[int]] = {}
    for number, words in enumerate(actors()):
        for at, part in enumerate(("title", "lead")):
            for word in words:
                found.setdefault(entry(word, part), [0, 0])[at] |= 1 << number
    keys = sorted(found)
    return np.array(keys, np.uint32), [found[key][0] for key in keys], [found[key][1] for key in keys]
