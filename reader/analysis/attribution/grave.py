"""Grave claims in the outlet's own voice: force that nobody is said to have used, losses that nobody counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.segments import Segment
from reader.lexicon.reporting_forms import PRONOUNS
from reader.text.folding import word_set

_DONE = word_set("تم تمت جرى جرت")
_FORCE = word_set(
    "قصف استهداف تدمير إحراق نسف قتل اغتيال تصفية اختطاف خطف تعذيب اغتصاب تهجير إبادة نهب قنص إعدام ذبح تجويع"
)
# Deeds as nouns, and whom or what of the civilians they hit: الغارات المكثفة على المدنيين، استهداف المرافق الطبية.
_DEEDS = _FORCE | word_set("القصف الاستهداف الغارات غارات الهجمات هجمات المجازر مجازر مجزرة المجزرة استهدافات جرائم")
_CIVILIANS = word_set(
    "المدنيين مدنيين الأهالي السكان النازحين الأبرياء الأطفال المدنية الطبية المشافي المستشفيات المدارس المخيمات "
    "المساجد الكنائس الأسواق المنازل البيوت"
)
# Behind these a deed is supposed, forbidden or judged, not told.
_NOT_TOLD = word_set(
    "اتهامات بتهمة تهمة مزاعم ادعاءات وقف لوقف منع لمنع إدانة تجنب خطر مخاطر تهديد رفض بشأن حول عن ضد من احتمال عدم دون"
)
_DEED_REACH = 4
_DOES = word_set("قام قامت قاموا يقوم تقوم نفذ نفذت ينفذ ارتكب ارتكبت يرتكب شن شنت يشن تشن واصل واصلت كثف كثفت")
_DONE_REACH = 6
# Behind these the doer is named: من قبل الجيش، على يد مسلحين، برصاص القناصة.
_BY = word_set("قبل جانب طرف يد أيدي")
_WITH = word_set("بواسطة بنيران برصاص بأيدي بيد بغارة بغارات بقذائف")
_INFLICTS = word_set(
    "كبد كبدت كبدوا يكبد تكبد تكبدت تكبدوا تتكبد يتكبد ألحق ألحقت ألحقوا ألحقا أوقع أوقعت أوقعوا مني منيت"
)
_LOSSES = word_set("خسائر خسارة بخسائر إصابات")
_HEAVY = word_set("كبيرة فادحة جسيمة ثقيلة هائلة مؤلمة مباشرة بشرية")
# Losses are a claim of war only beside those who fight: a stock exchange has losses too.
_FIGHTING = word_set(
    "قوات القوات جيش الجيش ميليشيات الميليشيات مليشيات المليشيات فصائل الفصائل متمردين المتمردون المتمردين مسلحين "
    "المسلحون المسلحين مقاتلي المقاتلين العدو إرهابيين الإرهابيين معارك المعارك اشتباكات جبهات هجوم الهجوم هجمات "
    "كتيبة كتائب لواء الأرواح العتاد"
)
_LOSS_REACH = 7
_LONGEST_CLAUSE = 40
_CONTRADICTS = word_set("يعاكس يناقض يكذب تكذب يدحض تدحض يفضح تفضح يخالف")
_STATEMENTS = word_set(
    "تصريحات تصريح تصريحاته تصريحاتها رواية روايات روايته روايتها مزاعم مزاعمه مزاعمها ادعاءات أقوال"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """Words `first .. last` of a segment that claim something; `rule` says why it is shown, `words` what gives it."""

    first: int
    last: int
    rule: str
    words: str


def grave_claims(segment: Segment) -> Iterator[Claim]:
    """The grave claims of a sentence that names no source, in order."""
    fighting = not _FIGHTING.isdisjoint(segment.words)
    asks = "؟" in segment.gaps[-1]
    for index, word in enumerate(() if asks else segment.words[:-1]):
        bare, following = word.removeprefix("و"), segment.words[index + 1]
        if bare in _DONE and _is_force(following):
            end = _clause_end(segment, index + 1)
            if not (_supposed(segment, index) or _doer(segment, index, end)):
                yield Claim(index, end, "force without a doer", segment.text_of(index, index + 2))
        elif fighting and bare in _INFLICTS and _heavy_losses(segment, index):
            end = _clause_end(segment, index + 1)
            yield Claim(index, end, "losses without source", segment.text_of(index, index + 1))
        elif _hits_civilians(segment, index, bare):
            end = _clause_end(segment, index + 1)
            if not _doer(segment, index, end):
                yield Claim(index, end, "deed against civilians without source", segment.tokens[index].form)
        elif bare in _CONTRADICTS and following in _STATEMENTS:
            end = _clause_end(segment, index + 1)
            yield Claim(index, end, "contradicts a source", segment.text_of(index, index + 2))


def _hits_civilians(segment: Segment, index: int, word: str) -> bool:
    """Whether a noun of force is told of civilians, or of what is theirs, with no doer between the two."""
    earlier = [word.removeprefix("و") for word in segment.words[max(index - _DONE_REACH, 0) : index]]
    done = not _DOES.isdisjoint(earlier)  # قامت بعمليات خطف للمدنيين
    if word not in _DEEDS or done or (index and not _NOT_TOLD.isdisjoint((segment.words[index - 1], earlier[-1]))):
        return False
    for position in range(index + 1, min(index + 1 + _DEED_REACH, len(segment))):
        following = segment.words[position]
        if segment.comma_before(position):
            return False
        if following in _CIVILIANS:
            return position == index + 1 or segment.words[position - 1] in ("علي", "ضد", "بحق", "في")
        if following.startswith("لل"):
            pair = ("ال" + following[2:], *segment.words[position + 1 : position + 2])
            return not _CIVILIANS.isdisjoint(pair)
    return False


def _is_force(word: str) -> bool:
    return word in _FORCE or any(word.endswith(own) and word.removesuffix(own) in _FORCE for own in PRONOUNS)


def _supposed(segment: Segment, index: int) -> bool:
    """Whether the clause only supposes or is somebody's: لو تم قصف، أنه تم قصف."""
    before = segment.words[index - 1] if index else ""
    return before.removeprefix("و") in v.IRREALIS or before in v.CLAUSE_PRONOUNS


def _doer(segment: Segment, first: int, last: int) -> bool:
    """Whether the clause tells by whom: من قبل الجيش، على أيدي مسلحين، بنيران القناصة."""
    for index in range(first, last):
        before = segment.words[index - 1] if index else ""
        if segment.words[index] in _WITH or (segment.words[index] in _BY and before in ("من", "علي")):
            return True
    return False


def _heavy_losses(segment: Segment, index: int) -> bool:
    words = segment.words[index + 1 : index + 1 + _LOSS_REACH]
    losses = (position for position, word in enumerate(words) if word in _LOSSES)
    return any(not _HEAVY.isdisjoint(words[position + 1 : position + 3]) for position in losses)


def _clause_end(segment: Segment, first: int) -> int:
    last = min(len(segment), first + _LONGEST_CLAUSE)
    return next((i for i in range(first + 1, last) if segment.comma_before(i)), last)
