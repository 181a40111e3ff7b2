"""The syntax of one variant of a lexicon file.

    -? الانقلابيون @ اليمن، صنعاء [2014-09-21..2022-04-07] # why

The tone comes first: + favourable, = neutral, - hostile. Flags follow it: ? ambiguous, ! slur (detection only), ~ shown
only in contrast with a loaded word, ^ with a pronoun attached, & after its full name. After @ stand words of which the
article must hold one, in brackets the days on which the name has this sense, after # a note.

A slot is <nisba>, <party>, <place>, <group>, <actor>, <label>, <quoted> or a word set; <set?> may be missing and
<set*> stand up to twice; 'ل<party>' takes the preposition.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from functools import lru_cache
from itertools import product

from reader.lexicon.inflect import word_key
from reader.lexicon.types import Element, Slot, Variant, Word
from reader.model import Tone
from reader.text.tokens import words

TONES = {"+": Tone.FAVOURABLE, "=": Tone.NEUTRAL, "-": Tone.HOSTILE}
FLAGS = {"?": "ambiguous", "!": "slur", "~": "contrast", "^": "needs_pronoun", "&": "needs_antecedent"}
_VARIANT = re.compile(
    r"(?P<tone>[+=-])(?P<flags>[?!~^&]*) +(?P<text>[^@\[#]+)"
    r"(?:@ *(?P<context>[^\[#]+))?(?:\[(?P<window>[^\]]*)\] *)?(?:#(?P<note>.*))?"
)
_PLAIN = re.compile("([+=-])([?!~^&]*) +([ء-ي]+(?: +[ء-ي]+)*)")
_SLOT = re.compile(r"(?P<clitic>[لب]?)<(?P<name>[a-z_]+)(?P<many>[?*]?)>")
_REPEATS = {"": (1,), "?": (0, 1), "*": (0, 1, 2)}


def parse_variant(line: str, number: int = 0) -> Variant:
    """The variant of the line with that number. Raises ValueError with the reason."""
    plain = _PLAIN.fullmatch(line)
    if plain:
        # Most lines: a tone, flags and Arabic words.
        tone, flags, text = plain.groups()
        return _variant(tone, flags, text, (tuple([_word(word) for word in text.split()]),), number)
    match = _VARIANT.fullmatch(line)
    if match is None:
        raise ValueError(f"not a variant: {line[:40]}")
    text = match["text"].strip()
    first, last = _window(match["window"]) if match["window"] is not None else (None, None)
    return replace(
        _variant(match["tone"], match["flags"], text, _patterns(text), number),
        context=list_of(match["context"]) if match["context"] else (),
        first=first,
        last=last,
        note=(match["note"] or "").strip(),
    )


def _variant(tone: str, flags: str, text: str, patterns: tuple[tuple[Element, ...], ...], line: int) -> Variant:
    if not flags:
        return Variant(text, TONES[tone], patterns, line=line)
    return Variant(
        text,
        TONES[tone],
        patterns,
        ambiguous="?" in flags,
        slur="!" in flags,
        contrast="~" in flags,
        needs_pronoun="^" in flags,
        needs_antecedent="&" in flags,
        line=line,
    )


def list_of(value: str) -> tuple[str, ...]:
    """The items of a list whose commas are Arabic or Latin."""
    return tuple(item for part in value.replace("،", ",").split(",") if (item := part.strip()))


def _patterns(text: str) -> tuple[tuple[Element, ...], ...]:
    if "<" not in text:
        patterns: tuple[tuple[Element, ...], ...] = (tuple(_word(word) for word in words(text)),)
    else:
        choices = [_choices(part) for part in text.split()]
        patterns = tuple(tuple(element for part in choice for element in part) for choice in product(*choices))
    if not all(patterns):
        raise ValueError(f"a variant without words: {text}")
    return patterns


def _choices(part: str) -> list[tuple[Element, ...]]:
    slot = _SLOT.fullmatch(part)
    if slot:
        return [(Slot(slot["name"], slot["clitic"]),) * count for count in _REPEATS[slot["many"]]]
    if "<" in part or ">" in part:
        raise ValueError(f"not a slot: {part}")
    return [tuple(_word(word) for word in words(part))]


@lru_cache(maxsize=10_000)
def _word(word: str) -> Word:
    return Word(*word_key(word))


def _window(value: str) -> tuple[datetime.date | None, datetime.date | None]:
    first, dots, last = (part.strip() for part in value.partition(".."))
    if not dots:
        raise ValueError("days are written [2014-09-21..2021-01-05]")
    try:
        days = [datetime.date.fromisoformat(day) if day else None for day in (first, last)]
    except ValueError:
        raise ValueError(f"not days: {value}") from None
    return days[0], days[1]
