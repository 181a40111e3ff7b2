"""Servers that mean harm, all at once, behind an open window: it answers meanwhile, and stops when it is told to."""

from __future__ import annotations

import gzip
import threading
from http.server import BaseHTTPRequestHandler

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.library.views import ArticleQuery
from reader.ui.feeds.page import FeedsPage
from reader.ui.window.around.places import Kind, Place
from tests.feeds.conftest import Site
from tests.feeds.made import LONG, item, rss
from tests.ui.conftest import Driver, Opener
from tests.ui.pages import page_of

_WORSE = {
    "/gone": "gone",
    "/busy": "busy",
    "/loop": "redirects",
    "/bomb": "bomb",
    "/entities": "import_unsafe_xml",
    "/malformed": "import_damaged",
    "/short": "broken",
    "/large": "too_large",
    "/page": "import_no_article",
}


def _bad(site: Site, over: threading.Event) -> None:
    """Every bad server of `_WORSE`, and two that never come to an end until it is `over`."""

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        handler.send_response(200)
        handler.end_headers()
        while not over.wait(0.05):
            handler.wfile.write(b"<")
            handler.wfile.flush()

    def short(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        handler.send_response(200)
        handler.send_header("Content-Length", "99999")
        handler.end_headers()
        handler.wfile.write(rss(item("1", "نصف خبر", LONG)))

    site.pages |= {"/drip": drip, "/silent": lambda _handler: _waited(over), "/short": short}
    site.give("/gone", b"", status=410)
    site.give("/busy", b"", status=429, Retry_After="600")
    site.give("/loop", b"", status=302, Location="/loop")
    site.give("/bomb", gzip.compress(b"\0" * 30_000_000), Content_Encoding="gzip")
    site.give(
        "/entities", b'<!DOCTYPE r [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>'
    )
    site.give("/malformed", rss(item("1", "خبر مكسور", LONG))[:-200])
    site.give("/large", b" " * 9_000_000)
    site.give("/page", b"<html><body>no feed</body></html>")


def _waited(over: threading.Event) -> None:
    over.wait()


def _add(driver: Driver, url: str) -> None:
    driver.program.context.ask(lambda library: library.feeds().add(url), lambda _id: None)


def _titles(driver: Driver) -> list[str]:
    found: list[list[str]] = []
    driver.program.context.ask(lambda library: [row.title for row in library.articles(ArticleQuery())], found.append)
    driver.qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_bad_servers_hold_no_window_store_no_half_and_nothing_twice(opener: Opener, site: Site) -> None:
    over = threading.Event()
    _bad(site, over)
    site.give("/good", rss(item("1", "خبر سليم", LONG)))
    driver = opener(empty=True, allowed_hosts=("127.0.0.1",))
    window, feeding = driver.window, driver.window.feeding
    for path in ("/drip", "/silent", *_WORSE, "/good"):
        _add(driver, site.url(path))
    driver.settle()
    try:
        for _ in range(2):
            feeding.update_all()
            driver.qtbot.waitUntil(lambda: set(feeding.live.values()) == {"fetching"}, timeout=20_000)
            driver.qtbot.waitUntil(lambda: len(feeding.live) == 2, timeout=20_000)
            # The window goes where it is told to, and lists what came, while two servers are still waited for.
            window.go(Place(Kind.ARTICLES))
            assert _titles(driver) == ["خبر سليم"]
            window.go(Place(Kind.FEEDS))
            page = page_of(window, FeedsPage)
            online = [feeding.online.is_on]
            QTest.mouseClick(page.stop, Qt.MouseButton.LeftButton)
            driver.qtbot.waitUntil(lambda: not feeding.busy, timeout=20_000)
            driver.settle()
            assert [*online, feeding.online.is_on] == [True, False]
            reasons = {row.url.removeprefix(site.address): row.error for row in page.model.rows}
            assert reasons == {**_WORSE, "/good": None, "/drip": None, "/silent": None}
            assert _titles(driver) == ["خبر سليم"]
    finally:
        over.set()
