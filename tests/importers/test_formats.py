"""The same article out of every format: by content, whatever the file is called."""

from __future__ import annotations

import gzip
import io
import json
import lzma
import re
from collections.abc import Generator
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path
from types import ModuleType

import pytest

from reader.importers import Options, read, read_bytes, read_pasted, supported_patterns
from reader.importers.formats.columns import parsed
from reader.importers.formats.pdf import reading_order
from reader.importers.formats.table_preview import preview
from reader.model.articles import Draft
from reader.model.errors import ImportFailed


def only(data: bytes, name: str, options: Options | None = None) -> Draft:
    (draft,) = read_bytes(data, name, options or Options())
    return draft


@pytest.mark.parametrize("name", ["article.txt", "article", "wrong.pdf"])
def test_every_format_is_told_by_its_content(make: ModuleType, name: str) -> None:
    files = [
        make.TEXT.encode(),
        make.docx(),
        make.odt(),
        bytes(make.mail()),
        bytes(make.mail(html=True)),
        make.web_archive(),
        make.feed(),
        make.page().encode(),
        make.zipped({"a/b.txt": make.TEXT.encode()}),
    ]
    for data in files:
        draft = only(data, name)
        assert (draft.title, draft.text) == (make.TITLE, make.BODY)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1256", "iso8859_6", "mac_arabic"],
)
def test_encodings_are_found_without_being_declared(make: ModuleType, encoding: str) -> None:
    draft = only(make.TEXT.encode(encoding), "article.txt")
    assert (draft.title, draft.text) == (make.TITLE, make.BODY)


@pytest.mark.parametrize("encoding", ["cp1256", "iso8859_6"])
def test_a_page_declares_its_encoding(make: ModuleType, encoding: str) -> None:
    html = make.page().replace("charset='utf-8'", f"charset='{encoding.replace('cp', 'windows-')}'")
    assert only(html.encode(encoding), "page.html").text == make.BODY


def test_a_wrong_declaration_is_not_believed(make: ModuleType) -> None:
    html = make.page().replace("charset='utf-8'", "charset='iso-8859-1'")
    assert only(html.encode("cp1256"), "page.html").title == make.TITLE


@pytest.mark.parametrize("wrong", ["utf-8", "cp1256"])
def test_text_that_was_decoded_wrongly_before_is_put_right(make: ModuleType, wrong: str) -> None:
    draft = only(make.TEXT.encode(wrong).decode("latin-1").encode(), "article.txt")
    assert draft.title == make.TITLE
    assert "mojibake_undone" in draft.warnings


def test_other_languages_are_left_as_they_are() -> None:
    text = (
        "Déclaration générale\n\nL'été dernier, les élèves ont été reçus à l'école où ils étaient déjà allés naguère."
    )
    assert only(text.encode(), "fr.txt").title == "Déclaration générale"


def test_json_lines_plain_and_packed(make: ModuleType, tmp_path: Path) -> None:
    row = {
        "id": "x-1",
        "title": make.TITLE,
        "outlet": "Sputnik Arabic",
        "url": "https://sputnikarabic.ae/1",
        "published": "2022-02-18",
        "text": make.BODY,
        "event": "water",
    }
    data = (json.dumps(row, ensure_ascii=False) + "\n").encode() * 3
    for name, packed in (("a.jsonl", data), ("a.jsonl.gz", gzip.compress(data)), ("a.jsonl.xz", lzma.compress(data))):
        path = tmp_path / name
        path.write_bytes(packed)
        drafts = list(read(path))
        assert len(drafts) == 3
        draft = drafts[0]
        assert (draft.key, draft.event, draft.outlet, draft.title) == ("x-1", "water", "سبوتنيك", make.TITLE)
        assert draft.published is not None
        assert draft.published.day.isoformat() == "2022-02-18"


def test_a_bad_row_does_not_stop_the_others(make: ModuleType) -> None:
    good = json.dumps({"title": make.TITLE, "text": make.BODY})
    data = f'{good}\n{{broken\n{{"title": "x"}}\n[1]\n{good}'.encode()
    failures: list[ImportFailed] = []
    drafts = list(read_bytes(data, "rows.jsonl", Options(on_failure=failures.append)))
    assert [draft.key for draft in drafts] == ["rows-1", "rows-5"]
    told = [(error.code, error.values["row"]) for error in failures]
    assert told == [("import_row_json", 2), ("import_row_no_text", 3), ("import_row_json", 4)]


def test_json_that_is_one_array_or_one_object_is_read_as_well(make: ModuleType) -> None:
    row = {"العنوان": make.TITLE, "النص": make.BODY}
    for value in ([row], {"count": 1, "articles": [row]}, row):
        draft = only(json.dumps(value, ensure_ascii=False, indent=1).encode(), "rows.json")
        assert (draft.title, draft.text) == (make.TITLE, make.BODY)


def test_json_rows_without_a_known_text_are_told_once(make: ModuleType) -> None:
    data = "\n".join(json.dumps({"a": make.TITLE, "b": make.BODY, "n": number}) for number in range(3)).encode()
    with pytest.raises(ImportFailed) as caught:
        list(read_bytes(data, "rows.jsonl", Options(on_failure=lambda _: None)))
    assert caught.value.code == "import_no_columns"
    drafts = list(read_bytes(data, "rows.jsonl", Options(columns=(("title", "a"), ("text", "b")))))
    assert [(draft.title, draft.text) for draft in drafts] == [(make.TITLE, make.BODY)] * 3


def test_a_table_is_read_as_set_before_for_its_columns(make: ModuleType) -> None:
    header = ("a", "b", "title")
    data = f'a,b,title\n"{make.TITLE}","{make.BODY}",7\n'.encode()
    known = Options(tables=((header, (("text", "b"), ("title", "a"), ("outlet", ""))),))
    draft = only(data, "rows.csv", known)
    assert (draft.title, draft.text, draft.outlet) == (make.TITLE, make.BODY, None)
    with pytest.raises(ImportFailed):
        only(data.replace(b"a,b,", b"a,c,"), "rows.csv", known)


def test_columns_are_guessed_by_name_and_by_what_they_hold(make: ModuleType, tmp_path: Path) -> None:
    body = make.BODY.replace('"', '""')
    rows = f'"{make.TITLE}",18/02/2022,https://example.org/1,"{body}",جهة\n' * 3
    path = tmp_path / "rows.csv"
    path.write_text(f"س,ع,ص,ل,الصحيفة\n{rows}", "utf-8")
    found = preview(path)
    assert found is not None
    assert found.guess == {"outlet": "الصحيفة", "url": "ص", "published": "ع", "text": "ل", "title": "س"}
    assert found.rows[0][0] == make.TITLE
    lines = tmp_path / "rows.jsonl"
    lines.write_text(json.dumps({"س": make.TITLE, "ل": make.BODY, "ن": None}) + "\n", "utf-8")
    told = preview(lines)
    assert told is not None
    assert (told.header, told.guess) == (("س", "ل", "ن"), {"text": "ل", "title": "س"})
    (tmp_path / "plain.txt").write_text(make.TEXT, "utf-8")
    assert preview(tmp_path / "plain.txt") is None


def test_columns_typed_on_a_command_line() -> None:
    assert parsed(["headline=العنوان,body=النص", "date= يوم "]) == (
        ("title", "العنوان"),
        ("text", "النص"),
        ("published", "يوم"),
    )
    for wrong in ("headline", "colour=a"):
        with pytest.raises(ValueError, match=wrong):
            parsed([wrong])


def test_csv_finds_its_columns_or_is_told_them(make: ModuleType) -> None:
    body = make.BODY.replace('"', '""')
    data = f'العنوان;التاريخ;النص\n"{make.TITLE}";18 شباط 2022;"{body}"\n'.encode()
    draft = only(data, "rows.csv")
    assert (draft.title, draft.text) == (make.TITLE, make.BODY)
    assert draft.published is not None
    data = f'a,b\n"{make.TITLE}","{body}"\n'.encode()
    mapped = only(data, "rows.csv", Options(columns=(("title", "a"), ("text", "b"))))
    assert (mapped.title, mapped.text) == (make.TITLE, make.BODY)
    with pytest.raises(ImportFailed) as caught:
        only(data, "rows.csv")
    assert caught.value.code == "import_no_columns"


def test_a_feed_gives_its_dates_in_arabia_time(make: ModuleType) -> None:
    draft = only(make.feed(), "feed.xml")
    assert (draft.outlet, draft.url) == ("عنب بلدي", "https://example.org/1")
    assert draft.published is not None
    assert draft.published.moment is not None
    assert draft.published.moment.isoformat() == "2022-02-18T11:20:00+00:00"


def test_a_mail_gives_subject_sender_and_date(make: ModuleType) -> None:
    draft = only(bytes(make.mail()), "mail.eml")
    assert (draft.title, draft.outlet) == (make.TITLE, "سبوتنيك")
    assert draft.published is not None
    assert draft.published.day.isoformat() == "2022-02-18"


def test_files_attached_to_a_mail_are_read_too(make: ModuleType) -> None:
    message = make.mail()
    message.add_attachment(make.docx(), maintype="application", subtype="octet-stream", filename="خبر.docx")
    assert [draft.key for draft in read_bytes(bytes(message), "mail.eml")] == ["mail", "خبر"]


def test_a_web_archive_keeps_its_address(make: ModuleType) -> None:
    draft = only(make.web_archive(), "page.mhtml")
    assert (draft.url, draft.outlet) == ("https://www.enabbaladi.net/archives/1", "عنب بلدي")


def test_a_line_of_a_pdf_with_space_between_its_letters_is_read(make: ModuleType) -> None:
    words = make.TITLE.split()[::-1]
    # The letters from left to right; the space comes before the letter that it follows.
    spaced = "".join(
        f"\x01{' ' if at == len(word) - 1 and number < len(words) - 1 else ''}{letter}"
        for number, word in enumerate(words)
        for at, letter in enumerate(word[::-1])
    )
    assert reading_order(f"{spaced}\n{make.BODY}", "paper.pdf") == f"{make.TITLE}\n{make.BODY}"


@pytest.mark.parametrize("visual", [False, True])
def test_a_pdf_comes_out_in_reading_order(make: ModuleType, visual: bool) -> None:
    lines = [make.TITLE]
    for text in (make.FIRST, make.SECOND, make.THIRD):
        cut = text.rindex(" ", 0, 85)
        lines += [text[:cut], text[cut + 1 :]]
    draft = only(make.pdf([line[::-1] if visual else line for line in lines]), "paper.pdf")
    assert (draft.title, draft.text) == (make.TITLE, make.BODY)


@pytest.mark.parametrize("font_changes", [False, True])
def test_a_line_of_a_pdf_is_read_from_the_right_in_whatever_pieces_it_was_drawn(
    make: ModuleType, font_changes: bool
) -> None:
    lines = [
        ["موجها", "ً", " شكره إلى كل من حضر اللقاء في مقر الوزارة صباح أمس الأول"],
        ["قال في عام ", "2024", " إن وكالة ", "Reuters", " نشرت الخبر في ", "15/3/2021", " بعد أيام"],
        ["وبلغت النسبة ", "45.5%", " في ", "٢٠٢٣", " وكتبت عنها ", "Times", " بعد ذلك."],
    ]
    latin = re.compile("[0-9A-Za-z٠-٩]")
    visual = [[piece if latin.match(piece) else piece[::-1] for piece in line[::-1]] for line in lines]
    text = only(make.pdf(visual if font_changes else ["".join(line) for line in visual]), "paper.pdf").text
    for line in lines:
        assert "".join(line) in text.replace("\n", " ")


def test_folders_and_archives_are_walked(make: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "b" / "c").mkdir(parents=True)
    (tmp_path / "a.txt").write_text(make.TEXT, "utf-8")
    (tmp_path / ".hidden").write_text(make.TEXT, "utf-8")
    inner = make.zipped({"deep.txt": make.TEXT.encode()})
    (tmp_path / "b" / "c" / "d.zip").write_bytes(make.zipped({"e.docx": make.docx(), "f.zip": inner}))
    assert [draft.key for draft in read(tmp_path)] == ["a", "e", "deep"]


def test_arabic_names_in_old_archives_are_readable(make: ModuleType) -> None:
    data = make.zipped({"XXXX.txt": make.TEXT.encode()}).replace(b"XXXX", "خبري".encode("cp1256"))
    assert only(data, "old.zip").key == "خبري"


def test_pasted_text_and_pasted_html(make: ModuleType) -> None:
    assert read_pasted(make.TEXT).text == make.BODY
    html = f"<h1>{make.TITLE}</h1><script>x()</script><p>{make.FIRST}</p><p>{make.SECOND}<br>{make.THIRD}</p>"
    draft = read_pasted(html)
    assert (draft.title, draft.text) == (make.TITLE, make.BODY)
    assert read_pasted(make.BODY, title="عنوان من المستخدم").title == "عنوان من المستخدم"


def test_text_without_a_headline_loses_no_word(make: ModuleType) -> None:
    draft = read_pasted(f"{make.FIRST} {make.SECOND}\n{make.THIRD}")
    assert draft.title == make.FIRST
    assert draft.text == f"{make.SECOND}\n{make.THIRD}"
    assert "no_headline" in draft.warnings
    lone = read_pasted(make.FIRST)
    assert lone.text == make.FIRST
    assert make.FIRST.startswith(lone.title.removesuffix(" …"))


def test_the_file_dialog_gets_every_format() -> None:
    patterns = {pattern for _, found in supported_patterns() for pattern in found}
    assert {"*.txt", "*.html", "*.mhtml", "*.eml", "*.docx", "*.odt", "*.pdf", "*.jsonl", "*.csv", "*.zip"} <= patterns


def test_a_tracked_change_in_word_is_read_as_it_stands(make: ModuleType) -> None:
    body = (
        f"<w:p><w:r><w:t>{make.TITLE}</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del>"
        f"<w:ins><w:r><w:t>{make.FIRST}</w:t></w:r></w:ins></w:p>"
    )
    assert only(make.docx(body), "a.docx").text == make.FIRST


def test_packed_rows_are_streamed(make: ModuleType, tmp_path: Path) -> None:
    row = json.dumps({"title": make.TITLE, "text": make.BODY}).encode() + b"\n"
    path = tmp_path / "many.jsonl.xz"
    with lzma.open(path, "wb") as out:
        for _ in range(50):
            out.write(row)
        out.write(b"{")
    drafts = read(path)
    assert isinstance(drafts, Generator)
    assert next(drafts).title == make.TITLE
    drafts.close()
    assert io.BytesIO(path.read_bytes()).read(5) == b"\xfd7zXZ"


def test_encoded_and_raw_mail_headers(make: ModuleType) -> None:
    encoded = bytes(make.mail())
    assert b"=?utf-8?" in encoded
    lines = encoded.split(b"\n")
    start = next(n for n, line in enumerate(lines) if line.startswith(b"Subject:"))
    stop = next(n for n in range(start + 1, len(lines)) if not lines[n].startswith(b" "))
    raw = b"\n".join([*lines[:start], b"Subject: " + make.TITLE.encode(), *lines[stop:]])
    assert only(raw, "mail.eml").title == make.TITLE


def test_signs_written_as_references_are_letters(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    row = {
        "title": "Q&amp;A &#8220;نعم&#8221;",
        "text": "قال المتحدث: &quot;نعم&quot; &nbsp;لكل من سأل &copy; R&D;\nثم سكت.",
    }
    file.write_text(json.dumps(row, ensure_ascii=False), "utf-8")
    (draft,) = read(file)
    assert draft.title == "Q&A “نعم”"
    assert draft.text.split("\n")[0] == 'قال المتحدث: "نعم" لكل من سأل &copy; R&D;'


def test_hidden_entries_of_an_archive_are_left_out(make: ModuleType) -> None:
    text = make.TEXT.encode()
    data = make.zipped({".hidden.txt": text, "a/.hidden.txt": text, "__MACOSX/a.txt": text, "a/b.txt": text})
    assert only(data, "a.zip").key == "b"


@pytest.mark.parametrize(
    ("name", "key"), [("article", "article"), ("csv", "csv"), ("a/b.c.txt", "b.c"), (".txt", ".txt")]
)
def test_a_file_without_an_ending_is_called_by_its_name(make: ModuleType, name: str, key: str) -> None:
    assert (only(make.TEXT.encode(), name).key, only(make.TEXT.encode(), name).title) == (key, make.TITLE)


def test_a_column_can_be_said_to_hold_nothing(make: ModuleType) -> None:
    data = f'title,text,outlet\n"{make.TITLE}","{make.BODY}",عنب بلدي\n'.encode()
    assert only(data, "rows.csv").outlet == "عنب بلدي"
    assert only(data, "rows.csv", Options(columns=(("outlet", ""),))).outlet is None
    known = Options(tables=((("title", "text", "outlet"), (("title", "title"), ("text", "text"))),))
    assert only(data, "rows.csv", known).outlet is None


@pytest.mark.parametrize(
    ("values", "outlet"),
    [
        (["جهة", "جهة", "جهة"], True),
        (["رويترز", "سانا", "جهة"], True),
        (["أ", "ب", "ج"], False),
        (["3", "3", "3"], False),
    ],
)
def test_a_column_of_sources_is_known_by_its_values(
    make: ModuleType, tmp_path: Path, values: list[str], outlet: bool
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("س,ل\n" + "".join(f'{value},"{make.BODY}"\n' for value in values), "utf-8")
    found = preview(path)
    assert found is not None
    assert found.guess == ({"text": "ل", "outlet": "س"} if outlet else {"text": "ل"})


def test_a_heading_inside_a_document_is_no_headline(make: ModuleType) -> None:
    heading = "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>"
    plain = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    inside = heading.format("مطالب السكان")
    body = plain.format(make.TITLE) + plain.format(make.FIRST) + inside + plain.format(make.SECOND)
    draft = only(make.docx(body), "a.docx")
    assert (draft.title, draft.text) == (make.TITLE, f"{make.FIRST}\nمطالب السكان\n{make.SECOND}")
    two = heading.format(make.TITLE) + inside + plain.format(make.FIRST) + plain.format(make.SECOND)
    assert only(make.docx(two), "a.docx").title == make.TITLE


def test_an_odt_of_two_headings_and_a_note(make: ModuleType) -> None:
    note = "<text:note><text:note-body><text:p>حاشية</text:p></text:note-body></text:note>"
    cut = make.FIRST.index(" ", 40)
    noted = f"<text:p>{make.FIRST[:cut]}{note}{make.FIRST[cut:]}</text:p>"
    body = f"<text:h>{make.TITLE}</text:h><text:h>مطالب السكان</text:h>{noted}<text:p>{make.SECOND}</text:p>"
    draft = only(make.odt(body), "a.odt")
    assert (draft.title, draft.text) == (make.TITLE, f"مطالب السكان\n{make.FIRST}\n{make.SECOND}")


@pytest.mark.parametrize("encoding", ["utf-16", "cp1256"])
def test_a_feed_in_the_encoding_that_it_declares(make: ModuleType, encoding: str) -> None:
    declared = encoding.replace("cp", "windows-")
    data = make.feed().decode().replace("encoding='UTF-8'", f"encoding='{declared}'").encode(encoding)
    assert (only(data, "feed.xml").title, only(data, "feed.xml").warnings) == (make.TITLE, ())


def test_a_short_summary_is_told_and_a_long_one_is_an_article(make: ModuleType) -> None:
    entry = "<item><title>{}</title><link>https://example.org/1</link><description>{}</description></item>"
    short = only(make.feed(entry.format(make.TITLE, make.FIRST)), "feed.xml")
    assert (short.text, short.warnings) == (make.FIRST, ("summary_only",))
    long = only(make.feed(entry.format(make.TITLE, f"{make.BODY} {make.BODY}")), "feed.xml")
    assert long.warnings == ()


def test_a_page_attached_to_a_letter_is_not_the_letter(make: ModuleType) -> None:
    message = make.mail()
    message.add_attachment(make.page(title="خبر آخر").encode(), maintype="text", subtype="html", filename="page.html")
    letter, page = read_bytes(bytes(message), "mail.eml")
    assert (letter.title, letter.text) == (make.TITLE, make.BODY)
    assert (page.key, page.title) == ("page", "خبر آخر")


def test_a_sentence_that_is_a_line_lends_itself_as_headline(make: ModuleType) -> None:
    draft = read_pasted(make.BODY)
    assert (draft.title, draft.text) == (make.FIRST, f"{make.SECOND}\n{make.THIRD}")


def test_a_line_of_a_pdf_that_ends_with_a_comma_goes_on(make: ModuleType) -> None:
    cut = make.FIRST.rindex(" ", 0, 85)
    lines = [make.TITLE, "قال الوزير إن الخطة جاهزة،", "وإن العمل يبدأ.", make.FIRST[:cut], make.FIRST[cut + 1 :]]
    draft = only(make.pdf([line[::-1] for line in lines]), "paper.pdf")
    assert draft.text == f"قال الوزير إن الخطة جاهزة، وإن العمل يبدأ.\n{make.FIRST}"


@pytest.mark.parametrize("form", ["docx", "heading", "style"])
def test_what_a_document_calls_its_title_is_its_headline_however_short(make: ModuleType, form: str) -> None:
    lines = ["مطالب السكان في الجنوب", make.FIRST, make.SECOND]
    if form == "docx":
        title = "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>المياه</w:t></w:r></w:p>"
        data = make.docx(title + "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines))
    else:
        title = "<text:h>المياه</text:h>" if form == "heading" else "<text:p text:style-name='Title'>المياه</text:p>"
        data = make.odt(title + "".join(f"<text:p>{line}</text:p>" for line in lines))
    draft = only(data, "a")
    assert (draft.title, draft.text) == ("المياه", "\n".join(lines))


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ("رويترز <desk@example.org>", "رويترز"),
        ("Desk <desk@sputnikarabic.ae>", "سبوتنيك"),
        ("desk@mail.sputnikarabic.ae", "سبوتنيك"),
        ("سلمى الخطيب <salma@example.org>", None),
    ],
)
def test_the_sender_of_a_letter_is_an_outlet_only_where_it_is_known(
    make: ModuleType, sender: str, outlet: str | None
) -> None:
    message = make.mail()
    message.replace_header("From", sender)
    assert only(bytes(message), "mail.eml").outlet == outlet


def test_a_web_archive_of_another_browser_has_its_address_at_its_page_and_its_parts_are_none(make: ModuleType) -> None:
    archive = MIMEMultipart("related")
    archive["Subject"] = make.TITLE
    page, style = MIMEText(make.page(), "html", "utf-8"), MIMEText("p { color: red }", "css", "utf-8")
    page["Content-Location"] = "https://www.enabbaladi.net/archives/1"
    style.add_header("Content-Disposition", "attachment", filename="style.css")
    archive.attach(page)
    archive.attach(style)
    draft = only(bytes(archive), "page.mht")
    assert (draft.title, draft.text, draft.url) == (make.TITLE, make.BODY, "https://www.enabbaladi.net/archives/1")
    archive["To"] = "desk@example.org"
    letter = next(iter(read_bytes(bytes(archive), "letter.eml", Options(on_failure=lambda _: None))))
    assert letter.url is None
