"""The newest events by plain SQL, for a start: SQLAlchemy takes longer to load than the whole window.

The same cards as `Events.cards` and `Events.reprints` make; a test holds the two together.
"""

from __future__ import annotations

import datetime
import sqlite3
from collections import defaultdict
from contextlib import closing
from pathlib import Path

from reader.store.events.cards import EventCard
from reader.store.file.migrations import APPLICATION_ID, VERSION

_EVENTS = """
SELECT id, label, first_day, last_day, articles, story, decided, named_by_user FROM events
WHERE articles >= 1 ORDER BY last_day DESC NULLS LAST, articles DESC, id DESC LIMIT ?
"""
_OUTLETS = """
SELECT member.event, coalesce(outlets.name, articles.agency), count(*), sum(status.read = 0), sum(status.day IS NULL),
    count(copies.original), sum(status.starred),
    max(CASE WHEN articles.agency != outlets.name THEN articles.agency END)
FROM event_articles AS member
JOIN article_status AS status ON status.article = member.article
JOIN articles ON articles.id = member.article
LEFT JOIN outlets ON outlets.id = status.outlet
LEFT JOIN copies ON copies.article = member.article
WHERE member.event IN ({}) AND status.deleted_at IS NULL
GROUP BY 1, 2
"""
_MEMBERS = """
SELECT member.event, member.article FROM event_articles AS member
JOIN article_status AS status ON status.article = member.article
WHERE member.event IN ({}) AND status.deleted_at IS NULL ORDER BY member.article
"""
First = tuple[EventCard, dict[str, str], tuple[int, ...]]


def newest_events(path: Path, limit: int) -> tuple[First, ...]:
    """The first cards of the event list, each with its outlets that reprint an agency, and with its articles.

    Nothing where the file cannot be read as it is: missing, of another version or damaged. Opening the library tells.
    """
    try:
        if not path.is_file():
            return ()
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=0.2)) as connection:
            if _header(connection) != (APPLICATION_ID, VERSION):
                return ()
            connection.execute("BEGIN")
            return _cards(connection, limit)
    except (OSError, sqlite3.Error):
        return ()


def _header(connection: sqlite3.Connection) -> tuple[int, int]:
    owner, version = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    return owner, version


def _cards(connection: sqlite3.Connection, limit: int) -> tuple[First, ...]:
    found = connection.execute(_EVENTS, (limit,)).fetchall()
    details = defaultdict(list)
    members = defaultdict(list)
    marks, keys = ", ".join("?" * len(found)), [row[0] for row in found]
    for event, *detail in connection.execute(_OUTLETS.format(marks), keys):
        details[event].append(detail)
    for event, article in connection.execute(_MEMBERS.format(marks), keys):
        members[event].append(article)
    made = []
    for key, label, first, last, articles, story, decided, named in found:
        rows = details[key]
        named_rows = sorted((row for row in rows if row[0]), key=lambda row: (-row[1], row[0]))
        new, undated, copied, starred = (sum(row[column] for row in rows) for column in range(2, 6))
        card = EventCard(
            id=key,
            label=label,
            first_day=_day(first),
            last_day=_day(last),
            outlets=tuple(row[0] for row in named_rows),
            articles=articles,
            new=new,
            undated=undated,
            copies=copied,
            starred=starred,
            story=story,
            decided=decided,
            named_by_user=bool(named),
        )
        made.append((card, {row[0]: row[6] for row in named_rows if row[6]}, tuple(members[key])))
    return tuple(made)


def _day(stored: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(stored) if stored else None
