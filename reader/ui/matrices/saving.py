"""Saves a table or a picture as a file: made in a lane of its own, written whole or not at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QMenu

from reader.export.files import write_file
from reader.export.pictures import READING, UI
from reader.export.report import Report, Table
from reader.ui.context import Context
from reader.ui.matrices.sentences import say
from reader.ui.tasks import Lane
from reader.ui.widgets.buttons import Button

Maker = Callable[[], bytes]
_SCALE = 2.0


def report_of(context: Context, title: str, tables: Sequence[Table]) -> Report:
    """A report that holds those tables alone."""
    language = "en" if context.left_to_right else "ar"
    return Report(title, language, dt.datetime.now(dt.UTC), tuple(tables))


def png_of(svg: str) -> bytes:
    """The picture as PNG at twice its size; Qt shapes its Arabic."""
    # Qt takes a list of families for the name of one.
    for families in (UI, READING):
        svg = svg.replace(quoteattr(families), quoteattr(families.split(",")[0]))
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize() * _SCALE
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


class SaveButton(Button):
    """Offers the kinds of files that `choices` name: (words, ending, what makes the bytes)."""

    saved = Signal(str)

    def __init__(self, context: Context, choices: Callable[[], Sequence[tuple[str, str, Maker]]], name: str) -> None:
        super().__init__(context, say("Export"), "export")
        self._choices, self._name = choices, name
        self._saving = context
        self.clicked.connect(self._offer)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, ending, make in self._choices():
            action = menu.addAction(words)
            action.triggered.connect(self._asker(ending, make))
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - menu.sizeHint().width() if right else 0
        menu.popup(self.mapToGlobal(QPoint(x, self.height() + 2)))

    def _asker(self, ending: str, make: Maker) -> Callable[..., None]:
        def ask(*_: object) -> None:
            name, _kind = QFileDialog.getSaveFileName(self, say("Export"), f"{self._name}{ending}", f"*{ending}")
            if name:
                path = Path(name)
                self.save(path if path.name.endswith(ending) else path.with_name(path.name + ending), make)

        return ask

    def save(self, path: Path, make: Maker) -> None:
        """Writes what `make` makes to `path`, in the lane of computing."""

        def work() -> Path:
            write_file(path, make())
            return path

        self._saving.tasks.ask(Lane.COMPUTE, work, self._done)

    def _done(self, path: Path) -> None:
        self.saved.emit(say("Saved: {name}").format(name=f"\u2068{path.name}\u2069"))
