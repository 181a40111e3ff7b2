"""Background weights: how much a word tells, from how rare it is in Arabic at large.

Day one needs no library to count in. The table is made from the Arabic list of wordfreq 3.1 (Robyn Speer; data
CC-BY-SA 4.0, see resources/frequencies/NOTICE.md) by tools/make_frequencies.py.
"""

from __future__ import annotations

import math
from functools import cache
from itertools import repeat

from reader import resources
from reader.text.terms.stemming import stem

_ARTICLE_WORDS = 300
_UNSEEN_ZIPF = 2.3
"""Just below the rarest words of the table: a word that is not in it is a name, a slip or a rarity."""


def weight(folded_word: str) -> float:
    """The weight of a folded word: that of its light stem. See `stem_weight`."""
    return stem_weight(stem(folded_word))


def stem_weight(key: str) -> float:
    """Minus the natural logarithm of the share of articles of 300 words that have this light stem: 0 to about 9.7.

    The share is the one that independent words of the table's frequency would give; a word without letters
    (a number) weighs as an unseen one.
    """
    return _weights().get(key, _UNSEEN)


def is_known(folded_word: str) -> bool:
    """Whether the table has the word's light stem: it is a word of written Arabic, not a slip or a rare name."""
    return stem(folded_word) in _weights()


def _idf(zipf: float) -> float:
    return -math.log(1 - (1 - 10 ** (zipf - 9)) ** _ARTICLE_WORDS)


_UNSEEN = _idf(_UNSEEN_ZIPF)


@cache
def _weights() -> dict[str, float]:
    table: dict[str, float] = {}
    for line in resources.path("frequencies", "ar.txt").read_text("utf-8").splitlines():
        zipf, _, stems = line.partition(" ")
        table.update(zip(stems.split(" "), repeat(_idf(float(zipf)))))
    return table
