"""Files and drafts into the library: streamed, in batches, one bad file stopping nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reader.importers.errors import failure
from reader.importers.raw import Options
from reader.importers.reading import files, read
from reader.library.entries import article_of, entry_of, made_canonical
from reader.library.views import FailedFile, ImportProgress, ImportReport
from reader.model import Article, Draft, ImportFailed, RiwayaError
from reader.store.store import Store

# One transaction each: large enough that its cost does not show, small enough that a reader never waits long.
_BATCH = 200

Progress = Callable[[ImportProgress], None]
Stop = Callable[[], bool]


@dataclass(slots=True)
class _Outcome:
    new: list[int] = field(default_factory=list)
    present: list[int] = field(default_factory=list)
    failed: list[FailedFile] = field(default_factory=list)
    files: int = 0
    stopped: bool = False


def import_paths(store: Store, paths: Sequence[Path], progress: Progress, stop: Stop) -> ImportReport:
    """Reads and stores all articles of these files and folders. Raises LibraryError where the library fails."""
    outcome = _Outcome()
    found = list(_files(paths, outcome))
    batch: list[Article] = []
    for number, path in enumerate(found):
        progress(ImportProgress("reading", number, len(found), len(outcome.new), path))
        for draft in _drafts(path, outcome):
            batch.append(article_of(draft, path.stem))
            if len(batch) >= _BATCH:
                _store(store, batch, outcome)
                progress(ImportProgress("reading", number, len(found), len(outcome.new), path))
            if stop():
                outcome.stopped = True
                break
        if outcome.stopped or stop():
            outcome.stopped = True
            break
        outcome.files += 1
    _store(store, batch, outcome)
    progress(ImportProgress("reading", outcome.files, len(found), len(outcome.new)))
    return _report(outcome)


def import_draft(store: Store, draft: Draft, key: str) -> ImportReport:
    """Stores one article."""
    outcome = _Outcome(files=1)
    _store(store, [article_of(made_canonical(draft), key)], outcome)
    return _report(outcome)


def drafts_of(paths: Sequence[Path], failed: Callable[[Path, RiwayaError], None]) -> Iterator[tuple[Path, Draft]]:
    """All drafts of files and folders, each with the file that it came from; failures go to `failed`."""
    outcome = _Outcome()
    for path in _files(paths, outcome):
        for draft in _drafts(path, outcome):
            yield path, draft
        for failure_ in outcome.failed:
            failed(failure_.path, failure_.error)
        outcome.failed.clear()
    for failure_ in outcome.failed:
        failed(failure_.path, failure_.error)


def _files(paths: Sequence[Path], outcome: _Outcome) -> Iterator[Path]:
    """The files behind the paths; a path that is missing, or a folder without files, counts as failed."""
    for path in paths:
        if not path.exists():
            outcome.failed.append(FailedFile(path, failure("import_missing", path.name)))
            continue
        some = False
        options = Options(on_failure=_noting(outcome, path))
        try:
            for file in files(path, options):
                some = True
                yield file
        except ImportFailed as error:
            outcome.failed.append(FailedFile(path, error))
            continue
        if not some:
            outcome.failed.append(FailedFile(path, _nothing_in(path)))


def _noting(outcome: _Outcome, path: Path) -> Callable[[ImportFailed], None]:
    return lambda error: outcome.failed.append(FailedFile(path, error))


def _nothing_in(folder: Path) -> ImportFailed:
    error = ImportFailed(f"{folder.name}: there is nothing to import in this folder", name=folder.name)
    error.code = "import_empty_folder"
    return error


def _drafts(path: Path, outcome: _Outcome) -> Iterator[Draft]:
    """The drafts of one file; what fails in it is noted."""
    options = Options(on_failure=_noting(outcome, path))
    try:
        yield from read(path, options)
    except ImportFailed as error:
        outcome.failed.append(FailedFile(path, error))


def _store(store: Store, batch: list[Article], outcome: _Outcome) -> None:
    """Stores and empties the batch."""
    if not batch:
        return
    for key, new in store.articles.add([entry_of(article) for article in batch]):
        (outcome.new if new else outcome.present).append(key)
    batch.clear()


def _report(outcome: _Outcome) -> ImportReport:
    return ImportReport(
        files=outcome.files,
        new=tuple(outcome.new),
        present=tuple(dict.fromkeys(outcome.present)),
        failed=tuple(outcome.failed),
        stopped=outcome.stopped,
    )
