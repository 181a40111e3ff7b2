"""The part of the library in which the user changes something: each step can be undone."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.library.views import Change

if TYPE_CHECKING:
    from reader.store.records import OutletFacts
    from reader.store.store import Store


class Decisions:
    """What the user marks, corrects and decides. Every method may raise LibraryError."""

    _store: Store

    # Changes of articles and outlets

    def undo(self, change: Change) -> Change:
        """Takes a change back."""
        return self._store.changes.undo(change.id)

    def redo(self, change: Change) -> Change:
        """Makes an undone change again."""
        return self._store.changes.redo(change.id)

    def last_change(self) -> Change | None:
        """The change that undo would take back next."""
        return self._store.changes.newest(undone=False)

    def last_undone(self) -> Change | None:
        """The change that redo would make next."""
        return self._store.changes.newest(undone=True)

    def set_read(self, ids: Sequence[int], *, read: bool = True) -> Change:
        """Marks the articles as read, or as new again."""
        return self._store.status.set_read(ids, read=read)

    def note_opened(self, ids: Sequence[int]) -> None:
        """Marks the articles as read because a view opened them; not a step that undo would take back."""
        self._store.status.note_opened(ids)

    def set_starred(self, ids: Sequence[int], *, starred: bool = True) -> Change:
        """Gives the articles a star, or takes it away."""
        return self._store.status.set_starred(ids, starred=starred)

    def set_outlet(self, ids: Sequence[int], name: str | None) -> Change:
        """Sets the articles' outlet; None for not known."""
        return self._store.status.set_outlet(ids, name)

    def set_day(self, ids: Sequence[int], day: datetime.date | None) -> Change:
        """Sets the articles' day of publication; None for not known."""
        return self._store.status.set_day(ids, day)

    def delete(self, ids: Sequence[int]) -> Change:
        """Takes the articles out of every list; undo, or `restore`, brings them back."""
        return self._store.status.delete(ids)

    def restore(self, ids: Sequence[int]) -> Change:
        """Brings deleted articles back."""
        return self._store.status.restore(ids)

    def edit_outlet(self, outlet_id: int, facts: OutletFacts) -> Change:
        """Replaces what the user says of an outlet; the name that it had is kept as another of its names."""
        return self._store.status.edit_outlet(outlet_id, facts)

    def merge_outlets(self, into: int, others: Sequence[int]) -> Change:
        """Makes one outlet of several: `others` go into `into`."""
        return self._store.status.merge_outlets(into, others)

    # Decisions on events

    def merge_events(self, event_ids: Sequence[int]) -> Change:
        """Moves all articles of these events into the first of them."""
        return self._store.deciding.merge(event_ids)

    def split_event(self, event_id: int, article_ids: Sequence[int]) -> Change:
        """Moves these articles out of the event, into a new one of their own."""
        return self._store.deciding.split(event_id, article_ids)

    def move_article(self, article: int, from_event: int, to_event: int) -> Change:
        """Moves the article out of one event into another."""
        return self._store.deciding.move(article, from_event, to_event)

    def join_event(self, event_id: int, article: int) -> Change:
        """Adds the article to the event, besides any that it shares with others: a suggestion accepted."""
        return self._store.deciding.join(event_id, article)

    def dismiss(self, event_id: int, article: int) -> Change:
        """Notes that the article does not belong to the event: a suggestion refused, or a member put out."""
        return self._store.deciding.dismiss(event_id, article)

    def pin(self, event_id: int, article: int, *, pinned: bool = True) -> Change:
        """Keeps the article in the event whatever grouping finds; or leaves it to grouping again."""
        return self._store.deciding.pin(event_id, article, pinned=pinned)

    def rename_event(self, event_id: int, label: str) -> Change:
        """Gives the event a name of the user's; "" gives the naming back to the program."""
        from reader.library.grouping.labels import label_of

        given = label.strip()
        return self._store.deciding.rename(event_id, given or label_of(self._store, event_id), by_user=bool(given))
