"""Foreign HTML to plain lines: sanitised first, then one line a block."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from reader.importers.sanitise import sanitise

_INLINE = frozenset(
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
_MARKUP = re.compile(
    r"<(?:p|div|br|html|body|head|article|section|h[1-6]|span|a|meta|table|ul|ol|li|b|i|strong|em|img)\b[^<>]*>",
    re.IGNORECASE,
)


def looks_like_html(text: str) -> bool:
    """Whether a text holds tags of its own rather than a stray angle bracket."""
    return "<" in text and _MARKUP.search(text) is not None


def plain_text(html: str) -> str:
    """The words of `html`, one block a line; nothing of scripts, styles or form fields.

    Raises:
        ImportFailed: the markup is nested beyond any real page.
    """
    reader = _Lines()
    reader.feed(sanitise(html))
    reader.close()
    return "".join(reader.parts)


class _Lines(HTMLParser):
    """Collects text and puts a newline around every element that is not inline."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._break(tag)

    def _break(self, tag: str) -> None:
        if tag in ("td", "th"):
            self.parts.append(" ")
        elif tag not in _INLINE:
            self.parts.append("\n")
