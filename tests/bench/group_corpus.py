"""Processor time of signatures and of grouping over a JSON Lines corpus, and the peak of memory.

python tests/bench/group_corpus.py CORPUS.jsonl[.xz] [how many articles]
"""

from __future__ import annotations

import datetime
import json
import lzma
import resource
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from reader.analysis.events import Settings, Signature, group_signatures, signature
from reader.model.articles import Article, Published


def articles(path: Path) -> Iterator[Article]:
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            row = json.loads(line)
            title = " ".join(row["title"].split())
            day = datetime.date.fromisoformat(row["published"]) if row["published"] else None
            yield Article(
                number, row["id"], title, f"{title}\n{row['text']}", published=Published(day) if day else None
            )


def main() -> None:
    most = int(sys.argv[2]) if len(sys.argv) > 2 else None
    members: list[tuple[int, Signature]] = []
    spent = 0.0
    size = 0
    for article in islice(articles(Path(sys.argv[1])), most):
        begun = time.process_time()
        made = signature(article)
        size += len(made.to_bytes())
        members.append((article.id, made))
        spent += time.process_time() - begun
    count = len(members)
    print(f"signatures: {count} in {spent:.1f} s, {1000 * spent / count:.2f} ms each, {size / count:.0f} bytes each")
    halves = []
    for part in (members[: count // 2], members[count // 2 :], members):
        begun = time.process_time()
        grouping = group_signatures(part, (), Settings())
        halves.append(time.process_time() - begun)
        sizes = [len(event) for event in grouping.events]
        print(
            f"grouping {len(part)}: {halves[-1]:.1f} s, {len(sizes)} events, {sum(size > 1 for size in sizes)} of two "
            f"or more, largest {max(sizes)}, {len(grouping.stories)} stories, {len(grouping.copies)} groups of copies"
        )
    print(f"second half / first half: {halves[1] / halves[0]:.2f}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
