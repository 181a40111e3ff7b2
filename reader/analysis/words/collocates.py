"""Collocates: the words that stand near a word more often than chance, by log Dice and log-likelihood.

log Dice: Rychlý 2008, 14 + log2(2·f(xy) / (f(x) + f(y))): comparable between corpora of different size.
Log-likelihood: Dunning 1993 over the 2x2 table of windows with and without the word.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from reader.analysis.words.concordance import Line
from reader.model import Document

_LEAST_COUNT = 3


@dataclass(frozen=True, slots=True)
class Collocate:
    """`word` is the form printed most often; `near` counts it inside the windows, `total` in the whole corpus."""

    word: str
    near: int
    total: int
    log_dice: float
    log_likelihood: float


def collocates(
    lines: Sequence[Line],
    documents: Sequence[Document],
    *,
    window: int = 5,
    least: int = _LEAST_COUNT,
    stop_words: Collection[str] = (),
) -> tuple[Collocate, ...]:
    """The collocates of the word that `lines` show, best log Dice first.

    `window` is in words on either side; words seen fewer than `least` times near it are left out (two meetings are
    chance), as are `stop_words` (folded) and numbers.
    """
    counts = _count(lines, documents, window, stop_words)
    found = [
        Collocate(
            word=counts.forms[key].most_common(1)[0][0],
            near=near,
            total=counts.total[key],
            log_dice=14 + math.log2(2 * near / (len(lines) + counts.total[key])),
            log_likelihood=_log_likelihood(near, counts.total[key], counts.covered, counts.size),
        )
        for key, near in counts.near.items()
        if near >= least
    ]
    return tuple(sorted(found, key=lambda row: (-row.log_dice, -row.near, row.word)))


@dataclass(slots=True)
class _Counts:
    """Words of the corpus by stem: inside the windows, in all, and by printed form."""

    near: Counter[str] = field(default_factory=Counter)
    total: Counter[str] = field(default_factory=Counter)
    forms: dict[str, Counter[str]] = field(default_factory=dict)
    size: int = 0
    covered: int = 0


def _count(lines: Sequence[Line], documents: Sequence[Document], window: int, stop_words: Collection[str]) -> _Counts:
    by_article: dict[int, list[Line]] = {}
    for line in lines:
        by_article.setdefault(line.article, []).append(line)
    counts = _Counts()
    for document in documents:
        positions = _window_positions(document, by_article.get(document.article.id, ()), window)
        counts.size += len(document.tokens)
        counts.covered += len(positions)
        for index, token in enumerate(document.tokens):
            if token.folded in stop_words or token.folded.isdigit():
                continue
            counts.total[token.stem] += 1
            counts.forms.setdefault(token.stem, Counter())[token.form] += 1
            counts.near[token.stem] += index in positions
    return counts


def _window_positions(document: Document, lines: Sequence[Line], window: int) -> set[int]:
    """Indexes of the tokens near the keyword, its own tokens left out."""
    starts = {token.span.start: index for index, token in enumerate(document.tokens)}
    positions: set[int] = set()
    own: set[int] = set()
    for line in lines:
        first = starts[line.span.start]
        last = first + len(document.tokens_in(line.span))
        own.update(range(first, last))
        positions.update(range(max(0, first - window), min(len(document.tokens), last + window)))
    return positions - own


def _log_likelihood(near: int, total: int, covered: int, size: int) -> float:
    """Signed: negative where the word stands near less often than elsewhere."""
    table = ((near, covered - near), (total - near, size - covered - (total - near)))
    value = 0.0
    for row in (0, 1):
        for column in (0, 1):
            observed = table[row][column]
            expected = sum(table[row]) * (table[0][column] + table[1][column]) / size
            if observed > 0 and expected > 0:
                value += observed * math.log(observed / expected)
    rate_outside = (total - near) / (size - covered) if size > covered else 0.0
    return 2 * value if covered and near / covered >= rate_outside else -2 * value
