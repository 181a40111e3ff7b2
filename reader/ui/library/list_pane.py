"""The list beside the preview: search, filters, how many there are, and the cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.library.cards import CardDelegate
from reader.ui.models.items import One
from reader.ui.models.paged import PagedModel
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.card_view import CardView
from reader.ui.widgets.labels import label
from reader.ui.widgets.search_field import SearchField


class CardList(CardView, Generic[One]):
    """Cards under each other. `opened` follows Enter or a double click."""

    opened = Signal(object)
    current = Signal(object)
    chosen = Signal(list)
    deletePressed = Signal()

    def __init__(self, model: PagedModel[One], delegate: CardDelegate[One], name: str) -> None:
        super().__init__(delegate, name)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self._model = model
        self.activated.connect(self._open)
        self.doubleClicked.connect(self._open)
        self._place: tuple[QPersistentModelIndex, int] | None = None
        self.selectionModel().currentChanged.connect(self._moved)
        self.selectionModel().selectionChanged.connect(self._selected)
        # The ids of what was selected when the list was last read anew.
        self._selected_before: list[int] = []
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.ended.connect(self._show_last)
        model.rowsAboutToBeInserted.connect(self._keep_place)
        model.rowsInserted.connect(self._back_in_place)
        self.verticalScrollBar().valueChanged.connect(self._look_above)

    def ids(self) -> list[int]:
        """The ids of the selected items, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._model.item(row).id for row in rows]

    def select_id(self, item_id: int) -> bool:
        """Makes that item the current one; False where it is not among the loaded."""
        return self.select_row(self._model.row_of(item_id))

    def select_again(self, item_id: int) -> bool:
        """The same after the list was read anew: what was selected beside it is so again."""
        if not self.select_id(item_id):
            return False
        for other in self._selected_before if item_id in self._selected_before else ():
            row = self._model.row_of(other)
            if row >= 0:
                self.selectionModel().select(self._model.index(row), QItemSelectionModel.SelectionFlag.Select)
        return True

    def select_first(self) -> None:
        """Makes the first item the current one, and says so where it was that already: whoever asks shows it."""
        if not self._model.rowCount():
            return
        first = self._model.index(0)
        if self.currentIndex() == first:
            self._moved(first, first)
        self.select_row(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Delete:
            self.deletePressed.emit()
            return
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_End and self._model.to_end():
            return
        if plain and event.key() == Qt.Key.Key_Home and self._model.to_start():
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.item(index.row()))

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.current.emit(self._model.item(now.row()))

    def _keep_selection(self) -> None:
        self._selected_before = self.ids()

    def _selected(self) -> None:
        self.chosen.emit(self.ids())

    def _show_last(self) -> None:
        if self._model.rowCount():
            self.select_id(self._model.item(self._model.rowCount() - 1).id)
            self.scrollToBottom()

    def _look_above(self, value: int) -> None:
        if value < self.viewport().height():
            self._model.fetch_before()

    def _keep_place(self, _parent: QModelIndex, first: int) -> None:
        """Rows that come in above must not move those that are looked at."""
        top = self.indexAt(self.viewport().rect().center()) if not first else QModelIndex()
        self._place = (QPersistentModelIndex(top), self.visualRect(top).top()) if top.isValid() else None

    def _back_in_place(self) -> None:
        if self._place is not None:
            index, top = self._place
            self._place = None
            self.doItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self._model.index(index.row())).top() - top)


class ListPane(QWidget):
    """Search field, a row of choices, the count, the list, and what is said when it is empty."""

    def __init__(self, field: SearchField, view: CardList[Any], choices: Sequence[Button]) -> None:
        super().__init__()
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(360)
        self.field = field
        self.view = view
        layout = QVBoxLayout(self)
        # The scroll bar stands at the far side; margins do not turn with the direction by themselves.
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        layout.setContentsMargins(*((4, 10, 12, 0) if right else (12, 10, 4, 0)))
        layout.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(*((8, 0, 0, 0) if right else (0, 0, 8, 0)))
        top.addWidget(field)
        layout.addLayout(top)
        layout.addLayout(_in_a_row(choices, right=right))
        self._count = label("", "small")
        self._count.setContentsMargins(6, 0, 6, 0)
        layout.addWidget(self._count)
        self._stack = QStackedWidget()
        self._stack.addWidget(view)
        self._nothing = label("", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.widen = Button(field.context, self.tr("Remove what narrows the list"))
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.setContentsMargins(20, 60, 20, 0)
        middle.setSpacing(16)
        middle.addWidget(self._nothing)
        middle.addWidget(self.widen, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        self._stack.addWidget(empty)
        layout.addWidget(self._stack, 1)
        field.left.connect(self._into_list)

    def set_count(self, text: str) -> None:
        self._count.setText(text)

    def say_nothing(self, text: str, *, narrowed: bool = False) -> None:
        """Shows words in the place of an empty list, `narrowed` with a way to more; an empty string shows the list."""
        self._nothing.setText(text)
        self.widen.setVisible(narrowed)
        self._stack.setCurrentIndex(1 if text else 0)

    def _into_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.view.currentIndex().isValid():
            self.view.select_first()


def _in_a_row(choices: Sequence[Button], *, right: bool) -> QHBoxLayout:
    """The choices beside each other, the last at the far side."""
    row = QHBoxLayout()
    row.setContentsMargins(*((10, 0, 0, 0) if right else (0, 0, 10, 0)))
    row.setSpacing(8)
    for index, choice in enumerate(choices):
        if index == len(choices) - 1:
            row.addStretch(1)
        row.addWidget(choice)
    return row
