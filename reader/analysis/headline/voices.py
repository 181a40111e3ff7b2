"""Whose words a headline gives: what its sentence leaves to a source, or tells in the third person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.analysis.attribution import vocabulary as v
from reader.analysis.headline.statements import Statement, Telling, kin
from reader.lexicon.reporting import load
from reader.model.articles import Span
from reader.model.marks import Attribution, AttributionKind, Finding, Mark, MarkKind, SpeakerType, Stance
from reader.model.texts import Document

SOURCE = "source left out"
"""Values: the cue and the speaker whom the body's sentence names."""
PERSON = "third person made first"
"""Values: the headline's verb, that of the sentence, and the cues that keep the sentence at a distance."""
FIRST_PERSON = "first person without marks"

_LEAST_SHARE = 0.6
_LEAST_TOLD = 0.4
"""Less is enough where the verb itself meets its third person."""
_LEAST_WORDS = 4
_OUTSIDE = 0.35
"""More of the statement than this may the body not tell in the outlet's own voice."""
_SIGNS = '؟?!"«»“”'
_PARTICLE = 12
"""Characters before a clause that its particle stands in."""


def dropped_source(document: Document, statement: Statement, marks: Sequence[Mark]) -> Iterator[Mark]:
    """A mark on a statement that the headline makes in the outlet's name and the body only in that of a source."""
    if len(statement.words) < _LEAST_WORDS or _is_voiced(document, statement, marks):
        return
    reports = _by_sentence(document, [mark for mark in marks if _is_told(document, mark)])
    best: tuple[float, Mark] | None = None
    for telling in statement.tellings:
        around = reports.get(telling.unit.span, ())
        own = [pair for pair in telling.pairs if not any(mark.span.contains(pair[1].span) for mark in around)]
        if statement.share(own) > _OUTSIDE:
            return
        for mark in around:
            share = statement.share(pair for pair in telling.pairs if mark.span.contains(pair[1].span))
            if share >= _LEAST_SHARE and _has_cue(telling, mark) and (best is None or share > best[0]):
                best = share, mark
    if best is not None and not _is_of_source(document, statement, best[1]):
        yield from _sourced(document, statement, best[1])


def _by_sentence(document: Document, marks: Sequence[Mark]) -> dict[Span, list[Mark]]:
    """The marks of each sentence; one that goes on over several stands in each of them."""
    starts = [unit.span.start for unit in document.units]
    found: dict[Span, list[Mark]] = {}
    for mark in marks:
        for unit in document.units[max(0, bisect_right(starts, mark.span.start) - 1) :]:
            if unit.span.start >= mark.span.end:
                break
            found.setdefault(unit.span, []).append(mark)
    return found


def _is_of_source(document: Document, statement: Statement, report: Mark) -> bool:
    """Whether the statement begins with the source itself, which tells of its own acts then."""
    detail = report.detail
    named = detail.speaker_span if isinstance(detail, Attribution) else None
    spoken = {key for token in document.tokens_in(named) for key in kin(token.folded)} if named else set()
    return not spoken.isdisjoint(kin(statement.words[0].folded))


def _has_cue(telling: Telling, mark: Mark) -> bool:
    detail = mark.detail
    return isinstance(detail, Attribution) and detail.cue is not None and telling.unit.span.contains(detail.cue)


def _sourced(document: Document, statement: Statement, report: Mark) -> Iterator[Mark]:
    detail = report.detail
    if isinstance(detail, Attribution) and detail.speaker and detail.cue and detail.cue_text:
        finding = Finding(SOURCE, (detail.cue_text, detail.speaker), (detail.cue,))
        yield Mark(document.article.id, _whole(statement), MarkKind.HEADLINE, detail=finding)


def _is_voiced(document: Document, statement: Statement, marks: Sequence[Mark]) -> bool:
    """Whether the headline itself reports, asks or quotes."""
    span = _whole(statement)
    lexicon = load()
    return (
        ":" in document.units[0].span.of(document.text)
        or any(sign in span.of(document.text) for sign in _SIGNS)
        or any(isinstance(mark.detail, Attribution) and mark.span.overlaps(span) for mark in marks)
        or any(lexicon.readings(token.folded) or lexicon.is_noun_of_saying(token.folded) for token in statement.tokens)
    )


def _is_told(document: Document, mark: Mark) -> bool:
    """Whether a source is made to state something; what it announces as its own act (أعلنت إغلاق…) it also does."""
    detail = mark.detail
    if not isinstance(detail, Attribution):
        return False
    if detail.kind is AttributionKind.DIRECT or detail.speaker_type is SpeakerType.ANONYMOUS:
        return True
    before = document.tokens_in(Span(max(0, mark.span.start - _PARTICLE), mark.span.start + 1))[-1:]
    opening = document.tokens_in(mark.span)[:1]
    return any(token.folded in v.CLAUSE_PARTICLES | v.CLAUSE_PRONOUNS for token in (*before, *opening))


def made_first_person(document: Document, statement: Statement, marks: Sequence[Mark]) -> Iterator[Mark]:
    """A mark on a headline that speaks as its source, where the sentence that it rests on tells of the source."""
    spoken = [mark.span for mark in marks if isinstance(mark.detail, Attribution) and mark.detail.rule == FIRST_PERSON]
    telling = statement.closest(_LEAST_TOLD)
    if telling is None or not any(span.overlaps(_whole(statement)) for span in spoken):
        return
    said = {token.folded for token in document.tokens if token.span.start >= document.article.body_start}
    for index, token in telling.pairs:
        verb = statement.words[index]
        root = _first_person_root(verb.folded)
        if root and _is_third(token.folded, root) and verb.folded not in said and "ن" + root not in said:
            cues = _distancing(telling, marks)
            values = (verb.form, token.form, *(words for words, _ in cues))
            places = (token.span, *(cue for _, cue in cues))
            yield Mark(document.article.id, verb.span, MarkKind.HEADLINE, detail=Finding(PERSON, values, places))
            return


def _distancing(telling: Telling, marks: Sequence[Mark]) -> list[tuple[str, Span]]:
    """The cues that keep words of the sentence at a distance."""
    details = [mark.detail for mark in marks if isinstance(mark.detail, Attribution)]
    return [
        (detail.cue_text, detail.cue)
        for detail in details
        if detail.stance is Stance.DISTANCING and detail.cue and telling.unit.span.contains(detail.cue)
    ]


def _first_person_root(folded: str) -> str:
    """What stands behind the ن of 'we' (نواصل، سنواصل); '' for a word that is too short for it."""
    bare = folded.removeprefix("س")
    return bare[1:] if bare.startswith("ن") and len(bare) >= 4 else ""


def _is_third(folded: str, root: str) -> bool:
    bare = folded.removeprefix("و").removeprefix("س")
    return bare[:1] in ("ي", "ت") and bare[1:].startswith(root) and len(bare) - len(root) <= 3


def _whole(statement: Statement) -> Span:
    return Span(statement.tokens[0].span.start, statement.tokens[-1].span.end)
