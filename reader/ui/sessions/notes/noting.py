"""What a new note is written on: the selection, a finding, a pair of sentences, or one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reader.model.articles import Span
from reader.model.sessions import Note, NoteTarget
from reader.model.texts import Document
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.view import CompareView
from reader.ui.sessions.notes.placed import hung, made


def note_here(view: CompareView, tags: tuple[str, ...] = ()) -> Note | None:  # noqa: PLR0911 - one for each target
    """A note on what is selected, marked or chosen in the view; None where nothing is."""
    index = view.index
    if index is None:
        return None
    if view.mode == "rows":
        place = view.rows_view.current
        return on_pair(index, place, tags) if place is not None else None
    columns = view.columns_view
    number = columns.focused_column()
    if number >= len(columns.columns):
        return None
    document, pane = index.documents[number], columns.columns[number].pane
    selection = selected(view)
    if selection is not None:
        return made(NoteTarget.SELECTION, [hung(index.documents[selection[0]], selection[1])], tags)
    if pane.focused_mark is not None and view.focusWidget() is pane:
        return made(NoteTarget.FINDING, [hung(document, pane.focused_mark.source)], tags)
    ringed = Place(number, pane.focused_unit) if pane.focused_unit is not None else None
    chosen = index.group(columns.active) if columns.active is not None else frozenset()
    # The keys may have gone on from the chosen pair: what has the ring is meant then.
    if columns.active is not None and (ringed in chosen or ringed is None or view.focusWidget() is not pane):
        return on_pair(index, columns.active, tags)
    return made(NoteTarget.SELECTION, [hung(document, index.span(ringed))], tags) if ringed is not None else None


def selected(view: CompareView) -> tuple[int, Span] | None:
    """The column and the words that are selected: those of the column with the keyboard before others."""
    columns = view.columns_view
    first = columns.focused_column()
    order = sorted(range(len(columns.columns)), key=lambda number: number != first)
    for number in order:
        span = columns.columns[number].pane.selected_source()
        if span is not None:
            return number, span
    return None


def on_pair(index: ComparisonIndex, place: Place, tags: tuple[str, ...] = ()) -> Note:
    """A note on a sentence and the best counterpart in each other column."""
    group = sorted(index.group(place), key=lambda one: one.column)
    anchors = [hung(index.documents[one.column], index.span(one)) for one in group]
    return made(NoteTarget.PAIR if len(anchors) > 1 else NoteTarget.SELECTION, anchors, tags)


def on_article(document: Document) -> Note | None:
    """A note on a whole article, which hangs on its first unit, the headline; None where the article is gone."""
    if not document.units:
        return None
    return made(NoteTarget.ARTICLE, [hung(document, document.units[0].span)], ())


def sound_view(values: Mapping[str, Any]) -> dict[str, Any]:
    """The state of a view with nothing in it that a file from elsewhere could break the window with."""
    found = dict(values)
    places = found.get("places")
    if isinstance(places, Mapping):
        found["places"] = {key: place for key, place in places.items() if _is_place(place)}
    widths = found.get("widths")
    if isinstance(widths, list) and not all(type(one) is int and 0 <= one <= 20_000 for one in widths):
        del found["widths"]
    if type(found.get("zoom")) is not int:
        found.pop("zoom", None)
    # The view may still stand as the session before left it.
    return {"mode": "full", "zoom": 100, "scope": "active", "linked": True, "as_printed": False, **found}


def _is_place(place: object) -> bool:
    if not isinstance(place, list) or len(place) != 2:
        return False
    start, above = place
    return type(start) is int and 0 <= start < 2**31 and type(above) in (int, float) and abs(above) < 100_000
