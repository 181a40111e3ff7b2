"""The named persons of an article: every office with a name beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.nouns import is_fact
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.names import (
    BYNAMED,
    STATES_LIKE_NAMES,
    closed_off,
    inflects,
    name_at,
    name_word,
    servants_joined,
)
from reader.analysis.attribution.speakers.offices import (
    ARTICLE_NAMES,
    NAMES_LIKE_OFFICES,
    clean_role,
    in_office,
    role_head,
)
from reader.lexicon.reporting import Lexicon
from reader.lexicon.reporting_forms import Shape
from reader.text.folding import word_set
from reader.text.terms.frequency import is_known

# A source stands behind these: بحسب فلان الفلاني مدير الغرفة.
_BEFORE_SOURCES = word_set("بحسب حسب وفق وبحسب وحسب ووفق برأي رأي لسان نظر تعبير قول وصف")
_LONGEST_BYNAME = 3
_PLACES = word_set("جبل وادي منطقة مدينة ولاية إقليم بلدة قرية مقاطعة بلدية قضاء ناحية")


@dataclass(frozen=True, slots=True)
class Person:
    """A named person: printed name, office as printed (or ''), its head noun, the name's folded words, its place."""

    name: str
    role: str
    head: str
    words: tuple[str, ...]
    side: str | None
    place: int

    @property
    def full(self) -> str:
        """Name and office, as a byline would give them."""
        return f"{self.name}، {self.role}" if self.role else self.name


def find_people(segments: Iterable[Segment], lexicon: Lexicon) -> tuple[Person, ...]:
    """The persons of an article in the order of their first naming; one entry a naming."""
    found: list[Person] = []
    for segment in segments:
        index = 0
        inherited = ""
        while index < len(segment):
            head = role_head(segment.words[index], lexicon)
            bare = head in NAMES_LIKE_OFFICES and not segment.words[index].startswith("ال")
            name = bare and closed_off(segment, index + 1)
            if name or (head and _describes(segment, lexicon, index)):
                head = None
            person = _person(segment, lexicon, index, head, inherited) if head else None
            if person:
                found += [person[0], *_bynamed(segment, person[0], person[1])]
                inherited = person[0].head
                index = person[1]
            else:
                index += 1
    return tuple(found)


def _bynamed(segment: Segment, person: Person, end: int) -> Iterator[Person]:
    """The same person under the byname in marks behind the name: 'فلان الفلاني الملقب بـ«أبو النور»'."""
    if segment.words[end : end + 1] and segment.words[end] in BYNAMED:
        quote = next((quote for at in range(end + 1, end + 4) if (quote := segment.quote_from(at))), None)
        if quote and len(quote) <= _LONGEST_BYNAME:
            words = segment.words[quote.first : quote.last]
            yield replace(person, words=words, place=segment.tokens[quote.first].span.start)


def _describes(segment: Segment, lexicon: Lexicon, index: int) -> bool:
    """Whether a word like صحفي is the adjective of the noun before it: مؤتمر صحفي مشترك، مكسب دبلوماسي جديد."""
    word = segment.words[index]
    if not index or not word.endswith(("ي", "يه")) or segment.gaps[index].strip():
        return False
    before = segment.words[index - 1]
    if before in v.VENUES:
        return True
    noun = is_known(before) and before not in v.FUNCTION_WORDS and not lexicon.source(before)
    agrees = word.startswith("ال") == before.startswith("ال") and not before.endswith("ت")
    return noun and agrees and not any(r.shape is not Shape.NOUN for r in lexicon.readings(before))


def _person(segment: Segment, lexicon: Lexicon, index: int, head: str, inherited: str) -> tuple[Person, int] | None:
    """The person of an office: named before it and its comma (سيف نصار، نجل الزعيم…), behind it, or before it."""
    before = _person_before(segment, lexicon, index, head)
    if before and segment.comma_before(index):
        return before
    return _person_at(segment, lexicon, index, head, inherited) or before


def _person_at(segment: Segment, lexicon: Lexicon, index: int, head: str, inherited: str) -> tuple[Person, int] | None:
    position = index + 1
    while position < min(len(segment), index + 9) and in_office(segment, lexicon, index, position):
        position += 1
    position = _past_place(segment, lexicon, position)
    name = _name_behind(segment, lexicon, head, position)
    # Behind those who are spoken to marks hold words, no name: قال للصحفيين «…»
    addressed = segment.words[index].startswith("لل") or segment.words[index].endswith(("ين", "ون"))
    if name is None or (addressed and segment.quote_from(position)):
        return None
    role = clean_role(segment.text_of(index, position))
    words = servants_joined(segment.words[position:name])
    side = next((s for word in segment.words[index:position] if (s := lexicon.side(word))), None)
    if head in ("نظير", "نظيره") and inherited:
        head = inherited
    start = segment.tokens[position].span.start
    return Person(segment.text_of(position, name), role, head, words, side, start), name


def _past_place(segment: Segment, lexicon: Lexicon, position: int) -> int:
    """Past the place that an office is held in, where a full name stands behind it: القيادي في مأرب فلان الفلاني."""
    if position + 3 >= len(segment) or segment.words[position] not in ("في", "لدي") or segment.gaps[position].strip():
        return position
    place = segment.words[position + 1]
    if place in v.VENUES or place in v.TIMES or place in v.DEMONSTRATIVES or is_fact(lexicon, place, place):
        return position
    end = name_at(segment, lexicon, position + 2)
    apart = any(segment.gaps[index].strip() for index in (position + 1, position + 2))
    return position + 2 if end is not None and end - position >= 4 and not apart else position


def _name_behind(segment: Segment, lexicon: Lexicon, head: str, position: int) -> int | None:
    """The end of the name that stands behind an office; None where a verb, an outlet or a place stands there."""
    if position >= len(segment) or any(mark in segment.gaps[position] for mark in ".:؛"):
        return None
    if segment.words[position - 1] in _PLACES:
        return None
    outlet = lexicon.source(segment.words[position - 1])
    if outlet and outlet.kind in ("agency", "media") and not segment.words[position - 1].startswith("ال"):
        return None
    word = segment.words[position]
    past = word.endswith("ت") and len(word) >= 4 and is_known(word[:-1])
    if head.endswith("ه") and (past or inflects(word, "ت", "ي")):
        # Behind a feminine office a verb in the present is likelier than a name: وزيرة الخارجية تزور.
        return None
    name = name_at(segment, lexicon, position)
    parts = segment.words[position : name or position]
    if all(len(part) <= 2 for part in parts) or "سي" in parts:
        return None  # initials: بي بي سي
    thing = name is not None and name - position == 2 and _thing(segment.words[name - 1])
    place = name is not None and _is_place(lexicon, segment.words[name - 1])
    return None if name is None or thing or place else name


def _thing(word: str) -> bool:
    """Whether a definite word is a common noun in ية (السخرية، الحرية) rather than a family name."""
    return word.startswith("ال") and word.endswith("يه") and is_known(word) and is_known(word[2:])


def _is_place(lexicon: Lexicon, word: str) -> bool:
    if word in STATES_LIKE_NAMES:
        return False
    bare = word.removeprefix("ال")
    return not {word, bare}.isdisjoint(lexicon.states) or not {word, bare}.isdisjoint(lexicon.seats)


def _person_before(segment: Segment, lexicon: Lexicon, index: int, head: str) -> tuple[Person, int] | None:
    """A name before its office, behind the verb that it is the subject of: قالت سعاد نصر، وزيرة الصحة."""
    first = index
    while (
        first > 0
        and index - first < 4
        and (
            name_word(segment, lexicon, index, first - 1)
            or (first == index and _family_name(segment, lexicon, first - 1))
        )
    ):
        if first < index and segment.gaps[first].strip():
            break
        first -= 1
    outlet = segment.quote_around(first - 1) if first else None  # التقت «الضفة» سامر حداد مدير…
    opened = first == 0 or _behind_verb(segment, lexicon, first) or (outlet is not None and outlet.last == first)
    if segment.words[first].startswith("ال") and segment.words[first] not in ARTICLE_NAMES:
        return None
    if index - first < 2 or not opened or any(mark in segment.gaps[index] for mark in ".:؛"):
        return None
    end = index + 1
    while end < min(len(segment), index + 9) and in_office(segment, lexicon, index, end):
        end += 1
    words = servants_joined(segment.words[first:index])
    side = next((s for word in segment.words[index:end] if (s := lexicon.side(word))), None)
    role = clean_role(segment.text_of(index, end))
    return Person(segment.text_of(first, index), role, head, words, side, segment.tokens[first].span.start), end


def _behind_verb(segment: Segment, lexicon: Lexicon, first: int) -> bool:
    """Whether a verb stands before the name, one that reports or the first word of the sentence; or a source frame."""
    if any(reading.shape is not Shape.NOUN for reading in lexicon.readings(segment.words[first - 1])):
        return True
    verb = segment.words[0]
    if segment.words[first - 1] in _BEFORE_SOURCES:
        return True
    return first == 1 and (verb in v.AUXILIARIES or verb.removeprefix("و") not in v.FUNCTION_WORDS)


def _family_name(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    """Whether the definite word may be a family name: no noun of sources, no country's adjective behind a noun."""
    word = segment.words[position]
    if not word.startswith("ال") or len(word) < 5 or lexicon.source(word) or position == 0:
        return False
    return name_word(segment, lexicon, position, position - 1) and not segment.gaps[position].strip()
