"""Which articles of a window can matter to a few new ones, told from their stored bytes: thousands need no more."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.grouping.copies import DOORS
from reader.analysis.events.likeness.lookup import places_of
from reader.analysis.events.likeness.signatures import HEAD, VERSION, Signature
from reader.analysis.events.settings import LINK_FLOOR

# Sums are added up in another order here.
_SLACK = 0.001
# The same as `HEAD`.
_HEAD = np.dtype("u1, <i4, <u8, <u2, <u2, <u2, <u2")


def relevant(queries: Sequence[Signature], stored: Sequence[bytes]) -> list[int]:
    """The positions of the signatures, as `Signature.to_bytes` made them, that are likely enough to one of the queries
    to be paired with it, whatever the days, or may be of its wording.

    So are those that hold more than one vector, or are of another version.
    """
    rows = _Rows(stored)
    kept = rows.special
    for query in queries:
        kept |= rows.likenesses(query) >= LINK_FLOOR - _SLACK
        kept |= rows.share_doors(query)
    positions: list[int] = np.flatnonzero(kept).tolist()
    return positions


class _Rows:
    """Stored signatures side by side: nothing of a row is looked at but what a query asks for."""

    def __init__(self, stored: Sequence[bytes]) -> None:
        self._data = b"".join((*stored, bytes(HEAD.size)))
        lengths = np.array([len(data) for data in stored], np.int64)
        heads = self._at(np.cumsum(lengths) - lengths, _HEAD)
        features, specifics, sketches = (heads[name].astype(np.int64) for name in ("f3", "f4", "f5"))
        self._vectors = np.cumsum(lengths) - lengths + HEAD.size
        self._weights = self._vectors + 4 * features
        self._sketches = self._weights + 2 * features + 4 * specifics
        self._sketch_sizes = sketches
        ends = self._sketches + 4 * sketches
        self.special: NDArray[np.bool_] = (heads["f0"] != VERSION) | (np.cumsum(lengths) != ends)
        self._bounds = np.cumsum(np.append(0, features))
        sizes, starts = features.tolist(), self._vectors.tolist()
        vectors = map(np.frombuffer, repeat(self._data), repeat(np.uint32), sizes, starts)
        self._ids = np.concatenate([np.empty(0, np.uint32), *vectors])

    def likenesses(self, query: Signature) -> NDArray[np.float64]:
        """The likeness of each row to the query."""
        order = np.argsort(query.ids)
        mine, weights = query.ids[order], query.weights[order]
        found = places_of(mine, self._ids)
        at = np.searchsorted(mine, self._ids[found])
        owners = np.searchsorted(self._bounds, found, "right") - 1
        theirs = self._at(self._weights[owners] + 2 * (found - self._bounds[owners]), np.dtype(np.float16))
        totals = np.bincount(owners, theirs.astype(np.float64) * weights[at], len(self._vectors))
        return totals.astype(np.float64)

    def share_doors(self, query: Signature) -> NDArray[np.bool_]:
        """Whether each row may reprint the query, or be reprinted."""
        steps = np.arange(DOORS)
        doors = self._at(self._sketches[:, None] + 4 * steps, np.dtype(np.uint32))
        known = np.isin(doors, query.sketch[:DOORS]) & (steps < self._sketch_sizes[:, None])
        return np.asarray(known.any(axis=1))

    def _at(self, places: NDArray[np.int64], kind: np.dtype[Any]) -> NDArray[Any]:
        """The numbers that stand at these bytes."""
        last = len(self._data) - kind.itemsize
        return np.ndarray(last + 1, kind, self._data, strides=(1,))[np.minimum(places, last)]
