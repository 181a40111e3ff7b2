"""Outlet, agency, byline, date and headline: from what states them, never from a source quoted in the text."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import pytest

from reader.importers import read, read_bytes, read_pasted
from reader.importers.facts import outlets
from reader.importers.facts.datelines import closing_credit, find_dateline, whole_dateline
from reader.importers.facts.pagefacts import page_facts
from reader.model.articles import DateBasis, Draft

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


@pytest.mark.parametrize(
    ("names", "outlet"),
    [
        (
            ["sputnikarabic.ae", "سبوتنيك", "Sputnik Arabic", "وكالة سبوتنيك", "SPUTNIK", "https://sputnikarabic.ae/x"],
            "سبوتنيك",
        ),
        (["أ ف ب", "أ.ف.ب", "ا ف ب", "AFP", "فرانس برس", "وكالة الصحافة الفرنسية", "وكالة فرانس برس"], "فرانس برس"),
        (["الجزيرة نت", "aljazeera.net", "قناة الجزيرة", "www.aljazeera.net"], "الجزيرة نت"),
        (["قناة «روسيا اليوم»", "RT Arabic", "arabic.rt.com"], "روسيا اليوم"),
        (["پاکستان پوائنٹ نیوز", "UrduPoint", "urdupoint.com"], "پاکستان پوائنٹ نیوز"),
        (["سَانَا", "SANA", "الوكالة العربية السورية للأنباء", "sana.sy"], "سانا"),
        (["BBC Arabic", "بي بي سي", "bbc.com"], "بي بي سي عربي"),
    ],
)
def test_the_many_names_of_an_outlet_are_one(names: list[str], outlet: str) -> None:
    for name in names:
        found = outlets.find(name) or outlets.find_host(name)
        assert found is not None, name
        assert found.name == outlet


def test_unknown_outlets_stay_as_given() -> None:
    assert outlets.name_of("صحيفة البئر الأسبوعية") == "صحيفة البئر الأسبوعية"
    # Two papers, told apart by a hamza; at the start of a word it is only left out.
    assert outlets.name_of("صحيفة الرأي") == "صحيفة الرأي"
    assert outlets.name_of("صحيفة الراي") == "الراي"
    assert outlets.name_of("صحيفة الاهرام") == "الأهرام"
    assert outlets.find_host("https://example.org/aljazeera.net") is None
    assert outlets.find_host("http://[broken") is None


def test_the_table_is_broad_and_without_contradictions() -> None:
    table = outlets.read_table()
    assert len(table) >= 250
    owners: dict[str, str] = {}
    for outlet in table:
        assert outlet.kind in {"agency", "outlet"}
        assert len(outlet.country) == 2
        for name in (outlet.name, *outlet.aliases, *outlet.hosts):
            assert owners.setdefault(outlets.key_of(name), outlet.name) == outlet.name, name


@pytest.mark.parametrize(
    ("line", "place", "outlet", "agency"),
    [
        ("(رويترز) - قال الوزير", None, None, "رويترز"),
        ("(د ب أ)- قال الوزير", None, None, "د ب أ"),
        ("دمشق (رويترز) - قال الوزير", "دمشق", None, "رويترز"),
        ("بيروت، لبنان (أ ب) - قال الوزير", "بيروت، لبنان", None, "أسوشيتد برس"),
        ("دمشق، سوريا (CNN) -- أكدت جهات", "دمشق، سوريا", "سي إن إن بالعربية", None),
        ("ميونيخ-سانا أكد الوزير", "ميونيخ", None, "سانا"),
        ("القاهرة - أ ف ب - قال الوزير", "القاهرة", None, "فرانس برس"),
        ("القاهرة - أ ف ب: قال الوزير", "القاهرة", None, "فرانس برس"),
        ("واشنطن/ الأناضول/ قال الوزير", "واشنطن", None, "الأناضول"),
        ("موسكو 17 فبراير 2020 (شينخوا) قال الوزير", "موسكو 17 فبراير 2020", None, "شينخوا"),
        ("سانا - قال الوزير", None, None, "سانا"),
        ("(پاکستان پوائنٹ نیوز / سبوتنيك - 15 فبراير 2020ء) قال", None, "پاکستان پوائنٹ نیوز", "سبوتنيك"),
        ("(شبكة البئر / سبوتنيك - 15 فبراير 2020) قال", "شبكة البئر", None, "سبوتنيك"),
        ("(عنب بلدي / الجزيرة نت / رويترز / سانا) قال", None, "عنب بلدي", "رويترز"),
        ("عنب بلدي - قال الوزير إن", None, "عنب بلدي", None),
    ],
)
def test_datelines(line: str, place: str | None, outlet: str | None, agency: str | None) -> None:
    found = find_dateline(line)
    assert found is not None
    assert (found.place, found.outlet, found.agency) == (place, outlet, agency)


@pytest.mark.parametrize(
    "line",
    [
        "قال الوزير لوكالة رويترز إن الخطة جاهزة.",
        "الرياض - قال الوزير إن الخطة جاهزة.",
        "القدس - أعلنت الشرطة إغلاق الطريق.",
        "نقلت وكالة (رويترز) عن الوزير قوله إن الخطة جاهزة.",
        "أكد الوزير في حديث إلى قناة الجزيرة - وهي قناة قطرية - أن الخطة جاهزة.",
        "رويترز نقلت عن الوزير قوله إن الخطة جاهزة.",
        "دمشق - فارس الخوري طالب بالاستقلال.",
        "(الرياض) مدينة كبيرة.",
        "دمشق (خاص) - قال الوزير إن الخطة جاهزة.",
        "وقد نقل عن كل مصدر في كل بلد قوله (رويترز) - إن",
        "دمشق - عنب بلدي - قال الوزير إن الخطة جاهزة.",
        "",
    ],
)
def test_a_source_named_in_a_sentence_is_no_dateline(line: str) -> None:
    found = find_dateline(line)
    assert found is None or (found.outlet, found.agency) == (None, None)


def test_lines_that_are_datelines_and_nothing_else() -> None:
    for line, agency in (("لندن (رويترز) –", "رويترز"), ("بيروت - (ا ف ب):", "فرانس برس"), ("(أ. ف. ب)", "فرانس برس")):
        found = whole_dateline(line)
        assert found is not None
        assert found.agency == agency
    assert whole_dateline("طفل يرفع علامة النصر خلال تظاهرة (رويترز)") is None


def test_a_credit_closes_the_last_paragraph() -> None:
    assert closing_credit("وانتهى الاجتماع دون اتفاق. (رويترز)") == "رويترز"
    assert closing_credit("وانتهى الاجتماع (رويترز، أ ف ب).") == "رويترز"
    assert closing_credit("وانتهى الاجتماع (في دمشق).") is None


def test_quoted_sources_are_neither_outlet_nor_agency(make: ModuleType) -> None:
    quoted = "ونقلت قناة «روسيا اليوم» عن الوزير قوله لوكالة رويترز إن الخطة جاهزة منذ أشهر وإن المال موجود."
    draft = read_pasted(f"{make.TITLE}\n{make.FIRST}\n{quoted}\n{make.THIRD}")
    assert (draft.outlet, draft.agency, draft.byline, draft.published) == (None, None, None, None)


def test_a_dateline_of_sources_alone_leaves_the_body() -> None:
    draft = read_pasted(
        "خطة لإصلاح شبكة المياه\n(عنب بلدي / رويترز - 15 فبراير 2020) قال الوزير إن الخطة جاهزة وإن العمل يبدأ غدا."
    )
    assert draft.text.startswith("قال الوزير")
    assert (draft.outlet, draft.agency) == ("عنب بلدي", "رويترز")
    assert [(line.rule, line.before) for line in draft.removed] == [("dateline", 0)]
    assert draft.published is not None
    assert draft.published.basis is DateBasis.STATED
    placed = read_pasted("خطة لإصلاح شبكة المياه\nدمشق (رويترز) - قال الوزير إن الخطة جاهزة وإن العمل يبدأ غدا.")
    assert placed.text.startswith("دمشق (رويترز)")


LINKED = (
    '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle",'
    '"headline":"HEADLINE","datePublished":"2022-02-18T14:20:00+03:00","publisher":{"name":"Enab Baladi"},'
    '"author":[{"@type":"Person","name":"سلمى الخطيب"}]}]}</script>'
)
OPEN_GRAPH = (
    '<meta property="og:title" content="HEADLINE | البئر"><meta property="og:site_name" content="البئر">'
    '<meta property="article:published_time" content="2022-02-18T09:00:00Z"><meta name="author" content="admin">'
)
ADDRESS = '<link rel="canonical" href="https://www.enabbaladi.net/archives/1"><meta name="date" content="18 شباط 2022">'


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (LINKED, ("عنب بلدي", "سلمى الخطيب", "2022-02-18")),
        (OPEN_GRAPH, ("البئر", None, "2022-02-18")),
        (ADDRESS, ("عنب بلدي", None, "2022-02-18")),
        ("", (None, None, None)),
    ],
)
def test_a_page_is_believed_before_guesses(make: ModuleType, head: str, expected: tuple[str | None, ...]) -> None:
    (draft,) = read_bytes(make.page(head=head.replace("HEADLINE", make.TITLE)).encode(), "page.html")
    day = draft.published.day.isoformat() if draft.published else None
    assert (draft.title, draft.text) == (make.TITLE, make.BODY)
    assert (draft.outlet, draft.byline, day) == expected


def test_a_page_without_facts_shows_its_date_below_the_headline(make: ModuleType) -> None:
    html = make.page().replace("</h1>", "</h1><div class='d'>الجمعة، 18 شباط 2022، آخر تحديث 14:00 (GMT+0300)</div>")
    (draft,) = read_bytes(html.encode(), "page.html")
    assert draft.published is not None
    assert draft.published.day.isoformat() == "2022-02-18"
    assert draft.text == make.BODY


@pytest.mark.parametrize("title", ["", "<title>عنب بلدي</title>", "<title> </title>"])
def test_a_second_heading_is_the_headline_of_a_page_that_states_none(make: ModuleType, title: str) -> None:
    html = (
        f"<html><head>{title}</head><body><h2>اقرأ أيضا</h2><h2>{make.TITLE}</h2>"
        f"<div><p>{make.FIRST}</p><p>{make.SECOND}</p><p>{make.THIRD}</p></div></body></html>"
    )
    (draft,) = read_bytes(html.encode(), "page.html")
    assert (draft.title, draft.text) == (make.TITLE, make.BODY)
    assert draft.outlet == ("عنب بلدي" if "عنب" in title else None)


@pytest.mark.parametrize("joint", [" - ", " | ", "|", " » ", " – "])
def test_the_marks_of_a_headline_stay_where_the_site_is_cut_off(make: ModuleType, joint: str) -> None:
    headline = "«شبكة المياه» تعود إلى الجنوب بعد «الإصلاح»"
    for title in (f"{headline}{joint}عنب بلدي", f"عنب بلدي{joint}{headline}"):
        html = make.page(title=title).replace("<h1>", "<b>").replace("</h1>", "</b>")
        (draft,) = read_bytes(html.encode(), "page.html")
        assert (draft.title, draft.outlet) == (headline, "عنب بلدي")


def test_a_page_of_one_short_paragraph_has_no_headline_and_no_tools_in_its_text(make: ModuleType) -> None:
    html = (
        f"<html><head><meta property='og:title' content='{make.TITLE}'></head><body><main><article><h1>{make.TITLE}"
        f"</h1><div class=share>شارك على فيسبوك تويتر</div><p>{make.FIRST}</p></article></main></body></html>"
    )
    (draft,) = read_bytes(html.encode(), "page.html")
    assert (draft.title, draft.text) == (make.TITLE, make.FIRST)


def test_a_page_whose_only_sentence_is_short_and_has_no_full_stop_has_no_headline_in_its_text(make: ModuleType) -> None:
    sentence = "أعلن وزير الموارد المائية يوم الاثنين خطة جديدة لتوزيع المياه على القرى الجبلية"
    html = (
        f"<html><head><title>{make.TITLE}</title><meta property='og:type' content='article'></head><body><article>"
        f"<header><h1>{make.TITLE}</h1></header><a href='#'>شارك الخبر</a><section><p>{sentence}</p></section>"
        "</article></body></html>"
    )
    (draft,) = read_bytes(html.encode(), "page.html")
    assert (draft.title, draft.text) == (make.TITLE, sentence)


def test_a_page_of_tables_and_line_breaks(make: ModuleType) -> None:
    html = (
        f"<html><head><title>{make.TITLE} | شبكة البئر</title></head><body><table>"
        "<tr><td><a href='/'>الرئيسية</a></td></tr>"
        f"<tr><td><b>{make.TITLE}</b><br>{make.FIRST}<br><br>{make.SECOND}<br>\n{make.THIRD}<br>مشاركة:</td></tr>"
        "</table></body></html>"
    )
    (draft,) = read_bytes(html.encode(), "page.html")
    assert (draft.title, draft.text) == (make.TITLE, make.BODY)


def test_comments_teasers_and_related_links_of_a_page_go(make: ModuleType) -> None:
    after = (
        "<div class='related'><h3>مقالات ذات صلة</h3><ul><li><a href='/1'>انقطاع المياه عن العاصمة</a></li></ul></div>"
        "<div id='comments'><h3>اترك تعليقاً</h3><p>لن يتم نشر عنوان بريدك الإلكتروني.</p>"
        "<form><textarea></textarea></form></div>"
    )
    html = make.page(after=after).replace(
        f"<p>{make.SECOND}", f"<p>اقرأ أيضاً: جفاف الآبار في الشرق</p><p>{make.SECOND}"
    )
    (draft,) = read_bytes(html.encode(), "page.html")
    assert draft.text == make.BODY


def of_seed(number: str) -> Draft:
    (path,) = SEEDS.glob(f"{number}_*.txt")
    (draft,) = read(path)
    return draft


@pytest.mark.parametrize(
    ("number", "title", "outlet", "agency", "byline", "day", "basis"),
    [
        ("000", "لافروف: القوات الروسية في سوريا باقية", None, None, None, None, None),
        ("001", "لافروف يؤكد التواصل", "أوطان بوست", None, "فريق التحرير", "2020-02-17", DateBasis.INFERRED),
        ("002", "لافروف: نواصل", "پاکستان پوائنٹ نیوز", "سبوتنيك", None, "2020-02-15", DateBasis.STATED),
        ("003", "مسؤول روسي: سنواصل", None, None, None, None, None),
        ("004", "تزامناً مع تحشيدات", "شبكة شام", None, "فريق التحرير", "2020-03-23", DateBasis.STATED),
    ],
)
def test_the_sample_articles(
    number: str, title: str, outlet: str, agency: str, byline: str, day: str | None, basis: DateBasis | None
) -> None:
    draft = of_seed(number)
    assert draft.title.startswith(title)
    assert (draft.outlet, draft.agency, draft.byline) == (outlet, agency, byline)
    assert (draft.published.day.isoformat() if draft.published else None) == day
    assert (draft.published.basis if draft.published else None) == basis


@pytest.mark.parametrize(
    ("number", "first", "last", "paragraphs", "removed"),
    [
        ("000", "أكد وزير الخارجية الروسي", "خلال العامين السابقين.", 14, 17),
        ("001", "أكدت روسيا أن", "على المدنيين.", 11, 6),
        ("002", "قال وزير الخارجية", "شن حرب ضد المدنيين.", 10, 1),
        ("003", "أكد سفير روسيا", "في محافظة إدلب.", 19, 2),
        ("004", "قالت وزارة الدفاع", "و6 كم جنوبه.", 9, 7),
    ],
)
def test_the_bodies_of_the_sample_articles(number: str, first: str, last: str, paragraphs: int, removed: int) -> None:
    draft = of_seed(number)
    assert draft.text.startswith(first)
    assert draft.text.endswith(last)
    assert (len(draft.text.split("\n")), len(draft.removed)) == (paragraphs, removed)


def test_a_saved_page_with_all_that_surrounds_an_article() -> None:
    folder = Path(__file__).resolve().parents[1] / "samples"
    (draft,) = read(folder / "saved_page.html")
    assert draft.text == (folder / "saved_page.expected.txt").read_text("utf-8").rstrip("\n")
    assert draft.title == "الوزير يعلن خطة لإصلاح شبكة المياه في الجنوب"
    assert (draft.outlet, draft.agency, draft.key) == ("عنب بلدي", None, "saved_page")
    assert draft.url == "https://www.enabbaladi.net/archives/example-water"
    assert draft.published is not None
    assert draft.published.day.isoformat() == "2022-02-18"


def test_an_outlet_is_found_by_the_address_that_it_is_called_by() -> None:
    found = outlets.find("aljazeera.net")
    assert found is not None
    assert found.name == "الجزيرة نت"


@pytest.mark.parametrize("name", ["https://example.org/salma", "salma@example.org", "...", "admin", "س" * 90])
def test_what_is_no_name_is_no_author(name: str) -> None:
    assert page_facts(f'<meta name="author" content="{name}">').author is None


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>خطة لإصلاح شبكة المياه :: موقع لا يعرفه أحد</title>", "خطة لإصلاح شبكة المياه"),
        ("<title>خطة لإصلاح شبكة المياه | موقع</title>", "خطة لإصلاح شبكة المياه"),
        ("<title>خطة لإصلاح شبكة المياه - bir.example</title>", "خطة لإصلاح شبكة المياه"),
        ("<title>الوزير - خطة لإصلاح شبكة المياه</title>", "الوزير - خطة لإصلاح شبكة المياه"),
        (
            '<meta property="og:title" content="خطة لإصلاح شبكة…"><title>خطة لإصلاح شبكة المياه</title>',
            "خطة لإصلاح شبكة المياه",
        ),
        (
            '<meta property="og:title" content="خطة لإصلاح الشبكة - البئر"></head><h1>خطة لإصلاح الشبكة</h1>',
            "خطة لإصلاح الشبكة",
        ),
    ],
)
def test_a_headline_without_the_name_of_its_site(head: str, title: str) -> None:
    assert page_facts(f"<html><head>{head}").title == title


def test_structured_data_may_be_a_list_and_hold_the_text_alone(make: ModuleType) -> None:
    article = {"headline": make.TITLE, "articleBody": make.BODY, "author": "سلمى الخطيب"}
    data = json.dumps([{"@type": ["Report", "NewsArticle"], **article}])
    html = (
        f'<html><head><script type="application/ld+json">{data}</script></head><body><div id=app></div></body></html>'
    )
    (draft,) = read_bytes(html.encode(), "page.html")
    assert (draft.title, draft.text, draft.byline) == (make.TITLE, make.BODY, "سلمى الخطيب")


def test_a_page_without_facts_may_show_its_date_above_the_headline(make: ModuleType) -> None:
    html = make.page(before="<div>الجمعة، 18 شباط 2022</div>")
    (draft,) = read_bytes(html.encode(), "page.html")
    assert draft.published is not None
    assert draft.published.day.isoformat() == "2022-02-18"


def test_a_date_far_below_the_headline_is_another_articles(make: ModuleType) -> None:
    html = make.page(after="<aside><p>انقطاع المياه</p><div>الجمعة، 18 شباط 2022</div></aside>")
    (draft,) = read_bytes(html.encode(), "page.html")
    assert draft.published is None
