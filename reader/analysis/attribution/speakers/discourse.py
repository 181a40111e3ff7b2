"""What is known of the sources of an article while it is read: who is named in it, and who has spoken so far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.people import Person, find_people
from reader.lexicon.reporting import Lexicon
from reader.lexicon.reporting_forms import Agreement
from reader.model.articles import Span
from reader.model.marks import SpeakerType
from reader.model.texts import UnitKind

# How far behind its verb a sentence may name the person whose office follows the verb.
_OFFICE_REACH = 8


@dataclass(frozen=True, slots=True)
class Speaker:
    """A resolved source: `name` for the reader, `words` its folded words, `head` its bare head noun."""

    name: str
    kind: SpeakerType
    head: str
    words: tuple[str, ...]
    gender: str
    plural: bool = False
    side: str | None = None
    span: Span | None = None


@dataclass(slots=True)
class Discourse:
    """What is known of the article's sources so far: its persons, and the speakers in the order of their speaking.

    `people` has an entry for each naming, in the order of `places`; `persons` the first of each person.
    """

    lexicon: Lexicon
    people: tuple[Person, ...]
    places: tuple[int, ...]
    persons: tuple[Person, ...]
    speakers: list[Speaker] = field(default_factory=list)
    topic: Speaker | None = None
    seen: list[Segment] = field(default_factory=list)
    headline: tuple[Segment, ...] = ()

    def last(self, agreement: Agreement) -> Speaker | None:
        """The speaker that an elided subject goes on with.

        The subject of the sentence before, where nobody spoke in it, else the last speaker who agrees with the verb.
        """
        if self.topic and agrees(self.topic, agreement):
            return self.topic
        for speaker in reversed(self.speakers[-6:]):
            if agrees(speaker, agreement):
                return speaker
        return self.speakers[-1] if self.speakers else None

    def last_named(self) -> Speaker | None:
        """The last person who spoke."""
        return next((s for s in reversed(self.speakers) if s.kind is SpeakerType.NAMED), None)

    def person_in(self, segment: Segment, before: int) -> Speaker | None:
        """The person that the sentence names before word `before`: what has no subject goes on from there."""
        end = segment.tokens[before].span.start
        for word in segment.words[: min(3, before)]:
            # A bare family name right behind the sentence's verb is its subject: وكان سمعان قد انتقد…
            person = next((p for p in self.persons if p.words and p.words[-1] == word), None)
            if person:
                return named(person)
        return next((named(p) for p in self.people_in(segment.span.start, end)), None)

    def people_in(self, start: int, end: int) -> tuple[Person, ...]:
        """The persons named in that range of the text."""
        return self.people[bisect_left(self.places, start) : bisect_left(self.places, end)]

    def nearest(self, place: int) -> Iterator[Person]:
        """The persons as an office means them: those named before, the last one first, then the others."""
        behind = bisect_right(self.places, place)
        return chain(reversed(self.people[:behind]), self.people[behind:])

    def person_behind_verb(self, segment: Segment) -> Speaker | None:
        """The person whose name or office is the second word of the sentence: whom its verb tells of."""
        place = segment.tokens[1].span.start
        office = self.lexicon.source(segment.words[1])
        reach = segment.tokens[min(_OFFICE_REACH, len(segment) - 1)].span.start if office else place
        return next(
            (named(person) for person in self.people_in(place, reach + 1) if not office or office.kind == "role"), None
        )

    def person_before(self, place: int) -> Speaker | None:
        """The last person named before `place`: who speaks first without a subject."""
        behind = bisect_left(self.places, place)
        return named(self.people[behind - 1]) if behind else None

    def side(self, words: Sequence[str]) -> str | None:
        """The side that one of the words names."""
        return next((side for word in words if (side := self.lexicon.side(word))), None)


def discourse(segments: Sequence[Segment], lexicon: Lexicon) -> Discourse:
    """The empty discourse of an article, its persons known beforehand."""
    headline = tuple(segment for segment in segments if segment.kind is UnitKind.HEADLINE)
    people = tuple(sorted(find_people(segments, lexicon), key=lambda person: person.place))
    persons = {(person.full, person.words): person for person in reversed(people)}
    places = tuple(person.place for person in people)
    return Discourse(lexicon, people, places, tuple(reversed(persons.values())), headline=headline)


def named(person: Person) -> Speaker:
    """The person as a source."""
    gender = "f" if person.head.endswith("ه") else "m"
    return Speaker(person.full, SpeakerType.NAMED, person.head, person.words, gender, side=person.side)


def agrees(speaker: Speaker, agreement: Agreement) -> bool:
    """Whether the speaker may be the subject of a verb of that form."""
    if agreement is Agreement.FEMININE:
        return speaker.gender == "f"
    if agreement is Agreement.MASCULINE:
        return speaker.gender == "m" and not speaker.plural
    return speaker.plural or agreement is Agreement.ANY
