"""Paints a column: fills, boxes and bars before the text, lines and rings after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextOption

from reader.model.marks import Attribution, Finding
from reader.ui.compare.column.painting.paint import MarkPainter, Placed
from reader.ui.compare.column.text.block import Block, BlockKind
from reader.ui.compare.column.text.plan import BOXED, PaintSpan, Style
from reader.ui.compare.dress import icons
from reader.ui.compare.findings import contrasts
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.wording import wording
from reader.ui.look import theme as tokens
from reader.ui.look.strips import Strip

if TYPE_CHECKING:
    from reader.ui.compare.column.pane import TextPane

# Marks reach below their line; blocks this far outside the repainted part still touch it.
_REACH = 44
# The title of a folded run keeps that much room beside the number of its sentences.
_FOLD_TITLE = 120


def _painter(pane: TextPane, rect: QRect) -> QPainter:
    painter = QPainter(pane.viewport())
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, -pane.verticalScrollBar().value())
    return painter


def paint_under(pane: TextPane, marks: MarkPainter, rect: QRect) -> list[Placed]:
    """Paints what lies under the text and returns the marks in that part."""
    painter = _painter(pane, rect)
    top = rect.top() + pane.verticalScrollBar().value()
    painter.fillRect(rect.translated(0, pane.verticalScrollBar().value()), pane.theme.color("paper"))
    numbers = pane.surface.blocks_between(top - _REACH, top + rect.height() + _REACH)
    placed = pane.placed_at(numbers, top - _REACH, top + rect.height() + _REACH)
    if pane.active is not None:
        marks.fill(painter, pane.surface.unit_strips(pane.active), "act")
    if pane.under is not None:
        pane.under(painter, pane, numbers)
    marks.under(painter, placed)
    hits = _in_view(pane, pane.hits, numbers)
    for number in numbers:
        _bars(pane, painter, [one for one in placed if one.span.style is Style.QUOTE], number)
        block = pane.surface.blocks[number]
        if block.kind is BlockKind.FOLD:
            # Of what the search found in it, the whole box tells.
            inside = [hit for hit in hits if block.start <= hit[0] <= block.start + block.length]
            _fold(pane, painter, block, found=bool(inside))
            hits = [hit for hit in hits if hit not in inside]
    for start, end in hits:
        marks.washed(painter, pane.surface.strips(start, end), "mark", "dis_l")
    for one in placed:
        if one.span.layer is Layer.NAMING and (one.span is pane.open_mark or one.span is pane.focused_mark):
            marks.tone_fill(painter, one)
    painter.end()
    return placed


def paint_over(pane: TextPane, marks: MarkPainter, rect: QRect, placed: Sequence[Placed]) -> None:
    """Paints what lies over the text."""
    painter = _painter(pane, rect)
    marks.over(painter, placed)
    if pane.over is not None:
        top = rect.top() + pane.verticalScrollBar().value()
        pane.over(painter, pane, pane.surface.blocks_between(top - _REACH, top + rect.height() + _REACH))
    _hover(pane, painter)
    for one in placed:
        if one.span is pane.open_mark or (one.span is pane.focused_mark and pane.hasFocus()):
            marks.ring(painter, _whole(one, placed))
    focused = pane.focused_mark
    if focused is not None and focused.style is Style.PLACE and pane.hasFocus():
        marks.ring(painter, pane.surface.strips(focused.start, focused.end))
    if pane.current_hit is not None:
        marks.ring(painter, pane.surface.strips(*pane.current_hit))
    if pane.hasFocus() and pane.keyboard and pane.focused_mark is None and pane.focused_unit is not None:
        _unit_ring(pane, painter, pane.surface.unit_strips(pane.focused_unit))
    painter.end()


def _whole(one: Placed, placed: Sequence[Placed]) -> Sequence[Strip]:
    """A mark's strips; of one on words in a box those of the box, whose dot or sign belongs to the words."""
    start, end = one.span.words_start, one.span.words_end
    boxes = (box for box in placed if box.span.style in BOXED)
    same = (box.strips for box in boxes if (box.span.words_start, box.span.words_end) == (start, end))
    return next(same, one.strips)


def _in_view(pane: TextPane, hits: Sequence[tuple[int, int]], numbers: range) -> list[tuple[int, int]]:
    if not hits or not numbers:
        return []
    blocks = pane.surface.blocks
    first, last = blocks[numbers[0]].start, blocks[numbers[-1]].start + blocks[numbers[-1]].length
    return [hit for hit in hits if hit[1] > first and hit[0] < last]


def _bars(pane: TextPane, painter: QPainter, quotes: Sequence[Placed], number: int) -> None:
    """The bar in the margin beside each quotation; dashed where nobody is named as its speaker."""
    block = pane.surface.blocks[number]
    edge = text_edges(pane, number)
    rtl = pane.surface.content is None or pane.surface.content.rtl
    x = edge.right() + pane.bar_gap if rtl else edge.left() - 4 - pane.bar_gap
    for one in quotes:
        if not (one.span.start < block.start + block.length and one.span.end > block.start) or not one.strips:
            continue
        tops = [strip.baseline for strip in one.strips if edge.top() <= strip.baseline <= edge.bottom() + _REACH]
        if not tops:
            continue
        unit = pane.metrics.unit
        top, bottom = min(tops) - 19.5 * unit, max(tops) + 11.5 * unit
        if one.span.sourceless:
            painter.setPen(QPen(pane.theme.color("q_l"), 4, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap))
            pen = painter.pen()
            pen.setDashPattern([1.5, 1])
            painter.setPen(pen)
            painter.drawLine(QPointF(x + 2, top), QPointF(x + 2, bottom))
        else:
            painter.fillRect(QRectF(x, top, 4, bottom - top), pane.theme.color("q_l"))


def text_edges(pane: TextPane, number: int) -> QRectF:
    """The rectangle that a block's lines may fill."""
    rect = pane.surface.block_rect(number)
    frame = pane.document().rootFrame().frameFormat()
    left, right = frame.leftMargin(), pane.viewport().width() - frame.rightMargin()
    return QRectF(left, rect.top(), right - left, rect.height())


def fold_rect(pane: TextPane, number: int) -> QRectF:
    """The box of a folded run."""
    edges = text_edges(pane, number)
    layout = pane.surface.text_block(number).layout()
    line = layout.lineAt(0)
    bottom = layout.position().y() + line.y() + line.ascent() + 4
    return QRectF(edges.left(), bottom - 33, edges.width(), 36)


def _fold(pane: TextPane, painter: QPainter, block: Block, *, found: bool) -> None:
    theme, rect = pane.theme, fold_rect(pane, block.number)
    painter.setPen(QPen(theme.color("line2"), 1, Qt.PenStyle.DashLine))
    painter.setBrush(theme.color("mark" if found else "bar"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    if found:
        painter.fillRect(QRectF(rect.left() + 6, rect.bottom() - 3, rect.width() - 12, 2), theme.color("dis_l"))
    if block.fold is None:
        return
    title, count, short = pane.fold_words.get(block.fold.span, (block.fold.label, "", ""))
    icon = QRectF(rect.right() - 12 - 14, rect.center().y() - 7, 14, 14)
    icons.draw(painter, "fold", icon, theme.color("ink2"))
    show_font, plain = tokens.ui_font(13, bold=True), tokens.ui_font(13)
    show_width = QFontMetricsF(show_font).horizontalAdvance(pane.show_label)
    metrics = QFontMetricsF(plain)
    right, left = icon.left() - 10, rect.left() + 12 + show_width + 10
    # A narrow column has room for the bare number of sentences; the title gives way after that.
    if right - left < metrics.horizontalAdvance(count) + 12 + _FOLD_TITLE:
        count = short
    count_width = metrics.horizontalAdvance(count) + 2
    text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, max(right - left - count_width - 12, 60))
    width = metrics.horizontalAdvance(text)
    painter.setFont(plain)
    painter.setPen(theme.color("ink2"))
    painter.drawText(QRectF(right - width - 1, rect.top(), width + 1, 36), text, _line(Qt.LayoutDirection.RightToLeft))
    own = _line(pane.layoutDirection())
    painter.setPen(theme.color("ink3"))
    painter.drawText(QRectF(right - width - 12 - count_width, rect.top(), count_width, 36), count, own)
    painter.setFont(show_font)
    painter.setPen(theme.color("accent"))
    painter.drawText(QRectF(rect.left() + 12, rect.top(), show_width + 1, 36), pane.show_label, own)


def _line(direction: Qt.LayoutDirection) -> QTextOption:
    """One line at the right of its rectangle, written in that direction."""
    option = QTextOption(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction)
    return option


def _hover(pane: TextPane, painter: QPainter) -> None:
    """A hairline at both sides of the sentence under the pointer; a stronger one beside its counterpart elsewhere."""
    frame = pane.document().rootFrame().frameFormat()
    for unit, token, width in ((pane.hovered, "line2", 1.0), (pane.echo, "accent", 2.0)):
        strips = pane.surface.unit_strips(unit) if unit is not None and unit != pane.active else ()
        if not strips:
            continue
        top, bottom = strips[0].baseline - 19 * pane.metrics.unit, strips[-1].baseline + 11 * pane.metrics.unit
        painter.setPen(QPen(pane.theme.color(token), width))
        for x in (frame.leftMargin() - 5.5, pane.viewport().width() - frame.rightMargin() + 4.5):
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))


def _unit_ring(pane: TextPane, painter: QPainter, strips: Sequence[Strip]) -> None:
    if not strips:
        return
    rect = QRectF()
    for strip in strips:
        rect = rect.united(strip.rect(pane.metrics.above, pane.metrics.below))
    painter.setPen(QPen(pane.theme.color("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-4, -1, 4, 1), 3, 3)


def tip_of(pane: TextPane, spans: Sequence[PaintSpan]) -> str:
    """What the marks under the pointer say in words, one line each."""
    content = pane.surface.content
    lines = []
    for span in spans:
        if span.style is Style.REPAIR and content is not None:
            lines.append(wording.originally(pane.source_text[span.source.start : span.source.end]))
        elif span.mark is not None and isinstance(span.mark.detail, Attribution):
            lines.append(wording.attribution_tip(span.mark.detail, pane.names))
        elif span.mark is not None and isinstance(span.mark.detail, Finding):
            lines.append(contrasts.told(span.mark.detail))
        elif span.style in {Style.NUMBER, Style.DIFFERENCE}:
            lines.append(wording.style_name(span.style))
    return "\n".join(dict.fromkeys(line for line in lines if line))
