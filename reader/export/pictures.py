"""The naming matrix and the voices as pictures for reports: SVG of our own, light palette, a second cue everywhere.

Texts are anchored at the side where a line begins and wrapped in isolates, so that browsers and Qt set them alike.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from reader.export.safe_text import without_controls

Measure = Callable[[str, float], float]
"""The width of a text at a size, both in pixels."""

READING_SIZE = 15
"""The size of names, which alone are set in the reading font."""
UI, READING = "Noto Sans Arabic, Noto Sans, sans-serif", "Noto Naskh Arabic, Noto Serif, serif"
_INK, _QUIET, _LINE, _SUNK, _PAPER = "#211D17", "#675F53", "#DED6C8", "#F3EEE4", "#FFFDF9"
_TONES = {
    "hostile": ("#A03B00", "#CC5200"),
    "neutral": ("#211D17", "#7C7364"),
    "favourable": ("#005C93", "#0072B2"),
}
SIDE_COLOURS = ("#0072B2", "#B87A00", "#B8588F", "#8C8374")
_HATCHES = ("M0 6L6 0", "M0 0L6 6", "M3 0V6", "M0 3H6")
_NARROW, _WIDE = "اأإآلرزودذىء 1.:،", "سشصضطظكمثحخج"


@dataclass(frozen=True, slots=True)
class NameMark:
    """A name in a cell; `tone` is a Tone's value, `own` tells the outlet's voice from a quotation."""

    text: str
    tone: str
    own: bool
    count: int


@dataclass(frozen=True, slots=True)
class NamingPicture:
    """`columns` are (title, on how much it rests); `rows` are (concept, its count in words, cells)."""

    title: str
    about: str
    columns: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, str, tuple[tuple[NameMark, ...], ...]], ...]
    absent: str
    legend: str
    rtl: bool = True


@dataclass(frozen=True, slots=True)
class Stretch:
    """A segment of a bar: `side` indexes SIDE_COLOURS."""

    side: int
    direct: bool
    words: int


@dataclass(frozen=True, slots=True)
class VoicesPicture:
    """`blocks` are (outlet, basis, bars) with bars as (title, stretches, total in words); `sides` name the colours."""

    title: str
    about: str
    blocks: tuple[tuple[str, str, tuple[tuple[str, tuple[Stretch, ...], str], ...]], ...]
    sides: tuple[tuple[int, str], ...]
    legend: str
    rtl: bool = True


def estimated(text: str, size: float) -> float:
    """A width good enough where no font can be asked."""
    return size * sum(0.3 if letter in _NARROW else 0.62 if letter in _WIDE else 0.47 for letter in text)


class _Canvas:
    """Elements placed from the side where a line begins."""

    def __init__(self, width: float, *, rtl: bool) -> None:
        self.width, self.rtl = width, rtl
        self.parts: list[str] = []

    def _x(self, start: float, width: float = 0.0) -> float:
        return self.width - start - width if self.rtl else start

    def rect(self, start: float, y: float, width: float, height: float, fill: str, stroke: str = "none") -> None:
        x = self._x(start, width)
        self.parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{fill}" '
            f'stroke="{stroke}" stroke-width="1.5"/>'
        )

    def line(self, first: float, last: float, y: float, colour: str, width: float = 1.0, dash: str = "") -> None:
        style = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(
            f'<line x1="{self._x(first):.1f}" y1="{y:.1f}" x2="{self._x(last):.1f}" y2="{y:.1f}" '
            f'stroke="{colour}" stroke-width="{width}"{style}/>'
        )

    def upright(self, start: float, first: float, last: float, colour: str) -> None:
        x = self._x(start)
        self.parts.append(
            f'<line x1="{x:.1f}" y1="{first:.1f}" x2="{x:.1f}" y2="{last:.1f}" stroke="{colour}" stroke-width="1"/>'
        )

    def text(
        self,
        start: float,
        y: float,
        words: str,
        size: float,
        colour: str = _INK,
        *,
        family: str = UI,
        bold: bool = False,
        anchor: str = "start",
    ) -> None:
        side = {"start": "end", "end": "start", "middle": "middle"}[anchor] if self.rtl else anchor
        mark = "\u2067" if self.rtl else "\u2066"
        weight = ' font-weight="600"' if bold else ""
        self.parts.append(
            f'<text x="{self._x(start):.1f}" y="{y:.1f}" font-family={quoteattr(family)} font-size="{size:g}"{weight} '
            f'fill="{colour}" text-anchor="{side}">{mark}{escape(without_controls(words))}\u2069</text>'
        )

    def svg(self, height: float, title: str, about: str) -> str:
        size = f'width="{self.width:.0f}" height="{height:.0f}" viewBox="0 0 {self.width:.0f} {height:.0f}"'
        hatches = "".join(
            f'<pattern id="h{n}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" '
            f'fill="{_PAPER}"/><path d="{path}" stroke="{SIDE_COLOURS[n]}" stroke-width="1.6"/></pattern>'
            for n, path in enumerate(_HATCHES)
        )
        head = f"<title>{escape(without_controls(title))}</title><desc>{escape(without_controls(about))}</desc>"
        back = f'<rect width="{self.width:.0f}" height="{height:.0f}" fill="{_PAPER}"/>'
        body = "\n".join(self.parts)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img">{head}<defs>{hatches}</defs>'
            f"{back}\n{body}\n</svg>\n"
        )


def naming_svg(picture: NamingPicture, measure: Measure = estimated) -> str:
    """The naming matrix: concepts by outlets, tone as a solid, dashed or double line, voice as ■ or « »."""
    first, each = 190.0, 230.0
    canvas = _Canvas(first + each * len(picture.columns), rtl=picture.rtl)
    y = _head(canvas, picture.title, picture.about, picture.legend)
    canvas.rect(0, y, canvas.width, 46, _SUNK)
    for number, (title, basis) in enumerate(picture.columns):
        start = first + each * number + 12
        canvas.text(start, y + 20, _cut(title, each - 24, 13, measure), 13, bold=True)
        canvas.text(start, y + 38, basis, 11, _QUIET)
    top = y
    y += 46
    for concept, count, cells in picture.rows:
        height = 26.0 * max(2, max((len(cell) for cell in cells), default=1)) + 10
        canvas.rect(0, y, first, height, _SUNK)
        canvas.text(12, y + 22, _cut(concept, first - 20, 13, measure), 13, bold=True)
        canvas.text(12, y + 40, count, 11, _QUIET)
        for number, cell in enumerate(cells):
            _names(canvas, cell, first + each * number, y, each, picture.absent, measure)
        y += height
        canvas.line(0, canvas.width, y, _LINE)
    for number in range(len(picture.columns)):
        canvas.upright(first + each * number, top, y, _LINE)
    return canvas.svg(y + 12, picture.title, picture.about)


def _head(canvas: _Canvas, title: str, about: str, legend: str) -> float:
    canvas.text(12, 26, title, 17, bold=True)
    canvas.text(12, 46, about, 12, _QUIET)
    canvas.text(12, 64, legend, 12, _QUIET)
    return 78.0


def _names(
    canvas: _Canvas, cell: Sequence[NameMark], start: float, y: float, width: float, absent: str, measure: Measure
) -> None:
    if not cell:
        canvas.text(start + 12, y + 22, f"— {absent}", 12, _QUIET)
    for name in cell:
        ink, stroke = _TONES[name.tone]
        if name.own:
            canvas.rect(start + 14, y + 12, 8, 8, "#4F493F")
        else:
            canvas.text(start + 18, y + 21, "« »", 11, "#4F493F", anchor="middle")
        words = _cut(name.text, width - 80, READING_SIZE, measure)
        canvas.text(start + 34, y + 21, words, READING_SIZE, ink, family=READING)
        end = start + 34 + measure(words, READING_SIZE)
        match name.tone:
            case "hostile":
                canvas.line(start + 34, end, y + 29, stroke, 3)
            case "neutral":
                canvas.line(start + 34, end, y + 29, stroke, 1.5, "5 3")
            case _:
                canvas.line(start + 34, end, y + 27.5, stroke, 1.5)
                canvas.line(start + 34, end, y + 31, stroke, 1.5)
        canvas.text(start + width - 12, y + 21, f"\u2066×{name.count}\u2069", 11, _QUIET, anchor="end")
        y += 26


def voices_svg(picture: VoicesPicture, measure: Measure = estimated) -> str:
    """Who speaks: solid bars for direct quotation, hatched ones for reported speech, the count on each segment."""
    first, end = 200.0, 120.0
    canvas = _Canvas(900.0, rtl=picture.rtl)
    y = _head(canvas, picture.title, picture.about, picture.legend) - 4
    start = 12.0
    for side, name in picture.sides:
        canvas.rect(start, y, 12, 12, SIDE_COLOURS[side])
        canvas.rect(start + 16, y, 12, 12, f"url(#h{side})", SIDE_COLOURS[side])
        canvas.text(start + 34, y + 11, name, 12)
        start += 54 + measure(name, 12)
    y += 26
    most = max((_total(bar[1]) for block in picture.blocks for bar in block[2]), default=1)
    scale = (canvas.width - first - end - 60) / max(most, 1)
    for outlet, basis, bars in picture.blocks:
        canvas.line(0, canvas.width, y, _LINE)
        canvas.text(12, y + 24, outlet, 14, bold=True)
        canvas.text(30 + measure(outlet, 14) * 1.12, y + 24, basis, 12, _QUIET)
        y += 36
        for title, stretches, total in bars:
            canvas.text(12, y + 15, _cut(title, first - 24, 12, measure), 12, _QUIET)
            _stretches(canvas, stretches, first, y, scale, measure)
            canvas.text(canvas.width - 12, y + 15, f"\u2066{total}\u2069", 12, _QUIET, anchor="end")
            y += 28
        y += 8
    return canvas.svg(y + 8, picture.title, picture.about)


def _stretches(
    canvas: _Canvas, stretches: Sequence[Stretch], start: float, y: float, scale: float, measure: Measure
) -> None:
    canvas.upright(start - 2, y - 1, y + 21, "#8C8374")
    for one in stretches:
        width, colour = max(3.0, one.words * scale), SIDE_COLOURS[one.side]
        canvas.rect(start, y, width, 20, colour if one.direct else f"url(#h{one.side})", colour)
        label = measure(str(one.words), 12) + 10
        if width > label + 4:
            if not one.direct:
                canvas.rect(start + (width - label) / 2, y + 3, label, 14, _PAPER)
            ink = "#FFFFFF" if one.direct and one.side in {0, 2} else _INK
            canvas.text(start + width / 2, y + 15, str(one.words), 12, ink, bold=True, anchor="middle")
            start += width + 2
        else:
            canvas.text(start + width + label / 2, y + 15, str(one.words), 12, bold=True, anchor="middle")
            start += width + label + 2


def _total(stretches: Sequence[Stretch]) -> int:
    return sum(one.words for one in stretches)


def _cut(words: str, width: float, size: float, measure: Measure) -> str:
    """The words with an ellipsis where they are too wide."""
    if measure(words, size) <= width:
        return words
    while words and measure(f"{words}…", size) > width:
        words = words[:-1]
    return f"{words.rstrip()}…"
