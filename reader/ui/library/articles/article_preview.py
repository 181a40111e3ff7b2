"""The preview of an article: what is known of it, how it begins, who else told the event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.model.articles import Article, Span
from reader.model.comparisons import FEWEST_ACCOUNTS, MOST_ACCOUNTS
from reader.text.direction import holds_right_to_left
from reader.ui.context import Context
from reader.ui.feeds.versions import in_order
from reader.ui.language.wording import Wording
from reader.ui.library.articles.article_line import ArticleLine
from reader.ui.look.hits import draw_marked
from reader.ui.look.theme import PREVIEW_HEADLINE, reading_font
from reader.ui.models.items import Hits, Marked, joined, shifted
from reader.ui.widgets.buttons import Button, IconButton, link
from reader.ui.widgets.labels import Avatar, Headline, label, laid_out, rule
from reader.ui.widgets.layouts import Flow
from reader.ui.widgets.preview_area import PreviewArea

if TYPE_CHECKING:
    from reader.library.views import ArticleRow

_TEXT = (17.5, 32)
_LENGTH = 900  # characters
_BEFORE = 300  # characters, at most, before what was found


@dataclass(frozen=True, slots=True)
class Previewed:
    """An article with its event, if any, and the other articles of that event.

    `hits` are what a search found in its text and in the titles of the others.
    """

    row: ArticleRow
    article: Article
    event: int | None
    others: tuple[ArticleRow, ...]
    version: ArticleRow | None
    hits: Hits

    @property
    def marks(self) -> tuple[Span, ...]:
        """What was found in the article."""
        return self.hits.get(self.article.text, ())


def part_shown(article: Article, marks: tuple[Span, ...]) -> Marked:
    """How the body begins, with its marks; where the first of them stands further on, the part around that."""
    text, start = article.text, article.body_start
    first = next((mark for mark in marks if mark.start >= start), None)
    if first is not None and first.end > start + _LENGTH:
        line, word = text.rfind("\n", 0, first.start), text.rfind(" ", 0, first.start - _BEFORE)
        start = max(line, word) + 1
    # Spaced-out letters take twice the room that they have once rejoined.
    end = min(len(text), start + 2 * _LENGTH)
    shown = joined(text[start:end], shifted(marks, start, end))
    before = "" if start == article.body_start else "… "
    if len(shown.text) <= _LENGTH and end == len(text):
        words, after = shown.text, ""
    else:
        words, after = shown.text[:_LENGTH].rsplit(" ", 1)[0], " …"
    inside = (mark for mark in shown.spans if mark.end <= len(words))
    spans = tuple(Span(mark.start + len(before), mark.end + len(before)) for mark in inside)
    return Marked(f"{before}{words}{after}", spans)


def _lines(text: Marked) -> list[Marked]:
    """The paragraphs of a text."""
    found, start = [], 0
    for line in text.text.split("\n"):
        end = start + len(line)
        found.append(Marked(line, shifted(text.spans, start, end)))
        start = end + 1
    return found


class Paragraphs(QWidget):
    """A few paragraphs of an article, whole lines, in the reading font."""

    def __init__(self, context: Context, text: Marked) -> None:
        super().__init__()
        self._context = context
        self._right = holds_right_to_left(text.text)
        self._lines = _lines(text)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text.text)
        context.themeChanged.connect(self.update)

    def _layouts(self, width: int) -> list[QTextLayout]:
        font = reading_font(_TEXT[0])
        return [laid_out(line.text, font, width, _TEXT[1], right=self._right) for line in self._lines]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(one.lineCount() * _TEXT[1] + 12 for one in self._layouts(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._context.theme
        painter.setPen(theme.color("ink2"))
        y = 0
        for one, line in zip(self._layouts(self.width()), self._lines, strict=True):
            draw_marked(painter, theme, one, QPointF(0, y), line)
            y += one.lineCount() * _TEXT[1] + 12
        painter.end()


class ArticlePreview(PreviewArea):
    """Shows one article. Its signals say what the user wants."""

    read = Signal(int)
    compare = Signal(list)
    compareVersions = Signal(list)
    openEvent = Signal(int)
    setOutlet = Signal(list)
    setDay = Signal(list)
    starred = Signal(list, bool)

    def __init__(self, context: Context, words: Wording) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self._found: Previewed | None = None
        self._selected: list[int] = []
        self.clear()

    def clear(self) -> None:
        self._found = None
        self._body = self._fresh()

    def show_article(self, found: Previewed) -> None:
        """Builds the preview of that article."""
        self._found = found
        self._body = self._fresh()
        self._head(found)
        self._buttons(found)
        self._body.addSpacing(16)
        self._body.addWidget(Paragraphs(self._context, part_shown(found.article, found.marks)))
        if found.others:
            self._others(found)
        self._body.addStretch(1)

    def set_selected(self, ids: list[int]) -> None:
        """How many articles the list has selected: two to six can be compared."""
        self._selected = ids
        if self._found is not None:
            self.show_article(self._found)

    def _head(self, found: Previewed) -> None:
        row = found.row
        facts = QHBoxLayout()
        facts.setSpacing(9)
        facts.addWidget(Avatar(self._context, row.source))
        facts.addWidget(label(self._words.outlet(row.source), "section" if row.source else "warning"))
        if not row.source:
            facts.addWidget(link(self._context, self.tr("Set the outlet"), self._set_outlet))
        facts.addWidget(label(self._words.day_of(row), "muted" if row.day else "warning"))
        if row.day is None or row.day_basis == "inferred":
            facts.addWidget(link(self._context, self.tr("Set the date"), self._set_day))
        facts.addStretch(1)
        star = IconButton(
            self._context,
            "star-filled" if row.starred else "star",
            self.tr("Take the star away") if row.starred else self.tr("Give a star"),
        )
        star.clicked.connect(self._star)
        facts.addWidget(star)
        self._body.addLayout(facts)
        self._body.addSpacing(8)
        title = joined(row.title, shifted(found.marks, 0, len(row.title)))
        self._body.addWidget(Headline(self._context, PREVIEW_HEADLINE, title))
        self._body.addSpacing(12)

    def _buttons(self, found: Previewed) -> None:
        holder = QWidget()
        row = Flow(10, holder)
        many = len(self._selected)
        comparable = FEWEST_ACCOUNTS <= many <= MOST_ACCOUNTS
        if comparable:
            words = self._context.formats.in_digits(self.tr("Compare %n article(s)", "", many))
            compare = Button(self._context, words, "compare", "primary")
            compare.clicked.connect(self._compare)
            row.addWidget(compare)
        read = Button(self._context, self.tr("Read the article"), "articles", "" if comparable else "primary")
        read.clicked.connect(self._read)
        row.addWidget(read)
        if found.event is not None and found.others:
            event = Button(self._context, self.tr("Open its event"), "events")
            event.clicked.connect(self._event)
            row.addWidget(event)
        if found.version is not None:
            versions = Button(self._context, self.tr("Compare the versions"), "restore")
            versions.setToolTip(self.tr("The outlet published another version of this article."))
            versions.clicked.connect(self._versions)
            row.addWidget(versions)
        self._body.addWidget(holder)

    def _others(self, found: Previewed) -> None:
        self._body.addSpacing(12)
        self._body.addWidget(label(self.tr("In the same event"), "section"))
        self._body.addSpacing(6)
        self._body.addWidget(rule(strong=True))
        for row in found.others[:12]:
            line = ArticleLine(self._context, self._words, row, hits=found.hits, checked=False)
            line.box.hide()
            line.opened.connect(self.read)
            self._body.addWidget(line)

    def _read(self) -> None:
        if self._found is not None:
            self.read.emit(self._found.row.id)

    def _compare(self) -> None:
        self.compare.emit(self._selected)

    def _versions(self) -> None:
        if self._found is not None and self._found.version is not None:
            self.compareVersions.emit(list(in_order(self._found.row.id, self._found.version.id)))

    def _event(self) -> None:
        if self._found is not None and self._found.event is not None:
            self.openEvent.emit(self._found.event)

    def _set_outlet(self) -> None:
        if self._found is not None:
            self.setOutlet.emit([self._found.row.id])

    def _set_day(self) -> None:
        if self._found is not None:
            self.setDay.emit([self._found.row.id])

    def _star(self) -> None:
        if self._found is not None:
            self.starred.emit([self._found.row.id], not self._found.row.starred)
