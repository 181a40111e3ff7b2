"""A fetched feed as drafts, each with the guid that the feed knows it by: RSS, Atom and JSON Feed."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from reader.importers.cleaning.finish import finish
from reader.importers.errors import failure
from reader.importers.formats.feed import LEAST_WORDS, LONGEST_NAME, address, in_utf8, parsed, recognises
from reader.importers.formats.feed import read as read_xml
from reader.importers.markup import looks_like_html, plain_text
from reader.importers.raw import Options, RawArticle
from reader.importers.source import Source
from reader.model.articles import Draft
from reader.model.errors import ImportFailed

# The facts stand at the head of a feed; its entries need not be read for them.
_HEAD = 65_536
_JSON_FACTS = {"title": "title", "url": "feed_url", "page": "home_page_url"}
_JSON_FEED = "https://jsonfeed.org/version/"
_MOST_ENTRIES = 2000
_ENTRY_END = re.compile(rb"</(?:item|entry)\s*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FeedFacts:
    """What a feed says of itself; `url` is the address that it gives as its own.

    Not its language: content systems write their own into feeds of any other. The words of each article tell it.
    """

    title: str = ""
    url: str | None = None
    page: str | None = None


def feed_facts(data: bytes) -> FeedFacts | None:
    """What the feed in `data` says of itself; None where it is no feed."""
    value = _json_feed(data)
    if value is not None:
        found = {name: str(value.get(key) or "") for name, key in _JSON_FACTS.items()}
        return FeedFacts(found["title"][:LONGEST_NAME], found["url"] or None, found["page"] or None)
    if not recognises(data[:4096], Source("feed", data=data)):
        return None
    if b"<!ENTITY" in data.replace(b"\x00", b""):
        raise failure("import_unsafe_xml", "feed")
    feed = parsed(in_utf8(data[:_HEAD], "feed"), "feed").feed
    links = [(str(link.get("rel", "")), str(link.get("href", ""))) for link in feed.get("links", [])]
    own = next((href for rel, href in links if rel == "self" and href), None)
    page = str(feed.get("link", "")) or None
    return FeedFacts(str(feed.get("title", ""))[:LONGEST_NAME], own, page if page != own else None)


def read_feed(
    data: bytes, url: str, report: Callable[[ImportFailed], None] = lambda _: None
) -> Iterator[tuple[str, Draft]]:
    """(guid, draft) for each entry that has text, or a headline and a link (warning `headline_only`); the others are
    left out. No guid comes twice: where the feed gives none, or one to several entries, link and words stand for it.

    `report` gets the failures of single entries, and `import_damaged` where the feed was cut off: the entries before
    the cut are read all the same. Raises ImportFailed where this is no feed, or a hostile one.
    """
    options = Options(on_failure=report)
    value = _json_feed(data)
    source = Source(url, data=data)
    if value is not None:
        entries: Iterator[RawArticle] = _json_entries(value)
    elif recognises(data[:4096], source):
        entries = read_xml(Source(url, data=_first_entries(data)), options, fetched=True)
    else:
        raise failure("import_no_article", url)
    seen: set[str] = set()
    for raw in islice(entries, _MOST_ENTRIES):
        words = hashlib.sha256(f"{raw.title}\n{raw.text}".encode("utf-8", "replace")).hexdigest()
        guid = raw.key or raw.url or words
        guid = f"{guid}#{words}" if guid in seen else guid
        seen.add(guid)
        try:
            yield guid, finish(raw, raw.key or url)
        except ImportFailed:
            continue  # an entry that is only furniture is no article; the others are


def _first_entries(data: bytes) -> bytes:
    """The feed without what comes after the first entries, as many as are read: its parser would read them all."""
    ends = list(islice(_ENTRY_END.finditer(data), _MOST_ENTRIES))
    if len(ends) < _MOST_ENTRIES:
        return data
    last = max(data.rfind(b"</item"), data.rfind(b"</entry"), ends[-1].start())
    return data[: ends[-1].end()] + data[data.find(b">", last) + 1 :]


def _json_feed(data: bytes) -> dict[str, Any] | None:
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return None
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    is_feed = isinstance(value, dict) and str(value.get("version", "")).startswith(_JSON_FEED)
    return value if is_feed else None


def _json_entries(value: dict[str, Any]) -> Iterator[RawArticle]:
    items = value.get("items")
    for item in items if isinstance(items, list) else ():
        if not isinstance(item, dict):
            continue
        content = str(item.get("content_html") or item.get("content_text") or "")
        summary = not content
        content = content or str(item.get("summary") or "")
        text = plain_text(content) if looks_like_html(content) else content
        headline = not text.strip() and bool(item.get("url"))
        text = str(item.get("title") or "") if headline else text
        if text.strip():
            short = summary and len(text.split()) < LEAST_WORDS
            yield RawArticle(
                text=text,
                title=str(item.get("title") or "") or None,
                outlet=str(value.get("title") or "")[:LONGEST_NAME] or None,
                byline=_author(item) or _author(value),
                published=str(item.get("date_published") or item.get("date_modified") or "") or None,
                url=address(item.get("url")),
                key=str(item.get("id") or "") or None,
                warnings=("summary_only", "headline_only") if headline else ("summary_only",) if short else (),
            )


def _author(item: dict[str, Any]) -> str | None:
    authors = item.get("authors") or [item.get("author")]
    first = authors[0] if isinstance(authors, list) and authors else None
    return str(first["name"])[:LONGEST_NAME] if isinstance(first, dict) and first.get("name") else None
