"""The dialog of a library's daily copies, and of reading what can be read of a damaged file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.store.file.backups import Backup
    from reader.store.file.recovering import Recovery, Rescued

_TABLES: Mapping[str, Any] = {
    "articles": QT_TRANSLATE_NOOP("RecoveryDialog", "Articles"),
    "article_status": QT_TRANSLATE_NOOP("RecoveryDialog", "Read and starred marks"),
    "outlets": QT_TRANSLATE_NOOP("RecoveryDialog", "Outlets"),
    "decisions": QT_TRANSLATE_NOOP("RecoveryDialog", "Decisions about events"),
    "corrections": QT_TRANSLATE_NOOP("RecoveryDialog", "Corrections"),
    "saved_searches": QT_TRANSLATE_NOOP("RecoveryDialog", "Saved searches"),
    "sessions": QT_TRANSLATE_NOOP("RecoveryDialog", "Sessions"),
    "feeds": QT_TRANSLATE_NOOP("RecoveryDialog", "Feeds"),
}


class RecoveryDialog(Frame):
    """Lists the copies. `restoreChosen` carries a copy's path, `recoverChosen` asks to read the damaged file."""

    topic = "10_settings"
    restoreChosen = Signal(object)
    recoverChosen = Signal()

    def __init__(
        self, context: Context, library: Path, copies: Sequence[Backup], parent: QWidget, *, damaged: bool
    ) -> None:
        super().__init__(context, self.tr("Backups and recovery"), parent, 600)
        if damaged:
            self.body.addWidget(label(self.tr("The library's file is damaged."), "section", wrap=True))
        place = self.tr("Library: {path}").format(path=isolated(str(library)))
        self.body.addWidget(label(place, "small", wrap=True))
        words = self.tr("A copy is made every day, and seven are kept. The file that a copy replaces is kept too.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Copies"))
        self.list.setMinimumHeight(170)
        for copy in copies:
            size = context.formats.number(max(1, copy.size // 1_000_000))
            line = self.tr("{day}  ·  {size} MB").format(day=context.formats.day(copy.day), size=size)
            item = QListWidgetItem(line)
            item.setData(Qt.ItemDataRole.UserRole, copy.path)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if copies:
            self.body.addWidget(self.list, 1)
            self.add_buttons(self.tr("Put this copy back"), self.tr("Close")).clicked.connect(self._restore)
        else:
            self.body.addWidget(label(self.tr("There is no copy yet."), ""))
            self.body.addStretch(1)
            self.add_buttons(self.tr("Close"))
        recover = Button(context, self.tr("Read what can be read into a new library"), "restore")
        recover.setAutoDefault(False)
        recover.clicked.connect(self._recover)
        self.add_extra(recover)

    def _restore(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.restoreChosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _recover(self) -> None:
        self.recoverChosen.emit()
        self.accept()


def told(context: Context, found: Recovery) -> str:
    """What was read and what was lost, a line for each matter."""
    number = context.formats.number
    lines = [_tr("The new library: {path}").format(path=isolated(str(found.target)))]
    for one in found.tables:
        if one.table in _TABLES and (one.rows or one.lost != 0):
            name = _tr(_TABLES[one.table])
            lines.append(
                _tr("{name}: {rows} read, {lost}").format(name=name, rows=number(one.rows), lost=_lost(context, one))
            )
    if found.regrouped:
        lines.append(_tr("Events are being made anew from the articles; your decisions hold."))
    lines.append(_tr("The damaged file stays as it was."))
    return "\n".join(lines)


def _lost(context: Context, one: Rescued) -> str:
    if one.lost is None:
        return _tr("an unknown number lost")
    if one.lost == 0:
        return _tr("none lost")
    return _tr("{n} lost").format(n=context.formats.number(one.lost))


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecoveryDialog", text)
