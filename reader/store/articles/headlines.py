"""What headlines are sorted by. SQLAlchemy is not needed for it: a migration works it out for every article."""

from __future__ import annotations

import sqlite3

from reader.text.folding import fold
from reader.text.terms.units import WORD

# So many letters tell nearly all headlines apart.
_LETTERS = 80


def sorting_key(headline: str) -> str:
    """The folded words of a headline, so that its order is that of the alphabet: no quotation mark, no vowel counts."""
    return " ".join(WORD.findall(fold(headline)))[:_LETTERS]


def fill(connection: sqlite3.Connection) -> None:
    """Works the keys out of all articles that have none."""
    connection.create_function("sorting_key", 1, sorting_key, deterministic=True)
    connection.execute(
        "INSERT INTO headlines SELECT id, sorting_key(title) FROM articles"
        " WHERE id NOT IN (SELECT article FROM headlines)"
    )
