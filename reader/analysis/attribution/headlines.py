"""Verbless reports: 'لافروف: …' in a headline, a name and a colon before a quotation in the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.nouns import is_fact, is_label
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.phrases import Range
from reader.lexicon.reporting import Lexicon
from reader.lexicon.reporting_forms import Shape
from reader.model.texts import UnitKind
from reader.text.folding import word_set

_LONGEST = 9
_PAUSES = ("..", "…", "|", " - ", " – ")
_FIRST_PERSON = word_set("انا نحن اننا انني لن سوف لدينا علينا عندنا لنا بلادنا")

_NOT_FIRST_PERSON = word_set(
    "نظام نحو نتائج نائب نواب نساء نصف نهايه نقل نشر نجاح نزوح نقص نمو نوع نفط نداء ندوه ناشط ناطق نقابه نادي نسبه نووي"
)


def colon_report(segment: Segment, lexicon: Lexicon, places: Counter[str]) -> tuple[Range, Range] | None:
    """Speaker and content (word ranges) of a report by colon alone; None where the colon does something else.

    `places` counts the words that stand behind a preposition of place in the article: they are datelines, not speakers.
    """
    stop = min(len(segment), _LONGEST + 1)
    colon = next((i for i in range(1, stop) if segment.colon_before(i)), None)
    if colon is None or any(mark in segment.gaps[i] for i in range(1, colon) for mark in ".؟?!"):
        return None
    quote = segment.quote_from(colon)
    if quote and is_label(segment, lexicon, quote):
        quote = None
    if segment.kind is UnitKind.SENTENCE and not (quote and len(quote) > 2):
        return None
    first = 0
    end = headline_end(segment, colon)
    spoken = quote is not None or first_person(segment, colon, end)
    if segment.kind is not UnitKind.HEADLINE and not spoken:
        return None  # السن: 25 سنة
    if not _speaks(segment, lexicon, first, colon, places, spoken=spoken) or end - colon < 2:
        return None
    return (first, colon), (colon, end)


def _speaks(segment: Segment, lexicon: Lexicon, first: int, colon: int, places: Counter[str], *, spoken: bool) -> bool:
    words = segment.words[first:colon]
    if any(r.shape in (Shape.PAST, Shape.PRESENT) for r in lexicon.readings(words[0])) or words[-1] in v.PREPOSITIONS:
        return False
    if any(word in v.HEADLINE_LABELS or word.isdigit() for word in words) or words[0] in v.PREPOSITIONS:
        return False
    source = lexicon.source(words[0])
    if source:
        return source.kind != "document" or spoken
    if _state(lexicon, words[0]):
        # 'واشنطن: …' speaks, 'القاهرة: مقتل ثلاثة' and 'ليبيا: …' give a place.
        told = segment.words[colon]
        country = not {words[0], words[0].removeprefix("ال")}.isdisjoint(lexicon.states)
        return spoken or not (country or told.isdigit() or is_fact(lexicon, told, told))
    if any(places[word] for word in words):
        return spoken
    return len(words) <= 4 and (spoken or not segment.words[colon].isdigit())


def _state(lexicon: Lexicon, word: str) -> bool:
    bare = word.removeprefix("ال")
    return not {word, bare}.isdisjoint(lexicon.states) or not {word, bare}.isdisjoint(lexicon.seats)


def first_person(segment: Segment, first: int, last: int) -> bool:
    """Whether the words speak in the first person: سنواصل، نرفض، لن نقبل، بلادنا."""
    for index in range(first, min(last, first + 6)):
        word = segment.words[index]
        if word in _FIRST_PERSON - {"لن", "سوف"} or (word.startswith("سن") and len(word) >= 5):
            return True
        leading = index == first or segment.words[index - 1] in ("لن", "لا", "لم", "سوف", "ان")
        if leading and word.startswith("ن") and len(word) >= 4 and word not in _NOT_FIRST_PERSON:
            return True
    return False


def headline_end(segment: Segment, start: int) -> int:
    """Where the headline's first statement ends: at its pause ('.. '), or at its end."""
    if segment.kind is UnitKind.SENTENCE:
        quote = segment.quote_from(start)
        return quote.last if quote else len(segment)
    for index in range(start + 1, len(segment)):
        if segment.quote_around(index) is None and any(pause in segment.gaps[index] for pause in _PAUSES):
            return index
    return len(segment)


def places_of(segments: Sequence[Segment]) -> Counter[str]:
    """How often each word stands behind a preposition of place in the text."""
    found: Counter[str] = Counter()
    for segment in segments:
        for before, word in zip(segment.words, segment.words[1:], strict=False):
            if before in ("في", "الي", "بمدينه", "مدينه", "محافظه", "ريف", "بلده", "قريه"):
                found[word] += 1
    return found
