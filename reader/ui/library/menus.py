"""What can be done with articles, events and outlets besides reading them: menus and the dialogs behind them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from reader.model.comparisons import MOST_ACCOUNTS
from reader.ui.context import Context
from reader.ui.dialogs.link import ask_to_open, web_address
from reader.ui.language.wording import Wording
from reader.ui.matrices.sentences import say
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.commands.page_keys import show_key
from reader.ui.window.editing import Editing

if TYPE_CHECKING:
    from reader.library.views import ArticleRow, EventView, Explanation, OutletRow, SavedSearch


class Entry(NamedTuple):
    """A line of a menu; `writes`: what it does, or leads to, changes the library; `command` is the one of a page that
    does the same by a key."""

    words: str
    act: Callable[[], object]
    writes: bool = True
    command: str = ""


class ArticleMenus(QObject):
    """Shows menus and runs what is chosen through `editing`. In a library that may only be read, what would change it
    is shown and cannot be chosen, under the reason."""

    go = Signal(object)

    def __init__(self, context: Context, words: Wording, editing: Editing, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._words = words
        self._editing = editing
        self._window = window

    def _popup(self, entries: Sequence[Entry | None], where: QPoint) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                action = menu.addAction(entry.words)
                action.triggered.connect(entry.act)
                action.setDisabled(entry.writes and self._context.read_only)
                if entry.command:
                    show_key(action, entry.command, self._context.settings.shortcuts)
        if self._context.read_only:
            menu.addSeparator()
            menu.addAction(self._words.read_only()).setEnabled(False)
        menu.popup(where)
        return menu

    def _open(self, dialog: QDialog) -> None:
        """Opens a dialog that leads to a change, where the library may be changed."""
        if self._editing.may_write():
            dialog.open()
        else:
            dialog.deleteLater()

    def member(self, view: EventView, article: int, where: QPoint) -> None:
        """The menu of an article in its event."""
        row = next(one for one in view.articles if one.id == article)
        event = view.card.id
        pinned = any(one.pinned for one in view.memberships if one.article == article)
        editing = self._editing
        entries: list[Entry | None] = [
            Entry(self.tr("Read the article"), lambda: self._read(article, view.card.label, event), writes=False),
            None,
            *self._facts([row]),
            None,
            Entry(
                self.tr("Let grouping decide") if pinned else self.tr("Keep in this event"),
                lambda: editing.pin(event, article, pinned=not pinned),
            ),
            Entry(self.tr("Move to another event…"), lambda: self._move(view, article)),
            Entry(self.tr("Why in this event?"), lambda: self._why(view, row), writes=False),
        ]
        if len(view.articles) > 1:
            entries += [
                Entry(self.tr("Make an event of its own"), lambda: editing.split(event, [article])),
                Entry(self.tr("Not this event"), lambda: editing.dismiss(event, article)),
            ]
        self._popup([*entries, None, Entry(self.tr("Delete"), lambda: editing.delete([article]))], where)

    def _read(self, article: int, title: str = "", event: int | None = None) -> None:
        self.go.emit(Place(Kind.READER, (article,), title, event))

    def selection(self, ids: list[int], where: QPoint) -> None:
        """The menu of the articles selected in the list."""
        self._context.ask(lambda library: library.article_rows(ids), lambda rows: self._selected(rows, where))

    def _selected(self, rows: Sequence[ArticleRow], where: QPoint) -> None:
        ids = [row.id for row in rows]
        if all(row.deleted for row in rows):
            self._popup([Entry(self.tr("Bring back"), lambda: self._editing.restore(ids))], where)
            return
        entries: list[Entry | None] = []
        if len(ids) == 1:
            entries.append(Entry(self.tr("Read the article"), lambda: self._read(ids[0]), writes=False))
        elif len(ids) <= MOST_ACCOUNTS:
            title = self.tr("Selected articles")
            words = self._context.formats.in_digits(self.tr("Compare %n article(s)", "", len(ids)))
            place = Place(Kind.COMPARE, tuple(ids), title)
            entries.append(Entry(words, lambda: self.go.emit(place), writes=False))
        entries += [None, *self._facts(rows), None, Entry(self.tr("Delete"), lambda: self._editing.delete(ids))]
        self._popup(entries, where)

    def _facts(self, rows: Sequence[ArticleRow]) -> list[Entry]:
        ids = [row.id for row in rows]
        read, starred = all(row.read for row in rows), all(row.starred for row in rows)
        url = rows[0].url if len(rows) == 1 else None
        days = {row.day for row in rows}
        known = days.pop() if len(days) == 1 else None
        entries: list[Entry] = []
        if url is not None and web_address(url) is not None:
            browse = self.tr("Open in the browser…")
            entries.append(Entry(browse, lambda: ask_to_open(self._context, url, self._window), writes=False))
        return [
            *entries,
            Entry(self.tr("Set the outlet…"), lambda: self.set_outlet(ids)),
            Entry(self.tr("Set the date…"), lambda: self.set_day(ids, known)),
            Entry(
                self.tr("Mark as unread") if read else self.tr("Mark as read"),
                lambda: self._editing.set_read(ids, read=not read),
                command="mark_read",
            ),
            Entry(
                self.tr("Take the star away") if starred else self.tr("Give a star"),
                lambda: self._editing.set_starred(ids, starred=not starred),
                command="star",
            ),
        ]

    def event_menu(self, view: EventView, where: QPoint) -> None:
        """The menu of an event."""
        ids = [row.id for row in view.articles]
        self._popup(
            [
                Entry(self.tr("Rename…"), lambda: self._rename(view)),
                Entry(self.tr("Merge or split…"), lambda: self.regroup(view)),
                Entry(self.tr("Add an article…"), lambda: self.add_article(view)),
                Entry(say("Names and voices of the event"), lambda: self._analyse(view), writes=False),
                None,
                Entry(self.tr("Mark all as read"), lambda: self._editing.set_read(ids, read=True)),
                None,
                Entry(self.tr("Delete its articles"), lambda: self._editing.delete(ids)),
            ],
            where,
        )

    def _analyse(self, view: EventView) -> None:
        self.go.emit(Place(Kind.ANALYSIS, (view.card.id,), scope="event"))

    def set_outlet(self, ids: Sequence[int]) -> None:
        """Asks for the outlet of these articles."""
        from reader.ui.dialogs.facts import OutletDialog

        dialog = OutletDialog(self._context, self._window)
        dialog.chosen.connect(lambda name: self._editing.set_outlet(list(ids), name or None))
        self._open(dialog)

    def set_day(self, ids: Sequence[int], known: datetime.date | None = None) -> None:
        """Asks for the day of these articles, of which `known` is the one that all of them have."""
        from reader.ui.dialogs.facts import DayDialog

        dialog = DayDialog(self._context, self._window, known)
        dialog.chosen.connect(lambda day: self._editing.set_day(list(ids), day))
        self._open(dialog)

    def add_article(self, view: EventView) -> None:
        """Asks for an article to add to the event."""
        from reader.ui.dialogs.choose import ChooseArticle

        inside = {row.id for row in view.articles}
        dialog = ChooseArticle(self._context, self._words, self.tr("Add an article to the event"), inside, self._window)
        dialog.chosen.connect(lambda article: self._editing.join(view.card.id, article))
        self._open(dialog)

    def regroup(self, view: EventView) -> None:
        """Asks what to merge with the event or to split from it."""
        from reader.ui.dialogs.regroup import RegroupDialog

        dialog = RegroupDialog(self._context, self._words, view, self._window)
        dialog.merge.connect(lambda other: self._editing.merge([view.card.id, other]))
        dialog.split.connect(lambda articles: self._editing.split(view.card.id, articles))
        self._open(dialog)

    def _move(self, view: EventView, article: int) -> None:
        from reader.ui.dialogs.choose import ChooseEvent

        dialog = ChooseEvent(self._context, self._words, self.tr("Move to another event"), view.card.id, self._window)
        dialog.chosen.connect(lambda event: self._editing.move(article, view.card.id, event))
        self._open(dialog)

    def _why(self, view: EventView, row: ArticleRow) -> None:
        event, article = view.card.id, row.id
        self._context.ask(lambda library: library.explain(event, article), lambda found: self._tell_why(row, found))

    def _tell_why(self, row: ArticleRow, found: Explanation) -> None:
        from reader.ui.library.events.reasons_dialog import ReasonsDialog

        ReasonsDialog(self._context, self._words, self.tr("Why in this event?"), row, found, self._window).open()

    def _rename(self, view: EventView) -> None:
        from reader.ui.dialogs.lines import LineDialog

        hint = self.tr("Leave it empty to use the headline again.")
        dialog = LineDialog(self._context, self.tr("Rename the event"), view.card.label, hint, self._window)
        dialog.chosen.connect(lambda label: self._editing.rename(view.card.id, label))
        self._open(dialog)

    def keep_search(self, search: SavedSearch) -> None:
        """Asks for a name and keeps the search."""
        from reader.ui.dialogs.lines import LineDialog

        dialog = LineDialog(self._context, self.tr("Keep this search"), search.name, "", self._window)
        dialog.chosen.connect(lambda name: self._editing.keep_search(replace(search, name=name or search.name)))
        self._open(dialog)

    def search_menu(self, search: SavedSearch, where: QPoint) -> None:
        """What can be done with a search that was kept."""
        editing = self._editing
        self._popup(
            [
                Entry(self.tr("Rename the search…"), lambda: self._rename_search(search)),
                Entry(self.tr("Forget this search"), lambda: editing.forget_search(search.id)),
            ],
            where,
        )

    def _rename_search(self, search: SavedSearch) -> None:
        from reader.ui.dialogs.lines import LineDialog

        dialog = LineDialog(self._context, self.tr("Rename the search"), search.name, "", self._window)
        dialog.chosen.connect(lambda name: self._editing.rename_search(search.id, name or search.name))
        self._open(dialog)

    def edit_outlet(self, row: OutletRow) -> None:
        """Shows the facts of an outlet for correction."""
        from reader.ui.dialogs.lines import OutletForm

        dialog = OutletForm(self._context, row, self._window)
        dialog.chosen.connect(lambda facts: self._editing.edit_outlet(row.id, facts))
        self._open(dialog)

    def merge_outlets(self, rows: Sequence[OutletRow]) -> None:
        """Asks which name stays."""
        from reader.ui.dialogs.regroup import MergeOutlets

        dialog = MergeOutlets(self._context, rows, self._window)
        dialog.chosen.connect(self._editing.merge_outlets)
        self._open(dialog)
