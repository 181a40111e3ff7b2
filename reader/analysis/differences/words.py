"""The words of a unit for comparing it with another, and when two words are one word spelt in two ways."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from reader.analysis.alignment.vocabulary import grammar_words, key_of
from reader.analysis.numbers import Quantity, QuantityKind, find_quantities, month_key
from reader.lexicon.inflect import usual_spelling
from reader.model.articles import Span
from reader.model.texts import Document, Token, Unit
from reader.text.folding import fold
from reader.text.terms.frequency import weight
from reader.text.terms.stemming import stem, strip_article

_CLITICS = "وفبلكس"
_LONG_VOWELS = re.compile("[اويه]")
_DOUBLED = re.compile(r"(.)\1+")
_SOUNDS = str.maketrans(
    {"غ": "ج", "ق": "ج", "ك": "ج", "ط": "ت", "ص": "س", "ز": "س", "ظ": "س", "ش": "س", "ض": "د", "ث": "ت", "ذ": "د"}
)
"""Letters that the spellings of one foreign name exchange."""
_SILENT = {("رييس", "مجلس", "وزراء"), ("وزير", "شوون", "خارجيه"), ("وزاره", "شوون", "خارجيه")}
"""Titles that outlets write in full or short: the word in the middle says nothing more."""
_FIRST_HALVES = frozenset(("عبد", "ابو", "ابي", "ابا"))
"""Words that are the first half of a name, written with or without a space behind; so is أم before a rare word."""
_RARE = 6.4
"""Background weight of a word that one article in 600 has: a rare spelling beside a like word is another's variant."""


@dataclass(frozen=True, slots=True)
class Word:
    """One content word or one number of a unit. `forms` are the keys under which it equals another word."""

    span: Span
    folded: str
    forms: tuple[str, ...]
    quantity: Quantity | None = None


def words_of(document: Document, unit: Unit) -> tuple[Word, ...]:
    """The words of a unit that can differ: words of grammar left out, a number one word, in digits or in letters."""
    tokens = document.tokens_in(unit.span)
    numbers = {q.first: q for q in find_quantities(document.text, tokens) if q.noun != q.first}
    inside = {index for q in numbers.values() for index in range(q.first + 1, q.last + 1)}
    found: list[Word] = []
    for index, token in enumerate(tokens):
        if index and _is_first_half(tokens[index - 1].folded, token.folded):
            if found and found[-1].span == tokens[index - 1].span:
                found.pop()
            found.append(_whole_name(tokens[index - 1], token))
            continue
        if index in numbers:
            quantity = numbers[index]
            forms = (quantity.key,) if quantity.kind is not QuantityKind.LABEL else (quantity.key, token.stem)
            found.append(Word(quantity.span, token.folded, forms, quantity))
        elif index not in inside and not _grammar(token, index) and not _is_silent(tokens, index):
            found.append(Word(token.span, token.folded, _forms(token.folded) + _other_forms(token)))
    return tuple(found)


def folded_words(document: Document, span: Span) -> tuple[str, ...]:
    """The folded tokens that `span` touches: a name that stands inside a word brings the word's clitic with it."""
    first = max(0, bisect_right(document.token_starts, span.start) - 1)
    tokens = document.tokens[first : bisect_left(document.token_starts, span.end)]
    return tuple(token.folded for token in tokens if token.span.overlaps(span))


def _grammar(token: Token, index: int) -> bool:
    # At the head of a sentence وبين and وعبر are verbs, not prepositions.
    verb = index == 0 and token.folded in ("بين", "وبين", "عبر", "وعبر")
    return not verb and (len(token.folded) < 2 or token.folded in grammar_words())


def _is_first_half(folded: str, following: str) -> bool:
    word = folded[1:] if folded[0] in "وفبلك" and folded not in _FIRST_HALVES else folded
    return word in _FIRST_HALVES or (word == "ام" and _is_rare(following))


def _whole_name(first: Token, second: Token) -> Word:
    """'عبد الملك' as the one word that others print: 'عبدالملك'."""
    folded = first.folded + second.folded
    return Word(Span(first.span.start, second.span.end), folded, _forms(folded))


def _is_silent(tokens: Sequence[Token], index: int) -> bool:
    around = tokens[index - 1 : index + 2] if index else ()
    return tuple(bare(token.folded) for token in around) in _SILENT


@lru_cache(maxsize=100_000)
def _forms(folded: str) -> tuple[str, ...]:
    """The stems of a word with and without each single-letter clitic that may stand before it."""
    plain = [folded, strip_article(folded)]
    for word in tuple(plain):
        if word[:1] in _CLITICS and len(word) > 3:
            plain.append(word[1:])
            plain.append(strip_article(word[1:]))
            if word[0] in "وف" and word[1] in "بلك" and len(word) > 4:
                plain.append(word[2:])
    return tuple(dict.fromkeys(key for word in plain for key in (stem(word), key_of(word))))


def _other_forms(token: Token) -> tuple[str, ...]:
    month = month_key(token.folded)
    return (*_without_seat(token.form), *([month] if month else []))


@lru_cache(maxsize=100_000)
def _without_seat(form: str) -> tuple[str, ...]:
    """A key of a word with a hamza inside, whatever letter carries it: 'مسؤول' and 'مسئول', 'شؤون' and 'شئون'."""
    inner = form[1:-1]
    if not any(letter in inner for letter in "ؤئء"):
        return ()
    word = strip_article(fold(form[0] + "".join(letter for letter in inner if letter not in "ؤئء") + form[-1]))
    return (f"ء{word}",)


def bare(folded: str) -> str:
    """The word without conjunction, preposition and article, its ending kept."""
    return strip_article(folded)


@lru_cache(maxsize=200_000)
def same_spelling(a: str, b: str) -> bool:
    """Whether two folded words are one: clitics, long vowels, doubled letters and those of foreign names aside."""
    first, second = usual_spelling(bare(a)), usual_spelling(bare(b))
    if first == second or stem(first) == stem(second):
        return True
    shortest = min(len(first), len(second))
    foreign = _is_rare(a) and _is_rare(b)  # 'برن' and 'بيرن', but not 'قتل' and 'قتيل'
    if shortest < (3 if foreign else 4) or _is_plural_of(first, second) or _is_plural_of(second, first):
        return False
    if _doubled_vowel(first) == _doubled_vowel(second):
        return True
    distance = Levenshtein.distance(first, second, score_cutoff=1)
    if _skeleton(first) == _skeleton(second) and len(_skeleton(first)) >= 3:
        return (distance <= 1 and shortest >= 6) or _is_rare(a) or _is_rare(b)
    alike = _sounds(first) == _sounds(second) or (shortest >= 5 and distance == 1)
    return alike and (_is_rare(a) or _is_rare(b))


def _is_rare(word: str) -> bool:
    return weight(word) >= _RARE


def same_phrase(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two runs of folded words are one wording, clitics and spelling aside."""
    if len(a) == len(b) and all(not set(_forms(x)).isdisjoint(_forms(y)) for x, y in zip(a, b, strict=True)):
        return True
    return same_spelling("".join(a), "".join(b))


@lru_cache(maxsize=100_000)
def _skeleton(word: str) -> str:
    """The consonants of a word as the transliterations of a foreign name share them."""
    return _DOUBLED.sub(r"\1", _LONG_VOWELS.sub("", _sounds(word)))


def _sounds(word: str) -> str:
    return word.replace("تش", "ج").translate(_SOUNDS)


def _is_plural_of(one: str, other: str) -> bool:
    """Whether one word is the broken plural of the other (دواعش, داعش)."""
    return one[1:3] == "وا" and one[0] + one[2:] == other


def _doubled_vowel(word: str) -> str:
    """The word with 'فيينا' written as 'فينا'."""
    return word.replace("يي", "ي").replace("وو", "و")


def joined(words: Iterable[Word]) -> str:
    """The words written as one: 'عبد الملك' as 'عبدالملك'."""
    return "".join(word.folded for word in words)


def extent(words: Sequence[Word]) -> Span:
    """The span from the first to the last of `words` (not empty)."""
    return Span(words[0].span.start, words[-1].span.end)
