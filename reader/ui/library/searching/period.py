"""Narrowing a list to a range of days."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.context import Context
from reader.ui.dialogs.facts import DayField
from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.lines import add_row, form
from reader.ui.language.formats import Formats
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label

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


class PeriodDialog(Frame):
    """Asks for the first and the last day; `chosen` carries both, None for an open end."""

    chosen = Signal(object, object)

    def __init__(self, context: Context, first: Day, last: Day, parent: QWidget) -> None:
        super().__init__(context, self.tr("Days of publication"), parent)
        self._first, self._last = DayField(context, first), DayField(context, last)
        fields = form()
        add_row(fields, self.tr("From"), self._first)
        add_row(fields, self.tr("To"), self._last)
        self.body.addLayout(fields)
        self._hint = label("", "hint", wrap=True)
        self.body.addWidget(self._hint)
        self.body.addStretch(1)
        self._save = self.add_buttons(self.tr("Show"), self.tr("Cancel"))
        every = Button(context, self.tr("All days"), kind="flat")
        every.setAutoDefault(False)
        every.clicked.connect(self._all)
        self.add_extra(every)
        self._first.changed.connect(self._follow)
        self._last.changed.connect(self._follow)
        self.accepted.connect(self._tell)
        self._follow()

    def _follow(self) -> None:
        first, last = self._first.day(), self._last.day()
        whole = all(field.is_blank() or field.day() is not None for field in (self._first, self._last))
        in_order = first is None or last is None or first <= last
        self._save.setEnabled(whole and in_order)
        open_end = self.tr("Leave an end empty to keep it open.")
        self._hint.setText(open_end if in_order else self.tr("The last day comes before the first."))

    def _tell(self) -> None:
        self.chosen.emit(self._first.day(), self._last.day())

    def _all(self) -> None:
        self.accepted.disconnect(self._tell)
        self.chosen.emit(None, None)
        self.accept()


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
