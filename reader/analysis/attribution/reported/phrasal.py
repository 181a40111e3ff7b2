"""Content that is a phrase: behind a preposition (أفاد بمقتل…), as the object (أعلن اعتقال…), with the accused."""

from __future__ import annotations

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.cues import VerbCue
from reader.analysis.attribution.nouns import (
    is_definite_fact,
    is_fact,
    is_said,
    is_stand,
    opens_behind_subject,
    opens_directly,
)
from reader.analysis.attribution.reported.openings import BLAME, PREPOSITIONS, Complement, Opening, Scan
from reader.analysis.attribution.segments import Segment
from reader.lexicon.reporting import Lexicon, Reading
from reader.lexicon.reporting_forms import Shape
from reader.text.folding import word_set
from reader.text.terms.frequency import is_known

_WHAT = {"عما": "عن", "مما": "من"}
_DEFINITE_PREPOSITIONS = ("بال", "بان")
# How many words behind a ب the verb's clause with بأن is looked for.
_CLAUSE_REACH = 8
_NOT_B = word_set(
    "بعد بين بشان بيان بدوره بدورها باسم بحسب بينما بن بنت بل بشكل بصوره بعض بلا بما بعيد باي بغداد "
    "بسرعه بقوه بشده بقلق بحزم بوضوح بنجاح بكثافه بالتحديد بدلا بدايه بيد بجانب بجوار "
    "بقرب بحضور بمشاركه بعيدا بالتالي بالفعل باستمرار بنسبه بمعدل بقيمه بهدف بغيه بالاضافه بالتزامن بالتنسيق بالتوازي"
)


def by_preposition(scan: Scan, cue: VerbCue, reading: Reading, position: int) -> Complement | None:
    verb, word = reading.verb, scan.segment.words[position]
    if reading.shape is Shape.NOUN and word != "عن":
        return None
    if verb.takes("مسؤولية"):
        blamed = word in BLAME
        return Complement(reading, position, position, Opening.PREPOSITION) if blamed else None
    if word in PREPOSITIONS and verb.takes(word) and scan.segment.is_preposition(position):
        return _whole_preposition(scan, reading, position)
    what = word in _WHAT and verb.takes(_WHAT[word])
    if what or (verb.takes("ل") and word.startswith("ل") and _to_do(scan, cue, position)):
        return Complement(reading, position, position, Opening.PREPOSITION)
    if verb.takes("ب") and word.startswith("ب") and word not in _NOT_B and _prefixed_fact(scan, cue, word, position):
        start = position + 1 if word == "ب" else position
        return Complement(reading, start, position, Opening.PREPOSITION, scan.segment.quote_from(start))
    return None


def _to_do(scan: Scan, cue: VerbCue, position: int) -> bool:
    """Whether ل opens what somebody is called upon to do: دعا المجتمع الدولي لإرسال…"""
    word, form = scan.segment.words[position], scan.segment.tokens[position].form[1:]
    if "الي" in scan.segment.words[position + 1 : position + 8]:
        return False  # الدول الداعمة للهدنة إلى…
    if word.startswith("لل") and is_definite_fact(scan.lexicon, "ا" + word[1:], word):
        return True
    plain = v.RELATIVES.isdisjoint(scan.segment.words[cue.index + 2 : position]) and position > cue.index + 1
    return len(word) > 4 and plain and is_fact(scan.lexicon, word[1:], form)


def _whole_preposition(scan: Scan, reading: Reading, position: int) -> Complement | None:
    segment = scan.segment
    word = segment.words[position]
    following = segment.words[position + 1] if position + 1 < len(segment) else ""
    state = following in scan.lexicon.states or following in scan.lexicon.seats
    # دعا المبعوث إلى اليمن … إلى زيارة: the first one belongs to the object.
    of_object = word == "الي" and state and "الي" in segment.words[position + 2 : position + 14]
    clause = following in v.CLAUSE_PARTICLES or following in v.CLAUSE_PRONOUNS
    if reading.verb.act == "conclude" and not _told_by_noun(scan, position + 1):
        return None  # مؤتمر خلص إلى مرحلة جديدة
    if of_object or clause or following in v.TIMES or scan.frames.get(position):
        return None
    return Complement(reading, position + 1, position, Opening.PREPOSITION, segment.quote_from(position + 1))


def _told_by_noun(scan: Scan, position: int) -> bool:
    if position >= len(scan.segment):
        return False
    word, form = scan.segment.words[position], scan.segment.tokens[position].form
    fact = is_fact(scan.lexicon, word, form) or is_definite_fact(scan.lexicon, word, form)
    return fact or is_said(scan.segment, scan.lexicon, position)


def _prefixed_fact(scan: Scan, cue: VerbCue, word: str, position: int) -> bool:
    if word == "ب" or word.startswith(_DEFINITE_PREPOSITIONS):
        return scan.lexicon.source(word) is None or not _clause_ahead(scan, position)
    rest = word[1:]
    form = scan.segment.tokens[position].form[1:]
    lexicon = scan.lexicon
    if rest in v.PLACES or word in scan.segment.names or word in lexicon.states or word in lexicon.seats:
        return False
    if cue.readings[0].verb.takes("obj"):
        told = (len(rest) > 2 and is_known(rest)) or rest in scan.lexicon.facts  # not بلاده
        return told and scan.lexicon.side(rest) is None
    taken_up = scan.segment.words[position - 1] == "ذلك"  # معللا ذلك بغياب النصاب
    return taken_up or is_fact(scan.lexicon, rest, form) or (position == cue.index + 1 and len(rest) > 2)


def _clause_ahead(scan: Scan, position: int) -> bool:
    """Whether the verb's own clause is still to come: 'هدد مسؤول بالجيش بأن الحرب قريبة'."""
    for at in range(position + 1, min(position + _CLAUSE_REACH, len(scan.segment))):
        if scan.segment.comma_before(at):
            return False
        if scan.segment.words[at] == "بان":
            return True
    return False


def by_noun(scan: Scan, cue: VerbCue, reading: Reading, position: int) -> Complement | None:
    if not reading.verb.takes("acc") or reading.pronoun or reading.shape is Shape.NOUN:
        return None
    if reading.verb.act == "express" and is_stand(scan.segment, scan.lexicon, position):
        return None
    if reading.verb.takes("saying") and not is_said(scan.segment, scan.lexicon, position):
        return None
    if position > cue.index + 2 and _annexed(scan, position):
        return None
    opens = opens_directly if position == cue.index + 1 else opens_behind_subject
    opened = opens(scan.segment, scan.lexicon, position)
    return Complement(reading, position, position, Opening.NOUN) if opened else None


def _annexed(scan: Scan, position: int) -> bool:
    """Whether the noun belongs to the phrase of a preposition: في إطار مشاركتها."""
    before, noun = scan.segment.words[position - 2 : position]
    plain = not noun.startswith("ال") and noun not in v.TIMES and not scan.lexicon.source(noun)
    return before in ("في", "ضمن", "خلال") and plain and noun not in scan.lexicon.states


def with_object(scan: Scan, cue: VerbCue, found: Complement) -> Complement:
    """For اتهم and its like the accused belong to the content: it starts at them."""
    verb = found.reading.verb
    if not verb.takes("whole") or found.reading.pronoun:
        return found
    start = _object_start(scan, cue, found)
    if start is None:
        return found
    if found.quote and verb.act == "describe" and found.quote.first == found.start:
        return Complement(found.reading, found.start, start, found.opening, found.quote)
    return Complement(found.reading, start, start, found.opening, scan.segment.quote_from(start))


def _people(lexicon: Lexicon, word: str) -> bool:
    return word.endswith("ين") and lexicon.side(word[:-2]) is not None


def _object_start(scan: Scan, cue: VerbCue, found: Complement) -> int | None:
    """Where the object of the verb begins, between its subject and its preposition; None where no border shows."""
    segment, lexicon = scan.segment, scan.lexicon
    first, last = cue.index + 1, found.before
    if found.reading.shape is Shape.PARTICIPLE or last - first < 2:
        opens = cue.index == 0 or segment.comma_before(cue.index)
        alone = found.reading.shape is not Shape.PARTICIPLE and opens and not found.reading.conjunction
        return (None if alone else first) if last > first else found.start
    initial = cue.index == 0 or bool(found.reading.conjunction) or segment.comma_before(cue.index)
    initial = initial or segment.words[cue.index - 1] in v.CONNECTORS
    subject = next((i for i in range(first, last) if segment.words[i] not in v.TIMES), last)  # وصفت أمس الوزيرة
    for position in range(subject + 1, last):
        word, before = segment.words[position], segment.words[position - 1]
        if segment.comma_before(position) and before not in v.TIMES and position > first + 2 and lexicon.source(word):
            return position
        if before in v.PREPOSITIONS or before in ("ل", "باسم") or word in v.PREPOSITIONS or word.startswith("و"):
            continue
        fact = (word in lexicon.facts or word.removeprefix("ال") in lexicon.facts) and (
            before in segment.names or before.startswith("ال")
        )
        if fact or (word.startswith("ال") and before.endswith("ون") and not before.startswith("ال")):
            return position  # يتهم معارضون الحكومة بـ…
        closed = before.startswith("ال") or not lexicon.source(before)
        if (
            closed
            and not word.endswith(("ي", "يه"))
            and (word in lexicon.states or word[2:] in lexicon.states or lexicon.source(word) or _people(lexicon, word))
        ):
            return position
    return None if initial else _past_asides(segment, first, last)


def _past_asides(segment: Segment, first: int, last: int) -> int:
    """Past where and when it was said, each closed by its comma: 'الذي وصف في مقابلة، السبت، القرار بأنه'."""
    while segment.words[first] in v.PREPOSITIONS | v.TIMES:
        following = next((i for i in range(first + 1, last) if segment.comma_before(i)), None)
        if following is None:
            return first
        first = following
    return first
