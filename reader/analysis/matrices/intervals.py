"""Bootstrap intervals for rates over articles (Efron & Tibshirani 1993, percentile method)."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

_DRAWS = 1000
_SEED = 20200215
"""Fixed, so that the same articles always give the same interval."""

LEAST_ARTICLES = 5
LEAST_WORDS = 1000


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate with its 95 % interval. `hits` and `base` are what was counted, over `articles` articles."""

    value: float
    low: float
    high: float
    hits: int
    base: int
    articles: int


@dataclass(frozen=True, slots=True)
class TooLittle:
    """Stands where a rate would rest on too little text to be told."""

    articles: int
    base: int


def rate(samples: Sequence[tuple[int, int]], per: float = 1.0, *, least_base: int = LEAST_WORDS) -> Rate | TooLittle:
    """The rate of hits over base, times `per`, from one (hits, base) pair for each article.

    Whole articles are drawn anew, because words inside one article are not independent.
    """
    hits, base = sum(sample[0] for sample in samples), sum(sample[1] for sample in samples)
    if len(samples) < LEAST_ARTICLES or base < least_base:
        return TooLittle(len(samples), base)
    source = random.Random(_SEED)  # noqa: S311
    drawn = []
    for _ in range(_DRAWS):
        chosen = source.choices(samples, k=len(samples))
        drawn_base = sum(sample[1] for sample in chosen)
        if drawn_base:
            drawn.append(per * sum(sample[0] for sample in chosen) / drawn_base)
    drawn.sort()
    low, high = drawn[int(0.025 * len(drawn))], drawn[min(len(drawn) - 1, int(0.975 * len(drawn)))]
    return Rate(per * hits / base, low, high, hits, base, len(samples))
