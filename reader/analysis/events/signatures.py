"""What grouping keeps of an article: weighted words by hash, a sketch of its wording, its day. No text.

A signature is made once, at import, and stored as bytes. Likeness of two articles is the dot product of their
vectors: 0.2 headline + 0.4 lead + 0.4 whole, each a cosine of weighted light stems.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.words import WEIGHT_STEP, codes_of
from reader.model import Article
from reader.text.repair import find_repairs
from reader.text.terms import index_terms

Ids = NDArray[np.uint32]
Weights = NDArray[np.float32]

_Distinct = tuple[Ids, NDArray[np.uint64], NDArray[np.int64]]

VERSION = 1
# What every `to_bytes` of this version begins with.
MARK = bytes([VERSION])
LEAD_WORDS = 80
WHOLE_FEATURES = 96
SPECIFICS = 32
SKETCH = 48
_SHARES = {name: np.float32(share**0.5) for name, share in (("whole", 0.4), ("lead", 0.4), ("title", 0.2))}
_SALTS = {"whole": np.uint32(0), "lead": np.uint32(0x7F4A7C15), "title": np.uint32(0x9E3779B9)}
_WEIGHT = np.uint64(0xFFFFFFFF)
_SHIFT = np.uint64(32)
_FIRST_FACTOR = np.uint32(0x85EBCA6B)
_FACTORS = ((1, np.uint32(0xC2B2AE35)), (2, np.uint32(0x27D4EB2F)), (3, np.uint32(0x165667B1)))
_HALF = np.uint32(15)
_HEAD = struct.Struct("<BiQHHHH")


class OutdatedSignature(ValueError):
    """A stored signature is of another version: it has to be made anew from its article."""


@dataclass(frozen=True, slots=True, eq=False)
class Signature:
    """`day` is the ordinal of the published day or None; `key` orders and identifies articles of one text.

    `ids` and `weights` are the vector, its first `whole_size` entries those of all words; `specifics` the rarest
    words of headline and lead (hashes), `sketch` the smallest hashes of all runs of four words. `event` is the
    event that the imported row named itself.
    """

    day: int | None
    key: int
    ids: Ids
    weights: Weights
    specifics: Ids
    sketch: Ids
    whole_size: int
    event: str | None = None

    def whole(self) -> tuple[Ids, Weights]:
        """The part of the vector that counts all words of the article: hashes in rising order, and weights."""
        return self.ids[: self.whole_size], self.weights[: self.whole_size]

    def to_bytes(self) -> bytes:
        """A compact form for the store; `from_bytes` reads it."""
        sizes = (len(self.ids), len(self.specifics), len(self.sketch), self.whole_size)
        head = _HEAD.pack(VERSION, -1 if self.day is None else self.day, self.key, *sizes)
        arrays = (self.ids, self.weights.astype(np.float16), self.specifics, self.sketch)
        return head + b"".join(part.tobytes() for part in arrays) + (self.event or "").encode("utf-8")

    @staticmethod
    def is_current(data: bytes, day: int | None) -> bool:
        """Whether `from_bytes` can read it, and it is of this day (an ordinal)."""
        return _HEAD.unpack_from(data)[:2] == (VERSION, -1 if day is None else day)

    def specifics_bytes(self) -> bytes:
        """`specifics` for the store: what an article without a day is looked up by."""
        return self.specifics.tobytes()

    @staticmethod
    def from_bytes(data: bytes) -> Signature:
        """The signature of `to_bytes`; raises OutdatedSignature for another version."""
        version, day, key, features, specifics, sketch, whole = _HEAD.unpack_from(data)
        if version != VERSION:
            raise OutdatedSignature(f"signature version {version}")
        at = _HEAD.size
        ids = np.frombuffer(data, np.uint32, features, at)
        at += 4 * features
        weights = np.frombuffer(data, np.float16, features, at).astype(np.float32)
        at += 2 * features
        rare = np.frombuffer(data, np.uint32, specifics, at)
        at += 4 * specifics
        wording = np.frombuffer(data, np.uint32, sketch, at)
        event = data[at + 4 * sketch :].decode("utf-8") or None
        return Signature(None if day < 0 else day, key, ids, weights, rare, wording, whole, event)


Members = Sequence[tuple[int, Signature]]


def entry(key: str, part: str) -> int:
    """What stands in `ids` for a word with this key in a part: "title", "lead" (headline and first words), "whole"."""
    return crc32(key.encode("utf-8", "replace")) ^ int(_SALTS[part])


def rank_of(sig: Signature) -> tuple[int, int]:
    """The order of articles that nothing else orders: by day, undated last, then by the text's key."""
    return (10**7 if sig.day is None else sig.day, sig.key)


def signature(article: Article, terms: tuple[Sequence[str], Sequence[str]] | None = None) -> Signature:
    """The signature of an article; `terms` are the search terms of headline and body, where they are known."""
    title, body = map(codes_of, terms or index_terms(article.text, find_repairs(article.text), article.body_start))
    everything = np.concatenate((title, body))
    lead = _distinct(everything[: len(title) + LEAD_WORDS])
    whole = _vector(_distinct(everything), WHOLE_FEATURES)
    parts = {"whole": whole, "lead": _vector(lead), "title": _vector(_distinct(title))}
    ids = np.concatenate([vector[0] ^ _SALTS[name] for name, vector in parts.items()])
    weights = np.concatenate([vector[1] * _SHARES[name] for name, vector in parts.items()])
    # Half precision is what the store keeps: rounding now makes likeness the same before and after.
    return Signature(
        day=article.published.day.toordinal() if article.published else None,
        key=_key(article.text),
        ids=ids,
        weights=weights.astype(np.float16).astype(np.float32),
        specifics=_specifics(lead),
        sketch=_sketch(everything),
        whole_size=len(whole[0]),
        event=article.event,
    )


def lead_features(terms: Sequence[str]) -> tuple[Ids, NDArray[np.float64]]:
    """The entries that these terms have in the vectors of articles whose leads hold them, and how much each tells."""
    ids, steps, _ = _distinct(codes_of(terms))
    return ids ^ _SALTS["lead"], steps.astype(np.float64) * WEIGHT_STEP


def _distinct(codes: NDArray[np.uint64]) -> _Distinct:
    """The distinct hashes, the weight of the lightest word of each (two may share one), and how often each stands."""
    ordered = np.sort(codes)
    hashes = (ordered >> _SHIFT).astype(np.uint32)
    bounds = np.flatnonzero(_changes(hashes))
    counts = np.empty_like(bounds)
    counts[:-1] = bounds[1:] - bounds[:-1]
    counts[-1:] = len(ordered) - bounds[-1:]
    return hashes[bounds], ordered[bounds] & _WEIGHT, counts


def _changes(ordered: Ids) -> NDArray[np.bool_]:
    """Where a value of a sorted array stands for the first time."""
    changes = np.empty(len(ordered), np.bool_)
    changes[:1] = True
    np.not_equal(ordered[1:], ordered[:-1], out=changes[1:])
    return changes


def _vector(found: _Distinct, most: int = 0) -> tuple[Ids, Weights]:
    """Distinct stems and their weights, of length 1 together: log of the count times rarity; the `most` heaviest."""
    ids, steps, counts = found
    telling = np.flatnonzero(steps)
    ids, weights = ids[telling], np.log1p(counts[telling]) * steps[telling] * WEIGHT_STEP
    if most and len(ids) > most:
        heaviest = (-weights).argsort(kind="stable")[:most]
        heaviest.sort()
        ids, weights = ids[heaviest], weights[heaviest]
    length = math.sqrt(weights @ weights) or 1.0
    return ids, (weights / length).astype(np.float32)


def _specifics(found: _Distinct) -> Ids:
    ids, steps, _ = found
    # Hashes are in rising order, so equal weights keep a fixed order.
    rarest = ids[(-steps.astype(np.int64)).argsort(kind="stable")[:SPECIFICS]]
    rarest.sort()
    return rarest


def _sketch(codes: NDArray[np.uint64]) -> Ids:
    ids = (codes >> _SHIFT).astype(np.uint32)
    if len(ids) >= 4:
        ids = _runs(ids)
    ids.sort()
    return ids[_changes(ids)][:SKETCH]


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
