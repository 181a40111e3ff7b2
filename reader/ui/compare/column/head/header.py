"""The head of a column: outlet and agency, date, headline, evidence; drag it to move the column."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.model.articles import Article
from reader.text.direction import isolated
from reader.ui.compare.column.head.evidence import Evidence
from reader.ui.compare.column.head.headline import Headline
from reader.ui.compare.column.head.strip import EvidenceStrip
from reader.ui.compare.column.text.plan import Plan
from reader.ui.compare.dress import icons
from reader.ui.compare.dress.style import IconButton, turned
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.wording import Names, translate
from reader.ui.language.formats import hint
from reader.ui.look import theme as tokens
from reader.ui.look.shapes import paint_avatar
from reader.ui.look.theme import Theme

_DRAG = 12


class Avatar(QWidget):
    """The first letter of the outlet in a small square; a question mark in a dashed one where it is not known."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source: str | None = None
        self.setFixedSize(28, 28)

    def show_source(self, source: str | None, theme: Theme) -> None:
        self._theme = theme
        self._source = source
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_avatar(painter, self._theme, self.rect(), self._source)


class ElidedLabel(QWidget):
    """One line of text that gives way when the column is narrow; the whole of it is its tip and accessible name."""

    def __init__(self, pixels: int, token: str, *, bold: bool = False) -> None:
        super().__init__()
        self._font = tokens.ui_font(pixels, bold=bold)
        self._token = token
        self._text = self._short = ""
        self._icon = ""
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(24)

    def show_text(self, text: str, theme: Theme, icon: str = "", token: str | None = None, *, short: str = "") -> None:
        """Shows it; `short` stands for it where it does not fit."""
        self._text, self._theme, self._icon, self._token = text, theme, icon, token or self._token
        self._short = short
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._font).horizontalAdvance(self._text) + 2
        return QSize(round(width + 0.5) + (20 if self._icon else 0), 24)

    def minimumSizeHint(self) -> QSize:
        # A bold line is the name of the source: what stands beside it gives way first.
        return QSize(min(self.sizeHint().width(), 190 if self._font.bold() or self._font.weight() > 500 else 30), 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None or not self._text:
            return
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._icon:
            place = turned(painter, rect, QRectF(rect.right() - 14, 5, 14, 14))
            icons.draw(painter, self._icon, place, self._theme.color("ink2"))
            rect = turned(painter, rect, rect.adjusted(0, 0, -20, 0))
        painter.setFont(self._font)
        painter.setPen(self._theme.color(self._token))
        metrics = QFontMetricsF(self._font)
        fits = not self._short or metrics.horizontalAdvance(self._text) <= rect.width()
        text = metrics.elidedText(self._text if fits else self._short, Qt.TextElideMode.ElideRight, rect.width())
        self.setToolTip(hint(self._text) if text != self._text else "")
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)


class ColumnHeader(QWidget):
    """Signals carry what the reader asks of the column; positions are global."""

    menuAsked = Signal(QPoint)
    removeAsked = Signal()
    outletAsked = Signal()
    stanceAsked = Signal(str)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, headline: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._press: QPoint | None = None
        self._dragging = False
        self._shown: tuple[Article, str, Plan | None, Evidence, Names, bool] | None = None
        self._avatar = Avatar(theme)
        self._source = ElidedLabel(14, "ink", bold=True)
        self._via = ElidedLabel(12, "ink3")
        self._date, self._date_below = ElidedLabel(12, "ink2"), ElidedLabel(12, "ink2")
        self.menu_button = IconButton("more", translate("Compare", "Column menu"), theme)
        self.remove_button = IconButton("close", translate("Compare", "Remove column"), theme)
        self.menu_button.clicked.connect(self._ask_menu)
        self.remove_button.clicked.connect(self.removeAsked)
        self.headline = Headline(theme, *tokens.COLUMN_HEADLINE)
        self.headline.setVisible(headline)
        self.strip = EvidenceStrip(theme)
        self.strip.stanceAsked.connect(self.stanceAsked)
        self._lay_out(headline=headline)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _lay_out(self, *, headline: bool) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._avatar)
        top.addWidget(self._source)
        top.addWidget(self._via)
        top.addStretch(1)
        top.addWidget(self._date)
        top.addWidget(self.menu_button)
        top.addWidget(self.remove_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 10 if headline else 8, 22, 8)
        whole.setSpacing(4 if headline else 2)
        whole.addLayout(top)
        whole.addWidget(self._date_below)
        if headline:
            whole.addWidget(self.headline)
        whole.addStretch(1)
        whole.addWidget(self.strip)

    def show_article(
        self, article: Article, source: str, plan: Plan | None, evidence: Evidence, names: Names, *, rtl: bool
    ) -> None:
        """Fills the head; `source` is what the outlet is called here, `plan` that of the headline."""
        shown = article, source, plan, evidence, names, rtl
        if shown == self._shown:
            return
        self._shown = shown
        self.article = article
        theme = self._theme
        self._avatar.show_source(article.source, theme)
        known = article.source is not None
        self._source.show_text(source, theme)
        short = "" if known else translate("Compare", "Set…")
        self._via.show_text(_second(article), theme, token="ink3" if known else "accent", short=short)
        self._via.setCursor(self._source.cursor() if known else Qt.CursorShape.PointingHandCursor)
        self._via.setVisible(bool(self._via.text))
        date = wording.date_text(article.published)
        for label in (self._date, self._date_below):
            icon = "calendar" if article.published else "warning"
            label.show_text(date, theme, icon, short=wording.date_short(article.published))
        self.setAccessibleName(
            translate("Compare", "Column: {outlet}, {date}").format(outlet=isolated(self._source.text), date=date)
        )
        self._source.setCursor(Qt.CursorShape.OpenHandCursor if known else Qt.CursorShape.PointingHandCursor)
        if plan is not None:
            self.headline.show_plan(plan, rtl=rtl)
        self.strip.show_evidence(evidence, names)
        self._fit()

    def clear(self) -> None:
        """Shows no headline; the rest waits for the next article."""
        self._shown = None
        self.headline.clear()

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        for part in (self.menu_button, self.remove_button, self.headline, self.strip):
            part.set_theme(theme)
        for label in (self._source, self._via, self._date, self._date_below):
            label.set_theme(theme)
        self._avatar.set_theme(theme)
        self.update()

    def wanted_height(self, width: int) -> int:
        """The height at which nothing is cut."""
        narrow = self._is_narrow(width)
        inner = max(width - 44, 60)
        height = 18 + 28 + 24 + 8
        if narrow:
            height += 26
        if self.headline.isVisibleTo(self):
            height += self.headline.heightForWidth(inner) + 6
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _is_narrow(self, width: int) -> bool:
        """Whether the date needs a line of its own."""
        if not self.headline.isVisibleTo(self):
            return True
        # Margins, spaces, avatar and the two buttons beside the words of the first line.
        words = sum(label.sizeHint().width() for label in (self._source, self._via, self._date))
        return width < words + 44 + 28 + 52 + 7 * 8 + 40

    def _fit(self) -> None:
        narrow = self._is_narrow(self.width())
        self._date.setVisible(not narrow)
        self._date_below.setVisible(narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("paper"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _ask_menu(self) -> None:
        self.menuAsked.emit(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:
        self.menuAsked.emit(self.cursor().pos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        self._dragging = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._press is not None and (self._dragging or (here - self._press).manhattanLength() > _DRAG):
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self.dropped.emit(event.globalPosition().toPoint())
        elif self._press is not None and self.article.source is None and self._over_source(self._press):
            self.outletAsked.emit()
        self._press, self._dragging = None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _over_source(self, point: QPoint) -> bool:
        return any(part.geometry().contains(point) for part in (self._source, self._avatar, self._via))


def _second(article: Article) -> str:
    """What stands beside the source: the outlet that reprints an agency, else the byline."""
    if article.agency and article.outlet and article.agency != article.outlet:
        return translate("Compare", "via {outlet}").format(outlet=isolated(article.outlet))
    if article.source is None:
        return translate("Compare", "Set the outlet…")
    return article.byline or ""
