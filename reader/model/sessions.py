"""A comparison session as a document: what is compared, how it was laid out, and what the user wrote on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.articles import Span
from reader.model.comparisons import Recipe


class NoteTarget(StrEnum):
    """What a note is about; see `Note.anchors`."""

    SELECTION = "selection"
    PAIR = "pair"
    FINDING = "finding"
    ARTICLE = "article"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a note hangs: the span, and the words themselves with what stood around them, to find them again."""

    article: int
    span: Span
    quoted: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """An entry of the code book. `shape` is square, circle, triangle or diamond; `key` is a digit or letter, or ''."""

    id: str
    name: str
    description: str = ""
    colour: str = "#2F7FAE"
    shape: str = "circle"
    key: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the user; moments in UTC. One anchor for a selection, two for a pair, none for the whole session."""

    id: str
    target: NoteTarget
    created: dt.datetime
    changed: dt.datetime
    body: str = ""
    tags: tuple[str, ...] = ()
    anchors: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True)
class Digest:
    """What a comparison found when it was saved: counts by kind, so that a later one can say where it differs."""

    links: int
    marks: Mapping[str, int]
    differences: Mapping[str, int]
    recipe: Recipe


@dataclass(frozen=True, slots=True)
class Session:
    """A saved comparison. `view` and `corrections` are JSON values that their owners write and read.

    `articles` are library ids in column order; `digest` is None until the session was computed once.
    """

    name: str
    articles: tuple[int, ...]
    created: dt.datetime
    changed: dt.datetime
    view: Mapping[str, object] = field(default_factory=dict)
    corrections: tuple[Mapping[str, object], ...] = ()
    notes: tuple[Note, ...] = ()
    tags: tuple[Tag, ...] = ()
    digest: Digest | None = None
    id: int | None = None
