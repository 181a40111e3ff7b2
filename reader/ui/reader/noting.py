"""A note on an article that is being read, and the article as a file: both by way of a session of that article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.library.sessions.stamps import now
from reader.model.sessions import Note, NoteTarget, Session
from reader.ui.reader.reading import Reading
from reader.ui.reader.text import ReaderPane
from reader.ui.sessions.notes.noting import on_article
from reader.ui.sessions.notes.placed import hung, made

if TYPE_CHECKING:
    from reader.library.library import Library


def note_here(reading: Reading, pane: ReaderPane) -> Note | None:
    """A note on what is selected, on what the keyboard is at, else on the article; None where it has no text."""
    document, selection = reading.document, pane.selected_source()
    if selection is not None:
        return made(NoteTarget.SELECTION, [hung(document, selection)])
    if pane.keyboard and pane.focused_mark is not None:
        return made(NoteTarget.FINDING, [hung(document, pane.focused_mark.source)])
    if pane.keyboard and pane.focused_unit is not None:
        return made(NoteTarget.SELECTION, [hung(document, document.units[pane.focused_unit].span)])
    return on_article(document)


def keep(library: Library, article: int, note: Note, name: str, language: str) -> Session:
    """The session of that article alone, the note in it; made where there is none yet. May raise LibraryError."""
    cards = library.sessions.cards()
    known = next((card.id for card in cards if card.articles == (article,)), None)
    if known is None:
        session = library.sessions.create((article,), name, language, view={"layers": []})
    else:
        session = library.sessions.load(known)
    return library.sessions.save(replace(session, notes=(*session.notes, note), changed=now()))


def passing_session(reading: Reading, name: str) -> Session:
    """A session of the article that is not kept, to be exported."""
    moment = now()
    return Session(name=name, articles=(reading.row.id,), created=moment, changed=moment, view={"layers": []})
