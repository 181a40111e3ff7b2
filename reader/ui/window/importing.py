"""Bringing articles in: chosen or dropped files, a folder, pasted text, the samples. One import runs at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.model.errors import LibraryError
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.tasks import Job, Lane
from reader.ui.window import dropped

if TYPE_CHECKING:
    from reader.importers.formats.table_preview import TablePreview
    from reader.importers.raw import Columns
    from reader.library.library import Library
    from reader.library.views import FailedFile, ImportProgress, ImportReport
    from reader.model.articles import Draft

UPKEEP = 3_000  # milliseconds after the start, or after the last change of the library
LINGER = 8_000  # milliseconds that the result of an import without failures stays in the status bar


class Importing(QObject):
    """Runs imports and tells the status bar how they go."""

    running = Signal(str, int, int, str, str)
    ended = Signal(str, str)
    said = Signal(str)
    sessionsCame = Signal(list)
    sampleCame = Signal(int)
    cleared = Signal()

    def __init__(self, context: Context, words: Wording, window: QWidget, folder: str) -> None:
        """`folder` is where files were chosen last."""
        super().__init__(window)
        self._context = context
        self._words = words
        self._window = window
        self._job: Job | None = None
        self._keeping: Job | None = None
        self._waiting: list[Callable[[], None]] = []
        self._failed: tuple[FailedFile, ...] = ()
        self.folder = folder
        self._clear = QTimer(self)
        self._clear.setSingleShot(True)
        self._clear.timeout.connect(self.cleared)
        self._upkeep = QTimer(self)
        self._upkeep.setSingleShot(True)
        self._upkeep.timeout.connect(self._keep_up)
        context.libraryChanged.connect(self.upkeep)

    def choose_files(self) -> None:
        from reader.ui.dialogs import files

        self._import_chosen(files.choose_files(self._window, self.folder))

    def choose_folder(self) -> None:
        from reader.ui.dialogs import files

        self._import_chosen(files.choose_folder(self._window, self.folder))

    def _import_chosen(self, paths: list[Path]) -> None:
        if paths:
            self.folder = str(paths[0].parent)
        self.import_paths(paths)

    def drop(self, data: QMimeData) -> None:
        """Imports dropped files, or offers dropped text for correction."""
        paths = dropped.paths(data)
        if paths:
            self.import_paths(paths)
        elif data.hasText():
            self.paste(data.text())

    def paste(self, text: object = None) -> None:
        """Opens the form for pasted text, filled from the clipboard when no text is given; files that were copied are
        imported instead."""
        from reader.ui.dialogs.paste import PasteDialog

        data = dropped.copied()
        paths = [] if isinstance(text, str) else dropped.paths(data)
        if paths:
            self.import_paths(paths)
            return
        given = text if isinstance(text, str) else data.text()
        dialog = PasteDialog(self._context, given, self._window)

        def add(draft: Draft) -> None:
            typed = dialog.text()
            self.import_draft(draft, otherwise=lambda: self.paste(typed))

        dialog.accepted_draft.connect(add)
        dialog.open()

    def import_draft(self, draft: Draft, *, otherwise: Callable[[], None]) -> None:
        """Imports an article that was pasted; `otherwise` is called where the library could not take it."""
        self._start(lambda library, _job: library.import_draft(draft), otherwise=otherwise)

    def add_samples(self) -> None:
        """Imports the sample articles; `sampleCame` tells the event that most of them stand in."""
        self._start(lambda library, _job: library.add_samples(), self._find_sample)

    def _find_sample(self, report: ImportReport) -> None:
        def found(members: dict[int, tuple[int, ...]]) -> None:
            if members:
                self.sampleCame.emit(max(members, key=lambda event: len(members[event])))

        self._context.ask(lambda library: library.members(report.events), found)

    def import_paths(self, paths: list[Path], columns: Columns = (), *, again: bool = False) -> None:
        """Imports files and folders, tables by `columns`; a second import waits for the first.

        With `again` these could not be read before, and what is told of the other files stands.
        """

        def work(library: Library, job: Job) -> ImportReport:
            return library.import_paths(paths, job.report, lambda: job.stopped, columns)

        if paths:
            self._start(work, again=paths if again else ())

    def _ask_for_columns(self, paths: list[Path]) -> None:
        """Asks what the columns of the first of these tables hold, and imports all that then can be read."""
        from reader.ui.dialogs.columns import ColumnsDialog

        def show(found: TablePreview | None) -> None:
            if found is None or not found.header:
                self.show_failed()
                return
            dialog = ColumnsDialog(self._context, paths[0], found, self._window)
            dialog.chosen.connect(lambda columns: self._import_again(paths, columns))
            dialog.open()

        self._context.ask(lambda _library: _preview(paths[0]), show, key=(id(self), "columns"), lane=Lane.COMPUTE)

    def _import_again(self, paths: list[Path], columns: Columns) -> None:
        # The mapping is remembered for tables with the first one's columns; others are asked for in their turn.
        self.import_paths(paths[:1], columns, again=True)
        self.import_paths(paths[1:], again=True)

    def regroup(self, hours: int, granularity: float) -> None:
        """Groups the whole library anew in the background."""

        def work(library: Library, job: Job) -> None:
            from reader.analysis.events import Settings

            library.regroup(Settings(hours, granularity), job.report, lambda: job.stopped)

        if self._job is not None:
            self._waiting.append(lambda: self.regroup(hours, granularity))
            return
        self._clear.stop()
        self._job = self._context.start(work, self._regrouped, failed=self._broke, progress=self._step)

    def _regrouped(self, _nothing: object) -> None:
        self._job = None
        self.cleared.emit()
        self._context.libraryChanged.emit()
        self._next()

    def upkeep(self) -> None:
        """Soon, when the lists stand: what an import that was cut short left, an update asks for, stories of a large
        library that articles came into."""
        self._upkeep.start(UPKEEP)

    def _keep_up(self) -> None:
        def work(library: Library, job: Job) -> bool:
            before = library.counts()
            return library.upkeep(stop=lambda: job.stopped) or library.counts() != before

        self._keeping = self._context.start(work, self._kept_up, failed=self._not_kept_up)

    def _kept_up(self, changed: bool) -> None:
        if changed:
            self._context.libraryChanged.emit()
        else:
            self._keeping = self._context.start(_ready_search, failed=self._not_kept_up)

    def _not_kept_up(self, error: Exception) -> None:
        """Nobody asked for it, and the next start does it: a passing word is enough where there are words."""
        if not isinstance(error, LibraryError):
            self._context.failed.emit(error)
        else:
            self.said.emit(self._words.error(error))

    def stop(self) -> None:
        """Stops the running import; what it stored stays."""
        self._waiting.clear()
        if self._job is not None:
            self._job.stop()

    def show_failed(self) -> None:
        from reader.ui.dialogs.failures import FailuresDialog

        if self._failed:
            FailuresDialog(self._context, self._words, self._failed, self._window).open()

    @property
    def busy(self) -> bool:
        return self._job is not None

    def _start(
        self,
        work: Callable[[Library, Job], ImportReport],
        then: Callable[[ImportReport], None] = lambda _report: None,
        again: Sequence[Path] = (),
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        def broke(error: Exception) -> None:
            otherwise()
            self._broke(error)

        def done(report: ImportReport) -> None:
            self._done(report, again)
            then(report)

        if self._job is not None:
            self._waiting.append(lambda: self._start(work, then, again, otherwise))
            return
        if self._keeping is not None:
            self._keeping.stop()
        self._clear.stop()
        self.running.emit(self.tr("Importing"), 0, 0, "", "")
        self._job = self._context.start(work, done, failed=broke, progress=self._step)

    def _step(self, step: ImportProgress) -> None:
        number = self._context.formats.number
        reading = step.stage == "reading"
        title = (
            self.tr("Importing {files}").format(files=self._words.files(step.total))
            if reading
            else self.tr("Importing")
        )
        count = self.tr("{done} of {total}").format(done=number(step.done), total=number(step.total))
        stage = self.tr("Reading and cleaning") if reading else self.tr("Bringing accounts of one event together")
        self.running.emit(title, step.done, step.total, count, stage)

    def _done(self, report: ImportReport, again: Sequence[Path]) -> None:
        self._job = None
        others = tuple(one for one in self._failed if one.path not in again) if again else ()
        self._failed = (*others, *report.failed)
        failed = self._words.failed_files(self._failed) if self._failed else ""
        self.ended.emit(self._words.imported(len(report.new), len(report.present), stopped=report.stopped), failed)
        if not failed:
            self._clear.start(LINGER)
        self._context.libraryChanged.emit()
        if report.sessions:
            self.sessionsCame.emit(list(report.sessions))
        tables = [one.path for one in report.failed if one.error.code == "import_no_columns"]
        if tables:
            self._ask_for_columns(tables)
        elif report.failed and not report.new and not report.present:
            self.show_failed()
        self._next()

    def _broke(self, error: Exception) -> None:
        self._job = None
        self.cleared.emit()
        self._context.failed.emit(error)
        self._context.libraryChanged.emit()
        self._next()

    def _next(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()


def _preview(path: Path) -> TablePreview | None:
    from reader.importers.formats.table_preview import preview

    return preview(path)


def _ready_search(library: Library, job: Job) -> None:
    """What makes searches quick comes last: it may take a minute, and nothing that is shown waits for it."""
    library.warm_search()
    library.fill_index(lambda: job.stopped)
