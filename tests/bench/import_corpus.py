"""Imports a corpus (JSON Lines, also .xz or .gz) and holds it against a bare SQLite + FTS5 insert of the same rows.

    python tests/bench/import_corpus.py CORPUS.jsonl.xz [--rows N] [--searches N]

Both sides read and parse the file; the bare one stores headline and body in a table and in an FTS5 index of SQLite's
own tokeniser, in batches as large as ours. Bars: import 3 times, with grouping 5 times, second half 1.25 times the
first, grouping the whole library anew 5 times, peak memory 300 MB (600 MB with grouping), search 30 ms at the 95th
percentile and 3 times the raw query. How many characters the halves have, and what they cost the bare insert, stands
beside ours: articles of one half may be longer. The search parts that a window fills after a large import come last.
"""

from __future__ import annotations

import argparse
import gzip
import json
import lzma
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from reader.library.library import Library
from reader.library.views import ImportProgress

_BATCH = 200
QUERIES = (
    "اتفاق", "الرئيس الأمريكي", "مجلس الأمن", "أسعار النفط", "كرة القدم", "الاتحاد الأوروبي", '"الأمم المتحدة"',
    "سوريا", "هجوم انتحاري", "الانتخابات البرلمانية", "وزير الخارجية", "اليمن عدن", "داعش", "مصر -القاهرة",
    "الدولار", "تركيا", "زلزال", "المحكمة العليا", "الملك سلمان", '"وزارة الصحة"', "مهاجرين", "قناة السويس",
    "ريال مدريد", "في", "الحكومة", "قال", "تونس", "إيران النووي", "طائرة", "فلسطين غزة",
)  # fmt: skip


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    openers: dict[str, Callable[..., Any]] = {".xz": lzma.open, ".gz": gzip.open}
    with openers.get(path.suffix, open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of the clock and of the processor, and of the clock those of the second half over those of the first."""

    seconds: float
    spent: float
    halves: float


def bare_import(path: Path, target: Path, total: int) -> Cost:
    """What the bare insert costs."""
    started, before, half = time.perf_counter(), spent(), 0.0
    connection = sqlite3.connect(target)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT, body TEXT, outlet TEXT, day TEXT)")
    connection.execute("CREATE VIRTUAL TABLE search USING fts5(title, body, content='')")
    rows = enumerate(rows_of(path), start=1)
    while batch := list(islice(rows, _BATCH)):
        plain = [(key, r["title"], r["text"], r["outlet"], r["published"]) for key, r in batch]
        connection.executemany("INSERT INTO articles VALUES (?, ?, ?, ?, ?)", plain)
        connection.executemany("INSERT INTO search(rowid, title, body) VALUES (?, ?, ?)", [row[:3] for row in plain])
        connection.commit()
        if batch[-1][0] <= total / 2:
            half = time.perf_counter()
    connection.close()
    done = time.perf_counter()
    return Cost(done - started, spent() - before, (done - half) / (half - started))


def our_import(path: Path, target: Path, rows: int) -> tuple[Cost, Cost, float]:
    """What importing and grouping cost; the peak in MB before grouping."""
    marks: dict[str, float] = {}
    peak = 0.0

    def progress(step: ImportProgress) -> None:
        nonlocal peak
        now = time.perf_counter()
        if step.stage == "reading":
            marks["read"], marks["spent"] = now, spent()
            peak = memory()
            if step.articles < rows / 2:
                marks["half"] = now

    started, before = time.perf_counter(), spent()
    with Library.open(target) as library:
        report = library.import_paths([path], progress)
        # A library so large leaves the stories to its caller; they belong to the grouping all the same.
        library.refresh_stories()
        done = time.perf_counter()
        print(f"{len(report.new)} new, {len(report.present)} already there, {len(report.failed)} failed")
        print(f"{library.counts().events} events, {library.counts().stories} stories")
    halves = (marks["read"] - marks["half"]) / (marks["half"] - started)
    reading = Cost(marks["read"] - started, marks["spent"] - before, halves)
    # Helpers count once they have ended, which is after the last batch of the import.
    return reading, Cost(done - marks["read"], spent() - marks["spent"], 1.0), peak


def lengths(path: Path, total: int) -> float:
    """The characters of the second half of the rows over those of the first."""
    halves = [0, 0]
    for number, row in enumerate(rows_of(path), start=1):
        halves[number > total / 2] += len(row["title"]) + len(row["text"])
    return halves[1] / halves[0]


def filling(target: Path) -> Cost:
    """What the parts of the search index cost that are filled after a large import."""
    with Library.open(target) as library:
        started, before = time.perf_counter(), spent()
        library.fill_index()
        return Cost(time.perf_counter() - started, spent() - before, 1.0)


def regrouping(target: Path) -> tuple[float, float]:
    """Seconds to group the whole library anew, and until a grouping half-way through has stopped."""
    asked = 0.0

    def stop_half_way(step: ImportProgress) -> None:
        nonlocal asked
        if step.done >= step.total / 2 and not asked:
            asked = time.perf_counter()

    with Library.open(target) as library:
        settings, before = library.grouping_settings(), library.counts()
        library.regroup(settings, stop_half_way, lambda: asked > 0)
        stopped = time.perf_counter() - asked
        library.upkeep()
        started = time.perf_counter()
        library.regroup(settings)
        done = time.perf_counter() - started
        if library.counts() != before:
            print(f"REGROUPED OTHERWISE: {library.counts()} after {before}")
    return done, stopped


def searches(target: Path, bare: Path) -> None:
    """Prints the times of our searches and of the raw queries."""
    raw = sqlite3.connect(bare)
    ours, theirs = [], []
    with Library.open(target, read_only=True) as library:
        for query in QUERIES:
            library.search(query, limit=20)
        for query in QUERIES * 3:
            started = time.perf_counter()
            library.search(query, limit=20)
            ours.append(time.perf_counter() - started)
            match = query.replace(" -", " NOT ")
            started = time.perf_counter()
            raw.execute("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 20", (match,)).fetchall()
            theirs.append(time.perf_counter() - started)
    slowest = sorted(zip(ours, QUERIES * 3, strict=True), reverse=True)[:5]
    print(f"search: median {statistics.median(ours) * 1000:.1f} ms, 95th {at_95(ours) * 1000:.1f} ms")
    print(f"raw:    median {statistics.median(theirs) * 1000:.1f} ms, 95th {at_95(theirs) * 1000:.1f} ms")
    print("slowest:", ", ".join(f"{query} {seconds * 1000:.0f} ms" for seconds, query in slowest))


def at_95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def spent() -> float:
    """Processor seconds of this process and of those that it started and that have ended."""
    own, helpers = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + helpers.ru_utime + helpers.ru_stime


def memory() -> float:
    """The highest resident memory so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--rows", type=int, default=0, help="only the first rows")
    found = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpus, rows = found.corpus, sum(1 for _ in rows_of(found.corpus))
        if found.rows:
            rows = min(rows, found.rows)
            corpus = Path(folder) / "part.jsonl"
            with corpus.open("w", encoding="utf-8") as out:
                out.writelines(
                    json.dumps(row, ensure_ascii=False) + "\n" for row in islice(rows_of(found.corpus), rows)
                )
        bare = bare_import(corpus, Path(folder) / "bare.db", rows)
        reading, grouping, peak = our_import(corpus, Path(folder) / "ours.db", rows)
        print(
            "processor time, which others on the machine change less: "
            f"bare {bare.spent:.1f} s, import and grouping {reading.spent + grouping.spent:.1f} s"
        )
        both = reading.seconds + grouping.seconds
        print(
            f"bare {bare.seconds:.1f} s; import {reading.seconds:.1f} s = {reading.seconds / bare.seconds:.2f} (bar 3)"
        )
        print(f"with grouping {both:.1f} s = {both / bare.seconds:.2f} times (bar 5)")
        print(
            f"second half {reading.halves:.2f} times the first (bar 1.25); bare {bare.halves:.2f} times, "
            f"and {lengths(corpus, rows):.2f} times the characters"
        )
        print(f"peak memory {peak:.0f} MB importing (bar 300), {memory():.0f} MB in all (bar 600)")
        again, stopped = regrouping(Path(folder) / "ours.db")
        share = again / bare.seconds
        print(f"regrouping everything {again:.1f} s = {share:.2f} times (bar 5), stopped in {stopped:.1f} s")
        parts = filling(Path(folder) / "ours.db")
        share = parts.seconds / bare.seconds
        print(f"search parts, afterwards: {parts.seconds:.1f} s = {share:.2f} times ({parts.spent:.1f} s of processor)")
        searches(Path(folder) / "ours.db", Path(folder) / "bare.db")
    return 0


if __name__ == "__main__":
    sys.exit(main())
