"""The page of an empty library: drop files, paste, or look at the sample event."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.look.shapes import paint_box
from reader.ui.look.theme import headline_font, ui_font
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import Chip, Icon, Key, label
from reader.ui.widgets.middle import middle
from reader.ui.window.dropped import is_welcome, take

WIDTH = 860
_CARD = 420  # pixels
_ROOMY, _TIGHT = 38, 16  # pixels above and below the words of the box
_SAMPLE_DAYS = datetime.date(2020, 2, 15), datetime.date(2020, 2, 17)


class Illustration(QWidget):
    """Two accounts, one pair of their sentences joined and one nearly."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setFixedSize(150, 84)
        context.themeChanged.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, strong = theme.color("line2"), theme.color("accent")
        painter.setPen(QPen(edge, 1.5))
        for x in (88.5, 5.5):
            painter.drawRoundedRect(QRectF(x, 4.5, 56, 75), 3, 3)
        painter.setPen(QPen(edge, 2))
        for x, y, length in ((98, 16, 37), (98, 62, 37), (115, 70, 20), (16, 16, 36), (26, 24, 26), (16, 50, 36)):
            painter.drawLine(QPointF(x, y), QPointF(x + length, y))
        for x, y, length in ((16, 58, 36), (30, 66, 22)):
            painter.drawLine(QPointF(x, y), QPointF(x + length, y))
        painter.setPen(QPen(strong, 2.5))
        for x, y, length in ((98, 30, 37), (98, 38, 37), (16, 34, 36), (16, 42, 36)):
            painter.drawLine(QPointF(x, y), QPointF(x + length, y))
        self._curve(painter, QPen(strong, 2), 34, 38)
        self._curve(painter, QPen(edge, 1.5, Qt.PenStyle.DashLine), 66, 54)
        painter.end()

    @staticmethod
    def _curve(painter: QPainter, pen: QPen, right: float, left: float) -> None:
        path = QPainterPath(QPointF(86, right))
        path.cubicTo(QPointF(78, right), QPointF(72, left), QPointF(64, left))
        painter.setPen(pen)
        painter.drawPath(path)


class DropZone(QFrame):
    """The box that takes files; its border tells whether what hangs over it is welcome."""

    dropped = Signal(object)
    choose = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._over = False
        self.setAcceptDrops(True)
        self.setFixedWidth(WIDTH)
        self._layout = layout = QVBoxLayout(self)
        layout.setSpacing(0)
        self._picture = Illustration(context)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(14)
        title = QLabel(self.tr("Drop article files here"))
        title.setFont(headline_font(30))
        title.setStyleSheet('font-family: "Amiri"; font-size: 30px; font-weight: 700')
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(4)
        for text in (
            self.tr("Text, web pages, Word, PDF, e-mail, tables, archives, or a whole folder."),
            self.tr("Accounts of one event are brought together, then shown side by side."),
        ):
            line = label(text, "muted")
            line.setFont(ui_font(14))
            line.setFixedHeight(26)
            layout.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(18)
        self.button = Button(context, self.tr("Choose files…"), "import", "primary")
        self.button.clicked.connect(self.choose)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        context.themeChanged.connect(self.update)
        self.be_low(margin=_ROOMY, picture=True)

    def be_low(self, *, margin: int, picture: bool) -> None:
        """Is as tall as its words need, with that room above and below them, and the picture over them or not."""
        self._layout.setContentsMargins(40, margin, 40, margin)
        self._picture.setVisible(picture)
        self.updateGeometry()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_welcome(event.mimeData()):
            take(event)
            self._over = True
            self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        take(event)
        self.dropped.emit(event.mimeData())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("accent" if self._over else "line2"), 2)
        if not self._over:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme.color("accent_bg" if self._over else "paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()


class Choice(QAbstractButton):
    """A card that does one thing: an icon, its name, the key of its command and a line that says what comes of it."""

    def __init__(self, context: Context, icon: str, title: str, words: str, command: str) -> None:
        super().__init__()
        self._context = context
        self._icon = icon
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addSpacing(35)
        lines = QVBoxLayout()
        first = QHBoxLayout()
        name = label(title, "section")
        name.setStyleSheet("font-size: 14px; font-weight: 600")
        first.addWidget(name)
        first.addStretch(1)
        if command:
            first.addWidget(Key(context, command=command))
        lines.addLayout(first)
        lines.addWidget(label(words, "muted", wrap=True))
        layout.addLayout(lines, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        context.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_CARD, max(84, self._layout.totalHeightForWidth(_CARD)))

    def minimumSizeHint(self) -> QSize:
        """No taller than it is: words that may wrap ask for the room of more lines than they take."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, theme, QRectF(self.rect()), "paper", "line2" if self.underMouse() else "line", 8)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        picture = self._context.pixmap(self._icon, "accent", 22, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 40 if right else 18, 18, picture)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.update()


class SampleCard(QFrame):
    """The event that comes with the program, as its card would stand in the list."""

    opened = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setFixedWidth(WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 16, 22, 16)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addWidget(label(self.tr("Sample event"), "small"))
        title = QLabel(self.tr("Lavrov at the Munich conference: the Idlib agreements"))
        title.setFont(headline_font(20))
        title.setStyleSheet('font-family: "Amiri"; font-size: 20px; font-weight: 700')
        lines.addWidget(title)
        facts = QHBoxLayout()
        facts.setSpacing(8)
        facts.addWidget(Chip(context, self.tr("Awtan Post")))
        facts.addWidget(Chip(context, self.tr("Sputnik")))
        days = context.formats.days(*_SAMPLE_DAYS)
        facts.addWidget(label(self.tr("{days}, with three more articles on Idlib").format(days=days), "muted"))
        facts.addStretch(1)
        lines.addLayout(facts)
        row.addLayout(lines, 1)
        self.button = Button(context, self.tr("Open the event"), "compare")
        self.button.clicked.connect(self.opened)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        context.themeChanged.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, self._context.theme, QRectF(self.rect()), "card", "line2", 8)
        painter.end()


class EmptyPage(QScrollArea):
    """All that one can do with a library that holds nothing yet."""

    dropped = Signal(object)
    chooseFiles = Signal()
    paste = Signal()
    addFeed = Signal()
    sample = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._column = outer = middle(self, 16)
        self.zone = DropZone(context)
        self.zone.dropped.connect(self.dropped)
        self.zone.choose.connect(self.chooseFiles)
        outer.addWidget(self.zone, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(self._choices(context), 0, Qt.AlignmentFlag.AlignHCenter)
        self.card = SampleCard(context)
        self.card.opened.connect(self.sample)
        outer.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addLayout(self._note(context))
        outer.addStretch(1)

    def _choices(self, context: Context) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(WIDTH)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        hint = self.tr("Paste one article or several, set outlet and date.")
        paste = Choice(context, "paste", self.tr("Paste text"), hint, "paste")
        paste.clicked.connect(self.paste)
        hint = self.tr("The address of an RSS or Atom feed, or an OPML file.")
        feed = Choice(context, "feeds", self.tr("Add a feed"), hint, "add_feed")
        feed.clicked.connect(self.addFeed)
        row.addWidget(paste, 1)
        row.addWidget(feed, 1)
        return holder

    def _note(self, context: Context) -> QHBoxLayout:
        note = QHBoxLayout()
        note.setSpacing(7)
        note.addStretch(1)
        note.addWidget(Icon(context, "lock", "ink3"))
        words = self.tr(
            "Articles and notes stay on this device. The network is used only for the feeds and links that you add."
        )
        note.addWidget(label(words, "small"))
        note.addStretch(1)
        return note

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.zone.button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the box gives up room, then its picture: all the ways to begin stay in sight."""
        super().resizeEvent(event)
        for margin, picture in ((_ROOMY, True), (_TIGHT, True), (_TIGHT, False)):
            self.zone.be_low(margin=margin, picture=picture)
            room = self.viewport().size()
            if self._column.totalHeightForWidth(room.width()) <= room.height():
                break
