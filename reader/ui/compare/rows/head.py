"""The frozen head of the rows: outlet, date and evidence of each column, and the headlines under them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.model.articles import Span
from reader.text.language import runs_right_to_left
from reader.ui.compare.column.head.header import ColumnHeader
from reader.ui.compare.column.head.headline import Headline
from reader.ui.compare.column.text.plan import BOXED, Raw, make_plan
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.wording.outlets import outlet_name
from reader.ui.compare.wording.wording import Names, translate
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

_HEAD = 100


class RowsHead(QWidget):
    """Placed by the table's column positions, so that it scrolls sideways with it."""

    columnRemoved = Signal(int)
    columnMoved = Signal(int, int)
    menuAsked = Signal(int, QPoint)
    stanceAsked = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.headers: list[ColumnHeader] = []
        self.headlines: list[Headline] = []
        self._heads: list[tuple[ColumnHeader, Headline]] = []
        self.count_words = ""
        self._layers = frozenset(Layer)
        self._label = (0, 148)
        self._columns: list[tuple[int, int]] = []

    def show_index(self, index: ComparisonIndex, names: Names, raws: Sequence[Sequence[Raw]], *, printed: bool) -> None:
        """Shows a head for each column."""
        heads = [self._head(number) for number in range(len(index.documents))]
        for old in self._heads[len(heads) :]:
            for part in old:
                part.hide()
        self.headers, self.headlines = [header for header, _ in heads], [headline for _, headline in heads]
        for number, (document, (header, headline)) in enumerate(zip(index.documents, heads, strict=True)):
            rtl = runs_right_to_left(document.article)
            header.show_article(
                document.article, outlet_name(index, number), None, index.evidence(number), names, rtl=rtl
            )
            headline.clear()
            # An article that could not be read has none.
            if document.article.title:
                title = Span(0, len(document.article.title))
                plain = [raw for raw in raws[number] if raw.style not in BOXED and raw.span.overlaps(title)]
                headline.show_plan(make_plan(document, title, plain, as_printed=printed), rtl=rtl)
            header.show()
            headline.show()

    def expect(self, count: int) -> None:
        """Makes one of the heads that so many columns lack: called again while the reader looks at the texts."""
        if len(self._heads) < count:
            self._head(len(self._heads))

    def _head(self, number: int) -> tuple[ColumnHeader, Headline]:
        """The head of a column and its headline; made once."""
        if number < len(self._heads):
            return self._heads[number]
        header = ColumnHeader(self._theme, self, headline=False)
        header.hide()
        header.removeAsked.connect(partial(self.columnRemoved.emit, number))
        header.menuAsked.connect(partial(self.menuAsked.emit, number))
        header.stanceAsked.connect(partial(self.stanceAsked.emit, number))
        header.dropped.connect(partial(self._on_drop, number))
        made = header, Headline(self._theme, *tokens.CARD_HEADLINE, parent=self)
        made[1].set_layers(self._layers)
        made[1].hide()
        self._heads.append(made)
        return made

    def place(self, label: tuple[int, int], columns: Sequence[tuple[int, int]]) -> None:
        """Puts the heads over the columns, given as (left, width), and takes the height that they need."""
        self._label = label
        tallest = 32
        for (left, width), header, headline in zip(columns, self.headers, self.headlines, strict=False):
            header.setGeometry(left, 0, width, _HEAD)
            tallest = max(tallest, headline.heightForWidth(max(width - 32, 60)))
            headline.setGeometry(left + 16, _HEAD + 8, max(width - 32, 60), tallest)
        for (left, width), headline in zip(columns, self.headlines, strict=False):
            headline.setGeometry(left + 16, _HEAD + 8, max(width - 32, 60), tallest)
        self.setFixedHeight(_HEAD + tallest + 16)
        self._columns = list(columns)
        self.update()

    def _on_drop(self, number: int, point: QPoint) -> None:
        x = self.mapFromGlobal(point).x()
        for target, (left, width) in enumerate(self._columns):
            if left <= x < left + width and target != number:
                self.columnMoved.emit(number, target)
                return

    def set_layers(self, layers: frozenset[Layer]) -> None:
        """Turns layers on and off in the headlines."""
        self._layers = layers
        for _, headline in self._heads:
            headline.set_layers(layers)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        for header, headline in self._heads:
            header.set_theme(theme)
            headline.set_theme(theme)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        painter.fillRect(self.rect(), theme.color("paper"))
        left, width = self._label
        painter.fillRect(left, 0, width, self.height(), theme.color("sunk"))
        painter.setPen(QPen(theme.color("line"), 1))
        for x, _ in self._columns:
            painter.drawLine(x, 0, x, self.height())
        painter.drawLine(left, 0, left, self.height())
        painter.drawLine(0, _HEAD, self.width(), _HEAD)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(tokens.ui_font(13, bold=True))
        painter.setPen(theme.color("ink"))
        room = QRectF(left + 14, 28, width - 28, 22)
        painter.drawText(room, flags, translate("Compare", "Statement"))
        painter.drawText(QRectF(left + 14, _HEAD + 14, width - 28, 22), flags, translate("Compare", "Headlines"))
        painter.setFont(tokens.ui_font(12))
        painter.setPen(theme.color("ink3"))
        painter.drawText(room.translated(0, 22), flags, self.count_words)
