from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import io
import json
import stat
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.session_file import article_json, write_session
from reader.importers.formats.session_file import read_session
from reader.model.articles import Article, DateBasis, Published, RemovedLine, Span
from reader.model.comparisons import Recipe
from reader.model.errors import ImportFailed
from reader.model.session_json import from_json, to_json
from reader.model.sessions import Digest, Note, NoteTarget, Session, Tag
from reader.text.anchoring import anchor

NOW = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
TEXT = "عنوان الخبر\nقالت القوات إن المعركة مستمرة."
ARTICLES = (
    Article(
        id=3,
        key="a",
        title="عنوان الخبر",
        text=TEXT,
        outlet="شام",
        published=Published(dt.date(2020, 3, 23), DateBasis.INFERRED, "اليوم الاثنين", NOW),
        url="https://example.org/1",
        digest=hashlib.sha256(TEXT.encode()).hexdigest(),
        removed=(RemovedLine("مشاركة:", "share", 1),),
    ),
    Article(id=9, key="b", title="خبر", text="خبر", digest=hashlib.sha256("خبر".encode()).hexdigest()),
)
SESSION = Session(
    name="إدلب 2020",
    articles=(9, 3),
    created=NOW,
    changed=NOW,
    view={"mode": "rows", "zoom": 120},
    corrections=({"kind": "tone", "article": 3},),
    notes=(
        Note("n1", NoteTarget.SELECTION, NOW, NOW, "رأي", ("t1",), (anchor(3, TEXT, Span(17, 23)),)),
        Note("n2", NoteTarget.SESSION, NOW, NOW, "خلاصة"),
    ),
    tags=(Tag("t1", "تسمية", "وصف", "#B87A00", "square", "1"),),
    digest=Digest(4, {"mention": 3}, {"naming": 1}, Recipe("0.1", (("naming", 1),), (("syria", "abc"),))),
)


LOST = Note("n3", NoteTarget.SELECTION, NOW, NOW, "رأي", (), (anchor(77, TEXT, Span(17, 23)),))


def test_a_session_reopens_identical() -> None:
    package = read_session(write_session(SESSION, ARTICLES))
    assert package.session == SESSION
    assert package.articles == ARTICLES


def test_the_same_session_gives_the_same_bytes() -> None:
    assert write_session(SESSION, ARTICLES) == write_session(SESSION, ARTICLES)


def repacked(change: dict[str, bytes], *, mend: bool) -> bytes:
    """The session file with members replaced; with `mend` the checksums are made to agree again."""
    with zipfile.ZipFile(io.BytesIO(write_session(SESSION, ARTICLES))) as archive:
        members = {name: archive.read(name) for name in archive.namelist()} | change
    if mend:
        manifest = json.loads(members["manifest.json"])
        manifest["sha256"] = {name: hashlib.sha256(data).hexdigest() for name, data in members.items()}
        members["manifest.json"] = json.dumps(manifest).encode()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def refusal(data: bytes) -> str:
    with pytest.raises(ImportFailed) as caught:
        read_session(data)
    return str(caught.value.values["why"])


def test_half_a_file_is_refused() -> None:
    data = write_session(SESSION, ARTICLES)
    assert {refusal(data[:size]) for size in (0, 10, len(data) // 2, len(data) - 5)} == {"session_damaged"}


def test_a_tampered_file_is_refused() -> None:
    assert refusal(repacked({"session.json": b"{}"}, mend=False)) == "session_changed"


def test_a_newer_file_is_refused() -> None:
    newer = json.dumps({"format": "riwaya-session", "version": 99, "sha256": {}}).encode()
    assert refusal(repacked({"manifest.json": newer}, mend=False)) == "session_newer"


@pytest.mark.parametrize(
    "change",
    [
        {"session.json": b"[]"},
        {"session.json": b"[" * 100_000},
        {"session.json": json.dumps(to_json(dataclasses.replace(SESSION, articles=(77,)))).encode()},
        {"articles.json": b'[{"id": 3}]'},
        {
            "articles.json": json.dumps(
                [{"id": 3, "key": "a", "title": "x\u202e", "text": "x\u202e", "removed": []}]
            ).encode()
        },
        {"manifest.json": b'"riwaya"'},
        {"session.json": json.dumps(to_json(dataclasses.replace(SESSION, name="\ud800"))).encode()},
        {"session.json": json.dumps(to_json(dataclasses.replace(SESSION, view={"mode": "\udfff"}))).encode()},
    ],
)
def test_a_hostile_file_is_refused(change: dict[str, bytes]) -> None:
    assert refusal(repacked(change, mend="manifest.json" not in change)) == "session_damaged"


def articles_with(**said: object) -> dict[str, bytes]:
    """The articles of the file, the first of them with other values."""
    first, second = (article_json(article) for article in ARTICLES)
    return {"articles.json": json.dumps([{**first, **said}, second]).encode()}


@pytest.mark.parametrize(
    "change",
    [
        {"manifest.json": b'{"format": "another", "version": 1, "sha256": {}}'},
        articles_with(id=9),
        articles_with(id=4),
        articles_with(title="عنوان\nالخبر"),
        articles_with(title="عنوان آخر"),
        articles_with(text=f"{TEXT}\n\n"),
        articles_with(key=7),
        articles_with(outlet=["شام"]),
        articles_with(published={"day": "2020-03-23", "basis": "rumoured"}),
        articles_with(removed=[["سطر"]]),
        {"session.json": json.dumps(to_json(dataclasses.replace(SESSION, notes=(LOST,)))).encode()},
    ],
)
def test_a_file_that_contradicts_itself_is_refused(change: dict[str, bytes]) -> None:
    assert refusal(repacked(change, mend="manifest.json" not in change)) == "session_damaged"


def test_what_an_article_of_a_file_need_not_say() -> None:
    change = articles_with(published={"day": "2020-03-23", "basis": "stated"}, language=None, url=" ", digest="x")
    article, _ = read_session(repacked(change, mend=True)).articles
    assert article.published == Published(dt.date(2020, 3, 23), DateBasis.STATED)
    assert (article.language, article.url, article.digest) == ("ar", None, ARTICLES[0].digest)
    assert article.removed == ARTICLES[0].removed


def test_a_bomb_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b" " * (70 * 2**20))
    assert refusal(stream.getvalue()) == "session_bomb"


def test_what_unpacks_to_two_hundred_times_its_size_is_refused() -> None:
    stream = io.BytesIO(write_session(SESSION, ARTICLES))
    with zipfile.ZipFile(stream) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["session.json"] += b" " * (10 * 2**20)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    assert refusal(packed.getvalue()) == "session_bomb"


def with_member(name: str, mode: int = 0o644) -> bytes:
    """The session file with one member more, its checksums as they were."""
    stream = io.BytesIO(write_session(SESSION, ARTICLES))
    with zipfile.ZipFile(stream, "a") as archive:
        info = zipfile.ZipInfo("x")
        info.filename = info.orig_filename = name
        info.external_attr = mode << 16
        archive.writestr(info, b"../../etc/passwd")
    return stream.getvalue()


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "/etc/evil",
        "..\\evil.txt",
        "C:\\evil.txt",
        "articles/",
        "readme.txt",
        "MANIFEST.JSON",
        "./session.json",
        "session.json",
        "session.json\0.exe",
        "",
    ],
)
def test_an_archive_of_more_than_a_session_is_refused(name: str) -> None:
    assert refusal(with_member(name)) == "session_foreign"


def test_a_link_instead_of_a_file_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(write_session(SESSION, ARTICLES))) as old, zipfile.ZipFile(stream, "w") as archive:
        for name in old.namelist():
            info = zipfile.ZipInfo(name)
            info.external_attr = (stat.S_IFLNK | 0o777) << 16 if name == "articles.json" else 0
            archive.writestr(info, old.read(name))
    assert refusal(stream.getvalue()) == "session_foreign"


def test_an_archive_of_very_many_entries_is_refused_before_it_is_read() -> None:
    stream = io.BytesIO(write_session(SESSION, ARTICLES))
    with zipfile.ZipFile(stream, "a") as archive:
        for number in range(1500):
            archive.writestr(str(number), b"")
    assert refusal(stream.getvalue()) == "session_foreign"


def test_a_newer_file_may_hold_more() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": "riwaya-session", "version": 2}))
        archive.writestr("pictures/1.png", b"")
    assert refusal(stream.getvalue()) == "session_newer"


def test_a_script_address_is_not_taken_over() -> None:
    evil = dataclasses.replace(ARTICLES[0], url="javascript:alert(1)")
    assert read_session(write_session(SESSION, (evil, ARTICLES[1]))).articles[0].url is None


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with suppress(ImportFailed):
        read_session(data)
        raise AssertionError("random bytes were taken for a session")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_no_json_value_breaks_the_session_reader(value: object) -> None:
    stored = to_json(SESSION) | ({"notes": value, "tags": value} if not isinstance(value, dict) else value)
    with suppress(KeyError, TypeError, ValueError, AttributeError, OverflowError):
        assert isinstance(from_json(json.loads(json.dumps(stored))), Session)
