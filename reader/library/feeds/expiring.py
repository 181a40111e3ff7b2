"""Articles of feeds that are older than the user wants to keep them.

What the user has worked with stays whatever its age: articles with a star, in a session or with a note, or whose labels
were corrected. What an earlier look took out and the user put back is not taken out again.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence

from reader.model.session_json import from_json
from reader.store.feeds import FeedRow, Looked
from reader.store.store import Store


def outdated(store: Store, rows: Sequence[FeedRow], today: dt.date) -> tuple[int, ...]:
    """The articles of these feeds whose time is over; that they were looked at is remembered."""
    found: set[int] = set()
    newest = store.feeds.newest_article()
    for row in rows:
        if row.keep_days is not None:
            before = today - dt.timedelta(days=row.keep_days)
            found.update(store.feeds.outdated(row.id, before, _looked(store, row.id)))
            value = json.dumps({"before": before.isoformat(), "newest": newest})
            store.keeping.set_property(_name(row.id), value)
    return tuple(sorted(found - _worked_with(store))) if found else ()


def _worked_with(store: Store) -> set[int]:
    """Articles of sessions and of corrections."""
    found = set(store.keeping.corrected())
    for row in store.keeping.sessions():
        session = from_json(json.loads(store.keeping.session(row.id)), row.id)
        found.update(session.articles)
        found.update(anchor.article for note in session.notes for anchor in note.anchors)
    return found


def _name(feed: int) -> str:
    return f"feed_looked_{feed}"


def _looked(store: Store, feed: int) -> Looked | None:
    value = store.keeping.property(_name(feed))
    if value is None:
        return None
    found = json.loads(value)
    return Looked(dt.date.fromisoformat(found["before"]), found["newest"])
