"""Makes files of every format for the tests, so that none is stored: the same article in each."""

from __future__ import annotations

import io
import sys
import zipfile
from email.message import EmailMessage
from types import ModuleType

import pytest

TITLE = "الوزير يعلن خطة لإصلاح شبكة المياه في الجنوب"
FIRST = (
    "أعلن وزير المياه في مؤتمر صحفي أن الحكومة وافقت على خطة تمتد خمس سنوات لإصلاح شبكة المياه في المحافظات الجنوبية."
)
SECOND = (
    "وأضاف الوزير أن الخطة تشمل بناء ثلاثين محطة تنقية جديدة، وأن العمل سيبدأ في الربيع بتمويل من مصرف التنمية العربي."
)
THIRD = "وقال ناشطون محليون إن الخطط السابقة لم تنفذ، وطالبوا بنشر العقود كاملة قبل أن يبدأ أي عمل على الأرض."
BODY = f"{FIRST}\n{SECOND}\n{THIRD}"
TEXT = f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.fixture
def make() -> ModuleType:
    """This module: its functions make files, its constants are the article in them."""
    return sys.modules[__name__]


def page(head: str = "", before: str = "", after: str = "", title: str = TITLE) -> str:
    """An HTML page with the article in the middle."""
    paragraphs = "".join(f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD))
    return (
        f"<!DOCTYPE html><html lang='ar' dir='rtl'><head><meta charset='utf-8'><title>{title}</title>{head}</head>"
        f"<body><nav><a href='/'>الرئيسية</a> <a href='/s'>رياضة</a></nav>{before}<article><h1>{title}</h1>{paragraphs}"
        f"</article>{after}<footer>جميع الحقوق محفوظة</footer></body></html>"
    )


def zipped(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return out.getvalue()


def docx(paragraphs: str | None = None) -> bytes:
    """A Word document; `paragraphs` is its body in WordprocessingML."""
    if paragraphs is None:
        paragraphs = f"<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>{TITLE}</w:t></w:r></w:p>"
        for text in (FIRST, SECOND, THIRD):
            half = len(text) // 2
            first, second = text[:half], text[half:]
            paragraphs += f"<w:p><w:r><w:t xml:space='preserve'>{first}</w:t></w:r><w:r><w:t>{second}</w:t></w:r></w:p>"
    main = (
        f"<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='{_W}'><w:body>{paragraphs}</w:body></w:document>"
    )
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": main.encode()})


def odt(body: str | None = None) -> bytes:
    """An OpenDocument text; `body` is what stands in its office:text."""
    if body is None:
        body = f"<text:h>{TITLE}</text:h>" + "".join(f"<text:p>{text}</text:p>" for text in (FIRST, SECOND, THIRD))
    content = (
        "<?xml version='1.0' encoding='UTF-8'?><office:document-content "
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
        f"{body}</office:text></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
    return out.getvalue()


def mail(html: bool = False) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "نشرة سبوتنيك <news@sputnikarabic.ae>"
    message["To"] = "desk@example.org"
    message["Subject"] = f"Fwd: {TITLE}"
    message["Date"] = "Fri, 18 Feb 2022 14:20:00 +0300"
    message["MIME-Version"] = "1.0"
    message.set_content(BODY)
    if html:
        message.add_alternative("".join(f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD)), subtype="html")
    return message


def web_archive() -> bytes:
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://www.enabbaladi.net/archives/1"
    message["Subject"] = TITLE
    message["MIME-Version"] = "1.0"
    message.set_content(page(), subtype="html")
    message.make_related()
    return bytes(message)


def feed(entries: str | None = None, head: str = "") -> bytes:
    entry = (
        f"<item><title>{TITLE}</title><link>https://example.org/1</link>"
        "<pubDate>الجمعة، 18 شباط 2022 14:20:00 AST</pubDate>"
        f"<description>موجز</description><content:encoded><![CDATA[<p>{FIRST}</p><p>{SECOND}</p><script>x()</script>"
        f"<p>{THIRD}</p>]]></content:encoded></item>"
    )
    return (
        f"<?xml version='1.0' encoding='UTF-8'?>{head}<rss version='2.0' "
        "xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>عنب بلدي</title>"
        f"{entries if entries is not None else entry}</channel></rss>"
    ).encode()


def pdf(lines: list[str] | list[list[str]]) -> bytes:
    """A PDF that draws each line's characters from left to right as given, with a character map for each font.

    A line may be drawn in pieces, from left to right too, between which the font is set anew.
    """
    letters = sorted({char for line in lines for piece in line for char in piece})
    code = {char: number for number, char in enumerate(letters, 1)}
    drawn = ""
    for number, line in enumerate(lines):
        left = 50
        for piece in [line] if isinstance(line, str) else line:
            codes = "".join(f"{code[char]:04X}" for char in piece)
            drawn += f"1 0 0 1 {left} {780 - 20 * number} Tm /F1 12 Tf <{codes}> Tj\n"
            left += 6 * len(piece)
    stream = f"BT\n{drawn}ET".encode()
    mapped = "".join(f"<{n:04X}> <{c.encode('utf-16-be').hex()}>\n" for c, n in code.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
        "/CMapName /X def /CMapType 2 def "
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange {len(code)} beginbfchar\n{mapped}"
        "endbfchar endcmap end end"
    ).encode()
    page_ = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>"
    )
    font = (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H "
        b"/DescendantFonts [7 0 R] /ToUnicode 6 0 R >>"
    )
    descendant = (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /DW 500 "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page_,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        font,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(cmap), cmap),
        descendant,
    ]
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(out)
