from __future__ import annotations

import csv
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
from reader.export.report import Report, Table, text_cell
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
