"""Collocates: the words that stand near a word more often than chance, by log Dice and log-likelihood.

log Dice: Rychlý 2008, 14 + log2(2·f(xy) / (f(x) + f(y))): comparable between corpora of different size.
Log-likelihood: Dunning 1993 over the 2x2 table of windows with and without the word.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

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
    by_article: dict[int, list[Line]] = {}
    for line in lines:
        by_article.setdefault(line.article, []).append(line)
    near, total, forms = Counter[str](), Counter[str](), dict[str, Counter[str]]()
    size = covered = 0
    for document in documents:
        positions = _window_positions(document, by_article.get(document.article.id, ()), window)
        size += len(document.tokens)
        covered += len(positions)
        for index, token in enumerate(document.tokens):
            if token.folded in stop_words or token.folded.isdigit():
                continue
            total[token.stem] += 1
            forms.setdefault(token.stem, Counter())[token.form] += 1
            if index in positions:
                near[token.stem] += 1
    found = [
        Collocate(
            word=forms[key].most_common(1)[0][0],
            near=count,
            total=total[key],
            log_dice=14 + math.log2(2 * count / (len(lines) + total[key])),
            log_likelihood=_log_likelihood(count, total[key], covered, size),
        )
        for key, count in near.items()
        if count >= least
    ]
    return tuple(sorted(found, key=lambda row: (-row.log_dice, -row.near, row.word)))


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
