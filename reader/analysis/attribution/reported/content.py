"""Where reported content ends: at a new report, at a frame that hangs on it, at the outlet's own remark."""

from __future__ import annotations

from collections.abc import Mapping

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.cues import FrameCue
from reader.analysis.attribution.segments import Quote, Segment
from reader.text.folding import word_set

_CIRCUMSTANCES = word_set("تزامنا بعد قبل عقب قبيل غداه عشيه خلال ردا اثر فيما في غداة بالتزامن بالتوازي")
# Behind a comma these open a clause that a noun phrase cannot go on with.
_NEW_CLAUSES = word_set("فيما بينما حيث لكن ولكن غير ورغم وكان وكانت وقد وهو وهي مما الأمر وذلك")
# Behind في these tell what the outlet makes of an announcement: '…، في خطوة مفاجئة'.
_STEPS = word_set("خطوة تطور محاولة مؤشر معلومة سابقة مفاجأة بادرة مبادرة تحول")
_ASIDES = frozenset(["علما"])
# Connectors only behind في (في حين، في وقت): elsewhere they belong to the content (كسب الوقت).
_TIME_NOUNS = frozenset(("وقت", "الوقت", "حين", "المقابل"))
_TAILS = frozenset(["وذلك", "ذلك", "كما"])
# Behind a comma these go on with the verb before: 'حمله المسؤولية، قائلا: «…»'.
_SAYING = word_set("قائلا قائلة قائلين بقوله بقولها بالقول")


def content_end(
    segment: Segment, start: int, cues: frozenset[int], frames: Mapping[int, FrameCue], *, phrase: bool = False
) -> int:
    """The word index (half-open) where the content that starts at `start` ends.

    `cues` are the indexes of the segment's cues of their own standing; closed quotations are passed whole.
    `phrase`: the content is no clause but a noun phrase (أعلن اعتقال…), which a new clause cannot go on.
    """
    position = start
    while position < len(segment):
        quote = segment.quote_from(position) if position not in cues or position == start else None
        if quote and quote.whole.closed and quote.last > position and not unopened(quote):
            position = quote.last
            continue
        if position > start and (_ends(segment, position, cues, frames) or _remark(segment, position, phrase=phrase)):
            return _trim(segment, start, position)
        position += 1
    return len(segment)


def unopened(quote: Quote) -> bool:
    """Whether only a closing mark was found: where the quotation begins is a guess."""
    return quote.whole.doubtful and quote.whole.span.start == quote.whole.inner.start


def _ends(segment: Segment, position: int, cues: frozenset[int], frames: Mapping[int, FrameCue]) -> bool:
    if position in cues:
        return True
    frame = frames.get(position)
    if frame:
        return frame.frame.kind in ("said", "according", "relay", "clause", "silence", "opener")
    if segment.gaps[position].strip() == ".." and segment.words[position][0] == "و":
        return True  # the full stop of some houses
    return (
        "." in segment.gaps[position]
        and segment.gaps[position].strip() in (".", "..", "...")
        and segment.kind == "headline"
    )


def _remark(segment: Segment, position: int, *, phrase: bool) -> bool:
    """Whether the outlet's own words begin behind a comma: وذلك تزامنا مع; after a noun phrase كما with a verb too."""
    word = segment.words[position]
    following = segment.words[position + 1] if position + 1 < len(segment) else ""
    if word == "وذلك" and following in _CIRCUMSTANCES:
        return True
    if not segment.comma_before(position):
        return False
    aside = word == "في" and (following in ("اشاره", "تلميح", "تاكيد") or (phrase and following in _STEPS))
    if word in _ASIDES or word in _SAYING or aside:
        return True
    if word.removeprefix("و") == "جاء" and following == "ذلك":
        return True
    apart = (word == "في" and following in _TIME_NOUNS) or (word, following) == ("دون", "ان")
    if phrase and apart:
        return True
    manner = (word, following) == ("وذلك", "من")  # اتهمه بالكذب، وذلك من خلال…
    return phrase and not manner and ((word == "كما" and following != "ان") or word in _NEW_CLAUSES)


def _joins(segment: Segment, position: int) -> bool:
    word = segment.words[position]
    if word in _TIME_NOUNS:
        return segment.words[position - 1] in ("في", "فى")
    return word in v.CONNECTORS or word in _TAILS


def _trim(segment: Segment, start: int, end: int) -> int:
    """Takes off what joins the next report to this one: فيما، في حين، ولكنه، كما، وذلك."""
    trimmed = end
    while trimmed > start + 1 and _joins(segment, trimmed - 1):
        trimmed -= 1
    if trimmed < end and trimmed > start + 1 and segment.words[trimmed - 1] in ("في", "من", "الي", "ف"):
        trimmed -= 1
    return trimmed
