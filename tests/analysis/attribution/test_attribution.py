"""Who is made to say what: invented sentences, one pattern of Arabic news each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.model.marks import Attribution, AttributionKind, SpeakerType, Stance

Read = Callable[..., list[tuple[str, Attribution]]]


def only(told: list[tuple[str, Attribution]]) -> tuple[str, Attribution]:
    assert len(told) == 1, told
    return told[0]


@pytest.mark.parametrize(
    ("sentence", "content", "speaker", "lemma"),
    [
        ("وقال المحافظ إن الجسر سيفتح غدا.", "الجسر سيفتح غدا", "المحافظ", "قال"),
        ("أفادت مصادر طبية بأن الجرحى غادروا المشفى.", "الجرحى غادروا المشفى", "مصادر طبية", "أفاد"),
        (
            "أعلنت وزارة الصحة، اليوم الاثنين، انتهاء الوباء في البلاد.",
            "انتهاء الوباء في البلاد",
            "وزارة الصحة",
            "أعلن",
        ),
        ("نفت الشركة وجود تسرب في الخزان.", "وجود تسرب في الخزان", "الشركة", "نفى"),
        ("حذر الخبير من انهيار السد القديم.", "انهيار السد القديم", "الخبير", "حذر"),
        ("دعا المجلس الأطراف إلى التهدئة فورا.", "التهدئة فورا", "المجلس", "دعا"),
        ("شدد الرئيس على ضرورة الحوار بين الجميع.", "ضرورة الحوار بين الجميع", "الرئيس", "شدد"),
        ("وجاء في البيان أن الهدنة تبدأ فجرا.", "الهدنة تبدأ فجرا", "البيان", "جاء"),
    ],
)
def test_indirect_speech(read: Read, sentence: str, content: str, speaker: str, lemma: str) -> None:
    words, detail = only(read(sentence))
    assert (words, detail.speaker, detail.cue_lemma) == (content, speaker, lemma)
    assert detail.kind is AttributionKind.INDIRECT
    assert detail.rule


def test_direct_speech_leaves_the_marks_out_and_runs_over_sentences(read: Read) -> None:
    words, detail = only(read("قال القائد: «لن نتراجع اليوم. سنبقى في مواقعنا حتى النهاية»."))
    assert words == "لن نتراجع اليوم. سنبقى في مواقعنا حتى النهاية"
    assert detail.kind is AttributionKind.DIRECT


def test_a_quotation_may_stand_before_its_verb(read: Read) -> None:
    words, detail = only(read("«لم يبق لنا شيء هنا»، تقول سعاد."))
    assert (words, detail.speaker, detail.kind) == ("لم يبق لنا شيء هنا", "سعاد", AttributionKind.DIRECT)


def test_a_quoted_fragment_has_its_own_row_inside_the_indirect_one(read: Read) -> None:
    told = read("قال الوزير إن الخطة «تسير ببطء شديد» هذا العام.")
    assert [(words, detail.kind) for words, detail in told] == [
        ("الخطة «تسير ببطء شديد» هذا العام", AttributionKind.INDIRECT),
        ("تسير ببطء شديد", AttributionKind.PARTIAL),
    ]


def test_names_in_marks_are_no_quotations(read: Read) -> None:
    told = read("قال الضابط إن قوة من تنظيم «داعش» هاجمت بلدة “القصير” ليلا.")
    assert [detail.kind for _, detail in told] == [AttributionKind.INDIRECT]


def test_participles_go_on_with_the_same_speaker(read: Read) -> None:
    told = read("قال المدير سامي حداد إن المصنع توقف، مضيفا أن العمال في إجازة، ومشيرا إلى نقص الوقود.")
    assert [words for words, _ in told] == ["المصنع توقف", "العمال في إجازة", "نقص الوقود"]
    assert {detail.speaker for _, detail in told} == {"سامي حداد، المدير"}


def test_the_accused_belongs_to_the_accusation(read: Read) -> None:
    words, detail = only(read("اتهمت الحركة الحكومة بعرقلة الاتفاق الأخير."))
    assert (words, detail.speaker) == ("الحكومة بعرقلة الاتفاق الأخير", "الحركة")


def test_contrast_starts_a_new_report(read: Read) -> None:
    told = read("أعلن الجيش السيطرة على البلدة، فيما نفت المعارضة أن يكون دخلها.")
    assert [(words, detail.speaker) for words, detail in told] == [
        ("السيطرة على البلدة", "الجيش"),
        ("يكون دخلها", "المعارضة"),
    ]


def test_a_source_may_follow_its_words(read: Read) -> None:
    words, detail = only(read("أغلق الطريق الساحلي بعد العاصفة، بحسب شرطة المرور."))
    assert words == "أغلق الطريق الساحلي بعد العاصفة"
    assert (detail.speaker, detail.cue_text) == ("شرطة المرور", "بحسب")


def test_a_frame_without_a_source_attributes_nothing(read: Read) -> None:
    assert read("تسير الأعمال وفق الخطة الموضوعة منذ العام الماضي.") == []


def test_the_relaying_outlet_is_kept_apart_from_the_speaker(read: Read) -> None:
    words, detail = only(read("نقلت وكالة الأنباء عن مسؤول كبير قوله إن العقد وقع أمس."))
    assert (words, detail.speaker, detail.via) == ("العقد وقع أمس", "مسؤول كبير", "وكالة الأنباء")
    assert detail.speaker_type is SpeakerType.ANONYMOUS


class TestDistance:
    def test_described_terms(self, read: Read) -> None:
        told = dict(read("انتقد النائب القرار وقال إنه يرفض ما وصفه بـ«الابتزاز الرخيص»."))
        assert told["الابتزاز الرخيص"].stance is Stance.DISTANCING
        assert told["الابتزاز الرخيص"].kind is AttributionKind.PARTIAL
        assert told["الابتزاز الرخيص"].speaker == "النائب"

    def test_so_called(self, read: Read) -> None:
        _, detail = only(read("وصل إلى البلدة أعضاء ما يسمى «مجلس الحكماء» صباحا."))
        assert (detail.stance, detail.speaker) == (Stance.DISTANCING, None)

    def test_on_his_word_doubles_a_clause_and_colours_a_fragment(self, read: Read) -> None:
        plain = read("قال التاجر إن البضاعة سليمة تماما، على حد قوله.")
        assert [detail.stance for _, detail in plain] == [Stance.NEUTRAL, Stance.DISTANCING]
        assert len({words for words, _ in plain}) == 1
        quoted = read("قال التاجر إن البضاعة «سليمة جدا»، على حد قوله.")
        assert [(d.kind, d.stance) for _, d in quoted] == [
            (AttributionKind.INDIRECT, Stance.NEUTRAL),
            (AttributionKind.PARTIAL, Stance.DISTANCING),
        ]

    def test_verbs_of_claiming(self, read: Read) -> None:
        assert only(read("زعم المالك أن البيت خال."))[1].stance is Stance.DISTANCING


class TestSpeakers:
    BODY = "أكد وزير الخارجية السويدي لارس بيرغ أن الاتفاق قريب.\n"

    @pytest.mark.parametrize(
        "sentence",
        [
            "وأضاف أن الوفد سيعود غدا.",
            "وقال الوزير إن الوفد سيعود غدا.",
            "وقال بيرغ إن الوفد سيعود غدا.",
            "وقال المسؤول السويدي إن الوفد سيعود غدا.",
            "وتابع قائلا إن الوفد سيعود غدا.",
        ],
    )
    def test_later_namings_are_resolved(self, read: Read, sentence: str) -> None:
        detail = read(self.BODY + sentence)[-1][1]
        assert detail.speaker == "لارس بيرغ، وزير الخارجية السويدي"
        assert (detail.speaker_type, detail.side) == (SpeakerType.NAMED, "sweden")

    def test_the_headline_gets_the_full_name_of_the_body(self, read: Read) -> None:
        words, detail = read(self.BODY, "بيرغ: سنوقع الاتفاق خلال أيام")[0]
        assert (words, detail.kind) == ("سنوقع الاتفاق خلال أيام", AttributionKind.DIRECT)
        assert detail.speaker == "لارس بيرغ، وزير الخارجية السويدي"

    def test_an_elided_subject_agrees_with_its_verb(self, read: Read) -> None:
        told = read("قالت الوزارة إن المدارس مغلقة، فيما رأى المدير أن القرار متسرع.\nوأضافت أن الدوام يعود الأحد.")
        assert told[-1][1].speaker == "الوزارة"

    def test_an_institution_is_found_again_by_its_head(self, read: Read) -> None:
        told = read("قال مركز الرصد الزلزالي إن الهزة خفيفة.\nوأشار المركز إلى أن السد سليم.")
        assert told[-1][1].speaker == "مركز الرصد الزلزالي"

    def test_two_ministers(self, read: Read) -> None:
        body = "التقى وزير الدفاع الكندي جون سميث نظيره الياباني كين تاناكا.\nوأكد الوزيران أن التعاون مستمر."
        assert read(body)[-1][1].speaker == "جون سميث وكين تاناكا"


@pytest.mark.parametrize(
    "sentence",
    [
        "ولد للملك ذكر بعد ثلاث بنات.",
        "وصل الوفد عبر الحدود الشمالية أمس.",
        "بدا المشهد أوضح من الصورة التي نشرت.",
        "تخرج ألف طالب في كلية الطب هذا العام.",
        "نقل الجرحى إلى المشفى القريب من الحدود.",
        "أعلن الحداد ثلاثة أيام في أنحاء البلاد.",
        "يعتبر الجسر الأطول في المنطقة كلها.",
        "وقف الرجل بين البيوت ينتظر الحافلة.",
    ],
)
def test_homographs_report_nothing(read: Read, sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("سويسرا تطالب النمسا بفتح تحقيق عاجل.", "سويسرا"),
        ("وكان الكرملين قد أعلن الأسبوع الماضي أن العملية مستمرة.", "الكرملين"),
        ("ورغم الاتفاق، إلا أن الزبيدي قال إن الخطة فاشلة.", "الزبيدي"),
        ("قال علي رضا ناصر إن السوق هادئة.", "علي رضا ناصر"),
        ("قال مصدر من المعارضة طلب عدم ذكر اسمه إن الوفد عاد.", "مصدر من المعارضة"),
        ("قال شهود عيان لـ«الغد المشرق» إن القصف استمر ليلا.", "شهود عيان"),
        ("اتهم وزير الدفاع بدر سليم روسيا بعرقلة الحل.", "بدر سليم، وزير الدفاع"),
        ("وقالت سعاد نصر، وزيرة الصحة، إن اللقاح متوفر.", "سعاد نصر، وزيرة الصحة"),
    ],
)
def test_the_subject_is_found_around_the_verb(read: Read, sentence: str, speaker: str) -> None:
    assert read(sentence)[0][1].speaker == speaker


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("نفت الحكومة الاتهامات التي وصفها الوزير بأنها باطلة، وقالت إن الملف مغلق.", "الملف مغلق"),
        ("وقال إن الهدف كسب الوقت.", "الهدف كسب الوقت"),
        ("أعلن الجيش مقتل قائد ميداني، كما قصف مواقع في الشمال.", "مقتل قائد ميداني"),
        ("اتهمت الوزارة المعارضة بخرق الهدنة، وذلك تزامنا مع تقدم الجيش.", "المعارضة بخرق الهدنة"),
        ('وأضاف " لن نغادر هذه الأرض أبدا ".', "لن نغادر هذه الأرض أبدا"),
        ("قال الأمين العام بان كي مون إن الوضع خطير.", "الوضع خطير"),
    ],
)
def test_the_content_begins_and_ends_where_it_should(read: Read, sentence: str, content: str) -> None:
    assert read(sentence)[-1][0] == content


def test_a_later_speaker_is_not_taken_for_the_one_who_goes_on(read: Read) -> None:
    body = "قال الحاكم إن الميناء آمن.\nوعاد الهدوء إلى السوق بعد تدخل الشرطة.\nوأضاف أن الدوريات مستمرة."
    assert read(body)[-1][1].speaker == "الحاكم"
