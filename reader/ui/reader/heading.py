"""What stands over the text in the reader: source, day, byline; the headline, whole; the figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from reader.model.articles import Span
from reader.ui.look.hits import draw_marked
from reader.ui.look.shapes import paint_avatar
from reader.ui.look.theme import READER_HEADLINE, Theme, headline_font, ui_font
from reader.ui.models.items import Marked, joined, shifted
from reader.ui.widgets.labels import laid_out

_FACTS, _GAP, _FIGURES = 30, 12, 30


class Heading(QWidget):
    """Painted in the colours of the page."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._known = True
        self._printed = ""
        self._facts: tuple[str, ...] = ()
        self._title = Marked("")
        self._right = True
        self._figures: tuple[str, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_article(
        self, source: str, facts: Sequence[str], title: str, figures: Sequence[str], *, known: bool, rtl: bool
    ) -> None:
        """`known` tells whether `source` is an outlet's name or that none is set; `rtl` the title's direction."""
        self._source, self._known = source, known
        self._facts, self._figures = tuple(facts), tuple(figures)
        if title != self._printed:
            self._printed, self._title = title, joined(title)
        self._right = rtl
        self.setAccessibleName("; ".join([self._title.text, source, *facts, *figures]))
        self.update()

    def mark(self, spans: Sequence[Span]) -> None:
        """Marks those parts of the headline as printed, in code points: what was found in it."""
        self._title = joined(self._printed, shifted(tuple(spans), 0, len(self._printed)))
        self.update()

    def _lines(self, width: int) -> QTextLayout:
        return laid_out(
            self._title.text, headline_font(READER_HEADLINE[0]), width, READER_HEADLINE[1], right=self._right
        )

    def heightForWidth(self, width: int) -> int:
        lines = max(1, self._lines(width).lineCount())
        return _FACTS + _GAP + round(lines * READER_HEADLINE[1]) + _FIGURES + 10

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_facts(painter)
        lines = self._lines(self.width())
        painter.setPen(self._theme.color("ink"))
        draw_marked(painter, self._theme, lines, QPointF(0, _FACTS + _GAP), self._title)
        y = _FACTS + _GAP + round(max(1, lines.lineCount()) * READER_HEADLINE[1])
        painter.setFont(ui_font(12))
        painter.setPen(self._theme.color("ink2"))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(0, y, self.width(), _FIGURES - 4), flags, "     ".join(self._figures))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
        painter.end()

    def _paint_facts(self, painter: QPainter) -> None:
        theme = self._theme
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = QRect(self.width() - 28 if right else 0, 0, 28, 28)
        paint_avatar(painter, theme, box, self._source if self._known else None)
        painter.setFont(ui_font(14, bold=True))
        name = QFontMetrics(ui_font(14, bold=True)).horizontalAdvance(self._source) + 4
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("ink" if self._known else "num"))
        where = QRect(self.width() - 38 - name, 0, name, 28) if right else QRect(38, 0, name, 28)
        painter.drawText(where, flags, self._source)
        painter.setFont(ui_font(13))
        painter.setPen(theme.color("ink2"))
        room = self.width() - 44 - name
        rest = QRect(0, 0, room, 28) if right else QRect(44 + name, 0, room, 28)
        text = "·  " + "  ·  ".join(self._facts)
        painter.drawText(rest, flags, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
