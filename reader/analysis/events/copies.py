"""Near-identical copies: agency text reprinted. A group of copies is one voice.

Sketches are the smallest hashes of a text's four-word runs (bottom-k MinHash; Broder 1997): the share of common ones
among the smallest of both estimates how much of the wording is common (Jaccard).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import numpy as np

from reader.analysis.events.clusters import components
from reader.analysis.events.likeness import Pair
from reader.analysis.events.settings import Settings
from reader.analysis.events.signatures import SKETCH, Members, Signature, rank_of

SAME_WORDING = 0.8
"""Share of common four-word runs from which one article reprints another, with a sentence or two cut or changed."""
_DOORS = 8
_COMPARED = 12
"""Articles looked at behind one door: a template printed ten thousand times must not cost its square."""


def resemblance(a: Signature, b: Signature) -> float:
    """The estimated share of four-word runs that two articles have in common: 0..1."""
    if not len(a.sketch) or not len(b.sketch):
        return 0.0
    # Sketches are in rising order without repeats: what both have stands side by side in the merged one.
    merged = np.sort(np.concatenate((a.sketch, b.sketch)))
    repeated = np.flatnonzero(merged[1:] == merged[:-1])
    size = min(SKETCH, max(len(a.sketch), len(b.sketch)), len(merged) - len(repeated))
    # The place of a repeated hash among the distinct ones tells whether it is one of the smallest.
    return float(np.count_nonzero(repeated - np.arange(len(repeated)) < size)) / size


def find_copy_pairs(new: Members, known: Members, settings: Settings) -> Iterator[Pair]:
    """Pairs of a new article and one, new or known, of the same wording inside the window.

    Exactly equal wordings are tied to the first of them. Of others, `_COMPARED` are compared with each article
    that begins alike, the nearest in time first: enough to tie them all to one group.
    """
    fresh = {article for article, _ in new}
    wanted = {door for _, sig in new for door in _doors(sig)}
    others = [(article, sig) for article, sig in known if article not in fresh and not wanted.isdisjoint(_doors(sig))]
    members = sorted([*new, *others], key=lambda member: (rank_of(member[1]), member[0]))
    signatures = dict(members)
    behind: dict[int, list[int]] = defaultdict(list)
    twins: dict[tuple[int | None, bytes], int] = {}
    for article, sig in members:
        if not len(sig.sketch):
            continue
        first = twins.setdefault((sig.day, sig.sketch.tobytes()), article)
        if first != article:
            yield Pair(min(first, article), max(first, article), 1.0, copy=True)
            continue
        doors = _doors(sig)
        for other in {other for door in doors for other in behind[door][-_COMPARED:]}:
            if (article in fresh or other in fresh) and _near(sig, signatures[other], settings):
                score = resemblance(sig, signatures[other])
                if score >= SAME_WORDING:
                    yield Pair(min(other, article), max(other, article), round(score, 4), copy=True)
        for door in doors:
            behind[door].append(article)


def copy_groups(pairs: Iterable[Pair], signatures: Mapping[int, Signature]) -> list[list[int]]:
    """Groups of two or more copies, the earliest first: the voice of the group."""
    ties = [(pair.a, pair.b) for pair in pairs if pair.copy and pair.a in signatures and pair.b in signatures]
    parts = components({article for tie in ties for article in tie}, ties)
    groups = [group for part in parts for group in _by_given_event(part, signatures) if len(group) > 1]
    return [sorted(group, key=lambda article: (rank_of(signatures[article]), article)) for group in groups]


def _by_given_event(part: Sequence[int], signatures: Mapping[int, Signature]) -> Iterable[Sequence[int]]:
    """Copies whose rows named different events stay in them; one that names none goes with the first."""
    given = [signatures[article].event for article in part]
    first = next((event for event in given if event is not None), None)
    groups: dict[str | None, list[int]] = defaultdict(list)
    for article, event in zip(part, given, strict=True):
        groups[event or first].append(article)
    return groups.values()


def repeated(groups: Iterable[Sequence[int]], alone: Collection[int] = ()) -> dict[int, int]:
    """The articles that only repeat another one, and that one; those set `alone` by the user repeat none."""
    return {article: group[0] for group in groups for article in group[1:] if article not in alone}


def _doors(sig: Signature) -> list[int]:
    doors: list[int] = sig.sketch[:_DOORS].tolist()
    return doors


def _near(a: Signature, b: Signature, settings: Settings) -> bool:
    return a.day is None or b.day is None or abs(a.day - b.day) <= settings.window_days
