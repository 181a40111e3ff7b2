"""Adding a name to the user's layer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from reader.lexicon.types import Concept
from reader.model import Tone
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.lines import add_row, form
from reader.ui.lexicon.details import tone_choices
from reader.ui.lexicon.entries import written
from reader.ui.widgets.buttons import CheckBox, Segmented
from reader.ui.widgets.labels import label


class AddName(Frame):
    """Asks for a name, what it names, its tone; `chosen` carries the concept and the variant."""

    topic = "6_correct"
    chosen = Signal(object, object)

    def __init__(self, context: Context, concepts: Sequence[Concept], start: Concept | None, parent: QWidget) -> None:
        super().__init__(context, self.tr("Add a name"), parent, 600)
        english = context.left_to_right
        self._concepts = {(one.label_en if english else one.label): one for one in concepts}
        self._tone = Tone.NEUTRAL
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("In its dictionary form; clitics and cases are found by rule"))
        self.what = QLineEdit((start.label_en if english else start.label) if start is not None else "")
        self.what.setPlaceholderText(self.tr("Who or what it names"))
        completer = QCompleter(self)
        completer.setModel(QStringListModel(sorted(self._concepts), self))
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.what.setCompleter(completer)
        self.tone = Segmented(self.tr("Tone"), tone_choices(), Tone.NEUTRAL)
        self.tone.chosen.connect(self._choose)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Why, or where it comes from"))
        self.ambiguous = CheckBox(
            context, self.tr("It has other senses: count it only where the conflict is spoken of")
        )
        fields = form()
        add_row(fields, self.tr("Name"), self.name)
        add_row(fields, self.tr("For"), self.what)
        add_row(fields, self.tr("Tone"), self.tone)
        add_row(fields, self.tr("Note"), self.note)
        fields.addRow(self.ambiguous)
        self.body.addLayout(fields)
        self._wrong = label("", "warning", wrap=True)
        self.body.addWidget(self._wrong)
        self.body.addStretch(1)
        self._save = self.add_buttons(self.tr("Add"), self.tr("Cancel"))
        for line in (self.name, self.what):
            line.textChanged.connect(self._follow)
        self.accepted.connect(self._tell)
        self._follow()

    def _choose(self, tone: object) -> None:
        self._tone = Tone(str(tone))

    def _follow(self) -> None:
        name, what = self.name.text().strip(), self.what.text().strip()
        wrong = ""
        if name and any(sign in name for sign in "@[]#|"):
            wrong = self.tr("A name is made of words; signs such as @ have a meaning of their own in lexicons.")
        elif what and what not in self._concepts:
            wrong = self.tr("Choose one of the names that the field offers.")
        self._wrong.setText(wrong)
        self._save.setEnabled(bool(name) and what in self._concepts and not wrong)

    def _tell(self) -> None:
        concept = self._concepts.get(self.what.text().strip())
        if concept is not None:
            ambiguous = self.ambiguous.isChecked()
            self.chosen.emit(concept, written(self.name.text(), self._tone, self.note.text(), ambiguous=ambiguous))
