"""What a gap between two columns shows now: the pairs that reach into sight, and what stands alone beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.comparisons import Relation
from reader.ui.compare.card.names import printed
from reader.ui.compare.index import ComparisonIndex, Partner, Place
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.pairs.far_links import FarEnd, FarTie, spread
from reader.ui.compare.pairs.gap import Scene, Shape, Tie
from reader.ui.compare.wording.outlets import outlet_name
from reader.ui.look.shapes import first_letter

if TYPE_CHECKING:
    from reader.ui.compare.pairs.columns_view import ColumnsView

Extent = tuple[float, float]


def scene_of(view: ColumnsView, number: int) -> Scene:
    """The scene of the gap between column `number` and the next."""
    index = view.index
    if index is None or number + 1 >= len(view.columns):
        return Scene()
    panes = view.columns[number].pane, view.columns[number + 1].pane
    seen = [set(pane.visible_units()) for pane in panes]
    group = index.group(view.active) if view.active is not None else frozenset()
    rtl = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
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
        lit = view.pointed in (Place(number, unit), Place(number + 1, other))
        right, left = (a, b) if rtl else (b, a)
        ties.append(Tie(right, left, Shape.ACTIVE if active else shape, unit, other, lit))
    lone: list[tuple[Extent, ...]] = [(), ()]
    if Layer.UNMATCHED in view.layers:
        for side, pane in enumerate(panes):
            alone = set(index.alone(number + side))
            lone[side] = _each_once(pane.unit_in_view(unit) for unit in sorted(seen[side]) if unit in alone)
    head = view.columns[number].header.height()
    pairs = ((one, two) for one in range(number + 1) for two in range(number + 1, len(view.columns)))
    passing = sum(len(index.links_between(*pair)) for pair in pairs) - len(links)
    far = list(_far(view, index, number))
    if not rtl:
        lone.reverse()
        far = [replace(tie, right=tie.left, left=tie.right) for tie in far]
    return Scene(tuple(ties), lone[0], lone[1], len(links), head, passing, spread(far), not index.pending)


def _far(view: ColumnsView, index: ComparisonIndex, number: int) -> Iterator[FarTie]:
    """The pairs of the chosen sentence, and of the one under the pointer, that pass this gap to a farther column."""
    seen = set()
    for place in (view.active, view.pointed):
        if place is None:
            continue
        for partner in index.best(place).values():
            right, left = sorted((place, partner.place), key=lambda one: one.column)
            passes = right.column <= number < left.column and left.column - right.column > 1
            if passes and (right, left) not in seen:
                seen.add((right, left))
                yield from _passing(view, index, number, right, left, partner)


def _passing(
    view: ColumnsView, index: ComparisonIndex, number: int, right: Place, left: Place, partner: Partner
) -> Iterator[FarTie]:
    extents = [view.columns[place.column].pane.unit_in_view(place.unit) for place in (right, left)]
    if extents[0] is None or extents[1] is None:
        return
    middles = [(extent[0] + extent[1]) / 2 for extent in extents if extent is not None]

    def end(edge: int) -> FarEnd:
        """The end at the edge of column `edge`: on the sentence, or on the way to it."""
        share = (edge - right.column) / (left.column - right.column)
        y = middles[0] + (middles[1] - middles[0]) * share
        if edge in (right.column, left.column):
            return FarEnd(y, extents[0 if edge == right.column else 1])
        # Only where the line goes behind a column on its way from or to the sentence beside this gap.
        beside = number == right.column or number + 1 == left.column
        target = left if edge == number + 1 else right
        return FarEnd(y, None, *(_named(index, target) if beside else ("", "")))

    far = left if number == right.column else right
    yield FarTie(end(number), end(number + 1), partner.link.relation is Relation.SAME, far)


def _named(index: ComparisonIndex, place: Place) -> tuple[str, str]:
    """The letter of a place's outlet, and the outlet with the first words of the sentence."""
    document = index.documents[place.column]
    known = document.article.source
    source = outlet_name(index, place.column)
    words = printed(document, index.span(place)).split()
    return first_letter(known) if known else "؟", f"{source}: {' '.join(words[:10])}{'…' if len(words) > 10 else ''}"


def _each_once(extents: Iterable[Extent | None]) -> tuple[Extent, ...]:
    """Those that are shown: the sentences of a folded run share one line."""
    return tuple(dict.fromkeys(extent for extent in extents if extent is not None))
