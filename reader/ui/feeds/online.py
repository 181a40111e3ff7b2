"""The line that says whether the program is online: only while it fetches what the user asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from reader.ui.context import Context
from reader.ui.widgets.buttons import link
from reader.ui.widgets.labels import label


class Online(QWidget):
    """At the end of the status bar: offline; or online, what for, how far, and a way to stop it."""

    stop = Signal()
    showFailed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._on = False
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        self._picture = QLabel()
        self._said = label("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Progress of the fetch"))
        self._count = label("", "small")
        self._stop = link(context, self.tr("Stop"), self.stop.emit)
        self._failed = label("", "warning")
        self._show = link(context, self.tr("Show"), self.showFailed.emit)
        for button in (self._stop, self._show):
            button.setFixedHeight(24)
        for widget in (self._picture, self._said, self._bar, self._count, self._stop, self._failed, self._show):
            row.addWidget(widget)
        context.themeChanged.connect(self._tint)
        self.show_offline()

    @property
    def is_on(self) -> bool:
        """Whether it says that the program is online."""
        return self._on

    def show_online(self, what: str, done: int, total: int, count: str) -> None:
        """Online for `what`; `done` of `total`, and the same in words. A total of 0 has no end yet."""
        self._on = True
        self._said.setText(self.tr("Online: {what}").format(what=what))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(count)
        self._look(failed="")

    def show_offline(self, said: str = "", failed: str = "") -> None:
        """Offline again; how the fetch went, and with failures the way to them."""
        self._on = False
        self._said.setText(f"{said}  ·  {self.tr('Offline')}" if said else self.tr("Offline"))
        self._look(failed)

    def _look(self, failed: str) -> None:
        for widget in (self._bar, self._count, self._stop):
            widget.setVisible(self._on)
        self._failed.setText(failed)
        self._failed.setVisible(bool(failed))
        self._show.setVisible(bool(failed))
        hint = self.tr("The program is online only while it fetches what you asked for. All else works offline.")
        self.setToolTip(hint)
        self._tint()

    def _tint(self) -> None:
        name, token = ("outlets", "accent") if self._on else ("lock", "ink3")
        self._picture.setPixmap(self._context.pixmap(name, token, 14, self.devicePixelRatioF()))
