"""Which words set one body of articles apart from another: weighted log-odds with an informative Dirichlet prior.

The measure is that of Monroe, Colaresi & Quinn, "Fightin' Words", Political Analysis 16 (2008), equations 15, 16,
20 and 22. The prior is the pooled vocabulary of both sides, so that a word as common on either side scores zero.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.analysis.words.function_words import is_function_word
from reader.model.comparisons import Reason
from reader.model.texts import Token

MIN_WORDS = 2000
"""Words that each side needs: below, single articles decide the list."""
MIN_ARTICLES = 5
_MIN_COUNT = 5
_MIN_SPREAD = 3
_PRIOR_WORDS = 1000.0
"""The weight of the prior, in words: how much text a side must hold before its own counts outweigh the pool's."""

Words = Sequence[Token]
"""An article as its words."""


@dataclass(frozen=True, slots=True)
class KeyWord:
    """A word of the first side (`z` above 0) or the second (below), with the text that it rests on.

    `z` is the log-odds ratio over its standard error; 1.96 and more is what chance gives one word in twenty. `counts`
    and `articles` are occurrences and articles that hold the word, first side and second.
    """

    word: str
    z: float
    counts: tuple[int, int]
    articles: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Keyness:
    """The words of both sides, highest z first; `words` and `articles` are the sizes of the two sides."""

    key_words: tuple[KeyWord, ...]
    words: tuple[int, int]
    articles: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Side:
    counts: Counter[str]
    articles: Counter[str]
    forms: dict[str, Counter[str]]
    words: int
    read: int


def keyness(first: Iterable[Words], second: Iterable[Words]) -> Keyness | Reason:
    """The words that tell the articles of `first` from those of `second`, each given as its words; or, where a side is
    too small, the reason why there is no answer.

    The reason's kind is 'too_few_articles' or 'too_few_words', its value the size of the smaller side. Words are
    counted by light stem and shown in their most frequent printed form; those of fewer than 3 articles on their own
    side, or 5 occurrences in all, are left out, and so are function words. Each side is gone through once, the first
    before the second, and none of its articles is kept.
    """
    sides = (_count(first), _count(second))
    articles = (sides[0].read, sides[1].read)
    if min(articles) < MIN_ARTICLES:
        return Reason("too_few_articles", value=float(min(articles)))
    sizes = (sides[0].words, sides[1].words)
    if min(sizes) < MIN_WORDS:
        return Reason("too_few_words", value=float(min(sizes)))
    return Keyness(tuple(_key_words(*sides)), sizes, articles)


def _count(texts: Iterable[Words]) -> _Side:
    counts: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = {}
    read = 0
    for words in texts:
        read += 1
        seen = set()
        for token in words:
            if len(token.stem) < 2 or token.stem.isdigit():
                continue
            counts[token.stem] += 1
            seen.add(token.stem)
            forms.setdefault(token.stem, Counter())[token.form] += 1
        articles.update(seen)
    return _Side(counts, articles, forms, sum(counts.values()), read)


def _key_words(first: _Side, second: _Side) -> list[KeyWord]:
    pool = first.counts + second.counts
    total = first.words + second.words
    found = []
    for stem, count in pool.items():
        prior = _PRIOR_WORDS * count / total
        log_odds = _log_odds(first, stem, prior) - _log_odds(second, stem, prior)
        own = first if log_odds > 0 else second
        if count < _MIN_COUNT or own.articles[stem] < _MIN_SPREAD:
            continue
        variance = 1 / (first.counts[stem] + prior) + 1 / (second.counts[stem] + prior)
        forms = first.forms.get(stem, Counter()) + second.forms.get(stem, Counter())
        word = max(forms, key=lambda form: (forms[form], form))
        if is_function_word(word):
            continue
        found.append(
            KeyWord(
                word=word,
                z=log_odds / math.sqrt(variance),
                counts=(first.counts[stem], second.counts[stem]),
                articles=(first.articles[stem], second.articles[stem]),
            )
        )
    return sorted(found, key=lambda key_word: (-key_word.z, key_word.word))


def _log_odds(side: _Side, stem: str, prior: float) -> float:
    count = side.counts[stem] + prior
    return math.log(count / (side.words + _PRIOR_WORDS - count))
