"""Foreign HTML to plain lines: sanitised first, then one line a block."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

from reader.importers.sanitise import INLINE_TAGS, sanitise

_PIECES = frozenset({"a", "span", "time"})
_MARKUP = re.compile(
    r"<(?:p|div|br|html|body|head|article|section|h[1-6]|span|a|meta|table|ul|ol|li|b|i|strong|em|img)\b[^<>]*>",
    re.IGNORECASE,
)


# Signs that programs write in place of letters; a name that stands for no sign of ordinary text is left as it is.
_SIGN = re.compile(
    r"&(?:#\d{2,5}|#x[0-9a-f]{1,4}|quot|apos|amp|lt|gt|nbsp|[lr]aquo|[lr][sd]quo|[nm]dash|hellip);", re.IGNORECASE
)
_WHITE = re.compile(r"[ \t\r\n\f]+")
_SPACES = re.compile(r"[ \t\r\f]+")


def without_signs(text: str) -> str:
    """The text with the letters that character references stand for: tables and feeds often hold them in plain text."""
    return _SIGN.sub(lambda found: unescape(found.group()), text) if "&" in text else text


def looks_like_html(text: str) -> bool:
    """Whether a text holds tags of its own rather than a stray angle bracket."""
    return "<" in text and _MARKUP.search(text) is not None


def plain_text(html: str, *, newlines: bool = False, pieces: bool = False) -> str:
    """The words of `html`, one block a line; nothing of scripts, styles or form fields.

    `newlines` keeps those of the source too, which HTML counts as spaces. `pieces` gives links and spans lines of their
    own, as the small print around a headline is made of them.

    Raises:
        ImportFailed: the markup is nested beyond any real page.
    """
    reader = _Lines(_SPACES if newlines else _WHITE, INLINE_TAGS - _PIECES if pieces else INLINE_TAGS)
    reader.feed(sanitise(html))
    reader.close()
    return "".join(reader.parts)


class _Lines(HTMLParser):
    """Collects text and puts a newline around every element that is not inline."""

    def __init__(self, white: re.Pattern[str], inline: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self._white = white
        self._inline = inline
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(self._white.sub(" ", data))

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._break(tag)

    def _break(self, tag: str) -> None:
        if tag in ("td", "th"):
            self.parts.append(" ")
        elif tag not in self._inline:
            self.parts.append("\n")
