"""The reader's tools for the window's tool bar: layers, note, find, reading settings, and what leaves the program."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from reader.text.direction import isolated
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.wording.wording import translate
from reader.ui.context import Context
from reader.ui.widgets.buttons import Button, DropButton, IconButton, MenuButton
from reader.ui.widgets.labels import upright
from reader.ui.window.commands.actions import native
from reader.ui.window.commands.page_keys import page_keys, show_key

_LAYERS: dict[str, frozenset[Layer]] = {
    "none": frozenset(),
    "attribution": frozenset({Layer.ATTRIBUTION}),
    "naming": frozenset({Layer.NAMING}),
    "both": frozenset({Layer.ATTRIBUTION, Layer.NAMING}),
}


class ReaderTools(QWidget):
    """`turned` carries the step to another article of the event, `layersChosen` a frozenset of Layer."""

    turned = Signal(int)
    layersChosen = Signal(object)
    noteAsked = Signal()
    starAsked = Signal()
    findAsked = Signal()
    settingsAsked = Signal()
    copyAsked = Signal()
    previewAsked = Signal()
    printAsked = Signal()
    exportAsked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        row = QHBoxLayout(self)
        # Room for the ring of the button that has the keyboard.
        row.setContentsMargins(3, 4, 3, 4)
        row.setSpacing(6)
        self._earlier = self._icon("up", self.tr("Previous article of the event"))
        self._earlier.clicked.connect(lambda: self.turned.emit(-1))
        self._later = self._icon("down", self.tr("Next article of the event"))
        self._later.clicked.connect(lambda: self.turned.emit(1))
        self._note = Button(context, self.tr("Note"), "note", "flat")
        self._note.clicked.connect(self.noteAsked)
        find = self._icon("search", self.tr("Find in the text"))
        find.clicked.connect(self.findAsked)
        self._star = self._icon("star", self.tr("Give a star"))
        self._star.clicked.connect(self.starAsked)
        self._tell_keys()
        context.settingsChanged.connect(self._tell_keys)
        line = upright()
        self.settings = Button(context, self.tr("Reading settings"), "reading")
        self.settings.setCheckable(True)
        self.settings.clicked.connect(self.settingsAsked)
        self.export = DropButton(context, self.tr("Export"), "export")
        self.export.clicked.connect(self._offer)
        steps, looks = (self._earlier, self._later), (self._layers(), self._note, self._star, find)
        for widget in (*steps, *looks, line, self.settings, self.export):
            row.addWidget(widget)

    def _icon(self, icon: str, name: str) -> IconButton:
        return IconButton(self._context, icon, name)

    def _layers(self) -> MenuButton:
        made = MenuButton(self._context, self.tr("Layers"))
        choices = [
            ("none", self.tr("Layers: none")),
            ("attribution", self.tr("Layers: attribution")),
            ("naming", self.tr("Layers: naming")),
            ("both", self.tr("Layers: attribution and naming")),
        ]
        made.set_choices(choices, "attribution")
        made.chosen.connect(lambda chosen: self.layersChosen.emit(_LAYERS[str(chosen)]))
        return made

    def show_ways(self, *, earlier: bool, later: bool) -> None:
        """Whether the event has an article before this one, and one after it."""
        self._earlier.setEnabled(earlier)
        self._later.setEnabled(later)

    def menu(self) -> QMenu:
        """What can be done with the article outside of the program."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, command, asked in (
            (self.tr("Copy with source"), "copy_cited", self.copyAsked),
            (translate("Compare", "Print preview…"), "", self.previewAsked),
            (self.tr("Print…"), "print", self.printAsked),
            (self.tr("Export as a file…"), "export", self.exportAsked),
        ):
            action = made.addAction(words)
            if command:
                show_key(action, command, self._context.settings.shortcuts)
            action.triggered.connect(asked)
        return made

    def show_star(self, *, starred: bool) -> None:
        """Whether the article has a star."""
        self._star.set_icon("star-filled" if starred else "star")
        self._star.setAccessibleName(self.tr("Take the star away") if starred else self.tr("Give a star"))
        self._tell_keys()

    def _tell_keys(self) -> None:
        self._note.setToolTip(self._with_key(self.tr("Note on the selection, or on the article"), "note"))
        self._star.setToolTip(self._with_key(self._star.accessibleName(), "star"))

    def _with_key(self, words: str, command: str) -> str:
        keys = page_keys(command, self._context.settings.shortcuts)
        return f"{words} ({isolated(native(keys[0]))})" if keys else words

    def _offer(self) -> None:
        menu, button = self.menu(), self.export
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = button.width() - menu.sizeHint().width() if right else 0
        menu.popup(button.mapToGlobal(QPoint(x, button.height() + 2)))
