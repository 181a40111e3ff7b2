"""What an article tells about itself before its names are read: words, what may fill slots, the domains spoken of."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis.numbers import TENS, digits_value
from reader.lexicon.inflect import readings, word_key
from reader.lexicon.matcher import Filler
from reader.lexicon.naming import SIGNAL, NamingLexicon
from reader.lexicon.types import SlotKind
from reader.model.texts import Document, Token

_ACTIVE = 2
_SHARE_OF_STRONGEST = 0.4
_QUOTED_WORDS = 4
_SHORT_TEXT = 60
"""Words up to which a text is too short to tell its subject: a headline, a single sentence."""
NISBA = ("ي", "ية", "يه")
"""The endings of an adjective of origin (يمني، يمنية), its ة folded or as printed."""
_JOINT = re.compile("[ \u0640\"'“”„«»‹›‘’()\\[\\]_–—-]*")


@dataclass(frozen=True, slots=True)
class Context:
    """The folded words of a document (a final ة kept) and what stands around them.

    See `matcher.find` for `joined` and `fillers`.

    `scores` say how much an article speaks of each domain: the occurrences of its signals; for a generic domain
    with signals, how many different ones there are. `keys` are the dictionary words that the article holds.
    `subject` is the domain that it speaks of most, or else the state or people named most; '' where neither is.
    """

    folded: tuple[str, ...]
    joined: tuple[bool, ...]
    fillers: Mapping[int, Sequence[Filler]]
    scores: Mapping[str, int]
    generic: Mapping[str, int]
    keys: frozenset[str]
    subject: str
    day: datetime.date | None

    def speaks_of(self, domain: str) -> bool:
        """Whether the domain is among the article's subjects; in a short text one word tells."""
        score = self.scores.get(domain, 0)
        least = 1 if len(self.folded) <= _SHORT_TEXT else _ACTIVE
        return score >= least and score >= _SHARE_OF_STRONGEST * max(self.scores.values(), default=0)

    def is_about(self, domain: str, *, ambiguous: bool) -> bool:
        """Whether a generic domain's words are meant in its sense: 'هجوم' in news of violence, not of football.

        A short text is given the benefit of the doubt, but not for an ambiguous word.
        """
        score = self.generic.get(domain)
        return score is None or score >= _ACTIVE or (len(self.folded) <= _SHORT_TEXT and not ambiguous)

    def has_filler(self, word: int, name: str) -> bool:
        """Whether a word set of the lexicons holds the word at `word`."""
        return any(filler.name == name for filler in self.fillers.get(word, ()))

    def has_any(self, words: Sequence[str]) -> bool:
        """Whether one of the listed words or phrases stands in the article, in any form."""
        return any(self._has(tuple(word_key(word)[0] for word in text.split())) for text in words)

    def _has(self, keys: tuple[str, ...]) -> bool:
        if not self.keys.issuperset(keys):
            return False
        if len(keys) == 1:
            return True
        starts = range(len(self.folded) - len(keys) + 1)
        return any(all(_reads(self.folded[at + i], key) for i, key in enumerate(keys)) for at in starts)


def _reads(word: str, key: str) -> bool:
    return any(reading.key == key for reading in readings(word))


def read_context(document: Document, lexicon: NamingLexicon) -> Context:
    """The context of `document`."""
    folded = _counted(_word(token) for token in document.tokens)
    joined = _joined(document)
    fillers = lexicon.fillers(folded, joined)
    for start, filler in _quoted(document):
        fillers[start].append(filler)
    keys: set[str] = set()
    scores: Counter[str] = Counter()
    generic = {domain.id: 0 for domain in lexicon.domains if domain.generic and domain.signals}
    for word, count in Counter(folded).items():
        keys |= {reading.key for reading in readings(word)}
        for domain in lexicon.signalled(word):
            if domain in generic:
                generic[domain] += 1
            else:
                scores[domain] += count
    for listed in fillers.values():
        scores.update(filler.value for filler in listed if filler.name == SIGNAL and filler.value not in generic)
    published = document.article.published
    day = published.day if published else None
    return Context(folded, joined, fillers, scores, generic, frozenset(keys), _subject(scores, fillers), day)


def _subject(scores: Mapping[str, int], fillers: Mapping[int, Sequence[Filler]]) -> str:
    parties = Counter(
        filler.value
        for listed in fillers.values()
        for filler in listed
        if filler.name in (SlotKind.PARTY, SlotKind.NISBA)
    )
    for counted in (scores, parties):
        strongest = min(counted, key=lambda name: (-counted[name], name), default="")
        if strongest and counted[strongest] >= _ACTIVE:
            return strongest
    return ""


def _word(token: Token) -> str:
    """The folded word, but with the ة that folding takes for a ه: only the latter may be a pronoun."""
    return token.folded[:-1] + "ة" if token.form.endswith("ة") and token.folded.endswith("ه") else token.folded


def _counted(words: Iterable[str]) -> tuple[str, ...]:
    """`words` with the singular after a number from eleven on ('17 متمردا') as the plural that it means."""
    found: list[str] = []
    for word in words:
        many = found and len(word) >= 5 and word.endswith("ا") and not word.endswith("شيا") and _is_number(found[-1])
        found.append(word[:-1] + "ين" if many else word)
    return tuple(found)


def _is_number(word: str) -> bool:
    value = digits_value(word)
    bare = word.removeprefix("و")
    year = value is not None and 1900 <= value <= 2100
    return (value is not None and value > 10 and not year) or bare in TENS or bare in ("عشر", "عشرة")


def _joined(document: Document) -> tuple[bool, ...]:
    tokens, text = document.tokens, document.text
    starts = [False]
    for before, token in pairwise(tokens):
        starts.append(_JOINT.fullmatch(text, before.span.end, token.span.start) is not None)
    return tuple(starts)


def _quoted(document: Document) -> list[tuple[int, Filler]]:
    """Words between marks as what may be a name: 'تنظيم «…»'."""
    index = {token.span.start: at for at, token in enumerate(document.tokens)}
    found = []
    for quotation in document.quotations:
        tokens = document.tokens_in(quotation.inner)
        if quotation.closed and 0 < len(tokens) <= _QUOTED_WORDS:
            start = index[tokens[0].span.start]
            value = "group:" + " ".join(token.folded for token in tokens)
            found.append((start, Filler(SlotKind.QUOTED, start + len(tokens), value)))
    return found
