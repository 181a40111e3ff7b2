"""What is the page around an article, and what only looks like it."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importers import read_pasted
from reader.importers.cleaning.cleaning import clean
from reader.importers.cleaning.rules import load, rules
from reader.model.articles import Draft
from reader.model.errors import ImportFailed
from reader.text.canonical import canonical

P1 = "أعلن وزير المياه في مؤتمر صحفي أن الحكومة وافقت على خطة تمتد خمس سنوات لإصلاح شبكة المياه في المحافظات الجنوبية."
P2 = "وأضاف الوزير أن الخطة تشمل بناء ثلاثين محطة تنقية جديدة، وأن العمل سيبدأ في الربيع بتمويل من مصرف التنمية العربي."
P3 = "وقال ناشطون محليون إن الخطط السابقة لم تنفذ، وطالبوا بنشر العقود كاملة قبل أن يبدأ أي عمل على الأرض."
TITLE = "الوزير يعلن خطة لإصلاح شبكة المياه في الجنوب"


def pasted(*lines: str) -> Draft:
    return read_pasted("\n".join(lines))


def removed(draft: Draft) -> list[tuple[str, str]]:
    return [(line.rule, line.text) for line in draft.removed]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("comment_form", "اترك تعليقًا"),
        ("comment_form", "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *"),
        ("share_line", "مشاركة:"),
        ("share_line", "شارك هذا الموضوع على فيسبوك"),
        ("read_also", "اقرأ أيضاً: انقطاع المياه عن أحياء واسعة في العاصمة"),
        ("read_also", "إقرأ أيضا | انقطاع المياه عن أحياء واسعة في العاصمة"),
        ("read_also", "شاهد أيضًا انقطاع المياه عن أحياء واسعة في العاصمة"),
        ("related_list", "مقالات ذات صلة"),
        ("most_read", "الأكثر قراءة"),
        ("newsletter", "اشترك في النشرة البريدية ليصلك كل جديد"),
        ("newsletter", "تابعونا على تلغرام"),
        ("newsletter", "لمتابعة آخر الأخبار حمّل تطبيقنا على هاتفك"),
        ("cookie_notice", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك، وبمواصلة التصفح فإنك توافق على ذلك."),
        ("page_furniture", "جميع الحقوق محفوظة © الموقع 2020"),
        ("separator", "ـــــــ ــ"),
        ("separator", "● ● ●"),
        ("separator", "* * *"),
        ("caption", "محطة تنقية في الجنوب - أرشيف"),
        ("caption", "محطة تنقية في الجنوب (رويترز)"),
        ("caption", "محطة تنقية في الجنوب صورة من الإنترنت"),
        ("reading_facts", "عدد المشاهدات: 350"),
    ],
)
@pytest.mark.parametrize("inside", [True, False])
def test_the_page_goes_inside_the_body_and_after_it(rule: str, line: str, inside: bool) -> None:
    lines = [TITLE, P1, P2, line, P3] if inside else [TITLE, P1, P2, P3, line, "©"]
    if inside and rule == "comment_form":
        lines = [TITLE, P1, P2, P3, line]
    draft = pasted(*lines)
    assert draft.text == f"{P1}\n{P2}\n{P3}"
    assert (rule, canonical(line)) in removed(draft)


@pytest.mark.parametrize(
    "line",
    [
        "القائمة",
        "سوريا",
        "عمان - الأردن",
        "مقترحات لتطوير القطاع",
        "مطالب السكان",
        "وما رأيك في ما كتب على (تويتر)؟",
        "قال الوزير: اقرأ أيضاً ما كتبناه في العام الماضي عن المياه، فهو لا يزال صحيحاً.",
        "المصدر الوحيد للمياه في القرية بئر حفرت قبل ثلاثين عاماً، وهي اليوم جافة.",
        "الكاتب المعروف تحدث عن طفولته في القرية، وعن البئر التي كانت تسقيها.",
        "منذ أسبوعين",
        "التعليق على قرار المحكمة",
        "شارك في المؤتمر ثلاثون خبيراً من عشر دول، بينهم ممثلون عن مصارف التنمية.",
        "وتستخدم الشركات ملفات تعريف الارتباط لتتبع الزوار، وهو ما يحظره القانون الجديد.",
        "تابعنا في العام الماضي كيف جفت الآبار واحدة بعد أخرى، حتى لم يبق منها شيء.",
    ],
)
def test_what_only_looks_like_the_page_stays(line: str) -> None:
    assert canonical(line) in pasted(TITLE, P1, line, P2, P3).text.split("\n")


def test_lists_take_their_headlines_and_teasers_with_them() -> None:
    draft = pasted(
        TITLE, P1, P2, P3, "مقالات ذات صلة", "انقطاع المياه عن أحياء العاصمة",
        "يشكو سكان العاصمة منذ أسابيع من انقطاع المياه عن منازلهم، ويقولون إن الشركة لا تجيب...",
        "الأكثر قراءة", "جفاف الآبار في الشرق",
    )  # fmt: skip
    assert draft.text == f"{P1}\n{P2}\n{P3}"
    assert len(draft.removed) == 5


def test_a_list_inside_the_body_leaves_the_subheading_below_it() -> None:
    lines = [TITLE, P1, "اقرأ أيضا:", "انقطاع المياه عن العاصمة", "جفاف الآبار", "مطالب السكان", P2, P3]
    assert pasted(*lines).text == f"{P1}\nمطالب السكان\n{P2}\n{P3}"


def test_all_below_a_comment_form_goes_but_only_below_an_article() -> None:
    comment = "أنا من سكان الجنوب وأقول إن المياه مقطوعة منذ شهر ولا أحد يجيب على اتصالاتنا."
    assert pasted(TITLE, P1, P2, P3, "ترك الرد", "الاسم", comment).text == f"{P1}\n{P2}\n{P3}"
    assert pasted(TITLE, "اترك تعليقا", P1, P2, P3).text == f"{P1}\n{P2}\n{P3}"


def test_menus_repeated_headlines_and_signatures_around_the_headline() -> None:
    draft = pasted(
        "الأخبارسورياعالمي", TITLE, TITLE, "وكالة البئر – فريق التحرير", "● أخبار سورية ٢٣ مارس ٢٠٢٠", P1, P2
    )
    assert (draft.title, draft.text) == (TITLE, f"{P1}\n{P2}")
    assert (draft.outlet, draft.byline) == ("وكالة البئر", "فريق التحرير")
    assert draft.published is not None
    assert draft.published.day.isoformat() == "2020-03-23"
    assert [rule for rule, _ in removed(draft)] == [
        "glued_categories", "repeated_headline", "outlet_byline", "date_line",
    ]  # fmt: skip


def test_labels_become_metadata() -> None:
    draft = pasted(TITLE, P1, P2, "المصدر: عنب بلدي + وكالات الكاتب: سلمى الخطيب", "تاريخ النشر: الجمعة 18 شباط 2022")
    assert (draft.outlet, draft.byline) == ("عنب بلدي", "سلمى الخطيب")
    assert draft.published is not None
    assert draft.published.day.isoformat() == "2022-02-18"
    below = pasted(TITLE, "بقلم:", "سلمى الخطيب", P1, P2)
    assert (below.byline, below.text) == ("سلمى الخطيب", f"{P1}\n{P2}")


def test_a_date_of_an_update_is_not_the_publication_date() -> None:
    assert pasted(TITLE, "آخر تحديث: 18 شباط 2022", P1, P2).published is None


def test_removed_lines_say_where_they_stood() -> None:
    draft = pasted(TITLE, P1, "مشاركة:", P2, "اقرأ أيضاً: انقطاع المياه عن العاصمة", P3)
    assert [line.before for line in draft.removed] == [1, 2]


def test_a_poem_under_its_own_first_line_loses_nothing() -> None:
    lines = ["يا دار", "يا دار من أحب", "طال الغياب", "السابق", "والليل طويل", "يا دار", "مقترحات", "وتبقى أنت يا وطني"]
    draft = read_pasted("\n".join(lines), title="وتبقى أنت يا وطني")
    assert "والليل طويل" in draft.text
    assert "وتبقى أنت يا وطني" in draft.text


@given(
    st.lists(
        st.sampled_from([P1, P2, P3, TITLE, "مشاركة:", "اقرأ أيضا", "ترك الرد", "بقلم:", "سوريا", "***", "x"]),
        max_size=14,
    )
)
def test_no_line_is_ever_lost_or_doubled(lines: list[str]) -> None:
    text = canonical("\n".join(lines))
    found = clean(text)
    back = [*([found.title] if found.title else []), *found.body, *(line.text for line in found.removed)]
    assert sorted(back) == sorted(text.split("\n") if text else [])


@given(st.text(max_size=300))
def test_no_text_breaks_the_cleaning(text: str) -> None:
    canon = canonical(text)
    found = clean(canon)
    assert len(found.body) + len(found.removed) + bool(found.title) == (canon.count("\n") + 1 if canon else 0)


def test_the_rules_are_data_and_are_checked(tmp_path: Path, make: ModuleType) -> None:
    assert rules().whole["ترك الرد"].name == "comment_form"
    path = tmp_path / "mine.toml"
    path.write_text('[[rule]]\nname = "x"\nkind = "nonsense"\nphrases = ["a"]\n', "utf-8")
    with pytest.raises(ImportFailed, match="known kind"):
        load(path)
    path.write_text("[[rule]\n", "utf-8")
    with pytest.raises(ImportFailed, match=r"mine\.toml"):
        load(path)


def test_a_picture_at_the_end_is_no_credit_and_an_agency_there_is_none_of_a_picture() -> None:
    caption = "محطة تنقية في الجنوب - أرشيف"
    assert removed(pasted(TITLE, P1, P2, caption)) == [("caption", caption)]
    credited = pasted(TITLE, P1, f"{P2} (رويترز)")
    assert (credited.agency, credited.removed) == ("رويترز", ())


def test_who_filed_a_report_is_signed_above_an_agencys_dateline_only() -> None:
    signed = pasted(TITLE, "من سلمى نجم", f"بيروت (رويترز) - {P1}", P2)
    assert (signed.byline, signed.agency) == ("سلمى نجم", "رويترز")
    assert removed(signed) == [("source_byline", "من سلمى نجم")]
    for opening in (P1, f"بيروت - {P1}"):
        unsigned = pasted(TITLE, "من سلمى نجم", opening, P2)
        assert (unsigned.byline, unsigned.text.split("\n")[0]) == (None, "من سلمى نجم")


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("بقلم سلمى الخطيب", "سلمى الخطيب"),
        ("كتب - علي حسن", "علي حسن"),
        ("كتب علي حسن", None),
        ("بقلم جف حبره منذ زمن طويل", None),
    ],
)
def test_a_signature_below_the_headline(line: str, byline: str | None) -> None:
    draft = pasted(TITLE, line, P1, P2)
    assert draft.byline == byline
    assert (line in draft.text) is (byline is None)


def test_of_the_names_beside_a_desk_the_known_outlet_is_the_outlet() -> None:
    assert pasted(TITLE, "بئر الجنوب - عنب بلدي - فريق التحرير", P1, P2).outlet == "عنب بلدي"
    assert pasted(TITLE, "بئر الجنوب - فريق التحرير", P1, P2).outlet == "بئر الجنوب"


def test_the_address_of_a_page_is_kept_where_its_outlet_is_known() -> None:
    draft = pasted(TITLE, P1, P2, "https://www.enabbaladi.net/archives/5")
    assert (draft.url, draft.outlet) == ("https://www.enabbaladi.net/archives/5", "عنب بلدي")
    for other in ("https://facebook.com/enabbaladi.net", "https://t.me/aljazeera", "https://bir.example/5"):
        elsewhere = pasted(TITLE, P1, P2, other)
        assert (elsewhere.url, elsewhere.outlet) == (None, None)
        assert removed(elsewhere) == [("share_line", other)]


def test_initials_below_an_article_name_its_agency() -> None:
    draft = pasted(TITLE, P1, P2, "ع.م/س.ن (د ب أ)")
    assert (draft.agency, removed(draft)) == ("د ب أ", [("outlet_byline", "ع.م/س.ن (د ب أ)")])


def test_a_trail_of_sections_is_told_from_a_headline_with_a_bar() -> None:
    assert pasted("البئر / خطة المياه", P1, P2).title == "البئر / خطة المياه"
    trail = pasted("الرئيسية / اقتصاد / المياه", TITLE, P1, P2)
    assert (trail.title, removed(trail)) == (TITLE, [("glued_categories", "الرئيسية / اقتصاد / المياه")])


def test_a_label_of_a_date_without_a_number_is_no_label() -> None:
    assert "تاريخ النشر: غير معروف" in pasted(TITLE, P1, P2, "تاريخ النشر: غير معروف").text


@pytest.mark.parametrize("place", [1, 3])
def test_an_agency_named_as_the_source_is_no_picture(place: int) -> None:
    lines = [TITLE, f"دمشق (رويترز) - {P1}", P2]
    lines.insert(place, "المصدر: الأناضول")
    draft = pasted(*lines)
    assert (draft.outlet, draft.agency) == (None, "الأناضول")
    assert removed(draft) == [("source_byline", "المصدر: الأناضول")]


def test_tags_below_an_article_go_but_not_what_a_colon_announces() -> None:
    loose = pasted(TITLE, P1, f"{P2} {P3}", "المياه", "الجنوب")
    assert loose.text == f"{P1}\n{P2} {P3}"
    announced = f"{P2} {P3[:-1]}، وهذه أسماء القرى التي زارها الوفد في الصيف الماضي:"
    assert pasted(TITLE, P1, announced, "الجنوب").text.endswith("الجنوب")
    assert pasted(TITLE, P1, f"{P2} {P3}", "المياه", "الجنوب", "السدود").text.endswith("السدود")


@pytest.mark.parametrize("below", ["سلمى الخطيب.", "اسم طويل جدا لا يكون اسم أحد من الناس", P1])
def test_a_label_alone_takes_only_a_name_from_the_line_below_it(below: str) -> None:
    draft = pasted(TITLE, "بقلم:", below, P1, P2)
    assert draft.byline is None
    assert below in draft.text


def test_a_person_who_signs_is_no_desk_and_no_place() -> None:
    assert pasted(TITLE, "بقلم فريق التحرير", P1, P2).byline != "بقلم فريق التحرير"
    for line in ("من دمشق وحلب", "من Salma Najm"):
        draft = pasted(TITLE, line, f"بيروت (رويترز) - {P1}", P2)
        assert (draft.byline, draft.text.split("\n")[0]) == (None, line)
