"""The notes of a session with their numbers and places, the same on the screen and in every report."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.model.articles import Span
from reader.model.sessions import Anchor, Note, Session, Tag
from reader.model.texts import Document
from reader.text.anchoring import place
from reader.text.repairs.joining import rejoined

_LAST = 10_000


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an anchor's words stand now: the column, and the span in its article."""

    column: int
    span: Span


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note with what is shown of it. `lost` are the anchors whose words are not in the columns.

    `hidden` are those in articles of the session that are not among the columns.
    """

    number: int
    note: Note
    spots: tuple[Spot, ...]
    lost: tuple[Anchor, ...]
    source: str
    tags: tuple[Tag, ...]
    hidden: tuple[Anchor, ...] = ()

    @property
    def found(self) -> tuple[Anchor, ...]:
        """The anchors that have a spot, in the order of the spots."""
        return tuple(hung for hung in self.note.anchors if hung not in self.lost and hung not in self.hidden)

    @property
    def quoted(self) -> str:
        """The words that it hangs on, letters that were set apart joined."""
        return " … ".join(rejoined(one.quoted).replace("\n", " ") for one in self.note.anchors)

    @property
    def unplaced(self) -> bool:
        """Whether it has no place in the columns though it hangs on words."""
        return bool(self.note.anchors) and not self.spots and not self.hidden


Find = Callable[[Anchor, str], Span | None]


def placed(
    session: Session, documents: Sequence[Document], find: Find = place, elsewhere: Collection[int] = ()
) -> tuple[PlacedNote, ...]:
    """The notes of the session, those on the session first, then in the order of articles and words, the lost last.

    `documents` are the columns; `elsewhere` are articles of the session that are not among them but could be: the
    numbers are the same for any choice of columns.
    """
    order = {article: number for number, article in enumerate(session.articles)}
    place_one = _Placing(documents, {tag.id: tag for tag in session.tags}, find, frozenset(elsewhere))
    found = [place_one(note) for note in session.notes]
    found.sort(key=lambda one: _order(one, order))
    return tuple(replace(one, number=number) for number, one in enumerate(found, start=1))


class _Placing:
    """Finds the places of notes in the columns."""

    def __init__(
        self, documents: Sequence[Document], tags: Mapping[str, Tag], find: Find, elsewhere: frozenset[int]
    ) -> None:
        self._documents, self._tags, self._find, self._elsewhere = documents, tags, find, elsewhere
        self._columns = {document.article.id: number for number, document in enumerate(documents)}

    def __call__(self, note: Note) -> PlacedNote:
        spots: list[Spot] = []
        lost: list[Anchor] = []
        hidden: list[Anchor] = []
        for hung in note.anchors:
            column = self._columns.get(hung.article)
            span = self._find(hung, self._documents[column].text) if column is not None else None
            if column is not None and span is not None:
                spots.append(Spot(column, span))
            else:
                (hidden if hung.article in self._elsewhere else lost).append(hung)
        sources = [self._documents[spot.column].article.source or "" for spot in spots]
        bears = tuple(self._tags.get(one, Tag(one, one)) for one in note.tags)
        source = " · ".join(dict.fromkeys(one for one in sources if one))
        return PlacedNote(0, note, tuple(spots), tuple(lost), source, bears, tuple(hidden))


def _order(one: PlacedNote, order: Mapping[int, int]) -> tuple[int, int, str]:
    created = one.note.created.isoformat()
    if not one.note.anchors:
        return -1, 0, created
    lost = set(one.lost)
    starts = [(order.get(hung.article, _LAST), hung.span.start) for hung in one.note.anchors if hung not in lost]
    return (*min(starts, default=(_LAST, 0)), created)
