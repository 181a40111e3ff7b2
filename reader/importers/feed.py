"""RSS and Atom files: every entry with text, dates in Arabic and Arabia's time included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reader.importers.errors import failure
from reader.importers.markup import looks_like_html, plain_text
from reader.importers.raw import Options, RawArticle
from reader.importers.source import Source
from reader.importers.xmlsafe import elements
from reader.model import ImportFailed

_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)\b", re.IGNORECASE)
_OTHER_ROOT = re.compile(rb"<(?:!doctype\s+html|html|body)\b", re.IGNORECASE)
_END = re.compile(rb"</(?:\w+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)
_TAIL = 4096
_LEAST_WORDS = 60
# feedparser mends what it can; on some damaged bytes and numbers its own code fails in these ways.
_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


def recognises(head: bytes, _source: Source) -> bool:
    """The root element of a feed near the start."""
    start = head.replace(b"\x00", b"")[:2048]
    return _ROOT.search(start) is not None and _OTHER_ROOT.search(start) is None


def read(source: Source, options: Options, *, headlines: bool = False) -> Iterator[RawArticle]:
    """The entries of the feed, in its order; one without text is reported and the rest read.

    With `headlines` an entry that has only a headline and a link is read too, its headline for its text, with the
    warning `headline_only`: the caller means to fetch its page.

    Raises:
        ImportFailed: not well-formed beyond repair, entities declared, or no entry.
    """
    import feedparser

    data = source.read()
    _refuse_bombs(data, source.name)
    try:
        found = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    except _FAULTS as error:
        raise failure("import_damaged", source.name) from error
    if not found.entries:
        raise failure("import_damaged" if found.bozo else "import_no_article", source.name)
    for number, entry in enumerate(_whole(found.entries, data, source.name, options), 1):
        try:
            yield _article(entry, found.feed, source, number, headlines=headlines)
        except ImportFailed as error:
            options.report(error)


def _whole(entries: list[Any], data: bytes, name: str, options: Options) -> list[Any]:
    """The entries but the last one of a feed that was cut off: it may be half an article."""
    if _END.search(data[-_TAIL:].replace(b"\x00", b"")):
        return entries
    options.report(failure("import_damaged", name))
    return entries[:-1]


def _refuse_bombs(data: bytes, name: str) -> None:
    """Declared entities and endless nesting are refused; other faults of the XML are left to feedparser to mend."""
    if b"<!ENTITY" in data.replace(b"\x00", b""):
        raise failure("import_unsafe_xml", name)
    try:
        for _, element in elements(data, name):
            element.clear()
    except ImportFailed as error:
        if error.code in ("import_too_deep", "import_unsafe_xml"):
            raise


def _article(entry: Any, feed: Any, source: Source, number: int, *, headlines: bool) -> RawArticle:
    html = max((str(part.get("value", "")) for part in entry.get("content", [])), key=len, default="")
    warnings: tuple[str, ...] = ()
    if not html:
        html = str(entry.get("summary", ""))
        warnings = ("summary_only",) if len(html.split()) < _LEAST_WORDS else ()
    text = plain_text(html) if looks_like_html(html) or "&" in html else html
    title = str(entry.get("title", ""))
    title = plain_text(title) if looks_like_html(title) else title
    if not text.strip() and headlines and title.strip() and entry.get("link"):
        text, warnings = title, ("summary_only", "headline_only")
    if not text.strip():
        raise failure("import_row_no_text", source.name, row=number)
    return RawArticle(
        text=text,
        title=title or None,
        outlet=_outlet(entry, feed),
        byline=str(entry.get("author", "")) or None,
        published=str(entry.get("published") or entry.get("updated") or "") or None,
        url=str(entry.get("link", "")) or None,
        key=str(entry.get("id", "")) or f"{source.key}-{number}",
        warnings=warnings,
    )


def _outlet(entry: Any, feed: Any) -> str | None:
    """The source that the entry itself names, else the feed's title without what follows a dash."""
    named = entry.get("source", {}).get("title") or feed.get("publisher") or feed.get("title") or ""
    return re.split(r"\s+[-–—|:»]\s+", str(named).strip())[0] or None
