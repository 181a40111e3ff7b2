"""What is found between articles, and how articles are grouped."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.articles import Span
from reader.model.marks import Mark
from reader.model.texts import Document

FEWEST_ACCOUNTS, MOST_ACCOUNTS = 2, 6
"""So many articles are read side by side."""


class Relation(StrEnum):
    """How far two units agree: the same core statement, or a shared one beside substantial other content."""

    SAME = "same"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class Link:
    """Two units, of two articles, that report the same statement. `a_unit`, `b_unit` index `Document.units`.

    `score` is 0..1 and orders links of one pair of articles; `shared` are the printed words that it rests on.
    """

    a: int
    a_unit: int
    b: int
    b_unit: int
    relation: Relation
    score: float
    shared: tuple[str, ...] = ()
    by_user: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One statement over all compared articles: for each, in their order, the indexes of its units (often none)."""

    cells: tuple[tuple[int, ...], ...]


class DifferenceKind(StrEnum):
    """What differs between aligned units: a contested name, a verb, a figure, other words, or what one has alone."""

    NAMING = "naming"
    VERB = "verb"
    NUMBER = "number"
    WORDING = "wording"
    ADDITION = "addition"


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of aligned units that differ: one side each, as (article, span); an addition has one side only."""

    kind: DifferenceKind
    sides: tuple[tuple[int, Span], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a comparison was computed with: versions of the program, the analyses and the lexicons."""

    program: str
    analyses: tuple[tuple[str, int], ...] = ()
    lexicons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The accounts of two or more articles set side by side, in the user's order."""

    documents: tuple[Document, ...]
    links: tuple[Link, ...]
    rows: tuple[Row, ...]
    marks: tuple[Mark, ...]
    differences: tuple[Difference, ...]
    recipe: Recipe


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two articles were grouped, or were not: `kind` is a rule's name, `words` what it rests on."""

    kind: str
    words: tuple[str, ...] = ()
    value: float = 0.0


@dataclass(frozen=True, slots=True)
class Event:
    """Articles about one happening."""

    id: int
    label: str
    articles: tuple[int, ...]
