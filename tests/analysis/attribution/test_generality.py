"""Turns of phrase of outlets and conflicts beyond the samples: invented sentences, one rule each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.model.marks import Attribution, AttributionKind

Read = Callable[..., list[tuple[str, Attribution]]]


def test_a_new_subject_behind_an_answering_verb_is_the_speaker(read: Read) -> None:
    body = (
        "اتهم وزير الري سامر حداد رئيس البلدية فادي نصار، قائلا: «أهملتم السد سنوات»، "
        "بينما رد عليه نصار قائلا: «لم تصلنا أموال منذ عام»."
    )
    speakers = {words: detail.speaker for words, detail in read(body)}
    assert (speakers["لم تصلنا أموال منذ عام"] or "").startswith("فادي نصار")


def test_an_outlet_that_learned_something_carries_its_source(read: Read) -> None:
    ((words, detail),) = read("علمت «الضفة» من مصادر مطلعة أن الميناء سيغلق.")
    assert (words, detail.speaker) == ("الميناء سيغلق", "مصادر مطلعة")
    assert read("علم الأهالي أن الجسر مغلق.") == []


def test_two_terms_of_one_description_are_two_fragments(read: Read) -> None:
    told = read("وصف الوزير القرار بأنه «متسرع» و«غير قانوني»، قبل أن يغادر القاعة.")
    partials = [words for words, detail in told if detail.kind is AttributionKind.PARTIAL]
    assert partials == ["متسرع", "غير قانوني"]
    assert not any("يغادر" in words for words, _ in told)


def test_one_quoted_word_behind_qailan_is_quoted(read: Read) -> None:
    told = read("سئل الوزير سامر حداد عن عمره فأجاب قائلا «74»، حيث ضحك الحضور.")
    assert [(words, detail.kind) for words, detail in told] == [("74", AttributionKind.DIRECT)]


def test_a_formula_of_the_outlet_closes_the_report(read: Read) -> None:
    told = read("أكد الرئيس أن الحدود آمنة، جاء ذلك خلال جولة له في الشمال.")
    assert [words for words, _ in told] == ["الحدود آمنة"]


def test_a_stand_taken_is_no_statement(read: Read) -> None:
    assert read("أبدى النائب اعتراضه على موعد الجلسة.") == []


def test_what_somebody_did_meanwhile_is_no_report(read: Read) -> None:
    assert read("تعثر الخطيب وهو يتحدث عن الميزانية.") == []


def test_the_name_ends_before_the_object(read: Read) -> None:
    told = read("وصف الرئيس السابق سامر فادي حداد حصار المدينة بأنه «جائر».")
    assert {detail.speaker for _, detail in told} == {"سامر فادي حداد، الرئيس السابق"}


def test_a_servant_of_god_is_written_in_one_word_or_two(read: Read) -> None:
    told = read("قال الناطق سامر عبدالكريم إن الطريق سالك. وأضاف عبد الكريم أن الجسر مغلق.")
    assert [detail.speaker for _, detail in told] == ["سامر عبدالكريم، الناطق"] * 2


def test_the_same_source_takes_up_whoever_spoke_last(read: Read) -> None:
    told = read("ذكر تقرير لمعهد البحار أن المياه ارتفعت. وأكد المصدر ذاته أن السواحل مهددة.")
    assert told[0][1].speaker == told[1][1].speaker


def test_an_impersonal_clause_in_marks_is_quoted_whole(read: Read) -> None:
    ((words, detail),) = read("شدد الوزير على أنه «يجب فتح الطريق قبل الشتاء».")
    assert (words, detail.kind) == ("يجب فتح الطريق قبل الشتاء", AttributionKind.DIRECT)


def test_purpose_with_its_clause_reports(read: Read) -> None:
    told = read("عاد المدير مساء ليقول إن العطل أصلح.")
    assert [words for words, _ in told] == ["العطل أصلح"]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("فتح المعبر أمس أمام الشاحنات، وفق ما جاء على صفحة البلدية.", "فتح المعبر أمس أمام الشاحنات"),
        ("عد المجلس المحلي رفع الرسوم بأنه خطأ فادح.", "رفع الرسوم بأنه خطأ فادح"),
        ("أوضح التقرير، مفيدا بأن البئر جفت.", "البئر جفت"),
        ("التقرير الذي نشر أمس، ذكر أن الأسعار ترتفع.", "الأسعار ترتفع"),
    ],
)
def test_further_cues(read: Read, sentence: str, content: str) -> None:
    assert content in [words for words, _ in read(sentence)]


def test_the_agency_inside_the_head_of_a_report_is_its_way(read: Read) -> None:
    ((words, detail),) = read("شدد المدير سامر حداد - وفقا لما نقلته وكالة الضفة - على ضرورة إغلاق المصنع.")
    assert words == "ضرورة إغلاق المصنع"
    assert detail.via == "وكالة الضفة"


def test_a_claim_with_its_object_first(read: Read) -> None:
    ((words, detail),) = read("وتبنى الهجوم تنظيم الرايات في تسجيل مصور.")
    assert (words, (detail.speaker or "").startswith("تنظيم الرايات")) == ("الهجوم", True)


def test_what_a_speaker_calls_others_is_kept_at_a_distance(read: Read) -> None:
    told = read("أعلن الجيش مقتل عشرة أشخاص يسميهم «خوارج العصر».")
    assert [detail.stance.value for words, detail in told if words == "خوارج العصر"] == ["distancing"]


@pytest.mark.parametrize(
    "sentence",
    [
        "يرجع ذلك إلى نقص المياه في السدود.",
        "تجمعت أعداد تقدر بخمسة آلاف عند المعبر.",
        "يأتي الإعلان عن الهدنة بعد أيام من القتال.",
        "تاريخ النشر: الخميس 19 آذار",
    ],
)
def test_no_source_no_report(read: Read, sentence: str) -> None:
    assert read(sentence) == []


def test_a_deputy_is_named_with_his_party(read: Read) -> None:
    told = read("قال الرئيس سامر حداد إن السد آمن. وقال النائب عن حزب الوادي فادي نصار إن السد متصدع.")
    assert told[1][1].speaker == "النائب عن حزب الوادي فادي نصار"


def test_an_officer_of_a_party_in_marks_is_no_object(read: Read) -> None:
    told = read("وصف الأمين العام لـ«حزب الوادي» سامر حداد القتلى بأنهم «أبرياء».")
    assert all("سامر حداد" in (detail.speaker or "") for _, detail in told)


def test_the_subject_ends_before_its_own_verb(read: Read) -> None:
    told = read("وكان الجيش بث أمس شريطا يقول إنه يظهر نقل ذخيرة.")
    assert [detail.speaker for _, detail in told] == ["الجيش"]


def test_bayyana_reports_at_the_head_of_its_sentence(read: Read) -> None:
    told = read("وبين المدير أن السد آمن بعد الإصلاح.")
    assert [words for words, _ in told] == ["السد آمن بعد الإصلاح"]
    assert read("دار الخلاف وبين الجانبين أن الحدود بعيدة.") == []


def test_the_occasion_of_the_words_is_no_content(read: Read) -> None:
    told = read("أكد الرئيس، في مؤتمر صحفي مشترك عقده مع ضيفه، أن الحدود آمنة.")
    assert [words for words, _ in told] == ["الحدود آمنة"]


def test_a_verb_whose_words_break_off_is_no_error(read: Read) -> None:
    told = read("وصف المدير الطريق بالوعر محذرا من …")
    assert "محذرا" not in {detail.cue_text for _, detail in told}


@pytest.mark.parametrize(
    "body",
    [
        "وقال سامر حداد، المدير السابق للسد، في مقابلة أمس.",
        "وقال حداد، الخميس، في مؤتمر صحفي بالعاصمة.",
        "وأضافت الحكومة ضريبة جديدة، الأمر الذي أغضب التجار.",
        "وأضاف الطاهي الزيت، الملح والفلفل إلى القدر.",
    ],
)
def test_what_follows_a_comma_may_be_no_speech(read: Read, body: str) -> None:
    assert read(body) == []


def test_commas_that_an_encoding_turned_into_question_marks_part_as_commas_do(read: Read) -> None:
    told = read("أعلن المدير سامر نصار? أمس الاثنين? أن السد آمن. وقال نصار? خلال زيارته إلى القرية? إن القناة جفت.")
    assert [words for words, _ in told] == ["السد آمن", "القناة جفت"]


def test_a_quotation_in_marks_of_its_own_kind_is_told_whole(read: Read) -> None:
    told = read('وقال المدير سامر حداد: "رفضنا "خطة السد" مرتين، ولن نعود إليها".')
    assert told[0][0] == 'رفضنا "خطة السد" مرتين، ولن نعود إليها'
    assert told[0][1].kind is AttributionKind.DIRECT


@pytest.mark.parametrize(
    ("body", "words", "speaker"),
    [
        # A source and its words without a comma between them: the verb parts them.
        ("وبحسب مصادر طبية قتل ثلاثة مدنيين في السوق.", "قتل ثلاثة مدنيين في السوق", "مصادر طبية"),
        ("ووفق التقرير ارتفعت أسعار الخبز مرتين.", "ارتفعت أسعار الخبز مرتين", "التقرير"),
        ("وبحسب صحيفة يومية ستعقد الجلسة غدا.", "ستعقد الجلسة غدا", "صحيفة يومية"),
        # Somebody counted speaks; a name may begin with ب or look like a common noun.
        ("وأكد أحد تجار السوق أن الأسعار في تراجع.", "الأسعار في تراجع", "أحد تجار السوق"),
        (
            "قال نائب الوزير سامي بركة إن الطريق مغلق. وأفاد بركة بأن الخطة جاهزة.",
            "الخطة جاهزة",
            "سامي بركة، نائب الوزير",
        ),
        ("قال المدير عبد المجيد العدوان «السوق هادئة اليوم».", "السوق هادئة اليوم", "عبد المجيد العدوان، المدير"),
        ("قال العمدة سامر الحداد إن السد آمن. ثم أعلن الحداد أن الجسر مغلق.", "الجسر مغلق", "سامر الحداد، العمدة"),
        (
            "قال الوزير سامر نصار «سنواصل العمل»، وحسب قوله فإن «البلاد آمنة تماما».",
            "البلاد آمنة تماما",
            "سامر نصار، الوزير",
        ),
        # Somebody else's clause between a verb and its own: its prepositions are not the verb's.
        (
            "وصل الوزير سامر نصار، مؤكدا في لقاء، حيث حل ضيفا على مهرجان البلدة، على أن الجائزة ظلمته.",
            "الجائزة ظلمته",
            "سامر نصار، الوزير",
        ),
        (
            "وأشار بيان الوزارة إلى أن الوفد استعرض، خلال الاجتماع، موقف بلاده.",
            "الوفد استعرض، خلال الاجتماع، موقف بلاده",
            "بيان الوزارة",
        ),
        # The sentence that its cue interrupts, or that it closes.
        (
            "الأسعار ارتفعت مرتين هذا الشهر، يقول التاجر سامر نصار.",
            "الأسعار ارتفعت مرتين هذا الشهر",
            "سامر نصار، التاجر",
        ),
        (
            "سعر الخبز هنا، يقول التاجر سامر نصار، ثابت.",
            "سعر الخبز هنا، يقول التاجر سامر نصار، ثابت",
            "سامر نصار، التاجر",
        ),
        ("لا ترى الباحثة سعاد نصر أن السد آمن.", "السد آمن", "سعاد نصر، الباحثة"),
        ("وعبرت الوزيرة سعاد نصر عن دعم البلاد للاجئين.", "دعم البلاد للاجئين", "سعاد نصر، الوزيرة"),
        ("غادر الوفد العاصمة، مجددا تمسكه بالاتفاق.", "تمسكه بالاتفاق", "الوفد"),
        ("ووصفت أمس وزيرة الصحة سعاد نصر الانتخابات بأنها «ناجحة».", "ناجحة", "سعاد نصر، وزيرة الصحة"),
        (
            "قال المدير سامر نصار إن السوق هادئة. وقال التاجر فادي حداد إنها مكتظة. وأكد المتحدث ذاته أن الطريق مغلق.",
            "الطريق مغلق",
            "فادي حداد، التاجر",
        ),
        ("وحسب الصحيفة فإن الرسالة حذرت المدير من أنه سيعزل.", "الرسالة حذرت المدير من أنه سيعزل", "الصحيفة"),
        # Participles without a comma, as some houses print them; a name, an aside, then its verb.
        ("قال الوزير سامر نصار إن السد آمن داعيا السكان إلى الهدوء.", "السد آمن", "سامر نصار، الوزير"),
        ("قال الوزير سامر نصار إن السد آمن متعهدا بحماية القرى.", "بحماية القرى", "سامر نصار، الوزير"),
        ("فادي حداد، الذي يدير الميناء، يتوقع أن يغلق الرصيف.", "يغلق الرصيف", "فادي حداد"),
        ("لكن فادي حداد، مدير الميناء في المدينة، يقول إن الرصيف آمن.", "الرصيف آمن", "فادي حداد"),
        ("وفر السائق، الذي قالت الشرطة إنه مسلح، إلى الغابة.", "إنه مسلح", "الشرطة"),
        ("لكن أبناء القرية رفضوا ذلك وقالوا إن الجسر آمن.", "الجسر آمن", "أبناء القرية"),
        ("وكان مصدر مطلع قد أكد لمنارة أن السوق ستفتح.", "السوق ستفتح", "مصدر مطلع"),
        ("فيما تعهدت باكستان بفتح المعبر.", "بفتح المعبر", "باكستان"),
        # A definite body annexes nothing; a source in the midst of its clause; whose clause it is.
        ("دعا البيان مجلس القضاء إلى الحياد.", "الحياد", "البيان"),
        ("وقتل ثلاثة حراس، وفقا للشرطة، في انفجار السوق.", "وقتل ثلاثة حراس، وفقا للشرطة، في انفجار السوق", "الشرطة"),
        ("قال البيان إن السد آمن، معتبرا القرار خارج القانون.", "القرار خارج القانون", "البيان"),
    ],
)
def test_where_a_source_ends_and_its_words_begin(read: Read, body: str, words: str, speaker: str) -> None:
    assert (words, speaker) in [(told, detail.speaker) for told, detail in read(body)]


@pytest.mark.parametrize(
    "body",
    [
        "يعود التراجع أساسا لاحتمال أن يرتفع العرض.",
        "لم يكن مستغربا أن تغضب المدينة.",
        "وتعتبر عملية الرسم باستخدام هذا التطبيق بسيطة.",
        "وفي معرض حديثه عن تجربة البلدة توقف الوزير طويلا.",
        "أن يكون القرار معبرا عن البلاد.",
        "وهل تنذر الغيوم بعاصفة.",
        "وقررت الحكومة السماح باستجواب من يشتبه أنهم متشددون.",
        "بين الفرضيات المطروحة أن يكون السائق نائما.",
        "قررت اللجنة عدم دعم طلب استضافة الدورة.",
        "اختتم بالعاصمة معرض «النحت على الخشب والحجر والنحاس القديم».",
    ],
)
def test_what_only_looks_like_a_report(read: Read, body: str) -> None:
    assert read(body) == []
