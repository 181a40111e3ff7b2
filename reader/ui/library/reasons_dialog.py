"""Why an article stands in an event, or does not: beside the account there that it is likest to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.language.wording import Wording
from reader.ui.widgets.labels import Avatar, label, rule

if TYPE_CHECKING:
    from reader.library.views import ArticleRow, Explanation
    from reader.model import Reason


class ReasonsDialog(Frame):
    """What both have in common and what keeps them apart, in their own words; pairs of sentences one below the other.

    `row` is the article asked about.
    """

    def __init__(
        self, context: Context, words: Wording, title: str, row: ArticleRow, found: Explanation, parent: QWidget
    ) -> None:
        super().__init__(context, title, parent, 600)
        self._words = words
        self.body.addWidget(self._account(row))
        if found.nearest is None:
            self.body.addWidget(label(self.tr("It stands alone in its event."), "", wrap=True))
        else:
            self.body.addWidget(label(self.tr("The likest account in the event:"), "small"))
            self.body.addWidget(self._account(found.nearest))
            self._list(self.tr("What keeps them apart"), found.against)
            self._list(self.tr("What both have"), found.reasons)
        self.body.addStretch(1)
        self.add_buttons(self.tr("Close"))

    def _account(self, row: ArticleRow) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 4)
        line.setSpacing(10)
        line.addWidget(Avatar(self.context, row.source))
        facts = QVBoxLayout()
        facts.setSpacing(0)
        facts.addWidget(label(self._words.joined(row.title), "section", wrap=True))
        facts.addWidget(label(f"{self._words.outlet(row.source)}  ·  {self._words.day_of(row)}", "hint"))
        line.addLayout(facts, 1)
        return made

    def _list(self, title: str, reasons: Sequence[Reason]) -> None:
        if not reasons:
            return
        self.body.addWidget(rule())
        self.body.addWidget(label(title, "section"))
        for reason in reasons:
            if reason.kind != "sentences":
                self.body.addWidget(label(self._words.reason(reason), "", wrap=True))
        pairs = [reason.words for reason in reasons if reason.kind == "sentences"]
        if pairs:
            self.body.addWidget(label(self.tr("Sentences that tell the same:"), "small"))
        for pair in pairs:
            quoted = "\n".join(f"«{self._words.joined(sentence.replace(chr(10), ' '))}»" for sentence in pair)
            self.body.addWidget(label(quoted, "muted", wrap=True))
