"""The search field: as one types, with the line that says what else it matches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.look.shapes import paint_box
from reader.ui.widgets.buttons import Button, IconButton
from reader.ui.widgets.elided import Elided
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import Key

DELAY = 90  # milliseconds between the last letter and the search


class _Line(QLineEdit):
    leave = Signal()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Files are for the window, which imports them; words may be sought.
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.leave.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class _Box(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setFixedHeight(36)
        context.themeChanged.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, self._context.theme, QRectF(self.rect()), "paper", "line2", 6)
        painter.end()


class SearchField(QWidget):
    """Emits `searched(text, exact)` shortly after the last key, at once on Enter; `left` asks for the list below."""

    searched = Signal(str, bool)
    left = Signal()
    keep = Signal()

    def __init__(self, context: Context, hint: str, command: str = "") -> None:
        super().__init__()
        self.context = context
        self._exact = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._emit)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 4, 4, 0)
        outer.setSpacing(4)
        outer.addWidget(self._box(context, hint, command))
        outer.addWidget(self._line_below(context))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.themeChanged.connect(self._tint)
        self._tint()

    def _box(self, context: Context, hint: str, command: str) -> QWidget:
        box = _Box(context)
        row = QHBoxLayout(box)
        row.setContentsMargins(10, 0, 3, 0)
        row.setSpacing(8)
        self._picture = QLabel()
        self.line = _Line()
        self.line.setProperty("bare", "true")
        self.line.setProperty("focusHolder", box)
        show_hint(self.line, hint)
        self.line.setAccessibleName(hint)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._emit)
        self.line.leave.connect(self.left)
        self._clear = IconButton(context, "close", self.tr("Clear the search"), 14)
        self._clear.setFixedSize(28, 28)
        self._clear.clicked.connect(self.line.clear)
        self._clear.hide()
        row.addWidget(self._picture)
        row.addWidget(self.line, 1)
        self._key = Key(context, command=command)
        row.addWidget(self._key)
        self._key.setVisible(bool(command))
        row.addWidget(self._clear)
        return box

    def _line_below(self, context: Context) -> QWidget:
        self._below = QWidget()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(8)
        self._also = Elided("")
        self._also.setProperty("tone", "hint")
        self._exact_button = Button(context, self.tr("Exact match"), kind="link")
        self._exact_button.clicked.connect(self._turn_exact)
        self._keep = Button(context, self.tr("Keep this search"), kind="link")
        self._keep.clicked.connect(self.keep)
        row.addWidget(self._also, 1)
        row.addWidget(self._exact_button)
        row.addWidget(self._keep)
        self._below.hide()
        return self._below

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def text(self) -> str:
        return self.line.text().strip()

    @property
    def exact(self) -> bool:
        return self._exact

    def set_text(self, text: str, *, exact: bool = False) -> None:
        """Puts a search in, as one that was kept."""
        self._exact = exact
        self.line.setText(text)
        self._emit()

    def focus(self) -> None:
        """Takes the keyboard and selects what stands there."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_also(self, forms: Sequence[str]) -> None:
        """The line below: which other forms of the words were found too."""
        self._below.setVisible(bool(self.text()))
        if self._exact:
            words = self.tr("Only the words as typed")
        elif forms:
            words = self.tr("Also matches: {forms}").format(forms=self.context.formats.listed(forms))
        else:
            words = ""
        self._also.set_text(words)
        self._exact_button.setText(self.tr("All forms of the words") if self._exact else self.tr("Exact match"))
        self._exact_button.setAccessibleName(self._exact_button.text())

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._key.setVisible(not text)
        if not text:
            self._exact = False
            self._below.hide()
        self._timer.start()

    def _emit(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text(), self._exact)

    def _turn_exact(self) -> None:
        self._exact = not self._exact
        self._emit()

    def _tint(self) -> None:
        self._picture.setPixmap(self.context.pixmap("search", "ink2", 18, self.devicePixelRatioF()))
