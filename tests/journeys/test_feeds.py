"""Filling a library from feeds while the window goes on working."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from reader.library.views import ArticleQuery
from reader.ui.feeds.add import AddFeeds
from reader.ui.feeds.page import FeedsPage
from reader.ui.window.around.places import Kind, Place
from tests.feeds.conftest import Site, site
from tests.feeds.made import LONG, item, rss
from tests.ui.conftest import Driver, Opener

__all__ = ["site"]

FEEDS = 30
NAMES = ("دمشق", "حلب", "إدلب", "درعا", "حمص", "الرقة")


def fill(site: Site, entries: int) -> list[str]:
    """Serves FEEDS feeds; their addresses."""
    for number in range(FEEDS):
        texts = [f"{LONG} وقال مصدر في {NAMES[(number + entry) % 6]} {number} {entry}." for entry in range(entries)]
        items = [item(f"{number}-{entry}", f"خبر {number} {entry}", text) for entry, text in enumerate(texts)]
        site.give(f"/{number}", rss(*items, title=f"قناة {number}"), ETag='"1"')
    return [site.url(f"/{number}") for number in range(FEEDS)]


def add(driver: Driver, urls: list[str]) -> None:
    done: list[int] = []
    driver.program.context.ask(
        lambda library: [library.feeds().add(url, f"قناة {n}") for n, url in enumerate(urls)], done.extend
    )
    driver.settle()
    assert len(done) == len(urls)


def page_of(driver: Driver) -> FeedsPage:
    driver.window.go(Place(Kind.FEEDS))
    driver.settle()
    return driver.page(FeedsPage)


def until_done(driver: Driver) -> None:
    driver.qtbot.waitUntil(lambda: not driver.window.feeding.busy, timeout=60_000)
    driver.settle()


def test_thirty_feeds_are_updated_while_the_window_handles_events(
    opener: Opener, site: Site, sql_threads: set[str]
) -> None:
    driver = opener(empty=True, allowed_hosts=("127.0.0.1",))
    add(driver, fill(site, 3))
    page = page_of(driver)
    states: set[str] = set()
    ticks: list[int] = []
    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(lambda: ticks.append(len(driver.window.feeding.live)))
    driver.window.feeding.changed.connect(lambda: states.update(driver.window.feeding.live.values()))
    timer.start()
    page.update_all.click()
    assert page.stop.isVisible()
    page._find.insert("قناة 7")
    driver.qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=5_000)
    assert driver.window.feeding.busy
    page._find.clear()
    until_done(driver)
    timer.stop()
    assert {"waiting", "fetching"} <= states
    assert len(set(ticks)) > 3, "the window saw the update only at its end"
    assert sum(row.new for row in page._rows) == FEEDS * 3
    assert not any(row.error for row in page._rows)
    assert "MainThread" not in sql_threads
    asked = len(site.asked)
    page.update_all.click()
    until_done(driver)
    assert all("If-None-Match" in headers for _, headers in site.asked[asked:])
    assert sum(row.articles for row in page._rows) == FEEDS * 3


def test_an_update_is_stopped_and_the_window_closed_while_servers_are_silent(opener: Opener, site: Site) -> None:
    released = threading.Event()

    def silent(_: BaseHTTPRequestHandler) -> None:
        released.wait(30)

    urls = fill(site, 1)
    for number in range(10, FEEDS):
        site.pages[f"/{number}"] = silent
    driver = opener(empty=True, allowed_hosts=("127.0.0.1",))
    add(driver, urls)
    page = page_of(driver)
    try:
        page.update_all.click()
        driver.qtbot.waitUntil(lambda: "fetching" in driver.window.feeding.live.values(), timeout=20_000)
        page.stop.click()
        until_done(driver)
        assert not released.is_set()
        counts: list[int] = []
        driver.program.context.ask(lambda library: library.count_articles(ArticleQuery()), counts.append)
        driver.settle()
        assert counts == [sum(row.articles for row in page._rows)]
        page.update_all.click()
        driver.qtbot.waitUntil(lambda: "fetching" in driver.window.feeding.live.values(), timeout=20_000)
        driver.window.close()
        driver.program.tasks.close()
    finally:
        released.set()


def test_a_feed_is_found_again_from_its_outlets_page(opener: Opener, site: Site) -> None:
    site.give("/old", b"", status=410)
    site.give("/", b'<html><head><link rel="alternate" type="application/rss+xml" title="T" href="/new"></head></html>')
    site.give("/new", rss(item("1", "خبر جديد", LONG)))
    driver = opener(empty=True, allowed_hosts=("127.0.0.1",))
    driver.program.context.ask(
        lambda library: library.feeds().add(site.url("/old"), "قناة", page=site.url("/")), lambda _: None
    )
    driver.settle()
    page = page_of(driver)
    page.update_all.click()
    until_done(driver)
    page.preview.findAgain.emit(page._rows[0].page)
    driver.settle()
    dialog = next(one for one in driver.window.findChildren(QDialog) if one.isVisible())
    assert isinstance(dialog, AddFeeds)
    assert [entry.url for entry in dialog.choices.chosen()] == [site.url("/new")]
    dialog.accept()
    driver.settle()
    until_done(driver)
    assert [(row.url, row.articles) for row in page._rows] == [(site.url("/old"), 0), (site.url("/new"), 1)]
