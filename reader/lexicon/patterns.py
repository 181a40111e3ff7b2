"""The patterns that a variant's text stands for: runs of literal words and slots.

A slot is <nisba>, <party>, <place>, <group>, <actor>, <label>, <quoted> or a word set; <set?> may be missing and
<set*> stand up to twice; 'ل<party>' takes the preposition.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from reader.lexicon.inflect import word_key
from reader.lexicon.types import Element, Slot, Word
from reader.text.tokens import words

Pattern = tuple[Element, ...]

_SLOT = re.compile(r"(?P<clitic>[لب]?)<(?P<name>[a-z_]+)(?P<many>[?*]?)>")
_REPEATS = {"": (1,), "?": (0, 1), "*": (0, 1, 2)}


def patterns_of(text: str) -> tuple[Pattern, ...]:
    """Every pattern of `text`. Raises ValueError with the reason."""
    if "<" not in text and ">" not in text:
        patterns: tuple[Pattern, ...] = (tuple(_word(word) for word in words(text)),)
    else:
        choices = [_choices(part) for part in text.split()]
        patterns = tuple(tuple(element for part in choice for element in part) for choice in product(*choices))
    if not all(patterns):
        raise ValueError(f"a variant without words: {text}")
    return patterns


@lru_cache(maxsize=2_000)
def _choices(part: str) -> tuple[Pattern, ...]:
    slot = _SLOT.fullmatch(part)
    if slot:
        return tuple((Slot(slot["name"], slot["clitic"]),) * count for count in _REPEATS[slot["many"]])
    if "<" in part or ">" in part:
        raise ValueError(f"not a slot: {part}")
    return (tuple(_word(word) for word in words(part)),)


@lru_cache(maxsize=10_000)
def _word(word: str) -> Word:
    return Word(*word_key(word))
