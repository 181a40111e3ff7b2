"""The text of a PDF as it can be selected, searched and copied, laid invisibly over the letters as they are shaped.

Arabic fonts build a letter from parts (a bare form and its dots), which name no character by themselves: what a
reader would copy from the drawn letters has lost its dots. So the drawn glyphs are made to stand for nothing, and each
run of letters is written once more at its place, unseen, its codes being the characters themselves (PDF 32000-1, 9.3.6
text rendering mode 3, and 9.10.3 ToUnicode).
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QTextDocument, QTextLine

from reader.library.progress import Stop, halt, never
from reader.text.utf16 import STAND_IN, unit_letters
from reader.ui.look.lines import x_at
from reader.ui.printing.unseen_font import WIDTH, kept, no_characters, stream_of, unseen_font

if TYPE_CHECKING:
    from pypdf.generic import DictionaryObject

    from reader.ui.printing.pages import Part

_POINTS = 72.0
_NAME = "/RiwayaText"
_STOP_EVERY = 1000  # pieces
# Letters outside the first plane are left out of the layer.
_WORD = re.compile(f"[^\\s{STAND_IN}]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of one direction in the order in which they stand from left to right; pixels of the document."""

    text: str
    left: float
    width: float
    baseline: float
    size: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """How the document lies on its pages: pixels per inch, margin and page height in points, room in pixels."""

    dpi: float
    margin: float
    height: float
    room: QSizeF


def add_text_layer(data: bytes, parts: Sequence[Part], sheet: Sheet, stop: Stop = never) -> bytes:
    """The PDF with its text laid over; `parts` are what its pages show. Raises Cancelled where `stop` says so."""
    from pypdf import PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject

    writer = PdfWriter(clone_from=io.BytesIO(data))
    font = kept(writer, unseen_font(writer))
    nothing, before = kept(writer, no_characters()), kept(writer, stream_of(b"q\n"))
    operators = _by_page(parts, sheet, stop)
    for number, page in enumerate(writer.pages):
        resources = _dictionary(page["/Resources"])
        fonts = _dictionary(resources.setdefault(NameObject("/Font"), DictionaryObject()))
        for drawn in fonts.values():
            drawn.get_object()[NameObject("/ToUnicode")] = nothing
        fonts[NameObject(_NAME)] = font
        unseen = f"\nQ\nBT 3 Tr\n{chr(10).join(operators.get(number, ()))}\nET\n"
        over = kept(writer, stream_of(unseen.encode("ascii")))
        page[NameObject("/Contents")] = ArrayObject([before, page.raw_get("/Contents"), over])
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _by_page(parts: Sequence[Part], sheet: Sheet, stop: Stop) -> dict[int, list[str]]:
    """What writes the pieces of each page of the report."""
    found: dict[int, list[str]] = {}
    number = 0
    for part in parts:
        for piece in pieces(part.document):
            if number % _STOP_EVERY == 0:
                halt(stop)
            number += 1
            page = int(piece.baseline // sheet.room.height())
            found.setdefault(part.page + page, []).append(_operator(piece, page, sheet))
    return found


def pieces(document: QTextDocument) -> Iterator[Piece]:
    """The runs of letters of the whole document, block by block."""
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        origin, text = layout.blockBoundingRect(block).topLeft(), unit_letters(block.text())
        rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        lines = block.layout()
        for number in range(lines.lineCount()):
            yield from _pieces_of(text, lines.lineAt(number), origin, rtl=rtl)
        block = block.next()


def _pieces_of(text: str, line: QTextLine, origin: QPointF, *, rtl: bool) -> Iterator[Piece]:
    baseline = origin.y() + line.y() + line.ascent()
    size = max(line.ascent() + line.descent(), 4.0) * 0.6
    for start, end, left_to_right in runs(text, line.textStart(), line.textStart() + line.textLength(), rtl=rtl):
        left, width = _extent(line, start, end, left_to_right=left_to_right)
        letters = text[start:end] if left_to_right else text[start:end][::-1]
        yield Piece(letters, origin.x() + left, max(width, 0.5), baseline, size)


def runs(text: str, start: int, end: int, *, rtl: bool) -> Iterator[tuple[int, int, bool]]:
    """The words of that part of the text, cut where writing turns: start, end, whether it runs left to right.

    Digits and Latin letters run left to right, and so do signs between two of them, as in a date or an address.
    """
    for word in _WORD.finditer(text, start, end):
        for begin, stop, way in _ways(word.group(), rtl=rtl):
            yield word.start() + begin, word.start() + stop, way


@lru_cache(maxsize=8192)
def _ways(word: str, *, rtl: bool) -> tuple[tuple[int, int, bool], ...]:
    """The runs of one word. Texts repeat their words, and most are of one run."""
    found: list[tuple[int, int, bool]] = []
    for at in range(len(word)):
        way = _way(word, at, before=found[-1][2] if found else None, rtl=rtl)
        if found and found[-1][2] == way:
            found[-1] = (found[-1][0], at + 1, way)
        else:
            found.append((at, at + 1, way))
    return tuple(found)


def _way(word: str, at: int, *, before: bool | None, rtl: bool) -> bool:
    """Whether a letter runs left to right: by itself, else as its neighbours where both do, else as the paragraph."""
    strong = _strong(word[at])
    if strong is not None:
        return strong
    following = next((way for letter in word[at:] if (way := _strong(letter)) is not None), None)
    return bool(following) if before and following is not None else not rtl


def _strong(letter: str) -> bool | None:
    kind = unicodedata.bidirectional(letter)
    return True if kind in {"L", "EN", "AN"} else False if kind in {"R", "AL", "NSM"} else None


def _extent(line: QTextLine, start: int, end: int, *, left_to_right: bool) -> tuple[float, float]:
    """Left edge and width. Where writing turns, the cursor stands at the far side of a run: its glyphs tell better."""
    if left_to_right:
        rect = QRectF()
        for run in line.glyphRuns(start, end - start):
            rect = rect.united(run.boundingRect())
        if not rect.isEmpty():
            return rect.left(), rect.width()
    edges = (x_at(line, start, QTextLine.Edge.Leading), x_at(line, end - 1, QTextLine.Edge.Trailing))
    return min(edges), max(edges) - min(edges)


def _operator(piece: Piece, page: int, sheet: Sheet) -> str:
    scale = _POINTS / sheet.dpi
    x = sheet.margin + piece.left * scale
    y = sheet.height - sheet.margin - (piece.baseline - page * sheet.room.height()) * scale
    size = piece.size * scale
    natural = len(piece.text) * WIDTH / 1000 * size
    stretch = 100 * piece.width * scale / natural
    codes = "".join(f"{ord(letter):04X}" for letter in piece.text)
    return f"{_NAME} {size:.2f} Tf {stretch:.2f} Tz 1 0 0 1 {x:.2f} {y:.2f} Tm <{codes}> Tj"


def _dictionary(thing: Any) -> DictionaryObject:
    found: DictionaryObject = thing.get_object()
    return found
