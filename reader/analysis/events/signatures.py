"""What grouping keeps of an article: weighted words by hash, a sketch of its wording, its day. No text.

A signature is made once, at import, and stored as bytes. Likeness of two articles is the dot product of their
vectors: 0.2 headline + 0.4 lead + 0.4 whole, each a cosine of weighted light stems.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import blake2b
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from reader import resources
from reader.model import Article
from reader.text.folding import fold
from reader.text.frequency import stem_weight
from reader.text.stemming import stem

Ids = NDArray[np.uint32]
Weights = NDArray[np.float32]

VERSION = 1
LEAD_WORDS = 80
WHOLE_FEATURES = 96
SPECIFICS = 32
SKETCH = 48
COMMON = 1.0
"""Words of less rarity stand in every second article and tell nothing."""
RARE = 5.0
"""From this rarity on (about one article in 150) a word is mostly a name."""
_SHARES = {"title": 0.2, "lead": 0.4, "whole": 0.4}
_SALTS = {"title": 0x9E3779B9, "lead": 0x7F4A7C15, "whole": 0}
_STEP = 0.05
_WORD = re.compile(r"[^\W_]+")
_ENTITY = re.compile(r"&#?\w{1,8};")
_JOINTS = re.compile(r"ـ[.·•_\-*]?ـ*(?=\w)")
_VOWELS = re.compile("[اوي]")
_WEIGHT = np.uint64(0xFFFFFFFF)
_SHIFT = np.uint64(32)
_HEAD = struct.Struct("<BiQHHH")


@dataclass(frozen=True, slots=True, eq=False)
class Signature:
    """`day` is the ordinal of the published day or None; `key` orders and identifies articles of one text.

    `ids` and `weights` are the vector, `specifics` the rarest words of headline and lead (hashes), `sketch` the
    smallest hashes of all runs of four words. `event` is the event that the imported row named itself.
    """

    day: int | None
    key: int
    ids: Ids
    weights: Weights
    specifics: Ids
    sketch: Ids
    event: str | None = None

    def to_bytes(self) -> bytes:
        """A compact form for the store; `from_bytes` reads it."""
        sizes = (len(self.ids), len(self.specifics), len(self.sketch))
        head = _HEAD.pack(VERSION, -1 if self.day is None else self.day, self.key, *sizes)
        arrays = (self.ids, self.weights.astype(np.float16), self.specifics, self.sketch)
        return head + b"".join(part.tobytes() for part in arrays) + (self.event or "").encode("utf-8")

    def specifics_bytes(self) -> bytes:
        """`specifics` for the store: what an article without a day is looked up by."""
        return self.specifics.tobytes()

    @staticmethod
    def from_bytes(data: bytes) -> Signature:
        """The signature of `to_bytes`; raises ValueError for another version."""
        version, day, key, features, specifics, sketch = _HEAD.unpack_from(data)
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
        return Signature(None if day < 0 else day, key, ids, weights, rare, wording, event)


Members = Sequence[tuple[int, Signature]]


def rank_of(sig: Signature) -> tuple[int, int]:
    """The order of articles that nothing else orders: by day, undated last, then by the text's key."""
    return (10**7 if sig.day is None else sig.day, sig.key)


def signature(article: Article) -> Signature:
    """The signature of an article."""
    title = _codes(article.text[: article.body_start])
    body = _codes(article.text[article.body_start :])
    everything = np.concatenate((title, body))
    lead = everything[: len(title) + LEAD_WORDS]
    parts = {"title": _vector(title), "lead": _vector(lead), "whole": _vector(everything, WHOLE_FEATURES)}
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
        event=article.event,
    )


def words_of(text: str) -> list[str]:
    """The folded words of `text`, obfuscated ones joined, HTML entities left out."""
    if "&" in text:
        text = _ENTITY.sub(" ", text)
    return _WORD.findall(fold(_JOINTS.sub("", text) if "ـ" in text else text))


def key_of(folded: str) -> str:
    """What two spellings of a word share: its light stem; for a rare one (a foreign name) without its long vowels.

    ميونخ and ميونيخ, سوروتش and سورتش are one town: outlets differ in how many vowels of a foreign name they write.
    """
    key = stem(folded)
    if len(key) > 3 and stem_weight(key) >= RARE and not folded.isdigit():
        skeleton = key[0] + _VOWELS.sub("", key[1:])
        if len(skeleton) >= 3:
            return skeleton
    return key


def word_weight(folded: str) -> float:
    """How much a folded word tells: 0 to about 5.5.

    Numbers count by how exact they are: a year or a day tells little, 1,387 much. Other words count by their
    rarity to the power of three quarters, since the rarest words are slips and names of bystanders.
    """
    if folded.isdigit():
        if len(folded) == 4 and folded[:2] in ("19", "20"):
            return 2.0
        return (1.5, 3.0, 5.5)[min(len(folded), 3) - 1]
    key = stem(folded)
    if key in _formula():
        return 0.0
    rarity = stem_weight(key)
    return float(rarity**0.75) if rarity >= COMMON else 0.0


@cache
def _formula() -> frozenset[str]:
    lines = resources.path("frequencies", "formula.txt").read_text("utf-8").splitlines()
    return frozenset(stem(fold(word)) for line in lines if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=100_000)
def _code(folded: str) -> int:
    """The hash of the word's stem in the upper 32 bits, its weight in steps of `_STEP` in the lower."""
    return crc32(key_of(folded).encode("utf-8")) << 32 | round(word_weight(folded) / _STEP)


def _codes(text: str) -> NDArray[np.uint64]:
    words = words_of(text)
    return np.fromiter(map(_code, words), np.uint64, len(words))


def _vector(codes: NDArray[np.uint64], most: int = 0) -> tuple[Ids, Weights]:
    """Distinct stems and their weights, of length 1 together: log of the count times rarity; the `most` heaviest."""
    ids, first, counts = _distinct(codes)
    telling = (first & _WEIGHT) > 0
    ids, weights = ids[telling], np.log1p(counts[telling]) * (first[telling] & _WEIGHT) * _STEP
    if most and len(ids) > most:
        heaviest = np.lexsort((ids, -weights))[:most]
        heaviest.sort()
        ids, weights = ids[heaviest], weights[heaviest]
    length = float(np.sqrt(weights @ weights)) or 1.0
    return ids, (weights / length).astype(np.float32)


def _distinct(codes: NDArray[np.uint64]) -> tuple[Ids, NDArray[np.uint64], NDArray[np.int64]]:
    """The distinct hashes, the lightest code of each (two words may share a hash), and how often each stands."""
    ordered = np.sort(codes)
    ids, first, counts = np.unique((ordered >> _SHIFT).astype(np.uint32), return_index=True, return_counts=True)
    return ids, ordered[first], counts


def _specifics(codes: NDArray[np.uint64]) -> Ids:
    ids, first, _ = _distinct(codes)
    rarest = np.lexsort((ids, -(first & _WEIGHT).astype(np.int64)))[:SPECIFICS]
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
