"""Merging events, splitting one, and making one outlet of several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.choose import ChooseEvent
from reader.ui.dialogs.frame import Frame
from reader.ui.language.formats import hint
from reader.ui.language.wording import Wording
from reader.ui.widgets.buttons import Button, CheckBox, MenuButton
from reader.ui.widgets.labels import label, rule

if TYPE_CHECKING:
    from reader.library.views import EventView, OutletRow


class RegroupDialog(Frame):
    """Takes articles out of an event into a new one, or brings another event into it."""

    merge = Signal(int)
    split = Signal(list)

    def __init__(self, context: Context, words: Wording, view: EventView, parent: QWidget) -> None:
        super().__init__(context, self.tr("Merge or split"), parent, 640)
        self._words = words
        self._view = view
        self.body.addWidget(label(self.tr("Merge with another event"), "section"))
        merge = Button(context, self.tr("Choose the event…"), "merge")
        merge.setAutoDefault(False)
        merge.clicked.connect(self._choose)
        self.body.addWidget(merge)
        self.body.addWidget(rule())
        self.body.addWidget(label(self.tr("Split: articles for an event of their own"), "section"))
        self._boxes = self._list(context, words, view)
        self._save = self.add_buttons(self.tr("Split"), self.tr("Cancel"))
        self.accepted.connect(self._tell)
        self._follow()

    def _list(self, context: Context, words: Wording, view: EventView) -> dict[int, CheckBox]:
        boxes = {}
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        for row in view.articles:
            box = CheckBox(context, "", words.joined(row.title))
            box.setText(f"{words.outlet(row.source)}  ·  {words.joined(row.title)}")
            box.setToolTip(hint(box.text()))
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.toggled.connect(self._follow)
            lines.addWidget(box)
            boxes[row.id] = box
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(200)
        self.body.addWidget(scroll, 1)
        return boxes

    def _picked(self) -> list[int]:
        return [article for article, box in self._boxes.items() if box.isChecked()]

    def _follow(self) -> None:
        self._save.setEnabled(0 < len(self._picked()) < len(self._boxes))

    def _tell(self) -> None:
        self.split.emit(self._picked())

    def _choose(self) -> None:
        dialog = ChooseEvent(self.context, self._words, self.tr("Merge with another event"), self._view.card.id, self)
        dialog.chosen.connect(self._merge)
        dialog.open()

    def _merge(self, event: int) -> None:
        self.merge.emit(event)
        self.reject()
        # Two dialogs close at once: some window managers then give the keyboard to the one that is gone already.
        behind = self.parentWidget()
        if behind is not None:
            behind.window().activateWindow()


class MergeOutlets(Frame):
    """Asks which of several outlets stays; `chosen` carries its id and those of the others."""

    chosen = Signal(int, list)

    def __init__(self, context: Context, rows: Sequence[OutletRow], parent: QWidget) -> None:
        super().__init__(context, self.tr("Make one outlet of several"), parent)
        self._rows = rows
        self.body.addWidget(
            label(self.tr("The name that stays; the others become its other names."), "muted", wrap=True)
        )
        self._keep = MenuButton(context, self.tr("Outlet that stays"), "")
        self._keep.set_choices([(row.id, row.name) for row in rows], rows[0].id)
        self.body.addWidget(self._keep)
        self.body.addStretch(1)
        self.add_buttons(self.tr("Merge"), self.tr("Cancel"))
        self.accepted.connect(self._tell)

    def _tell(self) -> None:
        keep = int(str(self._keep.value))
        self.chosen.emit(keep, [row.id for row in self._rows if row.id != keep])
