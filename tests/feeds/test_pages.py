"""Whole articles by the pages that feeds, or the user, name."""

from __future__ import annotations

import json
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

import pytest

from reader.library.feeds.feeds import Feeds
from reader.library.library import Library
from reader.library.views import ArticleQuery
from tests.feeds.conftest import Site
from tests.feeds.made import LONG, item, rss, titles


def test_a_summary_is_replaced_by_its_page_and_kept_where_that_fails(
    site: Site, library: Library, feeds: Feeds
) -> None:
    article = f"<article><h1>خبر كامل</h1><p>{LONG}</p><p>{LONG[:300]} ختام.</p></article>"
    page = f"<html><head><title>x</title></head><body>{article}</body></html>"
    site.give("/page", page.encode(), Content_Type="text/html; charset=utf-8")
    site.give(
        "/rss",
        rss(
            item("1", "خبر كامل", "ملخص قصير للخبر", site.url("/page")),
            item("2", "خبر ناقص", "ملخص آخر", site.url("/404")),
        ),
    )
    feeds.add(site.url("/rss"))
    new = feeds.update().new
    texts = {library.article(key).title: library.article(key).text for key in new}
    assert "دخل حيز التنفيذ" in texts["خبر كامل"]
    assert "ملخص آخر" in texts["خبر ناقص"]


@pytest.mark.parametrize("json_feed", [False, True])
def test_headlines_alone_become_articles_by_their_pages_and_nothing_without(
    site: Site, library: Library, feeds: Feeds, json_feed: bool
) -> None:
    links = {"خبر له صفحة": site.url("/page"), "خبر بلا صفحة": site.url("/missing")}
    site.give("/rss", rss(*(item(title, title, "", link) for title, link in links.items())))
    if json_feed:
        items = [{"id": title, "title": title, "url": link} for title, link in links.items()]
        version = "https://jsonfeed.org/version/1.1"
        site.give("/rss", json.dumps({"version": version, "title": "شبكة", "items": items}).encode())
    site.give("/page", f"<html><body><article><h1>خبر له صفحة</h1><p>{LONG}</p></article></body></html>".encode())
    feed = feeds.add(site.url("/rss"), full_text="never")
    assert feeds.update().new == ()
    feeds.edit(feed, {"full_text": "auto"})
    assert len(feeds.update().new) == 1
    assert titles(library) == ["خبر له صفحة"]
    site.give(
        "/missing", f"<html><body><article><h1>خبر بلا صفحة</h1><p>{LONG} بلا</p></article></body></html>".encode()
    )
    assert len(feeds.update().new) == 1


def test_what_was_cut_off_is_not_stored_by_half(site: Site, library: Library, feeds: Feeds) -> None:
    def cut(body: bytes) -> Callable[[BaseHTTPRequestHandler], None]:
        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(200)
            handler.end_headers()
            handler.wfile.write(body)
            handler.close_connection = True

        return answer

    summary = item("2", "ملخص", "ملخص قصير.", site.url("/page"))
    whole = rss(item("1", "كامل", LONG), summary, item("3", "مقطوع", f"{LONG} وله بقية"))
    site.pages["/rss"] = cut(whole[: whole.index("وله بقية".encode())])
    site.pages["/page"] = cut(f"<html><body><article><h1>ملخص</h1><p>{LONG}</p><p>{LONG}".encode())
    feeds.add(site.url("/rss"))
    assert len(feeds.update().new) == 2
    assert titles(library) == ["كامل", "ملخص"]
    stored = {row.title: library.article(row.id).text for row in library.articles(ArticleQuery())}
    assert stored["ملخص"] == "ملخص\nملخص قصير."
    assert [one.error.values["why"] for one in feeds.add_pages([site.url("/page")]).failed] == ["broken"]
    site.give("/rss", whole)
    assert len(feeds.update().new) == 1


def test_no_page_is_fetched_where_the_user_said_never(site: Site, feeds: Feeds) -> None:
    site.give("/rss", rss(item("1", "خبر", "ملخص", site.url("/page"))))
    feeds.edit(feeds.add(site.url("/rss")), {"full_text": "never"})
    feeds.update()
    assert [path for path, _ in site.asked] == ["/rss"]


def test_feeds_are_found_behind_a_page(site: Site, feeds: Feeds) -> None:
    site.give("/", b'<html><head><link rel="alternate" type="application/rss+xml" title="T" href="/rss"></head></html>')
    site.give("/rss", rss(item("1", "خبر", LONG), title="قناة"))
    assert [(found.url, found.title) for found in feeds.find(site.url("/"))] == [(site.url("/rss"), "T")]
    assert [(found.url, found.title) for found in feeds.find(site.url("/rss"))] == [(site.url("/rss"), "قناة")]


def test_pages_are_added_by_their_addresses(site: Site, library: Library, feeds: Feeds) -> None:
    page = f"<html><body><article><h1>خبر الصفحة</h1><p>{LONG}</p><p>{LONG} ختام.</p></article></body></html>"
    site.give("/a", page.encode(), Content_Type="text/html; charset=utf-8")
    report = feeds.add_pages([site.url("/a"), site.url("/404"), "file:///etc/passwd", "http://10.0.0.1/"])
    assert len(report.new) == 1
    assert [error.error.values["why"] for error in report.failed] == ["status", "scheme", "private"]
    assert library.article(report.new[0]).url == site.url("/a")
    assert feeds.add_pages([site.url("/a")]).present == report.new


def test_the_fetching_of_pages_tells_its_steps_and_stops(site: Site, library: Library, feeds: Feeds) -> None:
    page = f"<html><body><article><h1>خبر الصفحة</h1><p>{LONG}</p><p>{LONG} ختام.</p></article></body></html>"
    site.give("/a", page.encode(), Content_Type="text/html; charset=utf-8")
    steps: list[tuple[int, str]] = []
    links = [site.url("/a"), site.url("/404"), site.url("/b")]
    report = feeds.add_pages(
        links, stop=lambda: len(steps) >= 4, progress=lambda step: steps.append((step.done, step.state))
    )
    assert steps[:4] == [(0, "fetching"), (1, "new"), (1, "fetching"), (2, "failed")]
    assert (len(report.new), len(report.failed)) == (1, 1)
    assert library.counts().articles == 1
