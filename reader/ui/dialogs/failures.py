"""What could not be imported and why, a line a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.language.wording import Wording
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.library.views import FailedFile


class FailuresDialog(Frame):
    """The list; it can be copied."""

    topic = "2_import"

    def __init__(self, context: Context, words: Wording, failed: Sequence[FailedFile], parent: QWidget) -> None:
        title = words.failed_files(failed)
        super().__init__(context, title, parent, 720)
        self._lines = [(one.path.name, words.error(one.error)) for one in failed]
        self.body.addWidget(label(self.tr("Everything else was imported. Nothing stored was touched."), "muted"))
        table = QTableWidget(len(self._lines), 2)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(title)
        table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Reason")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setWordWrap(True)
        for row, (name, reason) in enumerate(self._lines):
            table.setItem(row, 0, QTableWidgetItem(isolated(name)))
            table.setItem(row, 1, QTableWidgetItem(reason))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.resizeRowsToContents()
        table.setMinimumHeight(min(420, 60 + 34 * len(self._lines)))
        self.body.addWidget(table, 1)
        self.add_buttons(self.tr("Close"))
        copy = Button(context, self.tr("Copy the list"), "copy")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        self.add_extra(copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}\t{reason}" for name, reason in self._lines))
