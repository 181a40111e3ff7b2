"""The ticks of the overview beside the rows: toned names, quotations, differing numbers, and what one outlet tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from reader.ui.compare.column.painting.overview import Tick
from reader.ui.compare.column.text.plan import LAYERS, Raw, Style
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.rows.order import Line, told_by

_LOOK = {
    Style.HOSTILE: (0, "neg_l"),
    Style.FAVOURABLE: (0, "pos_l"),
    Style.QUOTE: (1, "q_l"),
    Style.NUMBER: (2, "num_l"),
}


def styles_of(index: ComparisonIndex, raws: Sequence[Sequence[Raw]]) -> dict[Place, set[Style]]:
    """Which marks that the overview shows stand in each unit."""
    found: dict[Place, set[Style]] = defaultdict(set)
    for column, marks in enumerate(raws):
        for raw in marks:
            unit = index.unit_at(column, raw.span.start) if raw.style in _LOOK else None
            if unit is not None:
                found[Place(column, unit)].add(raw.style)
    return found


def row_ticks(
    lines: Sequence[Line],
    styles: dict[Place, set[Style]],
    layers: frozenset[Layer],
    share: Callable[[int], tuple[float, float]],
) -> tuple[Tick, ...]:
    """The ticks of the rows as listed; `share` gives the top and bottom of a row as shares of the whole height."""
    ticks = []
    for number, line in enumerate(lines):
        top, bottom = share(number)
        places = [Place(column, unit) for column, cell in enumerate(line.row.cells) for unit in cell]
        here = {style for place in places for style in styles.get(place, ()) if LAYERS[style] in layers}
        for style in here:
            lane, token = _LOOK[style]
            # A name is a point; the other marks fill their row.
            ticks.append(Tick(lane, top, top if lane == 0 else top + (bottom - top) * 0.8, token))
        if Layer.UNMATCHED in layers and told_by(line.row) == 1 and Style.NUMBER not in here:
            ticks.append(Tick(2, top, top + (bottom - top) * 0.8, "line2"))
    return tuple(ticks)
