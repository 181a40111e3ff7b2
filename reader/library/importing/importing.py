"""Files and drafts into the library: streamed, in batches, one bad file stopping nothing."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, islice
from pathlib import Path

from reader.importers.drafts import files, read
from reader.importers.errors import failure
from reader.importers.raw import Columns, Options, RawArticle
from reader.importers.source import Source
from reader.importers.table import raw_articles
from reader.library.importing import tables, workers
from reader.library.importing.entries import article_of, entry_of, made_canonical
from reader.library.importing.kept_lines import kept_lines, restored
from reader.library.importing.preparing import Prepared, prepare
from reader.library.progress import Stop
from reader.library.sessions.files import is_session
from reader.library.views import FailedFile, ImportProgress, ImportReport
from reader.model.articles import Draft
from reader.model.errors import ImportFailed, RiwayaError
from reader.store.records import Entry
from reader.store.store import Store

# One transaction each: large enough that its cost does not show, small enough that a reader never waits long.
_BATCH = 200
# Imports of up to this many articles are done before other processes would be ready to help.
_ALONE = 600

Progress = Callable[[ImportProgress], None]
_Raw = tuple[Path, RawArticle]
_Work = Callable[[list[_Raw]], list[Prepared]]


@dataclass(slots=True)
class _Outcome:
    """What an import has done so far, and the file that it reads."""

    new: list[int] = field(default_factory=list)
    present: list[int] = field(default_factory=list)
    failed: list[FailedFile] = field(default_factory=list)
    files: int = 0
    stopped: bool = False
    total: int = 0
    at: Path | None = None
    options: Options = field(default_factory=Options)

    def noting(self, path: Path) -> Options:
        """How to read this file; what fails in it is noted."""
        return replace(self.options, on_failure=lambda error: self.failed.append(FailedFile(path, error)))

    def progress(self) -> ImportProgress:
        return ImportProgress("reading", self.files, self.total, len(self.new), self.at)


def import_paths(
    store: Store, paths: Sequence[Path], progress: Progress, stop: Stop, columns: Columns = ()
) -> ImportReport:
    """Reads and stores all articles of these files and folders; tables by `columns`, which later tables like them keep.

    Raises LibraryError where the library fails.
    """
    if columns:
        tables.remember(store, paths, columns)
    outcome = _Outcome(options=tables.options_of(store, columns))
    found = list(_files(paths, outcome))
    outcome.total = len(found)

    def stopped() -> bool:
        outcome.stopped = outcome.stopped or stop()
        return outcome.stopped

    raws = _raws(found, outcome, progress, stopped)
    work = partial(prepare, kept=kept_lines(store))
    with closing(_prepared(_batches(raws, stopped), work, stopped)) as batches:
        for batch in batches:
            _take(store, batch, outcome)
            progress(outcome.progress())
    outcome.at = None
    progress(outcome.progress())
    return _report(outcome)


def import_draft(store: Store, draft: Draft, key: str) -> ImportReport:
    """Stores one article."""
    outcome = _Outcome(files=1)
    draft = restored(made_canonical(draft), kept_lines(store))
    _store(store, [entry_of(article_of(draft, key))], outcome)
    return _report(outcome)


def drafts_of(
    paths: Sequence[Path], failed: Callable[[Path, RiwayaError], None], columns: Columns = ()
) -> Iterator[tuple[Path, Draft]]:
    """All drafts of files and folders, each with the file that it came from; failures go to `failed`."""
    outcome = _Outcome(options=Options(columns=columns))
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
        try:
            for file in files(path, outcome.noting(path)):
                some = True
                # Sessions are taken in by themselves.
                if not is_session(file):
                    yield file
        except ImportFailed as error:
            outcome.failed.append(FailedFile(path, error))
            continue
        if not some:
            outcome.failed.append(FailedFile(path, _nothing_in(path)))


def _nothing_in(folder: Path) -> ImportFailed:
    error = ImportFailed(f"{folder.name}: there is nothing to import in this folder", name=folder.name)
    error.code = "import_empty_folder"
    return error


def _drafts(path: Path, outcome: _Outcome) -> Iterator[Draft]:
    """The drafts of one file; what fails in it is noted."""
    try:
        yield from read(path, outcome.noting(path))
    except ImportFailed as error:
        outcome.failed.append(FailedFile(path, error))


def _raws(found: Sequence[Path], outcome: _Outcome, progress: Progress, stopped: Stop) -> Iterator[_Raw]:
    """What the files hold, one after the other, as they are read; what cannot be read is noted."""
    for path in found:
        outcome.at = path
        progress(outcome.progress())
        some = False
        try:
            for raw in raw_articles(Source(path.name, path=path), outcome.noting(path)):
                some = True
                yield path, raw
            if not some:
                raise failure("import_no_article", path.name)
        except ImportFailed as error:
            outcome.failed.append(FailedFile(path, error))
        if stopped():
            return
        outcome.files += 1


def _batches(raws: Iterable[_Raw], stopped: Stop) -> Iterator[list[_Raw]]:
    batch: list[_Raw] = []
    for raw in raws:
        batch.append(raw)
        if stopped():
            break
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _prepared(batches: Iterator[list[_Raw]], work: _Work, stopped: Stop) -> Generator[list[Prepared]]:
    """The articles of the batches ready to be stored; of a large import made by several processes."""
    yield from map(work, islice(batches, _ALONE // _BATCH))
    rest = next(batches, None)
    if rest is None:
        return
    helping = workers.count()
    if helping:
        yield from workers.spread(work, chain([rest], batches), helping, stopped)
    else:
        yield from map(work, chain([rest], batches))


def _take(store: Store, batch: Sequence[Prepared], outcome: _Outcome) -> None:
    """Stores what could be prepared, and notes what could not."""
    outcome.failed += [FailedFile(path, made) for path, made in batch if isinstance(made, ImportFailed)]
    _store(store, [made for _, made in batch if isinstance(made, Entry)], outcome)


def _store(store: Store, entries: Sequence[Entry], outcome: _Outcome) -> None:
    for key, new in store.articles.add(entries) if entries else ():
        (outcome.new if new else outcome.present).append(key)


def _report(outcome: _Outcome) -> ImportReport:
    return ImportReport(
        files=outcome.files,
        new=tuple(outcome.new),
        present=tuple(dict.fromkeys(outcome.present)),
        failed=tuple(outcome.failed),
        stopped=outcome.stopped,
    )
