"""Reads what can still be read of a damaged library into a new one, and says what was lost.

Rows are read in ranges of their ids, halved around what cannot be read, so that one bad page costs the rows on it and
no others. Where the first page is gone, which holds the file's header, the first page of a new library is tried in its
place: libraries of one version begin alike. What only sums up other rows (events, the search index) is left to be
made anew when anything of it, or of its articles, is missing.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.store.articles import headlines
from reader.store.errors import files_in_words, library_error
from reader.store.file import beside, migrations

_HEADER_PAGES = slice(28, 32)  # the file's length in pages, big-endian (sqlite.org/fileformat2.html, 1.3)
_HEADER_FREE = slice(32, 40)  # the list of free pages: nothing may be taken from it in a damaged file
_LARGEST_ID = 2**40
_MOST_FAILURES = 100_000  # then a table is given up: its root is gone

# In an order in which every row finds what it refers to. The user's own first: it can come from nowhere else.
_OWN = (
    "outlets",
    "outlet_aliases",
    "outlet_hosts",
    "articles",
    "article_status",
    "removed_lines",
    "decisions",
    "corrections",
    "correction_articles",
    "saved_searches",
    "sessions",
    "feeds",
    "feed_items",
    "properties",
)
_DERIVED = ("stories", "events", "event_articles", "signatures", "likenesses", "copies")
_STATUS = """
INSERT OR IGNORE INTO article_status (article, outlet, day, day_basis, read, starred, deleted_at, words, repairs)
SELECT id, NULL, day, day_basis, 0, 0, NULL, length(text) - length(replace(text, ' ', '')) + 1, 0 FROM articles
WHERE id NOT IN (SELECT article FROM article_status)
"""


@dataclass(frozen=True, slots=True)
class Rescued:
    """What became of one table: rows read, and rows known to be lost. `lost` is None where nobody can tell how many."""

    table: str
    rows: int
    lost: int | None


@dataclass(frozen=True, slots=True)
class Recovery:
    """The new library and what came of each table. `regrouped`: events are to be made anew from the articles."""

    target: Path
    tables: tuple[Rescued, ...]
    regrouped: bool

    def rows(self, table: str) -> int:
        return next((one.rows for one in self.tables if one.table == table), 0)

    @property
    def losses(self) -> tuple[Rescued, ...]:
        """The user's own tables of which something is lost."""
        return tuple(one for one in self.tables if one.table in _OWN and one.lost != 0)


def recover(damaged: Path, target: Path) -> Recovery:
    """A new library at `target` with what can be read of `damaged`, which is left as it is, and with its names.

    Raises:
        LibraryError: nothing can be read of it, or `target` exists or cannot be written.
    """
    if target.exists():
        raise library_error("unwritable", target, "it exists")
    partial = target.with_name(target.name + ".part")
    work = target.with_name(target.name + ".damaged")
    with files_in_words(target):
        try:
            partial.unlink(missing_ok=True)
            migrations.prepare(partial)
            _copy(damaged, work)
            tables, regrouped = _rescue(work, partial)
            if not any(one.rows for one in tables if one.table in _OWN):
                raise library_error("damaged", damaged)
            partial.replace(target)
            beside.copy(damaged, target)
        finally:
            for path in (partial, work):
                for ending in ("", "-wal", "-shm"):
                    path.with_name(path.name + ending).unlink(missing_ok=True)
    return Recovery(target, tables, regrouped)


def _copy(damaged: Path, work: Path) -> None:
    """A copy with its journal: reading may fold the journal in, and the damaged file is to stay as it is."""
    shutil.copyfile(damaged, work)
    journal = damaged.with_name(damaged.name + "-wal")
    if journal.exists():
        shutil.copyfile(journal, work.with_name(work.name + "-wal"))


def _rescue(work: Path, partial: Path) -> tuple[tuple[Rescued, ...], bool]:
    with closing(sqlite3.connect(partial, isolation_level=None)) as new:
        new.execute("PRAGMA foreign_keys = OFF")
        if not _is_readable(work):
            _transplant_first_page(work, new)
        with closing(_opened(work)) as old:
            new.execute("BEGIN")
            tables = [_rescue_table(old, new, name) for name in _OWN]
            # Of a table that cannot be found at all, articles say that there must have been rows.
            new.execute(_STATUS)
            headlines.fill(new)
            tables += [_rescue_table(old, new, name) for name in _DERIVED]
            dropped = _drop_orphans(new)
            whole = not dropped and all(one.lost == 0 for one in tables)
            if not whole:
                _leave_to_grouping(new)
            # The search index is contentless: it is made anew where its version is not the program's.
            new.execute("INSERT OR REPLACE INTO properties VALUES ('search_terms', 'recovered')")
            new.execute("COMMIT")
        new.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return tuple(tables), not whole


def _opened(work: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(work, isolation_level=None)
    # A cell that claims too much is an error of its row, not a crash.
    connection.execute("PRAGMA cell_size_check = ON")
    # One table that begins behind the end of a file cut short hides no other (sqlite.org/recovery.html, 5).
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("PRAGMA query_only = ON")
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    return connection


def _is_readable(work: Path) -> bool:
    try:
        with closing(_opened(work)) as connection:
            return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    except sqlite3.Error:
        return False


def _transplant_first_page(work: Path, new: sqlite3.Connection) -> None:
    """Gives the copy the first page of a new library, and the length that it has."""
    size = int(new.execute("PRAGMA page_size").fetchone()[0])
    new.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database = Path(new.execute("PRAGMA database_list").fetchone()[2])
    with database.open("rb") as file:
        page = bytearray(file.read(size))
    page[_HEADER_PAGES] = (work.stat().st_size // size).to_bytes(4, "big")
    page[_HEADER_FREE] = bytes(8)
    with work.open("rb+") as file:
        file.write(page)


def _rescue_table(old: sqlite3.Connection, new: sqlite3.Connection, name: str) -> Rescued:
    """Copies the columns that both know."""
    wanted = [(row[1], row[5]) for row in new.execute(f"PRAGMA table_info({name})")]
    try:
        known = {row[1] for row in old.execute(f"PRAGMA table_info({name})")}
    except sqlite3.Error:
        return Rescued(name, 0, None)
    columns = [column for column, _ in wanted if column in known]
    if not columns:
        return Rescued(name, 0, None)
    keys = [column for column, place in sorted(wanted, key=lambda one: one[1]) if place]
    by_id = len(keys) == 1 and _is_whole_number(new, name, keys[0])
    reader = _Ranges(old, name, columns, keys[0]) if by_id else _Ends(old, name, columns, keys)
    insert = f"INSERT OR IGNORE INTO {name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608
    rows = 0
    for row in reader.rows():
        try:
            rows += new.execute(insert, row).rowcount
        except sqlite3.Error:
            reader.spoilt += 1
    return Rescued(name, rows, reader.lost(rows))


def _is_whole_number(new: sqlite3.Connection, name: str, key: str) -> bool:
    return any(row[1] == key and row[2] == "INTEGER" for row in new.execute(f"PRAGMA table_info({name})"))


class _Ranges:
    """Rows of a table with whole-number ids, read in ranges that are halved around damage, lowest first."""

    def __init__(self, old: sqlite3.Connection, name: str, columns: Sequence[str], key: str) -> None:
        self._old = old
        self._select = f"SELECT {key}, {', '.join(columns)} FROM {name} WHERE {key} BETWEEN ? AND ? ORDER BY {key}"  # noqa: S608 - own names
        self._last = f"SELECT {key} FROM {name} ORDER BY {key} DESC LIMIT 1"  # noqa: S608
        self._count = f"SELECT count(*) FROM {name}"  # noqa: S608
        self._failures = 0
        self.spoilt = 0

    def rows(self) -> Iterator[tuple[object, ...]]:
        last = _LARGEST_ID
        try:
            found = self._old.execute(self._last).fetchone()
            last = min(int(found[0]), last) if found else 0
        except (sqlite3.Error, TypeError, ValueError):
            self._failures += 1
        waiting = [(0, last)]
        while waiting and self._failures < _MOST_FAILURES:
            first, high = waiting.pop()
            try:
                for row in self._old.execute(self._select, (first, high)):
                    yield row[1:]
                    first = row[0] + 1
            except sqlite3.Error:
                self._failures += 1
                if first < high:
                    middle = (first + high) // 2
                    waiting += [(middle + 1, high), (first, middle)]

    def lost(self, rows: int) -> int | None:
        if not self._failures:
            return self.spoilt
        try:
            return max(0, int(self._old.execute(self._count).fetchone()[0]) - rows) or None
        except sqlite3.Error:
            return None


class _Ends:
    """Rows of a table with other keys: read from its beginning, and where that breaks off, from its end."""

    def __init__(self, old: sqlite3.Connection, name: str, columns: Sequence[str], keys: Sequence[str]) -> None:
        self._old = old
        self._select = f"SELECT {', '.join(columns)} FROM {name} ORDER BY "  # noqa: S608 - own names
        self._keys = keys
        self._broken = False
        self.spoilt = 0

    def rows(self) -> Iterator[tuple[object, ...]]:
        for order in ("", " DESC"):
            try:
                yield from self._old.execute(self._select + ", ".join(key + order for key in self._keys))
            except sqlite3.Error:
                self._broken = True
            else:
                return

    def lost(self, _rows: int) -> int | None:
        return None if self._broken else self.spoilt


def _drop_orphans(new: sqlite3.Connection) -> int:
    """Removes rows that refer to lost ones, or the reference alone where it may be empty; how many rows went."""
    changed = 0
    new.execute("UPDATE article_status SET outlet = NULL WHERE outlet NOT IN (SELECT id FROM outlets)")
    new.execute("UPDATE articles SET version_of = NULL WHERE version_of NOT IN (SELECT id FROM articles)")
    new.execute("UPDATE events SET story = NULL WHERE story NOT IN (SELECT id FROM stories)")
    while broken := new.execute("PRAGMA foreign_key_check").fetchall():
        for table in {row[0] for row in broken}:
            changed += _delete_orphans(new, table)
    return changed


def _delete_orphans(new: sqlite3.Connection, table: str) -> int:
    changed = 0
    for reference in new.execute(f"PRAGMA foreign_key_list({table})").fetchall():
        parent, column, key = reference[2], reference[3], reference[4] or "id"
        statement = f"DELETE FROM {table} WHERE {column} NOT IN (SELECT {key} FROM {parent})"  # noqa: S608 - own names
        changed += new.execute(statement).rowcount
    return changed


def _leave_to_grouping(new: sqlite3.Connection) -> None:
    """What grouping works out is worked out again from the articles; decisions and names of the user's are kept."""
    for table in reversed(_DERIVED):
        new.execute(f"DELETE FROM {table}")  # noqa: S608 - own names
