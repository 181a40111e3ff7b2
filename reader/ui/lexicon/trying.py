"""Which names a sentence holds, and on what each rests; and which words look like a name but do not count here."""

from __future__ import annotations

from dataclasses import dataclass

from reader.analysis.compare import marks_of
from reader.analysis.naming.context import read_context
from reader.lexicon.matcher import Match, find
from reader.lexicon.naming import NamingLexicon
from reader.model.articles import Article, Span
from reader.model.marks import MarkKind, Mention, Tone
from reader.model.texts import Document
from reader.text.document import build


@dataclass(frozen=True, slots=True)
class Found:
    """A name in the sentence. `span` in code points; `rule` is the lexicon's word for why, `lexicon` a domain's id."""

    span: Span
    words: str
    label: tuple[str, str]
    tone: Tone
    rule: str
    lexicon: str
    quoted: bool
    variant: str


@dataclass(frozen=True, slots=True)
class Passed:
    """Words that a lexicon lists but that do not count here, and why: see `_why`."""

    span: Span
    words: str
    label: tuple[str, str]
    why: str


@dataclass(frozen=True, slots=True)
class Tried:
    """What the lexicon makes of a sentence."""

    text: str
    found: tuple[Found, ...]
    passed: tuple[Passed, ...]


def try_sentence(text: str, lexicon: NamingLexicon) -> Tried:
    """What `lexicon` finds in `text`, read as a whole article would be."""
    document = build(Article(1, "1", "", text))
    text = document.text
    found = tuple(
        _found(mark.span, mark.detail, text, lexicon)
        for mark in marks_of(document, lexicon)
        if mark.kind is MarkKind.MENTION and isinstance(mark.detail, Mention)
    )
    return Tried(text, found, _passed(document, lexicon, found))


def _found(span: Span, mention: Mention, text: str, lexicon: NamingLexicon) -> Found:
    label = lexicon.label(mention.concept)
    return Found(
        span, span.of(text), label, mention.tone, mention.rule, mention.lexicon, mention.quoted, mention.variant
    )


def _passed(document: Document, lexicon: NamingLexicon, found: tuple[Found, ...]) -> tuple[Passed, ...]:
    context = read_context(document, lexicon)
    made: dict[tuple[Span, tuple[str, str]], Passed] = {}
    for match in find(lexicon.names, context.folded, context.joined, context.fillers):
        if match.entry.variant.slur:
            continue
        span = Span(document.tokens[match.start].span.start, document.tokens[match.end - 1].span.end)
        concept = match.entry.concept
        label = (concept.label, concept.label_en)
        # Inside a name that was found there is nothing to explain.
        if any(one.span.overlaps(span) for one in found):
            continue
        made.setdefault((span, label), Passed(span, span.of(document.text), label, _why(match)))
    return tuple(made.values())


def _why(match: Match) -> str:
    """ "contrast" needs a loaded word beside it, "pronoun" and "antecedent" what their flags say, "time" has days,
    "sense" is ambiguous and its domain is not spoken of.
    """
    variant = match.entry.variant
    if variant.contrast:
        return "contrast"
    if variant.needs_pronoun:
        return "pronoun"
    if variant.needs_antecedent:
        return "antecedent"
    if variant.first or variant.last or match.entry.concept.first or match.entry.concept.last:
        return "time"
    return "sense"
