"""Rows of the lists on their way out by drag and drop."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QUrl

from reader.ui.models.items import ArticleItem, EventItem, Item, One
from reader.ui.window.dropped import ARTICLES


def data(items: Sequence[One], describe: Callable[[One], str]) -> QMimeData:
    """The ids of the articles as a JSON list, and for other programs what the rows say and the articles' links."""
    made = QMimeData()
    made.setData(ARTICLES, json.dumps(articles(items)).encode("ascii"))
    made.setText("\n".join(map(describe, items)))
    links = [item.row.url for item in items if isinstance(item, ArticleItem) and item.row.url]
    if links:
        made.setUrls([QUrl(link) for link in links])
    return made


def articles(items: Sequence[Item]) -> list[int]:
    """The articles of these rows, each once."""
    found: list[int] = []
    for item in items:
        if isinstance(item, ArticleItem):
            found.append(item.id)
        elif isinstance(item, EventItem):
            found += item.articles
    return list(dict.fromkeys(found))
