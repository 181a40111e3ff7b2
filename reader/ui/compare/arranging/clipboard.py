"""Copying from the source text, alone or with its source and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.model.articles import Article, Span
from reader.ui.compare.index import Place
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.wording import translate

if TYPE_CHECKING:
    from reader.ui.compare.view import CompareView


def chosen_text(view: CompareView) -> tuple[Article, Span] | None:
    """The article and the span to copy: the selection of the column with the keyboard, else the active sentence."""
    index = view.index
    if index is None:
        return None
    if view.mode == "rows":
        place = view.rows_view.current
        return (index.documents[place.column].article, index.span(place)) if place else None
    columns = view.columns_view
    number = columns.focused_column()
    pane = columns.columns[number].pane
    span = pane.selected_source()
    if span is not None:
        return index.documents[number].article, span
    unit = pane.focused_unit
    place = Place(number, unit) if unit is not None else columns.active
    return (index.documents[place.column].article, index.span(place)) if place else None


def copy(view: CompareView, *, cited: bool) -> None:
    """Puts the words on the clipboard, as the source has them."""
    chosen = chosen_text(view)
    if chosen is None:
        view.hintChanged.emit(translate("Compare", "Nothing is selected"))
        return
    article, span = chosen
    words = span.of(article.text)
    QGuiApplication.clipboard().setText(cite(article, words) if cited else words)
    view.hintChanged.emit(translate("Compare", "Copied"))


def cite(article: Article, words: str) -> str:
    """The words in quotation marks with headline, source and day."""
    source = article.source or wording.outlet_unknown()
    if article.agency and article.outlet and article.agency != article.outlet:
        source += " " + translate("Compare", "via {outlet}").format(outlet=article.outlet)
    parts = [source, f"«{article.title}»" if article.title else "", wording.date_text(article.published)]
    line = "، ".join(part for part in parts if part)
    return f"«{words}»\n— {line}" + (f"\n{article.url}" if article.url else "")
