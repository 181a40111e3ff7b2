"""What a frame makes of its words: rows of its own, terms kept at a distance, reports that it puts in doubt."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.attribution.framed import Framed
from reader.analysis.attribution.reported.rows import base_of
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.discourse import Speaker
from reader.lexicon.reporting import Lexicon
from reader.model.articles import Span
from reader.model.marks import Attribution, AttributionKind, Finding, Mark, MarkKind


def frame_base(segment: Segment, lexicon: Lexicon, frame: Framed, speaker: Speaker | None) -> Attribution:
    """What the rows of a frame share; the stance of its verb, where it wants one (على ما زعم)."""
    cue, stance = frame.cue, frame.cue.stance
    last = cue.last
    if cue.frame.verb:
        last = min(cue.last + 1, len(segment))
        readings = lexicon.readings(segment.words[cue.last])
        stance = readings[0].verb.stance if readings else stance
    text = segment.text_of(cue.first, last)
    span = segment.span_of(cue.first, last)
    if text[0] in "وف" and segment.words[cue.first] not in cue.frame.words[0] and len(span) > 1:
        text, span = text[1:], Span(span.start + 1, span.end)
    return base_of(span, text, cue.frame.text, stance, speaker, None, f"frame: {cue.frame.kind}")


def distanced(marks: list[Mark], cue: Attribution) -> list[Mark]:
    """على حد تعبيره: the quoted fragments are what the outlet steps back from; without any, the whole clause is."""
    changed = []
    for mark in marks:
        detail = mark.detail
        if isinstance(detail, Attribution) and detail.kind is AttributionKind.PARTIAL:
            changed.append(replace(mark, detail=second_cue(detail, cue)))
        else:
            changed.append(mark)
    if changed == marks and marks and isinstance(marks[0].detail, Attribution):
        changed.append(replace(marks[0], detail=second_cue(marks[0].detail, cue)))
    return changed


def unmarked(segment: Segment, term: tuple[int, int], frame: Framed) -> Mark:
    """A so-called thing without marks: nobody is quoted, but the outlet steps back from the name."""
    detail = Finding("kept at a distance without marks", (frame.cue.frame.text,))
    return Mark(segment.document.article.id, segment.span_of(*term), MarkKind.SCARE_QUOTE, detail=detail)


def second_cue(detail: Attribution, cue: Attribution) -> Attribution:
    """The same words of the same speaker with the cue and the stance of the frame."""
    return replace(
        detail, stance=cue.stance, cue=cue.cue, cue_text=cue.cue_text, cue_lemma=cue.cue_lemma, rule=cue.rule
    )
