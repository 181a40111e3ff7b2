"""Which person of the article a phrase means: by the name, by the office, or two of them by their common office."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.speakers.discourse import Discourse
from reader.analysis.attribution.speakers.names import servants_joined
from reader.analysis.attribution.speakers.people import Person
from reader.lexicon.reporting import Lexicon
from reader.model.articles import Span
from reader.text.folding import word_set
from reader.text.terms.frequency import is_known
from reader.text.tokens import words as split_words

_COUNTRY = word_set("الجمهورية الدولة البلاد")
_SAME_OFFICE = {"الحكومه": "الوزراء", "الوزراء": "الحكومه"}
_STATE = word_set(
    "الجمهورية الوزراء الحكومة الدولة السلطة الوطنية البرلمان مجلس النواب السابق الحالي المنتخب الانتقالي"
)
# Forms of address, which say nothing of who bears them.
_ADDRESSES = word_set("دكتور دكتورة سيد سيدة أستاذ أستاذة شيخ مهندس")
# Heads that may stand for anyone named: المسؤول، المتحدثة، الخبير.
OFFICIALS = word_set(
    "مسوول مسئول متحدث ناطق دبلوماسي قيادي قائد مسووله مسئوله متحدثه ناطقه دبلوماسيه خبير خبيره محلل محلله "
    "كاتب كاتبه باحث باحثه رجل ناشط ناشطه صحفي صحافي ضابط معارض مبعوث مبعوثه ممثل ممثله نائب نائبه عضو طبيب "
    "استاذ دكتور مراه مدون اكاديمي اكاديميه جامعي محاضر مفكر مورخ اعلامي اعلاميه حقوقي حقوقيه نقابي نقابيه برلماني "
    "برلمانيه سياسي سياسيه محامي محاميه مختص مختصه متخصص متخصصه اخصائي استشاري صحفيه صحافيه عضوه طبيبه استاذه "
    "فاعل فاعله ضابط سيناتور منسق منسقه مشرف مشرفه اقتصادي رجل شاب سيده كاتب مفاوض مسعف"
)
# Trades that a head of state or a minister is not called by.
_TRADES = word_set(
    "خبير خبيره محلل محلله كاتب كاتبه باحث باحثه ناشط ناشطه صحفي صحافي ضابط معارض طبيب استاذ مراه مدون رجل عضو "
    "نائب نائبه مبعوث مبعوثه قيادي اكاديمي اكاديميه جامعي محاضر مفكر مورخ اعلامي اعلاميه حقوقي حقوقيه نقابي نقابيه "
    "برلماني برلمانيه محامي محاميه مختص مختصه متخصص متخصصه اخصائي استشاري صحفيه صحافيه عضوه طبيبه استاذه منسق منسقه "
    "مشرف مشرفه اقتصادي شاب مسعف فاعل فاعله"
)
# With a country these stand for its head of state: العاهل المغربي، الزعيم التركي.
_LEADERS = word_set("عاهل زعيم طاغية ديكتاتور دكتاتور سفاح")
_HEADS_OF_STATE = word_set("رئيس رئيسه ملك ملكه امير سلطان")
_STATE_OFFICES = word_set("رئيس رئيسه وزير وزيره ملك ملكه امير سلطان سفير سفيره محافظ")


def person_meant(
    known: Discourse, words: tuple[str, ...], head: str, kind: str, place: int, *, headline: bool
) -> Person | None:
    """The person whom the words name or whose office they give; None where it is nobody that the article names."""
    words = servants_joined(words)
    names = [word for word in words if not is_title(known.lexicon, word)]
    namesakes = [person for person in known.persons if _names(person, names)]
    namesakes = namesakes or [person for person in known.persons if person.words and person.words[-1] in words]
    if namesakes:
        return _likeliest(known, namesakes, names)
    addressed = head in _ADDRESSES and any(not word.startswith("ال") for word in names)
    if kind == "role" and not addressed and (not names or not _own_name(known, names)):
        return _by_office(known, words, head, place, headline=headline)
    return None


def _likeliest(known: Discourse, namesakes: list[Person], names: list[str]) -> Person:
    """Of several persons of one name who has most of the printed words, else who spoke last, else the first."""
    most = max(len(set(names) & set(person.words)) for person in namesakes)
    nearest = [person for person in namesakes if len(set(names) & set(person.words)) == most]
    full = {person.full for person in nearest}
    spoken = next((speaker.name for speaker in reversed(known.speakers) if speaker.name in full), nearest[0].full)
    return next(person for person in nearest if person.full == spoken)


def _own_name(known: Discourse, names: list[str]) -> bool:
    """Whether words that are no title name somebody: two of them, no adjective among them."""
    if len([word for word in names if not word.startswith(("ال", "لل"))]) >= 2:
        return True
    # A word that written Arabic does not know, or one behind a mere form of address, is a name.
    return any(not is_known(word) and known.lexicon.side(word) is None for word in names)


def _by_office(known: Discourse, words: tuple[str, ...], head: str, place: int, *, headline: bool) -> Person | None:
    side = known.side(words)
    for person in _fitting(known.nearest(place), side):
        counterpart = side is not None and person.head.startswith("نظير") and head in _STATE_OFFICES
        if counterpart or (person.head == head and _same_office(known.lexicon, words, person)):
            return person
    if head in _LEADERS and (side is not None or head == "عاهل"):
        heads = [p for p in known.persons if p.head in _HEADS_OF_STATE and _governs(known.lexicon, p)]
        return next(chain(_fitting(heads, side), (p for p in heads if p.side is None)), None)
    if head in OFFICIALS and (words[0].startswith("ال") or headline) and "باسم" not in words:
        order = known.speakers if headline else reversed(known.speakers)
        by_name = {p.full: p for p in reversed(known.persons) if p.side in (None, side) or side is None}
        spoken = (by_name[speaker.name] for speaker in order if speaker.name in by_name)
        bearers = (person for person in spoken if head not in _TRADES or not _governs(known.lexicon, person))
        named = _fitting(known.nearest(place), side) if side and headline else ()
        return next(chain(bearers, named), None)
    return None


def _fitting(people: Iterable[Person], side: str | None) -> Iterator[Person]:
    """Those of that side; all of them where none is told."""
    return (person for person in people if side is None or person.side == side)


def pair_meant(known: Discourse, words: tuple[str, ...], place: int) -> str | None:
    """'الوزيران': the two last named persons of that office."""
    word = words[0].removeprefix("و").removeprefix("ال")
    if len(words) > 2 or not word.endswith(("ان", "ين")):
        return None
    singular = word[:-2]
    found: list[Person] = []
    for person in reversed(known.people_in(0, place)):
        heads = {person.head} if person.head != "نظير" else {"نظير", singular}
        if singular in heads and all(person.words[-1] != other.words[-1] for other in found):
            found.append(person)
        if len(found) == 2:
            return " و".join(person.name for person in reversed(found))
    return None


def joined_persons(known: Discourse, words: tuple[str, ...], span: Span) -> str | None:
    """The names of several persons that one phrase joins: الوزير فلان ونظيره فلان."""
    joint = known.people_in(span.start, span.end)
    several = len({person.words[-1] for person in joint}) > 1 and any(word.startswith("و") for word in words)
    return " و".join(person.name for person in joint) if several else None


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


def _same_office(lexicon: Lexicon, words: tuple[str, ...], person: Person) -> bool:
    """Whether every word of the office that the phrase gives (الدفاع، الخارجية) is in the person's office."""
    office = split_words(person.role)
    wanted = [w for w in words[1:] if w.startswith("ال") and not lexicon.side(w) and w not in ("السابق", "نفسه")]
    of_state = person.head == "رييس" and office[1:] and all(lexicon.side(word) for word in office[1:])
    if of_state and wanted and set(wanted) <= _COUNTRY:
        return True  # رئيس الجمهورية is الرئيس التونسي
    return all(word in office or _SAME_OFFICE.get(word) in office for word in wanted)


def is_title(lexicon: Lexicon, word: str) -> bool:
    """Whether the word belongs to an office or a body, not to a name."""
    return (
        lexicon.source(word) is not None or lexicon.side(word) is not None or word in v.PREPOSITIONS or word == "باسم"
    )
