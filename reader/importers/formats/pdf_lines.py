"""The printed lines of a PDF's page: pypdf hands over the pieces of a line as they were drawn, here they are read.

A line is drawn in pieces where the font changes (a vowel mark that another font has, a bold word, a number) and pypdf
cuts it where the direction changes. Arabic reads its pieces from the right, whatever order they were drawn in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from pypdf import PageObject

_RIGHT_TO_LEFT = {"R", "AL"}
_LEFT_TO_RIGHT = {"L", "EN"}
# pypdf turns these digits round with the letters beside them; numbers are read from the left in Arabic too.
_NUMBER = re.compile("[\u0660-\u0669\u06f0-\u06f9](?:[.,/:\u066a-\u066c]?[\u0660-\u0669\u06f0-\u06f9])+")
_LATIN = re.compile("^([^0-9A-Za-z]*)(.*?)([^0-9A-Za-z%]*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Piece:
    left: float  # where it begins on the page, in points
    text: str


def page_text(page: PageObject) -> str:
    """The text of a page, each printed line in the order in which it is read."""
    lines: list[list[_Piece]] = [[]]

    def take(text: str, matrix: Sequence[float], place: Sequence[float], *_: object) -> None:
        left = place[4] * matrix[0] + place[5] * matrix[2] + matrix[4]
        if text.strip("\n"):
            lines[-1].append(_Piece(left, text.strip("\n")))
        if text.endswith("\n"):
            lines.append([])

    page.extract_text(visitor_text=take)
    return "\n".join(_line(pieces) for pieces in lines)


def _line(pieces: Sequence[_Piece]) -> str:
    directions = [_direction(piece.text) for piece in pieces]
    if _RIGHT_TO_LEFT.isdisjoint(directions):
        return "".join(piece.text for piece in pieces)
    # What was drawn without moving goes on to the right, so that the later piece is read first.
    places = sorted(range(len(pieces)), key=lambda place: (pieces[place].left, place), reverse=True)
    return "".join(_read(pieces[place].text, directions[place]) for place in places)


def _read(text: str, direction: str) -> str:
    """A piece as it stands in an Arabic line."""
    if direction in _LEFT_TO_RIGHT:
        # Blanks and stops around Latin words and numbers belong to the line: those on the right are read first.
        return _LATIN.sub(lambda found: found[3][::-1] + found[2] + found[1][::-1], text, count=1)
    if direction == "NSM":
        return text.strip()  # pypdf takes the narrowness of a mark for a gap
    return _NUMBER.sub(lambda number: number.group()[::-1], text)


def _direction(text: str) -> str:
    """The class of the first letter or digit with a direction; of a mark on its own NSM (UAX #9)."""
    found = [unicodedata.bidirectional(letter) for letter in text]
    strong = next((one for one in found if one in _RIGHT_TO_LEFT | _LEFT_TO_RIGHT | {"AN"}), "")
    return strong or ("NSM" if "NSM" in found else "")
