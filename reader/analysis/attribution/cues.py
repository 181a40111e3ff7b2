"""Cues: the reporting verbs, participles, nouns and frames of a segment, homographs left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.segments import Segment
from reader.lexicon.reporting import Exclusion, Lexicon, Reading
from reader.lexicon.reporting_forms import Shape
from reader.lexicon.reporting_frames import Frame
from reader.model.marks import Stance
from reader.text.folding import word_set

_COMMENTING = word_set("تعليقا ردا بناء اعتراضا احتجاجا تعقيبا عطفا تعليقه رده")
# Behind these a purpose tells what was said: عاد ليؤكد، خرج ليقول.
_RETURNS = word_set("عاد عادت عادوا يعود تعود خرج خرجت ظهر ظهرت جاء جاءت رجع رجعت انبرى")
# Among the prepositions, but a verb may stand behind them.
_CLAUSES = frozenset((particle,) for particle in v.CLAUSE_PARTICLES)
_BEFORE_FINITE = frozenset(("حسبما", "بعدما", "فيه", "فيها", "ما"))


@dataclass(frozen=True, slots=True)
class VerbCue:
    """A word that may report: its index and readings, the likeliest first. `bound`: only with a clause behind it."""

    index: int
    readings: tuple[Reading, ...]
    bound: bool = False

    @property
    def reading(self) -> Reading:
        return self.readings[0]


@dataclass(frozen=True, slots=True)
class FrameCue:
    """A frame found at `first .. last` (word indexes); `joined` where its preposition is written with the next word."""

    frame: Frame
    first: int
    last: int
    joined: bool = False

    @property
    def stance(self) -> Stance:
        return self.frame.stance


def find_frames(segment: Segment, lexicon: Lexicon) -> tuple[FrameCue, ...]:
    """The frames of the segment in order, the longest at each place."""
    found = []
    index = 0
    while index < len(segment):
        cue = next(_frames_at(segment, lexicon, index), None)
        if cue:
            found.append(cue)
            index = max(cue.last, index + 1)
        else:
            index += 1
    return tuple(found)


def _frames_at(segment: Segment, lexicon: Lexicon, index: int) -> Iterator[FrameCue]:
    word = segment.words[index]
    candidates = lexicon.frames_by_word.get(word, ())
    if not candidates and len(word) > 2 and word[0] in "وف":
        candidates = lexicon.frames_by_word.get(word[1:], ())
    for frame in candidates:
        last = _match(segment, frame, index)
        if last is None:
            continue
        following = segment.words[last] if last < len(segment) else ""
        if frame.verb and not _completed(segment, lexicon, frame, index, last):
            continue
        if not frame.joined:
            yield FrameCue(frame, index, last)
        elif following == frame.joined:
            yield FrameCue(frame, index, last + 1)
        elif following.startswith(frame.joined):
            yield FrameCue(frame, index, last, joined=True)
        elif frame.kind == "described":
            yield FrameCue(frame, index, last)


def _completed(segment: Segment, lexicon: Lexicon, frame: Frame, index: int, last: int) -> bool:
    """Whether the verb that the frame wants stands behind it and reports."""
    following = segment.words[last] if last < len(segment) else ""
    if not any(reading.shape in (Shape.PAST, Shape.PRESENT) for reading in lexicon.readings(following)):
        return False
    if segment.words[last + 1 : last + 2] and segment.words[last + 1] in v.CLAUSE_PRONOUNS:
        return False  # على ما قالت إنها شبكة
    if frame.words[0] == frozenset(["علي"]) and index and segment.words[index - 1] in _COMMENTING:
        return False  # تعليقا على ما أعلنه فلان
    names = frame.words[-1] == frozenset(["ما"]) and _describing(lexicon, following)  # على ما اعتبره «تقصيرا»
    return not names and not _excluded(segment, lexicon, last)


def _describing(lexicon: Lexicon, word: str) -> bool:
    """Whether the verb with its pronoun only names a thing: what it says is the term behind it."""
    readings = lexicon.readings(word)
    return bool(readings) and all(r.pronoun and r.verb.act in ("describe", "label", "opine") for r in readings)


def _match(segment: Segment, frame: Frame, index: int) -> int | None:
    last = index + len(frame.words)
    if last > len(segment):
        return None
    for offset, forms in enumerate(frame.words):
        word = segment.words[index + offset]
        if word not in forms and not (offset == 0 and word[0] in "وف" and word[1:] in forms):
            return None
        if offset and segment.comma_before(index + offset):
            return None
    return last


def find_verbs(segment: Segment, lexicon: Lexicon) -> tuple[VerbCue, ...]:
    """Words of the segment that may report, by their own form and their neighbours; their complements decide later."""
    found = []
    for index, word in enumerate(segment.words):
        readings = lexicon.readings(word) or _purpose(segment, lexicon, index)
        if readings:
            cue = _verb_cue(segment, lexicon, index, readings)
            if cue:
                found.append(cue)
    return tuple(found)


def _purpose(segment: Segment, lexicon: Lexicon, index: int) -> tuple[Reading, ...]:
    """'عاد ليقول إن': behind ل a verb reports with its clause right behind it, or after one of coming back."""
    word = segment.words[index]
    if not word.startswith(("لي", "لت")) or index + 1 == len(segment):
        return ()
    following = segment.words[index + 1]
    returns = not _RETURNS.isdisjoint(segment.words[max(index - 3, 0) : index])
    if not returns and following not in v.CLAUSE_PARTICLES and following not in v.CLAUSE_PRONOUNS:
        return ()
    readings = lexicon.readings(word[1:])
    return tuple(replace(reading, conjunction="ل") for reading in readings if reading.shape is Shape.PRESENT)


def _verb_cue(segment: Segment, lexicon: Lexicon, index: int, readings: tuple[Reading, ...]) -> VerbCue | None:
    before = _word_before(segment, index)
    if _excluded(segment, lexicon, index):
        return None
    rules = lexicon.exclusions_of(segment.words[index])
    kept = [reading for reading in readings if _possible(reading, before) or _relative(segment, reading, index)]
    kept = [reading for reading in kept if not _marked_passive(segment.tokens[index].form, reading)]
    if not kept:
        return None
    kept.sort(key=lambda reading: reading.shape in (Shape.NOUN, Shape.PASSIVE))
    return VerbCue(index, tuple(kept), bound=any(rule.where.startswith(("clause", "acc", "start")) for rule in rules))


def _word_before(segment: Segment, index: int) -> str:
    """The word before, '' behind a comma or a closed quotation: «… إليه»، يقول المتحدث."""
    quote = segment.quote_around(index - 1) if index else None
    apart = not index or segment.comma_before(index) or (quote is not None and quote.last == index and len(quote) > 2)
    return "" if apart else segment.words[index - 1]


def _excluded(segment: Segment, lexicon: Lexicon, index: int) -> bool:
    """Whether the company of the word shows that it reports nothing: شددت القوات الحصار."""
    word, before = segment.words[index], _word_before(segment, index)
    near = ["" if _speaks(segment, at) else segment.words[at] for at in range(index + 1, min(index + 7, len(segment)))]
    after = near[0] if near else ""
    for rule in lexicon.exclusions_of(word):
        if rule.where == "start" and (index or not _speaker_follows(segment, lexicon, index)):
            return True
        if rule.where == "byline" and index == 0 and segment.colon_before(1):
            return True
        if _describes(lexicon, rule, before, after):
            return True
        if rule.where == "preposition" and after != "عن" and before not in ("", "و") and word in lexicon.exclusions:
            return True
        words = {"before": (before,), "after": (after,), "near": near}.get(rule.where, ())
        if not rule.words.isdisjoint(words):
            return True
    return False


def _speaks(segment: Segment, index: int) -> bool:
    """Whether the word is a name, or a clause follows it at once: in 'أعلن الحداد أن' nobody mourns."""
    return segment.words[index] in segment.names or segment.words[index + 1 : index + 2] in _CLAUSES


def _speaker_follows(segment: Segment, lexicon: Lexicon, index: int) -> bool:
    """Whether a source or its clause stands right behind: بين المدير أن; not بين الفرضيات."""
    following = segment.words[index + 1] if index + 1 < len(segment) else ""
    told = following in v.CLAUSE_PARTICLES or following in v.CLAUSE_PRONOUNS or following in segment.names
    return told or lexicon.source(following) is not None


def _describes(lexicon: Lexicon, rule: Exclusion, before: str, after: str) -> bool:
    """Whether the next word shows a noun or a passive: طالب مغربي is a student, اتهم 15 were accused."""
    if rule.where in ("number", "counted"):
        return after.isdigit() if rule.where == "number" else before[-1:].isdigit()
    return rule.where == "country" and not after.startswith("ال") and lexicon.side(after) is not None


def _relative(segment: Segment, reading: Reading, index: int) -> bool:
    """Whether ما before the verb denies nothing but goes back to what was said: 'وهو ما أوضح أن'."""
    before = segment.words[max(index - 2, 0) : index]
    if reading.shape is Shape.PRESENT and before[-1:] == ("ما",):
        return True  # written Arabic denies the present with لا
    return reading.shape is Shape.PAST and len(before) == 2 and before[1] == "ما" and before[0] in v.TAKEN_UP


def _marked_passive(form: str, reading: Reading) -> bool:
    """Whether a printed ُ tells that nobody is named who speaks: يُقال، يُعتقد. In أعلن and أكد the active has it too."""
    prefix = form[len(reading.conjunction) :][:2]
    ambiguous = len(reading.verb.lemma) == 4 or "ّ" in reading.verb.lemma
    return reading.shape is Shape.PRESENT and prefix[1:] == "ُ" and not ambiguous


def _possible(reading: Reading, before: str) -> bool:
    if before == "ومن" or (reading.pronoun and not reading.verb.transitive):
        return False  # ومن اعتبر ذلك خطأ: whoever did
    finite = reading.shape in (Shape.PAST, Shape.PRESENT)
    if reading.conjunction:
        return not finite or before not in v.NEGATIONS | v.RELATIVES  # ما ورد: no و behind a particle
    if finite:
        return _finite_possible(reading, before)
    # لم يكن مستغربا أن…: what is told of a thing, not somebody's word
    return reading.shape is not Shape.PARTICIPLE or before not in v.PREPOSITIONS | v.AUXILIARIES


def _finite_possible(reading: Reading, before: str) -> bool:
    if before == "لا" and reading.verb.act == "opine" and reading.shape is Shape.PRESENT:
        return True  # لا يرى أن
    if before in v.NEGATIONS or (before in v.IRREALIS and not (before == "قد" and reading.shape is Shape.PAST)):
        return False
    # A verb needs no article before it, and its past is never printed behind a preposition.
    return before not in v.PREPOSITIONS or before in v.CONNECTORS or before in _BEFORE_FINITE
