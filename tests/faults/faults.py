"""Faults made with real processes and file systems; each function makes one and returns what was lost.

`Fault.how` says in the table of docs/reliability.md how it is made. Nearly every fault ends with `sound`: the integrity
check passes, the library opens and takes another article.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reader.library.library import Library
from reader.library.views import ArticleQuery
from reader.model.errors import LibraryError
from reader.store.file import migrations
from tests.library.drafts import draft, unlike

ROOT = Path(__file__).resolve().parents[2]
Lost = list[str]


@dataclass(frozen=True, slots=True)
class Fault:
    """`name` and `how` are for the table; a fault that mounts something needs `root`."""

    name: str
    how: str
    make: Callable[[Path, random.Random], Lost]
    root: bool = False


def rows_file(path: Path, count: int) -> Path:
    """A file of articles that resemble each other in groups of three."""
    with path.open("w", encoding="utf-8") as file:
        for n in range(count):
            row = {
                "id": f"r{n}",
                "title": f"خبر {n}",
                "text": f"{unlike(n // 3) * 5} {unlike(n)}",
                "outlet": f"مصدر {n % 3}",
            }
            file.write(json.dumps({**row, "published": f"2020-01-{n // 3 % 28 + 1:02}"}, ensure_ascii=False) + "\n")
    return path


@cache
def _template(folder: Path, count: int) -> Path:
    path = folder / f"template-{count}.db"
    with Library.open(path) as library:
        library.import_paths([rows_file(folder / f"template-{count}.jsonl", count)])
    return path


def library_of(folder: Path, count: int) -> Path:
    """A library with so many articles, in a place of its own."""
    target = folder / "library.db"
    shutil.copy(_template(folder.parent, count), target)
    return target


def start(task: str, library: Path, file: Path | None = None, megabytes: int = 0) -> subprocess.Popen[str]:
    """The worker, with a limit of memory where one is given."""

    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.worker", task, str(library), str(file or "")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "RIWAYA_MEGABYTES": str(megabytes)},
    )


def killed(task: str, library: Path, chance: random.Random, longest: float, file: Path | None = None) -> int:
    """Kills the worker at a random moment; the last number that it confirmed, -1 for none."""
    with start(task, library, file) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.uniform(0, longest))
        process.send_signal(signal.SIGKILL)
        said = process.communicate(timeout=60)[0].split()
    numbers = [int(one) for one in said if one.isdigit()]
    return max(numbers, default=-1)


def sound(path: Path) -> Lost:
    """What is wrong with the library after the fault: it must be whole, open, group what waits, and take an article."""
    lost = []
    with Library.open(path) as library:
        problems = library.integrity()
        lost += [f"integrity: {problem}" for problem in problems]
        library.upkeep()
        before = library.counts().articles
        library.import_draft(draft(title="بعد العطل", text=unlike(99_999) * 4))
        if library.counts().articles != before + 1:
            lost.append("no further article could be imported")
        homeless = [row.id for row in library.articles(ArticleQuery(limit=5000)) if not row.events]
        if homeless:
            lost.append(f"{len(homeless)} articles without an event")
    return lost


def killed_importing(folder: Path, chance: random.Random) -> Lost:
    path = folder / "library.db"
    file = rows_file(folder / "rows.jsonl", 1500)
    confirmed = killed("import", path, chance, 3.0, file)
    if not path.exists():
        return []
    with Library.open(path) as library:
        stored = library.counts().articles
        lost = [f"{confirmed - stored} confirmed articles"] if stored < confirmed else []
        report = library.import_paths([file])
        if len(report.new) + stored != 1500:
            lost.append("the import could not be finished")
    return lost + sound(path)


def killed_grouping(folder: Path, chance: random.Random) -> Lost:
    path = library_of(folder, 600)
    with Library.open(path) as library:
        first, second = (card.id for card in library.events()[:2])
        together = {row.id for event in (first, second) for row in library.articles(ArticleQuery(event=event))}
        library.merge_events([first, second])
    killed("group", path, chance, 3.0)
    lost = sound(path)
    with Library.open(path) as library:
        homes = [set(row.events) for row in library.article_rows(sorted(together))]
        if not set.intersection(*homes):
            lost.append("a decision of the user's")
        if library.counts().articles != 601:
            lost.append("articles")
    return lost


def killed_saving(folder: Path, chance: random.Random) -> Lost:
    path = library_of(folder, 600)
    confirmed = max(0, killed("save", path, chance, 2.0))
    lost = sound(path)
    with Library.open(path) as library:
        cards = library.sessions.cards()
        notes = len(library.sessions.load(cards[0].id).notes) if cards else 0
        starred = sum(row.starred for row in library.articles(ArticleQuery(limit=5000)))
    if notes < confirmed:
        lost.append(f"{confirmed - notes} notes")
    if starred < confirmed:
        lost.append(f"{confirmed - starred} stars")
    return lost


_OLD = 4000


@cache
def _old_library(folder: Path) -> Path:
    """A library of the first schema, with rows as that version wrote them."""
    path = folder / "first-schema.db"
    migrations.prepare(path, migrations.STEPS[:1])
    article = "INSERT INTO articles VALUES (?,?,?,'',?,?,NULL,NULL,?,NULL,NULL,NULL,NULL,'ar',NULL,NULL,0)"
    with closing(sqlite3.connect(path)) as connection:
        for n in range(1, _OLD + 1):
            text = f"خبر {n}\n{unlike(n) * 9}"
            connection.execute(article, (n, f"k{n}", f"digest{n}", f"خبر {n}", text, "2020-01-05"))
            connection.execute("INSERT INTO article_status VALUES (?,NULL,'2020-01-05',NULL,0,?,NULL,90,0)", (n, n % 2))
        connection.execute("INSERT INTO sessions VALUES (1,'جلسة',0,0,'{}')")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def killed_migrating(folder: Path, chance: random.Random) -> Lost:
    path = folder / "library.db"
    shutil.copy(_old_library(folder.parent), path)
    killed("open", path, chance, 0.5)
    lost = []
    with Library.open(path) as library:
        lost += [f"integrity: {problem}" for problem in library.integrity()]
        if library.counts().articles != _OLD:
            lost.append(f"{_OLD - library.counts().articles} articles")
    with closing(sqlite3.connect(path)) as connection:
        if connection.execute("SELECT sum(starred) FROM article_status").fetchone()[0] != _OLD // 2:
            lost.append("stars")
        if connection.execute("SELECT name FROM sessions").fetchall() != [("جلسة",)]:
            lost.append("a session")
        if connection.execute("PRAGMA user_version").fetchone()[0] != migrations.VERSION:
            lost.append("the migration was not finished")
    return lost


def killed_exporting(folder: Path, chance: random.Random) -> Lost:
    path = library_of(folder, 60)
    target = folder / "report.html"
    target.write_text("<html>the report of before</html>", "utf-8")
    killed("export", path, chance, 2.0, target)
    text = target.read_text("utf-8")
    return sound(path) + ([] if text.rstrip().endswith("</html>") else ["the report of before, and the new one is cut"])


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A file system of that size."""
    place = folder / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def disk_full(folder: Path, chance: random.Random) -> Lost:
    file = rows_file(folder / "rows.jsonl", 3000)
    with small_disk(folder, chance.randint(3, 8)) as disk:
        path = disk / "library.db"
        with start("import", path, file) as process:
            out, errors = process.communicate(timeout=300)
        confirmed = max((int(one) for one in out.split() if one.isdigit()), default=0)
        lost = [] if "disk is full" in errors else [f"no word that the disk is full: {errors[-200:]}"]
        subprocess.run(["mount", "-o", "remount,size=200m", str(disk)], check=True)
        with Library.open(path) as library:
            stored = library.counts().articles
        if stored < confirmed:
            lost.append(f"{confirmed - stored} confirmed articles")
        return lost + sound(path)


def read_only_folder(folder: Path, _chance: random.Random) -> Lost:
    with small_disk(folder, 50) as disk:
        path = disk / "library.db"
        shutil.copy(library_of(folder, 60), path)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        lost = []
        try:
            with Library.open(path) as library:
                library.import_draft(draft())
            lost.append("it was written in a folder that may only be read")
        except LibraryError as error:
            if error.values["why"] not in {"read_only", "unwritable"}:
                lost.append(f"told as {error.values['why']}")
        with Library.open(path, read_only=True) as library:
            if library.counts().articles != 60:
                lost.append("it could not be read")
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        return lost + sound(path)


def drive_vanished(folder: Path, chance: random.Random) -> Lost:
    """The drive is a file; it goes while a process has the library open, and comes back."""
    image, place = folder / "drive.img", folder / "drive"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(40 * 2**20)
    subprocess.run(["mkfs.ext4", "-q", str(image)], check=True)
    subprocess.run(["mount", "-o", "loop", str(image), str(place)], check=True)
    path = place / "library.db"
    shutil.copy(library_of(folder, 60), path)
    saved, lost = 0, []
    with start("wait", path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline(), process.stdout.readline()
        for step in range(before := chance.randint(2, 5), before + 6):
            if step == before + 3:
                subprocess.run(["umount", "-l", str(place)], check=True)
            process.stdin.write("go\n")
            process.stdin.flush()
            answer = process.stdout.readline().split()
            saved += answer == ["saved"]
            if answer[:1] not in (["saved"], ["LibraryError"]):
                lost.append(f"told as {answer}")
        errors = process.communicate(timeout=60)[1]
    if "Traceback" in errors and "LibraryError" not in errors:
        lost.append(errors.splitlines()[-1])
    time.sleep(0.5)
    subprocess.run(["mount", "-o", "loop", str(image), str(place)], check=True)
    try:
        with Library.open(path) as library:
            kept = len(library.saved_searches())
        if kept < saved:
            lost.append(f"{saved - kept} confirmed searches")
        return lost + sound(path)
    finally:
        subprocess.run(["umount", str(place)], check=True)


def clock_set_back(folder: Path, chance: random.Random) -> Lost:
    """A process whose clock stands years before the last change."""
    path = library_of(folder, 60)
    with Library.open(path) as library:
        library.sessions.create((1, 2), "قبل")
        library.set_starred([1])
    back = chance.randint(1, 20) * 365 * 86_400
    code = (
        f"import time; real = time.time; time.time = lambda: real() - {back}\n"
        "import sys, pathlib\nfrom reader.library.library import Library\n"
        "with Library.open(pathlib.Path(sys.argv[1])) as library:\n"
        "    library.set_starred([2]); library.undo(library.last_change())\n"
        "    library.set_starred([3]); library.sessions.create((1, 2), 'بعد')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, cwd=ROOT, timeout=60, check=False
    )
    lost = [] if done.returncode == 0 else [done.stderr[-300:]]
    with Library.open(path) as library:
        starred = {row.id for row in library.articles(ArticleQuery(limit=100)) if row.starred}
        if starred != {1, 3}:
            lost.append(f"stars: {sorted(starred)}")
        if {card.name for card in library.sessions.cards()} != {"قبل", "بعد"}:
            lost.append("a session")
    return lost + sound(path)


def two_instances(folder: Path, chance: random.Random) -> Lost:
    """Two processes import into one library at once, one of them is killed in one of two tries."""
    path = folder / "library.db"
    Library.open(path).close()
    first, second = rows_file(folder / "first.jsonl", 400), folder / "second.jsonl"
    with second.open("w", encoding="utf-8") as file:
        for n in range(400):
            row = {"id": f"s{n}", "title": f"نبأ {n}", "text": unlike(n + 7000) * 5, "outlet": "آخر"}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    kill = chance.random() < 0.5
    with start("import", path, first) as one, start("import", path, second) as other:
        if kill:
            time.sleep(chance.uniform(0.2, 2.5))
            other.kill()
        lost = [
            f"a process failed: {one_errors[-200:]}"
            for one_errors in [one.communicate(timeout=300)[1]]
            if one.returncode
        ]
        other.communicate(timeout=300)
    with Library.open(path) as library:
        outlets = {row.name: row.articles for row in library.outlets()}
    if sum(outlets.get(f"مصدر {n}", 0) for n in range(3)) != 400:
        lost.append(f"articles of the first: {outlets}")
    if not kill and outlets.get("آخر") != 400:
        lost.append(f"articles of the second: {outlets}")
    return lost + sound(path)


def little_memory(folder: Path, _chance: random.Random) -> Lost:
    path = folder / "library.db"
    with start("import", path, rows_file(folder / "rows.jsonl", 2000), megabytes=600) as process:
        errors = process.communicate(timeout=300)[1]
    lost = [] if process.returncode == 0 else [f"it stopped: {errors[-300:]}"]
    with Library.open(path) as library:
        if library.counts().articles != 2000:
            lost.append(f"{2000 - library.counts().articles} articles")
    return lost + sound(path)


FAULTS = (
    Fault(
        "Killed while importing", "SIGKILL 0 to 3 s after the start of an import of 1,500 articles", killed_importing
    ),
    Fault("Killed while grouping", "SIGKILL 0 to 3 s into grouping 600 articles anew", killed_grouping),
    Fault("Killed while saving", "SIGKILL 0 to 2 s into saving notes and stars one by one", killed_saving),
    Fault(
        "Killed while migrating",
        "SIGKILL 0 to 0.5 s into opening a library of the first schema, 4,000 articles",
        killed_migrating,
    ),
    Fault("Killed while exporting", "SIGKILL 0 to 2 s into writing a report over an older one", killed_exporting),
    Fault("Disk full", "import of 3,000 articles on a tmpfs of 3 to 8 MB", disk_full, root=True),
    Fault("Read-only folder", "file system mounted read-only", read_only_folder, root=True),
    Fault(
        "Vanished drive", "loop-mounted ext4 taken away from an open library, and put back", drive_vanished, root=True
    ),
    Fault("Clock set back", "the process's clock 1 to 20 years before the last change", clock_set_back),
    Fault("Two instances", "two processes import into one library; every other time one is killed", two_instances),
    Fault("Little memory", "address space limited to 600 MB (RLIMIT_AS), import of 2,000 articles", little_memory),
)


def attempt(fault: Fault, folder: Path, seed: int) -> Lost:
    """Makes the fault once in a folder of its own below `folder`."""
    place = folder / f"{fault.make.__name__}-{seed}"
    place.mkdir(parents=True)
    try:
        return fault.make(place, random.Random(seed))
    finally:
        shutil.rmtree(place, ignore_errors=True)
