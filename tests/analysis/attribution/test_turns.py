"""Turns of phrase that articles nobody had looked at brought up: invented sentences, one rule each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.model.marks import Attribution, AttributionKind, Stance

Read = Callable[..., list[tuple[str, Attribution]]]


@pytest.mark.parametrize(
    ("body", "words", "speaker"),
    [
        ("وفقا للسفارة، غادر الوفد البلاد أمس.", "غادر الوفد البلاد أمس", "السفارة"),
        ("وصلت السفينة أمس، وفقا لإحدى الشركات.", "وصلت السفينة أمس", "إحدى الشركات"),
        ("ووفقا لفوكومورا، فإن السد آمن اليوم.", "السد آمن اليوم", "فوكومورا"),
        ("وختم سامر حداد كلامه بالتذكير بأن السد آمن.", "السد آمن", "سامر حداد"),
        ("ووفقا للقوات المشتركة، فإن المدينة آمنة اليوم.", "المدينة آمنة اليوم", "القوات المشتركة"),
        ("وبحسب الخطة، فقد جاء السد في المرتبة الأولى.", "جاء السد في المرتبة الأولى", "الخطة"),
        ("وبحسب عاملين في الميناء تتفاوت أسعار النقل من يوم إلى آخر.", "تتفاوت أسعار النقل من يوم إلى آخر", "عاملين"),
        ("ووفق سكان في الحي تعرض السوق لأضرار كبيرة.", "تعرض السوق لأضرار كبيرة", "سكان"),
        ("قال فتح الله ونوس إن السد آمن.", "السد آمن", "فتح الله ونوس"),
        ("هدد مسؤول كبير بالجيش بأن المعبر سيغلق.", "المعبر سيغلق", "مسؤول كبير بالجيش"),
        ("أعلن المدير سامر حداد فتح السد، في الوقت الذي تشهد فيه البلدة جفافا.", "فتح السد", "سامر حداد، المدير"),
        ("أعلن الحداد أن المصنع سيفتح أبوابه غدا.", "المصنع سيفتح أبوابه غدا", "الحداد"),
        ("وعلل قراره بأن الميناء مغلق منذ شهر.", "الميناء مغلق منذ شهر", None),
        (
            "حذر الخبير سامر حداد من الجفاف، الأمر الذي قال إنه يهدد البلدة.",
            "إنه يهدد البلدة",
            "سامر حداد، الخبير",
        ),
        (
            "استنكر مراسلنا غياب الحراسة محملا المسؤولية للبلدية، قائلا: «البلدية لم تقم بأي خطوة هذا العام».",
            "المسؤولية للبلدية",
            "مراسلنا",
        ),
        (
            "جرى حوار طويل، إلا أن النقابة رفضت طلب الوزير سامر حداد بتأجيل الإضراب، وأكدت أنها جاهزة.",
            "أنها جاهزة",
            "النقابة",
        ),
        ("غادر الوفد البلاد أمس، وفقا للجنة الأطباء.", "غادر الوفد البلاد أمس", "لجنة الأطباء"),
        ("وقال أحد الشاهدين إن الجسر انهار فجرا.", "الجسر انهار فجرا", "أحد الشاهدين"),
        ("لكن سامر حداد في حديث إلى صحيفة «الضفة» قال إن الخطة ناقصة.", "الخطة ناقصة", "سامر حداد"),
        ("وقالت الوزارة للسفير إن الزيارة ألغيت.", "الزيارة ألغيت", "الوزارة"),
        (
            "تراجعت العملة، وهو ما أوضح الوزير سامر حداد أن المواطن سيدفع ثمنه.",
            "المواطن سيدفع ثمنه",
            "سامر حداد، الوزير",
        ),
        ("صيدا، لبنان (وكالات)-- دعا الرئيس فادي نصار إلى عقد مؤتمر للمياه.", "عقد مؤتمر للمياه", "فادي نصار، الرئيس"),
        ("وعلى صعيد آخر قال المدير سامر حداد إن السد آمن.", "السد آمن", "سامر حداد، المدير"),
        ("يتهم معارضون الحكومة بتزوير العقود.", "الحكومة بتزوير العقود", "معارضون"),
        ("وأعلن عشرات من الأساتذة رفضهم تعيين العميد.", "رفضهم تعيين العميد", "عشرات من الأساتذة"),
        (
            "اعتبرت ليلى نصار، مساعدة الوزير المكلفة بالمياه، أن السد آمن.",
            "السد آمن",
            "ليلى نصار، مساعدة الوزير المكلفة بالمياه",
        ),
        (
            "وأضاف الرئيس فادي نصار في كلمته لقد بدأنا البناء هذا العام.",
            "لقد بدأنا البناء هذا العام",
            "فادي نصار، الرئيس",
        ),
        ("دعا المجلس الدول الداعمة للهدنة إلى الوقوف بحزم.", "الوقوف بحزم", "المجلس"),
        ("نفى الرئيس فادي نصار وجود أي خلاف مستغربا الشائعات.", "وجود أي خلاف", "فادي نصار، الرئيس"),
        ("قالت الناطقة ليلى حداد إن الميناء مغلق.. وأغلقت الطرق المؤدية إليه.", "الميناء مغلق", "ليلى حداد، الناطقة"),
        ("أما النقابي سامر حداد فقد قال إن الإضراب مستمر حتى الغد.", "الإضراب مستمر حتى الغد", "سامر حداد، النقابي"),
        (
            "ونقلت الإذاعة عن الوالي سامر حداد قوله لا عودة عن قرار الإغلاق هذا العام.",
            "لا عودة عن قرار الإغلاق هذا العام",
            "سامر حداد، الوالي",
        ),
        ("رحب سكان لبنانيون بفتح المعبر، مؤكدين أن الانتظار طال.", "الانتظار طال", "سكان لبنانيون"),
        ("نفى أنصار الوزير سامر حداد مزاعم استقالته أمس.", "مزاعم استقالته أمس", "أنصار الوزير سامر حداد"),
        ("دعا اللبنانيين إلى شراء المنتج المحلي.", "شراء المنتج المحلي", None),
        ("رفضت نقابة المعلمين حضور الجلسة بدعوى أن الدعوة تأخرت.", "الدعوة تأخرت", "نقابة المعلمين"),
        ("اتهم الجيش الإسرائيلي الفلسطينيين بحفر نفق.", "الفلسطينيين بحفر نفق", "الجيش الإسرائيلي"),
        ("وهذه أول مرة تؤكد فيها طهران أن الخزان فارغ.", "الخزان فارغ", "طهران"),
        ("أعلن الوزير سامر حداد استقالته، معللا ذلك بغياب الدعم.", "بغياب الدعم", "سامر حداد، الوزير"),
        ("أعلن مستشارو الرئيس فادي نصار أن الجلسة ألغيت.", "الجلسة ألغيت", "مستشارو الرئيس فادي نصار"),
        ("وزعم الاحتلال في روايته أنه «يحقق في الحادث بجدية».", "يحقق في الحادث بجدية", "الاحتلال"),
        ("أكد الرئيس، علي عبدالله نصار، أن الجسر آمن.", "الجسر آمن", "علي عبدالله نصار، الرئيس"),
        ("أدانت الجزائر تدمير الجسر، ودعت إلى حماية الموانئ.", "حماية الموانئ", "الجزائر"),
    ],
)
def test_the_words_and_who_says_them(read: Read, body: str, words: str, speaker: str) -> None:
    assert (words, speaker) in [(told, detail.speaker) for told, detail in read(body)]


@pytest.mark.parametrize(
    "body",
    [
        "يرجع الخلاف بين القريتين إلى ما قبل الحرب.",
        "وفاز في السباق طالب مغربي من جامعة الشمال.",
        "واتهم 15 منهم بالسرقة.",
        "وصل إلى هنا أن الأمر انتهى.",
        "أقامت الجامعة معسكرا ل15 طالبا بالتعاون مع البلدية.",
        "ويجدد ثلث أعضائها كل سنتين.",
        "يذكر أنه في العام الماضي أغلق الجسر مرتين.",
        "وهو نهر يبلغ طوله مئة ميل من بينها عشرون في السهل.",
    ],
)
def test_homographs_report_nothing(read: Read, body: str) -> None:
    assert read(body) == []


def test_an_aside_between_dashes_is_a_report_of_its_own(read: Read) -> None:
    told = read("وقال الاتحاد -الذي يقول إنه يضم مليون عضو- إن الإضراب سيستمر.")
    assert [words for words, _ in told] == ["إنه يضم مليون عضو", "الإضراب سيستمر"]


def test_what_a_sentence_is_about_does_not_speak(read: Read) -> None:
    body = "قال المتحدث سامر حداد إن الطريق سالك. وحول شكوى المحامي فادي نصار قال إن الملف قيد الدرس."
    assert {detail.speaker for _, detail in read(body)} == {"سامر حداد، المتحدث"}


def test_an_opening_mark_on_the_wrong_side_of_the_space_still_quotes(read: Read) -> None:
    ((words, detail),) = read("وقال الوزير” كنا نخشى أن ينقلب الأمل إلى خيبة كبيرة”.")
    assert (words, detail.kind) == ("كنا نخشى أن ينقلب الأمل إلى خيبة كبيرة", AttributionKind.DIRECT)


def test_a_relative_clause_behind_a_quotation_is_the_outlets(read: Read) -> None:
    told = read("قال المحقق سامر حداد إن «حريق السوق مرتبط بحريق الميناء» الذي أسفر عن إصابة ثلاثة حراس بجروح.")
    assert [words for words, _ in told] == ["حريق السوق مرتبط بحريق الميناء"]


def test_words_quoted_with_a_cue_of_their_own_are_its(read: Read) -> None:
    told = read("وأكد موظف ثان تلك الأنباء قائلا «لن يبقى المخبز مفتوحا».")
    assert [(detail.cue_text, detail.stance) for _, detail in told] == [("قائلا", Stance.NEUTRAL)]


def test_said_before_a_term_keeps_it_at_a_distance(read: Read) -> None:
    told = read("قال الوزير سامر حداد إن الحملة نجحت، وهو ما يكشف، بحسب قوله، «حسن تدبير الهيئة».")
    assert [(words, detail.stance) for words, detail in told][-1] == ("حسن تدبير الهيئة", Stance.DISTANCING)


def test_a_pretext_is_not_the_outlets(read: Read) -> None:
    ((words, detail),) = read("أوقف المحافظ الحفل بدعوى أن الرخصة ناقصة.")
    assert (words, detail.stance) == ("الرخصة ناقصة", Stance.DISTANCING)


def test_the_headline_printed_again_in_the_body_is_furniture(read: Read) -> None:
    title = "النقابة تحمل البلدية مسؤولية انقطاع المياه"
    told = read(f"موقع الضفة - {title}\nقال الناطق سامر حداد إن المضخة قديمة.", title)
    assert [words for words, _ in told if "المياه" in words] == ["البلدية مسؤولية انقطاع المياه"]


def test_blame_within_marks_has_whom_it_falls_on(read: Read) -> None:
    told = read("وحملت النقابة البلدية «مسؤولية انقطاع المياه عن الأحياء الشرقية».")
    assert [words for words, detail in told if detail.kind is AttributionKind.PARTIAL] == [
        "مسؤولية انقطاع المياه عن الأحياء الشرقية"
    ]


def test_egypts_dotted_alef_is_a_preposition(read: Read) -> None:
    told = read("قال ياسر علي في تصريحات إن الوزارة أشارت إلي الأزمة. وأكد سيادته علي دعم المصنع.")
    assert [words for words, _ in told][-1] == "دعم المصنع"


def test_two_of_one_family_are_kept_apart(read: Read) -> None:
    body = (
        "قال سيف الدين نصار، نجل الزعيم فادي نصار، إن الصفقة قديمة. وأضاف نصار أن الوثائق عنده. "
        "وقال الوزير سامر حداد إن الملف مغلق."
    )
    assert [detail.speaker for _, detail in read(body)][:2] == ["سيف الدين نصار، نجل الزعيم"] * 2


def test_a_quotation_on_either_side_of_its_verb_is_quoted_twice(read: Read) -> None:
    told = read("«لن نتراجع عن قرارنا اليوم»، قال الوزير سامر حداد، «ولن نقبل أي ضغط من أحد».")
    assert [words for words, _ in told] == ["لن نتراجع عن قرارنا اليوم", "ولن نقبل أي ضغط من أحد"]
    assert {detail.speaker for _, detail in told} == {"سامر حداد، الوزير"}


def test_a_ministry_is_called_by_its_field_and_by_its_kind(read: Read) -> None:
    told = read("أفادت الخارجية السويدية بأن الوزير سيسافر. وذكرت الوزارة أن الزيارة تستمر يومين.")
    assert {detail.speaker for _, detail in told} == {"الخارجية السويدية"}


def test_two_officials_of_a_country_are_not_named(read: Read) -> None:
    told = read("قال مسؤولان سويديان إن الطائرة سقطت في البحر. وأضافا أن الطيار نجا.")
    assert {detail.speaker for _, detail in told} == {"مسؤولان سويديان"}


def test_what_is_described_is_no_part_of_who_describes_it(read: Read) -> None:
    told = read("وصف المتحدث باسم الجيش الهجوم بأنه «جبان».")
    assert {detail.speaker for _, detail in told} == {"المتحدث باسم الجيش"}


def test_what_others_say_inside_one_persons_report_is_part_of_it(read: Read) -> None:
    told = read("قال المحقق سامر حداد إن عمالا رأوا الحريق، وقالوا له إنهم هربوا من النافذة.")
    assert [words for words, _ in told] == ["عمالا رأوا الحريق، وقالوا له إنهم هربوا من النافذة"]


def test_a_feminine_verb_inside_one_mans_report_is_part_of_it(read: Read) -> None:
    told = read("قال الوزير سامر حداد إن بلاده تنتظر الرد، وتتوقع أن تصل القافلة غدا.")
    assert [words for words, _ in told] == ["بلاده تنتظر الرد، وتتوقع أن تصل القافلة غدا"]


def test_a_term_described_without_marks_is_the_speakers(read: Read) -> None:
    told = read("هدد الرئيس فادي نصار بإغلاق الحدود بسبب ما وصفه بالتدخل الخارجي.")
    assert ("بالتدخل الخارجي", Stance.DISTANCING) in [(words, detail.stance) for words, detail in told]


def test_an_answer_in_marks_far_from_the_head_of_its_sentence(read: Read) -> None:
    body = "وعندما سئل حداد عن السبب الذي جعل الشركة تؤجل افتتاح الجسر إلى الصيف المقبل أجاب «المال لم يصل بعد إلينا»."
    told = [(words, detail.speaker) for words, detail in read("قال المدير سامر حداد إن الجسر آمن.\n" + body)]
    assert ("المال لم يصل بعد إلينا", "سامر حداد، المدير") in told


def test_a_so_called_thing_in_round_brackets_is_kept_at_a_distance(read: Read) -> None:
    ((words, detail),) = read("اجتمع ما يسمى (مجلس الإنقاذ) في العاصمة أمس.")
    assert (words, detail.stance, detail.kind) == ("مجلس الإنقاذ", Stance.DISTANCING, AttributionKind.PARTIAL)


def test_the_outlet_that_is_named_in_full_before(read: Read) -> None:
    told = read("وكانت صحيفة الضفة قد نشرت تحقيقا، واتهمت الصحيفة الشركة بتلويث النهر.")
    assert "صحيفة الضفة" in [detail.speaker for _, detail in told]


def test_a_source_behind_a_particle_is_named_in_the_nominative(read: Read) -> None:
    told = read("غادر الوفد الفندق، إلا أن مصدرا حكوميا أعلن عن تأجيل الرحلة.")
    assert "مصدر حكومي" in {detail.speaker for _, detail in told}


def test_a_demonstrative_points_to_the_source_before(read: Read) -> None:
    told = read("قال مصدر طبي لبناني إن الجرحى عشرة. وأضاف هذا المصدر الطبي أن بينهم طفلا.")
    assert [detail.speaker for _, detail in told] == ["مصدر طبي لبناني"] * 2


def test_these_are_the_several_who_spoke(read: Read) -> None:
    told = read("قال مسؤولون، فضلوا عدم ذكر أسمائهم، إن الجسر انهار. وأضاف هؤلاء أن الطريق مغلق.")
    assert [detail.speaker for _, detail in told] == ["مسؤولون"] * 2


def test_one_of_the_residents_is_no_sunday(read: Read) -> None:
    told = read("وقال أحد سكان القرية طالبا عدم الكشف عن اسمه «سمعنا صوت انفجار كبير قرب السوق ليلا».")
    assert told[-1][1].speaker == "أحد سكان القرية"


def test_a_rank_and_name_behind_the_place_of_an_office(read: Read) -> None:
    told = read("أكد قائد الشرطة في مدينة صيدا العقيد سامر حداد وجود جرحى في الحادث، لافتا إلى أن الطريق مغلق.")
    assert [detail.speaker for _, detail in told] == ["سامر حداد، العقيد"] * 2


def test_a_relative_of_the_other_gender_is_what_is_spoken_of(read: Read) -> None:
    told = read(
        "قال الوزير سامر حداد إن العمل توقف في المدينة التي قال إنها آمنة.\nوأشاد بالاتفاق الذي وصفه بالتاريخي."
    )
    assert {detail.speaker for _, detail in told} == {"سامر حداد، الوزير"}


def test_speech_without_a_particle_begins_with_a_pronoun_or_a_negation(read: Read) -> None:
    told = read("التقت «الضفة» سامر حداد مدير الميناء فقال نحن لا نملك صلاحية الإلغاء وأضاف لم نوقع العقد حتى اليوم.")
    assert [(words, detail.speaker) for words, detail in told] == [
        ("نحن لا نملك صلاحية الإلغاء", "سامر حداد، مدير الميناء"),
        ("لم نوقع العقد حتى اليوم", "سامر حداد، مدير الميناء"),
    ]


def test_the_other_side_speaks_behind_however(read: Read) -> None:
    told = read("غادر الصيادون الميناء، إلا أن الملاحة النهرية أكدت أن الرسوم قديمة.")
    assert [(words, detail.speaker) for words, detail in told] == [("الرسوم قديمة", "الملاحة النهرية")]


def test_what_a_talk_was_about_is_not_what_was_said(read: Read) -> None:
    told = read("وفي حديثها عن الأغنية الشعبية، أكدت الفنانة سعاد حسني أن الجمهور كبير.")
    assert [words for words, _ in told] == ["الجمهور كبير"]


def test_a_printed_passive_has_no_speaker(read: Read) -> None:
    told = read("قتل عشرة بعدما أصابت غارة، يُعتقد بأنها خاطئة، منزلا في القرية، وفقا لمصادر طبية.")
    assert [detail.speaker for _, detail in told] == ["مصادر طبية"]


def test_a_term_that_an_act_is_about(read: Read) -> None:
    told = read("قال الوزير سامر حداد إنه مغادر. ورفض التعليق على ما اعتبرها «إهانة» لبلاده.")
    assert ("إهانة", Stance.DISTANCING) in [(words, detail.stance) for words, detail in told]


def test_the_clause_and_not_the_phrase_that_sets_the_scene(read: Read) -> None:
    told = read("وأوضحت الوزيرة سعاد حسني، خلال ندوة صحفية، في إطار مشاركتها في المؤتمر، أن المدارس ستفتح غدا.")
    assert [words for words, _ in told] == ["المدارس ستفتح غدا"]


def test_the_verb_tells_the_gender_of_a_bare_name(read: Read) -> None:
    body = "قالت وزارة الداخلية إن الطريق مغلق.\nوقالت سعاد نصر وهي ناشطة محلية إن الجسر انهار. وذكرت أن القتلى كثر."
    assert [detail.speaker for _, detail in read(body)] == ["وزارة الداخلية", "سعاد نصر", "سعاد نصر"]


def test_time_and_place_stand_between_a_verb_and_its_subject(read: Read) -> None:
    body = "أكد اليوم بتونس وزير النقل و المواصلات سامر حداد أن الشبكة جاهزة."
    assert [detail.speaker for _, detail in read(body)] == ["سامر حداد، وزير النقل و المواصلات"]


def test_a_conjunction_printed_apart_goes_on_with_who_spoke_last(read: Read) -> None:
    body = "أكد الوزير سامر حداد أن الشبكة جاهزة.\nو قال من جهته السفير فادي نصار إن العقد قريب.\nو أضاف أن الوفد وصل."
    assert read(body)[-1][1].speaker == "فادي نصار، السفير"


def test_a_subject_behind_a_resuming_particle(read: Read) -> None:
    body = "ورغم الهبوط فإن رئيسة اللجنة الوطنية سعاد نصر أكدت أن الأرقام ناقصة. وأوضحت أن المسح مستمر."
    assert {detail.speaker for _, detail in read(body)} == {"سعاد نصر، رئيسة اللجنة الوطنية"}


def test_who_refuses_to_be_named_says_more_than_that(read: Read) -> None:
    told = read("وقال أحد المسؤولين ورفض نشر اسمه «الدلائل الأولية تشير إلى أنه حادث عرضي لا غير».")
    assert [(detail.cue_text, detail.speaker) for _, detail in told] == [("قال", "أحد المسؤولين")]


def test_a_participle_of_description_needs_no_comma(read: Read) -> None:
    told = read("قال الوزير سامر حداد إن القتلى كثر واصفا الانفجار بأنه «عمل إرهابي».")
    assert ("عمل إرهابي", "سامر حداد، الوزير") in [(words, detail.speaker) for words, detail in told]


def test_a_ministry_called_by_its_field_after_its_full_name(read: Read) -> None:
    body = "أبدت وزارة الخارجية الليبية رفضها التقرير. وأكدت الخارجية أن الحكومة ملتزمة."
    assert read(body)[-1][1].speaker == "وزارة الخارجية الليبية"


def test_an_outlet_called_by_its_country_after_its_name(read: Read) -> None:
    body = "توقف العمل، بحسب صحيفة الضفة أمس. وقالت الصحيفة اللبنانية إن المدير استقال."
    assert read(body)[-1][1].speaker == "صحيفة الضفة"


def test_a_first_name_written_like_a_preposition(read: Read) -> None:
    assert read("قال الرئيس الطاجيكي إمام نصار إن بلاده تنتظر.")[0][1].speaker == "إمام نصار، الرئيس الطاجيكي"


@pytest.mark.parametrize("aside", ["، لم يكشف عن اسمه، بأن", " لم يذكر اسمه أن", "، لم تعلن هويته، بأن"])
def test_a_source_that_is_not_named_says_something_all_the_same(read: Read, aside: str) -> None:
    told = read(f"وأفاد مصدر أمني{aside} الجسر انهار فجرا.")
    assert [(words, detail.speaker) for words, detail in told] == [("الجسر انهار فجرا", "مصدر أمني")]


def test_what_is_expected_by_nobody_is_no_report(read: Read) -> None:
    assert not read("افتتح المعرض السنوي الذي يتوقع أن يزوره كثيرون، ويفترض أن يغلق غدا.")
    assert read("افتتح المعرض السنوي الذي يتوقع المدير سامر حداد أن يغلق غدا.")
