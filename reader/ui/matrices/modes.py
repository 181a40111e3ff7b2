"""The four modes of a comparison: its texts, its rows, what each outlet calls whom, who speaks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from reader.analysis.matrices.columns import Place
from reader.library.matrices import kind_of, label_of
from reader.model.articles import Span
from reader.model.comparisons import Comparison
from reader.model.marks import Attribution, Mark, MarkKind, Stance
from reader.ui.compare.correcting import corrections
from reader.ui.compare.correcting import menu as correct_menu
from reader.ui.compare.tools import menus
from reader.ui.compare.view import CompareView
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.matrices.sentences import say, stance_short

if TYPE_CHECKING:
    from reader.ui.matrices.naming.view import NamingView
    from reader.ui.matrices.saving import Maker, SaveButton
    from reader.ui.matrices.sheet import Sheet
    from reader.ui.matrices.voices.view import VoicesView


def names_for(context: Context) -> Callable[[str], str]:
    """Titles of concepts and sides in the language of the interface."""
    language = "en" if context.left_to_right else "ar"
    return lambda concept: label_of(concept, language, context.lexicon())


def kinds_for(context: Context) -> Callable[[str], str]:
    """Kinds of concepts, the user's own among them."""
    return lambda concept: kind_of(concept, context.lexicon())


def add_saving(context: Context, table: NamingView | VoicesView) -> SaveButton:
    """Gives a table its button for pictures and sheets."""
    from reader.ui.matrices.naming.view import NamingView
    from reader.ui.matrices.saving import SaveButton

    def choices() -> Sequence[tuple[str, str, Maker]]:
        from reader.ui.matrices.pictures import naming_choices, voices_choices

        return naming_choices(context, table) if isinstance(table, NamingView) else voices_choices(context, table)

    button = SaveButton(context, choices, say("Naming") if isinstance(table, NamingView) else say("Voices"))
    button.setText(say("Save the table"))
    button.setAccessibleName(say("Save the table"))
    table.tools.addWidget(button)
    return button


class Modes(QObject):
    """Holds the view of the comparison and, once asked for, the two tables over it; these are imported then.

    `strip` tells whether the view's own tools stand beside the modes, to be put away with the texts.
    """

    status = Signal(list)
    changed = Signal()

    def __init__(
        self, context: Context, words: Wording, view: CompareView, parent: QObject, *, strip: bool = True
    ) -> None:
        super().__init__(parent)
        self._strip = strip
        self._context, self._words, self._view = context, words, view
        self._shown: Comparison | None = None
        self._sheet: Sheet | None = None
        self.stack = QStackedWidget()
        self.stack.addWidget(view)
        self.naming: NamingView | None = None
        self.voices: VoicesView | None = None
        self.naming_action = self._action(say("Naming"), "Ctrl+3", "naming", self.show_naming)
        self.voices_action = self._action(say("Voices"), "Ctrl+4", "voices", self.show_voices)
        self._texts = (view.commands.full_text, view.commands.rows)
        for action in self._texts:
            action.triggered.connect(self.show_texts)
            self.stack.addAction(action)
        view.namingRequested.connect(self._naming_of)
        view.voicesRequested.connect(self._voices_of)
        view.statusChanged.connect(self._follow)

    @property
    def actions(self) -> list[QAction]:
        """The modes in their order, checkable."""
        return [*self._texts, self.naming_action, self.voices_action]

    def _action(self, text: str, key: str, name: str, act: Callable[[], None]) -> QAction:
        action = QAction(text, self.stack)
        action.setObjectName(f"compare.{name}")
        action.setCheckable(True)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda *_: act())
        self.stack.addAction(action)
        return action

    @property
    def table(self) -> str:
        """ "naming" or "voices" where that table is in sight, else ""."""
        shown = self.stack.currentWidget()
        return "" if shown is self._view else "naming" if shown is self.naming else "voices"

    def show_table(self, name: str) -> None:
        """Shows the table of that name, or the texts."""
        {"naming": self.show_naming, "voices": self.show_voices}.get(name, self.show_texts)()

    def show_texts(self) -> None:
        """Comes back to the texts or rows."""
        self.naming_action.setChecked(False)
        self.voices_action.setChecked(False)
        self._show_strip(shown=True)
        self.stack.setCurrentWidget(self._view)
        menus.show_mode(self._view)
        self._view.setFocus()
        self.changed.emit()

    def show_naming(self) -> None:
        """What each outlet calls whom."""
        if self.naming is None:
            from reader.ui.matrices.naming.view import NamingView

            self.naming = NamingView(self._context, names_for(self._context), kinds_for(self._context))
            self.naming.correctAsked.connect(self._correct)
            self.naming.excludeAsked.connect(self.set_counted)
            self.naming.dock.offer(notes=True, exclude=True)
            self._take_in(self.naming)
        self._show(self.naming, self.naming_action)
        self.naming.table.setFocus()

    def show_voices(self) -> None:
        """Who speaks."""
        if self.voices is None:
            from reader.ui.matrices.voices.view import VoicesView

            self.voices = VoicesView(self._context, self._words, names_for(self._context))
            self.voices.allow_changes()
            self.voices.stanceAsked.connect(self._offer_stances)
            self._take_in(self.voices)
        self._show(self.voices, self.voices_action)
        self.voices.chart.setFocus()

    def _take_in(self, table: NamingView | VoicesView) -> None:
        add_saving(self._context, table).saved.connect(lambda words: self.status.emit([words]))
        table.openAsked.connect(self._open)
        table.noteAsked.connect(self._note)
        table.left.connect(self.show_texts)
        table.status.connect(self.status)
        self.stack.addWidget(table)
        for key, act in (("Ctrl+Z", self._view.undo_stack.undo), ("Ctrl+Shift+Z", self._view.undo_stack.redo)):
            action = QAction(table)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            table.addAction(action)

    def _show(self, table: QWidget, action: QAction) -> None:
        self._show_strip(shown=False)
        self.stack.setCurrentWidget(table)
        for other in self.actions:
            other.setChecked(other is action)
        self._fill()
        self.changed.emit()

    def _show_strip(self, *, shown: bool) -> None:
        if self._strip:
            self._view.tool_strip().setVisible(shown)

    def _fill(self) -> None:
        """Gives the table in sight the comparison as it stands, corrections in it."""
        comparison = self._view.comparison
        shown = self.stack.currentWidget()
        table = next((one for one in (self.naming, self.voices) if one is not None and one is shown), None)
        if comparison is None or table is None:
            return
        from reader.ui.matrices.sheet import of_comparison

        if comparison is not self._shown or self._sheet is None:
            self._shown, self._sheet = comparison, of_comparison(comparison, self._words)
        if table.sheet is not self._sheet:
            table.show_sheet(self._sheet)
        table.tell()

    def _follow(self) -> None:
        # The view says its own status after this; the table's must come last.
        if self.stack.currentWidget() is not self._view:
            QTimer.singleShot(0, self._fill)

    def _naming_of(self, concept: str) -> None:
        self.show_naming()
        if self.naming is not None:
            self.naming.choose_concept(concept)
            self.naming.open_evidence()

    def _voices_of(self, article: int, stance: str) -> None:
        self.show_voices()
        if self.voices is not None:
            self.voices.choose_verbs(article, stance)

    def _open(self, article: int, span: Span) -> None:
        index = self._view.index
        if index is not None and article in index.columns:
            self.show_texts()
            self._view.jump(index.columns[article], span)

    def _note(self, article: int, span: Span) -> None:
        self._view.noteRequested.emit(article, span.start, span.end)

    def _offer_stances(self, places: Sequence[Place], where: QPoint) -> None:
        menu = self.stance_menu(places)
        if menu is not None:
            menu.popup(where)

    def stance_menu(self, places: Sequence[Place]) -> QMenu | None:
        """The stances that the verbs at these places can be given; None where no verb stands there."""
        index = self._view.index
        wanted = {(place.article, place.span) for place in places}
        marks = [
            mark
            for column in (index.marks if index is not None else ())
            for mark in column
            if isinstance(mark.detail, Attribution) and (mark.article, mark.detail.cue) in wanted
        ]
        if not marks:
            return None
        menu = QMenu(self.voices)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count = self._context.formats.number(len(wanted))
        menu.addAction(say("Stance of the verb, places: {n}").format(n=count)).setEnabled(False)
        for stance in (Stance.ENDORSING, Stance.NEUTRAL, Stance.DISTANCING):
            action = menu.addAction(stance_short(stance))
            action.setCheckable(True)
            action.setChecked(all(isinstance(m.detail, Attribution) and m.detail.stance is stance for m in marks))
            action.triggered.connect(partial(self.set_stance, marks, stance))
        return menu

    def set_stance(self, marks: Sequence[Mark], stance: Stance, *_: object) -> None:
        """Gives the verbs of these marks another stance: a correction of each, undone in one step."""
        words = say("Stance: {stance}").format(stance=stance_short(stance))
        stack = self._view.undo_stack
        stack.beginMacro(words)
        for mark in marks:
            self._view.correct(corrections.stance(mark, stance), words)
        stack.endMacro()

    def set_counted(self, article: int, span: Span, counted: bool) -> None:
        """Takes a mention out of the count, or brings it back: a correction that can be undone."""
        view, found = self._view, self._mention(article, span)
        if not counted and found is not None:
            correct_menu.mark_wrong(view, found[1])
        if counted:
            for one in view.corrections:
                if one.mark is MarkKind.MENTION and (one.article, one.span) == (article, span):
                    view.take_back(one)

    def _mention(self, article: int, span: Span) -> tuple[int, Mark] | None:
        """The column and the mark of a mention that counts."""
        index = self._view.index
        column = index.columns.get(article) if index is not None else None
        if index is None or column is None:
            return None
        marks = (mark for mark in index.marks[column] if mark.kind is MarkKind.MENTION and mark.span == span)
        return next(((column, mark) for mark in marks), None)

    def _correct(self, article: int, span: Span, where: QPoint) -> None:
        found = self._mention(article, span)
        if found is not None:
            column, mark = found
            menu = QMenu(self.naming)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            correct_menu.add_mark_entries(self._view, menu, column, mark)
            menu.popup(where)
