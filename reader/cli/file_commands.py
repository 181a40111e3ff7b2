"""The commands that read files: analyse and import."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.requests import Analyse, Import
from reader.cli.terminal import FAULT, FOUND, complain
from reader.model.errors import RiwayaError

if TYPE_CHECKING:
    from reader.importers.raw import Columns
    from reader.library.views import ImportProgress

_INPUT = Path("-")
_ROW_FAULTS = frozenset(("import_row_json", "import_row_no_text", "import_row_damaged", "import_no_text"))


def analyse(asked: Analyse) -> int:
    """Prints what the analyses find as JSON; the exit status."""
    from reader.library.analysing import analyse as analysed

    counted = 0

    def progress(stage: str, done: int, total: int) -> None:
        nonlocal counted
        if done == total or done - counted >= 50 or done < counted:
            counted = done
            sys.stderr.write(f"riwaya: {stage} {done} of {total}\n")

    columns = _columns(asked.columns)
    with _standing(asked.paths) as paths:
        report = _Failures(paths)
        result = analysed(paths, together=asked.together, failed=report.add, progress=progress, columns=columns)
    if not result["articles"]:
        return report.status or FAULT
    # All in one: json.dump writes it in small pieces, which takes longer than many a comparison.
    sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
    return report.status


@contextmanager
def _standing(paths: Sequence[Path]) -> Iterator[tuple[Path, ...]]:
    """The paths, with what came on standard input as a file in the place of `-`: formats are read from files."""
    if _INPUT not in paths:
        yield tuple(paths)
        return
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder, "standard input")
        with given.open("wb") as file:
            if sys.stdin is not None:
                shutil.copyfileobj(sys.stdin.buffer, file)
        yield tuple(dict.fromkeys(given if path == _INPUT else path for path in paths))


def import_files(asked: Import, path: Path | None) -> int:
    """Imports into the library at `path` and prints what came of it; the exit status."""
    from reader.library.library import Library

    shown = -1

    def progress(step: ImportProgress) -> None:
        nonlocal shown
        if step.stage == "grouping":
            sys.stderr.write(f"riwaya: grouped {step.done} of {step.total}\n")
        elif step.articles - shown >= 1000:
            shown = step.articles
            sys.stderr.write(f"riwaya: {step.articles} new articles so far\n")

    with Library.open(path) as library:
        found = library.import_paths(asked.paths, progress, columns=_columns(asked.columns))
        sessions = [(one, library.sessions.load(one).name) for one in found.sessions]
        if found.new:
            library.upkeep()
    report = _Failures(asked.paths)
    for failed in found.failed:
        report.add(failed.path, failed.error)
    sys.stdout.write(f"{len(found.new)} new, {len(found.present)} already there, {len(found.failed)} failed\n")
    sys.stdout.writelines(f"session {number}: {name}\n" for number, name in sessions)
    return report.status if found.new or found.present else FAULT


def _columns(typed: Sequence[str]) -> Columns:
    """What holds what, as typed. Raises RiwayaError where that says nothing."""
    from reader.importers.formats.columns import FIELDS, parsed

    try:
        return parsed(typed)
    except ValueError as error:
        raise RiwayaError(f"--columns: {error} is not FIELD=COLUMN; the fields are {', '.join(FIELDS)}") from error


class _Failures:
    """Says on standard error what could not be read; `status` is 2 once a path that the user named is among it.

    A bad row of a file that was read otherwise is said, but is no fault of the path.
    """

    def __init__(self, named: Sequence[Path]) -> None:
        self._named = set(named)
        self.status = FOUND

    def add(self, path: Path, error: RiwayaError) -> None:
        hint = "; say which it is with --columns" if error.code == "import_no_columns" else ""
        named = "" if path.name in str(error) else f"{path.name}: "
        complain(f"{named}{error}{hint}")
        if path in self._named and error.code not in _ROW_FAULTS:
            self.status = FAULT
