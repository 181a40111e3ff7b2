"""Near-identical copies: agency text reprinted. A group of copies is one voice.

Sketches are the smallest hashes of a text's four-word runs (bottom-k MinHash; Broder 1997): the share of common ones
among the smallest of both estimates how much of the wording is common (Jaccard).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from reader.analysis.events.clusters import components
from reader.analysis.events.settings import Settings
from reader.analysis.events.signatures import SKETCH, Signature

SAME_WORDING = 0.6
"""Share of common four-word runs from which one article reprints another, with cuts and a changed sentence or two."""
_DOORS = 8
_COMPARED = 12
"""Articles looked at behind one door: a template printed ten thousand times must not cost its square."""


def resemblance(a: Signature, b: Signature) -> float:
    """The estimated share of four-word runs that two articles have in common: 0..1."""
    size = min(SKETCH, max(len(a.sketch), len(b.sketch)))
    if not len(a.sketch) or not len(b.sketch):
        return 0.0
    union = np.union1d(a.sketch, b.sketch)[:size]
    common = np.intersect1d(a.sketch, b.sketch, assume_unique=True)
    return len(np.intersect1d(union, common, assume_unique=True)) / len(union)


def find_copies(members: Sequence[tuple[int, Signature]], settings: Settings) -> list[list[int]]:
    """Groups of two or more copies inside the window, each with the earliest first.

    Exactly equal wordings are found whatever their number; of others, `_COMPARED` are compared with each article
    that begins alike, the nearest in time first.
    """
    ordered = sorted(members, key=lambda member: rank_of(member[1]))
    signatures = dict(ordered)
    rank = {article: rank_of(sig) for article, sig in ordered}
    pairs = list(_copy_pairs(ordered, signatures, settings))
    groups = components({article for pair in pairs for article in pair}, pairs)
    return [sorted(group, key=rank.__getitem__) for group in groups]


def rank_of(sig: Signature) -> tuple[int, int]:
    """The order of articles that nothing else orders: by day, undated last, then by the text's key."""
    return (10**7 if sig.day is None else sig.day, sig.key)


def _copy_pairs(
    ordered: Sequence[tuple[int, Signature]], signatures: Mapping[int, Signature], settings: Settings
) -> Iterator[tuple[int, int]]:
    doors: dict[int, list[int]] = defaultdict(list)
    twins: dict[tuple[int | None, bytes], int] = {}
    for article, sig in ordered:
        if not len(sig.sketch):
            continue
        first = twins.setdefault((sig.day, sig.sketch.tobytes()), article)
        if first != article:
            yield first, article
            continue
        behind = sig.sketch[:_DOORS].tolist()
        seen: set[int] = set()
        for other in (other for door in behind for other in doors[door][-_COMPARED:]):
            if other not in seen and _near(sig, signatures[other], settings):
                seen.add(other)
                if resemblance(sig, signatures[other]) >= SAME_WORDING:
                    yield other, article
        for door in behind:
            doors[door].append(article)


def _near(a: Signature, b: Signature, settings: Settings) -> bool:
    return a.day is None or b.day is None or abs(a.day - b.day) <= settings.window_days
