"""Notes as they are shown: numbered in the order of the texts, each with its place there, if it has one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.library.sessions import new_id, now
from reader.model import Anchor, Document, Note, NoteTarget, Session, Span, Tag
from reader.text.anchoring import anchor, place
from reader.text.folding import fold

_LAST = 10_000


class Sort(StrEnum):
    PLACE = "place"
    CHANGED = "changed"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an anchor's words stand now: the column, and the span in its article."""

    column: int
    span: Span


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note with what is shown of it. `lost` are the anchors whose words are not in the columns."""

    number: int
    note: Note
    spots: tuple[Spot, ...]
    lost: tuple[Anchor, ...]
    source: str
    tags: tuple[Tag, ...]

    @property
    def quoted(self) -> str:
        """The words that it hangs on."""
        return " … ".join(one.quoted.replace("\n", " ") for one in self.note.anchors)

    @property
    def unplaced(self) -> bool:
        """Whether it has no place in the columns though it hangs on words."""
        return bool(self.note.anchors) and not self.spots


Find = Callable[[Anchor, str], Span | None]


def placed(session: Session, documents: Sequence[Document], find: Find = place) -> tuple[PlacedNote, ...]:
    """The notes of the session, those on the session first, then in the order of columns and words, the lost last."""
    columns = {document.article.id: number for number, document in enumerate(documents)}
    tags = {tag.id: tag for tag in session.tags}
    found = []
    for note in session.notes:
        spots, lost = [], []
        for hung in note.anchors:
            column = columns.get(hung.article)
            span = find(hung, documents[column].text) if column is not None else None
            if column is None or span is None:
                lost.append(hung)
            else:
                spots.append(Spot(column, span))
        sources = [documents[spot.column].article.source or "" for spot in spots]
        bears = tuple(tags.get(one, Tag(one, one)) for one in note.tags)
        source = " · ".join(dict.fromkeys(one for one in sources if one))
        found.append(PlacedNote(0, note, tuple(spots), tuple(lost), source, bears))
    found.sort(key=_order)
    return tuple(replace(one, number=number) for number, one in enumerate(found, start=1))


def _order(one: PlacedNote) -> tuple[int, int, str]:
    if not one.note.anchors:
        return -1, 0, one.note.created.isoformat()
    if not one.spots:
        return _LAST, 0, one.note.created.isoformat()
    first = min(one.spots, key=lambda spot: (spot.column, spot.span))
    return first.column, first.span.start, one.note.created.isoformat()


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
