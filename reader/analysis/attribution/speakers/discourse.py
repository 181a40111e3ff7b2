"""What is known of the sources of an article while it is read: who is named in it, and who has spoken so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

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
    """What is known of the article's sources so far: its persons, and the speakers in the order of their speaking."""

    lexicon: Lexicon
    people: tuple[Person, ...]
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
            person = next((p for p in self.people if p.words and p.words[-1] == word), None)
            if person:
                return named(person)
        return next((named(p) for p in self.people if segment.span.start <= p.place < end), None)

    def person_behind_verb(self, segment: Segment) -> Speaker | None:
        """The person whose name or office is the second word of the sentence: whom its verb tells of."""
        place = segment.tokens[1].span.start
        office = self.lexicon.source(segment.words[1])
        reach = segment.tokens[min(_OFFICE_REACH, len(segment) - 1)].span.start if office else place
        people = (person for person in self.people if place <= person.place <= reach)
        return next((named(person) for person in people if not office or office.kind == "role"), None)

    def person_before(self, place: int) -> Speaker | None:
        """The last person named before `place`: who speaks first without a subject."""
        return next((named(p) for p in reversed(self.people) if p.place < place), None)

    def side(self, words: Sequence[str]) -> str | None:
        """The side that one of the words names."""
        return next((side for word in words if (side := self.lexicon.side(word))), None)


def discourse(segments: Sequence[Segment], lexicon: Lexicon) -> Discourse:
    """The empty discourse of an article, its persons known beforehand."""
    headline = tuple(segment for segment in segments if segment.kind is UnitKind.HEADLINE)
    return Discourse(lexicon, find_people(segments, lexicon), headline=headline)


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
