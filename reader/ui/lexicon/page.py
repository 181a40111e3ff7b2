"""The page of the lexicons: a list to search, the name chosen, and a sentence to try them on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.lexicon import edit
from reader.lexicon.edit import EMPTY
from reader.lexicon.naming import shipped
from reader.lexicon.types import Concept, Domain, Variant
from reader.model.errors import LexiconError
from reader.model.marks import Tone
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.fault import MessageDialog
from reader.ui.dialogs.sure import SureDialog
from reader.ui.lexicon import files
from reader.ui.lexicon.add import AddName
from reader.ui.lexicon.details import Details
from reader.ui.lexicon.entries import (
    Entry,
    Wanted,
    add,
    annotate,
    concepts_to_name,
    entries,
    matching,
    restore,
    retone,
    switch,
)
from reader.ui.lexicon.table import NamesModel, NamesTable
from reader.ui.lexicon.try_box import TryBox
from reader.ui.widgets.buttons import Button, CheckBox, MenuButton
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label, rule
from reader.ui.window.around.places import Place
from reader.ui.window.page import Page

if TYPE_CHECKING:
    from reader.library.library import Library

Change = Callable[[Domain], Domain]
# The side takes that share of the page, within these pixels.
_SHARE, _SIDE = 0.32, (320, 400)


@dataclass(frozen=True, slots=True)
class Loaded:
    """The shipped lexicons and the user's layer over them; `broken` where the user's file cannot be read."""

    shipped: tuple[Domain, ...]
    layer: Domain
    broken: LexiconError | None = None


def load(library: Library) -> Loaded:
    """Reads both."""
    try:
        return Loaded(shipped(), library.lexicon().user)
    except LexiconError as error:
        return Loaded(shipped(), EMPTY, files.with_text(error))


class LexiconPage(Page):
    """Changes go to the user's layer alone and hold at once; `lexiconChanged` has open comparisons made again."""

    lexiconChanged = Signal()
    said = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._loaded = Loaded((), EMPTY)
        self._entries: tuple[Entry, ...] = ()
        self._before: list[Domain] = []
        self._tools = self._tool_row()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()

    def _tool_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        context = self.context
        self._undo = Button(context, self.tr("Undo"), "undo", "flat")
        self._undo.clicked.connect(self._take_back)
        self._undo.setEnabled(False)
        row.addWidget(self._undo)
        for icon, text, act in (
            ("add", self.tr("Add a name"), self._add),
            ("import", self.tr("Import"), self._import),
            ("export", self.tr("Export"), self._export),
            ("restore", self.tr("Restore all"), self._restore_all),
        ):
            button = Button(context, text, icon)
            button.clicked.connect(act)
            row.addWidget(button)
        return made

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(24, 16, 24, 12)
        left.setSpacing(10)
        left.addLayout(self._filters())
        self._count = label("", "small")
        left.addWidget(self._count)
        self.model = NamesModel(self.context, self)
        self.table = NamesTable(self.context, self.model)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        left.addWidget(self.table, 1)
        left.addWidget(label(self.tr("Tone belongs to a word, never to an outlet. Change it as you judge."), "hint"))
        layout.addLayout(left, 1)
        side = self._side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        self.details = Details(self.context)
        self.details.retoned.connect(self._retone)
        self.details.noted.connect(self._annotate)
        self.details.switched.connect(self._switch)
        self.details.restored.connect(self._restore)
        column.addWidget(self.details)
        column.addWidget(rule())
        self.trying = TryBox(self.context)
        column.addWidget(self.trying, 1)
        layout.addWidget(side)

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.field = QLineEdit()
        show_hint(self.field, self.tr("Search names"))
        self.field.setAccessibleName(self.tr("Search names"))
        self.field.textChanged.connect(self._filter)
        row.addWidget(self.field, 1)
        self.domains = MenuButton(self.context, self.tr("Lexicon"))
        self.domains.set_choices([("", self.tr("All lexicons"))], "")
        self.domains.chosen.connect(self._filter)
        row.addWidget(self.domains)
        self.changed_only = CheckBox(self.context, self.tr("Only yours"))
        self.changed_only.toggled.connect(self._filter)
        row.addWidget(self.changed_only)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        least, most = _SIDE
        self._side.setFixedWidth(min(max(round(self.width() * _SHARE), least), most))
        super().resizeEvent(event)

    def tools(self) -> QWidget:
        return self._tools

    def show_place(self, _place: Place) -> None:
        self.crumbs.emit([self.tr("Lexicon")])
        self.status.emit([])
        self.refresh()

    def search(self) -> bool:
        """Takes the keyboard to the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def refresh(self) -> None:
        self.context.ask(load, self._show, key=(id(self), "lexicon"))

    def _show(self, loaded: Loaded) -> None:
        first = not self._loaded.shipped
        self._loaded = loaded
        self._entries = entries(loaded.shipped, loaded.layer)
        if loaded.broken is not None:
            self._tell(loaded.broken, self.tr("Your names cannot be read. “Restore all” starts anew without them."))
        if first:
            english = self.context.left_to_right
            choices: list[tuple[object, str]] = [("", self.tr("All lexicons"))]
            choices += [(one.id, one.label_en if english else one.label) for one in loaded.shipped]
            self.domains.set_choices(choices, "")
        self._fill()

    def _filter(self) -> None:
        self._fill()

    def _fill(self) -> None:
        wanted = Wanted(self.field.text(), str(self.domains.value or ""), self.changed_only.isChecked())
        here = self.model.entry(self.table.currentIndex().row()).key if self.table.currentIndex().isValid() else None
        found = matching(self._entries, wanted)
        self.model.show_entries(found)
        number = self.context.formats.number
        things = len({entry.concept.id for entry in found})
        words = self.tr("Names: {number} · people, acts, places and labels they are for: {things}")
        self._count.setText(words.format(number=number(len(found)), things=number(things)))
        row = self.model.row_of(here) if here is not None else -1
        if found:
            index = self.model.index(max(0, row), 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(index, flags)
            self.table.scrollTo(index)
        self._follow()

    def entry(self) -> Entry | None:
        """The name that is current in the list."""
        index = self.table.currentIndex()
        return self.model.entry(index.row()) if index.isValid() else None

    def _follow(self) -> None:
        self.details.show_entry(self.entry())

    # Changes

    def change(self, make: Change) -> None:
        """Writes the layer that `make` makes of the one there is, and has everything follow."""
        before, broken = self._loaded.layer, self._loaded.broken

        def work(library: Library) -> Loaded:
            wanted = make(before)
            if broken is not None:
                files.set_aside(Path(str(broken.values["path"])))
            library.set_names(wanted)
            return load(library)

        def done(loaded: Loaded) -> None:
            self._before.append(before)
            self._written(loaded)

        self.context.ask(work, done, failed=self._failed)

    def _take_back(self) -> None:
        if not self._before:
            return
        layer = self._before.pop()

        def work(library: Library) -> Loaded:
            library.set_names(layer)
            return load(library)

        self.context.ask(work, self._written, failed=self._failed)

    def _written(self, loaded: Loaded) -> None:
        self._undo.setEnabled(bool(self._before))
        self._show(loaded)
        self.trying.again()
        self.lexiconChanged.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, LexiconError):
            self._tell(error, self.tr("Nothing was changed."))
        else:
            self.context.failed.emit(error)

    def _tell(self, error: LexiconError, then: str) -> None:
        values = error.values
        line = self.context.formats.number(int(str(values.get("line", 0))))
        text = self.tr("{path}: line {line} cannot be read.").format(path=isolated(str(values.get("path"))), line=line)
        shown = str(values.get("text", ""))
        words = "\n".join(part for part in (text, isolated(shown) if shown else "", then) if part)
        MessageDialog(self.context, self.tr("The lexicon has a mistake"), words, self).open()

    def _retone(self, entry: Entry, tone: Tone) -> None:
        self.change(lambda layer: retone(layer, entry, tone))

    def _annotate(self, entry: Entry, note: str) -> None:
        self.change(lambda layer: annotate(layer, entry, note))

    def _switch(self, entry: Entry, on: bool) -> None:
        self.change(lambda layer: switch(layer, entry, on=on))

    def _restore(self, entry: Entry) -> None:
        self.change(lambda layer: restore(layer, entry))

    def _add(self) -> None:
        concepts = concepts_to_name(self._loaded.shipped, self._loaded.layer)
        here = self.entry()
        dialog = AddName(self.context, concepts, here.concept if here is not None else None, self)
        dialog.chosen.connect(self._added)
        dialog.open()

    def _added(self, concept: Concept, variant: Variant) -> None:
        self.change(lambda layer: add(layer, concept, variant))
        self.field.setText(variant.text)

    def _import(self) -> None:
        path = files.choose_to_read(self)
        if path is not None:
            self.change(lambda layer: files.read(path, layer))

    def _export(self) -> None:
        path = files.choose_to_write(self)
        if path is not None:
            layer = self._loaded.layer
            self.context.ask(lambda _library: edit.write(path, layer), self._exported)

    def _exported(self, _nothing: object) -> None:
        self.said.emit(self.tr("Your names were exported."))

    def _restore_all(self) -> None:
        words = self.tr("All your names, tones and notes go, and the lexicons are as shipped. Undo brings them back.")
        dialog = SureDialog(self.context, self.tr("Restore the lexicons"), words, self.tr("Restore all"), self)
        dialog.accepted.connect(lambda: self.change(lambda _layer: EMPTY))
        dialog.open()
