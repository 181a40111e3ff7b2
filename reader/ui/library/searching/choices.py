"""What the lists of the library can be narrowed to and sorted by: values with their words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from reader.ui.language.sentences import QT_TRANSLATE_NOOP

# Asks which outlet; the list narrowed to it has a place of its own.
OF_OUTLET = "of_outlet"
_FILTERS: Mapping[str, Mapping[str, str]] = {
    "EventsPage": {
        "all": QT_TRANSLATE_NOOP("EventsPage", "All events"),
        "compared": QT_TRANSLATE_NOOP("EventsPage", "Told by two outlets or more"),
        "unread": QT_TRANSLATE_NOOP("EventsPage", "With unread articles"),
        OF_OUTLET: QT_TRANSLATE_NOOP("EventsPage", "Of one outlet…"),
        "quoted": QT_TRANSLATE_NOOP("EventsPage", "Found inside quotations"),
    },
    "ArticlesPage": {
        "all": QT_TRANSLATE_NOOP("ArticlesPage", "All articles"),
        "unread": QT_TRANSLATE_NOOP("ArticlesPage", "Unread"),
        "starred": QT_TRANSLATE_NOOP("ArticlesPage", "Starred"),
        "undated": QT_TRANSLATE_NOOP("ArticlesPage", "Without a date"),
        "without_outlet": QT_TRANSLATE_NOOP("ArticlesPage", "Without an outlet"),
        OF_OUTLET: QT_TRANSLATE_NOOP("ArticlesPage", "Of one outlet…"),
        "deleted": QT_TRANSLATE_NOOP("ArticlesPage", "Deleted"),
        "quoted": QT_TRANSLATE_NOOP("ArticlesPage", "Found inside quotations"),
    },
}
_ORDERS: Mapping[str, Mapping[str, str]] = {
    "EventsPage": {
        "newest": QT_TRANSLATE_NOOP("EventsPage", "Newest first"),
        "oldest": QT_TRANSLATE_NOOP("EventsPage", "Oldest first"),
        "largest": QT_TRANSLATE_NOOP("EventsPage", "Most articles first"),
        "label": QT_TRANSLATE_NOOP("EventsPage", "By headline"),
    },
    "ArticlesPage": {
        "newest": QT_TRANSLATE_NOOP("ArticlesPage", "Newest first"),
        "oldest": QT_TRANSLATE_NOOP("ArticlesPage", "Oldest first"),
        "outlet": QT_TRANSLATE_NOOP("ArticlesPage", "By outlet"),
        "title": QT_TRANSLATE_NOOP("ArticlesPage", "By headline"),
        "imported": QT_TRANSLATE_NOOP("ArticlesPage", "Last imported first"),
    },
}
_PAGES = {"events": "EventsPage", "articles": "ArticlesPage"}


def filters(listing: str) -> list[tuple[object, str]]:
    """What that list ("events" or "articles") can be narrowed to."""
    return _choices(_FILTERS, _PAGES[listing])


def orders(listing: str) -> list[tuple[object, str]]:
    """What that list can be sorted by."""
    return _choices(_ORDERS, _PAGES[listing])


def _choices(tables: Mapping[str, Mapping[str, str]], page: str) -> list[tuple[object, str]]:
    return [(value, QCoreApplication.translate(page, words)) for value, words in tables[page].items()]
