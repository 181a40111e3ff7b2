"""How the view stands, as plain values, and taking that up again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from reader.ui.compare.index import Place
from reader.ui.compare.layers.layer import Layer, Scope
from reader.ui.compare.pairs.columns_view import ColumnsView

if TYPE_CHECKING:
    from reader.ui.compare.view import CompareView


def save(view: CompareView) -> dict[str, Any]:
    """Mode, size, layers, scope, link, widths, and the place of each column."""
    columns = view.columns_view
    active = columns.active
    return {
        "mode": view.mode,
        "zoom": view.zoom,
        "layers": sorted(layer.value for layer in view.layer_bar.layers_on()),
        "scope": columns.scope.value,
        "linked": columns.linker.linked,
        "as_printed": view.commands.as_printed.isChecked(),
        "fold_runs": view.commands.fold_runs.isChecked(),
        "all_names": view.commands.all_names.isChecked(),
        "findings": view.findings.isVisibleTo(view),
        "widths": columns.splitter.sizes()[: len(columns.columns)],
        "places": {str(article): list(place) for article, place in places(columns).items()},
        "active": [active.column, active.unit] if active else None,
    }


def restore(view: CompareView, values: Mapping[str, Any]) -> None:
    """Takes up what is understood of `values`."""
    columns = view.columns_view
    if isinstance(values.get("zoom"), int):
        view.set_zoom(values["zoom"])
    if isinstance(values.get("layers"), list):
        known = {layer.value for layer in Layer}
        view.layer_bar.set_layers(frozenset(Layer(one) for one in values["layers"] if one in known))
    if values.get("scope") in {scope.value for scope in Scope}:
        view.set_scope(Scope(values["scope"]))
    if isinstance(values.get("linked"), bool):
        view.set_linked(values["linked"])
    for name in ("as_printed", "fold_runs", "all_names", "findings"):
        action = view.commands.all[name]
        if isinstance(values.get(name), bool) and action.isChecked() != values[name]:
            action.trigger()
    if values.get("mode") in {"full", "rows"}:
        view.set_mode(values["mode"])
    widths = values.get("widths")
    if isinstance(widths, list) and len(widths) == len(columns.columns) and all(isinstance(w, int) for w in widths):
        columns.splitter.setSizes(widths)
    _restore_active(view, values.get("active"))
    kept = read_places(values)
    if kept:
        columns.when_filled(lambda: restore_places(columns, kept))


def read_places(values: Mapping[str, Any]) -> dict[int, tuple[int, float]]:
    """For each article the place of its text in a kept state."""
    saved = values.get("places")
    if not isinstance(saved, Mapping):
        return {}
    return {int(one): (place[0], place[1]) for one, place in saved.items() if _is_place(one, place)}


def _is_place(article: object, place: object) -> bool:
    if not str(article).isdigit() or not isinstance(place, list) or len(place) != 2:
        return False
    return type(place[0]) is int and type(place[1]) in (int, float)


def _restore_active(view: CompareView, value: object) -> None:
    index = view.index
    if index is None or not (isinstance(value, list) and len(value) == 2 and all(isinstance(v, int) for v in value)):
        return
    column, unit = value
    if 0 <= column < len(index.documents) and 0 <= unit < len(index.documents[column].units):
        columns = view.columns_view
        columns.when_filled(lambda: columns.activate(Place(column, unit), align=False))


def places(columns: ColumnsView) -> dict[int, tuple[int, float]]:
    """For each article the place of its text."""
    if columns.index is None:
        return {}
    columns.fill_all()
    return {
        columns.index.documents[number].article.id: column.pane.place() for number, column in enumerate(columns.columns)
    }


def restore_places(columns: ColumnsView, kept: Mapping[int, tuple[int, float]]) -> None:
    """Brings the columns of those articles to their places again."""
    if columns.index is None:
        return
    linked, columns.linker.linked = columns.linker.linked, False
    for number, column in enumerate(columns.columns):
        place = kept.get(columns.index.documents[number].article.id)
        if place is not None:
            column.pane.restore_place(place)
    columns.linker.linked = linked
