"""Searches that the user keeps: made of what a list shows, shown in it again, and in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.language.formats import Formats
from reader.ui.library.searching import choices, period, queries
from reader.ui.library.searching.queries import Wanted
from reader.ui.window.around.places import Kind, Place

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import SavedSearch


def kept(formats: Formats, wanted: Wanted, listing: str, within: str) -> SavedSearch:
    """What is wanted as a search to keep, its name being what it says in words."""
    from reader.library.views import SavedSearch

    made = SavedSearch(0, "", wanted.text, queries.filters(wanted), listing, wanted.order, within)
    return replace(made, name=in_words(formats, made))


def wanted(search: SavedSearch) -> Wanted:
    """What a list shows of a kept search."""
    narrow = search.filters
    return Wanted(
        text=search.text,
        exact=narrow.exact,
        order=search.order,
        only=_only(search),
        outlet=narrow.outlet,
        story=narrow.story,
        first_day=narrow.first_day,
        last_day=narrow.last_day,
    )


def place(search: SavedSearch) -> Place:
    """Where a kept search is shown."""
    narrow, within = search.filters, search.within
    only_in = narrow.outlet if search.listing == "articles" else narrow.story
    made = Place(Kind(search.listing), (only_in,) if only_in is not None else (), within)
    if search.listing == "articles" or narrow.outlet is None:
        return made
    # Where both narrow it, `within` names both.
    return replace(made, of_outlet=(narrow.outlet, within if narrow.story is None else ""))


def counts(library: Library, searches: Sequence[SavedSearch]) -> dict[int, int]:
    """How many articles, or events where no words are sought, each finds; without those only known to be more."""
    found: dict[int, int] = {}
    for search in searches:
        narrow = wanted(search)
        if search.text:
            total, at_least = library.count_found(search.text, search.filters)
        elif search.listing == "articles":
            total, at_least = library.count_articles(queries.article_query(narrow)), False
        else:
            total, at_least = queries.event_count(library, narrow), False
        if not at_least:
            found[search.id] = total
    return found


def in_words(formats: Formats, search: SavedSearch) -> str:
    """The words sought and all that narrows them."""
    narrow, only = search.filters, _only(search)
    parts = [search.text, search.within]
    if narrow.exact:
        parts.append(QCoreApplication.translate("SavedSearch", "only as typed"))
    if only != "all":
        parts.append(dict(choices.filters(search.listing))[only])
    if narrow.first_day or narrow.last_day:
        parts.append(period.in_words(formats, narrow.first_day, narrow.last_day))
    return "  ·  ".join(part for part in parts if part)


def _only(search: SavedSearch) -> str:
    values = [str(value) for value, _ in choices.filters(search.listing)]
    return next((value for value in values if getattr(search.filters, value, False)), "all")
