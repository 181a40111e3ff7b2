"""What grouping keeps of an article: weighted words by hash, a sketch of its wording, its day. No text.

A signature is made once, at import, and stored as bytes. Likeness of two articles is the dot product of their
vectors: 0.2 headline + 0.4 lead + 0.4 whole, each a cosine of weighted light stems.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.words import WEIGHT_STEP, codes_of
from reader.model import Article
from reader.text.repair import find_repairs
from reader.text.terms import index_terms

Ids = NDArray[np.uint32]
Weights = NDArray[np.float32]

VERSION = 1
LEAD_WORDS = 80
WHOLE_FEATURES = 96
SPECIFICS = 32
SKETCH = 48
_SHARES = {"whole": 0.4, "lead": 0.4, "title": 0.2}
_SALTS = {"whole": 0, "lead": 0x7F4A7C15, "title": 0x9E3779B9}
_WEIGHT = np.uint64(0xFFFFFFFF)
_SHIFT = np.uint64(32)
_HEAD = struct.Struct("<BiQHHHH")


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
        """The signature of `to_bytes`; raises ValueError for another version."""
        version, day, key, features, specifics, sketch, whole = _HEAD.unpack_from(data)
        if version != VERSION:
            raise ValueError(f"signature version {version}")
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


def rank_of(sig: Signature) -> tuple[int, int]:
    """The order of articles that nothing else orders: by day, undated last, then by the text's key."""
    return (10**7 if sig.day is None else sig.day, sig.key)


def signature(article: Article, terms: tuple[Sequence[str], Sequence[str]] | None = None) -> Signature:
    """The signature of an article; `terms` are the search terms of headline and body, where they are known."""
    title, body = map(codes_of, terms or index_terms(article.text, find_repairs(article.text), article.body_start))
    everything = np.concatenate((title, body))
    lead = everything[: len(title) + LEAD_WORDS]
    parts = {"whole": _vector(everything, WHOLE_FEATURES), "lead": _vector(lead), "title": _vector(title)}
    ids = np.concatenate([vector[0] ^ np.uint32(_SALTS[name]) for name, vector in parts.items()])
    weights = np.concatenate([vector[1] * np.float32(_SHARES[name] ** 0.5) for name, vector in parts.items()])
    # Half precision is what the store keeps: rounding now makes likeness the same before and after.
    return Signature(
        day=article.published.day.toordinal() if article.published else None,
        key=_key(article.text),
        ids=ids,
        weights=weights.astype(np.float16).astype(np.float32),
        specifics=_specifics(lead),
        sketch=_sketch(everything),
        whole_size=len(parts["whole"][0]),
        event=article.event,
    )


def _vector(codes: NDArray[np.uint64], most: int = 0) -> tuple[Ids, Weights]:
    """Distinct stems and their weights, of length 1 together: log of the count times rarity; the `most` heaviest."""
    ids, first, counts = _distinct(codes)
    telling = (first & _WEIGHT) > 0
    ids, weights = ids[telling], np.log1p(counts[telling]) * (first[telling] & _WEIGHT) * WEIGHT_STEP
    if most and len(ids) > most:
        heaviest = np.sort(np.argsort(-weights, kind="stable")[:most])
        ids, weights = ids[heaviest], weights[heaviest]
    length = float(np.sqrt(weights @ weights)) or 1.0
    return ids, (weights / length).astype(np.float32)


def _distinct(codes: NDArray[np.uint64]) -> tuple[Ids, NDArray[np.uint64], NDArray[np.int64]]:
    """The distinct hashes, the lightest code of each (two words may share a hash), and how often each stands."""
    ordered = np.sort(codes)
    hashes = ordered >> _SHIFT
    changes = np.flatnonzero(hashes[1:] != hashes[:-1]) + 1
    bounds = np.concatenate(([0], changes, [len(ordered)])) if len(ordered) else np.zeros(1, np.int64)
    first = bounds[:-1]
    return hashes[first].astype(np.uint32), ordered[first], np.diff(bounds)


def _specifics(codes: NDArray[np.uint64]) -> Ids:
    ids, first, _ = _distinct(codes)
    # Hashes are in rising order, so equal weights keep a fixed order.
    rarest = np.argsort(-(first & _WEIGHT).astype(np.int64), kind="stable")[:SPECIFICS]
    return np.sort(ids[rarest])


def _sketch(codes: NDArray[np.uint64]) -> Ids:
    ids = (codes >> _SHIFT).astype(np.uint32)
    if len(ids) < 4:
        return np.unique(ids)
    runs = ids[:-3] * np.uint32(0x85EBCA6B)
    for offset, factor in ((1, 0xC2B2AE35), (2, 0x27D4EB2F), (3, 0x165667B1)):
        runs = (runs ^ (runs >> np.uint32(15))) + ids[offset : len(ids) - 3 + offset] * np.uint32(factor)
    runs ^= runs >> np.uint32(16)
    runs *= np.uint32(0x7FEB352D)
    runs ^= runs >> np.uint32(15)
    return np.unique(runs)[:SKETCH]


def _key(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8"), digest_size=8).digest(), "little")
