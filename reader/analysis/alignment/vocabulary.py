"""What two words have in common: one stem, one family of meaning, or most of their letters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from reader import resources
from reader.text.folding import fold
from reader.text.terms.frequency import stem_weight
from reader.text.terms.stemming import stem, strip_article

FAMILY = 0.85
"""Likeness of two words of one family (resources/alignment/families.txt): less than the same word."""
LEAST_LETTERS = 0.6
"""Least share of letter trigrams (Dice) at which two stems count as forms of one word; lower, unlike words meet
(شمال and عمال). Anything from 0.4 to 0.7 serves almost equally well."""

GENERAL_SHARE = 0.7
"""Share of its weight that a word keeps which news of every kind hold (منطقة، عملية)."""
PHASE_SHARE = 0.15
"""The same for a verb that only tells the phase of an act (بدأ، استمر، توقف)."""

_PREPOSITIONS = "بلكف"
_PREFIXES = ("و", "ف", "ب", "ل", "ك")
_VERB_PREFIXES = ("سي", "ست", "سن", "ي", "ت", "ن", "ا")
_SUFFIXES = ("تهما", "تها", "تهم", "ته", "هما", "هم", "نا", "وا", "تا", "ت", "ا")


@cache
def function_words() -> frozenset[str]:
    """Folded words that never carry a match, each also with a leading و or ف: of grammar and of the news trade."""
    return grammar_words() | _listed("news")


@cache
def grammar_words() -> frozenset[str]:
    """Folded prepositions, particles and pronouns, each also with a leading و or ف."""
    return _listed("grammar")


def _listed(kind: str) -> frozenset[str]:
    lines = (line.partition(":") for line in _lines("function_words.txt"))
    words = {fold(word) for name, _, listed in lines if name == kind for word in listed.split()}
    return frozenset(words | {prefix + word for word in words for prefix in "وف"})


@dataclass(frozen=True, slots=True)
class Families:
    """The families of each listed word, by its key; `acts` are those that tell what was done.

    `shares` are the shares of their weight that the words of families keep which say little.
    """

    of_key: dict[str, frozenset[str]]
    acts: frozenset[str]
    shares: dict[str, float]


@cache
def families() -> Families:
    """The families of resources/alignment/families.txt."""
    found: dict[str, set[str]] = {}
    acts = set()
    shares = {}
    section = ""
    for line in _lines("families.txt"):
        if line.startswith("["):
            section = line.strip("[]")
            continue
        name, _, words = line.partition(":")
        if section.endswith("acts") or section == "phases":
            acts.add(name)
        if section == "phases":
            shares[name] = PHASE_SHARE
        elif section.startswith("general"):
            shares[name] = GENERAL_SHARE
        for word in words.split():
            found.setdefault(_ending_off(fold(word)), set()).add(name)
    return Families({key: frozenset(names) for key, names in found.items()}, frozenset(acts), shares)


def _lines(name: str) -> list[str]:
    text = resources.path("alignment", name).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@lru_cache(maxsize=100_000)
def key_of(folded: str) -> str:
    """The key under which a word matches: its light stem without a joined preposition and without the ending ا or يا.

    A first ب, ل, ك or ف is a preposition where the rest is the commoner word. The ending joins مقاتلا with مقاتل and
    تركيا with تركي.
    """
    key = stem(folded)
    if key[:1] in _PREPOSITIONS and len(key) > 3 and key == stem_of_unarticled(folded):
        rest = stem(key[1:])
        if len(rest) >= 3 and stem_weight(rest) < stem_weight(key):
            key = rest
    for ending in ("يا", "ا"):
        if key.endswith(ending) and len(key) - len(ending) >= 3:
            return key[: -len(ending)]
    return key


def stem_of_unarticled(folded: str) -> str:
    """The stem of the word if it carries no article, else ''; only such a word may begin with a joined preposition."""
    word = folded[1:] if folded.startswith("و") and len(folded) > 4 else folded
    return stem(folded) if strip_article(word) == word else ""


@lru_cache(maxsize=100_000)
def families_of(folded: str) -> frozenset[str]:
    """The families of a folded word, tried with its clitics, endings and the marks of the verb taken off."""
    table = families().of_key
    for form in _reductions(folded):
        if form in table:
            return table[form]
    return frozenset()


def share_of(names: frozenset[str]) -> float:
    """Share of its weight that a word of these families keeps."""
    shares = families().shares
    return min([shares[name] for name in names if name in shares], default=1.0)


def _reductions(folded: str) -> Iterator[str]:
    wholes = list(dict.fromkeys((folded, strip_article(folded))))
    wholes += [word[1:] for word in wholes for prefix in _PREFIXES if word.startswith(prefix) and len(word) > 3]
    keys = list(dict.fromkeys(_ending_off(word) for word in wholes))
    yield from keys
    whole_or_key = dict.fromkeys((*wholes, *keys))
    shorter = [
        key[: -len(end)] for key in whole_or_key for end in _SUFFIXES if key.endswith(end) and len(key) - len(end) > 2
    ]
    yield from shorter
    for key in (*keys, *shorter):
        for prefix in _VERB_PREFIXES:
            if key.startswith(prefix) and len(key) - len(prefix) >= 3:
                yield key[len(prefix) :]


def _ending_off(word: str) -> str:
    """The word without its last regular ending (لقاء and لقائه meet); never its beginning (التزام keeps its ال)."""
    for ending in ("هما", "ها", "هم", "ات", "ون", "ين", "ان", "يه", "ه", "ي", "ا", "ء"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=200_000)
def trigrams(key: str) -> frozenset[str]:
    """The letter trigrams of a stem, its ends marked."""
    padded = f" {key} "
    return frozenset(padded[i : i + 3] for i in range(len(padded) - 2))


def letters_alike(a: str, b: str) -> float:
    """Dice coefficient of the letter trigrams of two stems, 0..1."""
    first, second = trigrams(a), trigrams(b)
    return 2 * len(first & second) / (len(first) + len(second))
