"""The bar of the search in all columns, or in the one text of the reader: field, count, next and previous."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.ui.compare.dress.style import IconButton, label_sheet
from reader.ui.compare.finding.tick_box import TickBox
from reader.ui.compare.wording.wording import translate
from reader.ui.look.theme import Theme


class FindBar(QWidget):
    """`searched` carries the words and whether only the exact form counts."""

    searched = Signal(str, bool)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, asked: str) -> None:
        super().__init__()
        self._theme = theme
        self.field = QLineEdit()
        # A little room before the hint: the caret stands there, and would cover its first letter.
        self.field.setPlaceholderText("\u2009" + asked)
        self.field.setAccessibleName(asked)
        self.field.setMinimumWidth(240)
        self.field.setMaximumWidth(420)
        self.exact = TickBox(translate("Compare", "Exact match"), theme)
        self.count = QLabel()
        self._previous = IconButton("up", translate("Compare", "Find previous"), theme, size=28)
        self._next = IconButton("down", translate("Compare", "Find next"), theme, size=28)
        self._close = IconButton("close", translate("Compare", "Close the search"), theme, size=28)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 6)
        row.setSpacing(8)
        for part in (self.field, self._previous, self._next, self.count, self.exact):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._close)
        self.field.textChanged.connect(self._search)
        self.exact.toggled.connect(self._search)
        self._previous.clicked.connect(self._back)
        self._next.clicked.connect(self._on)
        self._close.clicked.connect(self.closed)
        self.set_theme(theme)

    def _search(self, *_: object) -> None:
        self.searched.emit(self.field.text(), self.exact.isChecked())

    def _back(self) -> None:
        self.stepped.emit(-1)

    def _on(self) -> None:
        self.stepped.emit(1)

    def show_count(self, current: int, total: int) -> None:
        """Shows which hit is the current one of how many; nothing for an empty search."""
        if not self.field.text().strip():
            text = ""
        elif not total:
            text = translate("Compare", "No results")
        else:
            text = translate("Compare", "{current} of {total}").format(current=current + 1, total=total)
        self.count.setText(text)
        self.count.setAccessibleName(text)

    def open(self, words: str = "") -> None:
        """Shows the bar with the keyboard in its field."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_words(self, words: str, *, exact: bool) -> None:
        """Shows the bar with words that were found already; the keyboard stays where it is, nothing is searched."""
        with QSignalBlocker(self.field), QSignalBlocker(self.exact):
            self.field.setText(words)
            self.exact.setChecked(exact)
        self.exact.update()
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        self.count.setStyleSheet(label_sheet(theme, "ink2", 12))
        for part in (self._previous, self._next, self._close, self.exact):
            part.set_theme(theme)
        self.field.setStyleSheet(
            f"QLineEdit{{background:{theme.paper};color:{theme.ink};border:1px solid {theme.line2};border-radius:6px;"
            f"padding:3px 8px;min-height:22px;}}QLineEdit:focus{{border:2px solid {theme.focus};padding:2px 7px;}}"
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("bar"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
