"""The syntax of one variant of a lexicon file.

    -? الانقلابيون @ اليمن، صنعاء [2014-09-21..2022-04-07] # why

The tone comes first: + favourable, = neutral, - hostile. Flags follow it: ? ambiguous, ! slur (detection only), ~ shown
only in contrast with a loaded word, ^ with a pronoun attached, & after its full name. After @ stand words of which the
article must hold one, in brackets the days on which the name has this sense, after # a note. The text may hold slots:
see patterns.py.
"""

from __future__ import annotations

import datetime
import re

from reader.lexicon.patterns import patterns_of
from reader.lexicon.types import Variant
from reader.model.marks import Tone

TONES = {"+": Tone.FAVOURABLE, "=": Tone.NEUTRAL, "-": Tone.HOSTILE}
FLAGS = {"?": "ambiguous", "!": "slur", "~": "contrast", "^": "needs_pronoun", "&": "needs_antecedent"}
_VARIANT = re.compile(
    r"([+=-])([?!~^&]*) +([^@\[#]+)"
    r"(?:@ *(?P<context>[^\[#]+))?(?:\[(?P<window>[^\]]*)\] *)?(?:#(?P<note>.*))?"
)
_PLAIN = re.compile("([+=-])([?!~^&]*) +([ء-ي]+(?: +(?:[ء-ي]+|[لب]?<[a-z_]+[?*]?>))*)")
"""Most lines: a tone, flags, then words and slots that want no closer look."""


def parse_variant(line: str, number: int = 0) -> Variant:
    """The variant of the line with that number. Raises ValueError with the reason."""
    match = _PLAIN.fullmatch(line)
    if match:
        tone, flags, text = match.groups()
        return _variant(tone, flags, text, number) if flags else Variant(text, TONES[tone], line=number)
    match = _VARIANT.fullmatch(line)
    if match is None:
        raise ValueError(f"not a variant: {line[:40]}")
    tone, flags, text, context, window, note = match.groups()
    text = text.strip()
    patterns_of(text)
    days = _window(window) if window is not None else (None, None)
    return _variant(tone, flags, text, number, list_of(context or ""), days, (note or "").strip())


_Days = tuple[datetime.date | None, datetime.date | None]


def _variant(
    tone: str,
    flags: str,
    text: str,
    line: int,
    context: tuple[str, ...] = (),
    days: _Days = (None, None),
    note: str = "",
) -> Variant:
    return Variant(
        text,
        TONES[tone],
        ambiguous="?" in flags,
        slur="!" in flags,
        contrast="~" in flags,
        needs_pronoun="^" in flags,
        needs_antecedent="&" in flags,
        context=context,
        first=days[0],
        last=days[1],
        note=note,
        line=line,
    )


def list_of(value: str) -> tuple[str, ...]:
    """The items of a list whose commas are Arabic or Latin."""
    return tuple(item for part in value.replace("،", ",").split(",") if (item := part.strip()))


def _window(value: str) -> _Days:
    first, dots, last = (part.strip() for part in value.partition(".."))
    if not dots:
        raise ValueError("days are written [2014-09-21..2021-01-05]")
    try:
        days = [datetime.date.fromisoformat(day) if day else None for day in (first, last)]
    except ValueError:
        raise ValueError(f"not days: {value}") from None
    return days[0], days[1]
