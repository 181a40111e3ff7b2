"""Bytes to text: declared encodings checked, undeclared ones judged by how Arabic the result reads."""

from __future__ import annotations

import codecs
import re
from functools import cache

from reader.importers.errors import failure

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SINGLE_BYTE = ("cp1256", "iso8859_6", "mac_arabic", "cp720", "cp864", "cp1252")
# Browsers and mailers write these names for what is really a Windows code page.
_ALIASES = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "utf-8",
    "us-ascii": "utf-8",
    "x-mac-arabic": "mac_arabic",
    "macarabic": "mac_arabic",
    "asmo-708": "iso8859_6",
    "dos-720": "cp720",
    "windows-1256": "cp1256",
    "x-windows-1256": "cp1256",
    "iso-8859-6-i": "iso8859_6",
    "iso-8859-6-e": "iso8859_6",
    "unicode": "utf-16",
}
# Share of each letter in running Arabic, in per cent: rounded from commonly published letter counts.
_LETTERS = dict(
    zip(
        "اليمونرتبعدهةفسكقأحجشصىخإطضذزثغئءظآؤ",
        (
            13,
            12,
            7,
            6,
            6,
            6,
            5,
            5,
            4,
            4,
            3,
            3,
            2.5,
            3,
            2.5,
            2,
            2.5,
            2,
            2,
            1.3,
            1,
            1,
            1,
            1,
            1,
            1,
            0.8,
            0.7,
            0.6,
            0.6,
            0.5,
            0.4,
            0.4,
            0.3,
            0.3,
            0.2,
        ),
        strict=True,
    )
)
_PERSIAN = frozenset("یکگپچژھےٹڈڑںہ")
_MARKS = frozenset("،؛؟ـًٌٍَُِّْ«»“”‘’–—…•٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\u200c\u200d\u200e\u200f\xa0")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOJIBAKE = re.compile("[ØÙÚÛ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_WESTERN_LETTERS = re.compile("[À-ÿ]")
_ARABIC = re.compile("[\u0621-\u064a]")
_AMONG_LATIN = re.compile("(?<=[A-Za-z])[\u0621-\u064a]|[\u0621-\u064a](?=[A-Za-z])")
_SAMPLE = 20_000
_LEAST_SCORE = 0.55


def decode(data: bytes, name: str, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of `data`, and warnings (codes) about how it was read.

    Raises:
        ImportFailed: binary data, or bytes that no known encoding turns into sensible text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _lenient(data, encoding)
    wide = _wide_encoding(data)
    if wide:
        return _lenient(data, wide)
    if is_binary(data):
        raise failure("import_not_text", name)
    text = _strict(data, "utf-8")
    if text is not None:
        return _undo_mojibake(text)
    named = _codec(declared)
    if named:
        text = _strict(data, named)
        if text is not None and _score(text[:_SAMPLE]) >= _LEAST_SCORE:
            return text, ()
    return _detected(data, name)


def is_binary(data: bytes) -> bool:
    """Whether the bytes are no text of any single-byte or UTF-8 encoding."""
    sample = data[:_SAMPLE]
    return len(_CONTROLS.findall(sample)) > len(sample) * 0.003 or b"\x00" in sample


def _detected(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    if len(re.findall("\ufffd", data.decode("utf-8", "replace"))) <= max(2, len(data) // 2000):
        return data.decode("utf-8", "replace"), ("damaged_characters",)
    ranked = sorted(
        (
            (_score(text[:_SAMPLE]), encoding, text)
            for encoding in _SINGLE_BYTE
            if (text := _strict(data, encoding)) is not None
        ),
        key=lambda row: -row[0],
    )
    if ranked and ranked[0][0] >= _LEAST_SCORE:
        return ranked[0][2], (f"encoding:{ranked[0][1]}",)
    raise failure("import_encoding", name)


def _score(text: str) -> float:
    """How much the text reads like Arabic or plain Latin prose: 0 for mojibake, about 1 for clean text."""
    if not text:
        return 0.0
    weight = total = 0.0
    for char in text:
        if char.isspace():
            continue
        total += 1
        if char in _LETTERS:
            weight += 0.8 + min(_LETTERS[char], 5.0) / 12
        elif char < "\x7f" or char in _MARKS:
            weight += 0.8
        elif char in _PERSIAN:
            weight += 0.5
        elif "À" <= char <= "ÿ":
            weight += 0.3
    return _word_shape(text) * weight / total if total else 0.0


def _word_shape(text: str) -> float:
    """Less than 1 where words show a wrong code page: letters that only end a word (ة, ى) stand inside one, or Arabic
    letters between Latin ones, as accents do that were read so."""
    wrong = len(re.findall("[ةى][\u0621-\u064a]", text))
    right = len(re.findall("[ةى](?![\u0621-\u064a])", text)) + len(re.findall(r"\bال", text))
    accents = len(_AMONG_LATIN.findall(text))
    sound = (wrong <= 2 or wrong * 10 < right) and accents * 2 <= len(_ARABIC.findall(text))
    return 1.0 if sound else 0.5


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a byte order mark shows as the Arabic block's 06, or zero, in every second byte."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    if len(sample) < 8:
        return None
    for encoding, high, low in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if (high.count(6) + high.count(0)) > 0.9 * len(high) and low.count(0) < 0.1 * len(low):
            return encoding
    return None


def _undo_mojibake(text: str) -> tuple[str, tuple[str, ...]]:
    """Text that was decoded wrongly once before it was saved as UTF-8, put right where that is beyond doubt."""
    sample = text[:_SAMPLE]
    western = len(_WESTERN_LETTERS.findall(sample))
    if western * 4 < len(sample) or _ARABIC.search(sample):
        return text, ()
    rounds = ("utf-8",) if len(_MOJIBAKE.findall(sample)) * 4 > western else ("cp1256", "iso8859_6")
    for encoding in rounds:
        for wrong in ("cp1252", "latin-1"):
            try:
                fixed = text.encode(wrong).decode(encoding)
            except UnicodeError:
                continue
            if _score(fixed[:_SAMPLE]) > 0.8:
                return fixed, ("mojibake_undone",)
    return text, ()


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (ValueError, LookupError):
        return None


def _lenient(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    text = data.decode(encoding, "replace")
    return text, ("damaged_characters",) if "\ufffd" in text else ()


@cache
def _codec(declared: str | None) -> str | None:
    if not declared:
        return None
    name = declared.strip().strip("\"'").lower()
    try:
        return codecs.lookup(_ALIASES.get(name, name)).name
    except (LookupError, ValueError):
        return None
