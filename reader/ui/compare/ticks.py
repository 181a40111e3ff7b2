"""The ticks of the overview stripe: names, quotations, and sentences that stand alone or differ in numbers."""

from __future__ import annotations

from collections.abc import Sequence

from .layer import Layer
from .overview import Tick
from .pane import TextPane
from .plan import PaintSpan, Style

# A neutral name says little from afar; only the toned ones are shown.
_NAMES = {Style.HOSTILE: "neg_l", Style.FAVOURABLE: "pos_l"}


def make_ticks(pane: TextPane, alone: Sequence[int]) -> tuple[Tick, ...]:
    """The ticks of a column; `alone` are its units without counterpart."""
    content = pane.surface.content
    height = max(pane.content_height(), 1.0)
    ticks: list[Tick] = []
    if content is None:
        return ()
    for span in content.plan.spans:
        if not pane.visible_span(span):
            continue
        if span.style in _NAMES:
            ticks.append(_tick(pane, span, 0, _NAMES[span.style], height))
        elif span.style is Style.QUOTE:
            ticks.append(_tick(pane, span, 1, "q_l", height))
        elif span.style is Style.NUMBER:
            ticks.append(_tick(pane, span, 2, "num_l", height))
    if Layer.UNMATCHED in pane.layers:
        for unit in alone:
            shown = content.units[unit]
            if shown is not None:
                ticks.append(_between(pane, shown[0], shown[1], 2, "line2", height))
    return tuple(dict.fromkeys(ticks))


def _tick(pane: TextPane, span: PaintSpan, lane: int, token: str, height: float) -> Tick:
    return _between(pane, span.start, span.end, lane, token, height)


def _between(pane: TextPane, start: int, end: int, lane: int, token: str, height: float) -> Tick:
    top = pane.line_top(start)
    bottom = pane.line_top(max(start, end - 1)) + pane.metrics.line
    if lane == 0:
        bottom = top
    return Tick(lane, top / height, bottom / height, token)
