"""One article in the preview of its event: to pick for comparison, to open, to complete."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.text.direction import holds_right_to_left
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.look.hits import draw_marked
from reader.ui.look.theme import SNIPPET_TEXT, reading_font
from reader.ui.models.items import NO_HITS, Hits, Marked, joined
from reader.ui.widgets.buttons import CheckBox, link
from reader.ui.widgets.labels import Avatar, Icon, label, laid_out
from reader.ui.widgets.layouts import Flow, clear_layout

if TYPE_CHECKING:
    from reader.library.views import ArticleRow, EventCard


_INDENT = 26


class TitleText(QWidget):
    """An article's headline in the reading font, whole; a click or Enter opens the article."""

    clicked = Signal()

    def __init__(self, context: Context, text: Marked) -> None:
        super().__init__()
        self._context = context
        self._text = text
        # A column asks for the height of one width again and again while it is laid out.
        self._laid: tuple[int, QTextLayout] | None = None
        self.setAccessibleName(text.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A ring over the edge would lie on the first letters, which stand at it.
        self.setProperty("ownFocus", True)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        context.themeChanged.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(max(1, self._lines(width).lineCount()) * SNIPPET_TEXT[1])

    def _lines(self, width: int) -> QTextLayout:
        if self._laid is None or self._laid[0] != width:
            text, font = self._text.text, reading_font(SNIPPET_TEXT[0], bold=True)
            self._laid = width, laid_out(text, font, width, SNIPPET_TEXT[1], right=holds_right_to_left(text))
        return self._laid[1]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._context.theme
        painter.setPen(theme.color("accent" if self.underMouse() else "ink"))
        lines = self._lines(self.width())
        draw_marked(painter, theme, lines, QPointF(0, 0), self._text)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            for number in range(lines.lineCount()):
                text = lines.lineAt(number).naturalTextRect()
                painter.drawLine(text.bottomLeft(), text.bottomRight())
        painter.end()

    def enterEvent(self, _event: object) -> None:
        self.update()

    def leaveEvent(self, _event: object) -> None:
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()) and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class ArticleLine(QWidget):
    """The line of one article. Its signals carry the article's id."""

    toggled = Signal(int, bool)
    opened = Signal(int)
    setOutlet = Signal(int)
    setDay = Signal(int)
    changes = Signal(int)
    kept = Signal(int)
    refused = Signal(int)
    elsewhere = Signal(int)
    menuWanted = Signal(int, QPoint)

    def __init__(
        self,
        context: Context,
        words: Wording,
        row: ArticleRow,
        voice: ArticleRow | None = None,
        hits: Hits = NO_HITS,
        *,
        checked: bool,
    ) -> None:
        """`voice` is the article above this one whose text it reprints; `hits` are marked in the title."""
        super().__init__()
        self._context = context
        self._words = words
        self.row = row
        self._voice = voice
        self._pinned = False
        self._quotations: int | None = None
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 10, 0, 11)
        if voice is not None:
            outer.addSpacing(_INDENT)
        outer.setSpacing(10)
        name = self.tr("Compare: {title}").format(title=words.joined(row.title))
        self.box = CheckBox(context, "", name)
        self.box.setChecked(checked)
        self.box.toggled.connect(self._toggled)
        outer.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        outer.addWidget(Avatar(context, row.source), 0, Qt.AlignmentFlag.AlignTop)
        self._counts = Flow(14)
        self._below = self._lines(joined(row.title, hits.get(row.title, ())))
        outer.addLayout(self._below, 1)
        self.show_counts(None)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def _lines(self, title: Marked) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(2)
        made.addWidget(self._facts())
        self.title = TitleText(self._context, title)
        self.title.clicked.connect(self._open)
        made.addWidget(self.title)
        counts = QWidget()
        counts.setLayout(self._counts)
        made.addWidget(counts)
        return made

    def _facts(self) -> QWidget:
        row = self.row
        holder = QWidget()
        made = Flow(8, holder)
        name = label(self._words.outlet(row.source), "section" if row.source else "warning")
        made.addWidget(name)
        if row.agency and row.outlet and row.agency != row.outlet:
            made.addWidget(label(self.tr("via {outlet}").format(outlet=self._words.outlet(row.outlet)), "hint"))
        if not row.source:
            made.addWidget(link(self._context, self.tr("Set the outlet"), self._set_outlet))
        made.addWidget(label(self._words.day_of(row), "hint" if row.day else "warning"))
        if row.day is None:
            made.addWidget(link(self._context, self.tr("Set the date"), self._set_day))
        if row.starred:
            star = Icon(self._context, "star-filled", "num_l")
            star.setFixedHeight(name.sizeHint().height())
            star.setAccessibleName(self.tr("Starred"))
            star.setToolTip(self.tr("Starred"))
            made.addWidget(star)
        return holder

    def show_counts(self, quotations: int | None) -> None:
        """The line of figures; `quotations` is None until the comparison has counted them."""
        self._quotations = quotations
        clear_layout(self._counts)
        parts = [self._words.words(self.row.words)]
        if quotations is not None:
            parts.append(self._words.quotations(quotations))
        if self.row.repairs:
            parts.append(self._words.rejoined(self.row.repairs))
        if self._pinned:
            parts.append(self.tr("Kept here by you"))
        parts += self._origin()
        for part in parts:
            self._counts.addWidget(label(part, "small"))
        if self._voice is not None:
            self._counts.addWidget(link(self._context, self.tr("What it changed"), self._changes))

    def _origin(self) -> list[str]:
        """Whose text it is, where it was there before: an outlet's own in another version, or another outlet's."""
        row, voice = self.row, self._voice
        own = voice is None or (row.url is not None and voice.url == row.url)
        if row.version_of is not None and own:
            return [self.tr("A newer version of the outlet's own article")]
        if voice is not None:
            earlier = self.tr("An earlier version of the outlet's own article")
            said = self.tr("Reprints the text of {outlet}").format(outlet=self._words.outlet(voice.source))
            return [earlier if own else said]
        return [self.tr("Reprints another article of the library")] if row.copy_of is not None else []

    def set_pinned(self, pinned: bool) -> None:
        """Shows that the user keeps the article in the event, whatever grouping finds."""
        if pinned != self._pinned:
            self._pinned = pinned
            self.show_counts(self._quotations)

    def show_elsewhere(self, others: Sequence[EventCard], *, mainly: bool) -> None:
        """The other events that the article stands in; it is asked whether it tells this one where it mainly tells one
        of those. `elsewhere` carries the event that the user wants to see."""
        for card in others:
            said = self.tr("Tells another event, too:") if mainly else self.tr("Mainly tells another event:")
            self._below.addWidget(label(f"{said} «{self._words.joined(card.label)}»", "small", wrap=True))
            holder = QWidget()
            made = Flow(14, holder)
            made.addWidget(link(self._context, self.tr("Show that event"), partial(self.elsewhere.emit, card.id)))
            if not mainly and not self._pinned:
                made.addWidget(link(self._context, self.tr("Keep it in both"), partial(self.kept.emit, self.row.id)))
                made.addWidget(link(self._context, self.tr("Not this event"), partial(self.refused.emit, self.row.id)))
            self._below.addWidget(holder)

    def _changes(self) -> None:
        self.changes.emit(self.row.id)

    def _toggled(self, on: bool) -> None:
        self.toggled.emit(self.row.id, on)

    def _open(self) -> None:
        self.opened.emit(self.row.id)

    def _set_outlet(self) -> None:
        self.setOutlet.emit(self.row.id)

    def _set_day(self) -> None:
        self.setDay.emit(self.row.id)

    def _menu(self, where: QPoint) -> None:
        self.menuWanted.emit(self.row.id, self.mapToGlobal(where))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._context.theme.color("line"))
        painter.end()
