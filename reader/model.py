"""The types that every layer shares, and the tree of errors. Standard library only.

All offsets are Unicode code points in `Article.text`, half-open, unless a name says otherwise.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class RiwayaError(Exception):
    """Base of every error that has words for the user.

    `code` names the message in `ui/wording.py`; `values` fill its placeholders. `str(error)` is a plain English
    line for the command line and the log.
    """

    code = "error"

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.values = values


class ImportFailed(RiwayaError):
    """A file, page or pasted text could not become an article."""

    code = "import_failed"


class LibraryError(RiwayaError):
    """The library file cannot be opened, read or written."""

    code = "library"


class LexiconError(RiwayaError):
    """A lexicon file is not valid; `values` hold `path` and `line` (from 1)."""

    code = "lexicon"


class ExportFailed(RiwayaError):
    """A report or session could not be written."""

    code = "export_failed"


class Cancelled(RiwayaError):
    """The user stopped a long job; what was done before stays."""

    code = "cancelled"


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
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


class DateBasis(StrEnum):
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
    SHA-256 of `text`, in hex. `event` is the event that the imported row itself named, if any.
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

    @property
    def body_start(self) -> int:
        """Offset of the body's first character in `text`."""
        return min(len(self.title) + 1, len(self.text))

    @property
    def source(self) -> str | None:
        """The name to show first: the agency where one is reprinted, else the outlet."""
        return self.agency or self.outlet


@dataclass(frozen=True, slots=True)
class Repair:
    """An obfuscated word: `span` covers the word as printed, `clean` is the word that it stands for."""

    span: Span
    raw: str
    clean: str
    swapped: bool = False


class UnitKind(StrEnum):
    HEADLINE = "headline"
    HEADING = "heading"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Unit:
    """A headline, heading or sentence; `paragraph` counts lines of `Article.text` (the headline is 0)."""

    span: Span
    kind: UnitKind
    paragraph: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks. `span` includes the marks, `inner` does not.

    `doubtful` where a mark is missing or its partner uncertain; `closed` is False where it runs to the paragraph's
    end because no closing mark was found.
    """

    span: Span
    inner: Span
    doubtful: bool = False
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Token:
    """One word or number. `form` is the repaired word as a reader would print it; `folded` is its matching key.

    `folded` has no vowel marks, no tatweel, unified letters and Western digits (see text/folding.py); the article
    and the clitics are still on it. `stem` is its light stem (text/stemming.py).
    """

    span: Span
    form: str
    folded: str
    stem: str


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A folded copy of `Article.text` with a map back to it.

    `text[i]` comes from the code points `starts[i] .. ends[i]` of the source. Punctuation, spaces and newlines are
    kept, vowel marks, tatweel and the joints of obfuscated words are gone.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def to_source(self, start: int, end: int) -> Span:
        """The span of the source that the folded range `start .. end` (not empty) came from."""
        return Span(self.starts[start], self.ends[end - 1])


@dataclass(frozen=True, slots=True)
class Document:
    """An article with all that its text alone tells: what every analysis reads.

    `tokens`, `units` and `quotations` are in order of their start. `folded` maps back to `article.text`.
    """

    article: Article
    repairs: tuple[Repair, ...]
    tokens: tuple[Token, ...]
    units: tuple[Unit, ...]
    quotations: tuple[Quotation, ...]
    folded: FoldedText
    token_starts: tuple[int, ...] = field(default=(), repr=False)

    @property
    def text(self) -> str:
        return self.article.text

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """The tokens that lie wholly inside `span`."""
        starts = self.token_starts
        first = bisect_left(starts, span.start)
        last = bisect_left(starts, span.end)
        while last > first and self.tokens[last - 1].span.end > span.end:
            last -= 1
        return self.tokens[first:last]

    def unit_at(self, offset: int) -> int | None:
        """Index in `units` of the unit that covers `offset`, if one does."""
        for index, unit in enumerate(self.units):
            if unit.span.start <= offset < unit.span.end:
                return index
        return None


class AttributionKind(StrEnum):
    DIRECT = "direct"
    INDIRECT = "indirect"
    PARTIAL = "partial"


class Stance(StrEnum):
    NEUTRAL = "neutral"
    ENDORSING = "endorsing"
    DISTANCING = "distancing"


class SpeakerType(StrEnum):
    NAMED = "named"
    INSTITUTION = "institution"
    ANONYMOUS = "anonymous"
    MEDIA = "media"


class Tone(StrEnum):
    FAVOURABLE = "favourable"
    NEUTRAL = "neutral"
    HOSTILE = "hostile"


class Voice(StrEnum):
    OUTLET = "outlet"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Attribution:
    """What a source is made to say; the mark's span is the content. `rule` names the pattern that found it.

    `cue` and `speaker_span` may lie outside the content. `side` is the speaker's side (a concept or country id of
    the lexicon), where known. `via` is the outlet or agency that the words came through.
    """

    kind: AttributionKind
    stance: Stance
    cue: Span | None = None
    cue_text: str = ""
    cue_lemma: str = ""
    speaker: str | None = None
    speaker_span: Span | None = None
    speaker_type: SpeakerType | None = None
    side: str | None = None
    via: str | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A contested name: what (`concept`) is called how (`tone`), by whom (`voice`). `variant` is the lexicon's form."""

    concept: str
    tone: Tone
    voice: Voice
    variant: str = ""
    lexicon: str = ""
    quoted: bool = False
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A simple observation: `rule` names it, `values` are the words that it rests on."""

    rule: str
    values: tuple[str, ...] = ()


class MarkKind(StrEnum):
    ATTRIBUTION = "attribution"
    MENTION = "mention"
    SCARE_QUOTE = "scare_quote"
    UNSOURCED = "unsourced"
    UNCLOSED = "unclosed"
    DIFFERENCE = "difference"
    NUMBER = "number"
    UNMATCHED = "unmatched"
    REPAIR = "repair"


@dataclass(frozen=True, slots=True)
class Mark:
    """The output of every analysis. `group` ties marks across articles (a concept, a difference's id)."""

    article: int
    span: Span
    kind: MarkKind
    group: str = ""
    detail: Attribution | Mention | Finding | Repair | None = None
    by_user: bool = False


class Relation(StrEnum):
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
    """Articles about one happening. `decided` tells whether the user or the program made it so."""

    id: int
    label: str
    articles: tuple[int, ...]
    story: int | None = None
    decided: str = "program"


@dataclass(frozen=True, slots=True)
class Story:
    """A long-running file: events that share their people, places and words."""

    id: int
    label: str
    events: tuple[int, ...]
