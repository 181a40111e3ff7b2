"""From a comparison to a session: saved, with a first note, or exported as it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.analysis.corrections import to_json
from reader.library.sessions.stamps import now
from reader.model.articles import Span
from reader.model.sessions import Note, NoteTarget, Session
from reader.ui.compare.view import CompareView
from reader.ui.context import Context
from reader.ui.sessions.notes import noting
from reader.ui.sessions.notes.placed import hung, made
from reader.ui.sessions.words import translate
from reader.ui.widgets.buttons import Button
from reader.ui.window.around.places import Kind, Place

if TYPE_CHECKING:
    from reader.library.library import Library


class SessionStart(QObject):
    """`go` carries the place of the session that was made, `said` a passing message."""

    go = Signal(object)
    said = Signal(str)

    def __init__(self, context: Context, view: CompareView, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._view = view
        self._page = page
        self.actions: list[QAction] = []
        for name, text, key, work in (
            ("save", translate("Sessions", "Save session"), "Ctrl+S", self.save),
            ("note", translate("Sessions", "Note on the selection"), "Ctrl+M", self.note),
            ("export", translate("Sessions", "Export…"), "Ctrl+E", self.export),
        ):
            action = QAction(text, page)
            action.setObjectName(f"session.{name}")
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(work)
            page.addAction(action)
            self.actions.append(action)
        view.noteRequested.connect(self._note_on)
        view.articleNoteRequested.connect(self._note_on_article)

    def buttons(self) -> list[Button]:
        """Save, note and export, for the tool bar."""
        made_buttons = []
        texts = (translate("Sessions", "Note"), translate("Sessions", "Save session"), translate("Sessions", "Export"))
        for text, icon, kind, action in zip(
            texts,
            ("note", "bookmark", "export"),
            ("flat", "flat", ""),
            (self.actions[1], self.actions[0], self.actions[2]),
            strict=True,
        ):
            button = Button(self._context, text, icon, kind)
            button.clicked.connect(action.trigger)
            made_buttons.append(button)
        return made_buttons

    def save(self, _checked: bool = False, note: Note | None = None) -> None:
        """Makes a session of the comparison and goes there."""
        if self._view.index is None:
            return
        ids = self._view.article_ids
        state, corrections = self._state(), self._view.corrections
        language = self._context.formats.language

        def work(library: Library) -> Session:
            session = library.sessions.create(ids, "", language, view=state, corrections=corrections)
            return session if note is None else library.sessions.save(replace(session, notes=(note,)))

        self._context.ask(work, self._saved)

    def _state(self) -> dict[str, Any]:
        # In a session only the notes are painted until layers are turned on.
        return self._view.save_state() | {"layers": []}

    def _saved(self, session: Session) -> None:
        self.said.emit(translate("Sessions", "The session was saved."))
        self._context.libraryChanged.emit()
        self.go.emit(Place(Kind.SESSION, (session.id or 0,), session.name))

    def note(self) -> None:
        """A session with a first note on what is selected or chosen."""
        note = noting.note_here(self._view)
        if note is None:
            self.said.emit(translate("Sessions", "Select words, or choose a sentence, to write a note on."))
        else:
            self.save(note=note)

    def _note_on(self, article: int, start: int, end: int) -> None:
        index = self._view.index
        if index is not None and article in index.columns:
            document = index.documents[index.columns[article]]
            self.save(note=made(NoteTarget.SELECTION, [hung(document, Span(start, end))]))

    def _note_on_article(self, article: int) -> None:
        index = self._view.index
        note = (
            noting.on_article(index.documents[index.columns[article]]) if index and article in index.columns else None
        )
        if note is not None:
            self.save(note=note)

    def export(self) -> None:
        """Exports the comparison without keeping it, under the name that a session of it would be saved with."""
        if self._view.index is None:
            return
        ids = self._view.article_ids
        self._context.ask(lambda library: library.sessions.title(ids), self._export)

    def _export(self, name: str) -> None:
        from reader.ui.sessions.export_dialog import ExportDialog

        session = Session(
            name=name,
            articles=self._view.article_ids,
            created=now(),
            changed=now(),
            view=self._state(),
            corrections=tuple(to_json(one) for one in self._view.corrections),
        )
        ExportDialog(self._context, session, "html", self._page, as_printed=False).open()
