"""A report's blocks on pages, part after part: headings stay with what they announce, and the work can be stopped.

Qt lays a text document out as a whole. So each part, a heading with its table or text, is a document of its own that
begins where the one before ends, or on the next page if its heading would be left behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPagedPaintDevice, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from reader.export.report import Block, Report, Table
from reader.library.progress import Stop, halt
from reader.ui.printing.report_document import ANNOUNCING, make_document, parts_of

_GAP = 18.0  # pixels between parts


@dataclass(frozen=True, slots=True)
class Part:
    """A document whose first page is that page of the report, counted from 0, and how many pages it reaches over."""

    document: QTextDocument
    page: int
    pages: int


def lay_out(report: Report, room: QSizeF, device: QPagedPaintDevice, stop: Stop) -> tuple[Part, ...]:
    """The report on pages with that room in pixels of the device; raises Cancelled where `stop` says so."""
    parts: list[Part] = []
    page, above = 0, 0.0
    for number, blocks in enumerate(parts_of(report)):
        halt(stop)
        titled = number == 0
        if above and _is_stranded(
            _placed(make_document(report, _begun(blocks), room, stop), above, room, device), room
        ):
            page, above = page + 1, 0.0
        document = _placed(make_document(report, blocks, room, stop, titled=titled), above, room, device)
        end = _end(document)
        reached = int(end // room.height())
        parts.append(Part(document, page, reached + 1))
        page, above = page + reached, end - reached * room.height() + _GAP
        if above >= room.height():
            page, above = page + 1, 0.0
    return tuple(parts)


def _begun(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with the first rows of their tables alone, which tell on which page these begin."""
    return tuple(replace(block, rows=block.rows[:1]) if isinstance(block, Table) else block for block in blocks)


def _placed(document: QTextDocument, above: float, room: QSizeF, device: QPagedPaintDevice) -> QTextDocument:
    """The document laid out, its first paragraph as high as what stands above it on its page."""
    shape = QTextBlockFormat()
    shape.setLineHeight(above, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    QTextCursor(document).setBlockFormat(shape)
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(room)
    return document


def _is_stranded(document: QTextDocument, room: QSizeF) -> bool:
    """Whether what announces stands on another page than the first line of what it announces."""
    first = content = document.begin().next()
    while content.blockFormat().boolProperty(ANNOUNCING) and content.next().isValid():
        content = content.next()
    return first != content and _page(document, first, room) < _page(document, content, room)


def _page(document: QTextDocument, block: QTextBlock, room: QSizeF) -> int:
    """The page of the block's first line; a block begins where the one before ends, be that at a page's foot."""
    top = document.documentLayout().blockBoundingRect(block).top()
    lines = block.layout()
    return int((top + (lines.lineAt(0).y() if lines.lineCount() else 0.0)) // room.height())


def _end(document: QTextDocument) -> float:
    """Where the last line ends; behind a table there is an empty paragraph, which does not count."""
    layout, last, tables = document.documentLayout(), document.lastBlock(), document.rootFrame().childFrames()
    if tables and not last.text():
        return layout.frameBoundingRect(tables[-1]).bottom()
    return layout.blockBoundingRect(last).bottom()
