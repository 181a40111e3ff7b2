"""Where a mark stands with the pads at its ends."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextLayout

from reader.ui.compare.column.painting.paint import Placed
from reader.ui.compare.column.text.display_text import PlacedPad
from reader.ui.compare.column.text.plan import BOXED, PaintSpan
from reader.ui.look.strips import Lines


def placed_in(lines: Lines, layout: QTextLayout, span: PaintSpan, pads: Iterable[PlacedPad], first: int = 0) -> Placed:
    """The strips of a mark in a paragraph that begins at the shown offset `first`; its pads are among `pads`."""
    opening = closing = None
    start, end = span.start, span.end
    if span.style in BOXED:
        for pad in pads:
            if pad.style != span.style:
                continue
            if pad.opens and pad.at == start - 1:
                opening = next(iter(lines.strips(layout, pad.at - first, pad.at + 1 - first)), None)
            elif not pad.opens and pad.at == end:
                closing = next(iter(lines.strips(layout, pad.at - first, pad.at + 1 - first)), None)
        start, end = start - (opening is not None), end + (closing is not None)
    return Placed(span, tuple(lines.strips(layout, max(start - first, 0), end - first)), opening, closing)
