"""The values that go into and come out of the library's sessions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from reader.analysis.corrections import Correction
from reader.library.digests import DigestChange
from reader.model import Comparison, Session

LARGEST = 6
"""Articles that are set side by side at once; a session may hold more."""


@dataclass(frozen=True, slots=True)
class SessionCard:
    """A session in the list. `found` is where the search matched, "" for its name. Times are in UTC."""

    id: int
    name: str
    changed: dt.datetime
    articles: tuple[int, ...]
    sources: tuple[str, ...]
    notes: int
    found: str = ""


@dataclass(frozen=True, slots=True)
class OpenedSession:
    """A session with its comparison as the program computes it now; `corrections` are to be laid over it.

    `changes` tell where it differs from what was saved; `missing` are articles that are not in the library any more.
    The comparison holds the first six articles of a longer session.
    """

    session: Session
    comparison: Comparison
    corrections: tuple[Correction, ...]
    changes: tuple[DigestChange, ...]
    missing: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedSession:
    """A session that came from a file; `new` and `present` are article ids: stored now, and already there."""

    id: int
    name: str
    new: tuple[int, ...]
    present: tuple[int, ...]
