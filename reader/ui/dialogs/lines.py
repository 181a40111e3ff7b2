"""Dialogs with a few lines to type."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from reader.library.views import OutletFacts, OutletRow
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.widgets.labels import label


class LineDialog(Frame):
    """Asks for one line; `chosen` carries it."""

    chosen = Signal(str)

    def __init__(self, context: Context, title: str, text: str, hint: str, parent: QWidget) -> None:
        super().__init__(context, title, parent)
        self._line = QLineEdit(text)
        self._line.setAccessibleName(title)
        self._line.selectAll()
        self.body.addWidget(self._line)
        if hint:
            self.body.addWidget(label(hint, "hint", wrap=True))
        self.body.addStretch(1)
        self.add_buttons(self.tr("Save"), self.tr("Cancel"))
        self.accepted.connect(self._tell)

    def _tell(self) -> None:
        self.chosen.emit(self._line.text().strip())


def form() -> QFormLayout:
    """A form whose labels stand at the start of their lines."""
    made = QFormLayout()
    made.setHorizontalSpacing(18)
    made.setVerticalSpacing(10)
    made.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return made


def add_row(into: QFormLayout, words: str, field: QWidget) -> QLabel:
    """A labelled field; the label is its accessible name."""
    name = label(words, "muted")
    name.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(words)
    into.addRow(name, field)
    return name


def _host(address: str) -> str:
    """The host of an address, which may be pasted whole."""
    return address.split("//", 1)[-1].split("/", 1)[0].lower()


class OutletForm(Frame):
    """The facts of an outlet; `chosen` carries them as OutletFacts where the user changed any."""

    chosen = Signal(object)

    def __init__(self, context: Context, row: OutletRow, parent: QWidget) -> None:
        super().__init__(context, self.tr("Outlet"), parent)
        self._row = row
        self._name = QLineEdit(row.name)
        self._aliases = QLineEdit(context.formats.listed(row.aliases))
        self._hosts = QLineEdit(" ".join(row.hosts))
        self._hosts.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._country = QLineEdit(row.country)
        self._note = QLineEdit(row.note)
        fields = form()
        add_row(fields, self.tr("Name"), self._name)
        add_row(fields, self.tr("Other names"), self._aliases)
        add_row(fields, self.tr("Hosts"), self._hosts)
        add_row(fields, self.tr("Country"), self._country)
        add_row(fields, self.tr("Note"), self._note)
        self.body.addLayout(fields)
        self.body.addWidget(label(self.tr("Set other names apart with commas, hosts with spaces."), "hint", wrap=True))
        self.body.addStretch(1)
        self.add_buttons(self.tr("Save"), self.tr("Cancel"))
        self.accepted.connect(self._tell)

    def _tell(self) -> None:
        others = self._aliases.text().replace("،", ",").split(",")
        facts = OutletFacts(
            self._name.text().strip(),
            tuple(part.strip() for part in others if part.strip()),
            tuple(host for address in self._hosts.text().split() if (host := _host(address))),
            self._country.text().strip(),
            self._note.text().strip(),
        )
        if facts.name and facts != self._row.facts:
            self.chosen.emit(facts)
