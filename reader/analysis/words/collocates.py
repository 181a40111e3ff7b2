"""Collocates: the words that stand near a word more often than chance, by log Dice and log-likelihood.

log Dice: Rychlý 2008, 14 + log2(2·f(xy) / (f(x) + f(y))): comparable between corpora of different size.
Log-likelihood: Dunning 1993 over the 2x2 table of windows with and without the word.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.words.concordance import Line, Text

_LEAST_COUNT = 3
_FEW_LINES, _LEAST_OF_FEW = 30, 2
_WINDOW = 5


@dataclass(frozen=True, slots=True)
class Collocate:
    """`word` is the form printed most often; `near` counts it inside the windows, `total` in the whole corpus."""

    word: str
    near: int
    total: int
    log_dice: float
    log_likelihood: float


class Nearby:
    """What stands near a word, told text by text, so that none has to be kept. `window` is in words on either side."""

    def __init__(self, window: int = _WINDOW) -> None:
        self._window = window
        self._near: Counter[str] = Counter()
        self._total: Counter[str] = Counter()
        self._forms: Counter[tuple[str, str]] = Counter()
        self._size = self._covered = self._lines = 0

    def copy(self) -> Nearby:
        """The same, to be told of more texts."""
        made = Nearby(self._window)
        made._near, made._total, made._forms = self._near.copy(), self._total.copy(), self._forms.copy()
        made._size, made._covered, made._lines = self._size, self._covered, self._lines
        return made

    def add(self, text: Text, lines: Sequence[Line]) -> None:
        """Counts the words of a text, and those near the places that its lines show."""
        stems = [token.stem for token in text.tokens]
        positions = set(_positions(text, lines, self._window))
        self._total.update(stems)
        self._forms.update(zip(stems, (token.form for token in text.tokens), strict=True))
        self._near.update(stems[position] for position in positions)
        self._size += len(stems)
        self._covered += len(positions)
        self._lines += len(lines)

    def collocates(self) -> tuple[Collocate, ...]:
        """The collocates of the word that the lines show, best log Dice first; numbers are none.

        Words seen twice near it are left out as chance, unless the word itself is rare, as it is in a single event.
        """
        least = _LEAST_COUNT if self._lines >= _FEW_LINES else _LEAST_OF_FEW
        near = {key: count for key, count in self._near.items() if count >= least and not key.isdigit()}
        forms: dict[str, tuple[int, str]] = {}
        for (key, form), count in self._forms.items():
            if key in near:
                forms[key] = min(forms.get(key, (0, "")), (-count, form))
        found = [
            Collocate(
                word=forms[key][1],
                near=count,
                total=self._total[key],
                log_dice=14 + math.log2(2 * count / (self._lines + self._total[key])),
                log_likelihood=_log_likelihood(count, self._total[key], self._covered, self._size),
            )
            for key, count in near.items()
        ]
        return tuple(sorted(found, key=lambda row: (-row.log_dice, -row.near, row.word)))


def _positions(text: Text, lines: Sequence[Line], window: int) -> Iterator[int]:
    """Indexes of the tokens near the keyword, its own tokens left out."""
    if not lines:
        return
    starts = {token.span.start: index for index, token in enumerate(text.tokens)}
    ends = {token.span.end: index + 1 for index, token in enumerate(text.tokens)}
    places = [(starts[line.span.start], ends[line.span.end]) for line in lines]
    own = {index for first, last in places for index in range(first, last)}
    for first, last in places:
        around = range(max(0, first - window), min(len(text.tokens), last + window))
        yield from (index for index in around if index not in own)


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
