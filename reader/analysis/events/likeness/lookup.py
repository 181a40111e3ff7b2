"""Finds a few hashes among millions."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.likeness.signatures import Ids

_LOW = 0xFFFF


def places_of(asked: Ids, hashes: Ids) -> NDArray[np.intp]:
    """The places in `hashes` of those that are among `asked`, in order.

    Most are told by their lower halves, of which one table holds all: a search for each would cost ten times as much.
    """
    if not len(asked):
        return np.empty(0, np.intp)
    halves = np.zeros(_LOW + 1, np.bool_)
    halves[asked & _LOW] = True
    near = np.flatnonzero(halves.take(hashes & _LOW))
    ordered = np.sort(asked)
    at = np.minimum(np.searchsorted(ordered, hashes[near]), len(ordered) - 1)
    found: NDArray[np.intp] = near[ordered[at] == hashes[near]]
    return found
