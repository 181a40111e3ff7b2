"""The ticks of the overview stripe: names, quotations, and sentences that stand alone or differ in numbers."""

from __future__ import annotations

from collections.abc import Sequence

from reader.ui.compare.column.painting.overview import Tick
from reader.ui.compare.column.pane import TextPane
from reader.ui.compare.column.text.plan import Style
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.steps import Steps

# Lane and colour. A neutral name says little from afar; only the toned ones are shown.
_LOOK = {
    Style.HOSTILE: (0, "neg_l"),
    Style.FAVOURABLE: (0, "pos_l"),
    Style.QUOTE: (1, "q_l"),
    Style.NUMBER: (2, "num_l"),
}
# So many marks or sentences are looked up in one step.
_STEP = 400


def make_ticks(pane: TextPane, alone: Sequence[int]) -> Steps[tuple[Tick, ...]]:
    """The ticks of a column whose text is there, in steps; `alone` are its units without counterpart."""
    content = pane.surface.content
    height = max(pane.content_height(), 1.0)
    ticks: list[Tick] = []
    if content is None:
        return ()
    for number, span in enumerate(content.plan.spans):
        if number % _STEP == _STEP - 1:
            yield
        look = _LOOK.get(span.style)
        if look is not None and pane.visible_span(span):
            ticks.append(_between(pane, span.start, span.end, *look, height))
    for number, unit in enumerate(alone if Layer.UNMATCHED in pane.layers else ()):
        if number % _STEP == _STEP - 1:
            yield
        shown = content.units[unit]
        if shown is not None:
            ticks.append(_between(pane, shown[0], shown[1], 2, "line2", height))
    return tuple(dict.fromkeys(ticks))


def _between(pane: TextPane, start: int, end: int, lane: int, token: str, height: float) -> Tick:
    top = pane.line_top(start)
    bottom = pane.line_top(max(start, end - 1)) + pane.metrics.line
    if lane == 0:
        bottom = top
    return Tick(lane, top / height, bottom / height, token)
