"""The one gate for foreign HTML: what comes out holds a few text tags and nothing that loads, runs or styles.

bleach does the work, as asked for. Its last release (6.4.0, June 2026) is announced as final, and two of its
behaviours are closed here: the text inside script and style elements survives its stripping, and an address such as
`javascript:1` passes its scheme check as if it were a host and a port.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from reader.importers.errors import failure

if TYPE_CHECKING:
    from bleach.sanitizer import Cleaner

INLINE_TAGS = frozenset(
    {
        "b",
        "strong",
        "i",
        "em",
        "u",
        "s",
        "sub",
        "sup",
        "mark",
        "small",
        "abbr",
        "code",
        "a",
        "span",
        "q",
        "cite",
        "time",
    }
)
"""Tags that stand within a line."""
ALLOWED_TAGS = INLINE_TAGS | frozenset(
    {
        "p",
        "br",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "pre",
        "div",
        "section",
        "article",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "figure",
        "figcaption",
    }
)
# Elements whose content is no text for a reader: removed whole.
_DROPPED_WHOLE = frozenset(
    {
        "script",
        "style",
        "template",
        "noscript",
        "iframe",
        "noframes",
        "noembed",
        "object",
        "embed",
        "applet",
        "svg",
        "math",
        "canvas",
        "audio",
        "video",
        "select",
        "textarea",
        "button",
        "head",
        "title",
        "xmp",
        "frameset",
    }
)
_SAFE_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f<>\"'`]+\Z", re.IGNORECASE)
_DIRECTIONS = frozenset({"rtl", "ltr", "auto"})
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*\Z")
_OPENING = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_VOID = frozenset(
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "option",
        "thead",
        "tbody",
    }
)
# The letters from U+0100 to the end of the Arabic blocks, in decimal.
_NUMBERED = re.compile(r"&#0*(25[6-9]|2[6-9]\d|[3-9]\d\d|1\d{3});")
MAX_DEPTH = 400
MAX_TAGS = 60_000
# Parsers take time by the square of a tag's attributes: over all tags the sum of these squares, a second or two.
_MOST_ATTRIBUTE_WORK = 25_000_000
# A tag of fewer letters has no heap of them.
_LONG_TAG = 400
# A comment, or a tag, its name told; quotation marks mean something after the sign = alone.
_TAG = re.compile(r"""<!--.*?(?:-->|\Z)|<([a-zA-Z][^\s/>]*+)(?:[^>=]|=\s*+(?:"[^"]*"|'[^']*')|=)*+""", re.DOTALL)
_CODE_END = re.compile("</(?:script|style)", re.IGNORECASE)
_QUOTED_VALUE = re.compile(r"""=\s*+(?:"[^"]*"|'[^']*')""")
_ATTRIBUTE = re.compile(r"[^\s/=]+")


def sanitise(html: str) -> str:
    """HTML with ALLOWED_TAGS only, of attributes only dir, lang and absolute web or mail addresses in href.

    Raises:
        ImportFailed: the tags are nested or piled up beyond any real page.
    """
    html = unescape_letters(html)
    check_depth(html, "HTML")
    return str(_cleaner().clean(html.replace("\x00", "")))


def unescape_letters(html: str) -> str:
    """`html` with the letters that old pages write as numbers (&#1575;) put in; marks of the markup stay escaped."""
    return _NUMBERED.sub(lambda match: chr(int(match.group(1))), html) if "&#" in html else html


def check_depth(html: str, name: str) -> None:
    """Refuses pages that are built to exhaust a parser.

    Raises:
        ImportFailed: more than MAX_DEPTH open elements, more than MAX_TAGS tags or entities, or heaps of attributes.
    """
    if html.count("<") > MAX_TAGS or html.count("&") > MAX_TAGS or _attribute_work(html) > _MOST_ATTRIBUTE_WORK:
        raise failure("import_too_deep", name)
    depth = 0
    for match in _OPENING.finditer(html):
        tag = match.group(2).lower()
        if tag not in _VOID:
            depth = max(0, depth - 1) if match.group(1) else depth + 1
        if depth > MAX_DEPTH:
            raise failure("import_too_deep", name)


def _attribute_work(html: str) -> int:
    """The sum of the squares of the numbers of attributes of the long tags; what stands in scripts is no tag."""
    work = at = 0
    while (tag := _TAG.search(html, at)) is not None:
        at, name = tag.end(), tag.group(1) or ""
        if name.lower() in {"script", "style"}:
            end = _CODE_END.search(html, at)
            at = end.start() if end else len(html)
        if name and len(tag.group()) > _LONG_TAG:
            work += len(_ATTRIBUTE.findall(_QUOTED_VALUE.sub("", tag.group()))) ** 2
    return work


def _attribute_allowed(tag: str, name: str, value: str) -> bool:
    if name == "href":
        return tag == "a" and _SAFE_ADDRESS.match(value.strip()) is not None
    if name == "dir":
        return value.lower() in _DIRECTIONS
    return name == "lang" and _LANGUAGE.match(value) is not None


@cache
def _cleaner() -> Cleaner:
    from bleach.html5lib_shim import Filter
    from bleach.sanitizer import Cleaner as BleachCleaner

    class DropWhole(Filter):  # type: ignore[misc]
        """Leaves out the elements of _DROPPED_WHOLE with all that stands in them."""

        def __iter__(self) -> Iterator[dict[str, Any]]:
            depth = 0
            for token in super().__iter__():
                name, kind = token.get("name"), token["type"]
                if name in _DROPPED_WHOLE and kind in ("StartTag", "EndTag", "EmptyTag"):
                    depth = max(0, depth + {"StartTag": 1, "EndTag": -1, "EmptyTag": 0}[kind])
                elif depth == 0:
                    yield token

    # The dropped elements are let through bleach, so that its parser reads their content as a browser would, and
    # are taken out behind it.
    return BleachCleaner(
        tags=ALLOWED_TAGS | _DROPPED_WHOLE,
        attributes=_attribute_allowed,
        protocols={"http", "https", "mailto"},
        strip=True,
        strip_comments=True,
        filters=[DropWhole],
    )
