"""What kind of difference two wordings in one slot are: another name, another verb, or other words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reader import resources
from reader.analysis.differences.words import Word
from reader.text.folding import fold
from reader.text.stemming import stem, strip_article

_PRESENT = "يتن"


@cache
def _actors() -> dict[str, frozenset[str]]:
    """Stems of the words that head or make the name of an actor, by kind (resources/alignment/actors.txt)."""
    found = {}
    for line in resources.path("alignment", "actors.txt").read_text("utf-8").splitlines():
        name, colon, words = line.partition(":")
        if colon and not line.startswith("#"):
            found[name] = frozenset(stem(fold(word)) for word in words.split())
    return found


@cache
def _actor_stems() -> frozenset[str]:
    return frozenset().union(*_actors().values())


def names_actor(word: Word) -> bool:
    """Whether the word, with or without a clitic, belongs to the vocabulary of actors, countries or grave acts."""
    return any(form in _actor_stems() for form in word.forms)


def is_title_or_body(word: Word) -> bool:
    """Whether the word may stand before a name or behind it and colour it: تنظيم, جلالة, الإرهابي."""
    kinds = _actors()
    return any(form in kinds[kind] for form in word.forms for kind in ("title", "body", "label", "people"))


def is_verb(word: Word, cues: frozenset[str], opens: bool) -> bool:
    """Whether the word is a finite verb or reporting participle: a known cue, or a verb by its form and place.

    `cues` are folded forms of reporting verbs. `opens`: the word opens a sentence or clause, where a word without
    article, led by و or ف or by the prefix of the present, is a verb.
    """
    folded = word.folded
    if word.number:
        return False
    if folded in cues or (folded[:1] in "وف" and folded[1:] in cues):
        return True
    plain = folded[1:] if folded[:1] in "وفس" and len(folded) > 4 else folded
    if strip_article(plain) != plain or plain.startswith("ال"):
        return False
    if plain[0] == "س" and plain[1:2] in _PRESENT and len(plain) > 5:
        return True
    if plain[0] == "ي" and len(plain) >= 4 and not plain.endswith(("ات", "يه", "ين")):
        return True
    return opens and (plain.endswith("ت") and len(plain) >= 4 or plain[0] == "ت" and len(plain) >= 4)


def split_verbs(words: Sequence[Word], cues: frozenset[str], opens: bool) -> tuple[list[Word], list[Word]]:
    """The verbs of a slot, and its other words."""
    verbs, others = [], []
    for index, word in enumerate(words):
        (verbs if is_verb(word, cues, opens and index == 0) else others).append(word)
    return verbs, others
