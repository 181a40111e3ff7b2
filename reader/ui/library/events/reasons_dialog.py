"""Why an article stands in an event, or does not: beside the account there that it is likest to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.language.wording import Wording
from reader.ui.widgets.labels import Avatar, label, rule

if TYPE_CHECKING:
    from reader.library.views import ArticleRow, Explanation
    from reader.model.comparisons import Reason

_TEXT_WIDTH = 542
_LEAST = 240
_AROUND = 230  # title, buttons, and something of the window behind


class ReasonsDialog(Frame):
    """What both have in common and what keeps them apart, in their own words; pairs of sentences one below the other.

    `row` is the article asked about.
    """

    def __init__(
        self, context: Context, words: Wording, title: str, row: ArticleRow, found: Explanation, parent: QWidget
    ) -> None:
        super().__init__(context, title, parent, 600)
        self._words = words
        holder = QWidget()
        self._told = QVBoxLayout(holder)
        self._told.setContentsMargins(0, 0, 10, 0)
        self._told.setSpacing(10)
        self._told.addWidget(self._account(row))
        if found.nearest is None:
            self._list(self.tr("Why it stands here"), found.reasons)
            self._told.addWidget(label(self.tr("It stands alone in its event."), "", wrap=True))
        else:
            self._told.addWidget(label(self.tr("The likest account in the event:"), "small"))
            self._told.addWidget(self._account(found.nearest))
            self._list(self.tr("What keeps them apart"), found.against)
            self._list(self.tr("What both have"), found.reasons)
        self._told.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(title)
        # As high as what it tells, as long as the window behind has room for it.
        room = max(_LEAST, parent.window().height() - _AROUND)
        scroll.setMinimumHeight(min(self._told.totalHeightForWidth(_TEXT_WIDTH), room))
        self.body.addWidget(scroll, 1)
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
        self._told.addWidget(rule())
        self._told.addWidget(label(title, "section"))
        for reason in reasons:
            if reason.kind != "sentences":
                self._told.addWidget(label(self._words.reason(reason), "", wrap=True))
        pairs = [reason.words for reason in reasons if reason.kind == "sentences"]
        if pairs:
            self._told.addWidget(label(self.tr("Sentences that tell the same:"), "small"))
        for pair in pairs:
            quoted = "\n".join(f"«{self._words.joined(sentence.replace(chr(10), ' '))}»" for sentence in pair)
            self._told.addWidget(label(quoted, "muted", wrap=True))
