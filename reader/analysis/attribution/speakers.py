"""Who speaks: the nearest naming of a source resolved, over the whole article, to a full name and office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.inflection import accusative, nominative
from reader.analysis.attribution.people import Person, find_people, servants_joined
from reader.analysis.attribution.phrases import Range, subject_after
from reader.analysis.attribution.segments import Segment
from reader.lexicon.reporting import Lexicon, bare_nouns
from reader.lexicon.reporting_forms import PRONOUNS, Agreement
from reader.model import Span, SpeakerType, UnitKind
from reader.text.frequency import is_known
from reader.text.tokens import words as split_words

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
_MINISTRIES = v.word_set("خارجية داخلية دفاع مالية صحة عدل تعليم أوقاف")
_COUNTRY = v.word_set("الجمهورية الدولة البلاد")
_SAME_OFFICE = {"الحكومه": "الوزراء", "الوزراء": "الحكومه"}
_STATE = v.word_set(
    "الجمهورية الوزراء الحكومة الدولة السلطة الوطنية البرلمان مجلس النواب السابق الحالي المنتخب الانتقالي"
)
# Forms of address, which say nothing of who bears them.
_ADDRESSES = v.word_set("دكتور دكتورة سيد سيدة أستاذ أستاذة شيخ مهندس")
# News without an author: nobody's office stands behind them.
_ANONYMOUS_NEWS = v.word_set("أنباء تقارير معلومات صور أرقام بيانات إحصاءات تسجيلات تقديرات مصادر")
_SAME = frozenset(("ذات", "نفس"))
_LOOK_BACK = 12
_THESE = (("هولاء",), ("اوليك",))
# Heads that may stand for anyone named: المسؤول، المتحدثة، الخبير.
_OFFICIALS = v.word_set(
    "مسوول مسئول متحدث ناطق دبلوماسي قيادي قائد مسووله مسئوله متحدثه ناطقه دبلوماسيه خبير خبيره محلل محلله "
    "كاتب كاتبه باحث باحثه رجل ناشط ناشطه صحفي صحافي ضابط معارض مبعوث مبعوثه ممثل ممثله نائب نائبه عضو طبيب "
    "استاذ دكتور مراه مدون"
)
# Trades that a head of state or a minister is not called by.
_TRADES = v.word_set(
    "خبير خبيره محلل محلله كاتب كاتبه باحث باحثه ناشط ناشطه صحفي صحافي ضابط معارض طبيب استاذ مراه مدون رجل عضو "
    "نائب نائبه مبعوث مبعوثه قيادي"
)
_STATE_OFFICES = v.word_set("رئيس رئيسه وزير وزيره ملك ملكه امير سلطان سفير سفيره محافظ")


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

    def resolve(self, segment: Segment, phrase: Range) -> Speaker:
        """The speaker that a noun phrase names."""
        phrase = _bare_phrase(segment, phrase)
        words, span = segment.words[phrase[0] : phrase[1]], segment.span_of(*phrase)
        if words[0].startswith("لل") and len(words[0]) > 4:
            words = ("ال" + words[0][2:], *words[1:])
        ended = accusative(self.lexicon, words)
        words = (*(word[:-1] for word in words[:ended]), *words[ended:])
        head, kind, gender = _head(self.lexicon, words[0])
        again = self.last(Agreement.PLURAL) if words in _THESE else self._title_again(words, head, kind)
        if again:
            return replace(again, span=span)
        headline = segment.kind is UnitKind.HEADLINE
        singly = kind == "role" or (not kind and not self._officers(words[0]))
        person = self._person(words, head, kind, span.start, headline) if singly else None
        printed = nominative(segment.text_of(*phrase).removeprefix("بـ "), ended)
        plain = Speaker(
            printed,
            _speaker_type(kind, words, person),
            head,
            words,
            gender,
            _several(words[0], kind),
            self._side(words),
            span,
        )
        several = self._joint(words, span) or (None if person else self._pair(words, span.start))
        if several:
            return replace(plain, name=several, kind=SpeakerType.NAMED, plural=True)
        if person:
            return replace(plain, name=person.full, side=person.side or plain.side, words=(*words, *person.words))
        earlier = self._earlier(words, head, kind, printed)
        if earlier:
            return replace(earlier, span=span)
        nobody = len(words) == 1 and head in _ANONYMOUS_NEWS  # التقارير التي أشارت
        return replace(plain, name=head if nobody else self._unclitic(printed, segment.words[phrase[0]]))

    def _title_again(self, words: tuple[str, ...], head: str, kind: str) -> Speaker | None:
        """Who a mere title means: معاليه, الوزير نفسه."""
        if words[0] in v.HONORIFICS:
            return self._last_named()
        names = [word for word in words if not _is_title(self.lexicon, word) and word not in v.SELVES]
        return self._again(words, head) if kind == "role" and not names else None

    def _officers(self, word: str) -> bool:
        """Whether the word is an annexed plural of an office: مستشارو الرئيس فلان are not he."""
        source = self.lexicon.sources.get(word.removeprefix("و")[:-1]) if word.endswith(("و", "ي")) else None
        return source is not None and source.kind == "role"

    def _joint(self, words: tuple[str, ...], span: Span) -> str | None:
        """The names of several persons that one phrase joins: الوزير فلان ونظيره فلان."""
        joint = [person for person in self.people if span.start <= person.place < span.end]
        several = len({person.words[-1] for person in joint}) > 1 and any(word.startswith("و") for word in words)
        return " و".join(person.name for person in joint) if several else None

    def last(self, agreement: Agreement) -> Speaker | None:
        """The speaker that an elided subject goes on with.

        The subject of the sentence before, where nobody spoke in it, else the last speaker who agrees with the verb.
        """
        if self.topic and _agrees(self.topic, agreement):
            return self.topic
        for speaker in reversed(self.speakers[-6:]):
            if _agrees(speaker, agreement):
                return speaker
        return self.speakers[-1] if self.speakers else None

    def _named_before(self, head: str, definite: str, field: str = "") -> Speaker | None:
        """An institution that the text names more fully before it speaks: 'منظمة إنسانية دولية … وقالت المنظمة'.

        `field`: what a ministry is for, by which alone it is called afterwards: 'وزارة الخارجية الليبية … الخارجية'.
        """
        for segment in reversed(self.seen[-_LOOK_BACK:]):
            for index, word in enumerate(segment.words):
                bare = not word.startswith(("ال", "لل", "بال", "وال"))
                of_field = not field or segment.words[index + 1 : index + 2] == (field,)
                if bare and of_field and word != definite and head in bare_nouns(word):
                    phrase = subject_after(segment, self.lexicon, index, len(segment))
                    if phrase and 2 <= phrase[1] - phrase[0] <= 8:
                        words = segment.words[phrase[0] : phrase[1]]
                        gender = self.lexicon.sources[head].gender
                        name = segment.text_of(*phrase)
                        name = name[1:] if word != head and word[1:] == head else name
                        return Speaker(name, SpeakerType.INSTITUTION, head, words, gender, side=self._side(words))
        return None

    def _unclitic(self, printed: str, word: str) -> str:
        """The phrase without the preposition that is written with its first word: للتقارير → التقارير, لمصدر → مصدر."""
        if word.startswith("لل") and len(word) > 4:
            return "ال" + printed[2:]
        sources, states = self.lexicon.sources, self.lexicon.states
        joined = word not in sources and word not in states and word[:1] == "ل"
        return printed[1:] if joined and (word[1:] in sources or word[1:] in states) else printed

    def _last_named(self) -> Speaker | None:
        return next((s for s in reversed(self.speakers) if s.kind is SpeakerType.NAMED), None)

    def person_in(self, segment: Segment, before: int) -> Speaker | None:
        """The person that the sentence names before word `before`: what has no subject goes on from there."""
        end = segment.tokens[before].span.start
        for word in segment.words[: min(3, before)]:
            # A bare family name right behind the sentence's verb is its subject: وكان سمعان قد انتقد…
            person = next((p for p in self.people if p.words and p.words[-1] == word), None)
            if person:
                return _named(person)
        return next((_named(p) for p in self.people if segment.span.start <= p.place < end), None)

    def person_before(self, place: int) -> Speaker | None:
        """The last person named before `place`: who speaks first without a subject."""
        return next((_named(p) for p in reversed(self.people) if p.place < place), None)

    def _side(self, words: Sequence[str]) -> str | None:
        return next((side for word in words if (side := self.lexicon.side(word))), None)

    def _person(self, words: tuple[str, ...], head: str, kind: str, place: int, headline: bool) -> Person | None:
        words = servants_joined(words)
        names = [word for word in words if not _is_title(self.lexicon, word)]
        namesakes = [person for person in self.people if _names(person, names)]
        namesakes = namesakes or [person for person in self.people if person.words and person.words[-1] in words]
        if namesakes:
            return self._likeliest(namesakes, names)
        addressed = head in _ADDRESSES and any(not word.startswith("ال") for word in names)
        if kind == "role" and not addressed and (not names or not self._own_name(names)):
            return self._by_office(words, head, place, headline)
        return None

    def _likeliest(self, namesakes: list[Person], names: list[str]) -> Person:
        """Of several persons of one name who has most of the printed words, else who spoke last, else the first."""
        most = max(len(set(names) & set(person.words)) for person in namesakes)
        nearest = [person for person in namesakes if len(set(names) & set(person.words)) == most]
        full = {person.full for person in nearest}
        spoken = next((speaker.name for speaker in reversed(self.speakers) if speaker.name in full), nearest[0].full)
        return next(person for person in nearest if person.full == spoken)

    def _own_name(self, names: list[str]) -> bool:
        """Whether words that are no title name somebody: two of them, no adjective among them."""
        if len([word for word in names if not word.startswith(("ال", "لل"))]) >= 2:
            return True
        # A word that written Arabic does not know, or one behind a mere form of address, is a name.
        return any(not is_known(word) and self.lexicon.side(word) is None for word in names)

    def _by_office(self, words: tuple[str, ...], head: str, place: int, headline: bool) -> Person | None:
        side = self._side(words)
        known = [p for p in self.people if side is None or p.side == side]
        before = [p for p in known if p.place <= place][::-1] + [p for p in known if p.place > place]
        for person in before:
            counterpart = side is not None and person.head.startswith("نظير") and head in _STATE_OFFICES
            if counterpart or (person.head == head and _same_office(self.lexicon, words, person)):
                return person
        order = self.speakers if headline else reversed(self.speakers)
        by_name = {person.full: person for person in reversed(known)}
        spoken = [by_name[speaker.name] for speaker in order if speaker.name in by_name]
        if head in _OFFICIALS and (words[0].startswith("ال") or headline):
            if "باسم" in words:
                return None
            fitting = [person for person in spoken if head not in _TRADES or not _governs(self.lexicon, person)]
            return next(iter([*fitting, *(before if side and headline else ())]), None)
        return None

    def _pair(self, words: tuple[str, ...], place: int) -> str | None:
        """'الوزيران': the two last named persons of that office."""
        word = words[0].removeprefix("و").removeprefix("ال")
        if len(words) > 2 or not word.endswith(("ان", "ين")):
            return None
        singular = word[:-2]
        found: list[Person] = []
        for person in reversed([person for person in self.people if person.place < place]):
            heads = {person.head} if person.head != "نظير" else {"نظير", singular}
            if singular in heads and all(person.words[-1] != other.words[-1] for other in found):
                found.append(person)
        return " و".join(person.name for person in found[1::-1]) if len(found) >= 2 else None

    def _again(self, words: tuple[str, ...], head: str) -> Speaker | None:
        """The last speaker of that office: 'المسؤول نفسه' goes on from 'مسؤول أميركي كبير'."""
        if not words[0].startswith(("ال", "وال")):
            return None
        for speaker in reversed(self.speakers[-8:]):
            if speaker.head == head and all(self._repeats(word, speaker) for word in words[1:]):
                return speaker
        return None

    def _alias(self, words: tuple[str, ...], speaker: Speaker) -> bool:
        """Whether the words behind the head name the same body: 'اللجنة الدولية' is not 'لجنة الانتخابات الوطنية'."""
        return all(self._repeats(word, speaker) for word in words[1:4] if word.startswith("ال") or word in v.SELVES)

    def _repeats(self, word: str, speaker: Speaker) -> bool:
        side = self.lexicon.side(word)
        if word in v.SELVES or word in speaker.words or word.removeprefix("ال") in speaker.words:
            return True
        return side is not None and side == speaker.side

    def _earlier(self, words: tuple[str, ...], head: str, kind: str, printed: str) -> Speaker | None:
        """'الوزارة', 'المرصد', 'البيان': the last longer naming with the same head noun."""
        if not words[0].startswith(("ال", "وال")):
            stems = (words[0].removesuffix(pronoun) for pronoun in PRONOUNS if words[0].endswith(pronoun))
            stem = next((stem for stem in stems if len(words) == 1 and self._is_document(stem)), None)
            return self._owned(stem, stem) if stem else None
        for speaker in reversed(self.speakers):
            if speaker.head == head and len(speaker.words) >= len(words) and self._alias(words, speaker):
                return speaker
        if head == "مصدر" and words[-1] in v.SELVES and self.speakers:
            return self.speakers[-1]  # المصدر ذاته: whatever spoke last
        fuller = self._fuller(words, head, kind)
        if fuller:
            return fuller
        if kind == "document" and head not in _ANONYMOUS_NEWS and self.speakers:
            return self._owned(head, printed.split(maxsplit=1)[0].removeprefix("ال"))
        return None

    def _fuller(self, words: tuple[str, ...], head: str, kind: str) -> Speaker | None:
        """The full name of a body that is called by less of it: الوزارة، الخارجية، الصحيفة اللبنانية."""
        bare = len(words) == 1 or words[1] in v.SELVES
        if bare and head in _MINISTRIES:
            return self._named_before("وزاره", "", words[0])
        ministries = (s for s in reversed(self.speakers) if head == "وزاره" and s.head in _MINISTRIES)
        ministry = next(ministries, None) if bare else None
        described = kind == "media" and all(w.startswith("ال") and w.endswith(("ي", "يه")) for w in words[1:3])
        body = bare and head in self.lexicon.sources and kind in ("institution", "media")
        return ministry or (self._named_before(head, words[0]) if body or described else None)

    def _owned(self, head: str, printed: str) -> Speaker | None:
        """The document of the last body or person that spoke: البيان، بيانه → بيان وزارة…"""
        owners = [s for s in self.speakers if s.head not in self.lexicon.sources or not self._is_document(s.head)]
        owner = next((s for s in reversed(owners) if s.kind is SpeakerType.INSTITUTION), owners[-1] if owners else None)
        return replace(owner, head=head, gender="m", name=f"{printed} {owner.name}") if owner else None

    def _is_document(self, head: str) -> bool:
        source = self.lexicon.sources.get(head)
        return source is not None and source.kind == "document"


def _bare_phrase(segment: Segment, phrase: Range) -> Range:
    """The phrase without forms of honour and 'the same' before its noun: معالي الوزير، ذات المسؤول."""
    first, last = phrase
    while last - first > 1 and segment.words[first] in v.HONORIFICS:
        first += 1
    return (first + 1, last) if last - first > 1 and segment.words[first] in _SAME else (first, last)


def _names(person: Person, names: list[str]) -> bool:
    """Whether the printed words name the person: by the family name, or by the first two words of the name."""
    if len(person.words) < 2 or not any(word in person.words and len(word) > 2 for word in names):
        return False
    return person.words[-1] in names or all(word in person.words for word in names[:2])


def _governs(lexicon: Lexicon, person: Person) -> bool:
    """Whether the person heads a state or a ministry: رئيس الوزراء، الرئيس المصري; not رئيس البعثة."""
    if person.head not in _STATE_OFFICES:
        return False
    rest = split_words(person.role)[1:]
    return not person.head.startswith("رييس") or all(word in _STATE or lexicon.side(word) for word in rest)


def _named(person: Person) -> Speaker:
    gender = "f" if person.head.endswith("ه") else "m"
    return Speaker(person.full, SpeakerType.NAMED, person.head, person.words, gender, side=person.side)


def discourse(segments: Sequence[Segment], lexicon: Lexicon) -> Discourse:
    """The empty discourse of an article, its persons known beforehand."""
    return Discourse(lexicon, find_people(segments, lexicon))


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


def _is_title(lexicon: Lexicon, word: str) -> bool:
    return (
        lexicon.source(word) is not None or lexicon.side(word) is not None or word in v.PREPOSITIONS or word == "باسم"
    )


def _same_office(lexicon: Lexicon, words: tuple[str, ...], person: Person) -> bool:
    """Whether every word of the office that the phrase gives (الدفاع، الخارجية) is in the person's office."""
    office = split_words(person.role)
    wanted = [w for w in words[1:] if w.startswith("ال") and not lexicon.side(w) and w not in ("السابق", "نفسه")]
    of_state = person.head == "رييس" and office[1:] and all(lexicon.side(word) for word in office[1:])
    if of_state and wanted and set(wanted) <= _COUNTRY:
        return True  # رئيس الجمهورية is الرئيس التونسي
    return all(word in office or _SAME_OFFICE.get(word) in office for word in wanted)


def _agrees(speaker: Speaker, agreement: Agreement) -> bool:
    if agreement is Agreement.FEMININE:
        return speaker.gender == "f"
    if agreement is Agreement.MASCULINE:
        return speaker.gender == "m" and not speaker.plural
    return speaker.plural or agreement is Agreement.ANY
