"""E-mails (.eml) and web archives (MHTML): both are MIME; the article is their HTML or text part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser

from reader.importers.decoding import decode
from reader.importers.errors import failure
from reader.importers.facts import outlets
from reader.importers.formats.webpage import from_html
from reader.importers.markup import looks_like_html, plain_text
from reader.importers.raw import Options, RawArticle
from reader.importers.source import Source
from reader.importers.table import raw_articles
from reader.model.errors import ImportFailed

_HEADER = re.compile(
    rb"^(?:from|to|subject|date|mime-version|received|return-path|message-id|content-type|delivered-to|"
    rb"snapshot-content-location|x-[\w-]+):",
    re.IGNORECASE,
)
_SURE = re.compile(rb"^(?:mime-version|message-id|received|snapshot-content-location):", re.IGNORECASE | re.MULTILINE)
_PREFIX = re.compile(r"^(?:(?:re|fw|fwd|رد|إعادة توجيه)\s*:\s*)+", re.IGNORECASE)
_MAX_DEPTH = 3
_MAX_PARTS = 200
_MAX_HEADER = 4_000


def recognises(head: bytes, source: Source) -> bool:
    """Header lines first; one that only mails have, or a file name that says so."""
    if not _HEADER.match(head.lstrip(b"\xef\xbb\xbf\r\n")):
        return False
    return source.ending in ("eml", "mht", "mhtml") or _SURE.search(head) is not None


def read(source: Source, options: Options) -> Iterator[RawArticle]:
    """The article of the message, then those of attached files in a known format.

    Raises:
        ImportFailed: no text in it, or nested too deeply.
    """
    if source.depth >= _MAX_DEPTH:
        raise failure("import_too_deep", source.name)
    data = source.read()
    if data.count(b"\nContent-Type:") > _MAX_PARTS * 10:
        raise failure("import_too_deep", source.name)
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(data)
        parts = [part for _, part in zip(range(_MAX_PARTS), message.walk(), strict=False) if not part.is_multipart()]
    except (MessageError, ValueError, LookupError, RecursionError, IndexError, AttributeError) as error:
        raise failure("import_damaged", source.name) from error
    page = _location(message, parts)
    body = next(
        (
            part
            for kind in ("text/html", "text/plain")
            for part in parts
            if part.get_content_type() == kind and not _file_name(part)
        ),
        None,
    )
    if body is not None:
        yield _page(body, source, page) if page else _letter(message, body, source)
    found = body is not None
    for part in parts:
        if not page and _file_name(part):
            found = True
            yield from _attached(part, source, options)
    if not found:
        raise failure("import_no_article", source.name)


def _page(body: Message, source: Source, address: str) -> RawArticle:
    html, warnings = decode(_payload(body), source.name, body.get_content_charset())
    return from_html(html, source.name, source.key, warnings, address if address.startswith("http") else None)


def _letter(message: Message, body: Message, source: Source) -> RawArticle:
    """A mail's own text; its sender is the outlet only where the table of outlets knows the name or the host."""
    text, warnings = decode(_payload(body) or b" ", source.name, body.get_content_charset())
    if body.get_content_type() == "text/html" or looks_like_html(text):
        text = plain_text(text)
    sender = _header(message, "From")
    name, _, address = sender.partition("<")
    outlet = outlets.find(name.strip(' "')) or outlets.find_host(address.strip("> ").rpartition("@")[2])
    return RawArticle(
        text=text,
        title=_PREFIX.sub("", _header(message, "Subject")) or None,
        outlet=outlet.name if outlet else None,
        published=_header(message, "Date") or None,
        key=source.key,
        warnings=warnings,
    )


def _attached(part: Message, source: Source, options: Options) -> Iterator[RawArticle]:
    name = _file_name(part)
    if part.get_content_maintype() in ("image", "audio", "video", "font"):
        return
    try:
        yield from raw_articles(Source(name, data=_payload(part), depth=source.depth + 1), options)
    except ImportFailed as error:
        options.report(error)


def _location(message: Message, parts: list[Message]) -> str:
    """The address of the page that a web archive holds; empty for a letter."""
    address = _header(message, "Snapshot-Content-Location")
    if not address and message.get_content_type() == "multipart/related" and not message.get("To"):
        address = next(
            (_header(part, "Content-Location") for part in parts if part.get_content_type() == "text/html"), ""
        )
    return address


def _header(message: Message, name: str) -> str:
    """A header as one line: encoded words decoded, raw bytes judged as text; cut where no headline goes on so long."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")[:_MAX_HEADER]
    if any("\udc80" <= char <= "\udcff" for char in raw):
        raw, _ = decode(raw.encode("utf-8", "surrogateescape"), name)
    try:
        parts = decode_header(raw)
    except (HeaderParseError, ValueError):
        return " ".join(raw.split())
    return " ".join("".join(_word(*part) for part in parts).split())


def _word(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    try:
        return part.decode(charset or "utf-8", "replace")
    except (LookupError, ValueError):
        return part.decode("utf-8", "replace")


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename() or ""
        return "".join(_word(*word) for word in decode_header(name))
    except (HeaderParseError, ValueError, LookupError, AttributeError, TypeError):
        return ""


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""
