"""What the window does with feeds: fetching, adding, changing. The only place of the interface that goes online."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.model.errors import RiwayaError
from reader.ui.context import Context
from reader.ui.feeds.online import Online
from reader.ui.feeds.wording import FeedWording
from reader.ui.language.wording import Wording
from reader.ui.tasks import Job
from reader.ui.window.around.places import Kind, Place

if TYPE_CHECKING:
    from reader.feeds.outlines import FeedEntry
    from reader.library.feeds.feeds import FeedSettings
    from reader.library.feeds.update import FeedProgress, FeedReport
    from reader.library.library import Library
    from reader.library.views import Change
    from reader.store.feeds import FeedRow
    from reader.ui.feeds.add import AddFeeds
    from reader.ui.feeds.model import Place as FeedPlace
    from reader.ui.window.editing import Edit

LINGER = 10_000  # milliseconds that the result of an update without failures stays in the status bar
_TELL = 150  # milliseconds between two looks at how an update goes: its steps come by the hundred
_SETTLE = 1_500  # milliseconds between two readings of the list while an update stores articles
_LOOK = 5 * 60_000  # milliseconds between two looks at the schedule, where there is one
_Run = Callable[["Edit", str], None]


class Feeding(QObject):
    """`changed` follows every step of an update, `stored` what the library keeps of it; `live` tells of each feed.

    `go` carries the page where what was asked for can be seen.
    """

    changed = Signal()
    stored = Signal()
    said = Signal(str)
    go = Signal(object)

    def __init__(self, context: Context, words: Wording, run: _Run, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._run = run
        self._job: Job | None = None
        self.words = FeedWording(words)
        self.live: dict[int, str] = {}
        self.online = Online(context)
        self.online.stop.connect(self.stop)
        self._failed: tuple[int, ...] = ()
        self.online.showFailed.connect(self._show_failed)
        self._clear = self._timer(LINGER, self.online.show_offline, once=True)
        self._step: FeedProgress | None = None
        self._tell = self._timer(_TELL, self._told, once=True)
        self._settle = self._timer(_SETTLE, self.stored.emit, once=True)
        self._schedule = self._timer(_LOOK, self._look, once=False)
        context.settingsChanged.connect(self._follow)

    def _timer(self, wait: int, act: Callable[[], object], *, once: bool) -> QTimer:
        made = QTimer(self)
        made.setInterval(wait)
        made.setSingleShot(once)
        made.timeout.connect(act)
        return made

    @property
    def busy(self) -> bool:
        return self._job is not None

    def begin(self) -> None:
        """Starts the schedule, where the user chose one; called once the library is open."""
        self._follow()
        self._look()

    def _follow(self) -> None:
        if not self._context.settings.feed_interval:
            self._schedule.stop()
        elif not self._schedule.isActive():
            self._schedule.start()

    def _look(self) -> None:
        if not self._context.settings.feed_interval or self.busy:
            return
        chosen = self._context.settings
        self._context.ask(lambda library: library.feeds(feed_settings(chosen)).due(), self._due)

    def _due(self, ids: tuple[int, ...]) -> None:
        if ids and not self.busy:
            self.update(ids, asked=False)

    # Fetching

    def update_all(self) -> None:
        self.update(None)

    def update(self, ids: Sequence[int] | None, *, asked: bool = True) -> None:
        """Fetches these feeds, all of them for None; one update runs at a time."""
        if self.busy:
            self.said.emit(self.tr("An update is running already."))
            return
        chosen = feed_settings(self._context.settings)

        def work(library: Library, job: Job) -> FeedReport:
            feeds = library.feeds(chosen)
            job.report([row.id for row in feeds.fetchable(ids, asked=asked)])
            return feeds.update(ids, job.report, lambda: job.stopped, asked=asked, started=job.report)

        self._clear.stop()
        self.live = dict.fromkeys(ids or (), "waiting")
        self.online.show_online(self.tr("updating the feeds"), 0, 0, "")
        self._job = self._context.start(work, self._done, failed=self._broke, progress=self._stepped)
        self.changed.emit()

    def _stepped(self, step: Any) -> None:
        if isinstance(step, list):
            self.live = dict.fromkeys(step, "waiting")
        elif isinstance(step, int):
            self.live[step] = "fetching"
        else:
            self.live.pop(step.feed, None)
            self._step = step
        if not self._tell.isActive():
            self._tell.start()

    def _told(self) -> None:
        if self._step is not None:
            self._finished(self._step)
        self.changed.emit()

    def _finished(self, step: FeedProgress) -> None:
        number = self._context.formats.number
        count = self.tr("{done} of {total}").format(done=number(step.done), total=number(step.total))
        if step.new:
            count += f"  ·  {self.words.words.new(step.new)}"
        what = self.tr("updating the feeds")
        if step.done == step.total:
            what = self.tr("bringing accounts of one event together")
        self.online.show_online(what, step.done, step.total, count)
        if not self._settle.isActive():
            self._settle.start()

    def _done(self, report: FeedReport) -> None:
        self._end()
        failed = self.words.failed(len(report.failed)) if report.failed else ""
        self._failed = tuple(one.feed for one in report.failed[:1])
        self.online.show_offline(
            self.words.updated(len(report.new), len(report.expired), stopped=report.stopped), failed
        )
        if not failed:
            self._clear.start()
        self._after(bool(report.new or report.expired))

    def _broke(self, error: Exception) -> None:
        self._end()
        self.online.show_offline()
        self._context.failed.emit(error)
        self._after(new=True)

    def _end(self) -> None:
        self._job = None
        self._step = None
        self.live = {}
        self._tell.stop()
        self._settle.stop()
        self.changed.emit()

    def _after(self, new: bool) -> None:
        self.stored.emit()
        if new:
            self._context.libraryChanged.emit()

    def _show_failed(self) -> None:
        self.go.emit(Place(Kind.FEEDS, self._failed))

    def stop(self) -> None:
        """Stops what is being fetched; what was stored stays."""
        from reader.ui.feeds.add import AddFeeds
        from reader.ui.feeds.add_links import AddLinks

        if self._job is not None:
            self._job.stop()
        for links in self._window.findChildren(AddLinks):
            links.stop()
        for search in self._window.findChildren(AddFeeds):
            search.stop()

    # Adding

    def add(self) -> None:
        """Asks for an address; the clipboard's, where it holds one."""
        from reader.ui.feeds.links import only_links

        found = only_links(QGuiApplication.clipboard().text())
        self._open_add(found[0] if len(found) == 1 else "", ())

    def add_from(self, address: str) -> None:
        """Looks for the feeds of that page."""
        self._open_add(address, ()).look()

    def starter(self) -> None:
        """Offers the list of well-known outlets."""
        self._context.ask(lambda library: library.feeds().starter(), self._offer_starter)

    def _offer_starter(self, entries: tuple[FeedEntry, ...]) -> None:
        self._open_add("", entries, checked=False)

    def import_opml(self) -> None:
        """Offers the feeds of a file: a list, or a feed that names its own address."""
        from reader.ui.feeds import files

        path = files.choose_feeds(self._window)
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Offers the feeds of that file."""
        self._context.ask(
            lambda library: library.feeds().find_in_file(path.read_bytes()), self._offer, failed=self._refuse
        )

    def _offer(self, entries: tuple[FeedEntry, ...]) -> None:
        self._open_add("", entries)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, RiwayaError | OSError):
            self._context.failed.emit(error)
            return
        from reader.ui.dialogs.fault import MessageDialog

        MessageDialog(self._context, self.tr("No feed was found"), self.words.error(error), self._window).open()

    def _open_add(self, address: str, entries: Sequence[FeedEntry], *, checked: bool = True) -> AddFeeds:
        from reader.ui.feeds.add import AddFeeds

        dialog = AddFeeds(self._context, self.words, address, entries, self._window, checked=checked)
        dialog.chosen.connect(self._add)
        dialog.online.connect(self._looking)
        dialog.open()
        return dialog

    def _looking(self, on: bool) -> None:
        if self.busy:
            return
        if on:
            self.online.show_online(self.tr("looking for feeds"), 0, 0, "")
        else:
            self.online.show_offline()

    def _add(self, entries: list[FeedEntry], fetch: bool) -> None:
        def work(library: Library) -> tuple[int, ...]:
            return library.feeds().add_all(entries)

        def done(ids: tuple[int, ...]) -> None:
            self.stored.emit()
            self._context.libraryChanged.emit()
            self.go.emit(Place(Kind.FEEDS, ids[:1]))
            if left := len(entries) - len(ids):
                self.said.emit(self.words.left_out(left))
            if fetch and ids:
                self.update(ids)

        self._context.ask(work, done)

    def export_opml(self, ids: Sequence[int] | None) -> None:
        """Writes the list of feeds where the user says."""
        from reader.ui.feeds import files

        target = files.choose_export(self._window)
        if target is None:
            return
        title = self.tr("Feeds of Riwaya")
        self._context.ask(
            lambda library: target.write_bytes(library.feeds().export_opml(title, ids)),
            self._exported,
            failed=self._refuse,
        )

    def _exported(self, _written: int) -> None:
        self.said.emit(self.tr("The list was exported."))

    # Pages by their links

    def ask_links(self) -> None:
        """Opens the form for links, filled from the clipboard where it holds some."""
        from reader.ui.feeds.links import only_links

        self.add_links(only_links(QGuiApplication.clipboard().text()))

    def add_links(self, links: Sequence[str]) -> None:
        """Opens the form with these links."""
        from reader.ui.feeds.add_links import AddLinks

        dialog = AddLinks(self._context, self.words, links, self._window)
        dialog.online.connect(self._links_online)
        dialog.stored.connect(self._context.libraryChanged)
        dialog.open()

    def _links_online(self, done: int, total: int) -> None:
        if self.busy:
            return
        if done < 0:
            self.online.show_offline()
            return
        number = self._context.formats.number
        count = self.tr("{done} of {total}").format(done=number(done), total=number(total))
        self.online.show_online(self.tr("fetching articles"), done, total, count)

    def drop(self, data: QMimeData) -> bool:
        """Takes dropped links; False where it was something else."""
        from reader.ui.feeds.links import dropped_links

        links = dropped_links(data)
        if links:
            self.add_links(links)
        return bool(links)

    def paste(self) -> bool:
        """Takes links from the clipboard; False where it holds something else."""
        from reader.ui.feeds.links import only_links

        links = only_links(QGuiApplication.clipboard().text())
        if links:
            self.add_links(links)
        return bool(links)

    # Changing

    def edit(self, row: FeedRow) -> None:
        """Opens the settings of a feed."""
        from reader.ui.feeds.edit import EditFeed

        dialog = EditFeed(self._context, row, self._window)
        dialog.chosen.connect(self._change)
        dialog.open()

    def _change(self, feed: int, values: dict[str, object]) -> None:
        self._edit(lambda library: library.feeds().edit(feed, values))

    def arrange(self, order: Sequence[FeedPlace]) -> None:
        """Puts the feeds into that order and those folders."""
        self._edit(lambda library: library.feeds().arrange(order))

    def remove(self, rows: Sequence[FeedRow]) -> None:
        """Forgets feeds; undo brings them back."""
        ids = [row.id for row in rows]
        said = self.tr("Removed: {feeds}. Their articles stay; undo brings the feeds back.")
        self._edit(lambda library: library.feeds().remove(ids), said.format(feeds=self.words.feeds(len(ids))))

    def _edit(self, edit: Callable[[Library], Change | None], said: str = "") -> None:
        self._run(edit, said)

    def allow_host(self, url: str) -> None:
        """Asks whether to allow the host of that address, which lies in the local network."""
        from reader.ui.feeds.hosts import AllowHost

        dialog = AllowHost(self._context, url, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def feed_settings(chosen: Any) -> FeedSettings:
    """What the user allowed, for the library."""
    from reader.library.feeds.feeds import FeedSettings

    interval = dt.timedelta(minutes=chosen.feed_interval) if chosen.feed_interval else None
    return FeedSettings(allowed_hosts=tuple(chosen.allowed_hosts), interval=interval)
