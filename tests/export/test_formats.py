from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import docx
import openpyxl
import pytest
from lxml import etree

from reader.export import EXPORTERS
from reader.export.refi_qda import project_xml, write_refi_qda
from reader.export.report import Memo, Report, Table, text_cell
from reader.export.safe_text import as_text

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_the_same_report_always_gives_the_same_content(name: str, report: Report) -> None:
    first, second = EXPORTERS[name].write(report), EXPORTERS[name].write(report)
    if first[:2] == b"PK":
        files = [zipfile.ZipFile(io.BytesIO(data)) for data in (first, second)]
        assert files[0].namelist() == files[1].namelist()
        assert all(files[0].read(part) for part in files[0].namelist())
    else:
        assert first == second


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_html_has_no_script_and_nothing_remote(report: Report) -> None:
    page = EXPORTERS["html"].write(report).decode("utf-8")
    parser = _Tags()
    parser.feed(page)
    names = {tag for tag, _ in parser.tags}
    assert names.isdisjoint({"script", "iframe", "link", "img", "object", "b"})
    assert not any("src" in attributes or "href" in attributes for _, attributes in parser.tags)
    assert parser.tags[0] == ("html", {"lang": "ar", "dir": "rtl"})
    assert "&lt;script&gt;" in page
    assert re.search(r'<span class="hostile repaired">قوات النظام</span>', page)


def test_word_paragraphs_runs_and_tables_run_from_right_to_left(report: Report) -> None:
    document = docx.Document(io.BytesIO(EXPORTERS["docx"].write(report)))
    written = [paragraph for paragraph in document.paragraphs if paragraph.text]
    assert written[0].text == "جلسة <b>إدلب</b>"
    for paragraph in written:
        assert paragraph._p.get_or_add_pPr().find(f"{WORD}bidi") is not None
        assert all(run._r.get_or_add_rPr().find(f"{WORD}rtl") is not None for run in paragraph.runs)
    table = document.tables[0]
    assert table._tbl.tblPr.find(f"{WORD}bidiVisual") is not None
    assert [cell.text for cell in table.rows[0].cells] == ["المصدر", "العدد"]
    marked = next(run for paragraph in written for run in paragraph.runs if run.text == "قوات النظام")
    settings = marked._r.get_or_add_rPr()
    assert settings.find(f"{WORD}u").get(f"{WORD}val") in ("thick", "dotted")
    assert settings.find(f"{WORD}color").get(f"{WORD}val") == "A03B00"


def test_no_cell_of_a_spreadsheet_is_a_formula(report: Report) -> None:
    book = openpyxl.load_workbook(io.BytesIO(EXPORTERS["xlsx"].write(report)))
    contents, sheet = book.worksheets[:2]
    assert contents["A2"].value == "التسميات: القوات/الجيش"
    assert sheet.title == "التسميات- القوات-الجيش"
    assert sheet.sheet_view.rightToLeft
    assert sheet["A2"].value.startswith("'=")
    assert sheet["A2"].data_type == "s"
    assert sheet["B2"].value == 3
    with zipfile.ZipFile(io.BytesIO(EXPORTERS["csv"].write(report))) as archive:
        rows = list(csv.reader(io.StringIO(archive.read(archive.namelist()[1]).decode("utf-8-sig"))))
    assert rows[1][0].startswith("'=")
    assert rows[2] == ["BBC عربي\nقوات", "0.5"]


def test_each_cell_of_a_spreadsheet_runs_as_its_text_does(report: Report) -> None:
    rows = ((text_cell("5 مقالات"), text_cell("Checked twice")),)
    report = replace(report, blocks=(Table("الملاحظات", "", ("الملاحظة", "note"), rows),))
    sheet = openpyxl.load_workbook(io.BytesIO(EXPORTERS["xlsx"].write(report))).worksheets[1]
    orders = [[cell.alignment.readingOrder for cell in row] for row in sheet.iter_rows()]
    assert orders == [[2, 2], [2, 1]], "1 is left to right, 2 is right to left (ECMA-376, 18.8.1)"


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@x", "\t=1", "|x", "%x"])
def test_formula_starts_are_neutralised(value: str) -> None:
    assert as_text(value).startswith("'")


def test_json_spans_point_at_the_words(report: Report) -> None:
    value = json.loads(EXPORTERS["json"].write(report))
    coding, article = value["codings"][0], value["articles"][0]
    assert article["text"][coding["start"] : coding["end"]] == "قوات النظام"
    assert coding["by"] == "user"


def test_web_annotation_selects_by_position_and_by_words(report: Report) -> None:
    value = json.loads(EXPORTERS["web-annotation"].write(report))
    assert value["first"]["partOf"] == value["id"] != value["first"]["id"], "a page has a name and tells its collection"
    annotation = value["first"]["items"][0]
    position, quote = annotation["target"]["selector"]
    text = report.articles[0].text
    assert text[position["start"] : position["end"]] == quote["exact"] == "قوات النظام"
    assert text.index(quote["prefix"] + quote["exact"] + quote["suffix"]) + len(quote["prefix"]) == position["start"]
    assert annotation["body"][-1]["value"] == "ملاحظة & رأي"


def test_the_qualitative_project_is_valid_against_the_published_schema(
    report: Report, refi_schema: etree.XMLSchema
) -> None:
    assert refi_schema.validate(etree.fromstring(project_xml(report))), refi_schema.error_log


def test_code_positions_of_the_qualitative_project_fit_its_plain_text(report: Report) -> None:
    with zipfile.ZipFile(io.BytesIO(write_refi_qda(report))) as archive:
        project = etree.fromstring(archive.read("project.qde"))
        space = {"q": "urn:QDA-XML:project:1.0"}
        source = project.find(".//q:TextSource", space)
        text = archive.read("Sources/" + source.get("plainTextPath").removeprefix("internal://")).decode("utf-8")
        selection = source.find("q:PlainTextSelection", space)
        assert text[int(selection.get("startPosition")) : int(selection.get("endPosition"))] == "قوات النظام"
        target = selection.find(".//q:CodeRef", space).get("targetGUID")
        assert project.find(f".//q:Code[@guid='{target}']", space).get("name") == "سلبية"


def test_a_cell_with_a_number_is_not_painted_as_a_differing_number(report: Report) -> None:
    page = EXPORTERS["html"].write(report).decode("utf-8")
    assert '<td class="figure">' in page
    assert 'class="number"' not in page


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("3.8 · Occurrences: 9", "ltr"),
        ("3.8 · المواضع: 9", "rtl"),
        ("\u2068الرياض\u2069: 27 articles", "ltr"),
        ("12", "rtl"),
    ],
)
def test_a_cell_runs_as_its_first_letter_does(text: str, direction: str) -> None:
    assert text_cell(text).paragraphs[0].direction == direction


def test_html_has_the_headings_the_caption_and_the_looks_of_the_report(report: Report) -> None:
    page = EXPORTERS["html"].write(report).decode("utf-8")
    assert "<h2>العناوين</h2>" in page
    assert "<figcaption>على 511 كلمة</figcaption>" in page
    assert '<th scope="col">المصدر</th><th scope="col">العدد</th>' in page
    assert page.count('<td class="figure">') == 2
    rules = dict(re.findall(r"^\.([\w-]+) \{ (.*) \}$", page, re.MULTILINE))
    assert "text-decoration: underline" in rules["hostile"]
    assert "None" not in " ".join(rules.values())
    assert all(": " in rule for rule in " ; ".join(rules.values()).split("; ") if rule.strip(" ;"))


def test_what_the_program_says_is_told_from_what_a_person_says(report: Report) -> None:
    (coding,) = report.codings
    both = replace(report, codings=(coding, replace(coding, id="n2", by_user=False)))
    value = json.loads(EXPORTERS["json"].write(both))
    assert [one["by"] for one in value["codings"]] == ["user", "program"]
    items = json.loads(EXPORTERS["web-annotation"].write(both))["first"]["items"]
    assert [one["creator"]["type"] for one in items] == ["Person", "Software"]
    root = etree.fromstring(project_xml(both))
    names = {one.get("guid"): one.get("name") for one in root.iter("{*}User")}
    assert [names[one.get("creatingUser")] for one in root.iter("{*}PlainTextSelection")] == ["user", "program"]


@pytest.mark.parametrize("name", ["json", "web-annotation"])
def test_arabic_letters_stand_as_themselves(report: Report, name: str) -> None:
    written = EXPORTERS[name].write(report)
    assert "قوات النظام".encode() in written
    assert b"\\u" not in written


def test_what_leads_up_to_a_passage_is_its_prefix(report: Report) -> None:
    (article,), (coding,) = report.articles, report.codings
    text = "أول " * 30 + article.text
    start = text.index("قوات النظام")
    moved = replace(coding, span=replace(coding.span, start=start, end=start + 11))
    value = json.loads(
        EXPORTERS["web-annotation"].write(replace(report, articles=(replace(article, text=text),), codings=(moved,)))
    )
    (_, quote) = value["first"]["items"][0]["target"]["selector"]
    assert quote["prefix"] == text[start - 40 : start]


def test_the_namespace_of_a_qualitative_project_is_its_default_one(report: Report) -> None:
    # QualCoder looks for elements without a prefix.
    assert b"<Project " in project_xml(report)


def test_a_note_on_words_that_are_gone_is_called_by_them(report: Report) -> None:
    moment = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    memos = (Memo("m1", "", "كلمات ذهبت", moment), Memo("m2", "رأي", "كلمات"))
    root = etree.fromstring(project_xml(replace(report, memos=memos)))
    told = [(one.get("name"), one.get("creationDateTime")) for one in root.iter("{*}Note")]
    assert told == [("كلمات ذهبت", "2026-03-01T00:00:00Z"), ("رأي", "2026-01-02T03:04:05Z")]


def test_cells_of_a_spreadsheet_are_wrapped_at_the_top_and_as_wide_as_their_table_says(report: Report) -> None:
    rows = ((text_cell("قول"), text_cell("شرح طويل " * 30)),)
    told = replace(report, blocks=(Table("أقوال", "", ("أ", "ب"), rows, (1.0, 4.0)),))
    sheet = openpyxl.load_workbook(io.BytesIO(EXPORTERS["xlsx"].write(told))).worksheets[1]
    assert all((cell.alignment.wrap_text, cell.alignment.vertical) == (True, "top") for cell in sheet[2])
    narrow, broad = (sheet.column_dimensions[letter].width for letter in "AB")
    assert 8 <= narrow < broad <= 90
    assert sheet.row_dimensions[2].height > 2 * 15


def test_tables_of_one_name_get_sheets_and_files_of_their_own(report: Report) -> None:
    long = "تسميات القوات في عشرين صحيفة عربية"
    named = ["ABC", "abc", "ABC", "[*]/", "''", long, long, report.title]
    tables = tuple(Table(name, "", ("أ",), ((text_cell("قول"),),)) for name in named)
    many = replace(report, blocks=tables)
    sheets = openpyxl.load_workbook(io.BytesIO(EXPORTERS["xlsx"].write(many))).sheetnames
    assert len({name.casefold() for name in sheets}) == len(sheets) == len(named) + 1
    assert sheets[1:6] == ["ABC", "abc 2", "ABC 3", "----", "1"]
    assert sheets[6:8] == [long[:31], f"{long[:29]} 2"]
    with zipfile.ZipFile(io.BytesIO(EXPORTERS["csv"].write(many))) as archive:
        assert archive.namelist() == [f"{name}.csv" for name in sheets]


@pytest.mark.parametrize(("columns", "wide"), [(4, False), (5, True)])
def test_a_page_of_many_columns_is_wide(report: Report, columns: int, wide: bool) -> None:
    cells = tuple(text_cell("قول") for _ in range(columns))
    many = replace(report, blocks=(Table("أقوال", "", tuple(map(str, range(columns))), (cells,)),))
    assert ('<main class="wide">' in EXPORTERS["html"].write(many).decode()) is wide
