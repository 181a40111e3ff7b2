"""What a comparison costs in milliseconds of processor time: 2 and 6 articles of 600 words, the seeds, hard cases.

Run with `python tests/bench/compare_articles.py`. The articles are made from the sentences of seeds/, so that the
words are real and the pairs share statements.
"""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Sequence
from functools import _lru_cache_wrapper, partial
from pathlib import Path

from reader.analysis.compare import compare, recipe
from reader.model.articles import Article
from reader.model.texts import Document
from reader.text.canonical import canonical
from reader.text.document import build

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def main() -> None:
    gc.disable()  # As in the window, which collects between two events: reader/ui/start/collector.py
    lines = [line for path in sorted(SEEDS.glob("*.txt")) for line in canonical(path.read_text("utf-8")).split("\n")]
    lines = [line for line in lines if len(line.split()) > 8]
    lexicons = _spent(recipe)
    first = _spent(lambda: compare(_documents(lines, 2, 600)))
    _forget_words()
    later = _spent(lambda: compare(_documents(lines, 2, 600)))
    print(f"loading names              {lexicons:8.1f} ms")
    print(f"first comparison of two    {first:8.1f} ms with its texts; the same words new again {later:.1f} ms")
    print(f"loading at first use       {lexicons + first - later:8.1f} ms in all")
    for count, words in ((2, 600), (6, 600), (60, 300), (2, 5_000), (2, 50_000)):
        documents = _documents(lines, count, words)
        spent = _best(partial(compare, documents), 3 if words * count < 5000 else 1)
        print(f"{count:3} articles of {words:6} words {spent:8.1f} ms")
    texts = [canonical(path.read_text("utf-8")) for path in sorted(SEEDS.glob("*.txt"))]
    seeds = [build(_article(number, text)) for number, text in enumerate(texts, 1)]
    print(f"seeds 001 and 002          {_best(partial(compare, seeds[1:3]), 5):8.1f} ms")


def _best(work: Callable[[], object], times: int) -> float:
    """The shortest of several runs, in milliseconds."""
    return min(_spent(work) for _ in range(times))


def _spent(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return 1000 * (time.process_time() - started)


def _forget_words() -> None:
    """Empties what is remembered of each word (bounded caches); what was read from files stays."""
    for kept in gc.get_objects():
        if isinstance(kept, _lru_cache_wrapper) and kept.cache_parameters()["maxsize"] is not None:
            kept.cache_clear()


def _documents(lines: Sequence[str], count: int, words: int) -> list[Document]:
    """`count` articles of about `words` words; half of the lines of each stand in all of them."""
    chance = random.Random(7)
    shared = list(lines)
    chance.shuffle(shared)
    made = []
    for number in range(1, count + 1):
        picked: list[str] = []
        size = 0
        for position in range(10**6):
            line = shared[position % len(shared)] if position % 2 else chance.choice(lines)
            picked.append(line)
            size += len(line.split())
            if size >= words:
                break
        made.append(build(_article(number, "\n".join(picked))))
    return made


def _article(number: int, text: str) -> Article:
    return Article(id=number, key=str(number), title=text.split("\n", 1)[0], text=text)


if __name__ == "__main__":
    main()
