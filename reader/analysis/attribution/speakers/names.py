"""Personal names: where one begins and ends, told from verbs, offices, places and common nouns."""

from __future__ import annotations

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.nouns import is_fact
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.offices import ARTICLE_NAMES, NAMES_LIKE_OFFICES, role_head
from reader.lexicon.reporting import Lexicon
from reader.lexicon.reporting_forms import Shape
from reader.text.folding import word_set
from reader.text.terms.frequency import is_known

_NAME_PARTS = word_set("بن ابن ابو ابي ال عبد بنت ام دي فان فون")
_KINSHIP = word_set("بن ابن ابو ابي بنت ام ولد")
_COMPOUND_HEADS = v.WORDS["name_compound"]
_OWN_COUNTRY = word_set("بلاده بلادها بلدها بلده بلادهم")
STATES_LIKE_NAMES = word_set("مالي عمان")
_VERBAL_NAMES = v.WORDS["name_verbal"]
_FAMILY_NAMES = v.WORDS["name_office"]
BYNAMED = v.WORDS["byname"]
_PLURAL_NAMES = v.WORDS["name_plural"]
_LAM_NAMES = v.WORDS["name_lam"]
_FINAL_YEH_NAMES = v.WORDS["name_final_yeh"]
_YEH_NAMES = v.WORDS["name_present"]


def servants_joined(words: tuple[str, ...]) -> tuple[str, ...]:
    """'عبد الله' and 'عبدالله' are one name: written as one word."""
    found: list[str] = []
    for word in words:
        if found and found[-1] in ("عبد", "وعبد"):
            found[-1] += word
        else:
            found.append(word)
    return tuple(found)


def name_at(segment: Segment, lexicon: Lexicon, first: int) -> int | None:
    """The end of the personal name that begins at word `first`, up to four words besides بن; None where none begins."""
    quote = segment.quote_from(first)
    if quote:
        named = segment.words[first].startswith("ال") or name_word(segment, lexicon, first, first)
        return quote.last if 2 <= len(quote) <= 4 and named else None
    position = first
    parts = sum(word in _NAME_PARTS for word in segment.words[first + 1 : first + 4])
    while position < min(len(segment), first + 4 + parts) and name_word(segment, lexicon, first, position):
        if position > first and (segment.comma_before(position) or segment.quote_from(position)):
            break
        if _full(segment, first, position) and _title_follows(segment, position):
            break
        position += 1
    while position > first and segment.words[position - 1] in _NAME_PARTS:
        position -= 1
    return position if position - first >= 2 or (position > first and closed_off(segment, position)) else None


def _title_follows(segment: Segment, position: int) -> bool:
    """Two words with the article behind a full name are an office (المفتش العام), no family name."""
    pair = segment.words[position : position + 2]
    office = len(pair) == 2 and all(word.startswith("ال") for word in pair)
    return office and not segment.comma_before(position + 1) and segment.quote_from(position + 1) is None


def closed_off(segment: Segment, position: int) -> bool:
    """Whether a single name is closed off by punctuation, a clause particle or the sentence's end."""
    if position >= len(segment):
        return True
    word = segment.words[position]
    return segment.comma_before(position) or word in v.CLAUSE_PARTICLES or word in v.CLAUSE_PRONOUNS or word in v.TIMES


def name_word(segment: Segment, lexicon: Lexicon, first: int, position: int) -> bool:
    word = segment.words[position]
    later = position > first
    imam = segment.tokens[position].form == "إمام"  # no preposition: أمام
    if word in _NAME_PARTS or imam or (word == "علي" and not segment.is_preposition(position)):
        return True
    parted = any(mark in segment.gaps[position] for mark in ".:؛()")
    if later and (parted or word in BYNAMED or _joins_office(word, lexicon)):
        return False
    if len(word) == 1 or word.isdigit() or word.isascii() or _is_function(word) or _no_name(word, lexicon):
        return False
    if word.startswith("ال") and word not in ARTICLE_NAMES:
        compound = position > 0 and segment.words[position - 1] in _COMPOUND_HEADS and len(word) > 4
        later = later or compound
        office = (
            segment.words[position - 1] in lexicon.sources and segment.words[position - 1] not in NAMES_LIKE_OFFICES
        )
        # فلان الفلاني المضي في…، هنأت فلانة الليبيين
        people = word.endswith(("ين", "ون")) and lexicon.side(word[:-2]) is not None
        thing = word[2:] in lexicon.facts or _things(word[2:])
        object_ = people or (thing and _full(segment, first, position))
        return later and not office and not object_ and not _spokesman(word, lexicon)
    if (word in lexicon.sources and word not in NAMES_LIKE_OFFICES) or _of_country(word, lexicon, later=later):
        return False
    # بن بادة: behind a word of kinship stands a name, whatever it looks like
    kin = later and segment.words[position - 1] in _KINSHIP
    return kin or not _verb_like(segment, lexicon, first, position)


def _full(segment: Segment, first: int, position: int) -> bool:
    """Whether two names stand already before word `position`: عبد المجيد is one of them."""
    return sum(word not in _NAME_PARTS for word in segment.words[first:position]) >= 2


def _no_name(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is a place or an addressee behind its preposition, or a country as one's own: بموسكو، بلاده."""
    seated = word[0] == "ب" and (word[1:] in lexicon.states or word[1:] in lexicon.seats)
    return seated or word.startswith("لل") or word in _OWN_COUNTRY


def _is_function(word: str) -> bool:
    return word in v.FUNCTION_WORDS or (len(word) >= 3 and word[0] == "و" and word[1:] in v.FUNCTION_WORDS)


def _of_country(word: str, lexicon: Lexicon, *, later: bool) -> bool:
    """Whether the indefinite word is a country or its adjective (جنديان أميركيان), or has a pronoun: no name."""
    if later and word in STATES_LIKE_NAMES:
        return False
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
        word[1:3] == "ال" or role_head(word[1:], lexicon) is not None or lexicon.side(word[1:]) is not None
    )


def inflects(word: str, prefix: str, other: str) -> bool:
    """Whether the word is a verb in the present: its form for the other gender is a known word too (تزور، يزور)."""
    stem = word.removeprefix("س") if word.startswith("س" + prefix) else word
    return stem.startswith(prefix) and len(stem) >= 4 and is_known(other + stem[1:])


def like_present(word: str) -> bool:
    """Whether the word is a verb in the present and no noun, by its form for the other gender: يزور، ستزور، تتفاوت."""
    return inflects(word, "ي", "ت") or (word.startswith(("ست", "تت")) and inflects(word, "ت", "ي"))


def _verb_like(segment: Segment, lexicon: Lexicon, first: int, position: int) -> bool:
    """Verbs are told from names by their endings and prefixes; the first word of a name is given more trust."""
    word = segment.words[position]
    readings = [r for r in lexicon.readings(word) if not r.pronoun or r.verb.transitive]
    finite = any(r.shape in (Shape.PAST, Shape.PRESENT, Shape.PARTICIPLE) for r in readings)
    if finite and word not in _YEH_NAMES and word not in _VERBAL_NAMES:
        return True
    if word.startswith(("ب", "ل", "و")) and len(word) > 4 and word[1:3] == "ال":
        return True
    if position == first:
        return _opens_phrase(segment, lexicon, position)
    return _goes_past(segment, lexicon, position, full=_full(segment, first, position))


def _opens_phrase(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    """Whether what could begin a name begins a phrase: لطب العيون، تزور، اعتقال."""
    word = segment.words[position]
    following = segment.words[position + 1] if position + 1 < len(segment) else ""
    annexed = word[0] == "ل" and following.startswith("ال") and word not in _LAM_NAMES and is_known(word[1:])
    joined = _joined(word) and word[-1] in "هات"
    if annexed or joined or _things(word) or (word[0] == "و" and _joins_office(word, lexicon)):
        return True
    present = word not in _YEH_NAMES and like_present(word)
    # بسوق البلدة, باعتقال; a name may begin with these letters too
    prefixed = word[0] in "بل" and (is_fact(lexicon, word[1:], word[1:]) or (is_known(word[1:]) and not is_known(word)))
    return present or prefixed or is_fact(lexicon, word, word)


def _goes_past(segment: Segment, lexicon: Lexicon, position: int, *, full: bool) -> bool:
    """Whether the word goes on with the sentence behind a name's beginning; `full` where two names stand there."""
    word, form = segment.words[position], segment.tokens[position].form
    if full and (word in lexicon.facts or _things(word) or word.endswith("ته") or word in v.SPEECHES):
        return True  # أجرى الوزير فلان الفلاني مباحثات، أعلن استقالته
    defective = form.endswith("ى") and word not in _FINAL_YEH_NAMES
    accusative = len(word) >= 5 and word.endswith("ا") and (full or form.endswith(("ًا", "اً")))
    # سلمان يحدد: behind one name a verb is told by its other gender
    present = word not in _YEH_NAMES and (inflects(word, "ي", "ت") or (full and word[0] in "يتس" and len(word) >= 4))
    prefixed = full and word[0] in "بل" and len(word) >= 4 and is_known(word[1:])
    return _joined(word) or defective or accusative or present or prefixed


def _joined(word: str) -> bool:
    return word[0] == "و" and len(word) >= 6 and is_known(word[1:])


def _things(word: str) -> bool:
    """Whether the word is a common noun's plural: مباحثات."""
    return word.endswith("ات") and len(word) >= 5 and is_known(word) and word not in _PLURAL_NAMES
