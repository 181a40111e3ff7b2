"""The figures of the guide: sketches of the screens, in the program's own colours, icons and lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from reader.ui.look import icons
from reader.ui.look.theme import Theme, reading_font, ui_font
from reader.ui.matrices.drawing import side_fill

WIDTH, HEIGHT = 560, 190


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a figure is drawn on; places count from the side that reading starts at, `right` or left."""

    painter: QPainter
    theme: Theme
    ratio: float
    right: bool

    def at(self, x: float, y: float, width: float, height: float) -> QRectF:
        """That place on the sheet."""
        return QRectF(WIDTH - x - width if self.right else x, y, width, height)

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(WIDTH - x if self.right else x, y)

    def box(self, x: float, y: float, width: float, height: float, fill: str = "card", line: str = "line") -> None:
        """A card."""
        self.painter.setPen(QPen(self.theme.color(line), 1.5 if line == "accent" else 1))
        self.painter.setBrush(self.theme.color(fill))
        round_ = min(6, height / 5)
        self.painter.drawRoundedRect(self.at(x + 0.5, y + 0.5, width - 1, height - 1), round_, round_)

    def bars(self, x: float, y: float, *widths: float, colour: str = "line2", gap: float = 11) -> None:
        """Lines of text, as bars."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color(colour))
        for number, width in enumerate(widths):
            self.painter.drawRoundedRect(self.at(x, y + number * gap, width, 5), 2, 2)

    def icon(self, name: str, x: float, y: float, colour: str = "ink2", size: int = 18) -> None:
        made = icons.pixmap(name, getattr(self.theme, colour), size, self.ratio, left_to_right=not self.right)
        made.setDevicePixelRatio(self.ratio)
        self.painter.drawPixmap(self.at(x, y, size, size).topLeft(), made)

    def words(self, text: str, x: float, y: float, width: float, colour: str = "ink", px: float = 14) -> None:
        """A few words of an article, in the middle of their place."""
        self.painter.setFont(reading_font(px))
        self.painter.setPen(self.theme.color(colour))
        self.painter.drawText(self.at(x, y, width, 26), Qt.AlignmentFlag.AlignCenter, text)

    def key(self, text: str, x: float, y: float, width: float) -> None:
        """A key of the keyboard."""
        self.box(x, y, width, 26, "paper", "line2")
        self.painter.setFont(ui_font(12))
        self.painter.setPen(self.theme.color("ink2"))
        self.painter.drawText(self.at(x, y, width, 26), Qt.AlignmentFlag.AlignCenter, text)

    def way(self, x: float, y: float, width: float) -> None:
        """An arrow onwards."""
        self.painter.setPen(QPen(self.theme.color("conn"), 1.5))
        end = x + width
        self.painter.drawLine(self.point(x, y), self.point(end, y))
        for dy in (-4, 4):
            self.painter.drawLine(self.point(end, y), self.point(end - 5, y + dy))

    def under(self, x: float, y: float, width: float, colour: str, style: Qt.PenStyle, thick: float = 2) -> None:
        """A line under words."""
        self.painter.setPen(QPen(self.theme.color(colour), thick, style))
        self.painter.drawLine(self.point(x, y), self.point(x + width, y))


def figure(name: str, theme: Theme, ratio: float, *, right: bool) -> QPixmap:
    """The figure of that name, of WIDTH by HEIGHT; empty for one that is not known."""
    made = QPixmap(round(WIDTH * ratio), round(HEIGHT * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name in FIGURES:
        FIGURES[name](Sheet(painter, theme, ratio, right))
    painter.end()
    return made


def _window(sheet: Sheet) -> None:
    """The way around, the events, and what the chosen one holds."""
    sheet.box(2, 2, 556, 186, "sunk")
    sheet.box(8, 12, 92, 24, "accent_bg", "accent_bg")
    for row, name in enumerate(("events", "articles", "outlets", "bookmark", "feeds")):
        sheet.icon(name, 16, 15 + 33 * row, "accent" if row == 0 else "ink2")
        sheet.bars(44, 22 + 33 * row, 46, colour="accent" if row == 0 else "line2")
    for row in range(3):
        y = 10 + 59 * row
        sheet.box(112, y, 196, 53, "card", "accent" if row == 0 else "line")
        sheet.bars(122, y + 11, 130, colour="ink2")
        sheet.bars(122, y + 27, 164, 90)
    sheet.box(318, 8, 234, 174, "paper")
    sheet.bars(332, 22, 190, 120, colour="ink2", gap=14)
    sheet.box(332, 56, 84, 24, "accent", "accent")
    sheet.bars(350, 66, 48, colour="on_accent")
    for row in range(3):
        sheet.box(332, 96 + 28 * row, 16, 16, "accent" if row < 2 else "paper", "accent" if row < 2 else "line2")
        sheet.bars(358, 98 + 28 * row, 60, colour="ink3")
        sheet.bars(358, 107 + 28 * row, 176)


def _import(sheet: Sheet) -> None:
    """Files, a text or a feed; the article without what is not part of it; its event."""
    for row, name in enumerate(("folder", "paste", "feeds")):
        sheet.box(10, 14 + 58 * row, 64, 46)
        sheet.icon(name, 31, 26 + 58 * row, "accent", 22)
    sheet.way(88, 95, 50)
    sheet.box(154, 8, 176, 174, "paper")
    sheet.bars(168, 24, 140, 96, colour="ink2", gap=13)
    sheet.bars(168, 58, 148, 148, 120)
    sheet.painter.setPen(QPen(sheet.theme.color("obf"), 1.2, Qt.PenStyle.DashLine))
    sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
    sheet.painter.drawRoundedRect(sheet.at(162, 96, 160, 30), 4, 4)
    sheet.bars(168, 103, 110, 80, colour="line")
    sheet.icon("restore", 298, 102, "ink3")
    sheet.bars(168, 140, 148, 148, 70)
    sheet.way(344, 95, 50)
    sheet.box(410, 40, 140, 110, "card", "accent")
    sheet.bars(422, 56, 110, colour="ink2")
    for row in range(3):
        sheet.icon("articles", 422, 74 + 23 * row, "ink3", 16)
        sheet.bars(446, 80 + 23 * row, 90 - 14 * row)


def _event(sheet: Sheet) -> None:
    """A card, its accounts, and one that may belong to it."""
    sheet.box(8, 22, 250, 146, "card", "accent")
    sheet.bars(22, 38, 170, 120, colour="ink2", gap=14)
    sheet.icon("calendar", 22, 70, "ink3", 16)
    sheet.bars(46, 76, 96)
    sheet.words("ميليشيات", 22, 96, 76, "neg")
    sheet.under(28, 122, 64, "neg_l", Qt.PenStyle.SolidLine, 3)
    sheet.words("≠", 104, 96, 20, "ink2")
    sheet.words("القوات", 130, 96, 64)
    sheet.under(136, 122, 52, "neu_l", Qt.PenStyle.DashLine)
    for number in range(3):
        sheet.box(22 + 72 * number, 138, 64, 20, "mid_bg")
        sheet.bars(34 + 72 * number, 146, 40)
    for row in range(3):
        near, y = row == 2, 12 + 60 * row
        sheet.box(360, y, 190, 48, "paper", "line")
        sheet.bars(374, y + 12, 50, colour="ink3")
        sheet.bars(374, y + 28, 150, colour="line2")
        _curve(sheet, (260, 95), (358, y + 24), Qt.PenStyle.DashLine if near else Qt.PenStyle.SolidLine)
        if near:
            sheet.icon("add", 526, y + 6, "accent", 16)


def _pair(sheet: Sheet) -> None:
    """Two columns with their connectors."""
    for x in (0, 328):
        sheet.box(x, 0, 232, 189, "paper")
    for x, rows in ((0, (30, 74, 118, 152)), (328, (46, 90, 140))):
        for number, y in enumerate(rows):
            if number == 1:
                sheet.painter.fillRect(sheet.at(x + 8, y - 8, 216, 36), sheet.theme.color("act"))
            sheet.bars(x + 18, y, 196, 130, gap=13)
    _curve(sheet, (233, 38), (327, 54), Qt.PenStyle.SolidLine)
    _curve(sheet, (233, 82), (327, 98), Qt.PenStyle.SolidLine, "accent", 2)
    _curve(sheet, (233, 126), (327, 148), Qt.PenStyle.DashLine)
    sheet.painter.setPen(QPen(sheet.theme.color("conn"), 1.5))
    sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
    sheet.painter.drawEllipse(sheet.point(244, 160), 5, 5)


def _correct(sheet: Sheet) -> None:
    """A marked name, what can be done with it, and the way back."""
    sheet.box(8, 12, 330, 168, "paper")
    sheet.bars(24, 32, 290, 220)
    sheet.words("ميليشيات", 24, 66, 84, "neg", px=16)
    sheet.under(30, 94, 72, "neg_l", Qt.PenStyle.SolidLine, 3)
    sheet.icon("check", 104, 62, "accent", 12)
    sheet.bars(122, 78, 190)
    sheet.bars(24, 116, 290, 260, 150)
    sheet.box(130, 88, 176, 84, "card", "line2")
    looks = (
        ("neg_l", Qt.PenStyle.SolidLine, 3.0),
        ("neu_l", Qt.PenStyle.DashLine, 1.5),
        ("pos_l", Qt.PenStyle.SolidLine, 1.5),
    )
    for row, (colour, style, thick) in enumerate(looks):
        sheet.bars(166, 98 + 26 * row, 90, colour="ink3")
        sheet.under(166, 108 + 26 * row, 90, colour, style, thick)
        if row == 1:
            sheet.icon("check", 142, 94 + 26 * row, "accent", 16)
    sheet.way(354, 95, 40)
    sheet.box(408, 58, 140, 74)
    sheet.icon("undo", 424, 84, "accent", 22)
    sheet.key("Ctrl Z", 460, 82, 70)


def _session(sheet: Sheet) -> None:
    """Words with a note in the margin, and the files that a session becomes."""
    sheet.box(8, 8, 220, 174, "paper")
    sheet.bars(24, 26, 188, 188, 140)
    sheet.painter.fillRect(sheet.at(20, 68, 150, 18), sheet.theme.color("mark"))
    sheet.bars(24, 74, 142, colour="ink2")
    sheet.bars(24, 98, 188, 188, 188, 120)
    sheet.box(240, 56, 150, 62)
    sheet.painter.fillRect(sheet.at(241, 60, 4, 54), sheet.theme.color("accent"))
    sheet.icon("note", 254, 64, "ink2", 16)
    sheet.bars(278, 70, 70, colour="ink3")
    sheet.bars(254, 88, 120, 84)
    sheet.way(400, 95, 34)
    for row, name in enumerate(("PDF", "DOCX", "XLSX", "QDPX")):
        sheet.key(name, 450, 28 + 36 * row, 96)


def _reader(sheet: Sheet) -> None:
    """The text with a quotation, and beside it the list of quotations."""
    sheet.box(2, 2, 556, 186, "paper")
    sheet.bars(24, 20, 260, 170, colour="ink2", gap=15)
    sheet.bars(24, 58, 330, 330)
    sheet.painter.fillRect(sheet.at(20, 84, 340, 42), sheet.theme.color("q_bg"))
    sheet.painter.fillRect(sheet.at(10, 84, 4, 42), sheet.theme.color("q_l"))
    sheet.bars(24, 90, 330, 330, 200, colour="ink3")
    sheet.bars(24, 140, 330, 330, 120)
    sheet.box(392, 2, 166, 186, "sunk")
    sheet.under(404, 30, 50, "accent", Qt.PenStyle.SolidLine)
    sheet.bars(404, 18, 50, colour="accent")
    sheet.bars(468, 18, 40)
    for row in range(3):
        sheet.painter.fillRect(sheet.at(402, 46 + 46 * row, 4, 30), sheet.theme.color("q_l"))
        sheet.bars(414, 46 + 46 * row, 60, colour="ink3")
        sheet.bars(414, 58 + 46 * row, 128, 90)


def _voices(sheet: Sheet) -> None:
    """Who speaks: direct quotation solid, reported speech hatched."""
    for row, (side, direct, reported) in enumerate((("side_a", 210, 90), ("side_b", 120, 150), ("side_c", 70, 140))):
        start = 30
        for width, is_direct in ((direct, True), (reported, False)):
            side_fill(sheet.painter, sheet.theme, side, sheet.at(start, 24 + 54 * row, width, 30), direct=is_direct)
            start += width + 2


def _feeds(sheet: Sheet) -> None:
    """Feeds that are well, being fetched and refused, and the line that says what is asked of the network."""
    for row, (name, colour) in enumerate((("check", "ink2"), ("update", "accent"), ("warning", "num"))):
        y = 6 + 48 * row
        sheet.box(60, y, 440, 42)
        sheet.box(72, y + 8, 26, 26, "mid_bg")
        sheet.bars(112, y + 11, 120, colour="ink2")
        sheet.icon(name, 112, y + 21, colour, 14)
        sheet.bars(132, y + 26, 150 - 30 * row, colour="num" if name == "warning" else "line2")
        if row == 0:
            sheet.box(436, y + 11, 50, 20, "accent", "accent")
            sheet.bars(448, y + 18, 26, colour="on_accent")
    sheet.box(2, 156, 556, 30, "bar")
    sheet.icon("outlets", 300, 163, "accent", 16)
    sheet.bars(324, 168, 60, colour="ink3")
    sheet.box(396, 165, 100, 11, "paper", "line2")
    sheet.bars(398, 168, 60, colour="accent")
    sheet.bars(512, 168, 32, colour="accent")


def _keys(sheet: Sheet) -> None:
    """Keys and what they lead to."""
    for number, (keys, name) in enumerate(
        (
            ("F1", "info"),
            ("Ctrl K", "search"),
            ("Ctrl ,", "settings"),
            ("Ctrl /", "more"),
            ("Ctrl Z", "undo"),
            ("F5", "update"),
        )
    ):
        x, y = 30 + 270 * (number % 2), 16 + 58 * (number // 2)
        sheet.key(keys, x, y + 8, 84)
        sheet.way(x + 96, y + 21, 36)
        sheet.box(x + 144, y, 84, 42)
        sheet.icon(name, x + 175, y + 10, "accent", 22)


def _curve(
    sheet: Sheet,
    first: tuple[float, float],
    last: tuple[float, float],
    style: Qt.PenStyle,
    colour: str = "conn",
    width: float = 1.5,
) -> None:
    middle = (first[0] + last[0]) / 2
    path = QPainterPath(sheet.point(*first))
    path.cubicTo(sheet.point(middle, first[1]), sheet.point(middle, last[1]), sheet.point(*last))
    sheet.painter.setPen(QPen(sheet.theme.color(colour), width, style))
    sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
    sheet.painter.drawPath(path)


FIGURES: Mapping[str, Callable[[Sheet], None]] = {
    "window": _window,
    "import": _import,
    "event": _event,
    "pair": _pair,
    "correct": _correct,
    "session": _session,
    "reader": _reader,
    "voices": _voices,
    "feeds": _feeds,
    "keys": _keys,
}
