"""Setting the speaker of a statement right: one that the article names, or another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from reader.model.marks import Attribution, Mark
from reader.text.direction import isolated
from reader.ui.compare.card.names import printed
from reader.ui.compare.correcting import corrections
from reader.ui.compare.needed import needed
from reader.ui.compare.view import CompareView
from reader.ui.compare.wording.wording import translate
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.widgets.labels import label

_MOST_WORDS = 24
_ROWS = 7


def speakers_of(marks: Iterable[Mark]) -> tuple[str, ...]:
    """The speakers of these marks, those heard most first."""
    named = (mark.detail.speaker for mark in marks if isinstance(mark.detail, Attribution) and mark.detail.speaker)
    return tuple(name for name, _ in Counter(named).most_common())


class ChooseSpeaker(Frame):
    """The statement, a field for the name, the article's speakers; `chosen` carries the name, "" for nobody named."""

    topic = "6_correct"
    chosen = Signal(str)

    def __init__(self, context: Context, said: str, now: str, speakers: Sequence[str], parent: QWidget) -> None:
        super().__init__(context, translate("Compare", "Who says this?"), parent, 560)
        words = said.split()
        shown = " ".join(words[:_MOST_WORDS]) + ("…" if len(words) > _MOST_WORDS else "")
        self.body.addWidget(label(f"«{shown}»", "muted", wrap=True))
        self.field = QLineEdit(now)
        self.field.setAccessibleName(translate("Compare", "Speaker"))
        self.field.setPlaceholderText(translate("Compare", "Leave empty where the article names nobody"))
        self.field.setClearButtonEnabled(True)
        self.field.selectAll()
        self.body.addWidget(self.field)
        self.list = QListWidget()
        if speakers:
            self._list_speakers(speakers)
        self.body.addStretch(1)
        self.add_buttons(translate("Compare", "Set the speaker"), translate("Compare", "Cancel"))
        self.accepted.connect(lambda: self.chosen.emit(" ".join(self.field.text().split())))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_speakers(self, speakers: Sequence[str]) -> None:
        words = translate("Compare", "Speakers in this article")
        self.body.addWidget(label(words, "section"))
        self.list.setAccessibleName(words)
        for name in speakers:
            item = QListWidgetItem(name)
            self.list.addItem(item)
            if name == self.field.text():
                self.list.setCurrentItem(item)
        self.list.ensurePolished()
        self.list.setFixedHeight(min(len(speakers), _ROWS) * self.list.sizeHintForRow(0) + 12)
        self.list.currentTextChanged.connect(self.field.setText)
        self.list.itemClicked.connect(lambda item: self.field.setText(item.text()))
        self.list.itemActivated.connect(self.accept)
        self.body.addWidget(self.list)


class Speakers(QObject):
    """Serves one view: asks for the speaker of a mark and corrects it."""

    def __init__(self, context: Context, view: CompareView) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        view.speakerRequested.connect(self._ask)

    def _ask(self, mark: Mark) -> None:
        index, detail = needed(self._view.index), mark.detail
        if not isinstance(detail, Attribution):
            return
        column = index.columns[mark.article]
        said = printed(index.documents[column], mark.span)
        speakers = speakers_of(index.marks[column])
        dialog = ChooseSpeaker(self._context, said, detail.speaker or "", speakers, self._view.window())
        dialog.chosen.connect(lambda name: self._set(mark, name))
        dialog.open()

    def _set(self, mark: Mark, name: str) -> None:
        words = translate("Compare", "Speaker: {name}").format(name=isolated(name))
        self._view.correct(corrections.speaker(mark, name), words)
