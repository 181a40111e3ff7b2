"""Notes as they are listed and changed: filtered and sorted; made, written and tagged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum

from reader.library.sessions.notes import PlacedNote
from reader.library.sessions.stamps import new_id, now
from reader.model.articles import Span
from reader.model.sessions import Anchor, Note, NoteTarget, Session
from reader.model.texts import Document
from reader.text.anchoring import anchor
from reader.text.folding import fold


class Sort(StrEnum):
    PLACE = "place"
    CHANGED = "changed"
    TAG = "tag"


def passing(notes: Sequence[PlacedNote], text: str, tags: frozenset[str], sort: Sort) -> tuple[PlacedNote, ...]:
    """The notes that hold `text` in body, words, outlet or tags and bear one of `tags` (empty: all), sorted."""
    wanted = fold(text.strip())
    found = [
        one
        for one in notes
        if (not tags or tags & set(one.note.tags))
        and (not wanted or any(wanted in fold(words) for words in _searched(one)))
    ]
    if sort is Sort.CHANGED:
        found.sort(key=lambda one: one.note.changed, reverse=True)
    elif sort is Sort.TAG:
        found.sort(key=lambda one: (not one.tags, one.tags[0].name if one.tags else "", one.number))
    return tuple(found)


def _searched(one: PlacedNote) -> list[str]:
    return [one.note.body, one.quoted, one.source, *(tag.name for tag in one.tags)]


def made(target: NoteTarget, anchors: Sequence[Anchor] = (), tags: Sequence[str] = (), body: str = "") -> Note:
    """A new note."""
    moment = now()
    return Note(new_id(), target, moment, moment, body, tuple(tags), tuple(anchors))


def hung(document: Document, span: Span) -> Anchor:
    """The anchor of words in an article."""
    return anchor(document.article.id, document.text, span)


def with_body(session: Session, note_id: str, body: str) -> tuple[Note, ...]:
    """The notes with another text in one of them."""
    return _with(session, note_id, lambda note: replace(note, body=body, changed=now()))


def with_tag(session: Session, note_id: str, tag: str) -> tuple[Note, ...]:
    """The notes with a tag put on one of them, or taken off where it bears it."""

    def toggled(note: Note) -> Note:
        tags = tuple(one for one in note.tags if one != tag) if tag in note.tags else (*note.tags, tag)
        return replace(note, tags=tags, changed=now())

    return _with(session, note_id, toggled)


def without(session: Session, note_id: str) -> tuple[Note, ...]:
    """The notes but one."""
    return tuple(note for note in session.notes if note.id != note_id)


def _with(session: Session, note_id: str, edit: Callable[[Note], Note]) -> tuple[Note, ...]:
    return tuple(edit(note) if note.id == note_id else note for note in session.notes)
