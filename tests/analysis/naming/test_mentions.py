from __future__ import annotations

import datetime
from typing import Any

import pytest

from reader.analysis.naming.context import read_context
from reader.analysis.naming.mentions import find_mentions
from reader.lexicon.naming import compile_lexicon, default, shipped
from reader.lexicon.parse import parse
from reader.model.articles import Article, Published
from reader.model.marks import Mark, Mention, Tone
from reader.model.texts import Document
from reader.text.document import build


def document(body: str, title: str = "خبر", **fields: Any) -> Document:
    return build(Article(1, "key", title, f"{title}\n{body}", **fields))


def mentions(body: str, **fields: Any) -> list[tuple[str, str, Tone]]:
    read = document(body, **fields)
    return [(mark.span.of(read.text), mark.group, detail(mark).tone) for mark in find_mentions(read, (), default())]


def detail(mark: Mark) -> Mention:
    assert isinstance(mark.detail, Mention)
    return mark.detail


def test_names_of_one_actor_share_its_concept() -> None:
    found = mentions("قصفت قوات النظام ريف إدلب في سوريا، وقال الجيش السوري في دمشق إن ميليشيات الأسد لا وجود لها.")
    army = [(text, tone) for text, concept, tone in found if concept == "syria_assad_army"]
    assert army == [
        ("قوات النظام", Tone.HOSTILE),
        ("الجيش السوري", Tone.NEUTRAL),
        ("ميليشيات الأسد", Tone.HOSTILE),
    ]


def test_an_arrangement_is_no_government() -> None:
    body = "بحث الوزيران في سوريا تثبيت نظام وقف إطلاق النار في إدلب بعد قصف متبادل، وتعديل النظام المالي في دمشق."
    assert mentions(body)[0] == ("نظام وقف إطلاق النار", "truce:syria", Tone.NEUTRAL)
    assert not any("حكوم" in default().label(concept)[0] for _, concept, _ in mentions(body))


def test_clitics_stay_outside_the_span_but_an_assimilated_article_stays() -> None:
    body = "تصدت القوات لهجوم الحوثيين في صنعاء، وقالت إن مواقع للحوثيين دمرت في اليمن وبالميليشيات قتلى."
    texts = [text for text, _, _ in mentions(body)]
    assert texts[:3] == ["هجوم الحوثيين", "الحوثيين", "للحوثيين"]
    assert texts[-1] == "الميليشيات"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("هاجمت مقاتلات فرنسية مواقع في شمال البلاد.", ("مقاتلات فرنسية", "forces:france", Tone.NEUTRAL)),
        ("انتقد الناشطون نظام كاسترو أمس.", ("نظام كاسترو", "regime:cuba", Tone.HOSTILE)),
        ("أعلنت كتيبة «شهداء الوادي» انسحابها.", ("كتيبة «شهداء الوادي", "group:شهداء الوادي", Tone.NEUTRAL)),
        ("قتل جنود في تفجير إرهابي.", ("تفجير إرهابي", "offensive", Tone.HOSTILE)),
        ("جرت معارك عنيفة في معركة الحديدة.", ("معارك عنيفة", "offensive", Tone.NEUTRAL)),
    ],
)
def test_patterns_reach_names_that_no_list_holds(body: str, expected: tuple[str, str, Tone]) -> None:
    assert expected in mentions(body)


def test_an_epithet_gives_its_tone() -> None:
    found = mentions("تبنى تنظيم داعش الإرهابي الهجوم في العراق، وقال الجيش إن تنظيم داعش انسحب من الموصل.")
    assert found[0] == ("تنظيم داعش الإرهابي", "isis", Tone.HOSTILE)
    assert ("تنظيم داعش", "isis", Tone.NEUTRAL) in found


def test_a_peoples_adjective_belongs_to_the_name_but_a_second_party_does_not() -> None:
    found = mentions("قصفت إسرائيل غزة، واعتقلت شرطة الاحتلال الإسرائيلي شابا، وهاجم المستوطنون الفلسطينيين في القدس.")
    texts = [text for text, _, _ in found]
    assert "شرطة الاحتلال الإسرائيلي" in texts
    assert "المستوطنون" in texts


def test_the_subject_of_a_verb_does_not_take_in_its_object() -> None:
    found = mentions("اقتحم الاحتلال المسجد الأقصى في القدس، وقصفت إسرائيل غزة.")
    assert ("الاحتلال", "israel_state", Tone.HOSTILE) in found


def test_an_obfuscated_word_is_read_as_repaired() -> None:
    found = mentions("قتل خمسة من الإرهـ.ـابيين في غارة جوية.")
    assert found[0][:2] == ("الإرهـ.ـابيين", "terror_label")


def test_a_short_form_takes_up_the_full_name() -> None:
    found = mentions("هاجم الجيش التركي حزب العمال الكردستاني في كردستان، وقال متحدث باسم الحزب إن الغارات فشلت.")
    assert ("الحزب", "pkk", Tone.NEUTRAL) in found
    assert not mentions("قال متحدث باسم الحزب إن المؤتمر يعقد غدا.")


def test_fighters_are_of_the_one_group_that_the_article_names() -> None:
    body = "هاجمت حركة الشباب الصومالية ثكنة في مقديشو. وقال الضابط إن المتمردين والإرهابيين فروا من الجنود."
    found = [(text, tone) for text, concept, tone in mentions(body) if concept == "al_shabaab"]
    assert found[1:] == [("المتمردين", Tone.HOSTILE), ("الإرهابيين", Tone.HOSTILE)]


def test_fighters_of_several_groups_are_none_of_them() -> None:
    body = "اشتبكت حركة الشباب الصومالية وتنظيم داعش في مقديشو. وقال الضابط إن المتمردين فروا من الجنود."
    assert ("المتمردين", "fighters:somalia", Tone.HOSTILE) in mentions(body)


def test_a_name_that_the_article_introduces_is_known_from_then_on() -> None:
    found = mentions("تبنت كتيبة «فرسان الوادي» الهجوم، وقال بيان إن فرسان الوادي قتلوا جنديا.")
    assert [text for text, concept, _ in found if concept == "group:فرسان الوادي"] == [
        "كتيبة «فرسان الوادي",
        "فرسان الوادي",
    ]


def test_enthusiasm_and_brothers_are_no_movements() -> None:
    body = "عاد الحماس إلى اللاعبين في القاهرة، وشكر إخواننا في مصر وغزة وفلسطين والقاهرة."
    assert not mentions(body)


def test_an_ambiguous_name_needs_its_domain() -> None:
    assert not mentions("دعا الطبيب إلى اتباع النظام في التغذية وإلى المقاومة بالرياضة.")
    found = mentions("قصف النظام حلب، وقالت المعارضة في سوريا إن النظام استهدف إدلب.")
    assert [text for text, _, tone in found if tone is Tone.HOSTILE] == ["النظام", "النظام"]


@pytest.mark.parametrize(
    ("body", "concept"),
    [
        ("تقدمت القوات الشرعية نحو سرت، وتراجعت قوات حفتر في ليبيا.", "tripoli_armed_groups"),
        ("سيطرت القوات الشرعية على مواقع للحوثيين في تعز باليمن.", "yemen_recognised_government"),
    ],
)
def test_whose_forces_are_the_lawful_ones_tells_the_country(body: str, concept: str) -> None:
    assert ("القوات الشرعية", concept, Tone.FAVOURABLE) in mentions(body)


def test_generic_words_count_only_in_news_of_conflict() -> None:
    body = "سيطر الفريق على المباراة ولم ينجح هجوم الضيوف في التسجيل. " * 12
    assert not mentions(body)


def test_nested_names_both_stay_and_members_take_in_their_group() -> None:
    found = mentions("استعاد الجيش معاقل حركة طالبان في أفغانستان وقتل مسلحي طالبان في كابل.")
    assert ("معاقل حركة طالبان", "held_area:afghanistan", Tone.NEUTRAL) in found
    assert ("حركة طالبان", "taliban", Tone.NEUTRAL) in found
    assert [text for text, concept, _ in found if concept == "taliban"] == ["حركة طالبان", "مسلحي طالبان"]


def test_a_plain_word_is_shown_beside_a_loaded_one() -> None:
    assert not [row for row in mentions("سقط ثلاثة قتلى في الغارة.") if row[1] == "death_generic"]
    found = mentions("سقط ثلاثة شهداء في الغارة، وتحدث الجيش عن قتلى من جنوده.")
    assert [text for text, concept, _ in found if concept == "death_generic"] == ["شهداء", "قتلى"]


def test_a_name_means_what_it_meant_on_that_day() -> None:
    def concept(day: datetime.date) -> str:
        found = mentions("قالت الحكومة السورية في دمشق إن سوريا ترحب.", published=Published(day))
        return found[0][1] if found else ""

    assert concept(datetime.date(2016, 5, 1)) == "syria_assad_government"
    assert concept(datetime.date(2025, 5, 1)) != "syria_assad_government"


def test_the_users_tone_for_one_outlet() -> None:
    layer = parse("lexicon user\nlabel: لي | Mine\ntone isis | داعش | hostile | المنار\n")
    lexicon = compile_lexicon(shipped(), layer)

    def tone(outlet: str) -> Tone:
        marks = find_mentions(document("هاجم داعش الموصل في العراق.", outlet=outlet), (), lexicon)
        return next(detail(mark).tone for mark in marks if mark.group == "isis")

    assert (tone("المنار"), tone("رويترز")) == (Tone.HOSTILE, Tone.NEUTRAL)


@pytest.mark.parametrize("body", ["", "كلمة", "123 456", "Only Latin words here.", "«", "ال" * 300, "و ب ل ك ف " * 200])
def test_odd_texts_get_an_answer(body: str) -> None:
    read = document(body)
    assert all(0 <= mark.span.start < mark.span.end <= len(read.text) for mark in find_mentions(read, (), default()))


def test_the_fall_of_a_town_is_told_of_any_side() -> None:
    found = mentions("شهدت المعارك سقوط مدينة حلب في سوريا وانسحاب القوات ومقتل جنود.")
    assert ("سقوط مدينة حلب", "capture_of_place:syria", Tone.NEUTRAL) in found


def test_a_base_is_al_qaeda_only_where_the_organisation_is_named() -> None:
    named = mentions("هاجم مسلحون من تنظيم القاعدة قرية في اليمن، وقال السكان إن القاعدة انسحبت بعد قتل جنود.")
    assert [text for text, concept, _ in named if concept == "al_qaeda"][-1] == "القاعدة"
    base = mentions("قصفت الطائرات قاعدة عسكرية في اليمن، وقال السكان إن القاعدة دمرت وقتل جنود فيها.")
    assert not any(concept == "al_qaeda" for _, concept, _ in base)


def test_a_definite_head_takes_no_possessor() -> None:
    found = [text for text, _, _ in mentions("تبنى الهجوم تنظيم القاعدة في اليمن وقتل جنود.")]
    assert "الهجوم تنظيم القاعدة" not in found
    assert {"الهجوم", "تنظيم القاعدة في اليمن"} <= set(found)


def test_the_lebanese_forces_are_a_party_where_its_deputies_speak() -> None:
    found = mentions("قال النائب في لبنان إن القوات اللبنانية ترفض الفراغ في بيروت.")
    assert [concept for text, concept, _ in found if "القوات" in text] == ["lebanese_forces_party"]


def test_rebels_of_a_party_and_the_party_are_two_names() -> None:
    found = mentions("قتل جنود في اشتباك مع متمردين من حزب العمال الكردستاني في تركيا.")
    assert [tone for _, concept, tone in found if concept == "pkk"] == [Tone.HOSTILE, Tone.NEUTRAL]


def test_the_state_is_no_armed_group() -> None:
    found = mentions("اقتحم مسلحون مباني تتبع سلطات الدولة في العراق وقتلوا جنودا.")
    assert not any(concept == "isis" for _, concept, _ in found)


def test_a_general_act_belongs_to_its_conflict() -> None:
    yemen = mentions("شنت طائرات غارات على صنعاء في اليمن وقتل مدنيون في عدن.")
    ukraine = mentions("شنت طائرات غارات على كييف في أوكرانيا وقتل جنود في دونيتسك.")
    assert ("غارات على كييف", "airstrikes:ukraine_russia", Tone.NEUTRAL) in ukraine
    assert ("غارات على صنعاء", "airstrikes:yemen", Tone.NEUTRAL) in yemen
    assert default().label("airstrikes:yemen") == ("غارات وقصف: اليمن", "Strikes and shelling: Yemen")
    assert default().concept("airstrikes:yemen") is default().concepts["airstrikes"]


def test_a_plain_word_that_is_not_told_hides_no_name_inside_it() -> None:
    found = mentions("قال الأمين العام لحزب الله إن لبنان وبيروت في خطر.")
    assert ("حزب الله", "hezbollah", Tone.NEUTRAL) in found


def test_a_singular_after_a_number_stands_for_many() -> None:
    found = mentions("قتل 17 متمردا وثلاثون إرهابيا في قصف قرب البلدة وانسحب الجنود.")
    assert [text for text, _, tone in found if tone is Tone.HOSTILE] == ["متمردا", "إرهابيا"]


@pytest.mark.parametrize(
    "body", ["تحول موقف الجيش من هجومي إلى دفاعي في الحرب.", "زارت وكالة الأمم المتحدة للاجئين لبنان."]
)
def test_adjectives_and_offices_are_no_names(body: str) -> None:
    assert not any(text in ("هجومي", "للاجئين") for text, _, _ in mentions(body))


def test_his_opponents_are_not_his_people() -> None:
    found = mentions("قال حزب الله في لبنان إن معارضيه يخطئون، وإن مقاتليه وقواته في بيروت باقون.")
    assert [text for text, concept, _ in found if concept == "hezbollah"] == ["حزب الله", "مقاتليه", "قواته"]


def test_a_signal_with_the_article_stands_with_it_alone() -> None:
    far = document("في أقصى الشمال وأقصى الجنوب سقط المطر على القرى البعيدة.")
    near = document("اقتحم الجنود ساحات الأقصى وأغلقوا الأقصى في دير الزور ودير الزور.")
    assert read_context(far, default()).scores == {}
    assert read_context(near, default()).scores == {"palestine_israel": 2, "syria": 2}


def test_in_a_single_sentence_one_word_tells_the_conflict() -> None:
    assert ("الانقلابيين", "houthis", Tone.HOSTILE) in mentions("قصفت الطائرات مواقع الانقلابيين في صنعاء.")


def test_a_pointed_short_form_takes_up_the_group_before_it() -> None:
    found = mentions("هاجم الحوثيون مدينة تعز في اليمن. وقال الوزير إن هذه العناصر والمجموعات الأخرى في صنعاء ستهزم.")
    assert ("العناصر", "houthis") in [(text, concept) for text, concept, _ in found]
    assert "المجموعات" not in [text for text, _, _ in found]


def test_a_contested_place_that_an_act_ends_with_is_a_name_too() -> None:
    found = mentions("دانت حركة حماس في القدس اقتحام المسجد الأقصى المبارك صباح اليوم.")
    assert [name for name, _, _ in found] == ["حركة حماس", "اقتحام المسجد الأقصى", "المسجد الأقصى المبارك"]


def test_a_title_that_holds_a_revolution_is_none() -> None:
    names = [name for name, _, _ in mentions("التقى المرشد الأعلى للثورة الإسلامية في طهران متظاهرين في إيران.")]
    assert "للثورة الإسلامية" not in names


def test_who_did_an_act_is_no_epithet_of_it() -> None:
    names = [name for name, _, _ in mentions("قصف المتمردون الميناء في هجوم المتطرفين الأخير، وهو قصف همجي.")]
    assert "المتمردون" in names
    assert "قصف همجي" in names
    assert not {"قصف", "قصف المتمردون"} & set(names)


def test_a_relative_pronoun_is_no_adjective_that_makes_another_thing_of_a_name() -> None:
    found = mentions("شن الحوثيون في اليمن غارات وهجوما بالصواريخ على المقاومة التي تحرس المرفأ، وقتل جنود.")
    assert "المقاومة" in [name for name, _, _ in found]


def test_a_full_name_speaks_for_its_short_form() -> None:
    body = "خطفت القاعدة في بلاد المغرب الإسلامي سائحا في الصحراء الكبرى، ثم قالت القاعدة إنه حي."
    assert [text for text, concept, _ in mentions(body) if concept == "al_qaeda"][1:] == ["القاعدة"]
    assert not any(concept == "al_qaeda" for _, concept, _ in mentions("وصل الجنود، ثم قال القائد إن القاعدة قريبة."))


def test_the_forces_of_a_bare_army_are_that_army() -> None:
    body = "قال قائد للجيش إن مسلحين نصبوا كمينا لجنديين على الطريق. وتمكنت القوات من اللحاق بالمهاجمين وقتلهم."
    assert [text for text, concept, _ in mentions(body) if concept == "forces"] == ["للجيش", "القوات"]


@pytest.mark.parametrize(
    ("body", "name", "concept"),
    [
        ("أعلن الفرع اليمني لتنظيم القاعدة الهجوم.", "الفرع اليمني لتنظيم القاعدة", "al_qaeda"),
        ("قال الجناح السياسي لحركة حماس في غزة إنه مستعد.", "الجناح السياسي لحركة حماس", "hamas"),
        ("اتفق الطرفان على وقف فوري لإطلاق النار في دارفور.", "وقف فوري لإطلاق النار", "truce"),
        ("زار كشمير الخاضعة للإدارة الهندية وفد.", "كشمير الخاضعة للإدارة الهندية", "kashmir"),
        ("عاد الوفد من الجمهوريتين الانفصاليتين في أوكرانيا إلى كييف.", "الجمهوريتين الانفصاليتين", "russian_held"),
        ("أطلق متمردو التاميل سراح الصيادين.", "متمردو التاميل", "tamil_tigers"),
        ("تحدث عن النظام في بيونغ يانغ وصواريخه.", "النظام في بيونغ يانغ", "north_korea_rule"),
    ],
)
def test_branches_parts_and_rulers(body: str, name: str, concept: str) -> None:
    assert [text for text, found, _ in mentions(body) if found.startswith(concept)] == [name]
