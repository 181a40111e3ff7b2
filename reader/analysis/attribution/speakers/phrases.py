"""Noun phrases around a cue: the subject behind the verb, the subject before it, the source behind a frame."""

from __future__ import annotations

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.nouns import is_fact
from reader.analysis.attribution.segments import Segment
from reader.lexicon.reporting import Lexicon, Source
from reader.lexicon.reporting_forms import PRONOUNS, Shape
from reader.text.folding import word_set
from reader.text.terms.frequency import is_known

Range = tuple[int, int]
_LONGEST = 14
# Where the subject of a sentence stands: at its head, or this far before the verb that goes on from it.
_HEAD, _FAR = 8, 80
_ADDRESSEES = word_set(
    "للصحفيين للصحافيين لوكاله لقناه لصحيفه لشبكه لموقع لاذاعه للقناه للصحيفه للوكاله للموقع للاذاعه لمراسل "
    "لمجله لبرنامج لراديو لتلفزيون لوسائل لرويترز لفرانس للتلفزيون للاناضول لسكاي لبي لوكالات للجزيره للعربيه "
    "لنا لي للنواب للاعلام للوسائل"
)
# بختام اللقاء، بلهجة حادة: how and where something is said, before the subject or in place of it.
_CIRCUMSTANCES = word_set(
    "بختام بمستهل ببداية بنهاية بحضور بمناسبة بداخل بمقر بمدينة بقاعة بصفته بصفتها باعتباره باعتبارها بلهجة بنبرة بلغة "
    "بصوت بالمناسبة بالمقابل بالتالي بالنتيجة بوجه بكل بشكل بصورة بصراحة بوضوح بحدة بغضب بثقة بابتسامة بسخرية"
)
_INSIDE = word_set("باسم عن بن ابن ابو ابي ال عبد بنت ام دي فان فون من في لدي")

_HIS_WORDS = frozenset(("قوله", "قولها", "قولهم", "قولهما"))
# وإلى ذلك، في المقابل، من جانبها: they lead over to the sentence.
_LEADS = word_set("إلى في من على")
_LED = word_set(
    "ذلك المقابل جهته جهتها جانبه جانبها ناحيته ناحيتها الأثناء المقابلة جهتهم جانبهم الإطار السياق اللقاء الاجتماع "
    "البداية الختام النهاية المناسبة"
)
_VAGUE = frozenset(("احد", "احدي", "عدد", "مسوول", "مسئول", "قيادي", "عضو"))
_ASIDE_NOUNS = v.VENUES | word_set("جهته جانبه")
_FOR_SOMEBODY = word_set("نائب نائبة مرشح مرشحة عضو ممثل ممثلة مندوب")
_CLOSING = v.PREPOSITIONS | v.ADVERBS | v.RELATIVES | v.CLAUSE_PARTICLES | v.SPEECHES | v.TIMES | v.VERBS_OF_STATE
_CLOSING |= {"ما"}


def subject_after(segment: Segment, lexicon: Lexicon, first: int, stop: int, *, joined: bool = False) -> Range | None:
    """The noun phrase that begins at word `first` and ends before `stop`; None where none begins there.

    `joined`: the first word may be written with its preposition (وفقا للسفارة).
    """
    first = first + 1 if _points(segment, lexicon, first) else first
    stop = min(stop, len(segment), first + _LONGEST)
    if first >= stop:
        return None
    prefixed = joined and (segment.words[first].startswith(("لل", "بال")) or segment.words[first] in _ADDRESSEES)
    named = segment.words[first + 1 : first + 2] == ("الله",)  # فتح الله: a name, whatever its first half is else
    if not (prefixed or named or _begins(segment, lexicon, first)):
        return None
    position = first
    while position < stop and (position == first or not _ends(segment, lexicon, first, position, stop)):
        quote = segment.quote_from(position)
        position = quote.last if quote and quote.last <= stop else position + 1
    while position > first + 1 and segment.words[position - 1] in _INSIDE - {"ال"}:
        position -= 1
    return (first, min(position, stop)) if position > first else None


def _points(segment: Segment, lexicon: Lexicon, first: int) -> bool:
    """Whether a demonstrative stands before the source that it points to: قال هذا المصدر."""
    if segment.words[first : first + 1] == () or segment.words[first] not in v.DEMONSTRATIVES:
        return False
    following = segment.words[first + 1] if first + 1 < len(segment) else ""
    return following.startswith("ال") and lexicon.source(following) is not None


def _begins(segment: Segment, lexicon: Lexicon, first: int) -> bool:
    word = segment.words[first]
    addressed = word[0] == "ل" and word[1:] in segment.names and word not in segment.names  # وأكد لحداد أن
    by = (word.startswith("بال") and len(word) > 5) or _annexed_to_b(segment, first)
    own = word in v.SPEECHES and not lexicon.source(word)  # علل موقفه
    if word in _CIRCUMSTANCES or addressed or by or own:
        return False
    if word.startswith(("لي", "لت")) and any(r.shape is Shape.PRESENT for r in lexicon.readings(word[1:])):
        return False  # عاد ليؤكد أن
    nunated = segment.tokens[first].form.endswith(("ًا", "اً"))  # يدرك تمامًا أن
    if segment.colon_before(first) or word in v.ADVERBS or nunated or (word in v.TIMES and word != "احد"):
        return False
    if _adverbial(segment, lexicon, first) or (word.startswith("لل") and len(word) > 4) or word in _HIS_WORDS:
        return False
    if word in lexicon.facts and not (lexicon.source(word) or word in segment.names):
        return False
    return (
        word not in ("ل", "ب") and not segment.is_preposition(first) and word not in _ADDRESSEES and not word.isdigit()
    )


def _annexed_to_b(segment: Segment, first: int) -> bool:
    """Whether ب is written with a noun that another is annexed to: نوه بقيمة الإسهام; a name has no such ب."""
    word = segment.words[first]
    following = segment.words[first + 1] if first + 1 < len(segment) else ""
    annexed = following.startswith("ال") and following not in v.TIMES and following not in v.RELATIVES
    return word[0] == "ب" and len(word) >= 5 and annexed and word not in segment.names and is_known(word[1:])


def _adverbial(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    """Whether a verbal noun stands behind a preposition written with it: لتوفير، بفتح."""
    word = segment.words[position]
    return len(word) >= 4 and word[0] in "بل" and is_fact(lexicon, word[1:], segment.tokens[position].form[1:])


def _ends(segment: Segment, lexicon: Lexicon, first: int, position: int, stop: int) -> bool:
    word, gap = segment.words[position], segment.gaps[position]
    if any(mark in gap for mark in ":;؛") or segment.loose_mark(position) or segment.stop_before(position):
        return True
    if segment.comma_before(position):
        return word in _ADDRESSEES or word.isdigit() or not _apposition(segment, lexicon, position, stop)
    if word == "في" and _ranked(segment, lexicon, first, position):
        return False
    then = word == "فان" and _then(segment, position)
    if word == "ل" or (word in _INSIDE and not then):
        return not _continues(segment, lexicon, first, position)
    general = word == "العام" and segment.words[position - 1].startswith("ال")
    ordinal = word in ("اول", "عام", "شهر") and position + 1 < stop and segment.words[position + 1].startswith("ال")
    if general or ordinal or (word == "علي" and not segment.is_preposition(position)):
        return False
    closing = then or word in _CLOSING or word in _ADDRESSEES or word.isdigit()
    closing = closing or (word not in segment.names and _adverbial(segment, lexicon, position))
    counterpart = position > first and word.startswith("لنظير")  # أكد الوزير فلان لنظيره فلان أن
    addressed = word.startswith("لل") and len(word) > 4 and segment.words[position - 1] in segment.names
    return (
        closing
        or counterpart
        or addressed
        or _object_begins(segment, lexicon, first, position)
        or is_verb(segment, lexicon, position)
    )


def _then(segment: Segment, position: int) -> bool:
    """Whether فان is 'then', printed with its hamza or without, and not the van of a Dutch name."""
    following = segment.words[position + 1] if position + 1 < len(segment) else ""
    return segment.tokens[position].form.startswith("فإ") or following.startswith("ال") or is_known(following)


def _object_begins(segment: Segment, lexicon: Lexicon, first: int, position: int) -> bool:
    """Whether a second definite noun begins the verb's object: 'دعا المجلس | الأطراف', 'انتقد النائب | القرار'."""
    word, before = segment.words[position], segment.words[position - 1]
    printed = segment.tokens[position - 1].form
    own = position == first + 1 and len(before) >= 5 and printed.endswith((*PRONOUNS, "نا"))  # محدثنا | غياب الإرادة
    complete = own or before in segment.names or (position > first and _complete(segment, lexicon, position - 1))
    if complete and (word in lexicon.facts or is_fact(lexicon, word, segment.tokens[position].form)):
        return word in lexicon.facts or not (word in segment.names or lexicon.source(word))
    if word.startswith("ال") and before.endswith("ون") and not before.startswith("ال") and position == first + 1:
        return True  # معارضون | البرهان: the plural keeps its ن, nothing is annexed to it
    source = lexicon.source(word)
    complete = position == first + 1 and before.startswith("ال") and _annexes_nothing(lexicon, before)
    if complete and source and source.kind in ("institution", "role", "people") and not word.startswith("ال"):
        return True  # دعا البيان | مجلس القضاء
    if not (word.startswith("ال") and before.startswith("ال")) or segment.gaps[position].strip():
        return False
    # الجيش الإسرائيلي | الفلسطينيين
    of_state = lexicon.side(before) is not None and not before.endswith("ين")
    people = of_state and word.endswith("ين") and lexicon.side(word[:-2]) is not None
    head = lexicon.source(segment.words[first])
    # طالب نواب «الوفاق» | الحدادي بسحب كلمته
    person = head is not None and head.kind == "people" and word in segment.names
    if people or person or (source and source.kind in ("institution", "people", "media", "party")):
        return True
    return head is not None and position == first + 1 and _is_object(segment, lexicon, head, word)


def _annexes_nothing(lexicon: Lexicon, word: str) -> bool:
    """Whether the definite noun is no title that a name or an office goes on from: البيان، المجلس; not السيد."""
    source = lexicon.source(word)
    return source is not None and source.kind in ("document", "institution", "media")


def _is_object(segment: Segment, lexicon: Lexicon, head: Source, word: str) -> bool:
    """Whether the definite noun right behind a definite source is no adjective of it: 'زارت الشرطة | السد'."""
    if head.kind == "institution":
        # The adjective of a feminine noun has its own ending, which that of a masculine one has not.
        return word.endswith("ه") if head.gender == "m" else not word.endswith(("ه", "ي", "ا", "ات", "س"))
    adjective = word.endswith(("ي", "يه")) or word in v.OFFICE_ADJECTIVES or lexicon.side(word) is not None
    named = word in segment.names or lexicon.source(word) is not None
    return head.kind == "role" and not adjective and not named


def _complete(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    """Whether nothing can be annexed to the word: a definite noun, a state (الجزائر | تدمير…)."""
    word = segment.words[position]
    return (word.startswith("ال") and len(word) > 4) or word in lexicon.states


def _continues(segment: Segment, lexicon: Lexicon, first: int, position: int) -> bool:
    """باسم, من and في go on with the phrase only behind a noun that calls for them: مصادر من, السفير في دمشق."""
    word = segment.words[position]
    following = segment.words[position + 1] if position + 1 < len(segment) else ""
    head = lexicon.source(segment.words[first])
    kind = head.kind if head else ""
    if word == "ل":
        quote = segment.quote_from(position + 1)
        party = quote is not None and kind == "role" and segment.words[quote.first] in v.PARTY_HEADS
        return quote is None or kind == "document" or party
    if word == "عن":
        delegate = kind == "role" and segment.words[position - 1].removeprefix("ال") in _FOR_SOMEBODY
        return (delegate or kind == "document") and following not in v.CLAUSE_PARTICLES
    if word not in ("من", "في", "لدي"):
        return True
    counted = segment.words[first] in lexicon.quantities or segment.words[first] in _VAGUE
    if (not head and not counted) or following in v.TIMES or following.removeprefix("ال") in _ASIDE_NOUNS:
        return False
    if word == "من":
        return counted or kind in ("anonymous", "people")
    state = following in lexicon.states or following in lexicon.seats
    place = state or lexicon.side(following) is not None or bool(lexicon.source(following))
    return state if kind == "institution" else place and kind in ("role", "anonymous", "people")


def _ranked(segment: Segment, lexicon: Lexicon, first: int, position: int) -> bool:
    """Whether a rank or title with its name follows the place of an office: قائد الشرطة في مدينة كذا العقيد فلان."""
    head = lexicon.source(segment.words[first])
    if head is None or head.kind != "role":
        return False
    for index in range(position + 2, min(position + 6, len(segment) - 1)):
        if segment.comma_before(index) or segment.words[index] in v.CLAUSE_PARTICLES:
            return False
        source = lexicon.source(segment.words[index])
        if source and source.kind == "role":
            return segment.words[index].startswith("ال") and segment.words[index + 1] in segment.names
    return False


def _apposition(segment: Segment, lexicon: Lexicon, position: int, stop: int) -> bool:
    """Whether what follows the comma still names the subject: a name, or a role, closed by a comma or the content."""
    word = segment.words[position]
    if word in _CLOSING or word in v.CONNECTORS or word.startswith("و"):
        return False
    if word.startswith("نظير") or is_verb(segment, lexicon, position):
        return False
    if (word.endswith("وا") and len(word) >= 4) or segment.words[position + 1 : position + 2] == ("عدم",):
        return False  # مسؤولون، فضلوا عدم ذكر أسمائهم
    end = position + 1
    while end < min(stop, position + 8):
        following = segment.words[end]
        if segment.comma_before(end) or following in v.PREPOSITIONS or following in v.TIMES or following in v.ADVERBS:
            break
        end += 1
    return end - position <= 7


def is_verb(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    if segment.quote_from(position):
        return False
    word = segment.words[position]
    readings = [r for r in lexicon.readings(word) if not r.pronoun or r.verb.transitive]
    finite = any(
        r.shape in (Shape.PAST, Shape.PRESENT) or (r.shape is Shape.PARTICIPLE and word.endswith("ا")) for r in readings
    )
    return finite and not lexicon.source(word)


def clause_subject(segment: Segment, lexicon: Lexicon, verb: int, gender: str) -> Range | None:
    """The subject of an earlier verb of the sentence that an elided one goes on from: 'روسيا رفضت…، وادعت أن'."""
    opening = _past_opening(segment)
    head = min(verb, _HEAD + opening)
    for first in (*range(verb - 1, max(verb - _FAR, head) - 1, -1), *range(head - 1, -1, -1)):
        if first and segment.words[first - 1] in ("من", "ومن"):
            continue  # ومن المقرر أن
        aside = 2 <= first <= 7 and segment.comma_before(first - 1)
        # وقد كالت المجلة المديح؛ but not وقد اعترضت قوة
        led = first <= opening + 1 and (opening != 1 or segment.words[first].startswith("ال"))
        opens = first <= 1 or led or aside or segment.words[first - 1] in v.CLAUSE_PARTICLES
        source = lexicon.source(segment.words[first]) if opens else None
        state = opens and (segment.words[first] in lexicon.states or segment.words[first] in lexicon.seats)
        if (source and source.gender == gender and source.kind != "document") or (state and gender == "f"):
            return subject_after(segment, lexicon, first, max(verb, first + 8))
    return None


def _past_opening(segment: Segment) -> int:
    """How many words lead over to the sentence: إلى ذلك، في المقابل، من جهته."""
    pair = segment.words[:2]
    if pair[:1] and pair[0] in ("وقد", "قد", "لقد"):
        return 1
    return 2 if len(pair) == 2 and pair[0].removeprefix("و") in _LEADS and pair[1] in _LED else 0


def source_after(
    segment: Segment, lexicon: Lexicon, first: int, stop: int | None = None, *, told: bool = False
) -> Range | None:
    """The source that a frame names (بحسب مركز…); None where the words after the frame are no source (وفق الخطة).

    `told`: a clause that only a source can have stands behind.
    """
    phrase = subject_after(segment, lexicon, first, stop or len(segment), joined=True)
    if not phrase:
        return None
    word = segment.words[first]
    if told or _are_people(word) or lexicon.source(word) or word.removeprefix("ل") in _VAGUE:
        return phrase
    if segment.quote_from(first) or {word, "ا" + word[1:], word[1:]} & segment.names:
        return phrase
    if not word.startswith("ال") and not is_known(word):
        # A word that written Arabic does not know is a name: بحسب كرامبون.
        return phrase
    for form in (word, word.removeprefix("لل"), word[1:] if word[0] in "لب" else word):
        bare = form.removeprefix("ال")
        if form in lexicon.states or form in lexicon.seats or bare in lexicon.states or bare in lexicon.seats:
            return phrase
    return None


def _are_people(word: str) -> bool:
    """Whether the word is the sound plural of an active participle: المشاركين، عاملين; not قوانين، ميادين."""
    stem = word.removeprefix("ال").removesuffix("ين")
    if len(stem) < 4 or not word.endswith("ين"):
        return False
    broken = len(stem) == 4 and stem[2] == "ا"
    return not broken and (stem[0] == "م" or stem[1] == "ا")
