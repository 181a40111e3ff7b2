"""One speaker's words in two outlets."""

from __future__ import annotations

from reader.analysis.attribution import find_attributions
from reader.analysis.variants import find_variants
from reader.model.comparisons import Difference, DifferenceKind

from .conftest import document_of

FIRST = "قال الوزير سامي حداد: «ملف الشمال من المهام التي يحلها الجيش الوطني بدعمنا في هذه المرحلة»."
SECOND = "صرح سامي حداد، وزير الداخلية: «ملف الشمال من المهام التي تحلها قوات الحكومة بدعمنا في هذه المرحلة»."


def variants(*bodies: str) -> list[tuple[DifferenceKind, list[str]]]:
    documents = [document_of(body, key=number) for number, body in enumerate(bodies, 1)]
    texts = {document.article.id: document.text for document in documents}
    marks = [mark for document in documents for mark in find_attributions(document)]
    found: tuple[Difference, ...] = find_variants(documents, marks, ())
    return [(d.kind, [span.of(texts[article]) for article, span in d.sides]) for d in found]


def test_the_words_that_differ_are_shown() -> None:
    assert (DifferenceKind.WORDING, ["الجيش الوطني", "قوات الحكومة"]) in variants(FIRST, SECOND)


def test_equal_quotations_and_mere_spelling_differ_in_nothing() -> None:
    assert variants(FIRST, FIRST.replace("المهام", "المهامّ").replace("هذه", "هٰذه")) == []


def test_another_speaker_is_no_variant() -> None:
    assert variants(FIRST, SECOND.replace("سامي حداد", "نادر خوري")) == []


def test_what_one_outlet_quotes_besides_is_no_difference() -> None:
    longer = SECOND.replace(
        "في هذه المرحلة", "في هذه المرحلة ونحن نتابع أوضاع السكان في القرى البعيدة كل يوم ونرسل إليهم الدواء"
    )
    assert variants(FIRST, longer) == [(DifferenceKind.WORDING, ["الجيش الوطني", "قوات الحكومة"])]


def test_one_quotation_in_two_pieces_is_compared_with_each() -> None:
    whole = "قال الوزير سامي حداد: «سنفتح معبر الشمال أمام شاحنات الدقيق غدا ونعيد المهجرين من المخيمات قبل الشتاء»."
    pieces = (
        "قال الوزير سامي حداد: «سنفتح معبر الشمال أمام قوافل الدقيق غدا». "
        "وأضاف: «نعيد النازحين من المخيمات قبل الشتاء»."
    )
    assert variants(whole, pieces) == [
        (DifferenceKind.WORDING, ["شاحنات", "قوافل"]),
        (DifferenceKind.WORDING, ["المهجرين", "النازحين"]),
    ]


def test_a_name_spelt_otherwise_is_the_same_speaker() -> None:
    first = FIRST.replace("سامي حداد", "مولود تشاووش أوغلو")
    second = SECOND.replace("سامي حداد", "مولود جاويش أوغلو")
    assert (DifferenceKind.WORDING, ["الجيش الوطني", "قوات الحكومة"]) in variants(first, second)


def test_a_negation_that_only_one_outlet_has_is_shown() -> None:
    first = "قال الوزير سامي حداد: «الحكومة لن توقع اتفاق المياه مع الجيران قبل نهاية العام»."
    assert variants(first, first.replace("لن توقع", "توقع")) == [(DifferenceKind.ADDITION, ["لن"])]


def test_function_words_in_common_make_no_version() -> None:
    first = "قال الوزير سامي حداد: «هذا من الأمور التي في يد البلدية»."
    second = "قال الوزير سامي حداد: «هذه من الطرق التي في شمال الوادي»."
    assert variants(first, second) == []


def test_a_number_in_digits_and_in_words_is_one() -> None:
    first = "قال الوزير سامي حداد: «وجدنا 4 أشخاص على متن القارب الذي غادر الميناء قبل مئة يوم»."
    second = "قال الوزير سامي حداد: «وجدنا أربعة أشخاص على متن القارب الذي غادر الميناء قبل مائة يوم»."
    assert variants(first, second) == []


def test_a_word_in_another_place_is_no_addition() -> None:
    first = "قال الوزير سامي حداد: «طاقم المهندسين الأجنبي رجّح من دون تردد أن الشرخ يعود إلى السيول»."
    second = "قال الوزير سامي حداد: «الطاقم الأجنبي من المهندسين رجّح من دون تردد أن الشرخ يعود إلى السيول»."
    assert not any("المهندسين" in words for _, sides in variants(first, second) for words in sides)


def test_a_moved_word_with_a_preposition_is_no_addition() -> None:
    first = "قال الوزير سامي حداد: «فريق المهندسين أنهى فحص الجسر من دون أن يجد شرخا في أعمدته»."
    second = "قال الوزير سامي حداد: «الفريق أنهى من المهندسين فحص الجسر من دون أن يجد شرخا في أعمدته»."
    assert not [sides for kind, sides in variants(first, second) if kind is DifferenceKind.ADDITION]


WORKS = "قال الوزير سامي حداد: «الفريق أنهى عملياته في وادي النخيل وسلم معداته إلى سكان القرية أمس»."


def test_a_suffix_or_gender_that_agrees_with_another_word_is_no_difference() -> None:
    feminine = "قال الوزير سامي حداد: «الفرقة أنهت عملياتها في وادي النخيل وسلمت معداتها إلى سكان القرية أمس»."
    assert variants(WORKS, feminine) == [(DifferenceKind.WORDING, ["الفريق", "الفرقة"])]
    assert variants(WORKS, WORKS.replace("معداته", "معداتهم")) == []
    assert variants(WORKS, WORKS.replace("عملياته", "عملياتها")) == []


def test_another_noun_beside_the_suffix_is_a_difference() -> None:
    assert variants(WORKS, WORKS.replace("عملياته", "غاراتها")) == [(DifferenceKind.WORDING, ["عملياته", "غاراتها"])]


def test_a_speaker_who_counts_himself_in_is_a_difference() -> None:
    assert variants(WORKS, WORKS.replace("عملياته", "عملياتنا")) == [(DifferenceKind.WORDING, ["عملياته", "عملياتنا"])]


def test_a_radical_that_looks_like_a_suffix_is_none() -> None:
    house, way = WORKS.replace("وادي النخيل", "وادي الكرم"), WORKS.replace("وادي النخيل", "وادي الكره")
    assert variants(house, way) == [(DifferenceKind.WORDING, ["الكرم", "الكره"])]
