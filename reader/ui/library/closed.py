"""What is said of a library that could not be opened, or for reading only: why, what works, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import Icon, label

_WAYS = 280  # pixels, as wide as the longest of them


class ClosedPage(QWidget):
    """One sentence and the ways on; `readable` offers to open the library without writing in it."""

    tryAgain = Signal()
    openOther = Signal()
    readOnly = Signal()

    def __init__(self, context: Context, words: str, *, readable: bool) -> None:
        super().__init__()
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(Icon(context, "warning", "num_l", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(label(self.tr("The library is not open"), "dialogTitle"), 0, Qt.AlignmentFlag.AlignHCenter)
        reason = label(words, "", wrap=True)
        reason.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        reason.setFixedWidth(620)
        layout.addWidget(reason, 0, Qt.AlignmentFlag.AlignHCenter)
        calm = label(self.tr("Nothing was changed in the file."), "muted")
        layout.addWidget(calm, 0, Qt.AlignmentFlag.AlignHCenter)
        ways = QWidget()
        ways.setFixedWidth(_WAYS)
        self._ways = QVBoxLayout(ways)
        self._ways.setContentsMargins(0, 8, 0, 0)
        self._ways.setSpacing(10)
        self.add_way(context, self.tr("Try again"), kind="primary").clicked.connect(self.tryAgain)
        self.add_way(context, self.tr("Open another library…"), "folder").clicked.connect(self.openOther)
        if readable:
            self.add_way(context, self.tr("Open for reading only"), "lock").clicked.connect(self.readOnly)
        layout.addWidget(ways, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def add_way(self, context: Context, text: str, icon: str | None = None, kind: str = "") -> Button:
        """One more way on, below the others."""
        button = Button(context, text, icon, kind)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ways.addWidget(button)
        return button


class ReadOnlyNotice(QWidget):
    """A line above all pages while the library may only be read: what works, what does not, and the ways on."""

    tryAgain = Signal()
    openOther = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(14)
        row.addWidget(Icon(context, "lock", "num_l", 18))
        words = self.tr(
            "The library is open for reading only. Reading, searching, comparing and exporting work; "
            "importing, marking, changing events and taking notes do not."
        )
        row.addWidget(label(words, "warning", wrap=True), 1)
        again = Button(context, self.tr("Try to open it for writing"), kind="link")
        again.clicked.connect(self.tryAgain)
        row.addWidget(again)
        other = Button(context, self.tr("Open another library…"), kind="link")
        other.clicked.connect(self.openOther)
        row.addWidget(other)
