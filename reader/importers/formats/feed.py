"""RSS and Atom files: every entry with text, dates in Arabic and Arabia's time included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reader.importers.decoding import decode
from reader.importers.errors import failure
from reader.importers.markup import looks_like_html, plain_text
from reader.importers.raw import Options, RawArticle
from reader.importers.source import Source
from reader.importers.xmlsafe import elements
from reader.model.errors import ImportFailed

_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)\b", re.IGNORECASE)
_OTHER_ROOT = re.compile(rb"<(?:!doctype\s+html|html|body)\b", re.IGNORECASE)
_END = re.compile(rb"</(?:\w+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)
_ENCODING = re.compile(rb"""\s*<\?xml\b[^<>]*?\sencoding\s*=\s*["']([\w.:\-]+)["']""", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml\b[^<>]*>")
_TAIL = 4096
_MOST_ATTRIBUTES = 500
_LONGEST_ADDRESS = 4096
LONGEST_NAME = 300
"""Characters that are kept of the name of a feed, an outlet or an author: the rest is no name."""
LEAST_WORDS = 60
"""Words from which on a summary is an article."""
# feedparser mends what it can; on some damaged bytes and numbers its own code fails in these ways.
_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


def recognises(head: bytes, _source: Source) -> bool:
    """The root element of a feed near the start."""
    start = head.replace(b"\x00", b"")[:2048]
    return _ROOT.search(start) is not None and _OTHER_ROOT.search(start) is None


def read(source: Source, options: Options, *, fetched: bool = False) -> Iterator[RawArticle]:
    """The entries of the feed, in its order; one without text is reported and the rest read.

    With `fetched` an entry that has only a headline and a link is read too, its headline for its text, with the
    warning `headline_only`: the caller means to fetch its page. One without a guid then has no key: its number in the
    feed changes with each new entry.

    Raises:
        ImportFailed: not well-formed beyond repair, entities declared, or no entry.
    """
    data = in_utf8(source.read(), source.name)
    _refuse_bombs(data, source.name)
    found = parsed(data, source.name)
    if not found.entries:
        raise failure("import_damaged" if found.bozo else "import_no_article", source.name)
    for number, entry in enumerate(_whole(found.entries, data, source.name, options), 1):
        try:
            yield _article(entry, found.feed, source, number, fetched=fetched)
        except ImportFailed as error:
            options.report(error)


def parsed(data: bytes, name: str) -> Any:
    """What feedparser makes of the feed. Raises ImportFailed where its own code fails on damaged bytes."""
    import feedparser

    try:
        return feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    except _FAULTS as error:
        raise failure("import_damaged", name) from error


def in_utf8(data: bytes, name: str) -> bytes:
    """The feed in UTF-8, without its declaration: many name an encoding that they are not in, or none.

    Raises ImportFailed where it is in no encoding that is known.
    """
    if b"\x00" in data:
        return data  # UTF-16 or UTF-32, which the parser knows by itself
    named = _ENCODING.match(data)
    text, _ = decode(data, name, named.group(1).decode("ascii", "ignore") if named else None)
    return _DECLARATION.sub("", text, count=1).encode("utf-8", "replace")


def _whole(entries: list[Any], data: bytes, name: str, options: Options) -> list[Any]:
    """The entries but the last one of a feed that was cut off: it may be half an article."""
    if _END.search(data[-_TAIL:].replace(b"\x00", b"")):
        return entries
    options.report(failure("import_damaged", name))
    return entries[:-1]


def _refuse_bombs(data: bytes, name: str) -> None:
    """Declared entities, endless nesting and heaps of attributes, for which parsers take time by their square, are
    refused; other faults of the XML are left to feedparser to mend."""
    if b"<!ENTITY" in data.replace(b"\x00", b""):
        raise failure("import_unsafe_xml", name)
    try:
        for _, element in elements(data, name):
            if len(element.attrib) > _MOST_ATTRIBUTES:
                raise failure("import_too_deep", name)
            element.clear()
    except ImportFailed as error:
        if error.code in ("import_too_deep", "import_unsafe_xml"):
            raise


def _article(entry: Any, feed: Any, source: Source, number: int, *, fetched: bool) -> RawArticle:
    html = max((str(part.get("value", "")) for part in entry.get("content", [])), key=len, default="")
    warnings: tuple[str, ...] = ()
    if not html:
        html = str(entry.get("summary", ""))
        warnings = ("summary_only",) if len(html.split()) < LEAST_WORDS else ()
    text = plain_text(html) if looks_like_html(html) or "&" in html else html
    title = str(entry.get("title", ""))
    title = plain_text(title) if looks_like_html(title) else title
    if not text.strip() and fetched and title.strip() and entry.get("link"):
        text, warnings = title, ("summary_only", "headline_only")
    if not text.strip():
        raise failure("import_row_no_text", source.name, row=number)
    return RawArticle(
        text=text,
        title=title or None,
        outlet=_outlet(entry, feed),
        byline=str(entry.get("author", ""))[:LONGEST_NAME] or None,
        published=str(entry.get("published") or entry.get("updated") or "") or None,
        url=address(entry.get("link")),
        key=str(entry.get("id", "")) or (None if fetched else f"{source.key}-{number}"),
        warnings=warnings,
    )


def _outlet(entry: Any, feed: Any) -> str | None:
    """The source that the entry itself names, else the feed's title without what follows a dash."""
    named = entry.get("source", {}).get("title") or feed.get("publisher") or feed.get("title") or ""
    return re.split(r"\s+[-–—|:»]\s+", str(named).strip()[:LONGEST_NAME])[0] or None


def address(value: object) -> str | None:
    """The address of an entry; None where there is none, or it is longer than any address is."""
    url = str(value or "")
    return url if 0 < len(url) <= _LONGEST_ADDRESS else None
