"""Servers that mean harm or know no better: each ends in a reason, and none takes another feed with it."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import repeat

import pytest

from reader.feeds import addresses
from reader.feeds.errors import FetchFailed
from reader.feeds.fetch import Fetcher, Validators
from reader.feeds.limits import Limits
from reader.library.feeds.feeds import Feeds
from reader.library.library import Library
from reader.library.views import ArticleQuery
from reader.model.errors import Cancelled
from tests.feeds.conftest import Site
from tests.feeds.made import LONG, item, rss, titles

LOOPBACK = ("127.0.0.1",)
LIMITS = Limits(connect=1, read=2, total=20, sent=200_000, unpacked=300_000, redirects=3)
OK = b"HTTP/1.1 200 OK\r\n"
Serve = Callable[[bytes, Iterable[bytes] | None], str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts a server that answers each connection with these bytes and the rest, None being silence; its address."""
    listening: list[socket.socket] = []
    over = threading.Event()

    def start(first: bytes, rest: Iterable[bytes] | None) -> str:
        server = socket.create_server(("127.0.0.1", 0))
        listening.append(server)

        def answer() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    with connection, suppress(OSError):
                        connection.recv(65_536)
                        connection.sendall(first)
                        for piece in rest or ():
                            connection.sendall(piece)
                        if rest is None:
                            over.wait()

        threading.Thread(target=answer, daemon=True).start()
        return f"http://127.0.0.1:{server.getsockname()[1]}/"

    yield start
    over.set()
    for server in listening:
        server.shutdown(socket.SHUT_RDWR)
        server.close()


def failure(url: str, limits: Limits = LIMITS) -> str:
    with Fetcher(LOOPBACK, limits=limits) as fetcher, pytest.raises(FetchFailed) as caught:
        fetcher.fetch(url)
    return caught.value.why


NOTHING: tuple[bytes, ...] = ()


@pytest.mark.parametrize(
    ("first", "rest", "why"),
    [
        (b"", NOTHING, "broken"),
        (b"<html>an answer of HTTP 0.9</html>", NOTHING, "broken"),
        (bytes(range(256)) * 100, NOTHING, "broken"),
        (b"HTTP/1.1 OK\r\n\r\n", NOTHING, "broken"),
        (b"HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n", NOTHING, "status"),
        (OK, repeat(b"X-Header: " + b"y" * 1000 + b"\r\n"), "broken"),
        (OK + b"X-Header: ", repeat(b"y" * 1000), "broken"),
        (b"", repeat(b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" * 50), "too_large"),
        (OK + b"Content-Length: 99999\r\n\r\nhalf", NOTHING, "broken"),
        (OK + b"Content-Length: -5\r\n\r\nx", NOTHING, "broken"),
        (OK + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n123456", NOTHING, "broken"),
        (OK + b"Content-Length: " + b"9" * 30 + b"\r\n\r\n", repeat(b"x" * 1000), "broken"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n", repeat(b"400\r\n" + b"x" * 1024 + b"\r\n"), "too_large"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n400;", repeat(b"extension" * 100), "broken"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n", repeat(b"1\r\nx\r\n" * 500), "too_large"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\n", NOTHING, "broken"),
        (OK + b"Content-Encoding: br\r\nContent-Length: 1\r\n\r\nx", NOTHING, "broken"),
        (OK + b"Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain", NOTHING, "broken"),
        (b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", NOTHING, "redirects"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://[::1/\r\nContent-Length: 0\r\n\r\n", NOTHING, "broken"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:99999/\r\nContent-Length: 0\r\n\r\n", NOTHING, "address"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://2130706434/\r\nContent-Length: 0\r\n\r\n", NOTHING, "inward"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://[::ffff:7f00:2]/\r\nContent-Length: 0\r\n\r\n", NOTHING, "inward"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://localhost/\r\nContent-Length: 0\r\n\r\n", NOTHING, "inward"),
    ],
)
def test_what_is_no_answer_has_a_reason(serve: Serve, first: bytes, rest: Iterable[bytes], why: str) -> None:
    assert failure(serve(first, rest)) == why


def test_a_server_that_never_greets_on_a_secure_connection_is_given_up(serve: Serve) -> None:
    assert failure(serve(b"", None).replace("http:", "https:")) == "timeout"


def until_they_end() -> None:
    """Waits for the fetches that were left behind."""
    for thread in threading.enumerate():
        if thread.name == "fetch":
            thread.join()


def test_a_fetch_is_stopped_while_a_secure_connection_is_not_greeted() -> None:
    started = time.monotonic()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}/"
        with Fetcher(LOOPBACK, limits=Limits(connect=5)) as fetcher, pytest.raises(Cancelled):
            fetcher.fetch(url, stop=lambda: time.monotonic() > started + 0.3)
    until_they_end()


def test_a_name_that_is_looked_up_for_ever_is_given_up_and_can_be_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, over = threading.Event(), threading.Event()

    def look_up(*_: object, **_named: object) -> list[object]:
        asked.set()
        over.wait()
        return []

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    try:
        with Fetcher() as fetcher, pytest.raises(Cancelled):
            fetcher.fetch("http://news.example/", stop=asked.is_set)
        assert failure("http://news.example/", Limits(total=0.4)) == "slow"
    finally:
        over.set()
        until_they_end()


def test_no_secure_connection_is_told_apart(serve: Serve) -> None:
    assert failure(serve(b"HTTP/1.1 200 OK\r\n\r\n", ()).replace("http:", "https:")) == "tls"


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST.", "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ", "127.1", "2130706433", "0x7f000001", "[::ffff:127.0.0.1]", "[::1]"]
)
def test_every_way_to_write_this_computer_is_refused(site: Site, host: str) -> None:
    port = site.address.rpartition(":")[2]
    assert failure(f"http://{host}:{port}/") in ("private", "lookup")
    assert site.asked == []


def test_a_name_with_one_local_address_among_public_ones_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 80)) for number in ("93.184.216.34", "127.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_named: found)
    with pytest.raises(FetchFailed) as caught:
        addresses.resolve(addresses.parse("http://feeds.example/"))
    assert caught.value.why == "private"


@pytest.mark.parametrize("wait", ["\u00b2", "9" * 4000, "Mon, 99 Feb 99999999999 09:00:00 GMT", "-1", "soon"])
def test_whatever_a_server_says_of_waiting_it_is_left_alone(site: Site, wait: str) -> None:
    site.give("/feed", b"", status=429, Retry_After=wait)
    assert failure(site.url("/feed")) == "busy"


def test_a_validator_that_cannot_be_sent_back_is_forgotten(site: Site) -> None:
    site.give("/feed", b"x", ETag='"\u00e9"', Last_Modified="x" * 5000)
    with Fetcher(LOOPBACK) as fetcher:
        assert fetcher.fetch(site.url("/feed")).validators == Validators()


def test_a_packed_answer_in_several_members_is_whole(site: Site) -> None:
    site.give("/zip", gzip.compress(b"one ") + gzip.compress(b"two") + b"\0\0\0", Content_Encoding="gzip")
    with Fetcher(LOOPBACK) as fetcher:
        assert fetcher.fetch(site.url("/zip")).body == b"one two"


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1256", ""])
@pytest.mark.parametrize("really", ["utf-8", "windows-1256"])
def test_a_feed_that_lies_about_its_encoding_is_read_all_the_same(
    site: Site, library: Library, feeds: Feeds, encoding: str, really: str
) -> None:
    text = rss(item("1", "عنوان الخبر الأول", LONG)).decode()
    declared = text.replace('encoding="utf-8"', f'encoding="{encoding}"' if encoding else "")
    site.give("/rss", declared.encode(really), Content_Type="text/xml; charset=iso-8859-1")
    feeds.add(site.url("/rss"))
    feeds.update()
    assert titles(library) == ["عنوان الخبر الأول"]


def test_a_feed_that_was_cut_off_keeps_its_whole_entries_and_says_so(
    site: Site, library: Library, feeds: Feeds
) -> None:
    whole = rss(item("1", "خبر أول", LONG), item("2", "خبر ثان", f"{LONG} ثان"))
    site.give("/rss", whole[:-300], ETag='"half"')
    feed = feeds.add(site.url("/rss"))
    report = feeds.update()
    assert [one.error.code for one in report.failed] == ["import_damaged"]
    assert titles(library) == ["خبر أول"]
    row = feeds.rows([feed])[0]
    assert (row.error, row.etag, row.articles) == ("import_damaged", None, 1)
    site.give("/rss", whole)
    assert len(feeds.update().new) == 1
    assert feeds.rows([feed])[0].error is None


def test_entries_without_a_guid_are_known_again_wherever_they_stand(site: Site, feeds: Feeds) -> None:
    def entry(number: int, link: str = "") -> str:
        page = f"<link>{link}</link>" if link else ""
        return f"<item><title>خبر {number}</title>{page}<description>ملخص {number} قصير.</description></item>"

    link = site.url("/page")
    entries = [entry(1), entry(2), entry(3, link), entry(4, link)]
    site.give("/rss", rss(*entries))
    feed = feeds.add(site.url("/rss"))
    assert len(feeds.update().new) == 4
    asked = len(site.asked)
    site.give("/rss", rss(entry(0), *entries))
    assert len(feeds.update().new) == 1
    assert [path for path, _ in site.asked[asked:]] == ["/rss"]
    assert feeds.rows([feed])[0].articles == 5


def test_one_guid_in_two_feeds_is_two_entries(site: Site, library: Library, feeds: Feeds) -> None:
    for name in "ab":
        site.give(f"/{name}", rss(item("same", f"خبر {name}", f"{LONG} {name}"), title=f"قناة {name}"))
        feeds.add(site.url(f"/{name}"))
    feeds.update()
    feeds.update()
    assert titles(library) == ["خبر a", "خبر b"]
    assert [row.articles for row in feeds.rows()] == [1, 1]


def test_of_a_hundred_thousand_entries_the_first_are_read(site: Site, feeds: Feeds) -> None:
    many = "".join(
        f"<item><guid>{n}</guid><title>خبر</title><description>نص {n} هنا</description></item>" for n in range(60_000)
    )
    site.give("/rss", rss(many))
    feeds.add(site.url("/rss"))
    report = feeds.update()
    assert (len(report.new), report.failed) == (2000, ())


def test_sixty_megabytes_are_refused(site: Site, feeds: Feeds) -> None:
    site.give("/rss", rss(item("1", "خبر", LONG)) + b" " * 60_000_000)
    feed = feeds.add(site.url("/rss"))
    feeds.update()
    assert feeds.rows([feed])[0].error == "too_large"


def test_heaps_of_attributes_are_refused(site: Site, feeds: Feeds) -> None:
    heap = " ".join(f'a{number}="1"' for number in range(50_000))
    site.give("/rss", rss(f"<item {heap}></item>", item("1", "خبر", LONG)))
    feed = feeds.add(site.url("/rss"))
    feeds.update()
    assert feeds.rows([feed])[0].error == "import_too_deep"


def test_names_as_long_as_books_are_cut(site: Site, library: Library, feeds: Feeds) -> None:
    long = "كلمة " * 100_000
    entry = (
        f"<item><guid>{long}</guid><title>{long}</title><author>{long}</author><description>{LONG}</description></item>"
    )
    site.give("/rss", rss(entry, title=long))
    feeds.add_all(feeds.find(site.url("/rss")))
    article = library.article(feeds.update().new[0])
    assert len(article.title) < 200
    assert len(article.byline or "") <= 300
    assert len(article.outlet or "") <= 300
    assert len(feeds.rows()[0].title) <= 300
    assert feeds.update().new == ()


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("Mon, 17 Feb 2120 09:00:00 GMT", None),
        ("9999-12-31T23:59:59-23:59", None),
        ("0001-01-01", None),
        ("Mon, 32 Feb 2020 25:61:61 GMT", None),
        ("Tue, 17 Feb 1920 09:00:00 GMT", "1920-02-17"),
    ],
)
def test_a_day_that_cannot_be_is_no_day(site: Site, library: Library, feeds: Feeds, date: str, day: str | None) -> None:
    entry = f"<item><guid>1</guid><title>خبر</title><pubDate>{date}</pubDate><description>{LONG}</description></item>"
    site.give("/rss", rss(entry))
    feeds.add(site.url("/rss"))
    feeds.update()
    row = library.articles(ArticleQuery())[0]
    assert (row.day.isoformat() if row.day else None) == day
