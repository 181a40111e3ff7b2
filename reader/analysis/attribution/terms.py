"""Terms that the outlet or a speaker keeps at a distance: in marks, in round brackets, or without either."""

from __future__ import annotations

from reader.analysis.attribution.cues import FrameCue
from reader.analysis.attribution.predicates import main_verb
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.phrases import Range, subject_after
from reader.lexicon.reporting import Lexicon

# Frames that need the term in marks: without them they only give a reason (بذريعة حماية المدنيين).
_NEED_MARKS = frozenset(["تحت", "بذريعه", "بدعوي", "المدعو", "المدعوه", "المسمي", "المسماه"])
_TERM_WORDS = 6


def term_behind(segment: Segment, lexicon: Lexicon, cue: FrameCue) -> Range | None:
    """The term that stands behind the frame ما يسمى or ما وصفه بـ; None where none does."""
    if cue.last >= len(segment) or segment.comma_before(cue.last):
        return None
    for position in range(cue.last, min(len(segment), cue.last + 3)):
        quote = segment.quote_from(position)
        if quote:
            return quote.first, quote.last
    bracketed = _bracketed(segment, cue.last)
    if bracketed:
        return cue.last, bracketed
    if segment.words[cue.first].removeprefix("و") in _NEED_MARKS:
        return None
    first = cue.last + 1 if segment.words[cue.last] in ("ب", "به") else cue.last
    stop = main_verb(segment, lexicon, first + 1, first + _TERM_WORDS) or first + _TERM_WORDS
    return subject_after(segment, lexicon, first, stop, joined=True)


def is_marked(segment: Segment, first: int) -> bool:
    """Whether the term that begins at word `first` is set in marks or brackets."""
    return segment.quote_from(first) is not None or _bracketed(segment, first) is not None


def _bracketed(segment: Segment, first: int) -> int | None:
    """The end of a term that some houses set in round brackets instead of marks: ما يسمى (مجلس الإنقاذ)."""
    if not segment.gaps[first].endswith("("):
        return None
    ends = range(first + 1, min(len(segment), first + _TERM_WORDS) + 1)
    return next((end for end in ends if end == len(segment) or segment.gaps[end].startswith(")")), None)
