"""What grouping keeps of an article: weighted words by hash, a sketch of its wording, its day. No text.

A signature is made once, at import, and stored as bytes. Likeness of two articles is the dot product of their
vectors: 0.2 headline + 0.4 lead + 0.4 whole, each a cosine of weighted light stems.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.likeness.words import STEP_BITS, WEIGHT_STEP, Codes, batch_codes
from reader.analysis.events.seconds import second_happening
from reader.model.articles import Article, Span
from reader.text.repairs.repair import find_repairs
from reader.text.terms.term_batch import TermBatch
from reader.text.terms.terms import index_batch

Ids = NDArray[np.uint32]
Weights = NDArray[np.float32]
Features = tuple[Ids, NDArray[np.float64]]
"""Entries of vectors, in no order, and how much each tells."""

VERSION = 1
# What every `to_bytes` of this version begins with.
MARK = bytes([VERSION])
LEAD_WORDS = 80
WHOLE_FEATURES = 96
SPECIFICS = 32
_HEADLINE_WORDS = 12
SKETCH = 48
_SHARES = {name: np.float32(share**0.5) for name, share in (("whole", 0.4), ("lead", 0.4), ("title", 0.2))}
_SALTS = {"whole": np.uint32(0), "lead": np.uint32(0x7F4A7C15), "title": np.uint32(0x9E3779B9)}
_SHARES_BY_PART, _SALTS_BY_PART = (np.array(list(table.values())) for table in (_SHARES, _SALTS))
# Articles are worked out side by side: what belongs to a part of one is told by a number above the word's code.
_PARTS = np.uint64(len(_SALTS))
_STEP_BITS = np.uint64(STEP_BITS)
_STEPS = np.uint64((1 << STEP_BITS) - 1)
_GROUP = np.uint64(32 + STEP_BITS)
_RUN = 4
_FIRST_FACTOR = np.uint32(0x85EBCA6B)
_FACTORS = ((1, np.uint32(0xC2B2AE35)), (2, np.uint32(0x27D4EB2F)), (3, np.uint32(0x165667B1)))
_HALF = np.uint32(15)
HEAD = struct.Struct("<BiQHHHH")
_CLAUSE = struct.Struct("<II")
# Stands after the name of an event, which has none.
_NO_TEXT = b"\0"


class OutdatedSignature(ValueError):
    """A stored signature is of another version: it has to be made anew from its article."""


@dataclass(frozen=True, slots=True, eq=False)
class Signature:
    """`day` is the ordinal of the published day or None; `key` orders and identifies articles of one text.

    `ids` and `weights` are the vector, its first `whole_size` entries those of all words; `specifics` the rarest
    words of headline and lead (hashes), `sketch` the smallest hashes of all runs of four words. `event` is the
    event that the imported row named itself, `second` what the article tells besides its own happening.
    """

    day: int | None
    key: int
    ids: Ids
    weights: Weights
    specifics: Ids
    sketch: Ids
    whole_size: int
    event: str | None = None
    second: Second | None = None

    def whole(self) -> tuple[Ids, Weights]:
        """The part of the vector that counts all words of the article: hashes in rising order, and weights."""
        return self.ids[: self.whole_size], self.weights[: self.whole_size]

    def to_bytes(self) -> bytes:
        """A compact form for the store; `from_bytes` reads it."""
        sizes = (len(self.ids), len(self.specifics), len(self.sketch), self.whole_size)
        head = HEAD.pack(VERSION, -1 if self.day is None else self.day, self.key, *sizes)
        arrays = (self.ids, self.weights.astype(np.float16), self.specifics, self.sketch)
        second = b"" if self.second is None else _NO_TEXT + self.second.to_bytes()
        return head + b"".join(part.tobytes() for part in arrays) + (self.event or "").encode("utf-8") + second

    @staticmethod
    def is_current(data: bytes, day: int | None) -> bool:
        """Whether `from_bytes` can read it, and it is of this day (an ordinal)."""
        return HEAD.unpack_from(data)[:2] == (VERSION, -1 if day is None else day)

    def specifics_bytes(self) -> bytes:
        """For the store the `specifics` of all that the article tells: what it is looked up by."""
        return self.specifics.tobytes() + (b"" if self.second is None else self.second.signature.specifics_bytes())

    @staticmethod
    def from_bytes(data: bytes) -> Signature:
        """The signature of `to_bytes`; raises OutdatedSignature for another version."""
        version, day, key, features, specifics, sketch, whole = HEAD.unpack_from(data)
        if version != VERSION:
            raise OutdatedSignature(f"signature version {version}")
        at = HEAD.size
        ids = np.frombuffer(data, np.uint32, features, at)
        at += 4 * features
        weights = np.frombuffer(data, np.float16, features, at).astype(np.float32)
        at += 2 * features
        rare = np.frombuffer(data, np.uint32, specifics, at)
        at += 4 * specifics
        wording = np.frombuffer(data, np.uint32, sketch, at)
        event, _, rest = data[at + 4 * sketch :].partition(_NO_TEXT)
        second = Second.from_bytes(rest) if rest else None
        known = None if day < 0 else day
        return Signature(known, key, ids, weights, rare, wording, whole, event.decode("utf-8") or None, second)


@dataclass(frozen=True, slots=True, eq=False)
class Second:
    """What an article turns to: the clause of the headline that announces it, where one does; its signature."""

    clause: Span | None
    signature: Signature

    @property
    def is_announced(self) -> bool:
        """Whether it is a happening of its own though nobody else tells it."""
        return self.clause is not None

    def to_bytes(self) -> bytes:
        """A compact form; `from_bytes` reads it."""
        bounds = (0, 0) if self.clause is None else (self.clause.start, self.clause.end)
        return _CLAUSE.pack(*bounds) + self.signature.to_bytes()

    @staticmethod
    def from_bytes(data: bytes) -> Second:
        """What `to_bytes` made; raises OutdatedSignature for another version."""
        start, end = _CLAUSE.unpack_from(data)
        return Second(Span(start, end) if end else None, Signature.from_bytes(data[_CLAUSE.size :]))


Members = Sequence[tuple[int, Signature]]


def with_seconds(members: Iterable[tuple[int, Signature]]) -> Iterator[tuple[int, Signature]]:
    """The articles, and each second happening that one tells, by the article's id with a minus."""
    for article, sig in members:
        yield article, sig
        if sig.second is not None and article:
            yield -article, sig.second.signature


def entry(key: str, part: str) -> int:
    """What stands in `ids` for a word with this key in a part: "title", "lead" (headline and first words), "whole"."""
    return crc32(key.encode("utf-8", "replace")) ^ int(_SALTS[part])


def rank_of(sig: Signature) -> tuple[int, int]:
    """The order of articles that nothing else orders: by day, undated last, then by the text's key."""
    return (10**7 if sig.day is None else sig.day, sig.key)


def signature(article: Article) -> Signature:
    """The signature of an article."""
    return signatures_of([article])[0]


def signatures_of(articles: Sequence[Article], terms: TermBatch | None = None) -> list[Signature]:
    """The signatures of articles, worked out side by side; from their `text.terms.index_batch`, where it is known."""
    terms = terms or index_batch((one.text, find_repairs(one.text), one.body_start) for one in articles)
    codes = batch_codes(terms)
    headlines, ends = terms.bounds[1::2], terms.bounds[2::2]
    sizes = np.diff(terms.bounds[::2])
    owners = np.repeat(np.arange(len(articles), dtype=np.uint64), sizes)
    at, found = np.arange(len(codes)), []
    # What stands in the headline stands in the lead, and that in the whole, each a vector of its own.
    for part, last in enumerate((ends, np.minimum(headlines + LEAD_WORDS, ends), headlines)):
        inside = at < np.repeat(last, sizes)
        found.append(owners[inside] * _PARTS + np.uint64(part) << _GROUP | codes[inside])
    distinct = _distinct(np.concatenate(found))
    vectors = _vectors(distinct, len(articles))
    specifics = _specifics(distinct, len(articles))
    sketches = _sketches((codes >> _STEP_BITS).astype(np.uint32), owners, sizes)
    return [
        Signature(
            day=article.published.day.toordinal() if article.published else None,
            key=_key(article.text),
            ids=ids,
            weights=weights,
            specifics=rarest,
            sketch=sketch,
            whole_size=whole_size,
            event=article.event,
            second=second,
        )
        for article, (ids, weights, whole_size), rarest, sketch, second in zip(
            articles, vectors, specifics, sketches, _seconds_of(articles), strict=True
        )
    ]


def signature_of_part(article: Article, span: Span) -> Signature:
    """The signature of some paragraphs as if they were an article of that day, their first words its headline."""
    return signature(_part(article, span))


def _part(article: Article, span: Span) -> Article:
    text = article.text[span.start : span.end]
    headline = " ".join(text.split()[:_HEADLINE_WORDS])
    return replace(article, title=headline, text=f"{headline}\n{text}")


def _seconds_of(articles: Sequence[Article]) -> list[Second | None]:
    """What each article tells besides; rows that name their event tell that one."""
    happenings = [None if article.event else second_happening(article) for article in articles]
    parts = [_part(one, found.span) for one, found in zip(articles, happenings, strict=True) if found is not None]
    made = iter(signatures_of(parts) if parts else ())
    return [None if found is None else Second(found.clause, next(made)) for found in happenings]


def lead_features(terms: TermBatch) -> list[Features]:
    """Of each article of the batch the entries that its terms have in the vectors of articles whose leads hold them,
    and how much each tells."""
    sizes = np.diff(terms.bounds[::2])
    owners = np.repeat(np.arange(len(sizes), dtype=np.uint64), sizes)
    found = _distinct(owners << _GROUP | batch_codes(terms))
    ids, weights = found.ids ^ _SALTS["lead"], found.steps.astype(np.float64) * WEIGHT_STEP
    bounds = np.searchsorted(found.groups, np.arange(len(sizes) + 1, dtype=np.uint64)).tolist()
    return [(ids[start:end], weights[start:end]) for start, end in pairwise(bounds)]


class _Distinct(NamedTuple):
    """The distinct hashes of each group, the weight of the lightest word of each (two may share one), its count."""

    groups: NDArray[np.uint64]
    ids: Ids
    steps: NDArray[np.uint64]
    counts: NDArray[np.intp]


def _distinct(codes: Codes) -> _Distinct:
    ordered = np.sort(codes)
    hashes = ordered >> _STEP_BITS
    bounds = np.flatnonzero(_changes(hashes))
    ordered, hashes = ordered[bounds], hashes[bounds]
    counts = np.diff(bounds, append=len(codes))
    return _Distinct(ordered >> _GROUP, hashes.astype(np.uint32), ordered & _STEPS, counts)


def _changes(ordered: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Where a value of a sorted array stands for the first time."""
    changes = np.empty(len(ordered), np.bool_)
    changes[:1] = True
    np.not_equal(ordered[1:], ordered[:-1], out=changes[1:])
    return changes


def _vectors(distinct: _Distinct, articles: int) -> Iterator[tuple[Ids, Weights, int]]:
    """Of each article the stems and weights of its parts, one part behind the other, and the size of the first.

    The weights of a part, log of the count times rarity, have length 1 together; of the whole the heaviest are kept.
    """
    telling = np.flatnonzero(distinct.steps)
    weights = np.log1p(distinct.counts[telling]) * distinct.steps[telling] * WEIGHT_STEP
    bounds = np.searchsorted(distinct.groups[telling], np.arange(articles * int(_PARTS) + 1, dtype=np.uint64))
    kept = np.ones(len(telling), np.bool_)
    for start, end in zip(bounds[:-1:3].tolist(), bounds[1::3].tolist(), strict=True):
        if end - start > WHOLE_FEATURES:
            lighter = (-weights[start:end]).argsort(kind="stable")[WHOLE_FEATURES:]
            kept[start + lighter] = False
    telling, weights = telling[kept], weights[kept]
    groups, ids = distinct.groups[telling].astype(np.intp), distinct.ids[telling]
    lengths = np.sqrt(np.bincount(groups, weights * weights, articles * int(_PARTS)))
    weights = (weights / lengths[groups]).astype(np.float32) * _SHARES_BY_PART[groups % len(_SHARES_BY_PART)]
    # Half precision is what the store keeps: rounding now makes likeness the same before and after.
    weights = weights.astype(np.float16).astype(np.float32)
    ids ^= _SALTS_BY_PART[groups % len(_SALTS_BY_PART)]
    bounds = np.searchsorted(groups, np.arange(articles * int(_PARTS) + 1))
    ends = bounds[::3].tolist()
    for start, whole, end in zip(ends, bounds[1::3].tolist(), ends[1:], strict=False):
        yield ids[start:end], weights[start:end], whole - start


def _specifics(distinct: _Distinct, articles: int) -> list[Ids]:
    """Of each article the rarest words of its lead; of equal ones the lower hashes."""
    lead = distinct.groups % _PARTS == 1
    owners = distinct.groups[lead] // _PARTS
    # The rarest first; a step fits between owner and hash.
    common = _STEPS - distinct.steps[lead]
    ranked = np.sort(owners << _GROUP | common << np.uint64(32) | distinct.ids[lead])
    return _first_of_each(ranked, ranked >> _GROUP, articles, SPECIFICS)


def _sketches(ids: Ids, owners: NDArray[np.uint64], sizes: NDArray[np.intp]) -> list[Ids]:
    """Of each article the smallest hashes of its runs of four words; of its words where it has no four."""
    values = ids.copy()
    after = np.repeat(np.cumsum(sizes), sizes) - np.arange(len(ids))
    if len(ids) >= _RUN:
        begins = np.flatnonzero(after >= _RUN)
        values[begins] = _runs(ids)[begins]
    whole = (after >= _RUN) | (np.repeat(sizes, sizes) < _RUN)
    ordered = np.sort(owners[whole] << np.uint64(32) | values[whole])
    ordered = ordered[_changes(ordered)]
    return _first_of_each(ordered, ordered >> np.uint64(32), len(sizes), SKETCH)


def _first_of_each(values: NDArray[np.uint64], owners: NDArray[np.uint64], articles: int, most: int) -> list[Ids]:
    """Of each owner the first values, so many at most: their lower halves, in rising order."""
    bounds = np.searchsorted(owners, np.arange(articles + 1, dtype=np.uint64))
    kept = np.arange(len(values)) - bounds[owners.astype(np.intp)] < most
    owners = owners[kept]
    ordered = np.sort(owners << np.uint64(32) | values[kept].astype(np.uint32)).astype(np.uint32)
    ends = np.searchsorted(owners, np.arange(articles + 1, dtype=np.uint64)).tolist()
    return [ordered[start:end] for start, end in pairwise(ends)]


def _runs(ids: Ids) -> Ids:
    """A hash of every four neighbours."""
    runs = ids[:-3] * _FIRST_FACTOR
    for offset, factor in _FACTORS:
        runs ^= runs >> _HALF
        runs += ids[offset : len(ids) - 3 + offset] * factor
    runs ^= runs >> np.uint32(16)
    runs *= np.uint32(0x7FEB352D)
    runs ^= runs >> _HALF
    return runs


def _key(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8"), digest_size=8).digest(), "little")
