"""What two linked sentences word differently, and of what kind it is."""

from __future__ import annotations

import pytest

from reader.analysis.compare import compare
from reader.model.comparisons import DifferenceKind
from tests.analysis.alignment.documents import article

NAMING, VERB, NUMBER = DifferenceKind.NAMING, DifferenceKind.VERB, DifferenceKind.NUMBER
WORDING, ADDITION = DifferenceKind.WORDING, DifferenceKind.ADDITION


def differences(one: str, other: str) -> list[tuple[DifferenceKind, tuple[str, ...]]]:
    """Kind and words of the differences of two one-sentence articles under one headline."""
    documents = [article(1, "أنباء المدينة", one), article(2, "أنباء المدينة", other)]
    texts = {document.article.id: document.text for document in documents}
    found = compare(documents).differences
    return [(item.kind, tuple(span.of(texts[number]) for number, span in item.sides)) for item in found]


@pytest.mark.parametrize(
    ("one", "other", "kind", "words"),
    [
        (
            "قضت المحكمة بالسجن عشر سنوات على أمين المخزن بعد سرقة القمح.",
            "قضت المحكمة بالسجن خمس سنوات على أمين المخزن بعد سرقة القمح.",
            NUMBER,
            ("عشر", "خمس"),
        ),
        (
            "استقبل الرئيس دميرال وفدا من الصيادين في القصر القديم.",
            "استقبل الرئيس المنتهية ولايته وفدا من الصيادين في القصر القديم.",
            NAMING,
            ("دميرال", "المنتهية ولايته"),
        ),
        (
            "سيطر المتطرفون على مخفر القرية الحدودية بعد قتال عنيف دام يومين.",
            "سيطر الجهاديون على مخفر القرية الحدودية بعد قتال عنيف دام يومين.",
            NAMING,
            ("المتطرفون", "الجهاديون"),
        ),
        (
            "قال مدير المشفى إن الأدوية ستنفد خلال أسبوع إذا لم يفتح المعبر.",
            "زعم مدير المشفى أن الأدوية ستنفد خلال أسبوع إذا لم يفتح المعبر.",
            VERB,
            ("قال", "زعم"),
        ),
        (
            "أدى انهيار الجسر إلى إصابة 12 شخصا وقطع الطريق الساحلي أمام الشاحنات.",
            "أدى انهيار الجسر إلى إصابة 17 شخصا وقطع الطريق الساحلي أمام الشاحنات.",
            NUMBER,
            ("12", "17"),
        ),
        (
            "استقبل الرئيس عبد الفتاح السيسي وفدا من رجال الأعمال في العاصمة.",
            "استقبل قائد الانقلاب وفدا من رجال الأعمال في العاصمة.",
            NAMING,
            ("الرئيس عبد الفتاح السيسي", "قائد الانقلاب"),
        ),
        (
            "انتقد الحزب تصريحات نتنياهو بشأن إغلاق الطرق المؤدية إلى القرية.",
            "انتقد الحزب تصريحات رئيس الوزراء الإسرائيلي بشأن إغلاق الطرق المؤدية إلى القرية.",
            NAMING,
            ("نتنياهو", "رئيس الوزراء الإسرائيلي"),
        ),
        (
            "أعرب السفير عن أسفه الشديد لتأخر وصول السفينة إلى الميناء.",
            "عبر السفير عن أسفه الشديد لتأخر وصول السفينة إلى الميناء.",
            VERB,
            ("أعرب", "عبر"),
        ),
        (
            "عقد الاجتماع مساء السبت في مقر البلدية بحضور سكان الحي.",
            "عقد الاجتماع مساء الأحد في مقر البلدية بحضور سكان الحي.",
            NUMBER,
            ("السبت", "الأحد"),
        ),
        (
            "بدأ موسم الصيد في تشرين الثاني بعد هدوء العاصفة على الساحل.",
            "بدأ موسم الصيد في ديسمبر بعد هدوء العاصفة على الساحل.",
            NUMBER,
            ("تشرين الثاني", "ديسمبر"),
        ),
        (
            "وافق المجلس على بناء الميناء الجديد قرب مصب النهر في جلسة عاصفة.",
            "وافق المجلس على بناء الميناء الجديد قرب مصب النهر في جلسة هادئة.",
            WORDING,
            ("عاصفة", "هادئة"),
        ),
    ],
)
def test_a_difference_and_its_kind(one: str, other: str, kind: DifferenceKind, words: tuple[str, ...]) -> None:
    assert (kind, words) in differences(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("وصل الوزير الأمريكي إلى الدوحة للقاء المسؤولين فيها", "وصل الوزير الأميركي إلى الدوحة للقاء المسئولين فيها"),
        ("وقع الانفجار في 17 فبراير قرب مقر الحاكم", "وقع الانفجار في 17 شباط قرب مقر الحاكم"),
        ("بحث الوفد شؤون الصيد مع حاكم الجزيرة أمس", "بحث الوفد شئون الصيد مع حاكم الجزيرة أمس"),
        ("هاجمت المليشيات القرية ليلا ثم انسحبت منها", "هاجمت الميليشيات القرية ليلا ثم انسحبت منها"),
        ("التقى عبد الملك وفد القبائل في صعدة أمس", "التقى عبدالملك وفد القبائل في صعدة أمس"),
        ("افتتح المعرض السنوي للكتاب بالمملكة أمس", "افتتح المعرض السنوي للكتاب في المملكة أمس"),
        ("زار إردوغان مدينة إزمير لتدشين المصنع", "زار أردوغان مدينة إزمير لتدشين المصنع"),
        ("قتل ثلاثون عاملا في حريق المصنع", "قتل 30 عاملا في حريق المصنع"),
        ("أبحرت السفينة من ميناء أنتويربن نحو مدينة جوما", "أبحرت السفينة من ميناء أنتويربين نحو مدينة غوما"),
        ("غادر الوفد التجاري فيينا بعد توقيع العقد", "غادر الوفد التجاري فينا بعد توقيع العقد"),
        ("عرض المخرج دايفيد هانس فيلمه في المهرجان", "عرض المخرج ديفيد هانز فيلمه في المهرجان"),
        ("أصيب أحد عشر عاملا في انهيار المنجم", "أصيب 11 عاملا في انهيار المنجم"),
        ("نزحت عشرات العائلات من الوادي أمس", "نزحت 40 عائلة من الوادي أمس"),
        ("زار رئيس الوزراء الميناء بعد إصلاح أرصفته.", "زار رئيس مجلس الوزراء الميناء بعد إصلاح أرصفته."),
        ("صور الصحفي انهيار السد القديم قرب القرية.", "صور الصحافي انهيار السد القديم قرب القرية."),
        ("مول الاتحاد الأوروبي ترميم القلعة القديمة.", "مول الاتحاد الأوربي ترميم القلعة القديمة."),
        ("وصلت مئات الصناديق إلى المخزن قبل المطر.", "وصلت مآت الصناديق إلى المخزن قبل المطر."),
        ("عين عبد اللطيف بن راشد مديرا للمرفأ الجديد.", "عين عبداللطيف بن راشد مديرا للمرفأ الجديد."),
        ("رست السفينة في أبو ظبي قادمة من الهند.", "رست السفينة في أبوظبي قادمة من الهند."),
        ("عقد الوفدان لقاء في أم درمان قبل سفرهما إلى الشمال", "عقد الوفدان لقاء في أمدرمان قبل سفرهما إلى الشمال"),
        ("عاد المغني من برن إلى بيته بعد حفله الأخير بيومين", "عاد المغني من بيرن إلى بيته بعد حفله الأخير بيومين"),
    ],
)
def test_spelling_and_agreeing_numbers_are_no_difference(one: str, other: str) -> None:
    assert not [item for item in differences(one, other) if item[0] in (NAMING, VERB, NUMBER, WORDING)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("وقال الصيادون إن الميناء أغلق قبل العاصفة بساعات", "وقالت نقابة الصيادين إن الميناء أغلق قبل العاصفة بساعات"),
        ("المحكمة حكمت على مالك العبارة بالسجن خمس سنوات", "المحكمة تحكم على مالك العبارة بالسجن خمس سنوات"),
        ("بدأ مجلس البلدية التصويت على موازنة العام المقبل", "بدأ مجلس البلدية يصوت على موازنة العام المقبل"),
    ],
)
def test_forms_of_one_verb_are_no_difference(one: str, other: str) -> None:
    assert not [words for kind, words in differences(one, other) if kind in (VERB, NAMING) and len(words) == 2]


def test_freely_worded_sentences_are_not_cut_into_slots() -> None:
    one = "غرقت العبارة قرب الجزيرة مساء الأحد وعلى متنها عمال يعودون من موسم القطاف بعد أن صدمت صخرة."
    other = "قرب الجزيرة لقي ركاب حتفهم بعد أن مالت العبارة المحملة بصناديق الفاكهة وصدمت رصيفا حجريا."
    assert not [item for item in differences(one, other) if item[0] in (WORDING, NAMING)]


def test_the_broken_plural_of_a_name_is_another_word() -> None:
    one = "حررت القوات حي الزهور من داعش بعد معارك استمرت أسبوعا."
    assert (NAMING, ("داعش", "الدواعش")) in differences(one, one.replace("داعش", "الدواعش"))


def test_an_epithet_added_to_a_name_is_another_name() -> None:
    one = "سيطر تنظيم داعش الإرهابي على معبر القائم بعد معارك استمرت ثلاثة أيام."
    other = "سيطر داعش على معبر القائم بعد معارك استمرت ثلاثة أيام."
    kinds = {kind for kind, _ in differences(one, other)}
    assert NAMING in kinds


def test_words_of_one_side_only_are_an_addition() -> None:
    one = "عاد النازحون إلى قرى الغاب بعد انسحاب القوات."
    other = "عاد النازحون سيرا على الأقدام إلى قرى الغاب بعد انسحاب القوات."
    added = [words for kind, words in differences(one, other) if kind is ADDITION]
    assert added == [("سيرا على الأقدام",)]


def test_a_name_that_changes_its_place_is_no_addition() -> None:
    one = "تشارك السعودية في معرض الزهور بمدينة هارلم للمرة الأولى."
    other = "المملكة تشارك في معرض الزهور بمدينة هارلم للمرة الأولى."
    assert (NAMING, ("السعودية", "المملكة")) in differences(one, other)


def test_what_a_headline_that_breaks_off_does_not_say_is_no_addition() -> None:
    one = article(1, "أعلن الوزير افتتاح الطريق بين …", "أنباء المدينة")
    other = article(2, "أعلن الوزير افتتاح الطريق بين المدينة القديمة والميناء", "أنباء المدينة")
    assert compare([one, other]).differences == ()


def test_two_numbers_that_both_articles_have_are_two_facts() -> None:
    whole = "أغلق مفتشو البلدية 50 محلا لبيع الأدوات الكهربائية في المدينة خلال الشهر."
    part = "أغلق مفتشو البلدية 7 محلات لبيع الأدوات الكهربائية في الميناء خلال الشهر."
    other = part.replace("7 محلات", "9 محلات")
    assert NUMBER not in {kind for kind, _ in differences(f"{whole}\n{part}", f"{part}\n{whole}")}
    assert (NUMBER, ("7", "9")) in differences(f"{whole}\n{part}", f"{other}\n{whole}")
    assert (NUMBER, ("50", "7")) in differences(whole, part)
