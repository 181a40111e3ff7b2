"""What is looked for: a word in all its forms or as written, or all names of a concept of the lexicon."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from reader.analysis.words.concordance import Match
from reader.ui.context import Context
from reader.ui.matrices.scope_bar import pick_list
from reader.ui.matrices.sentences import say
from reader.ui.matrices.switches import roomy
from reader.ui.widgets.buttons import Button, Segmented
from reader.ui.widgets.fields import show_hint

_CONCEPT = "concept"


class Asking(QWidget):
    """`asked` tells that what the fields hold is to be looked for; `concepts` gives keys and names once needed."""

    asked = Signal()

    def __init__(self, context: Context, concepts: Callable[[], Sequence[tuple[str, str]]]) -> None:
        super().__init__()
        self._concepts = concepts
        self._match: str = Match.LEMMA.value
        self.query = QLineEdit()
        show_hint(self.query, say("A word or a phrase"))
        self.query.setAccessibleName(say("A word or a phrase"))
        self.query.setMinimumWidth(220)
        self.query.returnPressed.connect(self.asked)
        self.concept = pick_list(say("A concept of the lexicon"))
        self.concept.activated.connect(self.asked)
        self.concept.hide()
        choices = [
            (Match.LEMMA.value, say("All its forms")),
            (Match.WORD.value, say("As written")),
            (_CONCEPT, say("All names of a concept")),
        ]
        self._switch = roomy(Segmented(say("What counts as a hit"), choices, self._match))
        self._switch.chosen.connect(self.set_match)
        go = Button(context, say("Find"), "search", "")
        go.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.query, self.concept, self._switch, go):
            row.addWidget(widget)

    @property
    def text(self) -> str:
        """The word or phrase; empty where a concept is looked for."""
        return "" if self._match == _CONCEPT else " ".join(self.query.text().split())

    @property
    def concept_id(self) -> str:
        """The concept; empty where a word is looked for."""
        return str(self.concept.currentData() or "") if self._match == _CONCEPT else ""

    @property
    def match(self) -> Match:
        """How words are matched."""
        return Match(self._match) if self._match != _CONCEPT else Match.LEMMA

    @property
    def title(self) -> str:
        """What is looked for, as it is called."""
        return self.text or self.concept.currentText()

    def ask_for(self, text: str, match: Match) -> None:
        """Puts that word into the field."""
        self._switch.set_value(match.value)
        self.set_match(match.value)
        self.query.setText(text)

    def set_match(self, match: object) -> None:
        """Looks for words in that way, or for concepts."""
        self._match = str(match)
        named = self._match == _CONCEPT
        if named and self.concept.count() == 0:
            for key, title in self._concepts():
                self.concept.addItem(title, key)
        self.concept.setVisible(named)
        self.query.setVisible(not named)
