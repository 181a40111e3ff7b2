"""Steps on notes that can be undone; each names one note, so that words written meanwhile stay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from reader.model.sessions import Note, Session
from reader.ui.sessions.keeper import Keeper
from reader.ui.sessions.notes.placed import with_tag, without
from reader.ui.sessions.words import translate

Notes = tuple[Note, ...]


class _Step(QUndoCommand):
    def __init__(self, keeper: Keeper, words: str) -> None:
        super().__init__(words)
        self._keeper = keeper

    def put(self, edit: Callable[[Session], Notes]) -> None:
        """Changes the notes of the session that is open."""
        if self._keeper.session is not None:
            self._keeper.change(notes=edit(self._keeper.session))


class AddNote(_Step):
    """A new note; undone, it is kept as it was last, to come back so."""

    def __init__(self, keeper: Keeper, note: Note) -> None:
        super().__init__(keeper, translate("Sessions", "note"))
        self._note = note

    def redo(self) -> None:
        self.put(lambda session: (*session.notes, self._note))

    def undo(self) -> None:
        session = self._keeper.session
        if session is not None:
            self._note = next((note for note in session.notes if note.id == self._note.id), self._note)
        self.put(lambda session: without(session, self._note.id))


class DeleteNote(_Step):
    """A note taken away; undone, it is back in its place."""

    def __init__(self, keeper: Keeper, note_id: str) -> None:
        super().__init__(keeper, translate("Sessions", "deleting a note"))
        self._id = note_id
        self._gone: tuple[int, Note] | None = None

    def redo(self) -> None:
        notes = self._keeper.session.notes if self._keeper.session is not None else ()
        self._gone = next(((at, note) for at, note in enumerate(notes) if note.id == self._id), None)
        self.put(lambda session: without(session, self._id))

    def undo(self) -> None:
        if self._gone is not None:
            at, note = self._gone
            self.put(lambda session: (*session.notes[:at], note, *session.notes[at:]))


class ToggleTag(_Step):
    """A tag put on a note or taken off it."""

    def __init__(self, keeper: Keeper, note_id: str, tag: str) -> None:
        super().__init__(keeper, translate("Sessions", "tag"))
        self._id, self._tag = note_id, tag

    def redo(self) -> None:
        self.put(lambda session: with_tag(session, self._id, self._tag))

    def undo(self) -> None:
        self.redo()
