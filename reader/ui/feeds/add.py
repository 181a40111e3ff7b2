"""Adding feeds: by an address behind which they are looked for, from a file, or from a list that is given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from reader.model.errors import RiwayaError
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.feeds import files
from reader.ui.feeds.choices import FeedChoices
from reader.ui.feeds.wording import FeedWording
from reader.ui.tasks import Job, Lane
from reader.ui.widgets.buttons import Button, CheckBox, link
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.feeds.outlines import FeedEntry
    from reader.library.library import Library


class AddFeeds(Frame):
    """`chosen` carries the feeds to add, and whether to fetch them at once; `online` says when an address is asked."""

    topic = "9_feeds"
    chosen = Signal(list, bool)
    online = Signal(bool)

    def __init__(
        self,
        context: Context,
        words: FeedWording,
        address: str,
        entries: Sequence[FeedEntry],
        parent: QWidget,
        *,
        checked: bool,
    ) -> None:
        super().__init__(context, self.tr("Add feeds") if entries else self.tr("Add a feed"), parent, 640)
        self._words = words
        self._job: Job | None = None
        self._refused = ""
        self._lines(context, address)
        self.fetch = CheckBox(context, self.tr("Fetch their articles now"))
        self.fetch.setChecked(True)
        self.body.addWidget(self.fetch)
        self._main = self.add_buttons("", self.tr("Cancel"))
        self.add_extra(self._file_button(context))
        self.accepted.connect(self._tell)
        self.finished.connect(self._end)
        self.choices.changed.connect(self._follow)
        if entries:
            self._show(tuple(entries), checked=checked)
        else:
            self._follow(0)

    def _lines(self, context: Context, address: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.address = QLineEdit(address)
        self.address.setAccessibleName(self.tr("Address of a feed or of the outlet's page"))
        show_hint(self.address, self.tr("Address of a feed or of the outlet's page"))
        self.address.returnPressed.connect(self.look)
        self.address.textChanged.connect(self._typed)
        self._find = Button(context, self.tr("Look for feeds"), "search")
        self._find.setAutoDefault(False)
        self._find.clicked.connect(self.look)
        row.addWidget(self.address, 1)
        row.addWidget(self._find)
        self.body.addLayout(row)
        said = QHBoxLayout()
        said.setSpacing(10)
        self.note = label("", "hint", wrap=True)
        said.addWidget(self.note, 1)
        self.allow = link(context, self.tr("Allow this host…"), self._allow_host)
        self.allow.setAutoDefault(False)
        self.allow.hide()
        said.addWidget(self.allow)
        self.body.addLayout(said)
        self.body.addWidget(self._answers(context), 1)
        self.body.addLayout(self._ticks(context))

    def _answers(self, context: Context) -> QStackedWidget:
        """What the address may be, until feeds are found; then these."""
        self._stack = QStackedWidget()
        hint = label(
            self.tr(
                "Riwaya reads RSS, Atom and JSON feeds. The address of an outlet's front page is enough: "
                "the feeds that it names are found. Only this address is asked."
            ),
            "muted",
            wrap=True,
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._stack.addWidget(hint)
        self.choices = FeedChoices(context, self.tr("Feeds found"))
        self._stack.addWidget(self.choices)
        return self._stack

    def _ticks(self, context: Context) -> QHBoxLayout:
        ticks = QHBoxLayout()
        ticks.setSpacing(6)
        self._all = link(context, self.tr("Choose all"), self._tick_all)
        self._none = link(context, self.tr("Choose none"), self._tick_none)
        for button in (self._all, self._none):
            button.setAutoDefault(False)
            button.hide()
            ticks.addWidget(button)
        ticks.addStretch(1)
        return ticks

    def _file_button(self, context: Context) -> Button:
        made = Button(context, self.tr("From a file…"), "folder")
        made.setAutoDefault(False)
        made.clicked.connect(self._from_file)
        return made

    def _typed(self) -> None:
        self._find.setEnabled(bool(self.address.text().strip()))

    def look(self) -> None:
        """Looks for the feeds behind the address."""
        text = self.address.text().strip()
        if not text or self._job is not None:
            return
        from reader.ui.feeds.feeding import feed_settings

        chosen = feed_settings(self.context.settings)
        self._say(self.tr("Looking…"), "hint")
        self.allow.hide()
        self._find.setEnabled(False)

        def work(library: Library) -> tuple[FeedEntry, ...]:
            return library.feeds(chosen).find(text, lambda: job.stopped)

        self.online.emit(True)
        job = self._job = self.context.ask(
            work, self._found, failed=self._refuse, key=(id(self), "find"), lane=Lane.NETWORK
        )

    def stop(self) -> None:
        """Stops looking."""
        if self._job is not None:
            self._job.stop()

    def _looked(self) -> None:
        if self._job is not None:
            self._job = None
            self.online.emit(False)
        self._typed()

    def _found(self, entries: tuple[FeedEntry, ...]) -> None:
        self._looked()
        if not entries:
            self._say(
                self.tr("This page names no feed. Try another page of the outlet, such as its front page."), "warning"
            )
            return
        self._show(entries, checked=len(entries) == 1)

    def _from_file(self) -> None:
        path = files.choose_feeds(self)
        if path is not None:
            self.context.ask(
                lambda library: library.feeds().find_in_file(path.read_bytes()),
                self._from_list,
                failed=self._refuse,
                key=(id(self), "file"),
            )

    def _from_list(self, entries: tuple[FeedEntry, ...]) -> None:
        self._show(entries, checked=True)

    def _show(self, entries: tuple[FeedEntry, ...], *, checked: bool) -> None:
        self._say(self._words.feeds(len(entries)), "hint")
        self._stack.setCurrentWidget(self.choices)
        self.choices.show_entries(entries, checked=checked)
        for button in (self._all, self._none):
            button.setVisible(len(entries) > 1)
        self._main.setDefault(True)
        (self._main if checked else self.choices).setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: Exception) -> None:
        self._looked()
        if not isinstance(error, RiwayaError | OSError):
            self.context.failed.emit(error)
        self._say(self._words.error(error), "warning")
        if isinstance(error, RiwayaError) and error.values.get("why") == "private":
            self._refused = str(error.values["url"])
            self.allow.show()

    def _allow_host(self) -> None:
        from reader.ui.feeds.hosts import AllowHost

        dialog = AllowHost(self.context, self._refused, self)
        dialog.accepted.connect(self.look)
        dialog.open()

    def _say(self, text: str, tone: str) -> None:
        self.note.setText(text)
        self.note.setProperty("tone", tone)
        self.note.style().polish(self.note)

    def _tick_all(self) -> None:
        self.choices.tick_all(on=True)

    def _tick_none(self) -> None:
        self.choices.tick_all(on=False)

    def _follow(self, count: int) -> None:
        words = self._words.add_feeds(count) if count else self.tr("Add")
        self._main.setText(words)
        self._main.setAccessibleName(words)
        self._main.setEnabled(count > 0)
        self._main.updateGeometry()

    def _tell(self) -> None:
        self.chosen.emit(self.choices.chosen(), self.fetch.isChecked())

    def _end(self) -> None:
        if self._job is not None:
            self._job.drop()
            self._looked()
