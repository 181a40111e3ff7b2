"""Who speaks: the nearest naming of a source resolved, over the whole article, to a full name and office."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.bodies import ANONYMOUS_NEWS, again, earlier_body
from reader.analysis.attribution.speakers.discourse import Discourse, Speaker
from reader.analysis.attribution.speakers.inflection import accusative, nominative
from reader.analysis.attribution.speakers.people import Person
from reader.analysis.attribution.speakers.phrases import Range
from reader.analysis.attribution.speakers.references import (
    OFFICIALS,
    is_title,
    joined_persons,
    pair_meant,
    person_meant,
)
from reader.lexicon.reporting import Lexicon, bare_nouns
from reader.lexicon.reporting_forms import Agreement
from reader.model.marks import SpeakerType
from reader.model.texts import UnitKind
from reader.text.folding import word_set

_TYPES = {
    "role": SpeakerType.NAMED,
    "party": SpeakerType.INSTITUTION,
    "agency": SpeakerType.MEDIA,
    "people": SpeakerType.ANONYMOUS,
    "institution": SpeakerType.INSTITUTION,
    "media": SpeakerType.MEDIA,
    "document": SpeakerType.INSTITUTION,
    "anonymous": SpeakerType.ANONYMOUS,
}
_SOURCE_NOUNS = word_set("مصدر شاهد مطلع")
_SAME = frozenset(("ذات", "نفس"))
_THESE = (("هولاء",), ("اوليك",))


def resolve(known: Discourse, segment: Segment, phrase: Range, *, joined: bool = False) -> Speaker:
    """The speaker that a noun phrase names; `joined`: its first word is written with a preposition (وفقا لسامر)."""
    phrase = _bare_phrase(segment, phrase)
    words, span = segment.words[phrase[0] : phrase[1]], segment.span_of(*phrase)
    printed = segment.text_of(*phrase).removeprefix("بـ ")
    if joined and not words[0].startswith("لل"):
        words, printed = (words[0][1:], *words[1:]), printed[1:]
    first = words[0]
    if _has_article(known, first):
        words = ("ال" + words[0][2:], *words[1:])
    ended = accusative(known.lexicon, words)
    words = (*(word[:-1] for word in words[:ended]), *words[ended:])
    head, kind, gender = _head(known.lexicon, words[0])
    same = known.last(Agreement.PLURAL) if words in _THESE else _title_again(known, words, head, kind, span.start)
    if same:
        return replace(same, span=span)
    headline = segment.kind is UnitKind.HEADLINE
    namesake = len(words) == 1 and any(person.words[-1] == words[0] for person in known.persons)  # مالي
    singly = kind == "role" or namesake or (not kind and not _officers(known, words[0]))
    person = person_meant(known, words, head, kind, span.start, headline=headline) if singly else None
    printed = nominative(printed, ended)
    type_, plural = _speaker_type(kind, words, person), _several(words[0], kind)
    plain = Speaker(printed, type_, head, words, gender, plural, known.side(words), span)
    several = joined_persons(known, words, span) or (None if person else pair_meant(known, words, span.start))
    if several:
        return replace(plain, name=several, kind=SpeakerType.NAMED, plural=True)
    if person:
        return replace(plain, name=person.full, side=person.side or plain.side, words=(*words, *person.words))
    earlier = earlier_body(known, words, head, kind, printed) or (None if kind else _by_surname(known, words))
    if earlier:
        return replace(earlier, span=span)
    nobody = len(words) == 1 and head in ANONYMOUS_NEWS  # التقارير التي أشارت
    return replace(plain, name=head if nobody else _unclitic(known, printed, first))


def _title_again(known: Discourse, words: tuple[str, ...], head: str, kind: str, place: int) -> Speaker | None:
    """Who a mere title means: معاليه, الوزير نفسه."""
    if words[0] in v.HONORIFICS:
        return known.last_named() or known.person_before(place)
    names = [word for word in words if not is_title(known.lexicon, word) and word not in v.SELVES]
    if kind != "role" or names:
        return None
    return again(known, words, head) or _unnamed_official(known, words, head)


def _unnamed_official(known: Discourse, words: tuple[str, ...], head: str) -> Speaker | None:
    """Who spoke last, where that is one official without a name: 'قال مسؤول أميركي … وأضاف الدبلوماسي'."""
    borne = any(person.head == head for person in known.persons)
    last = known.speakers[-1] if known.speakers and words[0].startswith("ال") and not borne else None
    unnamed = last is not None and last.kind is SpeakerType.ANONYMOUS and not last.plural
    return last if last and unnamed and head in OFFICIALS and last.head in OFFICIALS | _SOURCE_NOUNS else None


def _by_surname(known: Discourse, words: tuple[str, ...]) -> Speaker | None:
    """Who spoke before under a longer name without an office: 'قال سامر حداد … وأضاف حداد'."""
    if len(words) != 1:
        return None
    spoke = (s for s in reversed(known.speakers) if s.kind is SpeakerType.NAMED and s.head not in known.lexicon.sources)
    return next((s for s in spoke if words[0] in s.words[1:4]), None)


def _officers(known: Discourse, word: str) -> bool:
    """Whether the word is an annexed plural of an office: مستشارو الرئيس فلان are not he."""
    source = known.lexicon.sources.get(word.removeprefix("و")[:-1]) if word.endswith(("و", "ي")) else None
    return source is not None and source.kind == "role"


def _has_article(known: Discourse, word: str) -> bool:
    """Whether لل is the preposition with the article: 'للسفارة', but 'للجنة الأطباء' is لجنة."""
    return word.startswith("لل") and len(word) > 4 and word[1:] not in known.lexicon.sources


def _unclitic(known: Discourse, printed: str, word: str) -> str:
    """The phrase without the preposition that is written with its first word: للتقارير → التقارير, لمصدر → مصدر."""
    if _has_article(known, word):
        return "ال" + printed[2:]
    sources, states = known.lexicon.sources, known.lexicon.states
    joined = word not in sources and word not in states and word[:1] == "ل"
    return printed[1:] if joined and (word[1:] in sources or word[1:] in states) else printed


def _bare_phrase(segment: Segment, phrase: Range) -> Range:
    """The phrase without forms of honour and 'the same' before its noun: معالي الوزير، ذات المسؤول."""
    first, last = phrase
    while last - first > 1 and segment.words[first] in v.HONORIFICS:
        first += 1
    return (first + 1, last) if last - first > 1 and segment.words[first] in _SAME else (first, last)


def _head(lexicon: Lexicon, word: str) -> tuple[str, str, str]:
    for form in bare_nouns(word):
        source = lexicon.sources.get(form)
        if source:
            return form, source.kind, source.gender
    bare = bare_nouns(word)[-1]
    if bare in lexicon.states or bare in lexicon.seats or word in lexicon.states or word in lexicon.seats:
        return bare, "institution", "m" if bare == "كرملين" else "f"
    return bare, "", "m"


def _speaker_type(kind: str, words: tuple[str, ...], person: Person | None) -> SpeakerType:
    if person:
        return SpeakerType.NAMED
    if kind == "role":
        return SpeakerType.NAMED if len(words) > 3 or words[0].startswith("ال") else SpeakerType.ANONYMOUS
    return _TYPES.get(kind, SpeakerType.NAMED)


def _several(word: str, kind: str) -> bool:
    """Whether the noun means several persons: سكان، مسؤولون."""
    return kind == "people" or (word.endswith("ون") and kind in ("role", "anonymous"))
