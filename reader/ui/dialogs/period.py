"""Asking for a range of days."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.ui.context import Context
from reader.ui.dialogs.facts import DayField
from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.lines import add_row, form
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label

Day = datetime.date | None


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
