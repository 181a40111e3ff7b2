"""The reader's tools for the window's tool bar: layers, note, find, reading settings, and what leaves the program."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from reader.ui.compare.layers.layer import Layer
from reader.ui.context import Context
from reader.ui.widgets.buttons import Button, IconButton, MenuButton

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
    findAsked = Signal()
    settingsAsked = Signal()
    copyAsked = Signal()
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
        note = Button(context, self.tr("Note"), "note", "flat")
        note.setToolTip(self.tr("Note on the selection, or on the article (Ctrl+M)"))
        note.clicked.connect(self.noteAsked)
        find = self._icon("search", self.tr("Find in the text"))
        find.clicked.connect(self.findAsked)
        line = QWidget()
        line.setObjectName("upright")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedSize(1, 22)
        self.settings = Button(context, self.tr("Reading settings"), "reading")
        self.settings.setCheckable(True)
        self.settings.clicked.connect(self.settingsAsked)
        self.export = Button(context, f"{self.tr('Export')} ▾", "export")
        self.export.setAccessibleName(self.tr("Export"))
        self.export.clicked.connect(self._offer)
        for widget in (self._earlier, self._later, self._layers(), note, find, line, self.settings, self.export):
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
        for words, keys, asked in (
            (self.tr("Copy with source"), "Ctrl+Shift+C", self.copyAsked),
            (self.tr("Print…"), "Ctrl+P", self.printAsked),
            (self.tr("Export as a file…"), "Ctrl+E", self.exportAsked),
        ):
            action = made.addAction(words)
            # Only shown: the page itself listens to the key.
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(asked)
        return made

    def _offer(self) -> None:
        menu, button = self.menu(), self.export
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = button.width() - menu.sizeHint().width() if right else 0
        menu.popup(button.mapToGlobal(QPoint(x, button.height() + 2)))
