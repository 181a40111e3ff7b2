"""The name that is chosen in the list: its tone and note to change, and switching it off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.model.marks import Tone
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.lines import add_row, form
from reader.ui.language.formats import in_english
from reader.ui.lexicon.entries import Entry, State
from reader.ui.lexicon.table import readable
from reader.ui.widgets.buttons import Button, Segmented
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label


class Details(QWidget):
    """Each change is told at once; nothing is kept here."""

    retoned = Signal(object, object)
    noted = Signal(object, str)
    switched = Signal(object, bool)
    restored = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._entry: Entry | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._name = label("", "dialogTitle", wrap=True)
        self._of = label("", "muted", wrap=True)
        self._rules = label("", "hint", wrap=True)
        layout.addWidget(self._name)
        layout.addWidget(self._of)
        self._watch = label("", "hint", wrap=True)
        fields = form()
        self.tone = Segmented(self.tr("Tone"), tone_choices(), Tone.NEUTRAL)
        self.tone.chosen.connect(self._retone)
        add_row(fields, self.tr("Tone"), self.tone)
        self.note = QLineEdit()
        show_hint(self.note, self.tr("Why, or where it comes from"))
        self.note.editingFinished.connect(self._annotate)
        add_row(fields, self.tr("Note"), self.note)
        layout.addLayout(fields)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._off = Button(context, self.tr("Switch off"))
        self._off.clicked.connect(self._switch)
        self._back = Button(context, self.tr("As shipped"), "restore")
        self._back.clicked.connect(self._restore)
        row.addWidget(self._off)
        row.addWidget(self._back)
        row.addStretch(1)
        layout.addLayout(row)
        # Below what is clicked, so that the buttons keep their place from name to name.
        layout.addWidget(self._watch)
        layout.addWidget(self._rules)
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Shows that name; None where the list is empty."""
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        english = self._context.left_to_right
        self._name.setText(readable(self._context, entry.variant.text))
        what = entry.concept.label_en if english else entry.concept.label
        self._of.setText(self.tr("A name for: {what}").format(what=isolated(what)))
        watch = in_english(entry.concept.note_en) if english and entry.concept.note_en else entry.concept.note
        self._watch.setText(watch)
        self._watch.setVisible(bool(watch))
        self.tone.set_value(entry.variant.tone)
        self.note.setText(entry.variant.note)
        self._rules.setText("\n".join(self._conditions(entry)))
        self._rules.setVisible(bool(self._rules.text()))
        off = entry.state is State.OFF
        self._off.setText(self.tr("Switch on") if off else self.tr("Switch off"))
        own = entry.state is State.OWN
        self._back.setText(self.tr("Remove") if own else self.tr("As shipped"))
        self._back.setEnabled(entry.state is not State.SHIPPED or bool(entry.outlets))

    def _conditions(self, entry: Entry) -> list[str]:
        variant = entry.variant
        made = []
        if variant.ambiguous:
            made.append(self.tr("Counts only where the article speaks of this conflict: the word has other senses."))
        if variant.context:
            made.append(self.tr("Or beside: {words}").format(words=isolated("، ".join(variant.context))))
        if variant.contrast:
            made.append(self.tr("Counts only beside a loaded word for the same thing."))
        if variant.needs_pronoun:
            made.append(self.tr("Counts only with a pronoun attached."))
        if variant.needs_antecedent:
            made.append(self.tr("Counts only after the full name."))
        days = [day for day in (variant.first, variant.last) if day is not None]
        if days:
            shown = " – ".join(self._context.formats.day(day) for day in days)
            made.append(self.tr("Has this sense in these days: {days}").format(days=shown))
        made += [
            self.tr("{outlet}: another tone, set by you").format(outlet=isolated(rule.outlet)) for rule in entry.outlets
        ]
        return made

    def _retone(self, tone: object) -> None:
        if self._entry is not None and tone is not self._entry.variant.tone:
            self.retoned.emit(self._entry, tone)

    def _annotate(self) -> None:
        if self._entry is not None and self.note.text().strip() != self._entry.variant.note:
            self.noted.emit(self._entry, self.note.text())

    def _switch(self) -> None:
        if self._entry is not None:
            self.switched.emit(self._entry, self._entry.state is State.OFF)

    def _restore(self) -> None:
        if self._entry is not None:
            self.restored.emit(self._entry)


def tone_choices() -> list[tuple[object, str]]:
    """The three tones in words."""
    translate = QCoreApplication.translate
    return [
        (Tone.HOSTILE, translate("NamesModel", "Negative")),
        (Tone.NEUTRAL, translate("NamesModel", "Neutral", "naming")),
        (Tone.FAVOURABLE, translate("NamesModel", "Positive")),
    ]
