"""Headline, headings and sentences of a canonical text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.articles import Span
from reader.model.texts import Repair, Unit, UnitKind
from reader.text.tokens import WORD

_CLOSERS = "”“\"»›'’)\\]}"
# A joined word right behind the stop, as web archives print it: …الماضية.وقال الوزير
_TIGHT = "و(?!فق)[ء-ي]{3}"
_WORD_BEFORE = re.compile(f"[ء-ي]{{3}}[{_CLOSERS}]*$")
# One final mark, or several of them, with the closing marks behind; '..' and '…' are pauses, not ends.
_END = re.compile(f"(?:(?<![.…])\\.(?![.…])|[!؟?]+)(?:\\s?[{_CLOSERS}](?![^\\s.،,]))*(?=\\s|$|{_TIGHT})")
_INITIAL = re.compile('(?:^|[\\s(«“"])[^\\W\\d_]$')
_NUMBERED = re.compile("^\\d+$")
# Words that hang an attribution on a quotation already closed: the sentence goes on behind the stop and the mark.
_POSTPOSED = re.compile("\\s*[،,]?\\s*(?:على حد|على حسب|وفق|بحسب|حسب|نقلا|كما (?:قال|ذكر|جاء|صرح)|هكذا)")
_FINAL = re.compile(f"[.!؟?:،؛…][{_CLOSERS}]*$")
_HEADING_WORDS = 14
# A wrong encoding that lost the Arabic comma left a question mark in its place: أعلن الوزير? اليوم? أن…
_INNER_MARK = re.compile(f'(?<=[ء-ي\\d{_CLOSERS}])\\?(?= [ء-ي\\d“«"(])')
_ASKING = re.compile("\\b[وف]?(?:هل|لماذا|كيف|ماذا|متى|أين|كم)\\b")
_LEAST_LOST = 3
_LOST_TO_LEFT = 4


def split(text: str, repairs: Sequence[Repair] = ()) -> tuple[Unit, ...]:
    """The units of `text`: line 0 is the headline, short lines without a final mark are headings, the rest sentences.

    Code-point spans without surrounding white space, in order. A stop inside an obfuscated word ends nothing, nor does
    a question mark that stands for a lost comma.
    """
    lines = with_commas(text).split("\n")
    protected = [(repair.span.start, repair.span.end) for repair in repairs]
    units: list[Unit] = []
    start = 0
    for number, line in enumerate(lines):
        if number == 0:
            kind = UnitKind.HEADLINE
        else:
            kind = UnitKind.HEADING if _is_heading(lines, number) else UnitKind.SENTENCE
        if line.strip():
            if kind is UnitKind.SENTENCE:
                units.extend(Unit(span, kind, number) for span in _sentences(line, start, protected))
            else:
                units.append(Unit(Span(start, start + len(line)), kind, number))
        start += len(line) + 1
    return tuple(units)


def with_commas(text: str) -> str:
    """`text`, its question marks inside a line as the commas that they stand for; of the same length.

    They do where they are many, commas hardly any, and what asks is rare.
    """
    if "?" not in text:
        return text
    marks = len(_INNER_MARK.findall(text))
    if marks < _LEAST_LOST or marks <= _LOST_TO_LEFT * (text.count("،") + text.count(", ")):
        return text
    return _INNER_MARK.sub("،", text) if 2 * len(_ASKING.findall(text)) < marks else text


def _is_heading(lines: Sequence[str], number: int) -> bool:
    line = lines[number]
    if number + 1 >= len(lines) or _FINAL.search(line):
        return False
    count = len(WORD.findall(line))
    following = len(WORD.findall(lines[number + 1]))
    return 0 < count <= _HEADING_WORDS and following > count + count // 2


def _sentences(line: str, base: int, protected: Sequence[tuple[int, int]]) -> list[Span]:
    spans = []
    first = 0
    for match in _END.finditer(line):
        inside = any(start < base + match.start() < end for start, end in protected)
        goes_on = match.group()[-1] in _CLOSERS and _POSTPOSED.match(line, match.end())
        tight = match.end() < len(line) and not line[match.end()].isspace()
        run_in = tight and not _WORD_BEFORE.search(line, first, match.start())
        if inside or goes_on or run_in or _is_abbreviation(line, first, match):
            continue
        spans.append(_trimmed(line, first, match.end(), base))
        first = match.end()
    if line[first:].strip():
        spans.append(_trimmed(line, first, len(line), base))
    return _without_fragments(spans, line, base)


def _is_abbreviation(line: str, first: int, match: re.Match[str]) -> bool:
    """Whether the stop belongs to an initial (د. سمير) or numbers an item (1. كذا)."""
    if match.group()[0] != ".":
        return False
    before = line[first : match.start()]
    more = bool(line[match.end() :].strip())
    return more and (bool(_INITIAL.search(before)) or bool(_NUMBERED.match(before.strip())))


def _without_fragments(spans: list[Span], line: str, base: int) -> list[Span]:
    """Joins what holds no word (a stray mark behind the stop) to the sentence before it."""
    joined: list[Span] = []
    for span in spans:
        if joined and not WORD.search(line, span.start - base, span.end - base):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _trimmed(line: str, start: int, end: int, base: int) -> Span:
    piece = line[start:end]
    return Span(base + start + len(piece) - len(piece.lstrip()), base + end - (len(piece) - len(piece.rstrip())))
