"""The faults that size may make worse, in a library of hundreds of thousands of articles; writes their table.

python -m tests.faults.large LIBRARY [TIMES] [NAME ...]

Works on a copy beside `LIBRARY`, which is used on from fault to fault as a user's would be; needs three times its room.
Each try ends with SQLite's quick check, the whole run with its full one, which takes minutes for each gigabyte.
tests/bench/make_large.py makes the articles of such a library.
"""

from __future__ import annotations

import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.library.library import Library
from reader.library.views import ArticleQuery, ImportProgress
from tests.faults.faults import ROOT, Lost, start
from tests.faults.run_all import write_table
from tests.library.drafts import draft, unlike

_HEAD = "| fault in a library of {articles:,} articles | how it is made | tries | what was lost |\n|---|---|---|---|\n"
_NAME = "python -m tests.faults.large"


@dataclass(frozen=True, slots=True)
class Large:
    """The copy that is worked on, and a folder for what else is needed."""

    path: Path
    folder: Path
    chance: random.Random

    def rows(self, count: int) -> Path:
        """A file of articles that the library has not seen."""
        salt, file = self.chance.randrange(10**9), self.folder / "rows.jsonl"
        with file.open("w", encoding="utf-8") as lines:
            for n in range(count):
                text = f"{unlike(salt + n // 3) * 4} {unlike(salt + n)}"
                row = {"id": f"{salt}-{n}", "title": f"خبر {salt} {n}", "text": text, "outlet": f"مصدر {n % 3}"}
                row["published"] = f"2020-01-{n // 3 % 28 + 1:02}"
                lines.write(json.dumps(row, ensure_ascii=False) + "\n")
        return file

    def count(self) -> int:
        with closing(sqlite3.connect(self.path)) as connection:
            return int(connection.execute("SELECT count(*) FROM articles").fetchone()[0])

    def killed(self, task: str, longest: float, file: Path | None = None) -> int:
        """Kills the worker at a random moment; the last number that it confirmed, 0 for none."""
        with start(task, self.path, file) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(self.chance.uniform(0, longest))
            process.send_signal(signal.SIGKILL)
            said = process.communicate(timeout=120)[0].split()
        return max((int(one) for one in said if one.isdigit()), default=0)


def killed_importing(large: Large) -> Lost:
    before, file = large.count(), large.rows(1500)
    confirmed = large.killed("import", 8.0, file)
    stored = large.count() - before
    lost = [f"{confirmed - stored} confirmed articles"] if stored < confirmed else []
    with Library.open(large.path) as library:
        if len(library.import_paths([file]).new) + stored != 1500:
            lost.append("the import could not be finished")
    return lost


def killed_grouping(large: Large) -> Lost:
    before, file, stored = large.count(), large.rows(600), 0

    def progress(step: ImportProgress) -> None:
        nonlocal stored
        stored = step.articles

    with Library.open(large.path) as library:
        # Stopped once all is stored, and nothing of it grouped.
        library.import_paths([file], progress, lambda: stored >= 600)
    large.killed("upkeep", 6.0)
    return [] if large.count() == before + 600 else ["articles"]


def killed_saving(large: Large) -> Lost:
    with Library.open(large.path) as library:
        known = {card.id for card in library.sessions.cards()}
    confirmed = large.killed("save", 4.0)
    with Library.open(large.path) as library:
        fresh = [card.id for card in library.sessions.cards() if card.id not in known]
        notes = len(library.sessions.load(fresh[0]).notes) if fresh else 0
    return [f"{confirmed - notes} notes"] if notes < confirmed else []


def little_memory(large: Large) -> Lost:
    before = large.count()
    with start("import", large.path, large.rows(600), megabytes=600) as process:
        errors = process.communicate(timeout=600)[1]
    lost = [f"it stopped: {errors[-300:]}"] if process.returncode else []
    return lost + ([] if large.count() == before + 600 else ["articles"])


def two_instances(large: Large) -> Lost:
    before, first = large.count(), large.rows(300)
    second = first.rename(first.with_name("second.jsonl"))
    with start("import", large.path, large.rows(300)) as one, start("import", large.path, second) as other:
        lost = [process.communicate(timeout=600)[1][-200:] for process in (one, other)]
        lost = [said for said, process in zip(lost, (one, other), strict=True) if process.returncode]
    return lost + ([] if large.count() == before + 600 else ["articles"])


def disk_full(large: Large) -> Lost:
    """The library moves to a file system that has room for a few megabytes more."""
    size = large.path.stat().st_size // 2**20
    place = large.folder / "disk"
    place.mkdir()
    room = f"size={size + large.chance.randint(4, 12)}m"
    subprocess.run(["mount", "-t", "tmpfs", "-o", room, "tmpfs", str(place)], check=True)
    try:
        there = Large(place / "library.db", large.folder, large.chance)
        shutil.copy(large.path, there.path)
        before = there.count()
        with start("import", there.path, large.rows(6000)) as process:
            out, errors = process.communicate(timeout=900)
        confirmed = max((int(one) for one in out.split() if one.isdigit()), default=0)
        lost = [] if "disk is full" in errors else [f"no word that the disk is full: {errors[-200:]}"]
        subprocess.run(["mount", "-o", f"remount,size={size + 500}m", str(place)], check=True)
        if there.count() - before < confirmed:
            lost.append("confirmed articles")
        return lost + sound(there)
    finally:
        subprocess.run(["umount", str(place)], check=True)
        place.rmdir()


def sound(large: Large) -> Lost:
    """SQLite's quick check passes, the library opens, groups what waits, takes another article and is searched."""
    with closing(sqlite3.connect(large.path)) as connection:
        checked = [str(row[0]) for row in connection.execute("PRAGMA quick_check")]
    with Library.open(large.path) as library:
        lost = [f"integrity: {problem}" for problem in checked if problem != "ok"]
        library.upkeep()
        title = f"بعد العطل {large.chance.randrange(10**9)}"
        (made,) = library.import_draft(draft(title=title, text=unlike(large.chance.randrange(10**9)) * 4)).new
        if not library.article_row(made).events:
            lost.append("an article without an event")
        if not library.search(title.rsplit(maxsplit=1)[-1]).total:
            lost.append("an article that is not found")
        if not library.articles(ArticleQuery(limit=20)):
            lost.append("the list of articles")
    return lost


FAULTS: tuple[tuple[str, str, Callable[[Large], Lost]], ...] = (
    ("Killed while importing", "SIGKILL 0 to 8 s after the start of an import of 1,500 articles", killed_importing),
    ("Killed while grouping", "SIGKILL 0 to 6 s into the start with 600 articles to be grouped", killed_grouping),
    ("Killed while saving", "SIGKILL 0 to 4 s into saving notes and stars one by one", killed_saving),
    ("Little memory", "address space limited to 600 MB (RLIMIT_AS), import of 600 articles", little_memory),
    ("Two instances", "two processes import 300 articles each", two_instances),
    ("Disk full", "the library on a tmpfs with room for 4 to 12 MB more, import of 6,000 articles", disk_full),
)


def main(library: Path, times: int, names: list[str]) -> int:
    folder = library.with_name("faults")
    folder.mkdir()
    lines, bad = [], 0
    try:
        large = Large(folder / "library.db", folder, random.Random(1))
        shutil.copy(library, large.path)
        articles = large.count()
        for name, how, make in FAULTS:
            if names and make.__name__ not in names:
                continue
            began, lost = time.monotonic(), []
            for _ in range(times):
                lost += make(large)
                lost += sound(large) if make is not disk_full else []
            bad += bool(lost)
            lines.append(f"| {name} | {how} | {times} | {'; '.join(sorted(set(lost))) or 'nothing'} |")
            print(f"{lines[-1]}  {time.monotonic() - began:.0f} s", flush=True)
        with Library.open(large.path) as opened:
            problems = opened.integrity()
        print("the whole check at the end:", ", ".join(problems) or "sound", flush=True)
        bad += bool(problems)
    finally:
        shutil.rmtree(folder)
    if not names:
        write_table(ROOT / "docs" / "reliability.md", _NAME, _HEAD.format(articles=articles) + "\n".join(lines) + "\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3, sys.argv[3:]))
