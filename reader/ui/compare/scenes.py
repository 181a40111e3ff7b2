"""What a gap between two columns shows now: the pairs that reach into sight, and what stands alone beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.model import Relation

from .gap import Scene, Shape, Tie
from .index import Place
from .layer import Layer

if TYPE_CHECKING:
    from .columns_view import ColumnsView

Extent = tuple[float, float]


def scene_of(view: ColumnsView, number: int) -> Scene:
    """The scene of the gap to the left of column `number`."""
    index = view.index
    if index is None or number + 1 >= len(view.columns):
        return Scene()
    panes = view.columns[number].pane, view.columns[number + 1].pane
    seen = [set(pane.visible_units()) for pane in panes]
    group = index.group(view.active) if view.active is not None else frozenset()
    ties = []
    links = index.links_between(number, number + 1)
    for unit, other, link in links:
        if unit not in seen[0] and other not in seen[1]:
            continue
        a, b = panes[0].unit_in_view(unit), panes[1].unit_in_view(other)
        if a is None or b is None:
            continue
        active = {Place(number, unit), Place(number + 1, other)} <= group
        shape = Shape.STRONG if link.relation is Relation.SAME else Shape.PARTIAL
        ties.append(Tie(a, b, Shape.ACTIVE if active else shape, unit, other))
    lone: list[tuple[Extent, ...]] = [(), ()]
    if Layer.UNMATCHED in view.layers:
        for side, pane in enumerate(panes):
            alone = set(index.alone(number + side))
            lone[side] = _each_once(pane.unit_in_view(unit) for unit in sorted(seen[side]) if unit in alone)
    head = view.columns[number].header.height()
    pairs = ((one, two) for one in range(number + 1) for two in range(number + 1, len(view.columns)))
    passing = sum(len(index.links_between(*pair)) for pair in pairs) - len(links)
    return Scene(tuple(ties), lone[0], lone[1], len(links), head, passing)


def _each_once(extents: Iterable[Extent | None]) -> tuple[Extent, ...]:
    """Those that are shown: the sentences of a folded run share one line."""
    return tuple(dict.fromkeys(extent for extent in extents if extent is not None))
