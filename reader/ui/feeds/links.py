"""Links in text that was pasted or dropped."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData

_LINK = re.compile(r"https?://[^\s<>\"'«»“”]+", re.IGNORECASE)
_OTHER = re.compile(r"\b(?!https?:)[a-z][a-z0-9+.-]{1,20}:(?://|[^\s/])\S+", re.IGNORECASE)
_TAIL = ".,;:!?)]}،؛؟…"
_LONGEST = 4_096  # characters of an address; longer ones are fetched nowhere
MOST = 200


def links_in(text: str) -> tuple[str, ...]:
    """The web addresses in a text, each once, in their order; at most MOST."""
    found = (match.group().rstrip(_TAIL) for match in _LINK.finditer(text))
    return tuple(dict.fromkeys(link for link in found if len(link) <= _LONGEST))[:MOST]


def others_in(text: str) -> int:
    """How many addresses of another kind stand in a text: files, mail, data."""
    return len(_OTHER.findall(_LINK.sub(" ", text)))


def only_links(text: str) -> tuple[str, ...]:
    """The web addresses of a text that holds nothing else; empty for any other text."""
    if len(text) > MOST * _LONGEST:
        return ()
    words = text.split()
    return links_in(text) if words and all(_LINK.fullmatch(word) for word in words) else ()


def dropped_links(data: QMimeData) -> tuple[str, ...]:
    """The web addresses among what was dropped; empty where it holds files or other text."""
    urls = data.urls()
    if urls:
        addresses = [url.toString() for url in urls if url.scheme() in ("http", "https")]
        return tuple(dict.fromkeys(addresses))[:MOST] if len(addresses) == len(urls) else ()
    return only_links(data.text()) if data.hasText() else ()
