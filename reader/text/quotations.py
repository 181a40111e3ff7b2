"""Quotation marks of every kind, paired by a state machine in each paragraph.

Arabic web text closes what it never opened and opens with closing marks, so a mark's shape is only a hint: where it
stands (after a space, a colon or a clitic; before a letter, a space or a stop) decides, and what is open already.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.model.articles import Span
from reader.model.texts import Quotation

_OPENERS = "“«‹„‟❝〝"
_CLOSERS = "”»›❞〞"
_NEUTRAL = '"＂'
_SINGLE = "'‘’‚‛"
_ALL_MARKS = f"{_NEUTRAL}{_OPENERS}{_CLOSERS}{_SINGLE}`"
QUOTATION_MARKS = tuple(_ALL_MARKS)
"""What a text with quotations has one of."""
# One class of characters and what may follow: written as alternatives it is searched for three times as slowly.
_MARKS = re.compile(f"[{_OPENERS}{_CLOSERS}{_NEUTRAL}{_SINGLE}`](?:(?<=[{_SINGLE}`])[{_SINGLE}`]|(?<!`))")
_DOUBLE_FAMILY, _ANGLED_FAMILY, _SINGLE_FAMILY = range(3)
_FAMILIES = (
    dict.fromkeys('“”„‟❝❞〝〞＂"`', _DOUBLE_FAMILY)  # a backtick counts only where two stand for a double mark
    | dict.fromkeys("«»‹›", _ANGLED_FAMILY)
    | dict.fromkeys(_SINGLE, _SINGLE_FAMILY)
)
# A clitic that may stand right before an opening mark: لـ”ضمان, بـ“…
_CLITIC = re.compile("(?:^|[\\s(\\[،:])(?:[وف]?[بلك]?(?:ال|ل)?|لل)ـ*$")
_LONGEST_CLITIC = 16
_MOST_TOGETHER = 4
# Nobody quotes longer without an opening mark.
_FARTHEST = 600
_REPORTS = re.compile("(?:\\b[وف]?(?:ب?أن(?:ه|ها|هم)?|إن(?:ه|ها|هم)?)\\b|[:：])\\s*")
_CLOSING_PUNCTUATION = frozenset(".,،؛;:!?؟…)]}")


class _Sign(NamedTuple):
    # Made by the hundred thousand at import: a frozen dataclass takes five times as long.
    start: int
    end: int
    family: int
    shape: int  # 1 opens, -1 closes, 0 says nothing
    could_open: bool
    could_close: bool
    apart: bool  # between two spaces: only what is open already tells which it is


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of `text` (canonical: a newline ends a paragraph), in order; nested ones follow their outer one.

    Code-point spans. A mark without partner gives a doubtful quotation: an opening one runs to the paragraph's end
    (or to the next opening mark), a closing one back to the word that introduces reported speech, if there is one.
    """
    found: list[Quotation] = []
    start = 0
    for line in text.split("\n"):
        signs = _signs(line)
        if signs:
            found.extend(_pair(line, signs, start))
        start += len(line) + 1
    return tuple(sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end)))


def _signs(line: str) -> list[_Sign]:
    signs = []
    for match in _MARKS.finditer(line):
        before, after = _around(line, match)
        mark = match.group()[0]
        family = _DOUBLE_FAMILY if len(match.group()) == 2 else _FAMILIES[mark]
        if (
            family == _SINGLE_FAMILY
            and before.isalnum()
            and after.isalnum()
            and not _CLITIC.search(line[max(0, match.start() - _LONGEST_CLITIC) : match.start()])
        ):
            continue  # an apostrophe
        shape = 1 if mark in _OPENERS or mark in "‘‚" else -1 if mark in _CLOSERS or mark == "’" else 0
        word_follows = not after.isspace() and after not in _CLOSING_PUNCTUATION
        opens = word_follows and (
            before.isspace()
            or before in "([-–—:،/"
            or bool(_CLITIC.search(line[max(0, match.start() - _LONGEST_CLITIC) : match.start()]))
        )
        ends = match.start() > 0 and not word_follows
        closes = ends or (match.start() > 0 and shape < 0 and not before.isspace())
        apart = before.isspace() and not word_follows and after not in _CLOSING_PUNCTUATION
        signs.append(_Sign(match.start(), match.end(), family, shape, opens, closes, apart))
    return _without_lone_singles(signs)


def _around(line: str, match: re.Match[str]) -> tuple[str, str]:
    """The letters on either side, other marks passed over: of two that close together both stand before the stop."""
    start, end = match.span()
    before = line[max(0, start - _MOST_TOGETHER) : start].rstrip(_ALL_MARKS)
    after = line[end : end + _MOST_TOGETHER].lstrip(_ALL_MARKS)
    return before[-1:] or " ", after[:1] or " "


def _without_lone_singles(signs: list[_Sign]) -> list[_Sign]:
    singles = [sign for sign in signs if sign.family == _SINGLE_FAMILY]
    if len(singles) % 2 == 0 and all(sign.could_open for sign in singles[::2]):
        return signs
    return [sign for sign in signs if sign.family != _SINGLE_FAMILY]


def _pair(line: str, signs: list[_Sign], base: int) -> list[Quotation]:
    found: list[Quotation] = []
    stack: list[_Sign] = []
    for sign, later in zip(signs, _closed_later(signs), strict=True):
        role = _role(sign, stack, later)
        if role == "open":
            stack.append(sign)
        elif role == "reopen":
            _append(found, line, base, stack.pop(), sign.start, None)
            stack.append(sign)
        elif role == "close":
            while stack:
                opened = stack.pop()
                partner = opened.family == sign.family or not stack
                _append(found, line, base, opened, sign.start, sign.end if partner else None)
                if partner:
                    break
        else:
            _append_unopened(found, line, base, sign)
    for opened in stack:
        _append(found, line, base, opened, len(line), None)
    return found


class _Later(NamedTuple):
    closes: bool  # some mark behind can close
    levels: int  # how many more marks close than open behind, at the place where that is most


def _closed_later(signs: list[_Sign]) -> list[_Later]:
    """What stands behind each mark, by where the marks stand; one between two spaces may be either."""
    found = [_Later(closes=False, levels=0)]
    for sign in reversed(signs[1:]):
        closer = sign.could_close and not sign.could_open
        opener = sign.could_open and not sign.could_close
        step = 0 if sign.apart else closer - opener
        found.append(_Later(found[-1].closes or closer, max(0, found[-1].levels + step)))
    return found[::-1]


def _role(sign: _Sign, stack: list[_Sign], later: _Later) -> str:
    """What the mark does here: 'open', 'reopen' (the open one was never closed), 'close', or 'stray'."""
    if not stack:
        if sign.could_open or sign.shape > 0:
            return "open"
        # A mark between two spaces opens if something later can close it: ” أن انعدام … هناك”
        return "open" if (sign.apart or not sign.could_close) and later.closes else "stray"
    nested = sign.family != stack[-1].family
    if sign.could_open and not sign.could_close:
        # Marks of one kind are one in the other where both are closed: "رفضنا "خطة المرفأ" مرتين"
        return "open" if (nested and sign.shape >= 0) or later.levels > len(stack) else "reopen"
    if nested and sign.shape > 0:
        return "open"
    return "close"


def _append(found: list[Quotation], line: str, base: int, opened: _Sign, stop: int, end: int | None) -> None:
    """Adds what stands between `opened` and `stop`; `end` is the closing mark's end, None where there is none."""
    inner = line[opened.end : stop]
    first = opened.end + len(inner) - len(inner.lstrip())
    last = stop - (len(inner) - len(inner.rstrip()))
    if first < last:
        whole = Span(base + opened.start, base + (end or last))
        found.append(Quotation(whole, Span(base + first, base + last), doubtful=end is None, closed=end is not None))


def _append_unopened(found: list[Quotation], line: str, base: int, sign: _Sign) -> None:
    floor = max(sign.start - _FARTHEST, found[-1].span.end - base if found else 0, 0)
    sentence = max(line.rfind(stop, floor, sign.start) + 1 for stop in (". ", "؟ ", "! "))
    starts = [match.end() for match in _REPORTS.finditer(line, max(floor, sentence), sign.start)]
    if starts:
        inner = line[starts[0] : sign.start].rstrip()
        if inner:
            first = base + starts[0]
            found.append(Quotation(Span(first, base + sign.end), Span(first, first + len(inner)), doubtful=True))
