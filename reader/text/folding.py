"""Folding: one matching key for the many ways in which Arabic script writes a word, with a map back to the source."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from functools import cache

from reader.model.texts import FoldedText, Repair

_DROPPED = (
    "".join(
        chr(code)
        for low, high in (
            (0x0610, 0x061A),  # honorifics and small letters above
            (0x064B, 0x065F),  # vowel marks, shadda, combining hamza and madda
            (0x06D6, 0x06DC),
            (0x06DF, 0x06E8),
            (0x06EA, 0x06ED),
            (0x200B, 0x200F),  # zero-width space, joiners, direction marks
            (0x202A, 0x202E),
            (0x2060, 0x2064),
            (0x2066, 0x2069),
        )
        for code in range(low, high + 1)
    )
    + "\u0640\u0670\u061c\u00ad\ufeff"
)
_VARIANTS = {
    "ا": "أإآٱ",
    "ي": "ىئیےېێ",
    "و": "ؤۆۇ",
    "ه": "ةہھۀۃەۂ",
    "ك": "کگڪ",
    "ب": "پ",
    "ت": "ٹ",
    "ج": "چ",
    "د": "ڈ",
    "ر": "ڑڕ",
    "ز": "ژ",
    "ف": "ڤ",
    "ق": "ڨ",
    "ل": "ڵ",
    "ن": "ں",
}
_LETTERS = {variant: letter for letter, variants in _VARIANTS.items() for variant in variants}
_DIGITS = {chr(zero + value): str(value) for zero in (0x0660, 0x06F0, 0xFF10) for value in range(10)}


def _is_presentation_form(code: int) -> bool:
    return 0xFB50 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFC


def _table() -> dict[int, str]:
    plain: dict[str, str] = dict.fromkeys(_DROPPED, "") | _LETTERS | _DIGITS
    table = {ord(source): target for source, target in plain.items()}
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)):
        expanded = unicodedata.normalize("NFKC", chr(code))
        if expanded != chr(code):
            # An isolated vowel mark expands to a space and the mark: no word break was printed there.
            expanded = expanded if " " in expanded.strip() else expanded.replace(" ", "")
            table[code] = "".join(plain.get(letter, letter) for letter in expanded)
    capitals = (*range(0x41, 0x5B), *range(0xC0, 0x180), *range(0x370, 0x530))  # Latin, Greek and Cyrillic
    table.update({code: small for code in capitals if len(small := chr(code).lower()) == 1})
    # A character that the table lacks costs `translate` twice as much as one that stays itself.
    for code in (*range(0x20, 0x7F), *range(0x600, 0x700), *range(0x2010, 0x2030), 0xAB, 0xBB):
        table.setdefault(code, chr(code))
    return table


_TABLE = _table()


def fold(text: str) -> str:
    """The matching key of `text`: see the module's table. Idempotent; lengths may differ from the source's.

    Vowel marks, tatweel and zero-width characters are dropped, the forms of alef, yeh, teh marbuta and hamza
    seats unified, Persian and Urdu letters and presentation forms mapped to their Arabic letters, digits made
    Western and capitals small. Punctuation stays.
    """
    return text.translate(_TABLE)


def word_set(words: str) -> frozenset[str]:
    """The folded words of a list separated by spaces."""
    return frozenset(fold(words).split())


def has_presentation_forms(text: str) -> bool:
    """Whether `text` holds Arabic presentation forms (ligatures and positional shapes)."""
    return any(_is_presentation_form(ord(letter)) for letter in text)


def fold_text(text: str, repairs: Sequence[Repair] = ()) -> FoldedText:
    """`text` folded, obfuscated words replaced by the words that they stand for, with the map back.

    Every folded character of a repaired word maps to the whole printed word, so that a match is never drawn
    through the middle of its joints.
    """
    parts: list[str] = []
    starts, ends = array("I"), array("I")
    position = 0
    for repair in (*repairs, None):
        stop = repair.span.start if repair else len(text)
        _fold_run(text, position, stop, parts, starts, ends)
        if repair:
            clean = fold(repair.clean)
            parts.append(clean)
            starts.extend([repair.span.start] * len(clean))
            ends.extend([repair.span.end] * len(clean))
            position = repair.span.end
    return FoldedText("".join(parts), starts, ends)


@cache
def _uneven() -> re.Pattern[str]:
    """Letters that fold to none, or to several. Made when first asked for: a start does without."""
    return re.compile("[" + "".join(re.escape(chr(code)) for code, folded in _TABLE.items() if len(folded) != 1) + "]")


def _fold_run(text: str, start: int, stop: int, parts: list[str], starts: array[int], ends: array[int]) -> None:
    position = start
    for odd in _uneven().finditer(text, start, stop):
        at = odd.start()
        _fold_evenly(text, position, at, parts, starts, ends)
        folded = _TABLE[ord(odd.group())]
        parts.append(folded)
        starts.extend([at] * len(folded))
        ends.extend([at + 1] * len(folded))
        position = at + 1
    _fold_evenly(text, position, stop, parts, starts, ends)


def _fold_evenly(text: str, start: int, stop: int, parts: list[str], starts: array[int], ends: array[int]) -> None:
    """Folds what has a letter for each of its letters, in one piece."""
    parts.append(fold(text[start:stop]))
    starts.extend(range(start, stop))
    ends.extend(range(start + 1, stop + 1))
