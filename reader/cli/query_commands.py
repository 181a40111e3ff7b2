"""The commands that ask the library: events and search."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.requests import Events, Search
from reader.cli.terminal import FOUND, NOTHING

if TYPE_CHECKING:
    from reader.library.views import EventCard, SearchHit


def events(asked: Events, path: Path | None) -> int:
    """Prints the newest events of the library at `path`; the exit status."""
    from reader.library.library import Library
    from reader.library.views import EventQuery

    with Library.open(path, read_only=True) as library:
        cards = library.events(EventQuery(limit=max(0, asked.limit)))
    if asked.as_json:
        json.dump([_card_json(card) for card in cards], sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
    else:
        sys.stdout.writelines(_card_line(card) for card in cards)
    return FOUND if cards else NOTHING


def search(asked: Search, path: Path | None) -> int:
    """Prints what is found in the library at `path`, best first; the exit status."""
    from reader.library.library import Library

    with Library.open(path, read_only=True) as library:
        result = library.search(asked.words, limit=max(1, asked.limit))
    sys.stdout.writelines(_hit_lines(hit) for hit in result.hits)
    sys.stderr.write(f"riwaya: {result.total} found\n")
    return FOUND if result.hits else NOTHING


def _days(card: EventCard) -> str:
    if card.first_day is None:
        return "undated"
    if card.first_day == card.last_day:
        return card.first_day.isoformat()
    return f"{card.first_day.isoformat()}..{card.last_day.isoformat() if card.last_day else ''}"


def _card_line(card: EventCard) -> str:
    return f"{card.id}\t{_days(card)}\t{card.articles}\t{'، '.join(card.outlets)}\t{card.label}\n"


def _card_json(card: EventCard) -> dict[str, object]:
    return {
        "id": card.id,
        "label": card.label,
        "first_day": card.first_day.isoformat() if card.first_day else None,
        "last_day": card.last_day.isoformat() if card.last_day else None,
        "articles": card.articles,
        "outlets": list(card.outlets),
    }


def _hit_lines(hit: SearchHit) -> str:
    article = hit.article
    day = article.day.isoformat() if article.day else "undated"
    return f"{article.id}\t{day}\t{article.source or ''}\t{article.title}\n\t{hit.snippet.replace(chr(10), ' ')}\n"
