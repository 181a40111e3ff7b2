"""Brings a library file to the schema of this program: numbered steps, each in a transaction of its own.

SQLAlchemy is not needed for it: a start reads its first events before that is loaded (`first_page`).

A file's `user_version` counts the steps it has been through. Steps are history: they are never edited, only added.
"""

from __future__ import annotations

import sqlite3
import struct
import sys
from array import array
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.model.errors import LibraryError
from reader.store.file import beside

# "RWYA" as a big-endian number: SQLite keeps it in the header, so that another program's file is told apart.
APPLICATION_ID = 0x52575941

_FIRST = """
CREATE TABLE outlets (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, note TEXT NOT NULL);
CREATE TABLE outlet_aliases (
    folded TEXT PRIMARY KEY, alias TEXT NOT NULL, outlet INTEGER NOT NULL REFERENCES outlets(id)) WITHOUT ROWID;
CREATE INDEX outlet_aliases_outlet ON outlet_aliases(outlet);
CREATE TABLE outlet_hosts (
    host TEXT PRIMARY KEY, outlet INTEGER NOT NULL REFERENCES outlets(id)) WITHOUT ROWID;
CREATE TABLE articles (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, digest TEXT NOT NULL, source_key TEXT NOT NULL, title TEXT NOT NULL,
    text TEXT NOT NULL, agency TEXT, byline TEXT, day TEXT, day_basis TEXT, day_evidence TEXT, moment TEXT, url TEXT,
    language TEXT NOT NULL, given_event TEXT, version_of INTEGER REFERENCES articles(id),
    imported_at INTEGER NOT NULL);
CREATE UNIQUE INDEX articles_digest ON articles(digest, source_key);
CREATE INDEX articles_url ON articles(url) WHERE url IS NOT NULL;
CREATE TABLE article_status (
    article INTEGER PRIMARY KEY REFERENCES articles(id), outlet INTEGER REFERENCES outlets(id), day TEXT,
    day_basis TEXT, read BOOLEAN NOT NULL, starred BOOLEAN NOT NULL, deleted_at INTEGER, words INTEGER NOT NULL,
    repairs INTEGER NOT NULL);
CREATE INDEX article_status_day ON article_status(day);
CREATE INDEX article_status_outlet ON article_status(outlet, day);
CREATE INDEX article_status_starred ON article_status(starred) WHERE starred;
CREATE INDEX article_status_deleted ON article_status(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE TABLE removed_lines (
    article INTEGER NOT NULL REFERENCES articles(id), position INTEGER NOT NULL, before INTEGER NOT NULL,
    rule TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (article, position)) WITHOUT ROWID;
CREATE TABLE stories (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE events (
    id INTEGER PRIMARY KEY, label TEXT NOT NULL, named_by_user BOOLEAN NOT NULL, decided TEXT NOT NULL, given TEXT,
    story INTEGER REFERENCES stories(id), first_day TEXT, last_day TEXT, articles INTEGER NOT NULL,
    outlets INTEGER NOT NULL);
CREATE INDEX events_last_day ON events(last_day);
CREATE UNIQUE INDEX events_given ON events(given) WHERE given IS NOT NULL;
CREATE INDEX events_story ON events(story) WHERE story IS NOT NULL;
CREATE TABLE event_articles (
    event INTEGER NOT NULL REFERENCES events(id), article INTEGER NOT NULL REFERENCES articles(id),
    pinned BOOLEAN NOT NULL, reasons TEXT NOT NULL, PRIMARY KEY (event, article)) WITHOUT ROWID;
CREATE INDEX event_articles_article ON event_articles(article);
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, articles TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE signatures (
    article INTEGER PRIMARY KEY REFERENCES articles(id), day INTEGER, given TEXT, repeats BOOLEAN NOT NULL,
    specifics BLOB NOT NULL, data BLOB NOT NULL);
CREATE INDEX signatures_day ON signatures(day);
CREATE INDEX signatures_given ON signatures(given) WHERE given IS NOT NULL;
CREATE TABLE likenesses (
    a INTEGER NOT NULL REFERENCES articles(id), b INTEGER NOT NULL REFERENCES articles(id), copy BOOLEAN NOT NULL,
    score REAL NOT NULL, PRIMARY KEY (a, b, copy)) WITHOUT ROWID;
CREATE INDEX likenesses_b ON likenesses(b);
CREATE TABLE copies (
    article INTEGER PRIMARY KEY REFERENCES articles(id), original INTEGER NOT NULL REFERENCES articles(id));
CREATE INDEX copies_original ON copies(original);
CREATE TABLE changes (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, made_at INTEGER NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
    undone BOOLEAN NOT NULL);
CREATE TABLE corrections (id TEXT PRIMARY KEY NOT NULL, everywhere BOOLEAN NOT NULL, data TEXT NOT NULL);
CREATE TABLE correction_articles (
    article INTEGER NOT NULL REFERENCES articles(id),
    correction TEXT NOT NULL REFERENCES corrections(id) ON DELETE CASCADE,
    PRIMARY KEY (article, correction)) WITHOUT ROWID;
CREATE INDEX correction_articles_correction ON correction_articles(correction);
CREATE TABLE saved_searches (id INTEGER PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL);
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, made_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,
    data TEXT NOT NULL);
CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5(title, body, content='', tokenize="unicode61 remove_diacritics 0");
INSERT INTO search(search, rank) VALUES ('rank', 'bm25(8.0, 1.0)');
"""

_FEEDS = """
CREATE TABLE feeds (
    id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, title TEXT NOT NULL, page TEXT, folders TEXT NOT NULL,
    position INTEGER NOT NULL, outlet TEXT, language TEXT, direction TEXT, full_text TEXT NOT NULL, keep_days INTEGER,
    etag TEXT, modified TEXT, visited_at INTEGER, succeeded_at INTEGER, failures INTEGER NOT NULL, wait_until INTEGER,
    gone BOOLEAN NOT NULL, error TEXT, status INTEGER);
CREATE TABLE feed_items (
    feed INTEGER NOT NULL REFERENCES feeds(id) ON DELETE CASCADE, guid TEXT NOT NULL, digest TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES articles(id), PRIMARY KEY (feed, guid)) WITHOUT ROWID;
CREATE INDEX feed_items_article ON feed_items(article);
"""

# FTS5 tables beside `search`, with its rowids: the terms that stand in quotation marks, and with what terms begin.
_SEARCH_PARTS = """
CREATE VIRTUAL TABLE search_quoted USING fts5(terms, content='', tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE search_beginnings USING fts5(
    letters, content='', detail=none, tokenize="unicode61 remove_diacritics 0");
"""


def _first(connection: sqlite3.Connection) -> None:
    for statement in _FIRST.split(";"):
        connection.execute(statement)


def _feeds(connection: sqlite3.Connection) -> None:
    """The tables of feeds."""
    for statement in _FEEDS.split(";"):
        connection.execute(statement)


def _waiting(connection: sqlite3.Connection) -> None:
    """Signatures are made when an article comes in; those of articles still to be grouped are marked."""
    connection.execute("ALTER TABLE signatures ADD COLUMN waiting BOOLEAN NOT NULL DEFAULT 0")
    connection.execute("CREATE INDEX signatures_waiting ON signatures(waiting) WHERE waiting")


def _search_parts(connection: sqlite3.Connection) -> None:
    """Two more parts of the search index, which are filled in the background."""
    for statement in _SEARCH_PARTS.split(";"):
        connection.execute(statement)


def _headlines(connection: sqlite3.Connection) -> None:
    """Headlines as they are sorted, with an index: a long list is not sorted anew for each of its pages."""
    from reader.store.articles import headlines

    connection.execute(
        "CREATE TABLE headlines (article INTEGER PRIMARY KEY REFERENCES articles(id), key TEXT NOT NULL)"
    )
    headlines.fill(connection)
    connection.execute("CREATE INDEX headlines_key ON headlines(key)")


def _specifics(connection: sqlite3.Connection) -> None:
    """What an article without a day is looked up by stands in the index of days: rows of signatures hold kilobytes."""
    connection.execute("CREATE INDEX signatures_looked_up ON signatures(day, waiting, repeats, specifics)")
    connection.execute("DROP INDEX signatures_day")


def _remembered(connection: sqlite3.Connection) -> None:
    """What a list of feeds said of a feed beyond its settings is written again when the list is."""
    connection.execute("ALTER TABLE feeds ADD COLUMN remembered TEXT")


def _holders(connection: sqlite3.Connection) -> None:
    """Which articles hold a specific; those of a second happening, at the end of its signature, are specifics, too."""
    connection.execute(
        "CREATE VIRTUAL TABLE search_specifics USING fts5("
        "held, content='', detail=none, columnsize=0, tokenize='ascii')"
    )
    last = 0
    while rows := connection.execute(_SIGNED, (last,)).fetchall():
        held = []
        for last, day, own, head, length in rows:
            every = own + (_second_specifics(connection, last) if length > _length(head) else b"")
            if every != own:
                connection.execute("UPDATE signatures SET specifics = ? WHERE article = ?", (every, last))
            letter = "u" if day is None else "d"
            words = array("I", every[: len(every) // 4 * 4])
            held.append((last, " ".join([f"{letter}{one:x}" for one in words])))
        connection.executemany("INSERT INTO search_specifics(rowid, held) VALUES (?, ?)", held)


# The search index is given folded terms, which the simplest tokeniser divides just as well: a seventh quicker.
_SEARCH = """
DROP TABLE search;
DROP TABLE search_quoted;
DROP TABLE search_beginnings;
CREATE VIRTUAL TABLE search USING fts5(title, body, content='', tokenize='ascii');
INSERT INTO search(search, rank) VALUES ('rank', 'bm25(8.0, 1.0)');
CREATE VIRTUAL TABLE search_quoted USING fts5(terms, content='', tokenize='ascii');
CREATE VIRTUAL TABLE search_beginnings USING fts5(letters, content='', detail=none, tokenize='ascii');
"""


def _quicker_index(connection: sqlite3.Connection) -> None:
    """Larger pages and rarer merging make an index cost a fifth less; one that has articles keeps its tokeniser."""
    if not connection.execute("SELECT 1 FROM articles LIMIT 1").fetchone():
        for statement in _SEARCH.split(";"):
            connection.execute(statement)
    for table in ("search", "search_quoted", "search_beginnings", "search_specifics"):
        connection.execute(f"INSERT INTO {table}({table}, rank) VALUES ('pgsz', 16000)")  # noqa: S608 - own names
        connection.execute(f"INSERT INTO {table}({table}, rank) VALUES ('automerge', 8)")  # noqa: S608 - own names
    connection.execute(
        "INSERT INTO properties(name, value) SELECT 'specifics_held', coalesce(max(article), 0) FROM signatures"
    )


# What a signature of version 1 begins with, and how its second happening does.
_HEAD, _CLAUSE = struct.Struct("<BiQHHHH"), struct.Struct("<II")
_SIGNED = """
SELECT article, day, specifics, substr(data, 1, 21), length(data) FROM signatures WHERE article > ?
ORDER BY article LIMIT 1000
"""


def _length(head: bytes) -> int:
    """The bytes of a signature of version 1 before the name of its event; of another version more than it has."""
    if len(head) < _HEAD.size or head[0] != 1:
        return sys.maxsize
    _, _, _, features, specifics, sketch, _ = _HEAD.unpack(head)
    return _HEAD.size + int(6 * features + 4 * specifics + 4 * sketch)


def _second_specifics(connection: sqlite3.Connection, article: int) -> bytes:
    """The specifics of what the article tells besides its own happening; nothing of another version's signature."""
    (data,) = connection.execute("SELECT data FROM signatures WHERE article = ?", (article,)).fetchone()
    _, _, second = data[_length(data[: _HEAD.size]) :].partition(b"\0")
    if not second:
        return b""
    _, _, _, features, specifics, _, _ = _HEAD.unpack_from(second, _CLAUSE.size)
    at = _CLAUSE.size + _HEAD.size + 6 * features
    return bytes(second[at : at + 4 * specifics])


# Step n brings a file of version n to version n + 1.
STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    *(_first, _feeds, _waiting, _search_parts, _headlines),
    *(_specifics, _remembered, _holders, _quicker_index),
)
VERSION = len(STEPS)


def prepare(path: Path, steps: tuple[Callable[[sqlite3.Connection], None], ...] = STEPS) -> int:
    """Creates or migrates the file; the version that it had before.

    Raises LibraryError where the file is not a library, or was written by a newer Riwaya. A file that has to be
    migrated is copied beforehand, to `<name>.v<version>`.
    """
    with closing(sqlite3.connect(path, isolation_level=None, timeout=10)) as connection:
        before = check(connection, path, len(steps))
        if before == len(steps):
            return before
        connection.execute("PRAGMA journal_mode = WAL")
        if before:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            beside.copy_whole(path, path.with_name(f"{path.name}.v{before}"))
        for version in range(before, len(steps)):
            _step(connection, version, steps[version])
        return before


def check(connection: sqlite3.Connection, path: Path, newest: int = VERSION) -> int:
    """The file's version, 0 for an empty one; raises LibraryError where this program cannot use it."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    owner = int(connection.execute("PRAGMA application_id").fetchone()[0])
    empty = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if empty and not version and owner in {0, APPLICATION_ID}:
        return 0
    if owner != APPLICATION_ID:
        raise LibraryError(f"{path} is a database of another program, not a Riwaya library", path=path, why="foreign")
    if version > newest:
        raise LibraryError(
            f"{path} was written by a newer Riwaya (library version {version}, this one reads {newest}); "
            "please update Riwaya, or open another library",
            path=path,
            why="newer",
        )
    return version


def _step(connection: sqlite3.Connection, version: int, step: Callable[[sqlite3.Connection], None]) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN EXCLUSIVE")
    try:
        # Another process may have done this step while we waited for the lock.
        if connection.execute("PRAGMA user_version").fetchone()[0] > version:
            connection.execute("ROLLBACK")
            return
        step(connection)
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise LibraryError(f"library step {version + 1} would leave {len(broken)} broken references", why="damaged")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {version + 1}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
