"""What a feed says of itself and of its entries: RSS, Atom and JSON Feed."""

from __future__ import annotations

import json
from types import ModuleType

import pytest

from reader.importers import Options, read_bytes
from reader.importers.formats.feed_entries import FeedFacts, feed_facts, read_feed
from reader.model.articles import Draft
from reader.model.errors import ImportFailed

URL = "https://a.example/feed"
VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(*items: object, **facts: object) -> bytes:
    return json.dumps({"version": VERSION, "title": "شبكة", **facts, "items": list(items)}).encode()


def only(data: bytes) -> tuple[str, Draft]:
    ((guid, draft),) = read_feed(data, URL)
    return guid, draft


def rss(make: ModuleType, **said: str) -> bytes:
    """A feed of one entry with these elements."""
    inside = "".join(f"<{name}>{value}</{name}>" for name, value in said.items())
    return bytes(make.feed(f"<item>{inside}</item>"))


def test_a_feed_tells_its_name_its_own_address_and_its_page() -> None:
    links = '<atom:link rel="hub" href="https://h.example/"/><atom:link rel="self" href="https://a.example/feed"/>'
    space = 'xmlns:atom="http://www.w3.org/2005/Atom"'
    page = "<link>https://a.example/</link>"
    data = f'<rss version="2.0" {space}><channel><title>شبكة</title>{page}{links}</channel></rss>'.encode()
    assert feed_facts(data) == FeedFacts("شبكة", URL, "https://a.example/")
    alone = data.replace(page.encode(), b"")
    found = feed_facts(alone)
    assert found is not None
    assert found.page in {None, "https://h.example/"}, "its own address is no page"
    assert feed_facts(json_feed(home_page_url="https://a.example/", feed_url=URL)) == FeedFacts(
        "شبكة", URL, "https://a.example/"
    )
    assert feed_facts(json_feed()) == FeedFacts("شبكة", None, None)
    assert feed_facts(b"<html><body>x</body></html>") is None
    assert feed_facts(json.dumps({"title": "x"}).encode()) is None
    assert feed_facts(b"[1]") is None


def test_a_page_that_speaks_of_feeds_is_none() -> None:
    assert feed_facts(b"<!doctype html><html><body><pre><rss></pre></body></html>") is None


@pytest.mark.parametrize(
    ("said", "byline"),
    [
        ({"authors": [{"name": "سلمى"}, {"name": "علي"}]}, "سلمى"),
        ({"author": {"name": "سلمى"}}, "سلمى"),
        ({"authors": [], "author": {"name": "سلمى"}}, "سلمى"),
        ({"authors": [{"url": "https://a.example/"}]}, "الموقع"),
        ({"authors": "سلمى"}, "الموقع"),
        ({}, "الموقع"),
    ],
)
def test_the_author_of_an_entry_goes_before_that_of_its_feed(
    make: ModuleType, said: dict[str, object], byline: str
) -> None:
    entry = {"id": "1", "title": make.TITLE, "content_text": make.BODY, **said}
    assert only(json_feed(entry, authors=[{"name": "الموقع"}]))[1].byline == byline


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ({"date_published": "2022-02-18T09:00:00Z", "date_modified": "2022-03-01T09:00:00Z"}, "2022-02-18"),
        ({"date_modified": "2022-03-01T09:00:00Z"}, "2022-03-01"),
        ({}, None),
    ],
)
def test_an_entry_is_of_the_day_when_it_was_published(make: ModuleType, said: dict[str, str], day: str | None) -> None:
    draft = only(json_feed({"id": "1", "title": make.TITLE, "content_text": make.BODY, **said}))[1]
    assert (draft.published.day.isoformat() if draft.published else None) == day


def test_the_words_of_an_entry_are_its_content_else_its_summary_else_its_headline(make: ModuleType) -> None:
    entry = {"id": "1", "title": make.TITLE, "url": "https://a.example/1", "summary": make.FIRST}
    told = [
        ({"content_html": f"<p>{make.SECOND}</p><script>x()</script>"}, make.SECOND, ()),
        ({"content_text": make.SECOND}, make.SECOND, ()),
        ({}, make.FIRST, ("summary_only",)),
        ({"summary": f"{make.BODY} " * 2}, None, ()),
        ({"summary": ""}, make.TITLE, ("summary_only", "headline_only")),
    ]
    for said, text, warnings in told:
        guid, draft = only(json_feed({**entry, **said}))
        assert (guid, draft.title, draft.outlet, draft.url) == ("1", make.TITLE, "شبكة", "https://a.example/1")
        assert text is None or draft.text == text
        assert draft.warnings == warnings
    assert not list(read_feed(json_feed({"title": make.TITLE, "summary": ""}), URL)), "no link, nothing to fetch"
    assert not list(read_feed(json_feed(7, None, [entry]), URL))
    for items in (None, "x", {"a": 1}):
        data = json.dumps({"version": VERSION, "items": items}).encode()
        assert not list(read_feed(data, URL))


def test_an_entry_is_known_by_its_guid_else_its_link_else_its_words(make: ModuleType) -> None:
    words = {"title": make.TITLE, "content_text": make.BODY}
    assert only(json_feed({**words, "id": "1", "url": "https://a.example/1"}))[0] == "1"
    assert only(json_feed({**words, "url": "https://a.example/1"}))[0] == "https://a.example/1"
    bare, other = (guid for guid, _ in read_feed(json_feed(words, {**words, "title": "عنوان آخر"}), URL))
    assert len({bare, other, ""}) == 3
    twice = [guid for guid, _ in read_feed(json_feed({**words, "id": "1"}, {**words, "id": "1", "title": "آخر"}), URL)]
    assert twice[0] == "1"
    assert twice[1].startswith("1#")


def test_signs_and_tags_in_a_feed_are_letters(make: ModuleType) -> None:
    data = rss(
        make,
        title="قال: &amp;quot;نعم&amp;quot; &lt;b&gt;غدا&lt;/b&gt;",
        description=f"{make.FIRST} &amp;laquo;نعم&amp;raquo;",
    )
    draft = only(data)[1]
    assert draft.title == 'قال: "نعم" غدا'
    assert draft.text == f"{make.FIRST} «نعم»"


@pytest.mark.parametrize(
    ("title", "outlet"),
    [("شبكة الأمثلة - آخر الأخبار", "شبكة الأمثلة"), ("شبكة-الأمثلة", "شبكة-الأمثلة"), ("Enab Baladi", "عنب بلدي")],
)
def test_the_outlet_is_the_feeds_title_without_what_follows_a_dash(make: ModuleType, title: str, outlet: str) -> None:
    data = rss(make, title=make.TITLE, description=make.FIRST).replace("عنب بلدي".encode(), title.encode())
    assert only(data)[1].outlet == outlet
    source = rss(make, title=make.TITLE, description=make.FIRST, source="رويترز")
    assert only(source.replace(b"<source>", b'<source url="https://r.example/">'))[1].outlet == "رويترز"


def test_an_entry_with_a_headline_alone_is_none_of_a_file_but_one_to_fetch(make: ModuleType) -> None:
    data = rss(make, title=make.TITLE, link="https://a.example/1")
    assert only(data)[1].warnings == ("summary_only", "headline_only")
    failures: list[ImportFailed] = []
    assert not list(read_feed(rss(make, title=make.TITLE), URL, failures.append))
    with pytest.raises(ImportFailed) as caught:
        list(read_bytes(data, "feed.xml"))
    assert caught.value.code == "import_row_no_text"
    assert [error.code for error in failures] == ["import_row_no_text"]


def test_entries_of_a_file_are_numbered_and_a_bad_one_is_told_by_its_number(make: ModuleType) -> None:
    good = f"<item><title>{make.TITLE}</title><description>{make.BODY}</description></item>"
    failures: list[ImportFailed] = []
    found = list(read_bytes(make.feed(f"{good}<item></item>{good}"), "feed.xml", Options(on_failure=failures.append)))
    assert [draft.key for draft in found] == ["feed-1", "feed-3"]
    assert [(error.code, error.values["row"]) for error in failures] == [("import_row_no_text", 2)]
    (named,) = read_bytes(rss(make, guid="g", title=make.TITLE, description=make.BODY), "feed.xml")
    assert named.key == "g"


@pytest.mark.parametrize(("length", "kept"), [(4096, True), (4097, False), (0, False)])
def test_an_address_longer_than_any_is_left_out(make: ModuleType, length: int, kept: bool) -> None:
    link = "https://a.example/".ljust(length, "x") if length else ""
    url = only(rss(make, guid="g", title=make.TITLE, description=make.BODY, link=link))[1].url
    assert url == (link if kept else None)


def test_a_feed_without_entries_is_told_from_a_damaged_one(make: ModuleType) -> None:
    for data, code in ((make.feed(""), "import_no_article"), (b"<rss><channel><title>x", "import_damaged")):
        with pytest.raises(ImportFailed) as caught:
            list(read_bytes(data, "feed.xml"))
        assert caught.value.code == code
