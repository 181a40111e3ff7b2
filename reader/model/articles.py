"""Articles on their way in and as they are stored."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether both cover at least one code point in common."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside, or is the same."""
        return self.start <= other.start and other.end <= self.end


class DateBasis(StrEnum):
    """Whether a source states its day or the text only lets it be inferred."""

    STATED = "stated"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Published:
    """When an article was published: a day in the outlet's own calendar, and how it is known.

    `moment` is the exact time in UTC where the source gives one (a feed, a page's metadata). `evidence` is the
    wording that the day rests on, for the user to judge.
    """

    day: dt.date
    basis: DateBasis = DateBasis.STATED
    evidence: str = ""
    moment: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class RemovedLine:
    """A line left out of the article, the cleaning rule that removed it, and where it stood.

    `before` counts the kept body paragraphs that stand before it, so that it can be put back.
    """

    text: str
    rule: str
    before: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """What an importer yields. `text` is the canonical body, one newline a paragraph, without the headline."""

    title: str
    text: str
    outlet: str | None = None
    agency: str | None = None
    byline: str | None = None
    published: Published | None = None
    url: str | None = None
    key: str | None = None
    event: str | None = None
    removed: tuple[RemovedLine, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article. `text` is headline, newline, body: canonical, written once and never changed.

    `key` is the name it came under (JSON Lines id, else the file's name without its ending). `digest` is the
    SHA-256 of `text`, in hex. `event` is the event that the imported row itself named, if any. `direction` is 'rtl' or
    'ltr' where the user set it for the feed that brought the article; see `text.language.runs_right_to_left`.
    """

    id: int
    key: str
    title: str
    text: str
    outlet: str | None = None
    agency: str | None = None
    byline: str | None = None
    published: Published | None = None
    url: str | None = None
    language: str = "ar"
    digest: str = ""
    event: str | None = None
    removed: tuple[RemovedLine, ...] = ()
    version_of: int | None = None
    direction: str | None = None

    @property
    def body_start(self) -> int:
        """Offset of the body's first character in `text`."""
        return min(len(self.title) + 1, len(self.text))

    @property
    def source(self) -> str | None:
        """The name to show first: the agency where one is reprinted, else the outlet."""
        return self.agency or self.outlet
