"""The named persons of an article: every office with a name beside it, and the names that are set in marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.nouns import is_fact
from reader.analysis.attribution.segments import Segment
from reader.lexicon.reporting import Lexicon, bare_nouns
from reader.lexicon.reporting_forms import Shape
from reader.text.frequency import is_known

_NAME_PARTS = v.word_set("بن ابن ابو ابي ال عبد بنت ام دي فان فون")
# First halves of compound names, which the article goes on from: عبد اللطيف، سيف الإسلام.
_COMPOUND_HEADS = v.word_set(
    "عبد سيف نور صلاح علاء جمال شمس بدر عز محي محيي تقي ضياء فخر شهاب حسام عماد بهاء زين خير سعد نصر حسن فتح جار هبة "
    "ابو ام خليفة ذو شرف تاج نجم كمال سراج معز مجد"
)
# Names whose first letters look like the article.
_ARTICLE_NAMES = v.word_set(
    "الكسندر الياس الهام البرت اليزابيث الكسي اليس الكساندر الفريد الان البرتو اليكس الينا الميدا الغا اليسا"
)
# Personal names that are also forms of reporting verbs.
_VERBAL_NAMES = v.word_set("عزت وعد امل رجا بارك سرد شكر ايد")
# These are named with the office that they serve: نائب الرئيس فلان is the deputy.
_DEPUTIES = v.word_set("نائب مساعد وكيل مستشار متحدث ناطق ممثل مبعوث نائبة مساعدة مستشارة متحدثة ناطقة ممثلة مبعوثة")
_FAMILY_NAMES = v.word_set(
    "شيخ سيد امير ملك عالم قاضي تاجر شاعر نقيب حكيم باشا ولي فنان محامي رئيس وزير طبيب عميد كاتب"
)
_PLACES = v.word_set("جبل وادي منطقة مدينة ولاية إقليم بلدة قرية مقاطعة بلدية قضاء ناحية")
_OFFICE_WORDS = v.word_set(
    "جبل وادي منطقة مدينة ولاية إقليم بلدة قرية مقاطعة قضاء ناحية ركن متقاعد شوون حقوق قضايا امن علاقات سياسات "
    "عمليات شرطه جيش اركان حركه حزب مجلس اداره"
)
_NAMES_LIKE_OFFICES = v.word_set("أمين أمير سيد عميد رائد شاهد عادل حاكم قائد سلطان")
_PLURAL_NAMES = v.word_set("بركات فرحات عرفات شحات عطيات نعمات جنات زيات حسنات آيات")
_LAM_NAMES = v.word_set(
    "ليلى لبنى لطفي لطيف لطيفة لينا لمى لؤي لميس لمياء لجين لولوة لويس لوران لوكا لورا ليث ليون ليندا"
)
_FINAL_YEH_NAMES = v.word_set("موسي عيسي مصطفي يحيي مرتضي مني سلمي ليلي هدي لبني نجوي سلوي")
_YEH_NAMES = v.word_set(
    "يوسف ياسر ياسين يونس يعقوب يزيد يوري يان يوهان يلماز يلدريم يانوكوفيتش يلتسين تركي تيسير "
    "تحسين توفيق تيم ياير يواف يانيس ياسمين يفغيني يواخيم يوسي يهودا ينس يينس ياكوف يزن يسري يمني سيرغي "
    "سيرجي سيمون سيلفيو سيد سيف سيباستيان سيسيل سيرج سيريل سيغمار سيسي سيهام سيما سيرين سيغولين يحيي"
)


def servants_joined(words: tuple[str, ...]) -> tuple[str, ...]:
    """'عبد الله' and 'عبدالله' are one name: written as one word."""
    found: list[str] = []
    for word in words:
        if found and found[-1] in ("عبد", "وعبد"):
            found[-1] += word
        else:
            found.append(word)
    return tuple(found)


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
            head = _role_head(segment.words[index], lexicon)
            adjective = index > 0 and segment.words[index - 1] in v.VENUES and segment.words[index].endswith("ي")
            if adjective or (head in _NAMES_LIKE_OFFICES and _closed(segment, index + 1)):
                head = None  # مؤتمر صحفي مشترك
            person = _person(segment, lexicon, index, head, inherited) if head else None
            if person:
                found.append(person[0])
                inherited = person[0].head
                index = person[1]
            else:
                index += 1
    return tuple(found)


def _person(segment: Segment, lexicon: Lexicon, index: int, head: str, inherited: str) -> tuple[Person, int] | None:
    """The person of an office: named before it and its comma (سيف نصار، نجل الزعيم…), behind it, or before it."""
    before = _person_before(segment, lexicon, index, head)
    if before and segment.comma_before(index):
        return before
    return _person_at(segment, lexicon, index, head, inherited) or before


@lru_cache(maxsize=20_000)
def _role_head(word: str, lexicon: Lexicon) -> str | None:
    if word.endswith("العالم"):
        return None  # the world, more often than the scholar
    for form in bare_nouns(word):
        source = lexicon.sources.get(form)
        if source:
            return form if source.kind == "role" else None
        for ending in ("ان", "ين", "ي", "هم", "ها", "ه"):
            stem = form.removesuffix(ending)
            if stem != form and stem in lexicon.sources and lexicon.sources[stem].kind == "role":
                return stem
    return None


def _person_at(segment: Segment, lexicon: Lexicon, index: int, head: str, inherited: str) -> tuple[Person, int] | None:
    position = index + 1
    while position < min(len(segment), index + 9) and _in_office(segment, lexicon, index, position):
        position += 1
    name = _name_behind(segment, lexicon, head, position)
    # Behind those who are spoken to marks hold words, no name: قال للصحفيين «…»
    addressed = segment.words[index].startswith("لل") or segment.words[index].endswith(("ين", "ون"))
    if name is None or (addressed and segment.quote_from(position)):
        return None
    inner = _inner_office(segment, lexicon, index, position, head)
    if inner is not None:
        # السكرتير الخاص لرئيس الجمهورية فلان: the name is the second office's.
        return _person_at(segment, lexicon, inner, _role_head(segment.words[inner], lexicon) or head, inherited)
    role = _clean_role(segment.text_of(index, position))
    words = servants_joined(segment.words[position:name])
    side = next((s for word in segment.words[index:position] if (s := lexicon.side(word))), None)
    if head in ("نظير", "نظيره") and inherited:
        head = inherited
    start = segment.tokens[position].span.start
    return Person(segment.text_of(position, name), role, head, words, side, start), name


def _inner_office(segment: Segment, lexicon: Lexicon, index: int, position: int, head: str) -> int | None:
    """The second office of a phrase, where the name behind both is that one's: مستشارو الرئيس فلان."""
    if head not in _DEPUTIES:
        return next((i for i in range(index + 1, position) if _second_office(segment.words[i], lexicon)), None)
    several = segment.words[index].endswith(("ي", "و")) and index + 1 < position
    return index + 1 if several and _role_head(segment.words[index + 1], lexicon) else None


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
    if head.endswith("ه") and (past or _inflects(word, "ت", "ي")):
        # Behind a feminine office a verb in the present is likelier than a name: وزيرة الخارجية تزور.
        return None
    name = name_at(segment, lexicon, position)
    if name is not None and all(len(part) <= 2 for part in segment.words[position:name]):
        return None  # initials: بي بي سي
    thing = name is not None and name - position == 2 and _thing(segment.words[name - 1])
    return None if name is None or thing or _is_place(lexicon, segment.words[name - 1]) else name


def _thing(word: str) -> bool:
    """Whether a definite word is a common noun in ية (السخرية، الحرية) rather than a family name."""
    return word.startswith("ال") and word.endswith("يه") and is_known(word) and is_known(word[2:])


def _is_place(lexicon: Lexicon, word: str) -> bool:
    bare = word.removeprefix("ال")
    return not {word, bare}.isdisjoint(lexicon.states) or not {word, bare}.isdisjoint(lexicon.seats)


def _second_office(word: str, lexicon: Lexicon) -> bool:
    return word.startswith("ل") and len(word) > 4 and _role_head(word, lexicon) is not None


def _person_before(segment: Segment, lexicon: Lexicon, index: int, head: str) -> tuple[Person, int] | None:
    """A name before its office, behind the verb that it is the subject of: قالت سعاد نصر، وزيرة الصحة."""
    first = index
    while (
        first > 0
        and index - first < 4
        and (
            _name_word(segment, lexicon, index, first - 1)
            or (first == index and _family_name(segment, lexicon, first - 1))
        )
    ):
        if first < index and segment.gaps[first].strip():
            break
        first -= 1
    outlet = segment.quote_around(first - 1) if first else None  # التقت «الضفة» سامر حداد مدير…
    opened = first == 0 or any(r.shape is not Shape.NOUN for r in lexicon.readings(segment.words[first - 1]))
    opened = opened or (outlet is not None and outlet.last == first)
    if segment.words[first].startswith("ال") and segment.words[first] not in _ARTICLE_NAMES:
        return None
    if index - first < 2 or not opened or any(mark in segment.gaps[index] for mark in ".:؛"):
        return None
    end = index + 1
    while end < min(len(segment), index + 9) and _in_office(segment, lexicon, index, end):
        end += 1
    words = servants_joined(segment.words[first:index])
    side = next((s for word in segment.words[index:end] if (s := lexicon.side(word))), None)
    role = _clean_role(segment.text_of(index, end))
    return Person(segment.text_of(first, index), role, head, words, side, segment.tokens[first].span.start), end


def _family_name(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    """Whether the definite word may be a family name: no noun of sources, no country's adjective behind a noun."""
    word = segment.words[position]
    if not word.startswith("ال") or len(word) < 5 or lexicon.source(word) or position == 0:
        return False
    return _name_word(segment, lexicon, position, position - 1) and not segment.gaps[position].strip()


def _clean_role(role: str) -> str:
    word, _, rest = role.partition(" ")
    if len(word) > 4 and word[0] in "وف" and not word.startswith(("وز", "وكي", "ولي", "والد")):
        word = word[1:]
    if word.startswith("لل"):
        word = "ا" + word[1:]
    return f"{word} {rest}".strip()


def _in_office(segment: Segment, lexicon: Lexicon, index: int, position: int) -> bool:
    """Whether the word still belongs to the office: an adjective, a ministry, a state, a second office."""
    word, before = segment.words[position], segment.words[position - 1]
    if any(mark in segment.gaps[position] for mark in "،,.:؛;()"):
        return False
    party = segment.quote_from(position + 1) if word == "ل" else segment.quote_around(position)
    if party and segment.words[party.first] in v.PARTY_HEADS and segment.words[party.first - 1] == "ل":
        return True  # الأمين العام لـ«حزب…»
    # Behind a definite noun a bare one goes on with no office: مجلس النواب حاكم…
    named = word in _NAMES_LIKE_OFFICES and before.startswith("ال") and position > index + 1
    if named or segment.quote_from(position):
        return False
    if word in ("لدي", "في"):
        following = segment.words[position + 1] if position + 1 < len(segment) else ""
        return lexicon.side(following) is not None or bool(lexicon.source(following)) or following == "نظام"
    if word in v.PREPOSITIONS or word in v.CLAUSE_PARTICLES or word in v.RELATIVES:
        return False
    return before in ("لدي", "في") or _modifies(segment, lexicon, index, position)


def _joined_office(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    """Whether a و printed apart goes on with the office: وزير البريد و تكنولوجيات الإعلام."""
    pair = segment.words[position : position + 2]
    return any(word.startswith("ال") for word in pair) and _role_head(pair[0], lexicon) is None


def _modifies(segment: Segment, lexicon: Lexicon, index: int, position: int) -> bool:
    word, before = segment.words[position], segment.words[position - 1]
    if "و" in (word, before):
        return _joined_office(segment, lexicon, position if before == "و" else position + 1)
    if not segment.words[index].startswith("ال"):
        near = position == index + 1 and _adjective(lexicon, word)
        if near or word in v.ADJECTIVES:
            return True
    if word.startswith(("ال", "لل", "وال", "بال")) and len(word) > 4 and word not in _ARTICLE_NAMES:
        return True
    if word.lstrip("ولب") in _OFFICE_WORDS or word in _OFFICE_WORDS:
        return True
    known = (
        word.isascii() or bool(lexicon.source(word)) or lexicon.side(word) is not None or word in ("باسم", "عام", "اول")
    )
    return known and word not in v.TIMES - {"عام", "اول"}


def _adjective(lexicon: Lexicon, word: str) -> bool:
    """Whether the word behind an indefinite office is an adjective (مسؤول استخباراتي), not the name."""
    return word in v.ADJECTIVES or lexicon.side(word) is not None or (len(word) >= 5 and word.endswith(("ي", "يه")))


def name_at(segment: Segment, lexicon: Lexicon, first: int) -> int | None:
    """The end of the personal name that begins at word `first`, up to four words; None where no name begins."""
    quote = segment.quote_from(first)
    if quote:
        named = segment.words[first].startswith("ال") or _name_word(segment, lexicon, first, first)
        return quote.last if 2 <= len(quote) <= 4 and named else None
    position = first
    while position < min(len(segment), first + 4) and _name_word(segment, lexicon, first, position):
        if position > first and (segment.comma_before(position) or segment.quote_from(position)):
            break
        if position >= first + 2 and _title_follows(segment, position):
            break
        position += 1
    while position > first and segment.words[position - 1] in _NAME_PARTS:
        position -= 1
    return position if position - first >= 2 or (position > first and _closed(segment, position)) else None


def _title_follows(segment: Segment, position: int) -> bool:
    """Two words with the article behind a full name are an office (المفتش العام), no family name."""
    pair = segment.words[position : position + 2]
    return len(pair) == 2 and all(word.startswith("ال") for word in pair) and not segment.comma_before(position + 1)


def _closed(segment: Segment, position: int) -> bool:
    """Whether a single name is closed off by punctuation, a clause particle or the sentence's end."""
    if position >= len(segment):
        return True
    word = segment.words[position]
    return segment.comma_before(position) or word in v.CLAUSE_PARTICLES or word in v.CLAUSE_PRONOUNS or word in v.TIMES


def _name_word(segment: Segment, lexicon: Lexicon, first: int, position: int) -> bool:
    word = segment.words[position]
    later = position > first
    imam = segment.tokens[position].form == "إمام"  # no preposition: أمام
    if word in _NAME_PARTS or imam or (word == "علي" and not segment.is_preposition(position)):
        return True
    if later and (any(mark in segment.gaps[position] for mark in ".:؛()") or _joins_office(word, lexicon)):
        return False
    if len(word) == 1 or word.isdigit() or word.isascii() or _is_function(word):
        return False
    if word.startswith("ال") and word not in _ARTICLE_NAMES:
        compound = position > 0 and segment.words[position - 1] in _COMPOUND_HEADS and len(word) > 4
        later = later or compound
        office = (
            segment.words[position - 1] in lexicon.sources and segment.words[position - 1] not in _NAMES_LIKE_OFFICES
        )
        object_ = position >= first + 2 and word[2:] in lexicon.facts  # فلان الفلاني المضي في…
        return later and not office and not object_ and not _spokesman(word, lexicon)
    if (word in lexicon.sources and word not in _NAMES_LIKE_OFFICES) or _of_country(word, lexicon):
        return False
    return not _verb_like(segment, lexicon, first, position)


def _is_function(word: str) -> bool:
    return word in v.FUNCTION_WORDS or (len(word) >= 4 and word[0] == "و" and word[1:] in v.FUNCTION_WORDS)


def _of_country(word: str, lexicon: Lexicon) -> bool:
    """Whether the indefinite word is a country or its adjective (جنديان أميركيان), or has a pronoun: no name."""
    if word.endswith(("يان", "يين", "يون")) and lexicon.side(word[:-2]) is not None:
        return True
    adjective = word.endswith(("ي", "يه")) and lexicon.side(word) is not None and word not in _YEH_NAMES
    return adjective or word in lexicon.states or word.endswith(("تها", "تهم", "ياته"))


def _spokesman(word: str, lexicon: Lexicon) -> bool:
    """Whether the definite word behind a name is an office (فلان المتحدث باسم…); some are family names as well."""
    source = lexicon.sources.get(word[2:])
    return source is not None and source.kind == "role" and word[2:] not in _FAMILY_NAMES


def _joins_office(word: str, lexicon: Lexicon) -> bool:
    """Whether و with a title goes on to somebody else: كوليبا ونظيره."""
    return word[0] == "و" and (
        word[1:3] == "ال" or _role_head(word[1:], lexicon) is not None or lexicon.side(word[1:]) is not None
    )


def _inflects(word: str, prefix: str, other: str) -> bool:
    """Whether the word is a verb in the present: its form for the other gender is a known word too (تزور، يزور)."""
    stem = word.removeprefix("س") if word.startswith("س" + prefix) else word
    return stem.startswith(prefix) and len(stem) >= 4 and is_known(other + stem[1:])


def _verb_like(segment: Segment, lexicon: Lexicon, first: int, position: int) -> bool:
    """Verbs are told from names by their endings and prefixes; the first word of a name is given more trust."""
    word = segment.words[position]
    readings = [r for r in lexicon.readings(word) if not r.pronoun or r.verb.transitive]
    finite = any(r.shape in (Shape.PAST, Shape.PRESENT, Shape.PARTICIPLE) for r in readings)
    if finite and word not in _YEH_NAMES and word not in _VERBAL_NAMES:
        return True
    if word.startswith(("ب", "ل", "و")) and len(word) > 4 and word[1:3] == "ال":
        return True
    joined = word[0] == "و" and len(word) >= 6 and is_known(word[1:])
    things = word.endswith("ات") and len(word) >= 5 and is_known(word) and word not in _PLURAL_NAMES
    if position == first:
        following = segment.words[position + 1] if position + 1 < len(segment) else ""
        annexed = word[0] == "ل" and following.startswith("ال") and word not in _LAM_NAMES and is_known(word[1:])
        if annexed or things or (joined and word[-1] in "هات") or (word[0] == "و" and _joins_office(word, lexicon)):
            return True  # الجمعية السعودية لطب العيون
        present = word not in _YEH_NAMES and _inflects(word, "ي", "ت")
        return present or is_fact(lexicon, word, word) or (word[0] in "بل" and is_fact(lexicon, word[1:], word[1:]))
    later = position >= first + 2
    if later and (word in lexicon.facts or things or word.endswith("ته")):
        return True  # أجرى الوزير فلان الفلاني مباحثات، أعلن استقالته
    defective = segment.tokens[position].form.endswith("ى") and word not in _FINAL_YEH_NAMES
    nunated = segment.tokens[position].form.endswith(("ًا", "اً"))
    accusative = len(word) >= 5 and word.endswith("ا") and (later or nunated)
    present = word[0] in "يتس" and len(word) >= 4 and word not in _YEH_NAMES
    prefixed = word[0] in "بل" and len(word) >= 4 and is_known(word[1:])
    return joined or defective or accusative or (later and (present or prefixed or word in v.SPEECHES))
