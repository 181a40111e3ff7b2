"""Words on the screen: headlines that wrap and are never cut, chips, letters that stand for an outlet, keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reader.text.direction import holds_right_to_left
from reader.ui.context import Context
from reader.ui.language.formats import hint
from reader.ui.look.hits import draw_marked
from reader.ui.look.lines import running
from reader.ui.look.shapes import paint_avatar, paint_box
from reader.ui.look.theme import headline_font, ui_font
from reader.ui.models.items import Marked
from reader.ui.widgets.wrapped import Wrapped
from reader.ui.window.commands.actions import shown_key

_HIGH = 10_000  # pixels, more than any label needs
# Of a headline's line: vowel marks over a tall letter (تزامناً) reach so far above the first line.
_AIR = 1 / 8


def label(text: str, tone: str = "", *, wrap: bool = False) -> QLabel:
    """A plain label; `tone` is one of the style sheet's: muted, small, hint, warning, section, dialogTitle."""
    made = Wrapped(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if tone:
        made.setProperty("tone", tone)
    return made


class RoomyLabel(Wrapped):
    """A line of facts with room for what is still being worked out, so that what stands below stays where it is."""

    def __init__(self, text: str, longest: str) -> None:
        super().__init__(text)
        self.setProperty("tone", "muted")
        self._longest = longest

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width, _HIGH)
        longest = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self._longest)
        return max(super().heightForWidth(width), longest.height())


def rule(*, strong: bool = False) -> QWidget:
    """A hairline."""
    made = QWidget()
    made.setObjectName("rule2" if strong else "rule")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setFixedHeight(1)
    return made


def upright() -> QWidget:
    """A hairline between groups of tools in a bar."""
    made = QWidget()
    made.setObjectName("upright")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setFixedSize(1, 22)
    return made


def laid_out(text: str, font: QFont, width: float, line: float, most: int = 0, *, right: bool) -> QTextLayout:
    """The text broken into lines of a fixed height; with `most`, the rest of the last line is elided."""
    layout = QTextLayout(text, font)
    layout.setTextOption(running(rtl=right))
    layout.beginLayout()
    y = 0.0
    while True:
        row = layout.createLine()
        if not row.isValid():
            break
        row.setLineWidth(max(width, 20))
        row.setPosition(QPoint(0, round(y + (line - row.height()) / 2)).toPointF())
        y += line
        if most and layout.lineCount() == most and row.textStart() + row.textLength() < len(text):
            rest = text[row.textStart() :]
            layout.endLayout()
            cut = _whole_words(rest, QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, round(width) - 4))
            shown = laid_out(text[: row.textStart()] + cut, font, width, line, right=right)
            # Letters of another font (emoji) are broader in a line than measured: the cut text may not fit yet.
            while shown.lineCount() > most and " " in cut:
                cut = f"{cut.rpartition(' ')[0].rstrip()}…"
                shown = laid_out(text[: row.textStart()] + cut, font, width, line, right=right)
            return shown
    layout.endLayout()
    return layout


def _whole_words(text: str, elided: str) -> str:
    """The elided text without the word that it ends inside; a single word stays cut."""
    shown = elided.removesuffix("…").removesuffix("\u200d")  # Qt joins the cut word's last letter to nothing
    if shown == elided or text[len(shown)].isspace() or not (words := shown.rpartition(" ")[0]):
        return elided
    return f"{words.rstrip()}…"


class Headline(QWidget):
    """A headline in Amiri that takes as many lines as it needs; its direction is that of its letters, or as given."""

    def __init__(
        self,
        context: Context,
        size: tuple[float, float],
        text: Marked,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto,
    ) -> None:
        super().__init__()
        self._direction = direction
        self._context = context
        self._size = size
        self._text = text
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text.text)
        context.themeChanged.connect(self.update)

    def set_text(self, text: Marked) -> None:
        self._text = text
        self.setAccessibleName(text.text)
        self.updateGeometry()
        self.update()

    def _layout_for(self, width: int) -> QTextLayout:
        chosen = self._direction is not Qt.LayoutDirection.LayoutDirectionAuto
        right = self._direction is Qt.LayoutDirection.RightToLeft if chosen else holds_right_to_left(self._text.text)
        return laid_out(self._text.text, headline_font(self._size[0]), width, self._size[1], right=right)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(max(1, self._layout_for(width).lineCount()) * self._size[1]) + self._air()

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(self._size[1]) + self._air())

    def _air(self) -> int:
        return round(self._size[1] * _AIR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._context.theme
        painter.setPen(theme.color("ink"))
        draw_marked(painter, theme, self._layout_for(self.width()), QPointF(0, self._air()), self._text)
        painter.end()


class Chip(QWidget):
    """A rounded box with a word or two."""

    def __init__(self, context: Context, text: str) -> None:
        super().__init__()
        self._context = context
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(hint(text))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(min(220, QFontMetrics(ui_font(12)).horizontalAdvance(self._text) + 20), 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip(painter, self._context, QRectF(self.rect()), self._text)
        painter.end()


def paint_chip(painter: QPainter, context: Context, where: QRectF, text: str) -> None:
    """Draws a chip, the word elided where it does not fit."""
    theme = context.theme
    paint_box(painter, theme, where, "sunk", "line", 11.5)
    painter.setPen(theme.color("ink2"))
    painter.setFont(ui_font(12))
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(where.width()) - 16)
    painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), words)


class Avatar(QWidget):
    """The first letter of an outlet; a dashed question mark where it is not known."""

    def __init__(self, context: Context, name: str | None) -> None:
        super().__init__()
        self._context = context
        self._name = name
        self.setFixedSize(28, 28)
        context.themeChanged.connect(self.update)

    def set_name(self, name: str | None) -> None:
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_avatar(painter, self._context.theme, QRect(0, 0, 28, 28), self._name)
        painter.end()


class Icon(QLabel):
    """An icon by itself, in a colour of the theme, which it follows; `size` in pixels."""

    def __init__(self, context: Context, name: str, token: str, size: int = 14) -> None:
        super().__init__()
        self._context = context
        self._drawn = name, token, size
        context.themeChanged.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self.setPixmap(self._context.pixmap(*self._drawn, self.devicePixelRatioF()))


class Key(QLabel):
    """A key of the keyboard; that of a command follows the settings, and is not there where the command has none."""

    def __init__(self, context: Context, keys: str = "", *, command: str = "") -> None:
        super().__init__()
        self._context = context
        self._command = command
        self.setFont(ui_font(11))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(6, 0, 6, 0)
        self.setFixedHeight(20)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

        self._keys = keys
        self._follow()
        context.settingsChanged.connect(self._follow)

    def _follow(self) -> None:
        keys = shown_key(self._context, self._command) if self._command else self._keys
        self.setText(keys.replace("+", " "))

    def sizeHint(self) -> QSize:
        return super().sizeHint() if self.text() else QSize(0, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, theme, QRectF(self.rect()), "paper", "line", 3)
        painter.setFont(ui_font(11))
        painter.setPen(theme.color("ink3"))
        # From left to right whatever the interface: else "Ctrl ," begins with its comma.
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"\u2066{self.text()}\u2069")
        painter.end()
