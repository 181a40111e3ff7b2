"""The text of a PDF as it can be selected, searched and copied, laid invisibly over the letters as they are shaped.

Arabic fonts build a letter from parts (a bare form and its dots), which name no character by themselves: what a
reader would copy from the drawn letters has lost its dots. So the drawn glyphs are made to stand for nothing, and each
run of letters is written once more at its place, unseen, its codes being the characters themselves (PDF 32000-1, 9.3.6
text rendering mode 3, and 9.10.3 ToUnicode).
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QTextDocument, QTextLine

from reader.model import Cancelled
from reader.ui.printing.unseen_font import WIDTH, kept, no_characters, stream_of, unseen_font

if TYPE_CHECKING:
    from pypdf.generic import DictionaryObject

_POINTS = 72.0
_NAME = "/RiwayaText"
_STOP_EVERY = 1000  # pieces


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


def add_text_layer(
    data: bytes, document: QTextDocument, sheet: Sheet, stop: Callable[[], bool] = lambda: False
) -> bytes:
    """The PDF with its text laid over; `document` is what its pages show. Raises Cancelled where `stop` says so."""
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, NameObject

    writer = PdfWriter(clone_from=io.BytesIO(data))
    font = kept(writer, unseen_font(writer))
    nothing = kept(writer, no_characters())
    by_page: dict[int, list[Piece]] = {}
    for number, piece in enumerate(pieces(document)):
        if number % _STOP_EVERY == 0 and stop():
            raise Cancelled("the export was stopped")
        by_page.setdefault(int(piece.baseline // sheet.room.height()), []).append(piece)
    for number, page in enumerate(writer.pages):
        resources = _dictionary(page["/Resources"])
        fonts = _dictionary(resources.setdefault(NameObject("/Font"), DictionaryObject()))
        for drawn in fonts.values():
            drawn.get_object()[NameObject("/ToUnicode")] = nothing
        fonts[NameObject(_NAME)] = font
        operators = "\n".join(_operator(piece, number, sheet) for piece in by_page.get(number, ()))
        content = page.get_contents()
        drawn_bytes = content.get_data() if content is not None else b""
        merged = b"q\n" + drawn_bytes + b"\nQ\nBT 3 Tr\n" + operators.encode("ascii") + b"\nET\n"
        page[NameObject("/Contents")] = kept(writer, stream_of(merged))
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def pieces(document: QTextDocument) -> Iterator[Piece]:
    """The runs of letters of the whole document, block by block."""
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        origin, text = layout.blockBoundingRect(block).topLeft(), _units(block.text())
        rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        lines = block.layout()
        for number in range(lines.lineCount()):
            yield from _pieces_of(text, lines.lineAt(number), origin, rtl=rtl)
        block = block.next()


def _units(text: str) -> str:
    """The text with two stand-ins for each letter outside the first plane, since Qt counts UTF-16 units.

    The stand-ins are left out of the layer.
    """
    if text.isascii() or max(text) <= "\uffff":
        return text
    return "".join("\ud800\ud800" if letter > "\uffff" else letter for letter in text)


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
    at = start
    while at < end:
        if _is_blank(text[at]):
            at += 1
            continue
        begin, way = at, _way(text, at, end, before=None, rtl=rtl)
        at += 1
        while at < end and not _is_blank(text[at]) and _way(text, at, end, before=way, rtl=rtl) == way:
            at += 1
        yield begin, at, way


def _is_blank(letter: str) -> bool:
    return letter.isspace() or "\ud800" <= letter <= "\udfff"


def _way(text: str, at: int, end: int, *, before: bool | None, rtl: bool) -> bool:
    """Whether a letter runs left to right: by itself, else as its neighbours where both do, else as the paragraph."""
    strong = _strong(text[at])
    if strong is not None:
        return strong
    following = next(
        (_strong(letter) for letter in text[at:end] if _is_blank(letter) or _strong(letter) is not None), None
    )
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
    edges = [_x(line, at) for at in range(start, end + 1)]
    return min(edges), max(edges) - min(edges)


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


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
