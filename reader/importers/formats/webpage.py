"""HTML pages, also saved ones: the body by trafilatura, else readability; the facts by the page's own metadata."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from itertools import takewhile

from reader.importers.cleaning.lines import lines_of
from reader.importers.cleaning.rules import rules
from reader.importers.decoding import decode
from reader.importers.errors import failure
from reader.importers.facts.labels import date_claims
from reader.importers.facts.pagefacts import PageFacts, page_facts
from reader.importers.markup import looks_like_html, plain_text
from reader.importers.raw import Options, RawArticle
from reader.importers.sanitise import check_depth, unescape_letters
from reader.importers.source import Source
from reader.text.canonical import canonical
from reader.text.folding import fold

MAX_PAGE = 10 * 1024 * 1024
_START = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:\-]+)", re.IGNORECASE)
_NEWLINES = re.compile(r"\s*\n\s*")
_LEAST_WORDS = 60
_NEAR_HEADLINE = 16


def recognises(head: bytes, source: Source) -> bool:
    """A page by its first tags; a fragment without them by its file name."""
    start = head.removeprefix(b"\xef\xbb\xbf")
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = head.decode("utf-16", "ignore").encode("utf-8", "ignore")
    return _START.search(start) is not None or (
        source.ending in ("html", "htm", "xhtml", "php", "aspx") and b"<" in start
    )


def read(source: Source, _options: Options) -> Iterator[RawArticle]:
    """The one article of the page.

    Raises:
        ImportFailed: no article in it, nested beyond reason, or an unknown encoding.
    """
    data = source.read(MAX_PAGE)
    declared = _CHARSET.search(data[:4096])
    html, warnings = decode(data, source.name, declared.group(1).decode("ascii", "ignore") if declared else None)
    yield from_html(html, source.name, source.key, warnings)


def from_html(
    html: str, name: str, key: str | None = None, warnings: tuple[str, ...] = (), url: str | None = None
) -> RawArticle:
    """The article of a page.

    Raises:
        ImportFailed: no article in it, or nested beyond reason.
    """
    html = unescape_letters(html)
    check_depth(html, name)
    facts = page_facts(html)
    if url:
        facts.urls.append(url)
    text = _body(html, facts)
    if not any(line.prose for line in lines_of(text)) and not (facts.is_article and text):
        raise failure("import_no_article", name)
    dates = facts.dates or _dates_near_headline(html, facts.title, text)
    return RawArticle(
        text=text,
        title=facts.title,
        outlet=facts.outlet,
        byline=facts.author,
        published=next(iter(dates), None),
        url=next(iter(facts.urls), None),
        key=key,
        warnings=warnings,
    )


def _body(html: str, facts: PageFacts) -> str:
    """The longest honest body: trafilatura's, unless it found next to nothing."""
    text = canonical(_trafilatura(html))
    if _prose_words(text) >= _LEAST_WORDS and text.count("\n") >= 1:
        return text
    others = [
        canonical(_readability(html)),
        canonical(plain_text(facts.body) if looks_like_html(facts.body) else facts.body),
    ]
    # Of a short page trafilatura runs all blocks together; with the same words in lines the headline and tools go.
    in_lines = [other for other in others if "\n" in other and other.split() == text.split()]
    return max([*(in_lines or [text]), *others], key=_prose_words)


def _prose_words(text: str) -> int:
    return sum(line.words for line in lines_of(text) if line.prose)


def _trafilatura(html: str) -> str:
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    # Newlines of the source are only spaces; those that trafilatura puts in are ends of blocks.
    found = trafilatura.extract(
        _NEWLINES.sub(" ", html), output_format="html", include_comments=False, include_tables=True
    )
    return plain_text(found, newlines=True) if found else ""


def _readability(html: str) -> str:
    from lxml.etree import LxmlError
    from readability import Document
    from readability.readability import Unparseable

    logging.getLogger("readability").setLevel(logging.CRITICAL)
    try:
        return plain_text(Document(html).summary(html_partial=True))
    except (Unparseable, LxmlError, ValueError):
        return ""


def _dates_near_headline(html: str, title: str | None, body: str) -> list[str]:
    """Lines that are dates, close to the headline where the page shows it, before the body begins."""
    if not title:
        return []
    lines = lines_of(canonical(plain_text(html, pieces=True)))
    key = fold(title)
    paragraphs = {line.folded for line in lines_of(body) if line.prose}
    found = []
    for index, line in enumerate(lines):
        if line.folded != key:
            continue
        below = takewhile(lambda line: line.folded not in paragraphs, lines[index + 1 : index + 1 + _NEAR_HEADLINE])
        for near in (*below, *lines[max(0, index - 3) : index]):
            claims = date_claims(near, rules())
            found += [claim.value for claim in (claims[1] if claims else ()) if claim.field == "published"]
    return found
