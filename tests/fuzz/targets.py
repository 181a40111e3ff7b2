"""What is fuzzed: each reader of foreign bytes, with samples to start from. A crash is any error without words."""

from __future__ import annotations

import contextlib
import datetime as dt
import gzip
import hashlib
import io
import json
import lzma
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from reader.export.session_file import write_session
from reader.feeds.discovery import find_feeds
from reader.feeds.opml import read_opml
from reader.importers import Options, read_bytes
from reader.importers.formats.feed_entries import feed_facts, read_feed
from reader.importers.formats.session_file import read_session
from reader.importers.formats.table_preview import preview
from reader.lexicon.parse import parse
from reader.library.sessions import tag_book
from reader.model.articles import Article, Span
from reader.model.errors import RiwayaError
from reader.model.sessions import Anchor, Note, NoteTarget, Session, Tag
from reader.text.canonical import canonical
from reader.text.document import build
from reader.ui import settings as user_settings
from tests.importers import conftest as made

ROOT = Path(__file__).resolve().parents[2]
MOMENT = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def read_as(name: str) -> Callable[[bytes], None]:
    """A reader of articles: what comes out is clean text."""

    def target(data: bytes) -> None:
        try:
            for draft in read_bytes(data, name, Options(on_failure=check_line)):
                check_text(draft.text)
                check_text(draft.title)
        except RiwayaError as error:
            check_line(error)

    return target


def html(data: bytes) -> None:
    """A page: as an article, and as what names feeds."""
    _ARTICLE_OF_PAGE(data)
    for found in find_feeds(data.decode("utf-8", "replace"), "https://a.example/"):
        found.url.encode("utf-8", "replace")


def feed(data: bytes) -> None:
    """A feed: as a file of articles, and as an update reads it."""
    _ARTICLES_OF_FEED(data)
    try:
        feed_facts(data)
        for guid, draft in read_feed(data, "https://a.example/feed"):
            if not guid:
                raise AssertionError("an entry without a name")
            check_text(draft.text)
    except RiwayaError as error:
        check_line(error)


def check_text(text: str) -> None:
    """Canonical, without controls, encodable."""
    text.encode("utf-8")
    if text and canonical(text) != text.strip("\n"):
        raise AssertionError(f"not canonical: {text[:80]!r}")


def check_line(error: RiwayaError) -> None:
    """One line of words."""
    if "\n" in str(error) or not str(error):
        raise AssertionError(f"no clear line: {error!r}")


def session(data: bytes) -> None:
    """A session file as it is."""
    try:
        read_session(data)
    except RiwayaError as error:
        check_line(error)


def session_members(data: bytes) -> None:
    """A session file whose checksums agree, so that its JSON is what is tried: `session`, NUL, `articles`."""
    first, _, second = data.partition(b"\0")
    members = {"session.json": first, "articles.json": second}
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in members.items()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": "riwaya-session", "version": 1, "sha256": sums}))
        for name, content in members.items():
            archive.writestr(name, content)
    session(out.getvalue())


def opml(data: bytes) -> None:
    """A list of feeds."""
    try:
        read_opml(data)
    except RiwayaError as error:
        check_line(error)


def table(name: str) -> Callable[[bytes], None]:
    """A table: as articles, and its first rows as the window shows them."""
    articles = read_as(name)

    def target(data: bytes) -> None:
        articles(data)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.write_bytes(data)
            try:
                preview(path)
            except RiwayaError as error:
                check_line(error)

    return target


def codes(data: bytes) -> None:
    """A code book: CSV, JSON or REFI-QDA."""
    try:
        for tag in tag_book.read(data):
            (tag.id + tag.name + tag.description).encode("utf-8")
    except RiwayaError as error:
        check_line(error)


def settings(data: bytes) -> None:
    """The file of settings: whatever stands in it, the program starts."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "settings.json"
        file.write_bytes(data)
        user_settings.glance(file)
        with contextlib.suppress(user_settings.BrokenSettings):
            user_settings.save(file, user_settings.load(file))


def lexicon(data: bytes) -> None:
    """A lexicon of the user's."""
    try:
        parse(data.decode("utf-8", "replace"))
    except RiwayaError as error:
        check_line(error)


def document(data: bytes) -> None:
    """All that is worked out of a text alone: offsets stay inside it."""
    text = canonical(data.decode("utf-8", "replace"))
    if not text:
        return
    made = build(Article(id=1, key="k", title=text.split("\n")[0], text=text))
    for unit in made.units:
        if not 0 <= unit.span.start <= unit.span.end <= len(text):
            raise AssertionError(f"outside: {unit.span}")


_ARTICLE_OF_PAGE = read_as("a.html")
_ARTICLES_OF_FEED = read_as("a.xml")

TARGETS: dict[str, Callable[[bytes], None]] = {
    "html": html,
    "feed": feed,
    "riwaya": session,
    "riwaya-members": session_members,
    "opml": opml,
    "lexicon": lexicon,
    "text": read_as("a.txt"),
    "csv": table("a.csv"),
    "jsonl": table("a.jsonl"),
    "packed": read_as("a.jsonl.gz"),
    "pdf": read_as("a.pdf"),
    "codes": codes,
    "settings": settings,
    "mail": read_as("a.eml"),
    "docx": read_as("a.docx"),
    "odt": read_as("a.odt"),
    "zip": read_as("a.zip"),
    "document": document,
}

_HTML = """<!doctype html><html lang="ar"><head><title>عنوان</title><meta property="article:published_time"
content="2020-02-15T10:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"عنوان"}</script>
</head><body><article><h1>وزير يعلن</h1><p>قال الوزير إن العمل يبدأ غدا.</p><p onclick="x()">وأضاف أن السد جاهز.</p>
</article></body></html>"""
_FEED = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0">
<channel><title>مصدر</title><item><title>خبر</title><link>https://a.example/1</link><guid>1</guid>
<pubDate>Sat, 15 Feb 2020 10:00:00 GMT</pubDate>
<description>&lt;p&gt;قال الوزير إن العمل يبدأ غدا.&lt;/p&gt;</description>
</item></channel></rss>"""
_OPML = """<?xml version="1.0"?><opml version="2.0"><body><outline text="أ"><outline type="rss" text="ب"
xmlUrl="https://a.example/feed"/></outline></body></opml>"""
_MAIL = """From: a@b.example\nSubject: =?utf-8?b?2K7YqNix?=\nMIME-Version: 1.0\nContent-Type: multipart/alternative;
 boundary=x\n\n--x\nContent-Type: text/html; charset=utf-8\n\n<p>قال الوزير إن العمل يبدأ غدا.</p>\n--x--\n"""


def _session() -> bytes:
    text = "وزير يعلن\nقال الوزير إن العمل يبدأ غدا."
    article = Article(id=1, key="k", title="وزير يعلن", text=text)
    anchor = Anchor(1, Span(0, 4), "وزير")
    note = Note("n", NoteTarget.SELECTION, MOMENT, MOMENT, "لماذا؟", (), (anchor,))
    return write_session(Session("جلسة", (1,), MOMENT, MOMENT, notes=(note,)), [article])


def samples(name: str) -> list[bytes]:
    """What fuzzing of that target starts from."""
    packed = _session()
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        members = archive.read("session.json") + b"\0" + archive.read("articles.json")
    words = {
        "html": [_HTML.encode(), made.page().encode()],
        "feed": [_FEED.encode(), made.feed()],
        "riwaya": [packed],
        "riwaya-members": [members],
        "opml": [_OPML.encode()],
        "lexicon": [file.read_bytes() for file in sorted((ROOT / "resources" / "lexicons").glob("*.txt"))[:2]],
        "mail": [_MAIL.encode(), made.web_archive(), bytes(made.mail(html=True))],
        "csv": ["title,text,date\nخبر,قال الوزير إن العمل يبدأ غدا,2020-02-15\n".encode()],
        "jsonl": ['{"title": "خبر", "text": "قال الوزير إن العمل يبدأ غدا"}\n'.encode()],
        "packed": [pack(f"{json.dumps({'text': made.BODY})}\n".encode()) for pack in (gzip.compress, lzma.compress)],
        "pdf": [made.pdf([line[::-1] for line in made.TEXT.split("\n") if line])],
        "codes": [write((Tag("a", "مصطلح"),)) for write in tag_book.WRITERS.values()],
        "settings": [json.dumps(user_settings.Settings(allowed_hosts=("a",), shortcuts={"a": "b"}).to_json()).encode()],
        "zip": [packed, made.zipped({"a.txt": made.TEXT.encode(), "b.zip": made.zipped({"c.docx": made.docx()})})],
        "docx": [made.docx()],
        "odt": [made.odt()],
    }
    seeds = [file.read_bytes() for file in sorted((ROOT / "seeds").glob("*.txt"))[:2]]
    return words.get(name) or seeds
