"""How fast a search answers, beside the bare FTS5 query of the same words.

    python tests/bench/search.py LIBRARY.db [--queries 200] [--seed 1]

The searches are made of the library's own words: one word as it comes in running text, two of a headline, a phrase, a
word half typed, one that is nearly everywhere, one without another, of one outlet, of three months, inside quotations,
exactly as typed. Figures are processor time of this thread in milliseconds; bars: the 95th percentile 30 ms and three
times the bare query's.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import sqlite3
import statistics
import sys
import time
from pathlib import Path

from reader.library.library import Library
from reader.library.views import ArticleQuery, SearchFilters
from reader.store.search.query import parse

_PAGE = 12
_EVERYWHERE = ("في", "من", "على", "إلى", "أن", "التي", "قال", "سوريا")
_RAW = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?"


def searches(library: Library, count: int, chance: random.Random) -> dict[str, list[tuple[str, SearchFilters]]]:
    """Searches by kind."""
    total = library.count_articles()
    found: dict[str, list[tuple[str, SearchFilters]]] = {kind: [] for kind in ("word", "two words", "typing")}
    found |= {"everywhere": [(word, SearchFilters()) for word in _EVERYWHERE]}
    found |= {kind: [] for kind in ("phrase", "excluding", "outlet", "days", "quoted", "exact")}
    outlets = library.outlets()[:20]
    while len(found["word"]) < count:
        (row,) = library.articles(ArticleQuery(limit=1, offset=chance.randrange(total)))
        body, title = library.article(row.id).text.split()[5:], row.title.split()
        if len(body) < 20 or len(title) < 4:
            continue
        word, at = chance.choice(body), chance.randrange(len(body) - 3)
        found["word"].append((word + " ", SearchFilters()))
        found["two words"].append((" ".join(chance.sample(title, 2)) + " ", SearchFilters()))
        found["typing"].append((chance.choice(title)[: chance.randint(2, 4)], SearchFilters()))
        found["phrase"].append((f'"{" ".join(body[at : at + 2])}"', SearchFilters()))
        found["excluding"].append((f"{word} -{chance.choice(title)}", SearchFilters()))
        found["outlet"].append((f"{word} ", SearchFilters(outlet=chance.choice(outlets).id)))
        day = row.day or dt.date(2020, 1, 1)
        found["days"].append((f"{word} ", SearchFilters(first_day=day, last_day=day + dt.timedelta(days=90))))
        found["exact"].append((word, SearchFilters(exact=True)))
        found["quoted"].append((word, SearchFilters(quoted=True)))
    return found


def timed(library: Library, text: str, filters: SearchFilters) -> float:
    """Milliseconds of this thread's processor time that our search takes, as the window asks for its first page."""
    began = time.thread_time()
    library.search(text, filters, limit=_PAGE, at_once=True)
    return (time.thread_time() - began) * 1000


def raw(connection: sqlite3.Connection, text: str, filters: SearchFilters) -> float:
    """The same for the bare query of the same words."""
    match = parse(text, typing=not filters.exact).match()
    began = time.thread_time()
    if match:
        connection.execute(_RAW, (match, _PAGE)).fetchall()
    return (time.thread_time() - began) * 1000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    connection = sqlite3.connect(asked.library)
    connection.execute("PRAGMA cache_size = -8000")
    with Library.open(asked.library, read_only=True) as library:
        kinds = searches(library, asked.queries, random.Random(asked.seed))
        everything: list[tuple[float, float]] = []
        for kind, wanted in kinds.items():
            pairs = [(timed(library, text, filters), raw(connection, text, filters)) for text, filters in wanted]
            tell(kind, pairs)
            everything += pairs
        tell("all", everything)
    return 0


def tell(kind: str, pairs: list[tuple[float, float]]) -> None:
    ours, bare = (statistics.quantiles(column, n=20) for column in zip(*pairs, strict=True))
    print(
        f"{kind:26} {len(pairs):4}  median {ours[9]:7.1f} ms, bare {bare[9]:7.1f}"
        f"   95th {ours[18]:7.1f} ms, bare {bare[18]:7.1f}: {ours[18] / bare[18]:.1f} times"
    )


if __name__ == "__main__":
    sys.exit(main())
