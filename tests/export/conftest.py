from __future__ import annotations

import datetime as dt

import pytest

from reader.export.report import (
    Cell,
    Code,
    Coding,
    Heading,
    Paragraph,
    Picture,
    Report,
    Run,
    Style,
    Table,
    number_cell,
    plain,
    text_cell,
)
from reader.model.articles import Article, DateBasis, Published, Span

TEXT = "عنوان <الخبر>\nقالت 😀 قوات النظام إن «المعركة» مستمرة."


@pytest.fixture
def report() -> Report:
    """A small report with everything that a format has to carry, hostile words among it."""
    article = Article(
        id=7,
        key="a",
        title="عنوان <الخبر>",
        text=TEXT,
        outlet="شبكة <شام>",
        published=Published(dt.date(2020, 3, 23), DateBasis.STATED),
        digest="d7",
    )
    start = TEXT.index("قوات النظام")
    blocks = (
        Heading("العناوين"),
        Paragraph((Run("سمّى "), Run("قوات النظام", frozenset((Style.HOSTILE, Style.REPAIRED))), Run(" مرتين."))),
        Table(
            "التسميات: القوات/الجيش",
            "على 511 كلمة",
            ("المصدر", "العدد"),
            (
                (text_cell('=HYPERLINK("http://x")'), number_cell(3)),
                (Cell((plain("BBC عربي"), plain("قوات", Style.NEUTRAL))), number_cell(0.5)),
            ),
        ),
        Picture("شكل", '<svg xmlns="http://www.w3.org/2000/svg"/>', "شريط التسميات"),
        plain("<script>alert(1)</script>", quiet=True),
    )
    return Report(
        title="جلسة <b>إدلب</b>",
        language="ar",
        created=dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC),
        blocks=blocks,
        articles=(article,),
        codes=(Code("t1", "تسمية", "وصف"), Code("t2", "سلبية", parent="t1", colour="#CC5200")),
        codings=(Coding("n1", 7, Span(start, start + 11), ("t2",), "ملاحظة & رأي", by_user=True),),
        method=(("riwaya", "0.1.0"),),
    )
