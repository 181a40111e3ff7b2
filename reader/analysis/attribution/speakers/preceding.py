"""The subject before its verb: 'الوزير في حديث إلى الصحيفة قال إن…', and whether the verb has one of its own."""

from __future__ import annotations

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.phrases import Range, is_verb, subject_after
from reader.lexicon.reporting import Lexicon
from reader.lexicon.reporting_forms import Agreement, Shape
from reader.text.folding import fold

_LONGEST = 14
_LONGEST_ASIDE = 14
_PRONOUN_PARTICLES = frozenset(
    ("انه", "انها", "انهم", "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم", "وانه", "وانها")
)
_BEFORE_VERB = frozenset(("قد", "لا", "وقد", "فقد", "ايضا", "كذلك", "نفسه", "نفسها", "لقد"))
# Behind these a clause begins with its verb: حين قال، بعدما أعلن.
_JOINED_CLAUSE = frozenset(("كما", "وكما", "حين", "حينما", "عندما", "بعدما", "حيث", "اذ", "فيما", "بينما"))
# 'أما فلان فقد قال': the topic is the subject.
_AS_FOR = frozenset(("اما", "واما"))
_OTHER_GENDER = {"الذي": Agreement.FEMININE, "التي": Agreement.MASCULINE}
_OWN_PRONOUN = {"الذي": "ه", "التي": "ها", "الذين": "هم"}
# 'في حين كان الوزير أشار إلى': what joins the clause and its auxiliary stand before the subject.
# '…، الأمر الذي قال إنه يرهق الخزينة' takes up the clause before: whoever spoke there goes on.
_MATTER = (fold("الأمر"), "الذي")
_OPENERS = v.AUXILIARIES | {"حين", "المقابل"}
_CLAUSE_STARTS = v.CLAUSE_PARTICLES | {"فان"}
_BEFORE_SUBJECT = frozenset(("في", "من", "ان", "الا", "و", "اما"))


def subject_before(segment: Segment, lexicon: Lexicon, verb: int, *, speaks: bool = False) -> tuple[Range | None, bool]:
    """The noun phrase before a verb, and whether the clause begins with the verb itself (its subject is elided).

    `speaks`: the verb is said of persons only and has a clause, so that any short phrase may be its subject.
    (None, False) means that something stands before the verb which is not a source: the verb reports nothing.
    """
    start = _clause_start(segment, verb)
    last = verb
    while last > start and segment.words[last - 1] in _BEFORE_VERB:
        last -= 1
    if last > start and (_elides(segment, last) or (speaks and segment.words[last - 2 : last] == _MATTER)):
        return None, True
    if last > start and segment.words[last - 1] in v.RELATIVES:
        return _behind_relative(segment, lexicon, start, last - 1, verb)
    apart = _set_apart(segment, lexicon, verb, speaks=speaks) if last == verb else None
    if apart:
        return apart, False
    pluperfect = segment.words[start] in v.AUXILIARIES
    first = start
    while first < last and segment.words[first] in v.CONNECTORS:
        first += 1
    aside = first < last <= first + 4 and segment.words[first] in ("من", "في")  # من جهة أخرى يؤكد
    while first < last and segment.words[first] in _BEFORE_SUBJECT | _OPENERS:
        first += 1
    if first < last and segment.words[first] in v.TOPICS:
        return None, True
    if aside or first >= last or (segment.comma_before(verb) and not _credible(segment, lexicon, first, last)):
        return None, True
    return _standing_before(segment, lexicon, (start, first, last, verb), pluperfect=pluperfect, speaks=speaks)


def _standing_before(
    segment: Segment, lexicon: Lexicon, places: tuple[int, int, int, int], *, pluperfect: bool, speaks: bool
) -> tuple[Range | None, bool]:
    """`places`: the clause's start, the phrase's first and last (half-open) word, the verb."""
    start, first, last, verb = places
    if segment.words[start] in _AS_FOR and last < verb:
        return (first, last), False
    while segment.comma_before(verb) and last > first + 1 and segment.words[last - 1] in v.TIMES:
        last -= 1
    venue = _before_venue(segment, first, last)
    if speaks and venue < last:
        return (first, venue), False
    short = last - first <= (8 if pluperfect else 4) and segment.words[first] not in v.FUNCTION_WORDS
    if short and (pluperfect or (speaks and start > 0 and segment.words[start - 1] in v.CLAUSE_PARTICLES)):
        return _narrowed(segment, lexicon, first, last), False
    return _preceding(segment, lexicon, start, _last_clause(segment, lexicon, first, last), last, speaks=speaks)


def _behind_relative(
    segment: Segment, lexicon: Lexicon, start: int, relative: int, verb: int
) -> tuple[Range | None, bool]:
    """The subject of a relative clause: the noun before it, unless the clause tells what somebody else says of it."""
    if _of_object(segment, lexicon, relative, verb):
        return None, True
    named = _apposed(segment, start) or _named_before(segment, relative) if relative == start else None
    return named or _antecedent(segment, lexicon, start, relative), False


def _of_object(segment: Segment, lexicon: Lexicon, relative: int, verb: int) -> bool:
    """Whether the relative clause tells what somebody else says of its noun: 'المدينة التي قال', 'الاتفاق الذي وصفه'.

    The verb disagrees with its pronoun then, or has the noun for its object.
    """
    readings = [r for r in lexicon.readings(segment.words[verb]) if r.shape in (Shape.PAST, Shape.PRESENT)]
    if not readings:
        return False
    other = _OTHER_GENDER.get(segment.words[relative])
    own = _OWN_PRONOUN.get(segment.words[relative])
    return all(r.pronoun == own for r in readings) or all(r.agreement is other for r in readings)


def _apposed(segment: Segment, comma: int) -> Range | None:
    """The phrase between two commas that a relative clause goes on from: '…، سامر حداد، الذي قال'."""
    first = comma
    while first > 0 and comma - first < 6:
        first -= 1
        if segment.comma_before(first):
            break
    plain = not segment.is_preposition(first) and not segment.words[first].startswith("و")
    return (first, comma) if 0 < comma - first < 6 and plain else None


def _named_before(segment: Segment, comma: int) -> Range | None:
    """The last person named before a relative clause of its own commas: '…، بحسب فلان مدير الغرفة، الذي شدد'."""
    names = (i for i in range(comma - 1, max(comma - _LONGEST, -1), -1) if segment.words[i] in segment.names)
    last = next(names, None)
    return (last, last + 1) if last is not None else None


def _set_apart(segment: Segment, lexicon: Lexicon, verb: int, *, speaks: bool) -> Range | None:
    """A subject that a comma parts from its verb: a document right before it, or somebody named before an aside."""
    if not segment.comma_before(verb):
        return None
    return _document_before(segment, lexicon, verb) or _past_aside(segment, lexicon, verb, speaks=speaks)


def _document_before(segment: Segment, lexicon: Lexicon, verb: int) -> Range | None:
    """An indefinite document right before the comma, which the verb tells of: 'أصدرت تقريرا الاثنين، أفاد بأن'."""
    for index in range(verb - 1, max(verb - 4, 0), -1):
        word = segment.words[index]
        source = lexicon.sources.get(word.removesuffix("ا"))
        if source and source.kind == "document" and not _prepositional(segment, index):
            return index, index + 1
    return None


def _past_aside(segment: Segment, lexicon: Lexicon, verb: int, *, speaks: bool) -> Range | None:
    """The subject before an aside of its own commas: 'سامر حداد، وفي تصريح له، قال إن…', '…، مدير الميناء، يرى'."""
    start = next((i for i in range(verb - 1, max(verb - _LONGEST_ASIDE, 0), -1) if segment.comma_before(i)), 0)
    if not start:
        return None
    opening = segment.words[start]
    office = lexicon.source(opening)
    describes = opening in v.RELATIVES or (office is not None and office.kind == "role")
    if not describes and not (speaks and opening.removeprefix("و") in ("في", "خلال", "عبر")):
        return None
    first = next((i for i in range(start - 1, 0, -1) if segment.comma_before(i)), 0)
    first += segment.words[first] in v.CONNECTORS
    phrase = subject_after(segment, lexicon, first, start)
    named = phrase == (first, start) and (start - first <= 4 or is_known_source(segment, lexicon, first))
    return phrase if named else None


def _prepositional(segment: Segment, index: int) -> bool:
    """Whether the noun stands behind a preposition, its و included: وفي تصريح."""
    return index > 0 and (segment.is_preposition(index - 1) or segment.words[index - 1] in ("وفي", "وخلال", "وعبر"))


def _elides(segment: Segment, last: int) -> bool:
    """Whether the word before the verb opens a clause without a subject of its own: لكنه قال، حين قال، وهو ما قال."""
    before = segment.words[last - 1]
    return before in _PRONOUN_PARTICLES or before in _JOINED_CLAUSE or _goes_back(segment, last)


def _before_venue(segment: Segment, first: int, last: int) -> int:
    """Where the subject ends before its venue: 'الوزير في حديث إلى الصحيفة قال'."""
    for index in range(first + 1, min(last - 1, first + 9)):
        if segment.words[index] in ("في", "خلال", "عبر") and segment.words[index + 1] in v.VENUES:
            return index
    return last


def _goes_back(segment: Segment, last: int) -> bool:
    """Whether ما before the verb takes up the clause before: '…، وهو ما أكد أنه خطأ'."""
    return last > 1 and segment.words[last - 1] == "ما" and segment.words[last - 2] in v.TAKEN_UP


def _preceding(
    segment: Segment, lexicon: Lexicon, start: int, first: int, last: int, *, speaks: bool
) -> tuple[Range | None, bool]:
    words = segment.words[first:last]
    if len(words) > _LONGEST:
        return None, speaks
    if words[0] in v.TOPICS:
        return None, True
    if words[-1] in v.TIMES or words[0] in v.PREPOSITIONS:
        return None, all(word in v.PREPOSITIONS or word in v.TIMES for word in words)
    if _credible(segment, lexicon, first, last):
        return _narrowed(segment, lexicon, first, last), False
    antecedent = _antecedent(segment, lexicon, start, last, ("document", "institution", "media", "anonymous"))
    return antecedent, speaks and antecedent is None


def _narrowed(segment: Segment, lexicon: Lexicon, first: int, last: int) -> Range:
    """The subject alone where its own verb stands behind it: 'الجيش بث شريطا يقول إنه…'."""
    phrase = subject_after(segment, lexicon, first, last)
    if phrase and phrase[1] < last and is_verb(segment, lexicon, phrase[1]):
        return phrase
    return first, last


def _clause_start(segment: Segment, verb: int) -> int:
    start = verb
    while start > 0:
        if segment.comma_before(start) or segment.colon_before(start) or segment.words[start - 1] in _CLAUSE_STARTS:
            break
        if "=" in segment.gaps[start] or "--" in segment.gaps[start] or ") -" in segment.gaps[start]:
            break  # markup left in the text, a dateline
        start -= 1
    if start == verb and verb > 0 and "،" in segment.gaps[verb] and verb <= _LONGEST:
        return 0
    return start


def _is_role(lexicon: Lexicon, word: str) -> bool:
    source = lexicon.source(word)
    return source is not None and source.kind == "role"


def _last_clause(segment: Segment, lexicon: Lexicon, first: int, last: int) -> int:
    """In a headline of several statements the subject is the last one's: '… وواشنطن تتهم موسكو'."""
    if segment.kind != "headline" or is_known_source(segment, lexicon, first):
        return first
    for index in range(last - 1, first, -1):
        word = segment.words[index]
        if word.startswith("و") and len(word) > 3 and is_known_source(segment, lexicon, index):
            return index
    return first


def _antecedent(
    segment: Segment, lexicon: Lexicon, start: int, relative: int, kinds: tuple[str, ...] = ()
) -> Range | None:
    """The nearest source before a relative clause: البيان الذي أكد, اجتماع طارئ خلص."""
    window = range(relative - 1, max(start, relative - 7) - 1, -1)
    if not kinds:
        apart = next((first for first in window if segment.is_preposition(first)), -1)
        phrase = range(relative - 1, max(apart, window.stop), -1)
        office = next((first for first in reversed(phrase) if _is_role(lexicon, segment.words[first])), None)
        if office is not None:
            return office, relative
    for first in window:
        source = lexicon.source(segment.words[first])
        if source and (not kinds or source.kind in kinds):
            noun = subject_after(segment, lexicon, first, relative)
            return noun if noun and noun[1] > first + 1 else (first, relative)
    return None


def is_known_source(segment: Segment, lexicon: Lexicon, first: int) -> bool:
    head = segment.words[first].removeprefix("و") if len(segment.words[first]) > 4 else segment.words[first]
    if lexicon.source(head) or lexicon.source(segment.words[first]):
        return True
    return head in lexicon.states or head in lexicon.seats or head.removeprefix("ال") in lexicon.states


def _credible(segment: Segment, lexicon: Lexicon, first: int, last: int) -> bool:
    if is_known_source(segment, lexicon, first) or segment.words[last - 1] in segment.names:
        return True
    return segment.kind == "headline" and last - first <= 6
