"""How an event and an article look in their lists."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.text.direction import holds_right_to_left
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.look.hits import draw_marked
from reader.ui.look.shapes import paint_badge, paint_card
from reader.ui.look.theme import CARD_HEADLINE, SNIPPET_TEXT, headline_font, reading_font, ui_font
from reader.ui.models.items import ArticleItem, EventItem, One
from reader.ui.models.listed import ITEM
from reader.ui.widgets.labels import laid_out, paint_chip

_PAD_X, _PAD_TOP, _PAD_BOTTOM, _GAP = 16, 13, 13, 10
_META, _CHIP = 22, 24
_CACHE = 600
# Of a first sentence that stands for the missing headline the beginning is enough; the preview has it whole.
_TITLE_LINES = 4


@dataclass(frozen=True)
class _Card:
    """The parts of one card at one width; heights in pixels."""

    title: QTextLayout
    snippet: QTextLayout | None
    chips: tuple[tuple[str, int], ...]
    height: int

    @property
    def title_height(self) -> int:
        return round(self.title.lineCount() * CARD_HEADLINE[1])

    @property
    def snippet_height(self) -> int:
        return round(self.snippet.lineCount() * SNIPPET_TEXT[1]) + 4 if self.snippet is not None else 0


class CardDelegate(QStyledItemDelegate, Generic[One]):
    """Paints cards of one kind of item. Layouts of text are kept for the widths they were made for."""

    def __init__(self, context: Context, words: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.words = words
        self._cards: OrderedDict[tuple[One, int], _Card] = OrderedDict()
        context.themeChanged.connect(self._cards.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = _view_width(option)
        return QSize(width, self._card(index.data(ITEM), width).height + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = index.data(ITEM)
        where: QRect = option.rect.adjusted(1, 1, -1, -_GAP)
        card = self._card(item, option.rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, self.context.theme, option, where, right=self._right)
        right = self._right
        inner = where.adjusted(_PAD_X, _PAD_TOP, -_PAD_X, -_PAD_BOTTOM)
        badge = self._badge(painter, item, inner)
        colour = self.context.theme.color("ink")
        painter.setPen(colour)
        x = inner.left() + (badge if right else 0)
        draw_marked(painter, self.context.theme, card.title, QPointF(x, inner.top()), item.title)
        y = inner.top() + card.title_height
        y = self._meta(painter, item, inner, y)
        if card.snippet is not None and item.snippet is not None:
            painter.setPen(self.context.theme.color("ink2"))
            draw_marked(painter, self.context.theme, card.snippet, QPointF(inner.left(), y + 2), item.snippet)
            y += card.snippet_height
        self._chips(painter, card.chips, inner, y + 6)
        painter.restore()

    @property
    def _right(self) -> bool:
        return not self.context.left_to_right

    def _badge(self, painter: QPainter, item: One, inner: QRect) -> int:
        text = self.badge(item)
        if not text:
            return 0
        line = QRect(inner.left(), inner.top() + 6, inner.width(), 20)
        return paint_badge(painter, self.context.theme, text, line, right=self._right) + 10

    def _meta(self, painter: QPainter, item: One, inner: QRect, y: int) -> int:
        for icon, token, text in self.lines(item):
            picture = self.context.pixmap(icon, token, 14, painter.device().devicePixelRatioF())
            x = inner.right() - 13 if self._right else inner.left()
            painter.drawPixmap(x, y + 4, picture)
            painter.setFont(ui_font(12))
            painter.setPen(self.context.theme.color(token))
            room = QRect(inner.left() + (0 if self._right else 20), y, inner.width() - 20, _META)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
            y += _META
        return y

    def _chips(self, painter: QPainter, chips: tuple[tuple[str, int], ...], inner: QRect, y: int) -> None:
        offset = 0
        for text, width in chips:
            x = inner.right() - offset - width + 1 if self._right else inner.left() + offset
            paint_chip(painter, self.context, QRectF(x, y, width, _CHIP), text)
            offset += width + 6

    def _card(self, item: One, width: int) -> _Card:
        key = (item, width)
        card = self._cards.get(key)
        if card is None:
            card = self._made(item, width)
            self._cards[key] = card
            if len(self._cards) > _CACHE:
                self._cards.popitem(last=False)
        return card

    def _made(self, item: One, width: int) -> _Card:
        inner = width - 2 - 2 * _PAD_X
        badge = self.badge(item)
        room = inner - (QFontMetrics(ui_font(11.5, bold=True)).horizontalAdvance(badge) + 26 if badge else 0)
        right = holds_right_to_left(item.title.text)
        large, line = headline_font(CARD_HEADLINE[0]), CARD_HEADLINE[1]
        title = laid_out(item.title.text, large, room, line, _TITLE_LINES, right=right)
        snippet = None
        if item.snippet is not None:
            font = reading_font(SNIPPET_TEXT[0])
            text = item.snippet.text
            snippet = laid_out(text, font, inner, SNIPPET_TEXT[1], right=holds_right_to_left(text), most=2)
        chips = self._fitted(self.chips(item), inner)
        rows = len(self.lines(item)) * _META
        card = _Card(title, snippet, chips, 0)
        tail = _CHIP + 8 if chips else 0
        height = _PAD_TOP + card.title_height + rows + card.snippet_height + tail + _PAD_BOTTOM
        return _Card(title, snippet, chips, height)

    def _fitted(self, names: list[str], room: int) -> tuple[tuple[str, int], ...]:
        metrics = QFontMetrics(ui_font(12))
        made: list[tuple[str, int]] = []
        used = 0
        for index, name in enumerate(names):
            width = min(260, metrics.horizontalAdvance(name) + 20)
            left = len(names) - index
            rest = metrics.horizontalAdvance("+99") + 20 + 6 if left > 1 else 0
            if used + width + rest > room and made:
                text = self.words.formats.number(left)
                more = f"+{text}" if self.context.left_to_right else f"{text}+"
                made.append((more, metrics.horizontalAdvance(more) + 20))
                break
            made.append((name, width))
            used += width + 6
        return tuple(made)

    def badge(self, item: One) -> str:
        raise NotImplementedError

    def lines(self, item: One) -> list[tuple[str, str, str]]:
        """Lines under the title: icon, colour token, words."""
        raise NotImplementedError

    def chips(self, item: One) -> list[str]:
        raise NotImplementedError


class EventDelegate(CardDelegate[EventItem]):
    """A card for each event."""

    def badge(self, item: EventItem) -> str:
        return self.words.new(item.card.new) if item.card.new else ""

    def lines(self, item: EventItem) -> list[tuple[str, str, str]]:
        card = item.card
        dated = f"{self.words.days_of(card)}  ·  {self.words.articles(card.articles)}"
        made = [("calendar", "ink2", dated)]
        if card.first_day is None:
            made.append(("warning", "num", self.tr("No date was found in the file")))
        return [*made, *(("compare", "ink2", line) for line in item.differences)]

    def chips(self, item: EventItem) -> list[str]:
        agencies = dict(item.reprints)
        names = [self.words.via(agencies[name], name) if name in agencies else name for name in item.card.outlets]
        return names or [self.words.outlet(None)]


class ArticleDelegate(CardDelegate[ArticleItem]):
    """A card for each article, its outlet's letter before the outlet's name."""

    def badge(self, item: ArticleItem) -> str:
        return "" if item.row.read else self.tr("New", "article")

    def lines(self, item: ArticleItem) -> list[tuple[str, str, str]]:
        row = item.row
        source = self.words.outlet(row.source)
        made = [("outlets", "ink2" if row.source else "num", source)]
        if row.agency and row.outlet and row.agency != row.outlet:
            made[0] = (
                "outlets",
                "ink2",
                self.words.via(row.agency, row.outlet),
            )
        dated = self.words.day_of(row)
        made.append(
            (
                "calendar" if row.day else "warning",
                "ink2" if row.day else "num",
                f"{dated}  ·  {self.words.words(row.words)}",
            )
        )
        if row.starred:
            made.append(("star-filled", "num_l", self.tr("Starred")))
        return made

    def chips(self, _item: ArticleItem) -> list[str]:
        return []


def _view_width(option: QStyleOptionViewItem) -> int:
    widget = option.widget
    view = getattr(widget, "viewport", None)
    width = view().width() if callable(view) else option.rect.width()
    return max(200, width)
