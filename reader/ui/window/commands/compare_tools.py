"""The tools of a comparison in the window's bar: modes, the view's own, what a session is made with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from reader.ui.compare.tools.toolstrip import ToolStrip
from reader.ui.widgets.buttons import round_ends
from reader.ui.widgets.labels import upright


class ModeSwitch(QWidget):
    """Full text, aligned rows, naming or voices."""

    def __init__(self, modes: Sequence[QAction]) -> None:
        super().__init__()
        self.setObjectName("segmented")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        group = QButtonGroup(self)
        self._buttons: list[tuple[QPushButton, QAction]] = []
        for action in modes:
            button = QPushButton(action.text())
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setChecked(action.isChecked())
            button.setAccessibleName(action.text())
            button.clicked.connect(action.trigger)
            action.toggled.connect(self._follow)
            group.addButton(button)
            row.addWidget(button)
            self._buttons.append((button, action))
        round_ends(group)

    def _follow(self) -> None:
        for button, action in self._buttons:
            button.setChecked(action.isChecked())


# Pixels over: a bar that is filled to the last one looks cramped.
_SLACK = 24


class CompareTools(QWidget):
    """Where the bar is short, buttons show their icons alone: the title keeps its room."""

    def __init__(self, modes: Sequence[QAction], strip: ToolStrip, buttons: Sequence[QAbstractButton]) -> None:
        super().__init__()
        self._strip = strip
        self._for_all = self._for_strip = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addWidget(ModeSwitch(modes))
        self._row.addWidget(upright())
        self._row.addWidget(strip)
        self._row.addStretch(1)
        self._buttons = [(button, button.text()) for button in buttons]
        for button, words in self._buttons:
            button.setToolTip(words)
            self._row.addWidget(button)

    def measure(self, *_: object) -> None:
        """Another mode, another order or filter of the rows: the words of the tools want another room."""
        self._for_all = self._room(words=True)
        self._for_strip = self._room(words=False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _room(self, *, words: bool) -> int:
        """What the tools want where the strip shows its words, and the buttons beside it do or do not."""
        self._show_words(strip=True, buttons=words)
        # What the strip keeps of its size is older than the words in it.
        inside = self._strip.layout()
        if inside is not None:
            inside.invalidate()
        self._strip.updateGeometry()
        self._row.invalidate()
        return self._row.sizeHint().width() + _SLACK

    def _fit(self) -> None:
        # Order and filter tell what is shown: their words go last.
        self._show_words(strip=self.width() >= self._for_strip, buttons=self.width() >= self._for_all)

    def _show_words(self, *, strip: bool, buttons: bool) -> None:
        self._strip.set_narrow(narrow=not strip)
        for button, text in self._buttons:
            button.setText(text if buttons else "")
