"""Feeds into a real library from a real server on the loopback interface."""

from __future__ import annotations

import datetime as dt
import gzip
import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from reader.feeds.errors import FetchFailed
from reader.library.feeds.feeds import Feeds, FeedSettings
from reader.library.library import Library
from reader.library.views import ArticleQuery
from reader.model.errors import ImportFailed
from reader.text.language import runs_right_to_left
from tests.feeds.conftest import Site
from tests.feeds.made import ALLOWED, FOREIGN, LONG, item, outlines, rss, titles


def test_the_articles_of_a_feed_are_stored_dated_and_grouped(
    site: Site, library: Library, feeds: Feeds, seeds: Path
) -> None:
    entries = []
    for number, path in enumerate(sorted(seeds.glob("00[12]*.txt"))):
        text = path.read_text("utf-8")
        entries.append(item(f"g{number}", f"خبر {number}", text.replace("\n", "<br>")))
    site.give("/rss", rss(*entries), Content_Type="application/rss+xml")
    feed = feeds.add(site.url("/rss"))
    report = feeds.update()
    assert (report.feeds, len(report.new), report.failed) == (1, 2, ())
    assert all(row.day == dt.date(2020, 2, 17) for row in library.articles(ArticleQuery()))
    assert library.counts().events >= 1
    row = feeds.rows([feed])[0]
    assert (row.articles, row.new, row.error, row.failures) == (2, 2, None, 0)


def test_an_unchanged_feed_asks_conditionally_and_stores_nothing(site: Site, feeds: Feeds) -> None:
    site.give("/rss", rss(item("1", "خبر", LONG)), ETag='"v1"')
    feeds.add(site.url("/rss"))
    assert len(feeds.update().new) == 1
    report = feeds.update()
    assert (report.feeds, report.new, report.failed) == (1, (), ())
    assert site.asked[-1][1]["If-None-Match"] == '"v1"'


def test_changing_guids_store_nothing_twice(site: Site, library: Library, feeds: Feeds) -> None:
    site.give("/rss", rss(item("1", "خبر", LONG, "http://a.example/1"), item("1", "خبر", LONG, "http://a.example/1")))
    feeds.add(site.url("/rss"))
    feeds.update()
    site.give("/rss", rss(item("other", "خبر", LONG, "http://a.example/1")))
    feeds.update()
    assert titles(library) == ["خبر"]


def test_a_rewritten_article_is_a_new_version_of_the_old_one(site: Site, library: Library, feeds: Feeds) -> None:
    link = "http://a.example/1"
    site.give("/rss", rss(item("1", "خبر", LONG, link)))
    feeds.add(site.url("/rss"))
    first = feeds.update().new[0]
    site.give("/rss", rss(item("1", "خبر معدل", LONG + "وأضافت تفاصيل.", link)))
    second = feeds.update().new[0]
    assert library.article(second).version_of == first
    assert {row.id for row in library.versions(second)} >= {first}


@pytest.mark.parametrize("encoding", ["windows-1256", "utf-16", "iso-8859-6"])
def test_other_encodings_give_no_mojibake(site: Site, library: Library, feeds: Feeds, encoding: str) -> None:
    site.give("/rss", rss(item("1", "عنوان الخبر", LONG), encoding=encoding), Content_Type="text/plain")
    feeds.add(site.url("/rss"))
    assert feeds.update().failed == ()
    assert titles(library) == ["عنوان الخبر"]


def test_a_json_feed_with_lone_surrogates_is_read(site: Site, library: Library, feeds: Feeds) -> None:
    bad = {"id": "a\ud800", "title": "خبر \udfff", "content_text": LONG, "url": "https://a.example/\ud800"}
    value = {"version": "https://jsonfeed.org/version/1.1", "title": "شبكة \ud800", "items": [bad]}
    site.give("/rss", json.dumps(value).encode())
    feeds.add(site.url("/rss"))
    assert len(feeds.update().new) == 1
    assert feeds.update().new == ()


def test_a_json_feed_is_read(site: Site, library: Library, feeds: Feeds) -> None:
    value = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "موقع",
        "items": [
            {"id": "1", "title": "خبر", "content_html": f"<p>{LONG}</p>", "date_published": "2020-02-17T09:00:00Z"},
            7,
        ],
    }
    site.give("/feed.json", json.dumps(value).encode())
    feeds.add(site.url("/feed.json"))
    assert len(feeds.update().new) == 1
    assert titles(library) == ["خبر"]


@pytest.mark.parametrize(
    ("body", "headers", "status", "why"),
    [
        (b"", {}, 410, "gone"),
        (b"", {"Retry_After": "600"}, 429, "busy"),
        (b"<html><body>no feed</body></html>", {}, 200, "import_no_article"),
        (gzip.compress(b"\0" * 60_000_000), {"Content_Encoding": "gzip"}, 200, "bomb"),
        (
            (
                b'<!DOCTYPE r [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>'
                b"<rss><channel><item><title>&c;</title></item></channel></rss>"
            ),
            {},
            200,
            "import_unsafe_xml",
        ),
        (b"<rss><channel><item><title>half", {}, 200, None),
    ],
)
def test_a_bad_answer_is_kept_with_its_reason_and_stops_no_other_feed(
    site: Site, library: Library, feeds: Feeds, body: bytes, headers: dict[str, str], status: int, why: str | None
) -> None:
    site.give("/bad", body, status=status, **headers)
    site.give("/good", rss(item("1", "خبر سليم", LONG)))
    bad, good = feeds.add(site.url("/bad")), feeds.add(site.url("/good"))
    report = feeds.update()
    rows = {row.id: row for row in feeds.rows()}
    assert titles(library) == ["خبر سليم"]
    assert rows[good].error is None
    if why is not None:
        assert [failed.feed for failed in report.failed] == [bad]
        assert (rows[bad].error, rows[bad].failures) == (why, 1)
    assert rows[bad].gone == (why == "gone")
    assert library.integrity() == ()


def test_a_server_that_asked_for_peace_is_left_alone(site: Site, feeds: Feeds) -> None:
    site.give("/rss", b"", status=429, Retry_After="600")
    feeds.add(site.url("/rss"))
    feeds.update()
    feeds.update()
    assert len(site.asked) == 1


def test_a_feed_that_moved_for_good_is_asked_at_its_new_place(site: Site, feeds: Feeds) -> None:
    site.give("/old", b"", status=301, Location="/new")
    site.give("/new", rss(item("1", "خبر", LONG)))
    feed = feeds.add(site.url("/old"))
    feeds.update()
    assert feeds.rows([feed])[0].url == site.url("/new")


def test_an_update_can_be_stopped_and_keeps_what_is_done(site: Site, library: Library, feeds: Feeds) -> None:
    for number in range(20):
        site.give(f"/{number}", rss(item("1", f"خبر {number}", f"{LONG} {number}")))
        feeds.add(site.url(f"/{number}"))
    done: list[int] = []
    report = feeds.update(None, lambda progress: done.append(progress.done), lambda: len(done) >= 3)
    assert report.stopped
    assert 3 <= library.counts().articles < 20
    assert library.counts().articles == len(report.new)


def test_a_line_put_back_stays_in_later_entries_and_pages(site: Site, library: Library, feeds: Feeds) -> None:
    line = "اقرأ أيضاً: انقطاع المياه عن العاصمة"
    feeds.edit(feeds.add(site.url("/rss")), {"outlet": "جريدة النهر", "full_text": "never"})
    site.give("/rss", rss(item("1", "خبر أول", f"<p>{LONG}</p><p>{line}</p><p>{LONG}</p>")))
    first = feeds.update().new[0]
    library.put_back(first, library.article(first).removed[0])
    site.give("/rss", rss(item("2", "خبر ثان", f"<p>{LONG} ثان.</p><p>{line}</p><p>{LONG}</p>")))
    assert line in library.article(feeds.update().new[0]).text
    head = '<head><meta property="og:site_name" content="جريدة النهر"></head>'
    page = f"<html>{head}<body><article><h1>خبر ثالث</h1><p>{LONG}</p><p>{line}</p><p>{LONG} ثالث.</p></article></body>"
    site.give("/a", page.encode(), Content_Type="text/html; charset=utf-8")
    assert line in library.article(feeds.add_pages([site.url("/a")]).new[0]).text


def test_a_removed_feed_leaves_its_articles(site: Site, library: Library, feeds: Feeds) -> None:
    site.give("/rss", rss(item("1", "خبر", LONG)))
    feed = feeds.add(site.url("/rss"))
    feeds.update()
    feeds.remove([feed])
    assert feeds.rows() == ()
    assert titles(library) == ["خبر"]


def test_a_large_update_read_in_other_processes_stores_and_tells_the_same(
    site: Site, library: Library, feeds: Feeds
) -> None:
    for number in range(8):
        site.give(f"/{number}", rss(item(f"g{number}", f"خبر {number}", f"{LONG} {number}"), title=f"قناة {number}"))
    site.give("/7", b"<rss><channel><title>x</title></channel></rss>")
    site.give("/6", b'<!DOCTYPE r [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>')
    summary = item("g5", "ملخص", "ملخص قصير.", site.url("/page"))
    site.give("/5", rss(summary, title="قناة 5"))
    site.give(
        "/page", f"<html><body><article><h1>ملخص</h1><p>{LONG}</p><p>{LONG} كاملا</p></article></body></html>".encode()
    )
    ids = [feeds.add(site.url(f"/{number}")) for number in range(8)]
    feeds.edit(ids[0], {"outlet": "وكالة", "language": "fa"})
    report = feeds.update()
    assert len(report.new) == 6
    assert {(one.feed, one.error.code) for one in report.failed} == {
        (ids[7], "import_no_article"),
        (ids[6], "import_unsafe_xml"),
    }
    assert titles(library) == [*(f"خبر {number}" for number in range(5)), "ملخص"]
    stored = {row.title: library.article(row.id) for row in library.articles(ArticleQuery())}
    assert stored["ملخص"].text.rstrip().endswith("كاملا")
    assert (stored["خبر 0"].outlet, stored["خبر 0"].language) == ("وكالة", "fa")
    assert feeds.update().new == ()


def test_opml_brings_feeds_in_order_and_takes_them_along_again(feeds: Feeds) -> None:
    data = (
        '<opml version="2.0"><body><outline text="سوريا">'
        '<outline text="ب" xmlUrl="https://b.example/rss" direction="rtl"/>'
        '<outline text="أ" xmlUrl="https://a.example/rss"/></outline>'
        '<outline text="x" xmlUrl="file:///etc/passwd"/></body></opml>'
    ).encode()
    assert len(feeds.import_opml(data)) == 2
    assert [(row.title, row.folders, row.direction) for row in feeds.rows()] == [
        ("ب", ("سوريا",), "rtl"),
        ("أ", ("سوريا",), None),
    ]
    written = feeds.export_opml("قائمتي")
    assert len(feeds.import_opml(written)) == 2
    assert len(feeds.rows()) == 2


def test_a_foreign_list_is_exported_as_it_was_imported(feeds: Feeds) -> None:
    feeds.import_opml(FOREIGN.encode())
    assert outlines(feeds.export_opml("قائمتي")) == outlines(FOREIGN.encode())
    rows = feeds.rows()
    feeds.edit(rows[1].id, {"title": "سُمّي هنا"})
    folder = outlines(feeds.export_opml("قائمتي", [row.id for row in rows if row.folders[:1] == ("أخبار سوريا",)]))
    renamed = FOREIGN.replace('title="بلا نص"', 'text="سُمّي هنا" title="سُمّي هنا"').encode()
    assert folder == outlines(renamed)[1:2]


def test_what_is_no_address_is_refused(feeds: Feeds) -> None:
    with pytest.raises(FetchFailed):
        feeds.add("javascript:alert(1)")
    assert feeds.rows() == ()


def test_a_feed_removed_while_it_is_fetched_stores_nothing(site: Site, library: Library, feeds: Feeds) -> None:
    feed = feeds.add(site.url("/rss"))
    site.give("/rss", rss(item("1", "خبر", LONG)))
    given = site.pages["/rss"]

    def remove_first(handler: BaseHTTPRequestHandler) -> None:
        feeds.remove([feed])
        given(handler)

    site.pages["/rss"] = remove_first
    assert feeds.update().new == ()
    assert feeds.rows() == ()
    assert titles(library) == []


def test_entries_that_share_a_guid_are_told_apart_by_their_text(site: Site, library: Library, feeds: Feeds) -> None:
    site.give("/rss", rss(item("same", "خبر أول", LONG), item("same", "خبر ثان", LONG + "وزيادة")))
    feeds.add(site.url("/rss"))
    feeds.update()
    assert titles(library) == ["خبر أول", "خبر ثان"]
    feeds.update()
    assert len(titles(library)) == 2


def test_a_removed_feed_comes_back_knowing_what_it_brought(site: Site, library: Library, feeds: Feeds) -> None:
    site.give("/rss", rss(item("1", "خبر", LONG)))
    feed = feeds.add(site.url("/rss"), "قناة", outlet="قناة الأمثلة")
    feeds.update()
    library.undo(feeds.remove([feed]))
    row = feeds.rows()[0]
    assert (row.id, row.title, row.outlet, row.articles) == (feed, "قناة", "قناة الأمثلة", 1)
    assert feeds.update().new == ()


def test_settings_and_order_can_be_undone(library: Library, feeds: Feeds) -> None:
    first, second = (feeds.add(f"https://{name}.example/rss", name) for name in "ab")
    change = feeds.arrange([(second, ("سوريا",)), (first, ())])
    assert [(row.title, row.folders) for row in feeds.rows()] == [("b", ("سوريا",)), ("a", ())]
    library.undo(change)
    assert [(row.title, row.folders) for row in feeds.rows()] == [("a", ()), ("b", ())]
    edited = feeds.edit(first, {"title": "x", "keep_days": 30})
    library.undo(edited)
    assert (feeds.rows()[0].title, feeds.rows()[0].keep_days) == ("a", None)


def test_adding_what_is_there_is_no_step_of_undo(library: Library, feeds: Feeds) -> None:
    feeds.add("https://a.example/rss")
    before = library.last_change()
    feeds.add("https://a.example/rss")
    assert library.last_change() == before


def test_outlet_and_language_of_a_feed_hold_for_its_articles(site: Site, library: Library, feeds: Feeds) -> None:
    site.give("/rss", rss(item("1", "خبر", LONG)))
    feeds.edit(feeds.add(site.url("/rss")), {"outlet": "قناة أخرى", "language": "fa"})
    article = library.article(feeds.update().new[0])
    assert (article.outlet, article.language) == ("قناة أخرى", "fa")


def test_the_direction_of_a_feed_holds_for_all_that_it_brought(site: Site, library: Library, feeds: Feeds) -> None:
    site.give("/rss", rss(item("1", "خبر", LONG, site.url("/1")), item("2", "خبر ثان", f"{LONG} ثان")))
    feed = feeds.add(site.url("/rss"))
    feeds.update()
    site.give("/rss", rss(item("1", "خبر معدل", f"{LONG} وأضافت تفاصيل.", site.url("/1"))))
    feeds.update()
    articles = [library.article(row.id) for row in library.articles(ArticleQuery())]
    assert len(articles) == 3
    assert all(runs_right_to_left(article) for article in articles)
    change = feeds.edit(feed, {"direction": "ltr"})
    assert not any(runs_right_to_left(library.article(article.id)) for article in articles)
    library.undo(change)
    assert {library.article(article.id).direction for article in articles} == {None}


def test_the_language_that_a_feed_claims_is_not_taken_for_its_articles(
    site: Site, library: Library, feeds: Feeds
) -> None:
    claimed = rss(item("1", "خبر", LONG)).replace(b"<channel>", b"<channel><language>en-US</language>")
    site.give("/rss", claimed)
    feeds.add_all(feeds.find(site.url("/rss")))
    article = library.article(feeds.update().new[0])
    assert article.language == "ar"
    assert runs_right_to_left(article)


@pytest.mark.parametrize(
    ("data", "url"),
    [
        (
            '<feed xmlns="http://www.w3.org/2005/Atom"><title>ق</title><link rel="self" href="https://a.example/a"/></feed>',
            "https://a.example/a",
        ),
        (
            '{"version": "https://jsonfeed.org/version/1.1", "title": "ق", "feed_url": "https://a.example/j"}',
            "https://a.example/j",
        ),
        ('<opml><body><outline text="ق" xmlUrl="https://a.example/o"/></body></opml>', "https://a.example/o"),
    ],
)
def test_a_file_names_its_feeds(feeds: Feeds, data: str, url: str) -> None:
    assert [(entry.url, entry.title) for entry in feeds.find_in_file(data.encode())] == [(url, "ق")]


@pytest.mark.parametrize(
    ("data", "why"), [(rss(item("1", "خبر", LONG)), "no_address"), (b"neither", "opml"), (b"{}", "opml")]
)
def test_a_file_that_names_no_feed_is_refused_in_words(feeds: Feeds, data: bytes, why: str) -> None:
    with pytest.raises(ImportFailed) as caught:
        feeds.find_in_file(data)
    assert caught.value.values["why"] == why


def test_a_bomb_is_refused_where_feeds_are_looked_for(site: Site, feeds: Feeds) -> None:
    lol = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    site.give(
        "/bomb", f'<!DOCTYPE r [<!ENTITY l0 "x">{lol}]><rss><channel><title>&l9;</title></channel></rss>'.encode()
    )
    with pytest.raises(ImportFailed):
        feeds.find(site.url("/bomb"))


def test_the_starter_list_has_outlets_of_many_sides_and_adds_none_by_itself(feeds: Feeds) -> None:
    entries = feeds.starter()
    assert len(entries) >= 25
    assert len({entry.url for entry in entries}) == len(entries)
    assert all(entry.url.startswith("https://") and entry.page and entry.direction == "rtl" for entry in entries)
    assert feeds.rows() == ()
    assert len(feeds.add_all(entries)) == len(entries)


def test_only_a_schedule_makes_feeds_due(library: Library, site: Site) -> None:
    site.give("/rss", rss(item("1", "خبر", LONG)))
    hourly = FeedSettings(allowed_hosts=("127.0.0.1",), interval=dt.timedelta(hours=1))
    feed = library.feeds(ALLOWED).add(site.url("/rss"))
    assert library.feeds(ALLOWED).due() == ()
    assert library.feeds(hourly).due() == (feed,)
    library.feeds(hourly).update(asked=False)
    assert library.feeds(hourly).due() == ()
