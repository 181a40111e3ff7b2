"""The outlets: their names, hosts and what the library holds of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.context import Context
from reader.ui.language.formats import hint
from reader.ui.language.wording import Wording
from reader.ui.library.searching import queries
from reader.ui.matrices.sentences import say
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.fields import show_hint
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.page import Page

if TYPE_CHECKING:
    from reader.library.views import OutletRow
    from reader.ui.library.outlets.profile_dialog import Known


class OutletsPage(Page):
    """A table; a double click or Enter opens an outlet's articles."""

    edit = Signal(object)
    merge = Signal(list)

    def __init__(self, context: Context, words: Wording, tools: QWidget) -> None:
        super().__init__(context)
        self._words = words
        self._tools = tools
        self._rows: tuple[OutletRow, ...] = ()
        self._profiles: Known = {}
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 0)
        layout.setSpacing(10)
        layout.addLayout(self._top(context))
        self.table = self._table()
        layout.addWidget(self.table, 1)
        self._nothing = QLabel()
        self._nothing.setProperty("tone", "muted")
        layout.addWidget(self._nothing)
        context.settingsChanged.connect(self._fill)

    def _top(self, context: Context) -> QHBoxLayout:
        row = QHBoxLayout()
        self._find = QLineEdit()
        show_hint(self._find, self.tr("Find an outlet"))
        self._find.setAccessibleName(self.tr("Find an outlet"))
        self._find.setFixedWidth(280)
        self._find.setClearButtonEnabled(False)
        self._find.textChanged.connect(self._fill)
        row.addWidget(self._find)
        row.addStretch(1)
        self._edit = Button(context, self.tr("Edit…"), "edit")
        self._edit.clicked.connect(self._edit_current)
        self._merge = Button(context, self.tr("Merge…"), "merge")
        self._merge.clicked.connect(self._merge_selected)
        self._merge.setToolTip(self.tr("Select two outlets or more to make one of them"))
        self._profile = Button(context, self.tr("Profile"), "info")
        self._profile.clicked.connect(self._show_profile)
        self._open = Button(context, self.tr("Show articles"), "articles")
        self._open.clicked.connect(self._open_current)
        for button in (self._open, self._profile, self._edit, self._merge):
            row.addWidget(button)
        return row

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 6)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Outlets"))
        table.setHorizontalHeaderLabels(
            [
                self.tr("Outlet"),
                self.tr("Articles"),
                self.tr("Words"),
                self.tr("Spaced-out words"),
                self.tr("Hosts"),
                self.tr("Other names"),
            ]
        )
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(42)
        table.setShowGrid(False)
        table.setSortingEnabled(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._menu)
        table.itemActivated.connect(self._open_current)
        table.itemSelectionChanged.connect(self._follow)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in range(5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        return table

    def tools(self) -> QWidget:
        return self._tools

    def show_place(self, _place: Place) -> None:
        self.crumbs.emit([self.tr("Outlets")])
        self.status.emit([])
        self.refresh()

    def refresh(self) -> None:
        self.context.ask(lambda library: library.outlets(), self._show, key=(id(self), "outlets"))

    def search(self) -> bool:
        """Takes the keyboard to the field above the table."""
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def selected(self) -> list[OutletRow]:
        """The outlets selected, in the order of the table."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self._shown[row] for row in rows]

    def _show(self, rows: tuple[OutletRow, ...]) -> None:
        self._rows = rows
        self._fill()

    def _fill(self) -> None:
        kept = {row.id for row in self.selected()}
        self._shown = queries.outlets_named(self._rows, self._find.text())
        formats = self.context.formats
        self.table.setRowCount(len(self._shown))
        for number, row in enumerate(self._shown):
            share = row.repairs / row.words if row.words else 0.0
            cells = [
                row.name,
                formats.number(row.articles),
                formats.number(row.words),
                f"{formats.number(row.repairs)}  ·  {formats.percent(share)}" if row.repairs else formats.number(0),
                formats.listed(row.hosts),
                formats.listed(row.aliases),
            ]
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(hint(text) if column > 3 else "")
                self.table.setItem(number, column, item)
        self._nothing.setText(
            self.tr("No outlet of such a name.")
            if self._rows
            else self.tr("No outlet is known yet. Import articles, or set the outlet of one.")
        )
        self._nothing.setVisible(not self._shown)
        self.table.setVisible(bool(self._shown))
        if self._shown:
            self._select([number for number, row in enumerate(self._shown) if row.id in kept] or [0])
        self._follow()

    def _select(self, numbers: list[int]) -> None:
        """Selects these rows: the outlets that were, wherever in the table they stand now."""
        # Not selectRow: in a right-to-left table it looks for a column at the far edge and may find none.
        chosen, model = self.table.selectionModel(), self.table.model()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        chosen.setCurrentIndex(model.index(numbers[0], 0), flags)
        for number in numbers[1:]:
            also = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            chosen.select(model.index(number, 0), also)

    def _follow(self) -> None:
        count = len(self.selected()) if self._rows else 0
        self._edit.setEnabled(count == 1)
        self._open.setEnabled(count == 1)
        self._profile.setEnabled(count == 1)
        self._merge.setEnabled(count > 1)

    def _open_current(self) -> None:
        chosen = self.selected()
        if chosen:
            self.go.emit(Place(Kind.ARTICLES, (chosen[0].id,), chosen[0].name))

    def _analyse(self) -> None:
        chosen = self.selected()
        if chosen:
            self.go.emit(Place(Kind.ANALYSIS, (chosen[0].id,), scope="outlet"))

    def _show_profile(self) -> None:
        from reader.ui.library.outlets.profile_dialog import ProfileDialog

        chosen = self.selected()
        if chosen:
            ProfileDialog(self.context, self._words, chosen[0], self._profiles, self).open()

    def names_changed(self) -> None:
        """Profiles rest on the names of the lexicon."""
        self._profiles.clear()
        self.refresh()

    def _edit_current(self) -> None:
        chosen = self.selected()
        if chosen:
            self.edit.emit(chosen[0])

    def _merge_selected(self) -> None:
        chosen = self.selected()
        if len(chosen) > 1:
            self.merge.emit(chosen)

    def _menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one = len(self.selected()) == 1
        for text, act, enabled in (
            (self.tr("Show articles"), self._open_current, one),
            (say("Names and voices in its archive"), self._analyse, one),
            (self.tr("Profile"), self._show_profile, one),
            (self.tr("Edit…"), self._edit_current, one),
            (self.tr("Merge…"), self._merge_selected, not one),
        ):
            action = menu.addAction(text)
            action.triggered.connect(act)
            action.setEnabled(enabled)
        menu.popup(self.table.viewport().mapToGlobal(where))
