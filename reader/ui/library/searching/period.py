"""Narrowing a list to a range of days."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, Signal

from reader.ui.context import Context
from reader.ui.language.formats import Formats
from reader.ui.widgets.buttons import Button

Day = datetime.date | None


def in_words(formats: Formats, first: Day, last: Day) -> str:
    """A range of days, either end of which may be open."""
    if first is not None and last is not None:
        return formats.days(first, last)
    if first is not None:
        return QCoreApplication.translate("PeriodButton", "From {day}").format(day=formats.day(first))
    if last is not None:
        return QCoreApplication.translate("PeriodButton", "Until {day}").format(day=formats.day(last))
    return QCoreApplication.translate("PeriodButton", "All days")


class PeriodButton(Button):
    """Says which days a list shows; a click asks for others."""

    chosen = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__(context, "", "calendar", "flat")
        self._first: Day = None
        self._last: Day = None
        self.clicked.connect(self._ask)
        context.settingsChanged.connect(self._say)
        self._say()

    def _ask(self) -> None:
        from reader.ui.dialogs.period import PeriodDialog

        dialog = PeriodDialog(self._context, self._first, self._last, self)
        dialog.chosen.connect(self._choose)
        dialog.open()

    def set_days(self, first: Day, last: Day) -> None:
        """Says those days; None for an open end."""
        self._first, self._last = first, last
        self._say()

    def _choose(self, first: Day, last: Day) -> None:
        self.set_days(first, last)
        self.chosen.emit(first, last)

    def _say(self) -> None:
        words = in_words(self._context.formats, self._first, self._last)
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
