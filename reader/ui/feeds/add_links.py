"""Adding articles by their links: the list, the fetching of each, and why one failed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.feeds.links import links_in, others_in
from reader.ui.feeds.wording import FeedWording
from reader.ui.language.formats import hint
from reader.ui.tasks import Job
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.fields import LatinField
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.library.feeds.feeds import PageProgress
    from reader.library.library import Library
    from reader.library.views import PageReport

_LONG = 20_000  # characters
_LINE, _TALLEST = 48, 320  # pixels: two lines of words, and the most that the list takes


class _LinksField(LatinField):
    """Takes of a long paste the links alone."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        self.insertPlainText(text if len(text) <= _LONG else "\n".join(links_in(text)))


class AddLinks(Frame):
    """`online` carries done and total while it fetches, then -1; `stored` follows new articles."""

    topic = "9_feeds"
    online = Signal(int, int)
    stored = Signal()

    def __init__(self, context: Context, words: FeedWording, links: Sequence[str], parent: QWidget) -> None:
        super().__init__(context, self.tr("Add articles by their links"), parent, 720)
        self._words = words
        self._job: Job | None = None
        self._links: tuple[str, ...] = ()
        self._lines(links)
        self._main = self.add_buttons(self.tr("Fetch"), self.tr("Close"))
        # It fetches instead of closing.
        self._main.clicked.disconnect(self.accept)
        self._main.clicked.connect(self._fetch)
        # Enter alone begins a line.
        self._main.setShortcut("Ctrl+Return")
        self._stop = Button(context, self.tr("Stop"), "close")
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self.stop)
        self._stop.hide()
        self.add_extra(self._stop)
        self.finished.connect(self._end)
        self._typed()
        (self._main if self._main.isEnabled() else self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines(self, links: Sequence[str]) -> None:
        self.body.addWidget(
            label(
                self.tr("One or more links. Each page is fetched once, without scripts or pictures."),
                "muted",
                wrap=True,
            )
        )
        self.field = _LinksField("\n".join(links), "https://")
        self.field.setAccessibleName(self.tr("Links"))
        self.field.setMinimumHeight(120)
        self.field.textChanged.connect(self._typed)
        self.body.addWidget(self.field, 1)
        self.table = QTableWidget(0, 2)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("How the links go"))
        self.table.setHorizontalHeaderLabels([self.tr("Link"), self.tr("State")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.hide()
        self.body.addWidget(self.table, 2)
        self.note = label("", "hint", wrap=True)
        self.body.addWidget(self.note)

    def _typed(self) -> None:
        text = self.field.toPlainText()
        found, others = links_in(text), others_in(text)
        self._main.setEnabled(bool(found) and self._job is None)
        said = self._words.links(len(found)) if found else self.tr("No link yet")
        self.note.setText(f"{said}  ·  {self._words.left_out(others)}" if others else said)

    def _fetch(self) -> None:
        links = self._links = links_in(self.field.toPlainText())
        if not links or self._job is not None:
            return
        from reader.ui.feeds.feeding import feed_settings

        chosen = feed_settings(self.context.settings)
        self.table.setRowCount(len(links))
        for row, url in enumerate(links):
            item = QTableWidgetItem(url)
            item.setToolTip(hint(url))
            self.table.setItem(row, 0, item)
            self.table.setItem(row, 1, QTableWidgetItem(self.tr("Waiting for its turn")))
        self.table.setMinimumHeight(min(_TALLEST, _LINE * (1 + len(links))))
        self.field.hide()
        self.table.show()
        self._main.setEnabled(False)
        self._stop.show()
        self.note.setText(self.tr("Fetching…"))

        def work(library: Library, job: Job) -> PageReport:
            return library.feeds(chosen).add_pages(links, lambda: job.stopped, job.report)

        self._job = self.context.start(work, self._done, failed=self._broke, progress=self._stepped)
        self.online.emit(0, len(links))

    def _stepped(self, step: PageProgress) -> None:
        said = {
            "fetching": self.tr("Being fetched…"),
            "new": self.tr("Added to the library"),
            "present": self.tr("In the library already"),
        }
        words = self._words.page_error(step.error) if step.error is not None else said[step.state]
        item = self.table.item(self._links.index(step.url), 1)
        if item is not None:
            item.setText(words)
            item.setToolTip(hint(words))
            self.table.resizeRowsToContents()
            self.table.scrollToItem(item)
        if step.state != "fetching":
            self.online.emit(step.done, step.total)

    def _done(self, report: PageReport) -> None:
        fetched = len(report.new) + len(report.present) + len(report.failed)
        for row in range(fetched, len(self._links)):
            item = self.table.item(row, 1)
            if item is not None:
                item.setText(self.tr("Not fetched"))
        parts = [self._words.words.imported(len(report.new), len(report.present), stopped=fetched < len(self._links))]
        if report.failed:
            failed = self.tr("%n link(s) could not be fetched", "", len(report.failed))
            parts.append(self.context.formats.in_digits(failed))
        self._rest("  ·  ".join(parts))
        if report.new:
            self.stored.emit()

    def _broke(self, error: Exception) -> None:
        self._rest(self._words.error(error))
        self.stored.emit()

    def _rest(self, words: str) -> None:
        self._job = None
        self._stop.hide()
        self.note.setText(words)
        self.online.emit(-1, 0)

    def stop(self) -> None:
        """Stops fetching; what was added stays."""
        if self._job is not None:
            self._job.stop()

    def _end(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.online.emit(-1, 0)
