"""What a web page says about itself: JSON-LD, OpenGraph and other meta elements, headings, title, address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reader.importers.facts import outlets
from reader.text.folding import fold

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_TITLE_JOINTS = re.compile(r"\s+[|–—\-:»«•]+\s+|\s*(?:[|]|::)\s*")
_MOST_SITE_WORDS = 4
_LEAST_HEADING_GAPS = 3
"""Spaces in a second heading that may be the headline of a page that states none."""
_ARTICLE_TYPES = re.compile(r"article|posting|report", re.IGNORECASE)
_DATES = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "publishdate",
    "publish-date",
    "pubdate",
    "publication_date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "dcterms.date",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "date",
    "og:article:published_time",
)
_TEXTS = ("h1", "h2", "title")
# Microdata: what names author and publisher, and where the text is.
_ITEMS = frozenset(("author", "publisher", "articleBody"))
_ITEM_TAGS = ("span", "div", "p", "a", "section", "article", "address")
_MOST_ITEM = 80
_NO_AUTHORS = frozenset(
    fold(word)
    for word in ("admin", "administrator", "editor", "webmaster", "user", "root", "author", "المشرف", "مدير الموقع")
)


@dataclass(slots=True)
class PageFacts:
    """The claims of a page; every list is in order of trust."""

    titles: list[str]
    sites: list[str]
    authors: list[str]
    dates: list[str]
    urls: list[str]
    body: str = ""
    is_article: bool = False

    @property
    def outlet(self) -> str | None:
        """The first claim that the table of outlets knows, else the first claim."""
        known = next((found.name for site in self.sites if (found := outlets.find(site))), None)
        hosts = (outlets.find_host(url) for url in self.urls)
        return known or next((found.name for found in hosts if found), None) or next(iter(self.sites), None)

    @property
    def author(self) -> str | None:
        for name in self.authors:
            words = fold(name).strip()
            if (
                any(map(str.isalpha, words))
                and words not in _NO_AUTHORS
                and "http" not in words
                and "@" not in words
                and len(name) < 80
            ):
                return name
        return None

    @property
    def title(self) -> str | None:
        """The headline without the site's name; of two forms of one headline the whole one, not the one cut short."""
        cut = [self._without_site(title) for title in self.titles if title.strip()]
        if not cut:
            return None
        for heading in cut[1:]:
            rest = cut[0].removeprefix(heading)
            if rest != cut[0] and _TITLE_JOINTS.match(rest):
                return heading
        first = cut[0].rstrip(" .…")
        if cut[0] == first:
            return first
        return next((other for other in cut[1:] if len(other) > len(first) and other.startswith(first)), cut[0])

    def _without_site(self, title: str) -> str:
        title = " ".join(title.split())
        joints = list(_TITLE_JOINTS.finditer(title))
        if not joints:
            return title
        sites = {fold(site) for site in self.sites}
        first, last = joints[0], joints[-1]
        for part, rest in (
            (title[last.end() :], title[: last.start()]),
            (title[: first.start()], title[first.end() :]),
        ):
            if fold(part) in sites or outlets.find(part) or ("." in part.strip(".") and " " not in part):
                return rest.strip() or title
        if "|" in title or "::" in title:
            return max(re.split("[|]|::", title), key=len).strip() or title
        return title


def page_facts(html: str) -> PageFacts:
    """The claims of `html`; a page without any gives empty lists."""
    reader = _Head(html)
    facts = PageFacts([], [], [], [], [])
    for block in reader.linked:
        for node in _nodes(block):
            _from_node(node, facts)
    meta = reader.meta
    facts.is_article = facts.is_article or meta.get("og:type", "").lower() == "article"
    named = [title for title in reader.titles[:1] if outlets.find(title)]
    facts.titles += _present(meta, "og:title", "twitter:title", "dc.title") + reader.headings[:2]
    facts.titles += [] if named else reader.titles[:1]
    if not any(facts.titles):
        facts.titles += [text for text in reader.subheadings if text.count(" ") >= _LEAST_HEADING_GAPS][:1]
    facts.sites += _present(meta, "og:site_name", "application-name", "publisher", "dc.publisher") + named
    facts.authors += _present(
        meta, "author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"
    )
    facts.dates += [meta[name] for name in _DATES if meta.get(name)] + reader.times[:1]
    saved = _SAVED_FROM.search(html[:4000])
    facts.urls += [
        url
        for url in [reader.canonical, *_present(meta, "og:url"), saved.group(1) if saved else ""]
        if url.startswith(("http://", "https://"))
    ]
    if reader.titles:
        parts = _TITLE_JOINTS.split(" ".join(reader.titles[0].split()))
        facts.sites += [
            found.name for part in (parts[-1], parts[0]) if len(parts) > 1 and (found := outlets.find(part))
        ]
        facts.sites += _beside_heading(parts, {fold(heading) for heading in (*reader.headings, *reader.subheadings)})
    facts.authors += reader.items.get("author", [])
    facts.sites += reader.items.get("publisher", [])
    facts.is_article = facts.is_article or "articlebody" in reader.items
    return facts


def _beside_heading(parts: list[str], headings: set[str]) -> list[str]:
    """Of a title in two parts, one of them a heading of the page, the other: the name of the site."""
    others = [part for part in parts if fold(part) not in headings]
    if len(parts) != 2 or len(others) != 1 or others[0].count(" ") >= _MOST_SITE_WORDS:
        return []
    return others


def _present(meta: dict[str, str], *names: str) -> list[str]:
    return [meta[name].strip() for name in names if meta.get(name, "").strip()]


class _Head:
    """The meta elements, headings, times, title, canonical address and JSON-LD blocks of a page."""

    def __init__(self, html: str) -> None:
        self.meta: dict[str, str] = {}
        self.linked: list[str] = []
        self.headings: list[str] = []
        self.subheadings: list[str] = []
        self.items: dict[str, list[str]] = {}
        self.titles: list[str] = []
        self.times: list[str] = []
        self.canonical = ""
        for element in _elements(html):
            self._take(element)

    def _take(self, element: Any) -> None:
        tag, get = element.tag, element.get
        if tag == "meta":
            name = (get("property") or get("name") or get("itemprop") or "").lower()
            self.meta.setdefault(name, get("content") or "")
        elif tag == "link" and (get("rel") or "").lower() == "canonical":
            self.canonical = self.canonical or get("href") or ""
        elif tag == "time" and get("datetime"):
            self.times.append(get("datetime"))
        elif tag == "script" and "ld+json" in (get("type") or ""):
            self.linked.append(element.text or "")
        elif tag in _TEXTS:
            text = " ".join("".join(element.itertext()).split())
            {"h1": self.headings, "h2": self.subheadings, "title": self.titles}[tag].append(text)
        elif get("itemprop"):
            self.items.setdefault(get("itemprop").lower(), []).extend(_item_names(element))


def _elements(html: str) -> Iterator[Any]:
    """The elements that say something about the page; the parser is linear in time, unlike the standard library's."""
    from lxml import etree
    from lxml.html import HTMLParser

    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(html.encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        return
    if root is not None:
        yield from root.iter("meta", "link", "time", "script", *_TEXTS)
        yield from (element for element in root.iter(*_ITEM_TAGS) if element.get("itemprop") in _ITEMS)


def _item_names(element: Any) -> list[str]:
    """The name that an element of microdata gives: its part called name, else its own words."""
    inside = next((part for part in element.iter() if part.get("itemprop") == "name"), element)
    words = " ".join((inside.get("content") or "".join(inside.itertext())).split())
    return [words] if 0 < len(words) <= _MOST_ITEM else []


def _nodes(block: str) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD block, @graph unfolded."""
    try:
        data = json.loads(block, strict=False)
    except (ValueError, RecursionError):
        return
    for node in data if isinstance(data, list) else [data]:
        if isinstance(node, dict):
            graph = node.get("@graph")
            yield from (part for part in (graph if isinstance(graph, list) else [node]) if isinstance(part, dict))


def _from_node(node: dict[str, Any], facts: PageFacts) -> None:
    kinds = node.get("@type")
    if not any(_ARTICLE_TYPES.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
        return
    facts.is_article = True
    facts.titles += _texts(node.get("headline"))
    facts.dates += _texts(node.get("datePublished")) or _texts(node.get("dateCreated"))
    facts.sites += _names(node.get("publisher"))
    facts.authors += _names(node.get("author"))
    facts.urls += [url for url in _texts(node.get("url")) if url.startswith("http")]
    facts.body = facts.body or next(iter(_texts(node.get("articleBody"))), "")


def _texts(value: object) -> list[str]:
    return [value.strip()] if isinstance(value, str) and value.strip() else []


def _names(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [name for item in values for name in _texts(item.get("name") if isinstance(item, dict) else item)]
