"""A Report: what every exporter takes and all that it takes. Plain blocks for people, codings for programs.

The blocks carry words already in the report's language; exporters add no sentence of their own.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.articles import Article, Span

_ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
_VIEW = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_MANY = 4
"""Columns of full width above which a table wants the page across."""


class Style(StrEnum):
    """How a run of words is marked; each has a colour and a second cue in every format."""

    HOSTILE = "hostile"
    NEUTRAL = "neutral"
    FAVOURABLE = "favourable"
    ENDORSING = "endorsing"
    CUE = "cue"
    DISTANCING = "distancing"
    QUOTED = "quoted"
    SCARE = "scare"
    NUMBER = "number"
    DIFFERENCE = "difference"
    REPAIRED = "repaired"
    NOTED = "noted"
    NOTE_SIGN = "note-sign"
    STRONG = "strong"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class Run:
    """Words with their marks."""

    text: str
    styles: frozenset[Style] = frozenset()


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 opens a section, 2 and 3 divide it."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs in reading order. `direction` is 'rtl' or 'ltr'; `quiet` sets it small and grey."""

    runs: tuple[Run, ...]
    direction: str = "rtl"
    quiet: bool = False

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: paragraphs, or a number that stays a number in a spreadsheet."""

    paragraphs: tuple[Paragraph, ...] = ()
    number: float | None = None

    @property
    def text(self) -> str:
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Table:
    """`name` is short, for a file or a sheet; `caption` tells what it shows and on how much text it rests.

    `widths` are the columns' relative widths, all alike where there are none.
    """

    name: str
    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...] = ()

    def shares(self) -> tuple[float, ...]:
        """Each column's part of the table's width; their sum is 1."""
        widths = self.widths or (1.0,) * len(self.header)
        return tuple(width / sum(widths) for width in widths)


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as SVG text, with the words that tell a screen reader what it shows.

    `png` is the same chart in pixels, for formats that know no SVG; empty where nobody could draw it.
    """

    name: str
    svg: str
    description: str
    png: bytes = b""

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """Its size, in the unit of the room that it has to fit."""
        own = [float(value) for value in _VIEW.findall(self.svg)[:1][0]] if _VIEW.search(self.svg) else [2.0, 1.0]
        scale = min(width / own[0], height / own[1])
        return own[0] * scale, own[1] * scale


Block = Heading | Paragraph | Table | Picture


@dataclass(frozen=True, slots=True)
class Code:
    """A tag or an analysis' label that passages are coded with. `colour` is #RRGGBB."""

    id: str
    name: str
    description: str = ""
    colour: str = "#2F7FAE"
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Coding:
    """A coded passage (code points of the article's text). `by_user` tells a person's judgement from the program's."""

    id: str
    article: int
    span: Span
    codes: tuple[str, ...]
    body: str = ""
    by_user: bool = False
    created: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Memo:
    """A note on no passage: on the whole, or on words that are gone, which `quoted` tells."""

    id: str
    body: str
    quoted: str = ""
    created: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A finished report. `created` is in UTC; `language` is 'ar' or 'en'; `method` maps what was used to its version.

    `articles` are those whose texts the user ticked for export, all others appear in the blocks by name alone.
    """

    title: str
    language: str
    created: dt.datetime
    blocks: tuple[Block, ...]
    articles: tuple[Article, ...] = ()
    codes: tuple[Code, ...] = ()
    codings: tuple[Coding, ...] = ()
    memos: tuple[Memo, ...] = ()
    method: tuple[tuple[str, str], ...] = ()
    data: dict[str, object] = field(default_factory=dict)

    @property
    def direction(self) -> str:
        return "rtl" if self.language == "ar" else "ltr"

    @property
    def wide(self) -> bool:
        """Whether its pages lie across, for tables of many columns."""
        return any(1 / max(table.shares(), default=1.0) > _MANY for table in self.tables())

    def tables(self) -> Iterator[Table]:
        """The tables in their order."""
        return (block for block in self.blocks if isinstance(block, Table))

    def pictures(self) -> Iterator[Picture]:
        """The pictures in their order."""
        return (block for block in self.blocks if isinstance(block, Picture))


def plain(text: str, *styles: Style, direction: str = "rtl", quiet: bool = False) -> Paragraph:
    """A paragraph of one run."""
    return Paragraph((Run(text, frozenset(styles)),), direction, quiet)


def text_cell(text: str, *styles: Style, direction: str | None = None) -> Cell:
    """A cell of one run, which runs as its first letter does where no direction is given; empty for an empty text."""
    return Cell((plain(text, *styles, direction=direction or _direction(text)),)) if text else Cell()


def _direction(text: str) -> str:
    """The direction of the first letter outside isolated names (UAX 9, P2); "rtl" where there is none."""
    classes = (unicodedata.bidirectional(letter) for letter in _ISOLATED.sub("", text))
    first = next((one for one in classes if one in {"L", "R", "AL"}), "R")
    return "ltr" if first == "L" else "rtl"


def number_cell(value: float, shown: str | None = None) -> Cell:
    """A cell that holds a number, shown as given."""
    return Cell((plain(shown if shown is not None else f"{value:g}", direction="ltr"),), value)
