"""The tools of an open session: mode, layers, margin, note, export; and when it was saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from reader.library.sessions.views import LARGEST
from reader.model.articles import Article
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.sessions import words
from reader.ui.sessions.formats import DATA, DOCUMENTS, format_name
from reader.ui.sessions.words import translate
from reader.ui.widgets.buttons import Button, DropButton
from reader.ui.widgets.labels import label, upright
from reader.ui.window.commands.compare_tools import ModeSwitch

if TYPE_CHECKING:
    from reader.ui.sessions.session_page import SessionPage


_MENU_WIDTH = 520


class SessionTools(QWidget):
    """Stands in the window's tool bar."""

    def __init__(self, context: Context, page: SessionPage) -> None:
        super().__init__()
        self._context = context
        self._page = page
        self.saved = label("", "hint")
        self._narrow = self._failing = False
        self.columns = DropButton(context, "", "compare", "flat")
        self.columns.clicked.connect(self._column_menu)
        self.columns.hide()
        self.layers = DropButton(context, translate("Sessions", "Layers"), "layers", "flat")
        self.layers.clicked.connect(self._layer_menu)
        self.list = self._panel_button("list", translate("Sessions", "Notes"), "articles")
        self.margin = self._panel_button("margin", translate("Sessions", "Margin"), "paste")
        note = self._note = Button(context, translate("Sessions", "Note"), "add", "flat")
        note.clicked.connect(page.commands["note"].trigger)
        self.export = DropButton(context, translate("Sessions", "Export"), "export")
        self.export.clicked.connect(self._export_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.saved)
        self._rule = upright()
        row.addWidget(self._rule)
        row.addWidget(ModeSwitch(page.modes.actions))
        row.addWidget(self.columns)
        row.addWidget(self.layers)
        row.addSpacing(8)
        row.addWidget(self.list)
        row.addWidget(self.margin)
        row.addWidget(note)
        row.addWidget(self.export)
        page.view.layer_bar.layersChanged.connect(self._name_layers)
        self._name_layers(page.view.layer_bar.layers_on())

    def _panel_button(self, panel: str, name: str, icon: str) -> Button:
        """Pressed while the panel is in sight."""
        action = self._page.commands[panel]
        made = Button(self._context, name, icon)
        made.setCheckable(True)
        made.setChecked(True)
        made.clicked.connect(action.trigger)
        action.toggled.connect(made.setChecked)
        return made

    def set_narrow(self, *, narrow: bool) -> None:
        """The modes keep their words: where the bar is short, the other tools show their icons alone."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._show_words(self.saved.text(), self._failing)
        for button, name in (
            (self.list, translate("Sessions", "Notes")),
            (self.margin, translate("Sessions", "Margin")),
            (self._note, translate("Sessions", "Note")),
            (self.export, translate("Sessions", "Export")),
        ):
            button.setText("" if narrow else name)
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._name_layers(self._page.view.layer_bar.layers_on())
        self.show_columns()

    def show_saved(self, moment: dt.datetime) -> None:
        """Says when the session was saved last."""
        time = words.clock(self._context.formats, moment)
        today = words.day(self._context.formats, moment)
        now = translate("Sessions", "Today")
        when = time if today == now else f"{today} {time}"
        self._show_words(translate("Sessions", "Saved {time}").format(time=when), failing=False)

    def show_unsaved(self) -> None:
        """Says that the library does not take what is written."""
        self._show_words(translate("Sessions", "Not saved"), failing=True)

    def _show_words(self, words: str, failing: bool) -> None:
        """When it was saved gives way in a short bar; that it was not, does not."""
        self._failing = failing
        self.saved.setText(words)
        self.saved.setProperty("tone", "warning" if failing else "hint")
        self.saved.style().polish(self.saved)
        for part in (self.saved, self._rule):
            part.setVisible(failing or not self._narrow)

    def show_columns(self) -> None:
        """Offers the choice of columns in a session that has more articles than are shown."""
        number = self._context.formats.number
        shown, whole = len(self._page.view.article_ids), len(self._page.articles)
        words = translate("Sessions", "{n} of {all} articles").format(n=number(shown), all=number(whole))
        self.columns.setText(f"{number(shown)}/{number(whole)}" if self._narrow else words)
        self.columns.setToolTip(words)
        self.columns.setAccessibleName(translate("Sessions", "Articles side by side: {n}").format(n=words))
        self.columns.setVisible(whole > shown)

    def _column_menu(self) -> None:
        menu = ColumnMenu(self._page.articles, self._page.view.article_ids, self)
        menu.chosen.connect(self._page.shown.show_only)
        _below(menu, self.columns)

    def _name_layers(self, layers: frozenset[object]) -> None:
        name = translate("Sessions", "Layers: notes only") if not layers else translate("Sessions", "Layers: {n}")
        words = name.format(n=self._context.formats.number(len(layers)))
        self.layers.setText("" if self._narrow else words)
        self.layers.setToolTip(words)

    def _layer_menu(self) -> None:
        menu = self._page.view.layer_bar.menu_button.menu()
        if menu is not None:
            _below(menu, self.layers)

    def _export_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Sessions", "Export the whole session")).setEnabled(False)
        for name in DOCUMENTS:
            self._entry(menu, name)
        menu.addSeparator()
        menu.addAction(translate("Sessions", "Data")).setEnabled(False)
        for name in DATA:
            self._entry(menu, name)
        menu.addSeparator()
        printed = menu.addAction(translate("Sessions", "Words as printed, letters not rejoined"))
        printed.setCheckable(True)
        printed.setChecked(self._page.as_printed)
        printed.toggled.connect(self._set_printed)
        _below(menu, self.export)

    def _entry(self, menu: QMenu, name: str) -> None:
        title, short = format_name(name)
        action = menu.addAction(f"{title}\t{short}")
        action.triggered.connect(lambda: self._page.export(name))

    def _set_printed(self, on: bool) -> None:
        self._page.as_printed = on


class ColumnMenu(QMenu):
    """The articles of a session with ticks at those side by side; `chosen` follows when it closes on another choice."""

    chosen = Signal(list)

    def __init__(self, articles: Sequence[Article], shown: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown = list(shown)
        self.addAction(translate("Sessions", "Two to six articles side by side")).setEnabled(False)
        for article in articles:
            title = f"{isolated(article.source)} · {article.title}" if article.source else article.title
            action = self.addAction(self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _MENU_WIDTH))
            action.setCheckable(True)
            action.setChecked(article.id in shown)
            action.setData(article.id)
        self._follow()

    def ticked(self) -> list[int]:
        """The ids of the ticked articles: those that were shown in their order, then the new ones."""
        now = [action.data() for action in self.actions() if action.isCheckable() and action.isChecked()]
        return [one for one in self._shown if one in now] + [one for one in now if one not in self._shown]

    def _follow(self) -> None:
        count = len(self.ticked())
        for action in self.actions():
            if action.isCheckable():
                action.setEnabled(count > 2 if action.isChecked() else count < LARGEST)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._turn():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._turn():
            super().keyPressEvent(event)

    def _turn(self) -> bool:
        """Ticks the entry under pointer or keyboard; the menu stays open, for several are ticked in a row."""
        action: QAction | None = self.activeAction()
        if action is None or not action.isCheckable():
            return False
        if action.isEnabled():
            action.setChecked(not action.isChecked())
            self._follow()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.ticked() != self._shown:
            self.chosen.emit(self.ticked())


def _below(menu: QMenu, button: QPushButton) -> None:
    right = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = button.width() - menu.sizeHint().width() if right else 0
    menu.popup(button.mapToGlobal(QPoint(x, button.height() + 2)))
