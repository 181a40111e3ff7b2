"""What kind of noun a word is: a verbal noun that opens reported content, a source, a name between marks."""

from __future__ import annotations

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.segments import Quote, Segment
from reader.lexicon.reporting import Lexicon
from reader.lexicon.reporting_forms import PRONOUNS, Shape
from reader.text.folding import word_set
from reader.text.terms.frequency import is_known

_LABEL_WORDS = 5
_DIRECTIONS = word_set("شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط ريف")
# يطلق عليه «…»، المعروف اختصارا «…»، الملقب بـ«…»
_CALLED = word_set(
    "يطلق تطلق أطلق أطلقت يطلقون المعروف المعروفة معروف معروفة يعرف تعرف الملقب الملقبة ملقب يلقب المكنى الشهير الشهيرة"
)
_UPON = word_set("عليه عليها عليهم اسم باسم اختصارا لقب ب")
# They begin a byname: «أبو عمر».
_KUNYAS = word_set("أبو أبي أبا")
_ABBREVIATED = word_set("اختصارا يدعى تدعى يسمى تسمى")
# Verbs of a relative clause about the occasion (مؤتمر عقده), written like nouns with a pronoun.
_HELD = frozenset(("عقده", "عقدها", "نشره", "نشرها", "شنه", "شنها", "فرضها", "بثها", "بثه"))
_INHABITANT_ENDINGS = ("ين", "ون", "ات", "ه", "ا")


def is_fact(lexicon: Lexicon, word: str, form: str) -> bool:
    """Whether a noun without article can open a reported fact: اعتقال، قيامه، عشرات; a measured pattern counts too."""
    if (word.startswith("ال") and len(word) > 4) or word in lexicon.states or word in lexicon.seats:
        return False
    for stem in _without_pronoun(word):
        if stem in lexicon.facts or stem in lexicon.quantities:
            return True
        pattern = _verbal_pattern(stem, form) and not any(r.shape is Shape.PRESENT for r in lexicon.readings(stem))
        if not lexicon.source(stem) and (pattern or lexicon.is_noun_of_saying(stem)):
            return True
    return False


def is_definite_fact(lexicon: Lexicon, word: str, form: str) -> bool:
    """The same with the article, which only a verb directly before it makes sure of: يؤكد التواصل المستمر."""
    stem = word[2:]
    if not word.startswith("ال") or (lexicon.source(stem) and stem not in lexicon.facts):
        return False
    return stem in lexicon.facts or _verbal_pattern(stem, form.removeprefix("ال"))


def _without_pronoun(word: str) -> list[str]:
    stems = [word]
    for pronoun in PRONOUNS:
        if word.endswith(pronoun) and len(word) - len(pronoun) >= 3:
            stem = word[: -len(pronoun)]
            stems += [stem, stem[:-1] + "ه"] if stem.endswith("ت") else [stem]
    return stems


def _verbal_pattern(word: str, form: str) -> bool:
    """Verbal nouns of the derived forms, by their letters: استفعال، افتعال، انفعال، إفعال، تفعيل، تفاعل، مفاعلة."""
    size = len(word)
    if size == 5:
        second = word[0] == "ت" and (word[3] == "ي" or word[2] == "ا")
        return second or (word[3] == "ا" and form.startswith("إ"))
    if size == 6:
        eighth = word[0] == "ا" and word[4] == "ا" and (word[2] == "ت" or word[1] == "ن")
        return eighth or (word[0] == "م" and word[2] == "ا" and word[5] == "ه")
    return size == 7 and word.startswith("است") and word[5] == "ا"


def is_label(segment: Segment, lexicon: Lexicon, quote: Quote) -> bool:
    """Whether the marks only set off a name (“القامشلي”, تنظيم «داعش», «إم 4»), rather than quote a term or words."""
    words = segment.words[quote.first : quote.last]
    if len(words) > _LABEL_WORDS or not quote.whole.closed:
        return False
    if _described(segment, quote):
        return False
    if (
        words[0] in _KUNYAS
        or _introduced(segment, lexicon, quote, len(words))
        or all(word in segment.names for word in words)
    ):
        return True
    if any(letter.isdigit() or letter.isascii() for word in words for letter in word):
        return True
    organisation = not {words[0], words[0].removeprefix("ال")}.isdisjoint(v.ORGANISATION_HEADS)
    places = lexicon.states | lexicon.seats
    rest = words[1:] if len(words) > 1 and words[0] in _DIRECTIONS else words
    if organisation or all(word in places or word.removeprefix("ال") in lexicon.seats for word in rest):
        return True
    deed = quote.first > 0 and is_fact(lexicon, segment.words[quote.first - 1].lstrip("بلو"), "")  # بارتكاب «مذابح»
    return len(words) == 1 and not deed and _bare_proper_name(lexicon, words[0])


def _introduced(segment: Segment, lexicon: Lexicon, quote: Quote, size: int) -> bool:
    """Whether what stands around the marks calls for a name: مدينة “…”, لـ«العربي الجديد» إن…"""
    before = segment.words[quote.first - 1] if quote.first else ""
    after = segment.words[quote.last] if quote.last < len(segment) else ""
    bare = before[1:] if before[:1] in ("و", "ل", "ب", "ف") and len(before) > 3 else before
    headed = size <= 4 and not {before, bare, before.removeprefix("لل")}.isdisjoint(v.NAME_HEADS)
    called = segment.words[max(quote.first - 2, 0) : quote.first]
    if size <= 4 and (before in _ABBREVIATED or (len(called) == 2 and called[0] in _CALLED and called[1] in _UPON)):
        return True
    addressed = before == "ل" and after in v.CLAUSE_PARTICLES
    return headed or addressed or (before == "و" and _follows_label(segment, lexicon, quote))


def _described(segment: Segment, quote: Quote) -> bool:
    """Whether the marks hold what something is called (بأنه «وحشي» و«باطل»), which is no name."""
    before = segment.words[quote.first - 1] if quote.first else ""
    if before == "و" and quote.first > 1:
        other = segment.quote_around(quote.first - 2)
        return other is not None and other.last == quote.first - 1 and _described(segment, other)
    return before in v.CLAUSE_PRONOUNS and len(quote) <= 3


def _follows_label(segment: Segment, lexicon: Lexicon, quote: Quote) -> bool:
    """Whether the marks go on a list of names: “فلاديمير بوتين” و”رجب طيب أردوغان”."""
    other = segment.quote_around(quote.first - 2) if quote.first > 1 else None
    return other is not None and other.last == quote.first - 1 and is_label(segment, lexicon, other)


def _bare_proper_name(lexicon: Lexicon, word: str) -> bool:
    """One word between marks, without article or inflection, that is no verbal noun, is a name."""
    if word.startswith("ال") or word.endswith(_INHABITANT_ENDINGS):
        return False
    # A participle of a derived form is an adjective: رد «متكافئ».
    participle = len(word) >= 5 and word.startswith(("مت", "مست", "من")) and is_known(word)
    return not participle and not is_fact(lexicon, word, word)


def is_stand(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    """Whether the noun tells a stand taken (أبدى اعتراضه، ترحيبه): an act of the speaker's, no statement."""
    readings = lexicon.readings(segment.words[position])
    return any(r.shape is Shape.NOUN and r.verb.act in ("condemn", "praise") for r in readings)


def is_said(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    """Whether the noun tells words or a stand that can be repeated: دعوته، التأكيد، رفضها، التزامهم."""
    word = segment.words[position]
    return lexicon.is_noun_of_saying(word) or word.removeprefix("ال").rstrip("اهمن") in v.STANDS


def opens_directly(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    """Whether the noun right behind the verb is its object: أعلن اعتقال, يؤكد التواصل."""
    word, form = segment.words[position], segment.tokens[position].form
    if (lexicon.source(word) and word not in lexicon.facts) or word in v.HONORIFICS or word in v.OCCUPIERS:
        return False
    if word in lexicon.quantities and _counts_speakers(segment, position):
        return False
    return is_fact(lexicon, word, form) or is_definite_fact(lexicon, word, form)


def _counts_speakers(segment: Segment, position: int) -> bool:
    """Whether who is counted speaks: 'أعلن عشرات من الأساتذة رفضهم', 'أكد أحد التجار أن'; not 'أعلن مئات القتلى'."""
    if segment.words[position + 1 : position + 2] == ("من",):
        return True
    stop = next((i for i in range(position + 1, len(segment)) if segment.comma_before(i)), len(segment))
    return any(word in v.CLAUSE_PARTICLES or word in v.CLAUSE_PRONOUNS for word in segment.words[position:stop])


def _clause_follows(segment: Segment, position: int) -> bool:
    """Whether a clause opens behind another comma: what stands between the two tells who the subject is."""
    ahead = range(position + 1, min(len(segment), position + 14))
    return any(segment.comma_before(index) and segment.words[index] in v.CLAUSE_PARTICLES for index in ahead)


def opens_behind_subject(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    """Whether a noun further on opens the object: not in the subject, a prepositional phrase or a chain."""
    word, form = segment.words[position], segment.tokens[position].form
    before = segment.words[position - 1]
    construct = lexicon.source(before)
    annexed = construct is not None and construct.kind not in ("party", "agency") and not before.startswith("ال")
    preposition = before in v.PREPOSITIONS or (len(before) > 4 and before.removeprefix("و") in v.PREPOSITIONS)
    in_phrase = annexed or (preposition and before not in ("فيه", "فيها"))
    if word.startswith("ال") and word[2:] in lexicon.facts and not in_phrase and not lexicon.source(word):
        # Behind a bare noun it is a genitive: أهل الحق
        named = before in segment.names or before in v.TIMES or lexicon.source(before) is not None
        return before.startswith("ال") or named or segment.comma_before(position)
    if word == "طلب" and segment.words[position + 1 : position + 2] == ("عدم",):
        return False  # مصدر طلب عدم كشف اسمه
    source = lexicon.source(word)
    if segment.comma_before(position) and ((source and source.kind == "role") or _clause_follows(segment, position)):
        return False  # فلانة، مساعدة الوزير، أن…
    joined = word.startswith("و") and not word.startswith(("وجود", "وقف", "وقوع", "وصول", "وفاه"))
    # The second noun of a chain: لضمان سلامتهم.
    chained = is_fact(lexicon, before.lstrip("ولب"), before)
    if word in _HELD or joined or chained or (in_phrase and not segment.comma_before(position)):
        return False
    return is_fact(lexicon, word, form)
