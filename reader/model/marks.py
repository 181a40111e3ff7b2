"""What analyses find in one article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.articles import Span
from reader.model.texts import Repair


class AttributionKind(StrEnum):
    """How words are attributed: a whole clause between quotation marks, a clause without, a fragment between marks."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    PARTIAL = "partial"


class Stance(StrEnum):
    """How the outlet presents what it reports, by the cue: as said (قال), as true (أكد), as doubtful (زعم)."""

    NEUTRAL = "neutral"
    ENDORSING = "endorsing"
    DISTANCING = "distancing"


class SpeakerType(StrEnum):
    """What kind of source speaks; media are outlets and agencies that are quoted."""

    NAMED = "named"
    INSTITUTION = "institution"
    ANONYMOUS = "anonymous"
    MEDIA = "media"


class Tone(StrEnum):
    """What a name says of the one that it names. It belongs to the word, not to the outlet that prints it."""

    FAVOURABLE = "favourable"
    NEUTRAL = "neutral"
    HOSTILE = "hostile"


class Voice(StrEnum):
    """Who uses a name: the outlet itself, or a speaker whom it quotes or reports."""

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
    """A simple observation: `rule` names it, `values` are the words that it rests on.

    `places` are the other places of the same article that it rests on, the first of them the one to show.
    """

    rule: str
    values: tuple[str, ...] = ()
    places: tuple[Span, ...] = ()


class MarkKind(StrEnum):
    """What a mark says of its span; `Mark.detail` has the particulars.

    SCARE_QUOTE is a term in quotation marks that nobody is made to say, UNSOURCED a claim without a source, UNCLOSED
    a quotation with a mark missing, TWO_NAMES a side that one speaker names in two ways, HEADLINE words of a headline
    that leave out what their sentence has, UNEVEN a word printed in two ways, UNMATCHED a unit without a partner,
    REPAIR an obfuscated word. DIFFERENCE and NUMBER are the sides of a
    `Difference`.
    """

    ATTRIBUTION = "attribution"
    MENTION = "mention"
    SCARE_QUOTE = "scare_quote"
    UNSOURCED = "unsourced"
    UNCLOSED = "unclosed"
    TWO_NAMES = "two_names"
    HEADLINE = "headline"
    UNEVEN = "uneven"
    DIFFERENCE = "difference"
    NUMBER = "number"
    UNMATCHED = "unmatched"
    REPAIR = "repair"


FINDINGS = frozenset(
    (
        MarkKind.SCARE_QUOTE,
        MarkKind.UNSOURCED,
        MarkKind.UNCLOSED,
        MarkKind.TWO_NAMES,
        MarkKind.HEADLINE,
        MarkKind.UNEVEN,
    )
)
"""The kinds that one article gives by itself, besides who speaks and what is named."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The output of every analysis. `group` ties marks across articles (a concept, a difference's id)."""

    article: int
    span: Span
    kind: MarkKind
    group: str = ""
    detail: Attribution | Mention | Finding | Repair | None = None
    by_user: bool = False
