"""A library from before second happenings: the upkeep signs the articles that tell one anew, once."""

from __future__ import annotations

import dataclasses
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.analysis.events import Signature
from reader.library.library import Library
from tests.library.drafts import BODY, draft, unlike
from tests.library.test_also import HECTARES, SPRAYED, SWARM


def _fill(path: Path) -> int:
    with Library.open(path) as library:
        library.import_draft(draft("رش القمح بالطائرات ضد الجراد", f"{HECTARES}\n{SPRAYED}\n{SWARM}", outlet="د"))
        library.import_draft(draft("حملة لرش القمح ضد الجراد", f"{SPRAYED}\n{HECTARES}\n{SWARM}", outlet="ج"))
        long = "\n".join([BODY, *(f"وذكر المدير أن القسم {unlike(number)}" for number in range(6))])
        told = f"{long}\nمن جهة أخرى، {SPRAYED} {HECTARES} {SWARM}"
        return library.import_draft(draft(text=told, outlet="ه")).new[0]


def _as_before(path: Path) -> None:
    """The library as a program that knew of no second happenings left it."""
    with closing(sqlite3.connect(path)) as connection, connection:
        rows = connection.execute("SELECT article, data FROM signatures").fetchall()
        plain = [(dataclasses.replace(Signature.from_bytes(data), second=None).to_bytes(), key) for key, data in rows]
        connection.executemany("UPDATE signatures SET data = ?, waiting = 1 WHERE article = ?", plain)
        connection.execute("DELETE FROM likenesses")
        connection.execute("INSERT OR REPLACE INTO properties(name, value) VALUES ('seconds', 'done')")
    with Library.open(path) as library:
        library.upkeep()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM properties WHERE name = 'seconds'")


def test_the_upkeep_finds_second_happenings_of_an_older_library_once(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    article = _fill(path)
    with Library.open(path) as library:
        assert len(library.article_row(article).events) == 2
        cards = {card.id for card in library.events()}
    _as_before(path)
    with Library.open(path) as library:
        assert len(library.article_row(article).events) == 1
        library.upkeep(stop=lambda: True)
        assert len(library.article_row(article).events) == 1
        assert library.upkeep()
        assert len(library.article_row(article).events) == 2
        assert {card.id for card in library.events()} == cards
        assert not library.upkeep()


@pytest.mark.parametrize("imported", [False, True])
def test_a_new_library_has_nothing_to_renew(tmp_path: Path, imported: bool) -> None:
    path = tmp_path / "library.db"
    article = _fill(path) if imported else 0
    with Library.open(path) as library:
        library.upkeep()
        assert not library.upkeep()
        if imported:
            assert len(library.article_row(article).events) == 2
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT value FROM properties WHERE name = 'seconds'").fetchone() == ("done",)
