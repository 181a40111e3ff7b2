"""The values that go into and come out of the library's sessions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from reader.analysis.corrections import Correction
from reader.library.sessions.digests import DigestChange
from reader.model.articles import Article
from reader.model.comparisons import Comparison
from reader.model.sessions import Session

LARGEST = 6
"""Articles that are set side by side at once; a session may hold more."""
SHOWN = "shown"
"""The entry of a session's view that names the articles side by side."""
SHAPES = ("square", "circle", "triangle", "diamond")
"""The shapes of tags beside their colours, so that these are never all that tells them apart."""


def shown_of(session: Session, known: Collection[int]) -> tuple[int, ...]:
    """The articles of the session that stand side by side: those chosen last, else the first six, of those `known`."""
    there = [article for article in session.articles if article in known]
    chosen = session.view.get(SHOWN)
    kept = [article for article in there if isinstance(chosen, list) and article in chosen]
    return tuple((kept if len(kept) > 1 else there)[:LARGEST])


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
    `articles` are all that the library has of the session, in its order; the comparison holds six of them at most.
    """

    session: Session
    comparison: Comparison
    corrections: tuple[Correction, ...]
    changes: tuple[DigestChange, ...]
    missing: tuple[int, ...] = ()
    articles: tuple[Article, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedSession:
    """A session that came from a file; `new` and `present` are article ids: stored now, and already there."""

    id: int
    name: str
    new: tuple[int, ...]
    present: tuple[int, ...]
