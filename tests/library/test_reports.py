from __future__ import annotations

import dataclasses
import datetime as dt
import io

import docx
import pytest

from reader.analysis.compare import compare
from reader.export import EXPORTERS
from reader.export.report import Heading, Report, Style, Table
from reader.library.library import Library
from reader.library.reports.assemble import SECTIONS, Contents, make_report
from reader.library.reports.differing import together
from reader.library.reports.marked import runs
from reader.library.reports.words import words_of
from reader.library.views import ArticleQuery
from reader.model.articles import Span
from reader.model.comparisons import Comparison, Difference, DifferenceKind
from reader.model.marks import MarkKind
from reader.model.sessions import Note, NoteTarget, Session, Tag
from reader.text.anchoring import anchor

NOW = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)


@pytest.fixture
def comparison(sample_library: Library) -> Comparison:
    rows = {row.key[:3]: row.id for row in sample_library.articles(ArticleQuery())}
    return sample_library.compare([rows["001"], rows["002"]])


@pytest.fixture
def session(comparison: Comparison) -> Session:
    document = comparison.documents[0]
    start = document.text.index("روسيا")
    placed = anchor(document.article.id, document.text, Span(start, start + 5))
    lost = dataclasses.replace(placed, quoted="كلمات ليست في النص", span=Span(0, 3))
    notes = (
        Note("n1", NoteTarget.SELECTION, NOW, NOW, "لماذا؟", ("t",), (placed,)),
        Note("n2", NoteTarget.SELECTION, NOW, NOW, "ضاعت", (), (lost,)),
    )
    articles = tuple(document.article.id for document in comparison.documents)
    return Session("جلسة", articles, NOW, NOW, notes=notes, tags=(Tag("t", "تسمية"),))


def report(comparison: Comparison, session: Session, language: str) -> Report:
    contents = Contents(language, tuple(SECTIONS), with_texts=True)
    return make_report(comparison, "تقرير", contents, session=session, now=NOW)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_section_stands_in_the_report_in_its_language(
    comparison: Comparison, session: Session, language: str
) -> None:
    made = report(comparison, session, language)
    titles = [block.text for block in made.blocks if isinstance(block, Heading) and block.level == 1]
    words = words_of(language)
    named = ("headlines", "rows", "naming", "voices", "numbers", "variants", "notes", "texts", "method")
    assert [title for title in titles if title != words("differences")] == [words(name) for name in named]
    for table in made.tables():
        assert all(len(row) == len(table.header) for row in table.rows), table.name


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_every_format_takes_the_report_of_a_real_comparison(
    comparison: Comparison, session: Session, name: str
) -> None:
    data = EXPORTERS[name].write(report(comparison, session, "ar"))
    assert len(data) > 1000


def test_the_word_report_can_be_read_back(comparison: Comparison, session: Session) -> None:
    document = docx.Document(io.BytesIO(EXPORTERS["docx"].write(report(comparison, session, "ar"))))
    assert any("كيف سمّى كل مصدر" in paragraph.text for paragraph in document.paragraphs)
    assert len(document.tables) >= 5


def test_a_note_whose_words_are_gone_is_listed_as_unplaced(comparison: Comparison, session: Session) -> None:
    made = report(comparison, session, "ar")
    table = next(table for table in made.tables() if table.name == "الملاحظات")
    assert "لم يُعثر" not in table.rows[0][1].text
    assert "لم يُعثر على الموضع في النص" in table.rows[1][1].text
    assert [coding.id for coding in made.codings] == ["n1"]


def test_full_texts_leave_only_when_ticked(comparison: Comparison, session: Session) -> None:
    made = make_report(comparison, "تقرير", Contents("ar"), session=session, now=NOW)
    assert made.articles == ()
    assert not any(isinstance(block, Heading) and block.text == "نصوص المقالات" for block in made.blocks)


def test_runs_show_repaired_words_whole_and_lose_nothing(comparison: Comparison) -> None:
    document = comparison.documents[0]
    marks = [mark for mark in comparison.marks if mark.article == document.article.id]
    assert any(mark.kind is MarkKind.REPAIR for mark in marks)
    for unit in document.units:
        made = runs(document, unit.span, marks)
        printed = "".join(run.text for run in made)
        assert "ـ.ـ" not in printed
        repaired = [repair for repair in document.repairs if unit.span.contains(repair.span)]
        assert len(printed) == len(unit.span) - sum(len(r.raw) - len(r.clean) for r in repaired)
        assert sum(Style.REPAIRED in run.styles for run in made) >= len(repaired)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "لا مقالات"),
        (1, "مقال واحد"),
        (2, "مقالان"),
        (3, "3 مقالات"),
        (11, "11 مقالًا"),
        (100, "100 مقال"),
        (103, "103 مقالات"),
    ],
)
def test_arabic_plurals_have_their_six_forms(number: int, text: str) -> None:
    assert words_of("ar").count("articles", number) == text


def test_both_languages_have_the_same_words() -> None:
    assert set(words_of("ar").texts) == set(words_of("en").texts)


def test_a_note_stands_in_the_cell_of_its_sentence_under_its_number(comparison: Comparison, session: Session) -> None:
    made = report(comparison, session, "ar")
    tables = {table.name: table for table in made.tables()}
    cells = [cell for name in ("صفوف متقابلة", "ما ورد في مصدر واحد") for row in tables[name].rows for cell in row]
    noted = [cell for cell in cells if "لماذا؟" in cell.text]
    assert len(noted) == 1
    assert "[1] تسمية: لماذا؟" in noted[0].text
    runs_of = [run for paragraph in noted[0].paragraphs for run in paragraph.runs]
    at = next(n for n, run in enumerate(runs_of) if run.text.strip() == "[1]")
    assert Style.NOTED in runs_of[at - 1].styles
    assert tables["الملاحظات"].rows[0][0].number == 1


def test_aligned_statements_and_those_of_one_outlet_stand_apart_and_none_is_lost(
    comparison: Comparison, session: Session
) -> None:
    tables = {table.name: table for table in report(comparison, session, "ar").tables()}
    aligned, single = tables["صفوف متقابلة"], tables["ما ورد في مصدر واحد"]
    units = sum(len(units) for row in comparison.rows for units in row.cells)
    quiet = sum(
        paragraph.quiet for table in (aligned, single) for row in table.rows for c in row for paragraph in c.paragraphs
    )
    said = sum(len(cell.paragraphs) for row in aligned.rows for cell in row[1:])
    said += sum(len(row[1].paragraphs) for row in single.rows)
    assert said - quiet == units
    assert [row[0].number for row in aligned.rows] == list(range(1, len(aligned.rows) + 1))


def test_the_matrices_are_drawn_in_the_report_with_the_sides_named(comparison: Comparison, session: Session) -> None:
    pictures = {picture.name: picture for picture in report(comparison, session, "en").pictures()}
    assert set(pictures) == {"Naming", "Voices"}
    assert "Russia" in pictures["Voices"].svg
    assert all(picture.description for picture in pictures.values())


@pytest.mark.parametrize("language", ["ar", "en"])
def test_whom_an_outlet_names_without_a_word_is_told(comparison: Comparison, session: Session, language: str) -> None:
    table = next(
        one for one in report(comparison, session, language).tables() if one.name == words_of(language)("unheard")
    )
    assert table.rows[0][0].text == "أوطان بوست"
    assert ("الجيش السوري" if language == "ar" else "Syrian army") in table.rows[0][1].text


def test_a_cell_without_a_name_begins_with_a_letter(comparison: Comparison, session: Session) -> None:
    """Some word processors set a sign at the beginning of an Arabic line at its end."""
    tables = [block for block in report(comparison, session, "ar").blocks if isinstance(block, Table)]
    quiet = [
        "".join(run.text for run in paragraph.runs)
        for table in tables
        for row in table.rows
        for cell in row
        for paragraph in cell.paragraphs
        if paragraph.quiet
    ]
    absent = words_of("ar")("naming.absent")
    assert absent in quiet
    assert not [text for text in quiet if text.strip().startswith("—")]


def test_a_headline_with_parted_letters_is_printed_whole(comparison: Comparison, session: Session) -> None:
    headings = [block.text for block in report(comparison, session, "ar").blocks if isinstance(block, Heading)]
    assert not any("ـ.ـ" in heading for heading in headings)


def test_parted_letters_are_printed_whole_in_every_table(comparison: Comparison, session: Session) -> None:
    document = comparison.documents[0]
    parted = next(one.span for one in document.repairs)
    note = Note("n3", NoteTarget.SELECTION, NOW, NOW, "لفظ", (), (anchor(document.article.id, document.text, parted),))
    made = report(comparison, dataclasses.replace(session, notes=(*session.notes, note)), "ar")
    cells = [cell.text for table in made.tables() for row in table.rows for cell in row]
    assert not [text for text in cells if "ـ.ـ" in text]


def test_the_sign_of_a_note_stands_a_space_behind_its_words(comparison: Comparison, session: Session) -> None:
    document = comparison.documents[0]
    start = document.units[3].span.start
    first_word = Span(start, document.text.index(" ", start))
    note = Note("n3", NoteTarget.SELECTION, NOW, NOW, "", (), (anchor(document.article.id, document.text, first_word),))
    made = report(comparison, dataclasses.replace(session, notes=(note,)), "ar")
    texts = [cell.text for table in made.tables() for row in table.rows for cell in row]
    assert any(" [1] " in text for text in texts)
    assert not any("[1]  " in text for text in texts)


def test_more_outlets_than_a_page_is_wide_stand_below_each_other(sample_library: Library) -> None:
    ids = [row.id for row in sample_library.articles(ArticleQuery())]
    few = sample_library.compare(ids)
    copies = [
        dataclasses.replace(one, article=dataclasses.replace(one.article, id=100 + number))
        for number, one in enumerate(few.documents[:3])
    ]
    many = make_report(compare([*few.documents, *copies]), "تقرير", Contents("ar"), now=NOW)
    rows = next(table for table in many.tables() if table.name == "صفوف متقابلة")
    assert rows.header == ("#", "المصدر", "ما ورد")
    assert len({row[1].text for row in rows.rows}) == len(ids) + 3
    assert not many.wide


def test_what_three_outlets_give_differently_stands_in_one_line() -> None:
    one, two, three, other = (1, Span(0, 2)), (2, Span(4, 6)), (3, Span(8, 9)), (1, Span(20, 22))
    found = [
        Difference(DifferenceKind.NUMBER, (one, two)),
        Difference(DifferenceKind.NAMING, (one, two)),
        Difference(DifferenceKind.NUMBER, (two, three)),
        Difference(DifferenceKind.NUMBER, (other, (3, Span(30, 31)))),
    ]
    merged = together(found)
    assert [(item.kind.value, len(item.sides)) for item in merged] == [("number", 3), ("naming", 2), ("number", 2)]
    assert set(merged[0].sides) == {one, two, three}


@pytest.mark.parametrize(("language", "named"), [("ar", "علامة «:»"), ("en", "Punctuation «:»")])
def test_a_sign_among_the_reporting_verbs_is_named(sample_library: Library, language: str, named: str) -> None:
    compared = sample_library.compare([row.id for row in sample_library.articles(ArticleQuery())])
    found = make_report(compared, "تقرير", Contents(language, ("voices",)), now=NOW)
    title = words_of(language)("verbs.verb")
    table = next(one for one in found.blocks if isinstance(one, Table) and title in one.header)
    shown = {row[1].text for row in table.rows}
    assert named in shown
    assert ":" not in shown
