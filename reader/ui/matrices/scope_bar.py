"""What the tables are made over: the library, an event, a story, a session, an outlet's archive or a search."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from reader.library.matrices import Scope, ScopeKind
from reader.ui.context import Context
from reader.ui.matrices.sentences import say
from reader.ui.widgets.buttons import MenuButton
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.library.library import Library

_MOST = 2000
Choice = tuple[int, str]


def _choices(library: Library, kind: ScopeKind) -> tuple[Choice, ...]:
    from reader.library.views import EventQuery

    match kind:
        case ScopeKind.EVENT:
            return tuple((card.id, card.label) for card in library.events(EventQuery(limit=_MOST)))
        case ScopeKind.STORY:
            return tuple((card.id, card.label) for card in library.stories()[:_MOST])
        case ScopeKind.SESSION:
            return tuple((card.id, card.name) for card in library.sessions.cards()[:_MOST])
        case ScopeKind.OUTLET:
            return tuple((row.id, row.name) for row in library.outlets() if row.articles)
        case _:
            return ()


def pick_list(name: str) -> QComboBox:
    """A list of many things that a few letters narrow; Enter takes the first that is left."""
    made = QComboBox()
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    made.setMinimumWidth(220)
    # Titles are long: as many letters as the row has room for, without measuring each of two thousand.
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(36)
    made.setAccessibleName(name)
    completer = made.completer()
    if completer is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = completer.popup()
        if popup is not None:
            popup.setObjectName("popover")
    field = made.lineEdit()
    if field is not None:
        field.returnPressed.connect(partial(_take_first, made))
    made.activated.connect(partial(show_start, made))
    return made


def show_start(made: QComboBox, *_: object) -> None:
    """Brings the beginning of a long title into sight, once the field has taken it."""
    field = made.lineEdit()
    if field is not None:
        QTimer.singleShot(0, field, lambda: field.setCursorPosition(0))


def _take_first(made: QComboBox) -> None:
    completer, text = made.completer(), made.currentText()
    popup = completer.popup() if completer is not None else None
    if completer is None or popup is None or not text or made.findText(text, Qt.MatchFlag.MatchFixedString) >= 0:
        return
    completer.setCompletionPrefix(text)
    first = made.findText(completer.currentCompletion()) if completer.completionCount() else -1
    if first >= 0:
        popup.hide()
        made.setCurrentIndex(first)
        made.activated.emit(first)


class ScopeBar(QWidget):
    """`changed` carries the scope; a list of what the library holds is read when its kind is chosen."""

    changed = Signal(object)

    def __init__(self, context: Context, name: str = "") -> None:
        super().__init__()
        self._context = context
        self._kind = ScopeKind.LIBRARY
        self._wanted: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(name or say("Over"), "small"))
        self.kinds = MenuButton(context, say("What the table is made over"), "")
        self._show_kind()
        self.kinds.chosen.connect(self._choose_kind)
        row.addWidget(self.kinds)
        self.list = pick_list(say("Which one"))
        self.list.setMaximumWidth(420)
        self.list.activated.connect(self._tell)
        self.words = QLineEdit()
        show_hint(self.words, say("Words to search for"))
        self.words.setAccessibleName(say("Words to search for"))
        self.words.setMinimumWidth(220)
        self.words.returnPressed.connect(self._tell)
        row.addWidget(self.list)
        row.addWidget(self.words)
        self._dress()

    def _show_kind(self) -> None:
        choices = [
            (ScopeKind.LIBRARY, say("The whole library")),
            (ScopeKind.EVENT, say("An event")),
            (ScopeKind.STORY, say("A story")),
            (ScopeKind.SESSION, say("A session")),
            (ScopeKind.OUTLET, say("An outlet's archive")),
            (ScopeKind.SEARCH, say("Results of a search")),
        ]
        self.kinds.set_choices(choices, self._kind)

    def scope(self) -> Scope | None:
        """The scope as chosen; None while nothing is."""
        if self._kind is ScopeKind.LIBRARY:
            return Scope(ScopeKind.LIBRARY)
        if self._kind is ScopeKind.SEARCH:
            text = self.words.text().strip()
            return Scope(ScopeKind.SEARCH, text=text) if text else None
        chosen = self.list.currentData()
        return Scope(self._kind, (int(chosen),)) if chosen is not None else None

    def title(self) -> str:
        """What the scope is called."""
        if self._kind is ScopeKind.SEARCH:
            return f"«{self.words.text().strip()}»"
        return self.kinds.text() if self._kind is ScopeKind.LIBRARY else self.list.currentText()

    def set_scope(self, scope: Scope) -> None:
        """Chooses that scope, reading its name from the library."""
        self._kind = scope.kind
        self._show_kind()
        self._wanted = scope.ids[0] if scope.ids else None
        self.words.setText(scope.text)
        self._dress()
        self._read()

    def _choose_kind(self, kind: object) -> None:
        self._kind = ScopeKind(str(kind))
        self._wanted = None
        self._dress()
        self._read()
        if self._kind is ScopeKind.SEARCH:
            self.words.setFocus()

    def _dress(self) -> None:
        listed = self._kind not in {ScopeKind.LIBRARY, ScopeKind.SEARCH}
        self.list.setVisible(listed)
        self.words.setVisible(self._kind is ScopeKind.SEARCH)

    def _read(self) -> None:
        kind = self._kind
        if kind in {ScopeKind.LIBRARY, ScopeKind.SEARCH}:
            self._tell()
            return
        self._context.ask(lambda library: _choices(library, kind), self._fill, key=(id(self), "choices"))

    def _fill(self, choices: tuple[Choice, ...]) -> None:
        self.list.clear()
        for number, name in choices:
            self.list.addItem(name, number)
        at = self.list.findData(self._wanted) if self._wanted is not None else -1
        self.list.setCurrentIndex(max(at, 0) if choices else -1)
        show_start(self.list)
        self._tell()

    def _tell(self, *_: object) -> None:
        scope = self.scope()
        if scope is not None:
            self.changed.emit(scope)
