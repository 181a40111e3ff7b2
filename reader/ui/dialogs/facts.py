"""What the text does not tell: the outlet and the day of articles, set by the user."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.widgets.buttons import Button, MenuButton
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.library.views import OutletRow

# Until a year has so many digits, it is still being typed.
_YEAR = 4


class OutletField(QLineEdit):
    """A line that offers the outlets known to the library."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        context.ask(lambda library: library.outlets(), self._fill)

    def _fill(self, rows: tuple[OutletRow, ...]) -> None:
        self._names.setStringList([row.name for row in rows])


class OutletDialog(Frame):
    """Asks for an outlet; `chosen` carries its name, empty for none."""

    topic = "2_import"
    chosen = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, self.tr("Set the outlet"), parent)
        self._field = OutletField(context)
        self._field.setAccessibleName(self.tr("Outlet"))
        show_hint(self._field, self.tr("Name of the outlet"))
        self.body.addWidget(self._field)
        self.body.addWidget(
            label(self.tr("The outlet that published it, not a source quoted in it."), "hint", wrap=True)
        )
        self.body.addStretch(1)
        self.add_buttons(self.tr("Save"), self.tr("Cancel"))
        self.accepted.connect(self._tell)

    def _tell(self) -> None:
        self.chosen.emit(self._field.text().strip())


class _MonthButton(MenuButton):
    """Months by their names; digits choose one too, "1" and "2" in a row the twelfth."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.text().isdecimal():
            super().keyPressEvent(event)
            return
        digit, before = int(event.text()), int(str(self.value))
        number = 10 + digit if before == 1 and digit <= 2 else digit
        self.set_current(number)
        self.chosen.emit(number)


class DayField(QWidget):
    """Day, month and year, the month by its name; `day` is None where it was left out or is no day."""

    changed = Signal()

    def __init__(self, context: Context, day: datetime.date | None = None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._day = QLineEdit(str(day.day) if day else "")
        show_hint(self._day, self.tr("Day"))
        self._day.setAccessibleName(self.tr("Day"))
        self._day.setFixedWidth(64)
        self._month = _MonthButton(context, self.tr("Month"), "")
        names: list[tuple[object, str]] = [(0, self.tr("Month"))]
        names += [(number, context.formats.month(number)) for number in range(1, 13)]
        self._month.set_choices(names, day.month if day else 0)
        self._month.keep_width()
        self._year = QLineEdit(str(day.year) if day else "")
        show_hint(self._year, self.tr("Year"))
        self._year.setAccessibleName(self.tr("Year"))
        self._year.setFixedWidth(84)
        self._wrong = label(self.tr("No such day"), "warning")
        self._wrong.hide()
        for widget in (self._day, self._month, self._year, self._wrong):
            row.addWidget(widget)
        row.addStretch(1)
        for signal in (self._day.textChanged, self._year.textChanged, self._month.chosen):
            signal.connect(self._follow)
        self.setFocusProxy(self._day)

    def _follow(self) -> None:
        whole = bool(self._day.text().strip() and self._month.value and len(self._year.text().strip()) >= _YEAR)
        self._wrong.setVisible(whole and self.day() is None)
        self.changed.emit()

    def is_blank(self) -> bool:
        """Whether nothing was entered."""
        return not self._day.text().strip() and not self._year.text().strip() and not self._month.value

    def day(self) -> datetime.date | None:
        """The day entered; digits of every script are read."""
        try:
            return datetime.date(int(self._year.text()), int(str(self._month.value)), int(self._day.text()))
        except ValueError:
            return None


class DayDialog(Frame):
    """Asks for a day in place of `known`; `chosen` carries a date, or None for "not known"."""

    topic = "2_import"
    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget, known: datetime.date | None = None) -> None:
        super().__init__(context, self.tr("Set the date"), parent)
        self._field = DayField(context, known)
        self._field.changed.connect(self._follow)
        self.body.addWidget(self._field)
        hint = self.tr("The day on which the outlet published it, in the outlet's own calendar.")
        self.body.addWidget(label(hint, "hint", wrap=True))
        self.body.addStretch(1)
        self._save = self.add_buttons(self.tr("Save"), self.tr("Cancel"))
        unknown = Button(context, self.tr("Not known"), kind="flat")
        unknown.setAutoDefault(False)
        unknown.clicked.connect(self._unknown)
        self.add_extra(unknown)
        self.accepted.connect(self._tell)
        self._follow()

    def _follow(self) -> None:
        self._save.setEnabled(self._field.day() is not None)

    def _tell(self) -> None:
        self.chosen.emit(self._field.day())

    def _unknown(self) -> None:
        self.accepted.disconnect(self._tell)
        self.chosen.emit(None)
        self.accept()
