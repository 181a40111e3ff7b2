"""What stands in place of the columns: six grey bars while they are computed, or what went wrong, with a way on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.compare.dress.style import label_sheet
from reader.ui.compare.wording.wording import translate
from reader.ui.look.theme import Theme

_BARS = (0.94, 0.88, 0.97, 0.62, 0.91, 0.45)


class LoadingPage(QWidget):
    """Grey bars in as many columns as are asked for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._columns = 2
        self.setAccessibleName(translate("Compare", "Comparing the articles…"))

    def show_columns(self, count: int) -> None:
        self._columns = max(count, 1)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("paper"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunk"))
        width = self.width() / self._columns
        for column in range(self._columns):
            right = self.width() - column * width - 40
            room = width - 80
            painter.drawRoundedRect(QRectF(right - room * 0.7, 56, room * 0.7, 24), 4, 4)
            for line, share in enumerate(_BARS):
                painter.drawRoundedRect(QRectF(right - room * share, 150 + 44 * line, room * share, 14), 4, 4)


class ErrorPage(QWidget):
    """The words of an error and a button to try again."""

    retry = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title, self._detail = QLabel(), QLabel()
        self.button = QPushButton(translate("Compare", "Try again"))
        self.button.clicked.connect(self.retry)
        self._detail.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 10, 24, 10)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        # With an alignment, words that wrap would get the room of their first guess.
        column.addWidget(self._detail)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        for label in (self._title, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.set_theme(theme)

    def show_error(self, title: str, detail: str, *, again: bool = True) -> None:
        """Shows it; without `again` there is nothing to try."""
        self._title.setText(title)
        self._detail.setText(detail)
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        self._detail.setVisible(bool(detail))
        self.button.setVisible(again)

    def set_theme(self, theme: Theme) -> None:
        self._title.setStyleSheet(label_sheet(theme, "ink", 16, bold=True))
        self._detail.setStyleSheet(label_sheet(theme, "ink2"))
        self.setStyleSheet(f"ErrorPage{{background:{theme.paper};}}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.palette().base())
