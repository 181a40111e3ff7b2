"""What the keys do in a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from reader.ui.compare.column.text.plan import PaintSpan

if TYPE_CHECKING:
    from reader.ui.compare.column.pane import TextPane

_Key = Qt.Key


def handle(pane: TextPane, event: QKeyEvent) -> bool:
    """Whether the key had a meaning of the pane's own; others stay with the text (selection by Shift, copy)."""
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return False
    if key in {_Key.Key_Return, _Key.Key_Enter}:
        _enter(pane)
    elif key in {_Key.Key_Down, _Key.Key_Up}:
        step_unit(pane, forward=key == _Key.Key_Down)
    elif key == _Key.Key_Left:
        pane.columnLeft.emit()
    elif key == _Key.Key_Right:
        pane.columnRight.emit()
    elif key == _Key.Key_Escape:
        pane.focus_mark(None)
        pane.escaped.emit()
    elif not _scroll(pane, key):
        return False
    return True


def _enter(pane: TextPane) -> None:
    if pane.focused_mark is not None:
        pane.markActivated.emit(pane.focused_mark)
        return
    unit = pane.focused_unit
    if unit is None:
        return
    content = pane.surface.content
    shown = content.units[unit] if content else None
    fold = pane.surface.blocks[pane.surface.block_number(shown[0])].fold if shown else None
    if fold is not None:
        pane.foldToggled.emit(fold.span)
    else:
        pane.unitActivated.emit(unit)


def _scroll(pane: TextPane, key: int) -> bool:
    bar = pane.verticalScrollBar()
    page = max(pane.viewport().height() - pane.metrics.line, 1)
    targets = {
        _Key.Key_PageDown: bar.value() + page,
        _Key.Key_Space: bar.value() + page,
        _Key.Key_PageUp: bar.value() - page,
        _Key.Key_Home: 0,
        _Key.Key_End: bar.maximum(),
    }
    if key not in targets:
        return False
    bar.setValue(round(targets[_Key(key)]))
    return True


def step_unit(pane: TextPane, *, forward: bool) -> None:
    """Moves to the next or previous sentence that is shown; a folded run counts as one."""
    content = pane.surface.content
    if content is None:
        return
    shown = [(unit, place) for unit, place in enumerate(content.units) if place is not None]
    starts: dict[int, int] = {}
    for unit, place in shown:
        starts.setdefault(place[0], unit)
    order = [starts[start] for start in sorted(starts)]
    if not order:
        return
    if pane.focused_unit is None:
        visible = pane.visible_units()
        pane.focus_unit(visible[0] if visible else order[0])
        return
    place_now = content.units[pane.focused_unit]
    here = order.index(starts[place_now[0]]) if place_now else 0
    pane.focus_unit(order[max(0, min(len(order) - 1, here + (1 if forward else -1)))])


def step_mark(pane: TextPane, *, forward: bool) -> bool:
    """Moves to the next or previous painted mark; False at the end, where the focus leaves the column."""
    found = next_mark(pane, forward=forward)
    if found is None:
        pane.focus_mark(None)
        return False
    pane.focus_mark(found)
    return True


def next_mark(pane: TextPane, *, forward: bool) -> PaintSpan | None:
    """The mark after or before the place of the keyboard, else after or before the top of the view."""
    marks = pane.marks()
    if pane.focused_mark is not None and pane.focused_mark in marks:
        at = marks.index(pane.focused_mark) + (1 if forward else -1)
        return marks[at] if 0 <= at < len(marks) else None
    content = pane.surface.content
    shown = content.units[pane.focused_unit] if content and pane.focused_unit is not None else None
    start = shown[0] if shown else pane.place()[0]
    if forward:
        return next((mark for mark in marks if mark.start >= start), None)
    return next((mark for mark in reversed(marks) if mark.start < start), None)
