"""Adding a name to the user's layer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from reader.lexicon.types import Concept, ConceptKind
from reader.model.marks import Tone
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.lines import add_row, form
from reader.ui.lexicon.details import tone_choices
from reader.ui.lexicon.entries import new_concept, written
from reader.ui.widgets.buttons import CheckBox, Segmented
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label


class AddName(Frame):
    """Asks for a name, what it names, its tone; `chosen` carries the concept and the variant.

    What no lexicon lists becomes a concept of the user's own, of a kind that is then asked for.
    """

    topic = "6_correct"
    chosen = Signal(object, object)

    def __init__(
        self, context: Context, concepts: Sequence[Concept], start: Concept | None, parent: QWidget, name: str = ""
    ) -> None:
        super().__init__(context, self.tr("Add a name"), parent, 600)
        english = context.left_to_right
        self._concepts = {(one.label_en if english else one.label): one for one in concepts}
        self._tone = Tone.NEUTRAL
        self._kind = ConceptKind.ACTOR
        known = start if start in concepts else None
        self._make_fields(name, (known.label_en if english else known.label) if known is not None else "")
        self._lay_out()

    def _make_fields(self, name: str, what: str) -> None:
        self.name = QLineEdit(name)
        show_hint(self.name, self.tr("In its dictionary form; clitics and cases are found by rule"))
        self.what = QLineEdit(what)
        show_hint(self.what, self.tr("Who or what it names"))
        completer = QCompleter(self)
        completer.setModel(QStringListModel(sorted(self._concepts), self))
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        if popup is not None:
            popup.setObjectName("popover")
        self.what.setCompleter(completer)
        self.tone = Segmented(self.tr("Tone"), tone_choices(), Tone.NEUTRAL)
        self.tone.chosen.connect(self._choose)
        self.note = QLineEdit()
        show_hint(self.note, self.tr("Why, or where it comes from"))
        self.ambiguous = CheckBox(
            self.context, self.tr("It has other senses: count it only where the conflict is spoken of")
        )

    def _lay_out(self) -> None:
        fields = form()
        add_row(fields, self.tr("Name"), self.name)
        add_row(fields, self.tr("For"), self.what)
        self.kind = Segmented(self.tr("Kind"), self._kinds(), self._kind)
        self.kind.chosen.connect(self._sort)
        self._kind_name = add_row(fields, self.tr("Kind"), self.kind)
        add_row(fields, self.tr("Tone"), self.tone)
        add_row(fields, self.tr("Note"), self.note)
        fields.addRow(self.ambiguous)
        self.body.addLayout(fields)
        self._new = label(
            self.tr("No lexicon lists this yet: the name begins an entry of your own, of the kind chosen."),
            "hint",
            wrap=True,
        )
        self.body.addWidget(self._new)
        self._wrong = label("", "warning", wrap=True)
        self.body.addWidget(self._wrong)
        self.body.addStretch(1)
        self._save = self.add_buttons(self.tr("Add"), self.tr("Cancel"))
        for line in (self.name, self.what):
            line.textChanged.connect(self._follow)
        self.accepted.connect(self._tell)
        self._follow()

    def _kinds(self) -> list[tuple[object, str]]:
        return [
            (ConceptKind.ACTOR, self.tr("Somebody")),
            (ConceptKind.ACT, self.tr("An act")),
            (ConceptKind.PLACE, self.tr("A place")),
            (ConceptKind.LABEL, self.tr("A label")),
        ]

    def _choose(self, tone: object) -> None:
        self._tone = Tone(str(tone))

    def _sort(self, kind: object) -> None:
        self._kind = ConceptKind(str(kind))

    def _follow(self) -> None:
        name, what = self.name.text().strip(), self.what.text().strip()
        signs = any(sign in text for text in (name, what) for sign in "@[]#|")
        self._wrong.setText(
            self.tr("A name is made of words; signs such as @ have a meaning of their own in lexicons.")
            if signs
            else ""
        )
        fresh = bool(what) and what not in self._concepts
        for part in (self.kind, self._kind_name, self._new):
            part.setVisible(fresh)
        self._save.setEnabled(bool(name and what) and not signs)

    def _tell(self) -> None:
        what = self.what.text().strip()
        concept = self._concepts.get(what) or new_concept(what, self._kind)
        ambiguous = self.ambiguous.isChecked()
        self.chosen.emit(concept, written(self.name.text(), self._tone, self.note.text(), ambiguous=ambiguous))
