"""What grouping one imported article costs beside a search of the same library, in one run.

    python tests/bench/group_one.py LIBRARY.db [--articles 60] [--seed 1]

A copy of the library takes in articles made of its own: the text of one with some sentences of another, half of them
without their day. Figures are processor time of this process in milliseconds: of grouping alone, of the whole import,
and of the searches of `search.py`, taken between them.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reader.library.grouping import grouping
from reader.library.importing import importing
from reader.library.library import Library
from reader.library.views import ArticleQuery
from reader.model.articles import Article, Draft, Published
from reader.store.store import Store
from tests.bench.search import searches

_PAGE = 12
_SWAPPED = 0.15


def drafts(library: Library, count: int, chance: random.Random, *, dated: bool) -> Iterator[Draft]:
    """New articles: each the text of one of the library's with some sentences of another."""
    total = library.count_articles()
    while count:
        ids = [library.articles(ArticleQuery(limit=1, offset=chance.randrange(total)))[0].id for _ in range(2)]
        one, other = (library.article(key) for key in ids)
        if one.published is None or len(one.text) < 400:
            continue
        count -= 1
        yield _mixed(one, other, chance, one.published if dated else None)


def _mixed(one: Article, other: Article, chance: random.Random, published: Published | None) -> Draft:
    others = other.text[other.body_start :].split(". ")
    body = one.text[one.body_start :].split(". ")
    mixed = [chance.choice(others) if chance.random() < _SWAPPED else sentence for sentence in body]
    mixed[-1] = chance.choice(others)
    return Draft(title=one.title, text=". ".join(mixed), outlet=one.outlet, published=published)


def spent(act: Callable[[], object]) -> float:
    """Milliseconds of this process's processor time."""
    began = time.process_time()
    act()
    return (time.process_time() - began) * 1000


def grouped(store: Store, draft: Draft, number: int) -> tuple[float, float]:
    """What grouping one new article costs, and with reading and storing it."""
    stored = spent(lambda: importing.import_draft(store, draft, f"bench-{number}"))
    alone = spent(lambda: grouping.group_waiting(store, lambda _: None, lambda: False))
    return alone, stored + alone


def tell(kind: str, times: Sequence[float], beside: float | None = None) -> float:
    median, worst = statistics.median(times), statistics.quantiles(times, n=20)[18]
    ratio = "" if beside is None else f"   {statistics.mean(times) / beside:5.1f} times a search"
    mean = statistics.mean(times)
    print(f"{kind:34} {len(times):4}  mean {mean:7.1f}  median {median:7.1f}  95th {worst:7.1f} ms{ratio}")
    return mean


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    with tempfile.TemporaryDirectory(dir=asked.library.parent) as folder:
        copy = Path(folder) / "library.db"
        shutil.copyfile(asked.library, copy)
        with Library.open(copy) as library:
            library.upkeep()
            wanted = [one for kind in searches(library, asked.articles, chance).values() for one in kind]
            half = asked.articles // 2
            new = {dated: list(drafts(library, half, chance, dated=dated)) for dated in (True, False)}
            store = Store.open(copy)
            costs: dict[bool, list[tuple[float, float]]] = {True: [], False: []}
            looked: list[float] = []
            for number in range(half):
                for dated, found in costs.items():
                    found.append(grouped(store, new[dated][number], 2 * number + dated))
                    text, filters = chance.choice(wanted)
                    looked.append(spent(lambda: library.search(text, filters, limit=_PAGE, at_once=True)))  # noqa: B023
            store.close()
    search = tell("a search", looked)
    for dated, found in costs.items():
        name = "one article with a day" if dated else "one article without a day"
        tell(f"{name}, grouped", [one for one, _ in found], search)
        tell(f"{name}, imported", [whole for _, whole in found], search)
    return 0


if __name__ == "__main__":
    sys.exit(main())
