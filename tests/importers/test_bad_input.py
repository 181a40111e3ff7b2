"""Whatever is thrown at an import, it ends in one clear line, in bounded memory and time."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path
from types import ModuleType

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter

from reader.importers import Options, read, read_bytes
from reader.importers.errors import REASONS, failure
from reader.importers.formats.pdf import reading_order
from reader.model.articles import Draft
from reader.model.errors import ImportFailed

NAMES = ["a.txt", "a.html", "a.docx", "a.odt", "a.pdf", "a.eml", "a.mhtml", "a.xml", "a.csv", "a.jsonl", "a.zip"]


def refused(data: bytes, name: str) -> str:
    with pytest.raises(ImportFailed) as caught:
        list(read_bytes(data, name))
    assert "\n" not in str(caught.value)
    assert caught.value.code in REASONS
    return caught.value.code


def assert_articles_or_a_line(data: bytes, name: str) -> None:
    failures: list[ImportFailed] = []
    drafts: list[Draft] = []
    try:
        drafts = list(read_bytes(data, name, Options(on_failure=failures.append)))
    except ImportFailed as error:
        failures.append(error)
    assert all(draft.text for draft in drafts)
    assert all(str(error) for error in failures)
    assert drafts or failures


@pytest.mark.parametrize("name", NAMES)
def test_empty(name: str) -> None:
    assert refused(b"", name) == "import_empty"


@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.html"])
def test_binary_under_a_text_name(name: str) -> None:
    assert refused(bytes(range(256)) * 50, name) == "import_not_text"


def test_white_space_only() -> None:
    assert refused(b" \n\t \n", "a.txt") == "import_no_article"


def test_fifty_megabytes_in_one_line() -> None:
    assert refused("كلمة ".encode() * 6_000_000, "a.txt") == "import_too_large"
    assert refused("كلمة ".encode() * 500_000, "a.txt") == "import_too_large"


def test_a_json_line_without_end() -> None:
    assert refused(b'{"text": "' + b"x" * 20_000_000, "a.jsonl") == "import_too_large"


def test_zip_bomb(make: ModuleType) -> None:
    bomb = make.zipped({"a.txt": b"0" * 200_000_000})
    assert len(bomb) < 300_000
    assert refused(bomb, "a.zip") == "import_bomb"


def test_a_zip_that_lies_about_its_sizes(make: ModuleType) -> None:
    data = bytearray(make.zipped({"a.txt": b"0" * 80_000_000}))
    directory = data.index(b"PK\x01\x02")
    struct.pack_into("<I", data, directory + 24, 1000)
    assert refused(bytes(data), "a.zip") in {"import_bomb", "import_damaged", "import_no_article"}


def test_archives_in_archives(make: ModuleType) -> None:
    data = make.TEXT.encode()
    for _ in range(6):
        data = make.zipped({"a.zip": data})
    assert refused(data, "a.zip") == "import_too_deep"


@pytest.mark.parametrize("name", ["../a.txt", "b/../../a.txt", "/etc/a.txt", "..\\a.txt", "C:\\a.txt"])
def test_names_that_point_outside(make: ModuleType, name: str) -> None:
    data = make.zipped({name: make.TEXT.encode(), "good.txt": make.TEXT.encode()})
    failures: list[ImportFailed] = []
    drafts = list(read_bytes(data, "a.zip", Options(on_failure=failures.append)))
    assert [draft.key for draft in drafts] == ["good"]
    assert [error.code for error in failures] == ["import_unsafe_name"]


def test_html_bomb() -> None:
    assert refused(b"<html><body>" + b"<div>" * 500_000, "a.html") == "import_too_deep"
    assert refused(b"<html><body>" + b"<b><i>" * 300_000, "a.html") == "import_too_deep"


def test_xml_bombs(make: ModuleType) -> None:
    entities = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    head = f"<!DOCTYPE rss [<!ENTITY l0 'ha'>{entities}]>"
    assert refused(make.feed("<item><title>&l9;</title></item>", head), "a.xml") == "import_unsafe_xml"
    outside = "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
    assert refused(make.feed("<item><title>&x;</title></item>", outside), "a.xml") == "import_unsafe_xml"
    assert refused(make.feed("<a>" * 100_000), "a.xml") == "import_too_deep"
    main = f"<!DOCTYPE w [<!ENTITY l0 'ha'>{entities}]><w:document xmlns:w='w'><w:p><w:t>&l9;</w:t></w:p></w:document>"
    data = make.zipped({"[Content_Types].xml": b"x", "word/document.xml": main.encode()})
    assert refused(data, "a.docx") == "import_unsafe_xml"


def test_password_protected_documents(make: ModuleType) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512)
    assert refused(ole, "a.docx") == "import_password"
    data = bytearray(make.zipped({"a.txt": make.TEXT.encode()}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    assert refused(bytes(data), "a.zip") == "import_password"


@pytest.mark.parametrize(("said", "code"), [(b"<encryption-data/>", "import_password"), (b"<file-entry/>", None)])
def test_an_open_document_says_whether_it_is_protected(make: ModuleType, said: bytes, code: str | None) -> None:
    out = io.BytesIO(make.odt())
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("META-INF/manifest.xml", said)
    if code is None:
        assert [draft.title for draft in read_bytes(out.getvalue(), "a.odt")] == [make.TITLE]
    else:
        assert refused(out.getvalue(), "a.odt") == code


def test_an_old_word_document_is_named_as_unknown() -> None:
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096), "a.doc") == "import_unknown_format"


def test_a_page_that_is_only_navigation() -> None:
    links = "".join(f"<li><a href='/{n}'>قسم {n}</a></li>" for n in range(60))
    assert refused(f"<html><body><ul>{links}</ul></body></html>".encode(), "a.html") == "import_no_article"


def test_a_pdf_whose_letters_are_lost(make: ModuleType) -> None:
    assert refused(make.pdf(["\ue001\ue002\ue003 \ue004\ue005"] * 5), "a.pdf") == "import_pdf_letters"
    assert refused(make.pdf([" "]), "a.pdf") == "import_no_text_layer"
    assert refused(b"%PDF-1.7 rubbish", "a.pdf") == "import_damaged"


def test_a_file_that_vanishes(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed) as caught:
        list(read(tmp_path / "gone.txt"))
    assert caught.value.code == "import_missing"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions bind only ordinary users")
def test_a_folder_without_permission(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0)
    try:
        with pytest.raises(ImportFailed) as caught:
            list(read(closed))
    finally:
        closed.chmod(0o700)
    assert caught.value.code == "import_no_permission"


def test_one_bad_file_does_not_stop_a_folder(make: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text(make.TEXT, "utf-8")
    failures: list[ImportFailed] = []
    assert [draft.key for draft in read(tmp_path, Options(on_failure=failures.append))] == ["b"]
    assert [error.code for error in failures] == ["import_empty"]


def test_damaged_archives(make: ModuleType) -> None:
    whole = make.zipped({"a.txt": make.TEXT.encode() * 20})
    assert refused(whole[: len(whole) // 2], "a.zip") == "import_damaged"
    assert refused(b"\x1f\x8b" + b"rubbish" * 10, "a.jsonl.gz") == "import_damaged"
    assert refused(b"\xfd7zXZ\x00" + b"rubbish" * 10, "a.jsonl.xz") == "import_damaged"


def test_every_reason_makes_a_line_from_its_values() -> None:
    values = {"detail": "x", "limit": 1, "row": 2, "columns": "a", "entry": "b"}
    for code in REASONS:
        assert "{" not in str(failure(code, "f", **values))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400), st.sampled_from(NAMES))
def test_any_bytes_give_articles_or_a_clear_line(data: bytes, name: str) -> None:
    assert_articles_or_a_line(data, name)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.data())
def test_damaged_files_give_articles_or_a_clear_line(make: ModuleType, data: st.DataObject) -> None:
    whole = data.draw(
        st.sampled_from(
            [
                make.docx(),
                make.odt(),
                make.pdf([make.TITLE]),
                make.feed(),
                make.web_archive(),
                bytes(make.mail(html=True)),
                make.zipped({"a.txt": make.TEXT.encode()}),
            ]
        )
    )
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(1, len(damaged)))
    assert_articles_or_a_line(bytes(damaged[:cut]), "a.bin")


def test_an_entry_packed_with_an_unknown_method(make: ModuleType) -> None:
    data = bytearray(make.zipped({"a.txt": make.TEXT.encode()}, zipfile.ZIP_STORED))
    for mark, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        struct.pack_into("<H", data, data.index(mark) + place, 77)
    assert refused(bytes(data), "a.zip") == "import_damaged"


def test_a_mail_nested_beyond_reason() -> None:
    part = b"--a\nContent-Type: multipart/mixed; boundary=a\n\n"
    assert refused(b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n" + part * 20_000, "a.eml") == (
        "import_too_deep"
    )


def test_endless_headers_tags_and_entities() -> None:
    mail = b"Subject: " + b"=?utf-8?q?=41?= " * 100_000 + b"\nMIME-Version: 1.0\n\nx y z"
    assert len(next(read_bytes(mail, "a.eml")).title) < 10_000
    for piece in (b"<", b"<!--", b"&amp", b"<a ", b"<p>x</p>"):
        assert refused(b"<html><body>" + piece * 300_000, "a.html") == "import_too_deep"


def test_endless_headings_of_lists_and_comment_forms(make: ModuleType) -> None:
    for heading in ("مقالات ذات صلة", "ترك الرد", "المصدر: x", "بقلم:"):
        text = f"{make.TEXT}{heading}\n" + f"{heading}\n{make.FIRST}\n" * 3_000
        assert next(read_bytes(text.encode(), "a.txt")).title == make.TITLE


def test_damage_that_the_parsers_themselves_stumble_over(make: ModuleType) -> None:
    number = make.feed("<item><title>x</title><description>&#xFFFFFFFFF;<b></description></item>")
    assert_articles_or_a_line(number[:-20], "a.xml")
    assert_articles_or_a_line(make.feed()[:300] + b"\xed\xa0\x80", "a.xml")
    archive = bytearray(make.zipped({"a.txt": make.TEXT.encode()}))
    struct.pack_into("<I", archive, archive.rindex(b"PK\x05\x06") + 12, 0xFFFF)
    assert_articles_or_a_line(bytes(archive), "a.zip")


def test_a_pdf_with_a_password_or_of_too_many_pages() -> None:
    pages, locked = PdfWriter(), PdfWriter()
    for _ in range(401):
        pages.add_blank_page(100, 100)
    locked.add_blank_page(100, 100)
    locked.encrypt("secret", algorithm="RC4-128")
    assert refused(written(pages), "a.pdf") == "import_pages"
    assert refused(written(locked), "a.pdf") == "import_password"


def written(pages: PdfWriter) -> bytes:
    out = io.BytesIO()
    pages.write(out)
    return out.getvalue()


def test_a_pdf_whose_words_stand_in_no_order(make: ModuleType) -> None:
    reversed_words = "\n".join(f".{' '.join(line.rstrip('.').split()[::-1])}" for line in make.BODY.split("\n"))
    shuffled = " ".join("مدن ترك بيت نهر جسر" for _ in range(20))
    for text in (reversed_words, shuffled):
        with pytest.raises(ImportFailed) as caught:
            reading_order(text, "a.pdf")
        assert caught.value.code == "import_pdf_order"
    assert reading_order("بيت نهر جسر", "a.pdf") == "بيت نهر جسر"


def test_mails_in_mails(make: ModuleType) -> None:
    message = make.mail()
    for _ in range(4):
        outer = make.mail()
        outer.add_attachment(bytes(message), maintype="application", subtype="octet-stream", filename="inner.eml")
        message = outer
    failures: list[ImportFailed] = []
    drafts = list(read_bytes(bytes(message), "a.eml", Options(on_failure=failures.append)))
    assert [draft.key for draft in drafts] == ["a", "inner", "inner"]
    assert [error.code for error in failures] == ["import_too_deep"]


def test_a_cut_off_word_document_is_damaged(make: ModuleType) -> None:
    assert refused(make.docx()[:-60], "a.docx") == "import_damaged"


@pytest.mark.parametrize(("data", "name"), [(b"title,text\n", "a.csv"), (b"[]", "a.json"), (b"[1, 2]", "a.json")])
def test_a_table_without_rows_holds_no_article(data: bytes, name: str) -> None:
    assert refused(data, name) == "import_no_article"


def test_documents_of_other_programs_are_no_articles(make: ModuleType) -> None:
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active.append([make.TITLE, make.BODY])
    book.save(out)
    novel = make.zipped({"mimetype": b"application/epub+zip", "a.xhtml": make.page().encode()})
    for data, name in (
        (out.getvalue(), "a.xlsx"),
        (novel, "a.epub"),
        (make.zipped({"b.xlsx": out.getvalue()}), "a.zip"),
    ):
        assert refused(data, name) == "import_unknown_format"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize(
    "start", ["<?xml version='1.0'?><rows><row>", "\n{\\rtf1\\ansi ", "WARC/1.0\r\n", "%!PS-Adobe-3.0\n"]
)
def test_what_is_written_in_letters_but_not_for_readers_is_no_article(
    make: ModuleType, start: str, encoding: str
) -> None:
    assert refused(f"{start}{make.TEXT}".encode(encoding), "a.txt") == "import_unknown_format"
