"""Makes a large corpus of a smaller one: the rows again and again, days shifted, sentences swapped between rows.

    python tests/bench/make_large.py CORPUS.jsonl.xz OUT.jsonl [--rows 250000] [--first 0] [--seed 1]

Each round shifts all days by so many that no two rounds share a window, and gives each body some sentences of the
row before, so that hardly a text stands twice. `python -m reader --library L import OUT.jsonl` makes the library of it.
"""

from __future__ import annotations

import argparse
import datetime
import gzip
import json
import lzma
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

_APART_DAYS = 60
_SWAPPED = 0.3


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    openers: dict[str, Callable[..., Any]] = {".xz": lzma.open, ".gz": gzip.open}
    with openers.get(path.suffix, open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def varied(path: Path, seed: int, number: int = 0) -> Iterator[dict[str, Any]]:
    """Rows without end, from that round on."""
    chance = random.Random(seed)
    while True:
        before: list[str] = []
        for row in rows_of(path):
            sentences = row["text"].split(". ")
            swapped = _swapped(sentences, before, chance) if number else sentences
            before = sentences
            yield row | {"id": f"{row['id']}-{number}", "text": ". ".join(swapped), "published": shifted(row, number)}
        number += 1


def _swapped(sentences: list[str], others: list[str], chance: random.Random) -> list[str]:
    """The sentences, some given way to others, one at the least; a lone sentence gets one beside it."""
    if not others:
        return sentences
    made = [chance.choice(others) if chance.random() < _SWAPPED else sentence for sentence in sentences]
    made[chance.randrange(len(made))] = chance.choice(others)
    return made if len(made) > 1 else [*sentences, *made]


def shifted(row: dict[str, Any], number: int) -> str | None:
    if not row["published"]:
        return None
    day = datetime.date.fromisoformat(row["published"][:10])
    return (day - datetime.timedelta(days=number * _APART_DAYS)).isoformat()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--rows", type=int, default=250_000)
    parser.add_argument("--first", type=int, default=0, help="the round to begin with")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with asked.out.open("w", encoding="utf-8") as out:
        for _, row in zip(range(asked.rows), varied(asked.corpus, asked.seed, asked.first), strict=False):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
