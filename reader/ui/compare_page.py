"""The page that holds the compare view: its place in the window, its tools, what it asks the window to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.analysis.corrections import Correction
from reader.model import Comparison
from reader.ui.compare.view import CompareView
from reader.ui.context import Context
from reader.ui.dialogs.choose import ChooseArticle
from reader.ui.matrices.modes import Modes
from reader.ui.page import Page
from reader.ui.places import Kind, Place
from reader.ui.sessions.from_compare import SessionStart
from reader.ui.tasks import Lane
from reader.ui.widgets.labels import rule
from reader.ui.wording import Wording

if TYPE_CHECKING:
    from reader.library import Library

_MENU = (
    "full_text",
    "rows",
    "",
    "next_pair",
    "previous_pair",
    "next_mark",
    "previous_mark",
    "why",
    "edit_label",
    "pair",
    "",
    "link_scroll",
    "fold_runs",
    "as_printed",
    "findings",
    "add_column",
    "",
    "layer_1",
    "layer_2",
    "layer_3",
    "layer_4",
    "layer_5",
    "",
    "find",
    "copy",
    "copy_cited",
    "zoom_in",
    "zoom_out",
    "zoom_reset",
    "",
    "undo",
    "redo",
    "",
    "print_preview",
    "print",
)


class ModeSwitch(QWidget):
    """Full text, aligned rows, naming or voices."""

    def __init__(self, modes: Sequence[QAction]) -> None:
        super().__init__()
        self.setObjectName("segmented")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        group = QButtonGroup(self)
        self._buttons: list[tuple[QPushButton, QAction]] = []
        for action in modes:
            button = QPushButton(action.text())
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setChecked(action.isChecked())
            button.setAccessibleName(action.text())
            button.clicked.connect(action.trigger)
            action.toggled.connect(self._follow)
            group.addButton(button)
            row.addWidget(button)
            self._buttons.append((button, action))

    def _follow(self) -> None:
        for button, action in self._buttons:
            button.setChecked(action.isChecked())


class ComparePage(Page):
    """Two to six accounts side by side."""

    setOutlet = Signal(list)
    said = Signal(str)
    opened = Signal(list)

    def __init__(self, context: Context, words: Wording) -> None:
        super().__init__(context)
        self._words = words
        self._place: Place | None = None
        # The user went to set an outlet from here: the next look at the library has to show it.
        self._stale = False
        animated = not context.settings.reduced_motion
        self.view = CompareView(context.theme, self, loader=self._load, animated=animated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.modes = Modes(context, words, self.view, self)
        layout.addWidget(self.modes.stack)
        self._start = SessionStart(context, self.view, self)
        self._tools = self._tool_row()
        self._connect()

    def _tool_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(ModeSwitch(self.modes.actions))
        line = rule()
        line.setFixedSize(1, 22)
        row.addWidget(line)
        row.addWidget(self.view.tool_strip())
        for button in self._start.buttons():
            row.addWidget(button)
        return made

    def _connect(self) -> None:
        view = self.view
        view.statusChanged.connect(self.status)
        self.modes.status.connect(self.status)
        self._start.go.connect(self.go)
        self._start.said.connect(self.said)
        view.hintChanged.connect(self.said)
        view.articlesChanged.connect(self._rearranged)
        view.articlesDropped.connect(self._add)
        view.addColumnRequested.connect(self._choose)
        view.openArticleRequested.connect(self._read)
        view.outletRequested.connect(self._outlet)
        view.correctionAdded.connect(self._keep)
        view.correctionRemoved.connect(self._forget)
        self.context.themeChanged.connect(self._theme)

    def tools(self) -> QWidget:
        return self._tools

    def menu_actions(self) -> list[QAction | None]:
        """The commands for the Compare menu; None is a separator."""
        known = self.view.actions.all
        theirs = [known.get(name) for name in _MENU if not name or name in known]
        tables = [self.modes.naming_action, self.modes.voices_action]
        return [*theirs[:2], *tables, *theirs[2:], None, *self._start.actions]

    def show_place(self, place: Place) -> None:
        self.crumbs.emit([self.tr("Events"), place.title or self.tr("Comparison")])
        same = self._place is not None and place.ids == self._place.ids and self.view.comparison is not None
        if same and not self._stale:
            self._place = place
            return
        self._stale = False
        self._place = place
        self.view.show_articles(place.ids, place.title)
        self.opened.emit(list(place.ids))

    def refresh(self) -> None:
        """Compares again: an outlet or a date may have changed."""
        if self._place is not None:
            self.view.show_articles(self.view.article_ids, self._place.title)

    def _load(
        self, ids: Sequence[int], _done: Callable[[Comparison], None], failed: Callable[[Exception], None]
    ) -> None:
        chosen = tuple(ids)

        def work(library: Library) -> tuple[Comparison, tuple[Correction, ...]]:
            return library.compare(chosen), library.corrections(chosen)

        def show(found: tuple[Comparison, tuple[Correction, ...]]) -> None:
            comparison, kept = found
            self.view.show_comparison(comparison, self._place.title if self._place is not None else "", kept)
            # The columns get their widths only now, and keeping their places through that moves them off the top.
            QTimer.singleShot(0, self._to_top)

        self.context.ask(work, show, failed=failed, key=(id(self), "compare"), lane=Lane.COMPUTE)

    def _to_top(self) -> None:
        for column in self.view.columns_view.columns:
            column.pane.verticalScrollBar().setValue(0)

    def _keep(self, correction: Correction) -> None:
        self.context.ask(lambda library: library.save_correction(correction), _nothing)

    def _forget(self, correction: Correction) -> None:
        self.context.ask(lambda library: library.remove_correction(correction.id), _nothing)

    def _rearranged(self, ids: list[int]) -> None:
        if self._place is not None and len(ids) > 1:
            self.go.emit(Place(Kind.COMPARE, tuple(ids), self._place.title, self._place.event))

    def _choose(self) -> None:
        if len(self.view.article_ids) >= 6:
            self.said.emit(self.tr("A comparison holds six articles at most."))
            return
        dialog = ChooseArticle(
            self.context, self._words, self.tr("Add an article to the comparison"), self.view.article_ids, self
        )
        dialog.chosen.connect(self._chosen)
        dialog.open()

    def _chosen(self, article: int) -> None:
        self._add([article])

    def _add(self, ids: list[int]) -> None:
        here = self.view.article_ids
        new = tuple(one for one in ids if one not in here)
        if self._place is not None and new:
            self.go.emit(Place(Kind.COMPARE, (*here, *new)[:6], self._place.title, self._place.event))

    def _read(self, article: int) -> None:
        place = self._place
        if place is not None:
            self.go.emit(Place(Kind.READER, (article,), place.title, place.event))

    def _outlet(self, article: int) -> None:
        self._stale = True
        self.setOutlet.emit([article])

    def _theme(self) -> None:
        self.view.set_theme(self.context.theme)


def _nothing(_: object) -> None:
    """Takes an answer that nobody needs."""
