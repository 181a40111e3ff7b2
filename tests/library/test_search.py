from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.library import Library
from reader.library.views import SearchFilters
from reader.store.limits import Limits
from reader.store.search.query import parse
from tests.library.drafts import draft

ARTICLES = (
    ("اتفاق على وقف إطلاق النار", "قالت المصادر إن الاتفاقات حول إدلب تُنفَّذ. وقال الوزير: «لن ننسحب من ادلب»."),
    ("قمة في موسكو", "بحث الجانبان الوضع في سوريا، ودعا الرئيس إلى التهدئة."),
    ("الإرهـ.ـابيون يهاجمون", "هاجم مسلـ.ـحون حاجزا للجيش قرب حلب."),
    ("أسعار النفط", "ارتفعت أسعار النفط 3.5 في المئة اليوم."),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("search") / "library.db") as opened:
        for number, (title, text) in enumerate(ARTICLES, start=1):
            opened.import_draft(draft(title, text, outlet=f"مصدر {number}", day=f"2020-02-0{number}"))
        yield opened


def found(library: Library, text: str, filters: SearchFilters = SearchFilters()) -> list[int]:
    return sorted(hit.article.id for hit in library.search(text, filters).hits)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("اتفاق ادلب", [1]),
        ("الاتفاقيات والإدلب", [1]),
        ("إِدلِب", [1]),
        ("ارهابيون", [3]),
        ("مسلحون", [3]),
        ('"الوضع في سوريا"', [2]),
        ('"سوريا في الوضع"', []),
        ("الرئيس", [2]),
        ("قال -ادلب", []),
        ("موس", [2]),
        ("3.5", [4]),
        ("في", [2, 4]),
        ("زرافة", []),
        ("", []),
        ("-ادلب", []),
        ("؟!", []),
    ],
)
def test_words_are_found_in_every_spelling(library: Library, text: str, ids: list[int]) -> None:
    assert found(library, text) == ids


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("اتفاق ادلب", SearchFilters()),
        ('"الوضع في سوريا"', SearchFilters()),
        ("ادلب", SearchFilters(exact=True)),
        ("ادلب", SearchFilters(quoted=True)),
        ("ارهابيون", SearchFilters()),
        ("مسلح", SearchFilters()),
        ("الرئيس -ادلب", SearchFilters()),
    ],
)
def test_other_places_mark_a_text_as_the_list_does(library: Library, text: str, filters: SearchFilters) -> None:
    hits = library.search(text, filters).hits
    assert hits
    for hit in hits:
        whole = library.article(hit.article.id).text
        title = hit.article.title
        marks = library.marks_in(text, filters, [whole, title])
        assert marks[whole] == hit.marks
        assert marks[title] == tuple(mark for mark in hit.marks if mark.end <= len(title))


def test_a_search_without_words_marks_nothing(library: Library) -> None:
    assert library.marks_in("-ادلب", SearchFilters(), ["في ادلب"]) == {"في ادلب": ()}


def test_marks_and_snippets_lie_on_the_words_found(library: Library) -> None:
    (hit,) = library.search("اتفاق ادلب").hits
    text = library.article(hit.article.id).text
    assert [mark.of(text) for mark in hit.marks] == ["اتفاق", "الاتفاقات", "إدلب", "ادلب"]
    assert text[hit.snippet_start :].startswith(hit.snippet)
    assert [mark.of(hit.snippet) for mark in hit.snippet_marks] == ["الاتفاقات", "إدلب", "ادلب"]


def test_a_repaired_word_is_marked_as_printed(library: Library) -> None:
    (hit,) = library.search("مسلحون").hits
    assert [mark.of(library.article(3).text) for mark in hit.marks] == ["مسلـ.ـحون"]


def test_numbers_with_a_separator_and_words_with_marks_are_marked_whole(library: Library) -> None:
    assert marked(library, "3.5") == marked(library, "3.5", SearchFilters(exact=True)) == ["3.5"]
    assert marked(library, "تنفذ") == marked(library, "تنفذ", SearchFilters(exact=True)) == ["تُنفَّذ"]
    assert marked(library, '"3.5 في المئة"') == ["3.5 في المئة"]
    assert found(library, "3,5", SearchFilters(exact=True)) == []
    assert found(library, "تنف ", SearchFilters(exact=True)) == []


def marked(library: Library, text: str, filters: SearchFilters = SearchFilters()) -> list[str]:
    (hit,) = library.search(text, filters).hits
    return [mark.of(library.article(hit.article.id).text) for mark in hit.marks]


def test_exact_quoted_outlet_and_days_narrow(library: Library) -> None:
    assert found(library, "إدلب", SearchFilters(exact=True)) == [1]
    assert found(library, "أدلب", SearchFilters(exact=True)) == []
    assert found(library, "ادلب", SearchFilters(quoted=True)) == [1]
    assert found(library, "الاتفاقات", SearchFilters(quoted=True)) == []
    outlet = library.article_row(2).outlet_id
    assert found(library, "في", SearchFilters(outlet=outlet)) == [2]
    assert found(library, "في", SearchFilters(first_day=datetime.date(2020, 2, 3))) == [4]
    assert found(library, "في", SearchFilters(last_day=datetime.date(2020, 2, 3))) == [2]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("ادلبوقف \"«»-*():^+~\\'٣3.\u0640\u064eNOTAND"), max_size=25))
def test_whatever_is_typed_is_searched_or_finds_nothing(library: Library, text: str) -> None:
    result = library.search(text)
    assert result.total >= len(result.hits)
    assert all(mark.end <= len(library.article(hit.article.id).text) for hit in result.hits for mark in hit.marks)


def test_the_last_word_may_be_unfinished_only_while_it_is_typed() -> None:
    assert parse("سوريا ادل").phrases[-1].prefix == "ادل"
    assert parse("سوريا ادل ").phrases[-1].prefix == ""
    assert parse('"سوريا"').phrases[-1].prefix == ""


def test_an_index_of_another_version_is_built_anew(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE properties SET value = '0' WHERE name = 'search_terms'")
        connection.execute("INSERT INTO search(search) VALUES ('delete-all')")
        connection.commit()
    with Library.open(path) as library:
        assert library.search("مستشفى").total == 0
        library.upkeep()
        assert library.search("مستشفى").total == 1
        library.upkeep()
        assert library.search("مستشفى").total == 1


def test_an_outlets_name_finds_what_it_brought_after_what_names_it(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.import_draft(draft("خبر عن الطقس", "هطلت الأمطار على الساحل.", outlet="وكالة الشمال"))
        library.import_draft(draft("نقلت وكالة الشمال", "قالت وكالة الشمال إن الأمطار توقفت.", outlet="صحيفة"))
        library.import_draft(draft("خبر عن السوق", "ارتفعت الأسعار.", outlet="وكالة الشمال"))
        assert [hit.article.id for hit in library.search("وكالة الشمال").hits] == [2, 3, 1]
        assert [hit.article.id for hit in library.search("الأمطار وكالة الشمال").hits] == [2, 1]
        assert [hit.article.id for hit in library.search('"وكالة الشمال" الأمطار').hits] == [2, 1]
        assert [hit.article.id for hit in library.search("وكالة الشمال -الأسعار").hits] == [2, 1]
        page = library.search("وكالة الشمال", limit=2, offset=2)
        assert ([hit.article.id for hit in page.hits], page.total) == ([1], 3)
        assert library.search("وكالة الشمال", SearchFilters(quoted=True)).total == 0


def test_the_other_forms_that_were_found_are_named(library: Library) -> None:
    assert "الاتفاقات" in library.search("اتفاق").also
    assert "اتفاق" not in library.search("اتفاق").also


def test_of_an_unfinished_word_that_very_many_have_the_whole_word_comes_first(tmp_path: Path) -> None:
    words = ("موسم", "موس", "موسوعة", "قمر", "موسكو", "موسيقى", "موس")
    with Library.open(tmp_path / "library.db", Limits(ranked=2, begun=3)) as library:
        for number, word in enumerate(words, start=1):
            library.import_draft(draft(f"خبر {number}", f"نص عن {word} هنا.", outlet=f"مصدر {number}"))
        pages = [library.search("موس", limit=2, offset=offset) for offset in range(0, 8, 2)]
        assert [hit.article.id for page in pages for hit in page.hits] == [2, 7, 6, 5, 3, 1]
        assert {page.total for page in pages} == {6}
        assert [hit.article.id for hit in library.search("-موسوعة موس").hits] == [2, 7, 6, 5, 1]


QUOTING = (
    ("الوزير: «لن ننسحب»", 'أكد الوزير أن "الهدنة قائمة" وأن "شروطها واضحة"، ونفى الانسحاب من المدينة.'),
    ("بيان عن الهدنة", "قالت الهيئة إن الهدنة انتهت، وحذّرت من «الإرهـ.ـابيين» في الجنوب."),
    ("خبر آخر", 'وصف الناطق الهدنة بأنها «هدنة هشّة قال عنها المبعوث "إنها تحتضر" أمس».'),
)


@pytest.fixture(scope="module", params=["filled", "to be filled"])
def quoting(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library whose index has every part, and one of an older version: both give the same answers."""
    path = tmp_path_factory.mktemp("quoting") / "library.db"
    with Library.open(path) as opened:
        for number, (title, text) in enumerate(QUOTING, start=1):
            opened.import_draft(draft(title, text, outlet=f"مصدر {number}", day=f"2020-02-0{number}"))
        if request.param != "filled":
            forget_parts(path)
        yield opened


def forget_parts(path: Path) -> None:
    """Makes the library one whose later parts of the index are still empty."""
    with closing(sqlite3.connect(path)) as connection:
        for table in ("search_quoted", "search_beginnings"):
            connection.execute(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
        connection.execute("DELETE FROM properties WHERE name = 'search_filled'")
        connection.commit()


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("الهدنة ", [1, 3]),
        ("ننسحب ", [1]),
        ("ارهابيين ", [2]),
        ('"الهدنة قائمة"', [1]),
        ('"قائمة شروطها"', []),
        ("الهدنة واضحة ", [1]),
        ("الهدنة المدينة ", []),
        ("الهدنة -المدينة ", [3]),
        ("تحتضر أمس ", [3]),
        ("هد", [1, 3]),
        ("في", []),
    ],
)
def test_what_stands_in_quotation_marks_is_found_there_alone(quoting: Library, text: str, ids: list[int]) -> None:
    assert found(quoting, text, SearchFilters(quoted=True)) == ids
    assert quoting.count_found(text, SearchFilters(quoted=True)) == (len(ids), False)


def test_exact_words_inside_quotations(quoting: Library) -> None:
    assert found(quoting, "الهدنة", SearchFilters(quoted=True, exact=True)) == [1]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("هد", [1, 2, 3]),
        ("الهد", [1, 2, 3]),
        ("قا", [1, 2, 3]),
        ("الهدنة مد", [1]),
        ("-المدينة هد", [2, 3]),
        ("زر", []),
    ],
)
def test_two_letters_find_the_words_that_begin_so(quoting: Library, text: str, ids: list[int]) -> None:
    assert found(quoting, text) == ids
    assert quoting.count_found(text) == (len(ids), False)


def test_two_letters_find_the_parts_of_a_tag_too(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.import_draft(draft("وسم", "انتشر وسم #أنقذوا_حلب بين الناس."))
        assert found(library, "حل") == found(library, "حلب ") == [1]


def test_an_older_library_is_filled_while_it_is_used_and_goes_on_where_it_stopped(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path, Limits(indexed_at_once=1)) as library:
        for number, (title, text) in enumerate(QUOTING, start=1):
            library.import_draft(draft(title, text, outlet=f"مصدر {number}"))
        forget_parts(path)
        steps = iter((False, True))
        library.fill_index(stop=lambda: next(steps, True))
        assert filled(path) == {1}
        library.import_draft(draft("جديد", "قال: «الهدنة باقية»."))
        assert filled(path) == {1}
        assert found(library, "الهدنة ", SearchFilters(quoted=True)) == [1, 3, 4]
    with Library.open(path) as library:
        library.fill_index()
        assert filled(path) == {1, 2, 3, 4}
        assert found(library, "الهدنة ", SearchFilters(quoted=True)) == [1, 3, 4]
        assert found(library, "هد") == [1, 2, 3, 4]


def filled(path: Path) -> set[int]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT id FROM search_beginnings_docsize")}


def test_an_exact_search_at_once_says_at_least_how_many_there_are(tmp_path: Path) -> None:
    exact = SearchFilters(exact=True)
    words = ("الاتفاقات" if number < 3 else "اتفاق" for number in range(320))
    with Library.open(tmp_path / "library.db") as library:
        library.import_paths([many(tmp_path, [f"نص عن {word} هنا." for word in words])])
        page = library.search("اتفاق", exact, limit=1, at_once=True)
        assert (len(page.hits), page.at_least) == (1, True)
        short = library.search("الاتفاقات", exact, limit=3, at_once=True)
        assert short.at_least
        whole = library.search("الاتفاقات", exact, limit=4)
        assert (len(whole.hits), whole.total, whole.at_least) == (3, 3, False)
        assert library.count_found("اتفاق", exact) == (317, False)


def many(folder: Path, texts: Sequence[str]) -> Path:
    """A file with an article of each text."""
    file = folder / "many.jsonl"
    rows = ({"title": f"خبر {number}", "text": text} for number, text in enumerate(texts))
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return file


def test_of_many_new_articles_the_parts_are_filled_afterwards(tmp_path: Path) -> None:
    every = list(range(1, 25))
    with Library.open(tmp_path / "library.db") as library:
        library.import_paths([many(tmp_path, [f"قال: «الهدنة {number} باقية»." for number in every])])
        assert filled(library.path) == set()
        assert found(library, "الهدنة ", SearchFilters(quoted=True)) == every
        library.fill_index()
        assert filled(library.path) == set(every)
        library.import_draft(draft("جديد", "قال: «الهدنة باقية»."))
        assert filled(library.path) == {*every, 25}
        assert found(library, "الهدنة ", SearchFilters(quoted=True)) == [*every, 25]


def test_articles_found_beside_those_of_a_page_are_told_of_their_events(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add_samples()
        best = library.search("ادلب", limit=1).hits[0].article
        everything = {hit.article.id: hit.article for hit in library.search("ادلب").hits}
        others = library.found_besides("ادلب", SearchFilters(), [best])
        beside = {key for key, row in everything.items() if key != best.id and set(row.events) & set(best.events)}
        assert {row.id for row in others} == beside
        exact = library.found_besides("لا توجد", SearchFilters(exact=True), [best])
        assert exact == ()
