"""Two articles whose headlines name different actors: one state's statement beside another's on the same matter.

Two receptions by one king, two condemnations of one attack are told in almost the same words; what parts them is who.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from reader.analysis.events.likeness.gazetteer import actors
from reader.analysis.events.likeness.likeness import Pair
from reader.analysis.events.likeness.signatures import Ids, Signature, entry

FROM = 0.2
"""Pairs below this likeness do not speak for one event anyhow; who acts in them is not asked."""
_FEW_WORDS = 6
"""So few distinct telling words are no account of an event."""
_OF_FEW_WORDS = 0.8
"""So alike must two texts be of which one has so few."""


def borne_out(a: Signature, b: Signature, score: float) -> bool:
    """Whether both tell enough for what they share: two of three words stand in a hundred headlines of a day."""
    return score >= _OF_FEW_WORDS or min(a.whole_size, b.whole_size) >= _FEW_WORDS


def rivals(a: Signature, b: Signature) -> bool:
    """Whether each headline names a state or body that headline and first words of the other do not."""
    return _rivals(_named(a), _named(b))


def without_rivals(pairs: Iterable[Pair], signatures: Mapping[int, Signature]) -> Iterator[Pair]:
    """The pairs but for those of rivals, which are alike in manner only, of texts of few words, and of one article."""
    named: dict[int, tuple[int, int]] = {}
    for pair in pairs:
        if pair.a == -pair.b or not borne_out(signatures[pair.a], signatures[pair.b], pair.score):
            continue
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
    known = _entries()
    at = np.searchsorted(known.keys, sig.ids)
    at[at == len(known.keys)] = 0
    for one in at[known.keys[at] == sig.ids].tolist():
        headline |= known.in_headline[one]
        lead |= known.in_lead[one]
    lead |= headline
    for words, actor in known.compounds:
        headline |= actor if headline & words == words else 0
        lead |= actor if lead & words == words else 0
    return headline & known.actors, lead & known.actors


@dataclass(frozen=True, slots=True)
class _Entries:
    """The entries of signatures that name actors, sorted; the bits of those that a headline's and first words' name.

    The words of `compounds` have bits of their own, above those of the `actors`.
    """

    keys: Ids
    in_headline: list[int]
    in_lead: list[int]
    compounds: tuple[tuple[int, int], ...]
    actors: int


@cache
def _entries() -> _Entries:
    every = actors()
    bits: dict[str, int] = defaultdict(int)
    compounds: list[tuple[int, int]] = []
    own: dict[str, int] = {}
    for number, names in enumerate(every):
        for words in names:
            if len(words) == 1:
                bits[min(words)] |= 1 << number
                continue
            for word in sorted(words):
                own.setdefault(word, 1 << len(every) + len(own))
            compounds.append((sum(own[word] for word in words), 1 << number))
    for word, bit in own.items():
        bits[word] |= bit
    found = {entry(word, part): (bit, part) for word, bit in bits.items() for part in ("title", "lead")}
    keys = sorted(found)
    masks = [found[key] for key in keys]
    in_headline, in_lead = ([bit if part == one else 0 for bit, part in masks] for one in ("title", "lead"))
    return _Entries(np.array(keys, np.uint32), in_headline, in_lead, tuple(compounds), (1 << len(every)) - 1)
