"""One feed: what it is, how it is doing, what can be done, and what it brought last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.feeds.wording import FeedWording, text_direction
from reader.ui.library.articles.article_line import ArticleLine
from reader.ui.look.theme import PREVIEW_HEADLINE
from reader.ui.models.items import Marked
from reader.ui.widgets.buttons import Button, IconButton
from reader.ui.widgets.elided import Elided
from reader.ui.widgets.labels import Avatar, Headline, label, rule
from reader.ui.widgets.layouts import Flow
from reader.ui.widgets.preview_area import PreviewArea

if TYPE_CHECKING:
    from reader.library.views import ArticleRow
    from reader.store.feeds import FeedRow

_AT_ONCE = 3  # articles put on the page before the window has its turn
_FOUND_AGAIN = {"status", "gone", "redirects", "import_no_article"}


class FeedPreview(PreviewArea):
    """Shows one feed. Its signals say what the user wants of it."""

    update_ = Signal(int)
    settings = Signal(object)
    remove = Signal(object)
    findAgain = Signal(str)
    allowHost = Signal(str)
    read = Signal(int)

    def __init__(self, context: Context, words: FeedWording) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self._row: FeedRow | None = None
        self._live = ""
        self._newest: tuple[ArticleRow, ...] = ()
        self._left: list[ArticleRow] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._add_lines)
        self.clear()

    def clear(self) -> None:
        """Shows nothing."""
        self._row = None
        self._left = []
        self._body = self._fresh()

    @property
    def shown(self) -> FeedRow | None:
        return self._row

    def show_feed(self, row: FeedRow, live: str, newest: tuple[ArticleRow, ...]) -> None:
        """Builds the page of that feed, unless it shows all of it already."""
        if (row, newest) == (self._row, self._newest):
            self.show_live(row, live)
            return
        self._row = row
        self._live = live
        self._newest = newest
        self._body = self._fresh()
        self._head(row)
        self._state(row, live)
        self._buttons(row, live)
        self._facts(row)
        self._articles(newest)

    def show_live(self, row: FeedRow, live: str) -> None:
        """Shows how the fetch of the shown feed goes, without building the page again."""
        if self._row is not None and row.id == self._row.id and live != self._live:
            self._live = live
            self._say(row, live)
            self._update.setEnabled(not live)

    def age(self) -> None:
        """Says anew how long ago the feed was updated."""
        if self._row is not None:
            self._say(self._row, self._live)

    def _head(self, row: FeedRow) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(Avatar(self._context, row.title))
        where = self._words.folders(row.folders) if row.folders else self.tr("No folder")
        top.addWidget(label(where, "muted"), 1)
        self._body.addLayout(top)
        self._body.addSpacing(8)
        self._body.addWidget(Headline(self._context, PREVIEW_HEADLINE, Marked(row.title), text_direction(row)))
        line = QHBoxLayout()
        line.setSpacing(4)
        address = Elided(row.url)
        address.setProperty("tone", "hint")
        copy = IconButton(self._context, "copy", self.tr("Copy the address"), 16)
        copy.clicked.connect(self._copy)
        # An address is written from left to right; its place is the start of the line all the same.
        side = Qt.AlignmentFlag.AlignLeft if self._context.left_to_right else Qt.AlignmentFlag.AlignRight
        address.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(copy)
        line.addWidget(address, 1)
        self._body.addLayout(line)
        self._body.addSpacing(8)

    def _state(self, row: FeedRow, live: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        self._picture = QLabel()
        self._said = label("", "", wrap=True)
        line.addWidget(self._picture)
        line.addWidget(self._said, 1)
        self._body.addLayout(line)
        self._say(row, live)
        if row.error is not None and not live:
            self._body.addSpacing(2)
            self._body.addWidget(label(self._words.advice(row.error), "muted", wrap=True))
            for text in self._more(row):
                self._body.addWidget(label(text, "hint", wrap=True))
        self._body.addSpacing(14)

    def _say(self, row: FeedRow, live: str) -> None:
        icon, token, words = self._words.state(row, live)
        self._picture.setPixmap(self._context.pixmap(icon, token, 16, self.devicePixelRatioF()))
        self._said.setText(words)
        self._said.setStyleSheet(f"color: {getattr(self._context.theme, token)}")

    def _more(self, row: FeedRow) -> list[str]:
        made = []
        if row.wait_until is not None:
            until = row.wait_until.astimezone()
            moment = f"{self._context.formats.day(until.date())} {self._context.formats.in_digits(f'{until:%H:%M}')}"
            made.append(self.tr("Until {time}").format(time=moment))
        if row.succeeded is not None:
            made.append(self.tr("It was last read {time}.").format(time=self._words.ago(row.succeeded)))
        if row.failures > 1:
            times = self._context.formats.in_digits(self.tr("%n time(s) in a row", "", row.failures))
            made.append(self.tr("It failed {times}.").format(times=times))
        return made

    def _buttons(self, row: FeedRow, live: str) -> None:
        holder = QWidget()
        line = Flow(10, holder)
        self._update = Button(self._context, self.tr("Update this feed"), "update", "primary")
        self._update.clicked.connect(self._wants_update)
        self._update.setEnabled(not live)
        line.addWidget(self._update)
        if row.error in _FOUND_AGAIN and row.page:
            line.addWidget(self._tall(self.tr("Look for the feed"), "search", self._wants_find))
        if row.error == "private":
            line.addWidget(self._tall(self.tr("Allow this host…"), "lock", self._wants_host))
        line.addWidget(self._tall(self.tr("Settings of the feed…"), "settings", self._wants_settings))
        line.addWidget(self._tall(self.tr("Remove"), "trash", self._wants_remove))
        self._body.addWidget(holder)

    def _tall(self, text: str, icon: str, act: object) -> Button:
        made = Button(self._context, text, icon)
        made.setProperty("tall", "true")
        made.clicked.connect(act)
        return made

    def _facts(self, row: FeedRow) -> None:
        whole = {
            "auto": self.tr("whole articles where the feed has only summaries"),
            "always": self.tr("always whole articles from their pages"),
            "never": self.tr("only what the feed itself carries"),
        }
        kept = (
            self.tr("kept for {days}").format(days=self._words.words.days(row.keep_days))
            if row.keep_days
            else self.tr("kept for ever")
        )
        outlet = isolated(row.outlet) if row.outlet else self.tr("as the feed names it")
        side = {"rtl": self.tr("written from right to left"), "ltr": self.tr("written from left to right")}
        direction = side.get(row.direction or "", "")
        parts = [self.tr("Outlet: {name}").format(name=outlet), direction, whole.get(row.full_text, ""), kept]
        self._body.addSpacing(12)
        self._body.addWidget(label("\u00a0\u00a0·  ".join(part for part in parts if part), "muted", wrap=True))

    def _articles(self, newest: tuple[ArticleRow, ...]) -> None:
        row = self._row
        self._body.addSpacing(18)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Newest articles"), "section"))
        head.addStretch(1)
        if row is not None and row.articles:
            head.addWidget(label(self._words.words.articles(row.articles), "small"))
        self._body.addLayout(head)
        self._body.addSpacing(6)
        self._body.addWidget(rule(strong=True))
        if not newest:
            self._body.addSpacing(12)
            self._body.addWidget(label(self.tr("None of its articles is in the lists."), "muted"))
        self._body.addStretch(1)
        self._left = list(newest)
        self._add_lines()

    def _add_lines(self) -> None:
        """A few articles, the others when the window has had its turn: all at once would hold up its other work."""
        now, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        for one in now:
            line = ArticleLine(self._context, self._words.words, one, checked=False)
            line.box.hide()
            line.opened.connect(self.read)
            self._body.insertWidget(self._body.count() - 1, line)
        if self._left:
            self._later.start()

    def _copy(self) -> None:
        if self._row is not None:
            QGuiApplication.clipboard().setText(self._row.url)

    def _wants_update(self) -> None:
        if self._row is not None:
            self.update_.emit(self._row.id)

    def _wants_settings(self) -> None:
        if self._row is not None:
            self.settings.emit(self._row)

    def _wants_remove(self) -> None:
        if self._row is not None:
            self.remove.emit(self._row)

    def _wants_find(self) -> None:
        if self._row is not None and self._row.page:
            self.findAgain.emit(self._row.page)

    def _wants_host(self) -> None:
        if self._row is not None:
            self.allowHost.emit(self._row.url)
