"""Frames at work: a source behind its words (…، بحسب المركز), and terms that the outlet or a speaker puts in doubt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.cues import FrameCue
from reader.analysis.attribution.predicates import main_verb
from reader.analysis.attribution.reported.rows import Content
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.phrases import Range, source_after, subject_after
from reader.analysis.attribution.terms import is_marked, term_behind
from reader.lexicon.reporting import Lexicon
from reader.lexicon.reporting_forms import Shape
from reader.text.folding import word_set

# Acts that 'كما أكد' and the like quote; 'كما رفضت' tells an act of its own.
_ACTS = word_set(
    "say announce tell add explain note stress reveal find transmit narrate claim conclude opine predict warn "
    "comment write prove"
)
_LONGEST_ASIDE = 25
# They open what the source of a frame at the sentence's head says.
_THEN = frozenset(("فان", "فانه", "فانها", "فانهم", "فقد"))
_LONGEST_PRETEXT = 40
_GOING_ON = word_set("في من إلى على عن مع بين نحو ضمن")
_LONGEST_NAME = 5
_LONGEST_SOURCE = 13


@dataclass(frozen=True, slots=True)
class Framed:
    """What a frame does: `content` is a row of its own, `hangs_on` the report (by index) that it qualifies instead.

    `term`: the content is a term that the frame keeps at a distance; `marked`: it stands in quotation marks.
    """

    cue: FrameCue
    speaker: Range | None = None
    content: Range | None = None
    hangs_on: int | None = None
    marked: bool = True
    term: bool = False


def find_framed(
    segment: Segment, lexicon: Lexicon, frames: Mapping[int, FrameCue], contents: Sequence[Content]
) -> tuple[Framed, ...]:
    """The frames of the segment that attribute, in order; `contents` are what its verbs report."""
    found: list[Framed] = []
    reported = _Reported.of(contents, len(segment))
    last = 0
    for cue in frames.values():
        framed = _framed(segment, lexicon, cue, reported, last)
        if framed:
            found.append(framed)
            if framed.content and framed.cue.frame.kind not in ("called", "described"):
                last = framed.cue.last
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Reported:
    """Where the reports' contents lie, so that a frame need not look through all of them.

    `depth[i]` counts the contents that hold word `i`; `ended[i]` is the last end at or before word `i`.
    """

    by_start: Mapping[int, int]
    by_end: Mapping[int, int]
    depth: Sequence[int]
    ended: Sequence[int]
    first: int
    last: int

    @classmethod
    def of(cls, contents: Sequence[Content], size: int) -> _Reported:
        steps, ended = [0] * (size + 1), [0] * (size + 1)
        for content in contents:
            steps[content.start] += 1
            steps[content.end] -= 1
            ended[content.end] = content.end
        starts = [content.start for content in contents]
        return cls(
            {content.start: index for index, content in reversed(list(enumerate(contents)))},
            {content.end: index for index, content in enumerate(contents)},
            list(accumulate(steps)),
            list(accumulate(ended, max)),
            min(starts, default=size),
            max(starts, default=-1),
        )


def _framed(segment: Segment, lexicon: Lexicon, cue: FrameCue, contents: _Reported, earlier: int) -> Framed | None:
    kind = cue.frame.kind
    if kind in ("called", "described"):
        outside = segment.words[cue.first] == "تحت" and not contents.depth[cue.first]
        term = None if outside else term_behind(segment, lexicon, cue)
        return Framed(cue, content=term, marked=is_marked(segment, term[0]), term=True) if term else None
    behind = segment.quote_from(cue.last) if kind == "said" and segment.comma_before(cue.last) else None
    if behind and behind.whole.closed:
        return Framed(cue, content=(behind.first, behind.last), term=True)  # وهو، بحسب قوله، «صواب رؤيته»
    if kind == "said" and _THEN.intersection(segment.words[cue.last : cue.last + 1]):
        return Framed(cue, content=_past_then(segment, cue.last, contents))
    if kind == "pretext":
        told = contents.depth[cue.first] or segment.quote_around(cue.first)
        return None if told else Framed(cue, content=_pretext(segment, cue))
    hangs_on = _qualified(cue, contents)
    if hangs_on is None and kind != "said" and cue.first > 2:
        hangs_on = _in_head(segment, lexicon, cue, contents)
    if kind == "said":
        content = None if hangs_on is not None else _before(segment, lexicon, cue, contents, earlier)
        return Framed(cue, None, content, hangs_on) if content or hangs_on is not None else None
    speaker = _speaker(segment, lexicon, cue) if kind in ("according", "clause", "relay") else None
    return _sourced(segment, lexicon, cue, contents, Framed(cue, speaker, None, hangs_on), earlier) if speaker else None


def _sourced(
    segment: Segment, lexicon: Lexicon, cue: FrameCue, contents: _Reported, framed: Framed, earlier: int
) -> Framed | None:
    """A frame whose source is known, with what that source says."""
    speaker = framed.speaker or (cue.last, cue.last)
    spoken = _behind_colon(segment, speaker)
    if framed.hangs_on is not None and not spoken:
        return framed
    if not spoken and cue.first <= 2:
        spoken = _after(segment, lexicon, speaker, contents)
    elif not spoken:
        spoken = _before(segment, lexicon, cue, contents, earlier)
        if spoken and _interrupts(segment, speaker[1]):
            spoken = spoken[0], _before_next(segment, contents, speaker[1])
    return Framed(cue, speaker, spoken) if spoken else None


def _interrupts(segment: Segment, after: int) -> bool:
    """Whether the clause goes on behind the source and its comma: 'قتل ثلاثة، بحسب الشرطة، في انفجار'."""
    if after >= len(segment) or not segment.comma_before(after):
        return False
    return segment.words[after] in _GOING_ON or segment.words[after].isdigit()


def _behind_colon(segment: Segment, speaker: Range) -> Range | None:
    """The words in marks behind the source's colon: وحسب المدير: «…»"""
    quote = segment.quote_from(speaker[1]) if speaker[1] < len(segment) else None
    opened = quote is not None and segment.colon_before(speaker[1]) and quote.whole.closed
    return (quote.first, quote.last) if quote and opened else None


def _speaker(segment: Segment, lexicon: Lexicon, cue: FrameCue) -> Range | None:
    if cue.frame.kind == "clause":
        readings = lexicon.readings(segment.words[cue.last])
        also = cue.first <= 2 and segment.words[cue.first].endswith("كما")  # كما بث التنظيم شريطا
        if also or not any(reading.verb.act in _ACTS for reading in readings):
            return None
        first = cue.last + 1
        if first < len(segment) and segment.words[first] in ("به", "عنه", "اليه"):
            first += 1
        return (
            subject_after(segment, lexicon, first, _own_end(segment, lexicon, cue, first))
            if first < len(segment)
            else None
        )
    return source_of(segment, lexicon, cue)


def source_of(segment: Segment, lexicon: Lexicon, cue: FrameCue) -> Range | None:
    """The source that a frame names; at the head of a sentence whatever stands before فإن: 'وبحسب الخطة، فإن…'."""
    if cue.last >= len(segment):
        return None
    end = _own_end(segment, lexicon, cue, cue.last)
    told = cue.first <= 2 and end < len(segment) and segment.words[end] in _THEN
    return source_after(segment, lexicon, cue.last, end, told=told)


def _own_end(segment: Segment, lexicon: Lexicon, cue: FrameCue, first: int) -> int:
    """Where the source of a frame before its content ends: at its comma (بحسب بيان للجيش، قتل…), or before a verb."""
    if cue.first > 2:
        return len(segment)
    comma = next((i for i in range(first + 1, len(segment)) if segment.comma_before(i)), len(segment))
    return main_verb(segment, lexicon, first + 1, comma) or comma


def _qualified(cue: FrameCue, contents: _Reported) -> int | None:
    """The report whose content ends where the frame begins, or in whose head the frame stands."""
    ends = (contents.by_end.get(end) for end in range(cue.first, max(cue.first - 4, 0), -1))
    return next((index for index in ends if index is not None), None)


def _in_head(segment: Segment, lexicon: Lexicon, cue: FrameCue, contents: _Reported) -> int | None:
    """The report between whose subject and content the frame stands: شدد المدير - وفقا للوكالة - على ضرورة…"""
    speaker = _speaker(segment, lexicon, cue)
    if not speaker:
        return None
    for start in range(speaker[1], speaker[1] + 3):
        index = contents.by_start.get(start)
        if index is not None:
            verbal = any(r.shape is not Shape.NOUN for r in lexicon.readings(segment.words[speaker[1]]))
            return None if verbal and start > speaker[1] else index
    return None


def _before(segment: Segment, lexicon: Lexicon, cue: FrameCue, contents: _Reported, earlier: int) -> Range | None:
    """The outlet's clause before the frame, back to the start or to the end of an earlier report or frame."""
    if contents.depth[cue.first]:
        return None
    start = max(contents.ended[cue.first], earlier)
    end = cue.first
    while end > start and segment.words[end - 1] in ("وذلك", "ذلك", "و"):
        end -= 1
    start = skip_opening(segment, start, end)
    if cue.frame.kind == "relay" and end - start <= 5 and lexicon.readings(segment.words[start]):
        return None  # وأضافت الإذاعة نقلا عن: her words are still to come
    return (start, end) if end - start >= 3 else None


def is_owned(segment: Segment, lexicon: Lexicon, frame: FrameCue) -> bool:
    """'ذكر أن' and 'تردد أن' have no source only where they open the clause: behind a source they report."""
    if frame.frame.kind != "unsourced" or (frame.first == 0 and segment.words[0] != "وذكر"):
        return False
    if frame.first == 0:
        return True  # وذكر أن goes on with the speaker before; ذكر أن alone has none
    before = segment.words[frame.first - 1]
    if segment.comma_before(frame.first):
        return not v.RELATIVES.isdisjoint(segment.words[1:_LONGEST_NAME])  # سامر حداد، الذي يرأس البلدية، يتوقع أن
    return bool(lexicon.source(before)) or before in v.RELATIVES or before in v.CLAUSE_PRONOUNS


def skip_opening(segment: Segment, start: int, end: int) -> int:
    """Past connectors and short scene-setting phrases closed by a comma: ومع ذلك، وفي سياق آخر،"""
    while start < end and segment.words[start] in v.CONNECTORS:
        start += 1
    for position in range(start + 1, min(end - 3, start + 6)):
        if segment.comma_before(position):
            first = segment.words[start].removeprefix("و")
            return position if first in v.PREPOSITIONS or first in ("علي", "الي", "مع") else start
    return start


def _after(segment: Segment, lexicon: Lexicon, speaker: Range, contents: _Reported) -> Range | None:
    start = speaker[1]
    opened = next((segment.quote_from(i) for i in range(start, len(segment)) if segment.quote_from(i)), None)
    if opened and opened.whole.closed and len(opened) > 3 and contents.first > opened.last:
        return opened.first, opened.last
    particle = next(
        (i for i in range(start, min(start + _LONGEST_ASIDE, len(segment))) if segment.words[i] in _THEN), 0
    )
    if particle:
        return _past_then(segment, particle, contents)
    if contents.last >= start:
        return None
    stop = min(len(segment), start + _LONGEST_SOURCE)
    parted = next((i for i in range(start, stop) if segment.comma_before(i) or segment.colon_before(i)), stop)
    verb = main_verb(segment, lexicon, start, parted)
    start = parted if verb is None else verb
    if start < len(segment) and segment.words[start] == "ان":
        start += 1
    return (start, len(segment)) if len(segment) - start >= 3 else None


def _past_then(segment: Segment, particle: int, contents: _Reported) -> Range | None:
    """What the source says behind فإن; all of a quotation: '…، وحسب قوله فإن «الطريق آمن»'."""
    start = particle + 1 if segment.words[particle] in ("فان", "فقد") else particle
    quote = segment.quote_from(start) if start < len(segment) else None
    end = quote.last if quote and quote.whole.closed else _before_next(segment, contents, start)
    return (start, end) if end - start >= 3 else None


def _before_next(segment: Segment, contents: _Reported, start: int) -> int:
    """The comma before the next report of the sentence, or its end: '…فإن السد آمن، وأصر على ضرورة الحذر'."""
    following = min((first for first in contents.by_start if first > start), default=len(segment))
    if following == len(segment):
        return following
    return next((i for i in range(following, start, -1) if segment.comma_before(i)), len(segment))


def _pretext(segment: Segment, cue: FrameCue) -> Range | None:
    """The clause of a pretext, up to the next comma or clause: بدعوى أن الرخصة ناقصة."""
    start = cue.last if segment.words[cue.last - 1] in v.CLAUSE_PARTICLES else cue.last - 1
    last = min(len(segment), start + _LONGEST_PRETEXT)
    end = next((i for i in range(start + 2, last) if segment.comma_before(i) or _turns(segment, i)), last)
    return (start, end) if end - start >= 2 else None


def _turns(segment: Segment, index: int) -> bool:
    """Whether the outlet goes over to something else without a comma: بينما، في حين."""
    word = segment.words[index]
    return word in ("بينما", "فيما") or (word == "في" and segment.words[index + 1 : index + 2] == ("حين",))
