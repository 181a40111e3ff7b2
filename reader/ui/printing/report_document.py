"""A report's blocks as a text document: headings, paragraphs and tables in the report's direction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from reader.export.palette import LOOKS
from reader.export.report import Block, Cell, Heading, Paragraph, Picture, Report, Run, Table
from reader.library.progress import Stop, halt
from reader.ui.look.theme import headline_font, reading_font, ui_font

_SIZES = {0: 27.0, 1: 21.0, 2: 18.0, 3: 16.0}
_UNDERLINES = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "double": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "dashed": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dotted": QTextCharFormat.UnderlineStyle.DotLine,
}
_STOP_EVERY = 50
ANNOUNCING = QTextFormat.Property.UserProperty
"""Of a paragraph that should not be parted from the next one."""
_ANNOUNCING = (1, 2)
"""Levels of headings with something under them: neither the title nor the articles' headlines."""


def parts_of(report: Report) -> Iterator[tuple[Block, ...]]:
    """The report's blocks in parts: what announces, and what it announces, up to the next that does."""
    part: list[Block] = []
    content = True
    for block in report.blocks:
        if part and content and (_announces(block) or isinstance(block, Table)):
            yield tuple(part)
            part = []
        part.append(block)
        content = not _announces(block)
    yield tuple(part)


def _announces(block: Block) -> bool:
    if isinstance(block, Heading):
        return block.level in _ANNOUNCING
    return isinstance(block, Paragraph) and block.quiet


def make_document(
    report: Report, blocks: Sequence[Block], room: QSizeF, stop: Stop, *, titled: bool = False
) -> QTextDocument:
    """Some blocks of the report for pages of that size in pixels, under its title where `titled`; the first paragraph
    is an empty one that holds the room of what stands before. Raises Cancelled where `stop` says so."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    # Of any other size, also of none, it would be laid out at once.
    document.setPageSize(QSizeF(0, 0))
    document.setDocumentMargin(0)
    document.setDefaultFont(reading_font(15))
    option = document.defaultTextOption()
    option.setTextDirection(_direction(report.direction))
    document.setDefaultTextOption(option)
    writer = _Writer(document, report.direction, room, stop)
    if titled:
        writer.heading(report.title, 0)
    for block in blocks:
        writer.add(block)
    return document


def _direction(name: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if name == "rtl" else Qt.LayoutDirection.LeftToRight


class _Writer:
    def __init__(self, document: QTextDocument, direction: str, room: QSizeF, stop: Stop) -> None:
        self._document, self._room = document, room
        self._cursor = QTextCursor(document)
        self._direction = direction
        self._stop = stop

    def add(self, block: Block) -> None:
        """One block of the report."""
        halt(self._stop)
        match block:
            case Heading(text, level):
                self.heading(text, level)
            case Paragraph():
                self._block(block.direction, 6, keep=block.quiet)
                self._runs(self._cursor, block.runs, quiet=block.quiet)
            case Table():
                self._table(block)
            case Picture():
                self._picture(block)

    def _picture(self, picture: Picture) -> None:
        self._block(self._direction, 8, 6)
        image = QImage.fromData(picture.png)
        if image.isNull():
            self._cursor.insertText(picture.description, _plain(quiet=True))
            return
        shape = QTextImageFormat()
        shape.setName(f"picture:{picture.name}")
        width, height = picture.fitted(self._room.width(), self._room.height() * 0.85)
        shape.setWidth(width)
        shape.setHeight(height)
        self._document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(shape.name()), image)
        self._cursor.insertImage(shape)

    def heading(self, text: str, level: int) -> None:
        """A heading, level 0 for the title."""
        # An article's headline stands close to the line about it.
        self._block(self._direction, 6, 18 if level in _ANNOUNCING else 0, level=level)
        shape = QTextCharFormat()
        shape.setFont(headline_font(_SIZES[min(level, 3)]))
        shape.setForeground(QBrush(QColor("#211D17")))
        self._cursor.insertText(text, shape)

    def _block(self, direction: str, below: float, above: float = 0, level: int = 0, *, keep: bool = False) -> None:
        """Begins a block; one to `keep` stays on the page of what follows it, as headings of sections do."""
        shape = QTextBlockFormat()
        shape.setProperty(ANNOUNCING, keep or level in _ANNOUNCING)
        shape.setLayoutDirection(_direction(direction))
        shape.setBottomMargin(below)
        shape.setTopMargin(above)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.insertBlock(shape, QTextCharFormat())

    def _runs(self, cursor: QTextCursor, runs: Sequence[Run], *, quiet: bool) -> None:
        for run in runs:
            cursor.insertText(run.text.replace("\n", "\u2028"), _look(run, quiet=quiet))

    def _table(self, table: Table) -> None:
        self._block(self._direction, 4, keep=True)
        self._cursor.insertText(table.caption, _plain(quiet=True))
        columns = max(1, len(table.header))
        shape = _table_shape(self._direction, table.shares() or (1.0,))
        self._block(self._direction, 0, keep=True)
        grid = self._cursor.insertTable(len(table.rows) + 1, columns, shape)
        order = range(columns - 1, -1, -1) if self._direction == "rtl" else range(columns)
        for number, name in zip(order, table.header, strict=False):
            cell = grid.cellAt(0, number)
            dress = cell.format()
            dress.setBackground(QBrush(QColor("#F3EEE4")))
            cell.setFormat(dress)
            cursor = cell.firstCursorPosition()
            heading = _cell_shape(self._direction)
            heading.setProperty(ANNOUNCING, True)
            cursor.setBlockFormat(heading)
            head = QTextCharFormat()
            head.setFont(ui_font(12, bold=True))
            cursor.insertText(name, head)
        for at, row in enumerate(table.rows, start=1):
            if at % _STOP_EVERY == 0:
                halt(self._stop)
            for number, content in zip(order, row, strict=False):
                self._cell(grid.cellAt(at, number).firstCursorPosition(), content)

    def _cell(self, cursor: QTextCursor, content: Cell) -> None:
        for number, paragraph in enumerate(content.paragraphs):
            direction = paragraph.direction if content.number is None else self._direction
            if number == 0:
                cursor.setBlockFormat(_cell_shape(direction))
            else:
                cursor.insertBlock(_cell_shape(direction))
            for run in paragraph.runs:
                cursor.insertText(run.text.replace("\n", "\u2028"), _look(run, quiet=paragraph.quiet, cell=True))


def _cell_shape(direction: str) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLayoutDirection(_direction(direction))
    shape.setBottomMargin(2)
    return shape


def _table_shape(direction: str, shares: Sequence[float]) -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setLayoutDirection(_direction(direction))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    # Qt begins every table at the left, whatever its direction.
    ordered = shares[::-1] if direction == "rtl" else shares
    shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 * one) for one in ordered])
    shape.setCellPadding(5)
    shape.setCellSpacing(0)
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderBrush(QBrush(QColor("#B9B0A2")))
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setHeaderRowCount(1)
    shape.setBottomMargin(10)
    return shape


def _plain(*, quiet: bool) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(ui_font(11.5) if quiet else reading_font(15))
    shape.setForeground(QBrush(QColor("#675F53" if quiet else "#211D17")))
    return shape


def _look(run: Run, *, quiet: bool, cell: bool = False) -> QTextCharFormat:
    """Ink, fill and underline of a run; a box becomes a fill with a dotted line, since lines of text have no boxes."""
    shape = QTextCharFormat()
    bold = any(LOOKS[style].bold for style in run.styles)
    shape.setFont(ui_font(11.5, bold=bold) if quiet else reading_font(13.5 if cell else 15, bold=bold))
    shape.setForeground(QBrush(QColor("#675F53" if quiet else "#211D17")))
    for style in sorted(run.styles):
        look = LOOKS[style]
        if look.ink:
            shape.setForeground(QBrush(QColor(look.ink)))
        if look.fill:
            shape.setBackground(QBrush(QColor(look.fill)))
        line = look.underline or look.box
        if line:
            shape.setUnderlineStyle(_UNDERLINES[line])
            shape.setUnderlineColor(QColor(look.line or "#000000"))
    return shape
