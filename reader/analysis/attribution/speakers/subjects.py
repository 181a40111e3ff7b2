"""The subject of a reporting verb: the noun phrase behind it or before it, told from its object and addressee."""

from __future__ import annotations

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.cues import VerbCue
from reader.analysis.attribution.reported.openings import Complement, Opening, Scan
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.phrases import Range, subject_after
from reader.analysis.attribution.speakers.preceding import subject_before
from reader.lexicon.reporting import Lexicon, Reading
from reader.lexicon.reporting_forms import Agreement, Shape
from reader.text.folding import word_set

# Acts of persons and bodies alone; documents and facts 'stress' and 'show' too.
_SPOKEN_ACTS = frozenset(("say", "add", "tell", "comment", "answer", "ask", "threaten", "claim", "pledge"))
_WHOLE_CLAUSE = 5
_SHORT = 3
# Verbs that always name whom they address, before the preposition.
_ADDRESSING = word_set("حث حض")
_TURNS = frozenset(("جهته", "جهتها", "جانبه", "جانبها"))
_OCCASIONS = frozenset(("فيه", "فيها", "خلاله", "خلالها"))
_NEAR = 6


def following_subject(scan: Scan, cue: VerbCue, complement: Complement) -> Range | None:
    """The subject behind the verb; None where the noun there is the verb's object."""
    segment, lexicon, reading = scan.segment, scan.lexicon, complement.reading
    called = scan.frames.get(cue.index + 1)
    if called and called.frame.kind == "called":
        quote = segment.quote_from(called.last)
        return (called.last, quote.last) if quote else subject_after(segment, lexicon, called.last, complement.before)
    subject = subject_after(
        segment, lexicon, _past_adjuncts(segment, lexicon, _past_addressee(segment, cue.index + 1)), complement.before
    )
    if subject and reading.verb.takes("obj") and not reading.conjunction and cue.index:
        # سويسرا تطالب النمسا بـ…
        preceding = subject_before(segment, lexicon, cue.index)[0]
        apart = preceding is not None and (preceding[1] >= cue.index - 1 or segment.comma_before(cue.index))
        subject = None if apart else subject
    if subject and reading.verb.act == "describe" and reading.conjunction and _no_source(segment, lexicon, subject):
        return None  # ووصف القرار بأنه…
    if subject and (_spoken_to(segment, cue, subject) or _only_object(segment, lexicon, complement, subject)):
        return None  # وحض الأفارقة على التجاوب
    if subject and reading.verb.takes("obj") and _asked(segment, lexicon, subject, joined=bool(reading.conjunction)):
        return None  # وطالب الأطراف بـ…
    if subject and reading.verb.takes("obj") and _disagrees(segment, lexicon, subject, reading):
        return None  # طالبت السكان بـ…: the subject is in the verb
    return subject


def preceding_subject(scan: Scan, cue: VerbCue, complement: Complement) -> tuple[Range | None, bool]:
    """The subject before the verb, and whether it is elided; see `subject_before`."""
    segment, lexicon, reading = scan.segment, scan.lexicon, complement.reading
    speaks = _speaks(complement) or _adversative(segment, cue.index, complement)
    subject, elided = subject_before(segment, lexicon, cue.index, speaks=speaks)
    several = reading.agreement in (Agreement.PLURAL, Agreement.DUAL)
    if subject and reading.pronoun and subject[1] == cue.index and not segment.words[subject[0]].startswith("ال"):
        return None, True  # مصادر وصفتها بأنها: they are what is described
    if subject and several and is_document(lexicon, segment, subject):
        return None, True  # بث الحوثيون مقطعا قالوا إنه…
    answered = complement.opening is Opening.QUOTE and _speaks(complement)  # وحين سئل عن السبب مساء أمس أجاب «…»
    return subject, elided or (subject is None and answered)


def behind_object(segment: Segment, lexicon: Lexicon, first: int, *, claims: bool) -> Range | None:
    """The subject behind the object of a claim: تبنى الهجوم تنظيم…"""
    for index in range(first, min(first + 4, len(segment))):
        if segment.comma_before(index) or segment.is_preposition(index - 1):
            return None
        source = lexicon.source(segment.words[index])
        role = (
            source is not None
            and source.kind == "role"
            and index == first
            and segment.words[first - 1].startswith("ال")
        )
        if role or (source and source.kind in ("institution", "party", "people") and claims):
            return subject_after(segment, lexicon, index, len(segment))
    return None


def _past_addressee(segment: Segment, first: int) -> int:
    """Past the one who is answered, or the occasion: the subject of 'رد عليه الوزير' stands behind عليه."""
    passed = segment.words[first : first + 1] and segment.words[first] in v.ADDRESSED | _OCCASIONS
    return first + 1 if passed else first


def _past_adjuncts(segment: Segment, lexicon: Lexicon, first: int) -> int:
    """Past time, place and turn where a source follows them: 'أكد اليوم بالجزائر وزير…', 'عبر من جهته الكاتب'."""
    for index in range(first, min(first + _NEAR, len(segment))):
        word = segment.words[index]
        place = word[:1] == "ب" and word[1:] in lexicon.states | lexicon.seats
        turn = word in _TURNS or (word == "من" and not _TURNS.isdisjoint(segment.words[index + 1 : index + 2]))
        if not (place or turn or (word in v.TIMES and word != "احد")):
            return index if lexicon.source(word) else first
    return first


def _speaks(complement: Complement) -> bool:
    clause = complement.opening in (Opening.CLAUSE, Opening.COLON)
    quote = complement.quote if complement.opening is Opening.QUOTE else None
    said = clause or (quote is not None and len(quote) >= _WHOLE_CLAUSE)
    return said and complement.reading.verb.act in _SPOKEN_ACTS


def _adversative(segment: Segment, verb: int, complement: Complement) -> bool:
    """Whether the verb has a clause and tells the other side's word: 'إلا أن الملاحة أكدت أن'."""
    first = next((i for i in range(verb - 1, max(verb - _NEAR, 0), -1) if segment.words[i] == "ان"), 0)
    turns = first > 0 and segment.words[first - 1] in ("الا", "غير", "بيد")
    return turns and complement.opening is Opening.CLAUSE and first < verb - 1


def _no_source(segment: Segment, lexicon: Lexicon, subject: Range) -> bool:
    word = segment.words[subject[0]]
    state = not {word, word.removeprefix("ال")}.isdisjoint(lexicon.states | lexicon.seats)
    return not (state or lexicon.source(word) or word in segment.names or segment.quote_from(subject[0]))


def _spoken_to(segment: Segment, cue: VerbCue, subject: Range) -> bool:
    """Whether the noun behind a pluperfect is spoken to; the subject stands before: 'وكان المدير قد أكد لسامر'."""
    return cue.index > 0 and segment.words[cue.index - 1] == "قد" and segment.words[subject[0]][0] == "ل"


def _only_object(segment: Segment, lexicon: Lexicon, complement: Complement, subject: Range) -> bool:
    """Whether the one noun between a joined verb and its preposition is whom it addresses: حث never goes without."""
    reading = complement.reading
    addressed = reading.verb.lemma in _ADDRESSING and complement.opening is Opening.PREPOSITION
    whole = subject[1] == complement.before and subject[1] - subject[0] <= _SHORT
    person = not set(segment.words[subject[0] : subject[1]]).isdisjoint(segment.names)
    head = lexicon.source(segment.words[subject[0]])
    office = head is not None and head.kind == "role"
    return addressed and bool(reading.conjunction) and whole and not person and not office


def _asked(segment: Segment, lexicon: Lexicon, subject: Range, *, joined: bool) -> bool:
    """Whether the noun behind the verb is whom somebody else addresses: the oblique plural, وطالب الأطراف بـ…"""
    word = segment.words[subject[0]]
    oblique = word.startswith("ال") and word.endswith("ين") and len(word) >= 7 and word not in segment.names
    state = word in lexicon.states or word.removeprefix("ال") in lexicon.states
    return (oblique and not state) or (joined and word in v.ADDRESSED_BODIES)


def _disagrees(segment: Segment, lexicon: Lexicon, subject: Range, reading: Reading) -> bool:
    source = lexicon.source(segment.words[subject[0]])
    if not source or reading.shape is Shape.PARTICIPLE:
        return False
    if reading.agreement is Agreement.FEMININE:
        return source.gender == "m" and not segment.comma_before(subject[0])
    return reading.agreement is Agreement.MASCULINE and source.gender == "f" and source.kind == "role"


def is_document(lexicon: Lexicon, segment: Segment, subject: Range) -> bool:
    source = lexicon.source(segment.words[subject[0]])
    return source is not None and source.kind == "document"


def owner(segment: Segment, lexicon: Lexicon, cue: VerbCue, subject: Range | None) -> Range | None:
    """For 'شريط يؤكد فيه' the one who speaks in the document is the subject of the clause's first verb."""
    following = segment.words[cue.index + 1] if cue.index + 1 < len(segment) else ""
    if subject and following in ("فيه", "فيها", "خلاله", "خلالها") and is_document(lexicon, segment, subject):
        return subject_after(segment, lexicon, 1, subject[0]) or subject
    return subject
