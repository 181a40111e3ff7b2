"""The page of feeds: the list at the start, the chosen feed at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.feeds.delegate import FeedDelegate
from reader.ui.feeds.feeding import Feeding
from reader.ui.feeds.first import FirstFeed
from reader.ui.feeds.model import FeedItem, FeedsModel, FolderItem, Item, moved, places
from reader.ui.feeds.preview import FeedPreview
from reader.ui.feeds.view import FeedList
from reader.ui.feeds.wording import FeedWording
from reader.ui.library.panes import Panes
from reader.ui.widgets.buttons import Button, IconButton
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.page import Page

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import ArticleRow
    from reader.store.feeds import FeedRow

_NEWEST = 15
_AGEING = 5_000  # milliseconds after which "just now" and "a minute ago" are looked at again


class FeedsPage(Page):
    """Shows what the library knows of its feeds; all that changes it goes through Feeding."""

    def __init__(self, context: Context, words: FeedWording, feeding: Feeding) -> None:
        super().__init__(context)
        self._words = words
        self._feeding = feeding
        self._rows: tuple[FeedRow, ...] = ()
        self._shown: int | None = None
        self._fresh = True
        self.model = FeedsModel(self._describe, self)
        self.view = FeedList(self.model, FeedDelegate(context, words, self), self.tr("Feeds"))
        self.preview = FeedPreview(context, words)
        self.first = FirstFeed(context)
        self._tools = self._tool_row(context)
        self._ageing = QTimer(self)
        self._ageing.setInterval(_AGEING)
        self._ageing.timeout.connect(self.age)
        self._lay_out()
        self._connect()

    def _tool_row(self, context: Context) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.update_all = Button(context, self.tr("Update all"), "update")
        self.update_all.clicked.connect(self._update_all)
        self.stop = Button(context, self.tr("Stop"), "close")
        self.stop.clicked.connect(self._feeding.stop)
        self.stop.hide()
        add = Button(context, self.tr("Add feed"), "feeds")
        add.clicked.connect(self._feeding.add)
        more = IconButton(context, "more", self.tr("More"))
        more.clicked.connect(self._more)
        self._more_button = more
        for widget in (self.update_all, self.stop, add, more):
            row.addWidget(widget)
        return made

    def _lay_out(self) -> None:
        pane = QWidget()
        pane.setObjectName("listPane")
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        pane.setMinimumWidth(360)
        lines = QVBoxLayout(pane)
        # The scroll bar stands at the far side; margins do not turn with the direction by themselves.
        right = not self.context.left_to_right
        lines.setContentsMargins(*((4, 10, 12, 0) if right else (12, 10, 4, 0)))
        lines.setSpacing(8)
        self._find = QLineEdit()
        show_hint(self._find, self.tr("Find a feed"))
        self._find.setAccessibleName(self.tr("Find a feed"))
        self._find.textChanged.connect(self._fill)
        top = QVBoxLayout()
        top.setContentsMargins(*((12, 0, 0, 0) if right else (0, 0, 12, 0)))
        top.addWidget(self._find)
        lines.addLayout(top)
        self._count = label("", "small")
        self._count.setContentsMargins(6, 0, 6, 0)
        lines.addWidget(self._count)
        lines.addWidget(self.view, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.first)
        self._stack.addWidget(Panes(pane, self.preview))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        feeding = self._feeding
        self.model.arranged.connect(feeding.arrange)
        self.view.current.connect(self._current)
        self.view.step.connect(self._step)
        self.view.deletePressed.connect(self._remove_current)
        self.view.menuWanted.connect(self._menu)
        self.view.opened.connect(self._open)
        self.preview.update_.connect(self._update_one)
        self.preview.settings.connect(feeding.edit)
        self.preview.remove.connect(self._remove)
        self.preview.findAgain.connect(feeding.add_from)
        self.preview.allowHost.connect(feeding.allow_host)
        self.preview.read.connect(self._read)
        self.first.add.connect(feeding.add)
        self.first.starter.connect(feeding.starter)
        self.first.opml.connect(feeding.import_opml)
        self.first.links.connect(feeding.ask_links)
        feeding.changed.connect(self._follow)
        feeding.stored.connect(self.refresh)
        feeding.go.connect(self._lead)
        self.context.settingsChanged.connect(self._anew)
        self.context.settingsChanged.connect(self.refresh)
        self.context.themeChanged.connect(self._anew)

    def tools(self) -> QWidget:
        return self._tools

    def show_place(self, place: Place) -> None:
        self.crumbs.emit([self.tr("Feeds")])
        if self._fresh:
            # Later calls only read the page again: the feed chosen, and what was said of a change, must not go at once.
            self._lead(place)
            self.status.emit([])
            self._fresh = False
        self.refresh()

    def _lead(self, place: Place) -> None:
        if place.kind is Kind.FEEDS and place.ids:
            self._shown = place.ids[0]

    def showEvent(self, event: QShowEvent) -> None:
        self._ageing.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._ageing.stop()
        self._fresh = True
        super().hideEvent(event)

    def refresh(self) -> None:
        self.context.ask(lambda library: library.feeds().rows(), self._show, key=(id(self), "feeds"))

    def age(self) -> None:
        """Says anew how long ago the feeds were updated."""
        self.view.viewport().update()
        self.preview.age()

    def search(self) -> bool:
        """Takes the keyboard to the field above the list."""
        if self._stack.currentWidget() is self.first:
            return False
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _describe(self, item: Item) -> str:
        if isinstance(item, FolderItem):
            return f"{item.path[-1]}: {self._words.feeds(item.feeds)}"
        return self._words.line(item.row, item.live)

    def _show(self, rows: tuple[FeedRow, ...]) -> None:
        self._rows = rows
        self._stack.setCurrentIndex(1 if rows else 0)
        self.update_all.setEnabled(bool(rows))
        self._fill()

    def _fill(self) -> None:
        wanted = self._find.text().strip().casefold()
        rows = tuple(row for row in self._rows if wanted in f"{row.title}\n{row.url}\n{row.outlet or ''}".casefold())
        self.model.show(rows, self._feeding.live)
        new = sum(row.new for row in rows)
        failed = sum(1 for row in rows if row.error is not None)
        parts = [self._words.feeds(len(rows)), self._words.words.new(new) if new else ""]
        parts.append(self._words.failed(failed) if failed else "")
        self._count.setText("  ·  ".join(part for part in parts if part))
        if self._shown is None or not self.view.select_feed(self._shown):
            self.view.select_first()
        self._again()

    def _follow(self) -> None:
        """Shows how the fetches go: what the library keeps of them comes with `stored`."""
        shown, hidden = self.update_all, self.stop
        if self._feeding.busy:
            shown, hidden = hidden, shown
        focused = hidden.hasFocus()
        shown.show()
        if focused:
            shown.setFocus()
        hidden.hide()
        self.model.show(self.model.rows, self._feeding.live)
        row = self.preview.shown
        if row is not None:
            self.preview.show_live(row, self._feeding.live.get(row.id, ""))

    def _current(self, item: object) -> None:
        if isinstance(item, FeedItem):
            self._shown = item.id
            self._again()

    def _anew(self) -> None:
        self.preview.clear()
        self._again()

    def _again(self) -> None:
        """Shows the chosen feed as the library has it now."""
        row = next((row for row in self._rows if row.id == self._shown), None)
        if row is None:
            self.preview.clear()
            return

        def work(library: Library) -> tuple[ArticleRow, ...]:
            return library.feeds().newest(row.id, _NEWEST)

        def show(newest: tuple[ArticleRow, ...]) -> None:
            if self._shown == row.id:
                self.preview.show_feed(row, self._feeding.live.get(row.id, ""), newest)

        self.context.ask(work, show, key=(id(self), "feed"))

    def _open(self, item: object) -> None:
        if isinstance(item, FeedItem):
            self._feeding.edit(item.row)

    def _read(self, article: int) -> None:
        self.go.emit(Place(Kind.READER, (article,)))

    def _update_all(self) -> None:
        self._feeding.update([row.id for row in self._rows])

    def _update_one(self, feed: int) -> None:
        self._feeding.update([feed])

    def _step(self, step: int) -> None:
        item = self.view.item()
        if isinstance(item, FeedItem) and not self._find.text().strip():
            self._feeding.arrange(moved(places(self._rows), item.id, step))

    def _remove(self, row: FeedRow) -> None:
        self._feeding.remove([row])

    def _remove_current(self) -> None:
        item = self.view.item()
        if isinstance(item, FeedItem):
            self._remove(item.row)

    def _inside(self, folder: FolderItem) -> list[FeedRow]:
        depth = len(folder.path)
        return [row for row in self._rows if row.folders[:depth] == folder.path]

    def _menu(self, where: QPoint) -> None:
        item = self.view.item()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(item, FeedItem):
            row = item.row
            menu.addAction(self.tr("Update this feed")).triggered.connect(lambda: self._feeding.update([row.id]))
            menu.addAction(self.tr("Settings of the feed…")).triggered.connect(lambda: self._feeding.edit(row))
            menu.addSeparator()
            menu.addAction(self.tr("Move up")).triggered.connect(lambda: self._step(-1))
            menu.addAction(self.tr("Move down")).triggered.connect(lambda: self._step(1))
            menu.addSeparator()
            menu.addAction(self.tr("Remove")).triggered.connect(lambda: self._remove(row))
        elif isinstance(item, FolderItem):
            inside = self._inside(item)
            ids = [row.id for row in inside]
            menu.addAction(self.tr("Update this folder")).triggered.connect(lambda: self._feeding.update(ids))
            menu.addAction(self.tr("Export this folder…")).triggered.connect(lambda: self._feeding.export_opml(ids))
            menu.addSeparator()
            menu.addAction(self.tr("Remove the feeds of this folder")).triggered.connect(
                lambda: self._feeding.remove(inside)
            )
        menu.popup(where)

    def _more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Choose from well-known outlets…")).triggered.connect(self._feeding.starter)
        menu.addAction(self.tr("Add articles by their links…")).triggered.connect(self._feeding.ask_links)
        menu.addSeparator()
        menu.addAction(self.tr("Import a list (OPML)…")).triggered.connect(self._feeding.import_opml)
        export = menu.addAction(self.tr("Export the list (OPML)…"))
        export.triggered.connect(lambda: self._feeding.export_opml(None))
        export.setEnabled(bool(self._rows))
        menu.popup(self._more_button.mapToGlobal(QPoint(0, self._more_button.height() + 2)))
