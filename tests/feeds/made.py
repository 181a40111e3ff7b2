"""Feeds that tests make, and what the library has of them."""

from __future__ import annotations

import datetime as dt
import xml.etree.ElementTree as ET
from email.utils import format_datetime
from xml.sax.saxutils import escape

from reader.library.feeds.feeds import FeedSettings
from reader.library.library import Library
from reader.library.views import ArticleQuery

ALLOWED = FeedSettings(allowed_hosts=("127.0.0.1",), pause=0.0)
MOMENT = dt.datetime(2020, 2, 17, 9, tzinfo=dt.UTC)
LONG = "أعلنت الوزارة أن الاتفاق دخل حيز التنفيذ صباح اليوم في المدينة. " * 12


def item(guid: str, title: str, text: str, link: str = "") -> str:
    return (
        f"<item><guid>{guid}</guid><title>{escape(title)}</title><link>{link}</link>"
        f"<pubDate>{format_datetime(MOMENT)}</pubDate><description>{escape(text)}</description></item>"
    )


def rss(*items: str, title: str = "شبكة الأمثلة", encoding: str = "utf-8") -> bytes:
    text = f'<?xml version="1.0" encoding="{encoding}"?><rss version="2.0"><channel><title>{title}</title>'
    return (text + "".join(items) + "</channel></rss>").encode(encoding)


def titles(library: Library) -> list[str]:
    return sorted(row.title for row in library.articles(ArticleQuery()))


def outlines(data: bytes) -> list[object]:
    """The outlines of a list with their attributes, in their order and folders."""

    def inside(node: ET.Element) -> list[object]:
        return [(one.attrib, inside(one)) for one in node.findall("outline")]

    body = ET.fromstring(data).find("body")
    assert body is not None
    return inside(body)


FOREIGN = """<opml version="2.0" xmlns:x="https://x.example/ns"><head><title>قائمة</title></head><body>
<outline text="فارغ" custom="1"/>
<outline text="سوريا" title="أخبار سوريا" isOpen="true" x:colour="red">
  <outline text="ب" type="atom" description="وصف &lt;طويل&gt;" xmlUrl="HTTPS://B.example/atom" category="/a/b"/>
  <outline text="داخل فارغ"><outline text="أعمق"/></outline>
  <outline text="---"/><outline text="---"/>
  <outline title="بلا نص" xmlurl="https://c.example/" dir="auto"/>
</outline>
<outline text="أ" type="rss" version="RSS" xmlUrl="https://a.example/rss" htmlUrl="https://a.example/" language="ar"/>
<outline type="link" url="https://link.example/"/>
<outline text="سياسة / اقتصاد"><outline text="د" xmlUrl="https://d.example/rss"/></outline>
<outline text="آخر فارغ"/>
</body></opml>"""
