"""Finds the feeds that a web page names as its own."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urljoin

_TYPES = frozenset(("application/rss+xml", "application/atom+xml", "application/feed+json", "application/json"))
_MOST = 50


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that a page names: its absolute address and the title that the page gives it."""

    url: str
    title: str


class _Links(HTMLParser):
    def __init__(self, base: str) -> None:
        super().__init__()
        self.base = base
        self.found: dict[str, FoundFeed] = {}

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - as it is inherited
        """Passes over `<![anything`, as browsers do; the parser's own way ends in an AssertionError."""
        return self.parse_bogus_comment(i, report)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "base" and values.get("href"):
            self.base = urljoin(self.base, values["href"])
        elif tag == "link" and _names_feed(values) and len(self.found) < _MOST:
            url = urljoin(self.base, values["href"])
            self.found.setdefault(url, FoundFeed(url, values.get("title", "")))


def _names_feed(values: dict[str, str]) -> bool:
    alternate = "alternate" in values.get("rel", "").lower().split()
    return alternate and values.get("type", "").lower() in _TYPES and bool(values.get("href"))


def find_feeds(html: str, url: str) -> tuple[FoundFeed, ...]:
    """The feeds that the page at `url` names in its head, in the page's order."""
    parser = _Links(url)
    parser.feed(html)
    return tuple(parser.found.values())
