"""The list of saved sessions: open, rename, duplicate, hand on, delete."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.sessions.session_cards import CardDelegate, CardModel
from reader.ui.sessions.words import translate
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.editing import Editing
from reader.ui.window.page import Page

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.sessions.views import SessionCard
    from reader.model.sessions import Session


class CardList(QListView):
    """`deleteAsked` on the Delete key, `renameAsked` on F2."""

    deleteAsked = Signal()
    renameAsked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.deleteAsked.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.renameAsked.emit()
        else:
            super().keyPressEvent(event)


class SessionsPage(Page):
    """A double click or Enter opens a session; `deleted` carries its id."""

    deleted = Signal(int)
    said = Signal(str)

    def __init__(self, context: Context, editing: Editing, tools: QWidget) -> None:
        super().__init__(context)
        self._editing = editing
        self._tools = tools
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = CardModel(context.formats, self)
        self.field = QLineEdit()
        show_hint(self.field, translate("Sessions", "Search names, notes, tags and outlets"))
        self.field.setAccessibleName(translate("Sessions", "Search the sessions"))
        self.field.setFixedWidth(320)
        self.field.textChanged.connect(self.refresh)
        self.list = self._list()
        self._nothing = label("", "muted", wrap=True)
        self._buttons = self._made_buttons()
        self._lay_out()
        context.libraryChanged.connect(self._changed)

    def _list(self) -> CardList:
        view = CardList()
        view.setModel(self.model)
        view.setItemDelegate(CardDelegate(self.context, view, self.model))
        view.setObjectName("cards")
        view.setSpacing(0)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(translate("Sessions", "Sessions"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        view.activated.connect(self._open)
        view.deleteAsked.connect(self.delete)
        view.renameAsked.connect(self.rename)
        view.selectionModel().currentChanged.connect(lambda *_: self._follow())
        return view

    def _made_buttons(self) -> list[Button]:
        found = []
        for text, icon, work in (
            (translate("Sessions", "Open"), "bookmark", self._open_current),
            (translate("Sessions", "Rename…"), "edit", self.rename),
            (translate("Sessions", "Duplicate"), "copy", self.duplicate),
            (translate("Sessions", "Export…"), "export", self.export),
            (translate("Sessions", "Delete"), "trash", self.delete),
        ):
            button = Button(self.context, text, icon)
            button.clicked.connect(work)
            found.append(button)
        return found

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field)
        row.addStretch(1)
        for button in self._buttons:
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing)
        layout.addStretch(0)

    def tools(self) -> QWidget:
        return self._tools

    def show_place(self, _place: Place) -> None:
        self.crumbs.emit([translate("Sessions", "Sessions")])
        self.status.emit([])
        self.refresh()

    def search(self) -> bool:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def refresh(self) -> None:
        text = self.field.text()
        self.context.ask(lambda library: library.sessions.cards(text), self._show, key=(id(self), "cards"))

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, cards: tuple[SessionCard, ...]) -> None:
        current = self.current()
        self.model.show(cards)
        self.list.setVisible(bool(cards))
        self._nothing.setVisible(not cards)
        if self.field.text().strip():
            self._nothing.setText(translate("Sessions", "No session holds these words."))
        else:
            self._nothing.setText(
                translate(
                    "Sessions",
                    "No session is saved yet. Compare two articles and press Ctrl+S to keep them with their notes; "
                    "or open a .riwaya file from a colleague.",
                )
            )
        row = next((n for n, card in enumerate(cards) if current is not None and card.id == current.id), 0)
        if cards:
            self.list.setCurrentIndex(self.model.index(row))
        self._follow()

    def _follow(self) -> None:
        for button in self._buttons:
            button.setEnabled(self.current() is not None)

    def current(self) -> SessionCard | None:
        """The session chosen in the list."""
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    # --- what can be done ----------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        card = self.model.rows[index.row()]
        self.go.emit(Place(Kind.SESSION, (card.id,), card.name))

    def _open_current(self) -> None:
        if self.current() is not None:
            self._open(self.list.currentIndex())

    def rename(self) -> None:
        from reader.ui.sessions.name_dialog import NameDialog

        card = self.current()
        if card is None:
            return

        dialog = NameDialog(self.context, translate("Sessions", "Rename the session"), card.name, self)
        dialog.chosen.connect(lambda name: self._run(lambda library: library.sessions.rename(card.id, name)))
        dialog.open()

    def duplicate(self) -> None:
        card = self.current()
        if card is not None:
            name = translate("Sessions", "{name} (copy)").format(name=card.name)
            self._run(lambda library: library.sessions.duplicate(card.id, name))

    def delete(self) -> None:
        card = self.current()
        if card is None:
            return
        self.deleted.emit(card.id)
        said = translate("Sessions", "The session was deleted. Undo brings it back.")
        self._editing.run(lambda library: library.sessions.delete(card.id), said)

    def export(self) -> None:
        card = self.current()
        if card is not None:
            self.context.ask(lambda library: library.sessions.load(card.id), self._export)

    def _export(self, session: Session) -> None:
        from reader.ui.sessions.export_dialog import ExportDialog

        ExportDialog(self.context, session, "riwaya", self, as_printed=False).open()

    def _run(self, work: Callable[[Library], object]) -> None:
        self.context.ask(work, self._done)

    def _done(self, _session: object) -> None:
        self.context.libraryChanged.emit()

    def _menu(self, where: QPoint) -> None:
        if self.current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self._buttons:
            menu.addAction(button.icon(), button.text()).triggered.connect(button.click)
        menu.popup(self.list.viewport().mapToGlobal(where))

    def imported(self, name: str, path: Path) -> None:
        """Says that a session came in."""
        self.said.emit(translate("Sessions", "Session taken in: {name}").format(name=name or path.name))
