"""Changes to the library that the user makes, and taking them back."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.context import Context
from reader.ui.language.wording import Wording

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import Change, OutletFacts, SavedSearch

Edit = Callable[["Library"], "Change | None"]


class Editing(QObject):
    """Runs one change at a time in the store's lane. `undoable` carries the words of the two menu entries, or ""."""

    said = Signal(str)
    undoable = Signal(str, str)

    def __init__(self, context: Context, words: Wording, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._words = words
        self._window = window
        self._steps: tuple[Change | None, Change | None] = (None, None)
        # Not every step of undo begins here: feeds are added, and outdated articles taken out, where they are fetched.
        context.libraryChanged.connect(self.refresh)
        context.readOnlyChanged.connect(self._tell)

    def may_write(self) -> bool:
        """Whether the library may be changed; says why where it may not."""
        if self._context.read_only:
            self.said.emit(self._words.read_only())
        return not self._context.read_only

    def run(self, edit: Edit, said: str = "") -> None:
        """Makes a change, then has everything read again."""
        if not self.may_write():
            return

        def done(change: Change | None) -> None:
            words = said or self._what_was_done(change)
            if words:
                self.said.emit(words)
            self._context.libraryChanged.emit()

        self._context.ask(edit, done)

    def _what_was_done(self, change: Change | None) -> str:
        """In words, where only the library can tell which of two ways a step went."""
        words = {
            "read": self.tr("Marked as read."),
            "unread": self.tr("Marked as unread."),
            "star": self.tr("The star was given."),
            "unstar": self.tr("The star was taken away."),
        }
        return words.get(change.kind, "") if change is not None else ""

    def refresh(self) -> None:
        """Asks what could be undone and redone."""

        def work(library: Library) -> tuple[Change | None, Change | None]:
            return library.last_change(), library.last_undone()

        self._context.ask(work, self._show, key=(id(self), "undo"))

    def _show(self, found: tuple[Change | None, Change | None]) -> None:
        self._steps = found
        self._tell()

    def _tell(self) -> None:
        done, undone = (None, None) if self._context.read_only else self._steps
        undo = self.tr("Undo: {change}").format(change=self._words.change(done.kind)) if done else ""
        redo = self.tr("Redo: {change}").format(change=self._words.change(undone.kind)) if undone else ""
        self.undoable.emit(undo, redo)

    def undo(self) -> None:
        def work(library: Library) -> Change | None:
            change = library.last_change()
            if change is not None:
                library.undo(change)
            return change

        self.run(work, self.tr("The last step was undone."))

    def redo(self) -> None:
        def work(library: Library) -> Change | None:
            change = library.last_undone()
            if change is not None:
                library.redo(change)
            return change

        self.run(work, self.tr("The step was done again."))

    def set_read(self, ids: Sequence[int], *, read: bool = True) -> None:
        self.run(lambda library: library.set_read(ids, read=read))

    def set_starred(self, ids: Sequence[int], *, starred: bool) -> None:
        self.run(lambda library: library.set_starred(ids, starred=starred))

    def turn_read(self, ids: Sequence[int]) -> None:
        """Marks these articles as read, or as new again where all were read."""
        self.run(lambda library: library.set_read(ids, read=not all(row.read for row in library.article_rows(ids))))

    def turn_star(self, ids: Sequence[int]) -> None:
        """Gives these articles a star, or takes it from them where all had one."""

        def work(library: Library) -> Change:
            return library.set_starred(ids, starred=not all(row.starred for row in library.article_rows(ids)))

        self.run(work)

    def set_outlet(self, ids: Sequence[int], name: str | None) -> None:
        self.run(lambda library: library.set_outlet(ids, name), self.tr("The outlet was set."))

    def set_day(self, ids: Sequence[int], day: datetime.date | None) -> None:
        self.run(lambda library: library.set_day(ids, day), self.tr("The date was set."))

    def delete(self, ids: Sequence[int]) -> None:
        words = self.tr("Deleted: {articles}. Undo brings them back.").format(articles=self._words.articles(len(ids)))
        self.run(lambda library: library.delete(ids), words)

    def restore(self, ids: Sequence[int]) -> None:
        self.run(lambda library: library.restore(ids))

    def join(self, event: int, article: int) -> None:
        self.run(lambda library: library.join_event(event, article), self.tr("Added to the event."))

    def keep_in_both(self, event: int, article: int) -> None:
        self.run(lambda library: library.join_event(event, article), self.tr("The article stays in both events."))

    def dismiss(self, event: int, article: int) -> None:
        self.run(lambda library: library.dismiss(event, article), self.tr("Dismissed."))

    def rename(self, event: int, label: str) -> None:
        self.run(lambda library: library.rename_event(event, label))

    def pin(self, event: int, article: int, *, pinned: bool) -> None:
        self.run(lambda library: library.pin(event, article, pinned=pinned))

    def merge(self, events: Sequence[int]) -> None:
        self.run(lambda library: library.merge_events(events), self.tr("The events were merged."))

    def split(self, event: int, articles: Sequence[int]) -> None:
        self.run(lambda library: library.split_event(event, articles), self.tr("The event was split."))

    def move(self, article: int, from_event: int, to_event: int) -> None:
        self.run(lambda library: library.move_article(article, from_event, to_event), self.tr("The article was moved."))

    def edit_outlet(self, outlet: int, facts: OutletFacts) -> None:
        self.run(lambda library: library.edit_outlet(outlet, facts))

    def merge_outlets(self, into: int, others: Sequence[int]) -> None:
        self.run(lambda library: library.merge_outlets(into, others), self.tr("The outlets were merged."))

    def keep_search(self, search: SavedSearch) -> None:
        """Keeps a search; it is no step of undo."""

        def work(library: Library) -> None:
            name, text, narrow = search.name, search.text, search.filters
            library.save_search(name, text, narrow, listing=search.listing, order=search.order)

        self.run(work, self.tr("The search was kept."))

    def rename_search(self, search: int, name: str) -> None:
        self.run(lambda library: library.rename_search(search, name))

    def forget_search(self, search: int) -> None:
        self.run(lambda library: library.delete_search(search), self.tr("The search was deleted. Undo brings it back."))

    def opened(self, ids: Sequence[int]) -> None:
        """Notes that articles were read, without a word and without reading the lists again."""

        def work(library: Library) -> None:
            if library.read_only:
                return
            new = [row.id for row in library.article_rows(list(ids)) if not row.read]
            if new:
                library.note_opened(new)

        self._context.ask(work)

    def backup(self) -> None:
        """Writes a copy of the library where the user says."""
        from reader.ui.dialogs.files import choose_backup

        target = choose_backup(self._window)
        if target is not None:
            self._context.ask(lambda library: library.backup(target), self._backed_up)

    def _backed_up(self, _nothing: object) -> None:
        self.said.emit(self.tr("The library was backed up."))
