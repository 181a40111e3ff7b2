"""The document that a column shows, and where on it everything stands.

Positions in the document are the UTF-16 offsets of the shown text: the document is filled from it once and never
read back. Rectangles are in document coordinates: those of the viewport plus the scroll bars' values.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFrameFormat, QTextLayout

from reader.text.utf16 import unit_letters
from reader.ui.compare.column.painting.paint import Placed
from reader.ui.compare.column.text.block import Block, BlockKind, block_format
from reader.ui.compare.column.text.content import Content
from reader.ui.compare.column.text.display_text import PlacedPad
from reader.ui.compare.column.text.formats import FormatMaker, Part, chosen
from reader.ui.compare.column.text.placing import placed_in
from reader.ui.compare.column.text.plan import PaintSpan
from reader.ui.compare.dress.metrics import Metrics
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.needed import needed
from reader.ui.compare.steps import Steps
from reader.ui.look.strips import Lines, Strip
from reader.ui.look.theme import Theme

# So many letters come to the document in one step: more than one screen holds. And so many marks are sorted in one.
_LETTERS, _SORTED = 3500, 2000


class Surface:
    """Fills a document and answers questions about places in it; strips are kept until the next layout."""

    def __init__(self, document: QTextDocument) -> None:
        self.document = document
        self.content: Content | None = None
        self.blocks: list[Block] = []
        self._starts: list[int] = []
        self._texts: list[str] = []
        self._spans: list[list[PaintSpan]] = []
        self._pads: list[list[PlacedPad]] = []
        self._lines: dict[int, Lines] = {}
        self._placed: dict[int, dict[int, Placed]] = {}
        self._units: dict[int, tuple[Strip, ...]] = {}
        self._extents: dict[int, tuple[float, float]] = {}
        self._parts: dict[int, tuple[list[QTextLayout.FormatRange], list[Part]]] = {}
        self._maker: FormatMaker | None = None
        self._dressed: tuple[Theme, Metrics] | None = None
        self._margins: tuple[float, float, float, float] | None = None
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)

    def forget(self) -> None:
        """Drops kept places; to be called after each new layout of the document."""
        self._lines.clear()
        self._placed.clear()
        self._units.clear()
        self._extents.clear()

    def loading(
        self, content: Content, theme: Theme, metrics: Metrics, on: Callable[[], frozenset[Layer]]
    ) -> Steps[None]:
        """Fills the document with the shown text and its formats, from the top in steps.

        After each step the document and what is told of it agree; `blocks` are those that are there. `on` tells
        which layers are on by then.
        """
        self._empty(content, theme, metrics)
        text = content.plan.display.text + (f"\n{content.closing}" if content.closing else "")
        lines = text.split("\n")
        starts, self._texts = _measured(lines)
        yield from self._sort(starts)
        first = 0
        while first < len(lines):
            last, letters = first, 0
            while last < len(lines) and letters < _LETTERS:
                letters += len(lines[last])
                last += 1
            self._append(lines, starts, range(first, last), on())
            first = last
            yield

    def empty(self) -> None:
        """Drops the text and all that is known of it."""
        self.content = None
        self.blocks, self._starts, self._texts, self._parts = [], [], [], {}
        self._spans, self._pads = [], []
        self.forget()
        self.document.clear()

    def _empty(self, content: Content, theme: Theme, metrics: Metrics) -> None:
        self.empty()
        self.content = content
        self.dress(theme, metrics)
        document = self.document
        # Margins on an empty document cost no layout.
        margins, self._margins = self._margins, None
        if margins is not None:
            self.set_margins(*margins)
        document.setDefaultFont(metrics.font())
        option = document.defaultTextOption()
        option.setTextDirection(content.direction)
        document.setDefaultTextOption(option)

    def _sort(self, starts: Sequence[int]) -> Steps[None]:
        """Gives each block its marks and pads."""
        plan = needed(self.content).plan
        self._spans, self._pads = [[] for _ in starts], [[] for _ in starts]
        for count, span in enumerate(plan.spans):
            if count % _SORTED == _SORTED - 1:
                yield
            last = max(0, bisect_right(starts, max(span.start, span.end - 1)) - 1)
            for number in range(max(0, bisect_right(starts, span.start) - 1), last + 1):
                self._spans[number].append(span)
        for pad in plan.display.pads:
            self._pads[max(0, bisect_right(starts, pad.at) - 1)].append(pad)

    def _append(self, lines: Sequence[str], starts: Sequence[int], numbers: range, on: frozenset[Layer]) -> None:
        """Puts these lines at the end of the document, in one layout with their formats."""
        content = needed(self.content)
        metrics = needed(self._dressed)[1]
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        plain = block_format(BlockKind.TEXT, metrics, content.direction)
        if numbers[0]:
            cursor.insertBlock(plain)
        else:
            cursor.setBlockFormat(plain)
        cursor.insertText("\n".join(lines[numbers[0] : numbers[-1] + 1]))
        folds = dict(content.plan.display.folds)
        for number in numbers:
            start = starts[number]
            kind = BlockKind.FOLD if start in folds else content.kind(start, last=number == len(lines) - 1)
            self.blocks.append(Block(number, start, len(self._texts[number]), kind, folds.get(start)))
            self._starts.append(start)
            if kind is not BlockKind.TEXT:
                cursor.setPosition(start)
                cursor.setBlockFormat(block_format(kind, metrics, content.direction))
        self._format(numbers, on)
        cursor.endEditBlock()

    def _format(self, numbers: range, on: frozenset[Layer]) -> None:
        block = self.text_block(numbers[0])
        for number in numbers:
            whole, marks = self._parts_of(number)
            layout = block.layout()
            # Letters are shaped once, not again for the first question about their places.
            layout.setCacheEnabled(True)
            layout.setFormats(whole + chosen(marks, on))
            block = block.next()

    @property
    def complete(self) -> bool:
        """Whether the whole text is there."""
        return self.content is not None and len(self.blocks) == len(self._texts)

    @property
    def loaded(self) -> int:
        """The shown offset up to which the text is there."""
        return self.blocks[-1].start + self.blocks[-1].length if self.blocks else 0

    def dress(self, theme: Theme, metrics: Metrics) -> None:
        """Takes other colours; `apply` brings them to the blocks."""
        if self._dressed != (theme, metrics):
            self._dressed = (theme, metrics)
            self._maker, self._parts = FormatMaker(theme, metrics), {}

    def apply(self, on: frozenset[Layer], *, moves: bool = True, numbers: range | None = None) -> None:
        """Sets the layout formats of blocks for the layers that are on; one new layout for all of them.

        `moves` tells that letters change their places; where only colours change, kept places stay. `numbers` are
        the blocks, None for all.
        """
        numbers = range(len(self.blocks)) if numbers is None else numbers
        if not numbers:
            return
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        self._format(numbers, on)
        first, last = self.blocks[numbers[0]], self.blocks[numbers[-1]]
        # The end of the last block belongs to it.
        self.document.markContentsDirty(first.start, last.start + last.length + 1 - first.start)
        cursor.endEditBlock()
        if moves:
            self.forget()

    def _parts_of(self, number: int) -> tuple[list[QTextLayout.FormatRange], list[Part]]:
        """The formats of a block; made once for a text in one theme at one size."""
        found = self._parts.get(number)
        if found is None:
            known, maker = self.blocks[number], needed(self._maker)
            plain = known.kind in {BlockKind.TEXT, BlockKind.HEADING}
            spans, pads = (self._spans[number], self._pads[number]) if plain else ([], [])
            found = (maker.block_ranges(known.kind, known.length), maker.parts(spans, pads, known.start))
            self._parts[number] = found
        return found

    def set_margins(self, left: float, right: float, top: float, bottom: float) -> None:
        """The room around the text, in pixels; a new layout only where it changes."""
        if (left, right, top, bottom) == self._margins:
            return
        self._margins = (left, right, top, bottom)
        frame = QTextFrameFormat()
        frame.setLeftMargin(left)
        frame.setRightMargin(right)
        frame.setTopMargin(top)
        frame.setBottomMargin(bottom)
        self.document.rootFrame().setFrameFormat(frame)
        self.forget()

    def block_number(self, position: int) -> int:
        """The block that holds that offset."""
        return max(0, bisect_right(self._starts, position) - 1)

    def text_block(self, number: int) -> QTextBlock:
        return self.document.findBlockByNumber(number)

    def block_rect(self, number: int) -> QRectF:
        """The rectangle of a block, its bottom margin left out."""
        return self.document.documentLayout().blockBoundingRect(self.text_block(number))

    def blocks_between(self, top: float, bottom: float) -> range:
        """The numbers of the blocks that reach into that height of the document."""
        count = len(self.blocks)
        first = bisect_left(range(count), True, key=lambda number: self.block_rect(number).bottom() >= top)
        last = first
        while last < count and self.block_rect(last).top() <= bottom:
            last += 1
        return range(first, last)

    def strips(self, start: int, end: int) -> tuple[Strip, ...]:
        """The strips of a shown range, over all blocks that it touches."""
        found: list[Strip] = []
        for number in range(self.block_number(start), self.block_number(max(start, end - 1)) + 1):
            found += self._strips_in(number, start, end)
        return tuple(found)

    def _strips_in(self, number: int, start: int, end: int) -> list[Strip]:
        block = self.blocks[number]
        first, last = max(start - block.start, 0), min(end - block.start, block.length)
        if first >= last:
            return []
        return self._lines_of(number).strips(self.text_block(number).layout(), first, last)

    def _lines_of(self, number: int) -> Lines:
        found = self._lines.get(number)
        if found is None:
            block = self.text_block(number)
            # Asking for its place lays out a long text that far.
            self.document.documentLayout().blockBoundingRect(block)
            layout = block.layout()
            found = self._lines[number] = Lines(layout, self._texts[number], layout.position())
        return found

    def placed(self, number: int, wanted: Callable[[PaintSpan], bool] | None = None) -> list[Placed]:
        """The marks of a block with their strips: all, or those `wanted`; only these are worked out."""
        kept, lines, first = self._placed.setdefault(number, {}), self._lines_of(number), self.blocks[number].start
        found, layout = [], self.text_block(number).layout()
        for at, span in enumerate(self._spans[number]):
            if wanted is None or wanted(span):
                one = kept.get(at)
                if one is None:
                    one = kept[at] = placed_in(lines, layout, span, self._pads[number], first)
                found.append(one)
        return found

    def warm(self, number: int) -> bool:
        """Works out the places of the marks of the next block from `number` on that lacks them; False at the end."""
        for block in self.blocks[number:]:
            if len(self._placed.get(block.number, ())) < len(self._spans[block.number]):
                self.placed(block.number)
                return True
        return False

    def units_in(self, numbers: range) -> range:
        """The units that begin in these blocks, and those before them that reach into the first."""
        if self.content is None or not numbers:
            return range(0)
        first = self.blocks[numbers[0]].start
        last = self.blocks[numbers[-1]]
        units = self.content.units
        # Units that are not shown stand before those that are: headlines.
        start = bisect_left(range(len(units)), first, key=lambda unit: (units[unit] or (-1, -1))[1])
        end = bisect_left(
            range(len(units)), last.start + last.length + 1, key=lambda unit: (units[unit] or (-1, -1))[0]
        )
        return range(start, max(start, end))

    def unit_strips(self, unit: int) -> tuple[Strip, ...]:
        """The strips of a unit; of its folded line where it is folded; none where it is not shown."""
        found = self._units.get(unit)
        if found is None:
            shown = self._shown(unit)
            if shown is None:
                return ()
            found = self._units[unit] = self.strips(*shown)
        return found

    def _shown(self, unit: int) -> tuple[int, int] | None:
        """The shown range of a unit that is there already."""
        units = self.content.units if self.content else ()
        shown = units[unit] if unit < len(units) else None
        return shown if shown is not None and shown[1] <= self.loaded else None

    def unit_extent(self, unit: int, metrics: Metrics) -> tuple[float, float] | None:
        """Top and bottom of a unit in the document; None where it is not shown."""
        known = self._extents.get(unit)
        if known is None:
            shown = self._shown(unit)
            if shown is None:
                return None
            top, bottom = self.baseline(shown[0]), self.baseline(max(shown[0], shown[1] - 1))
            known = self._extents[unit] = (top - metrics.above, bottom + metrics.below)
        return known

    def baseline(self, position: int) -> float:
        """The baseline of the line that holds a shown offset, in the document."""
        number = self.block_number(position)
        return self._lines_of(number).baseline(position - self.blocks[number].start)

    def position_at(self, point: QPointF) -> int:
        """The offset under a point of the document, -1 where there is no letter."""
        return self.document.documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)

    def unit_near(self, point: QPointF) -> int | None:
        """The unit of the line nearest to a point of the document: between two lines and beside them too."""
        if not self.blocks or point.y() > self.block_rect(len(self.blocks) - 1).bottom():
            return None
        position = self.document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        number, units = self.block_number(position), self.content.units if self.content else ()
        shown = {unit: units[unit] or (0, 0) for unit in self.units_in(range(number, number + 1))}
        return min(shown, key=lambda unit: max(shown[unit][0] - position, position - shown[unit][1], 0), default=None)

    def spans_at(self, position: int) -> list[PaintSpan]:
        """The marks that cover an offset, the shortest first."""
        number = self.block_number(position)
        if number >= len(self._spans):
            return []
        found = [span for span in self._spans[number] if span.start <= position < span.end]
        return sorted(found, key=lambda span: span.end - span.start)

    def unit_at(self, position: int) -> int | None:
        """The unit that covers an offset."""
        if self.content is None or position < 0:
            return None
        for unit, shown in enumerate(self.content.units):
            if shown is not None and shown[0] <= position < shown[1]:
                return unit
        return None


def _measured(lines: Sequence[str]) -> tuple[list[int], list[str]]:
    """The offsets (UTF-16) at which lines begin, and the lines with one letter for each unit of UTF-16."""
    texts = [unit_letters(line) for line in lines]
    starts = [0, *accumulate(len(text) + 1 for text in texts)][: len(texts)]
    return starts, texts
