from __future__ import annotations

import gzip
import threading
import time
import zlib
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

import pytest

from reader.feeds import addresses
from reader.feeds.errors import FetchFailed
from reader.feeds.fetch import Fetcher, Validators
from reader.feeds.limits import FEED, Limits
from reader.model.errors import Cancelled
from tests.feeds.conftest import Site

LOOPBACK = ("127.0.0.1",)
LOCAL = [
    *("127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "224.0.0.1", "100.64.0.1"),
    *("::1", "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "2002:7f00:1::"),
    *("::127.0.0.1", "64:ff9b::7f00:1", "2001:0:4136:e378:8000:63bf:3fff:fdd2"),
]
SMALL = Limits(connect=2, read=1, total=2, sent=100_000, unpacked=200_000, redirects=3)


def failure(url: str, *, allowed: tuple[str, ...] = LOOPBACK, limits: Limits = SMALL) -> FetchFailed:
    with Fetcher(allowed, limits=limits) as fetcher, pytest.raises(FetchFailed) as caught:
        fetcher.fetch(url)
    return caught.value


def test_an_answer_comes_with_its_validators_and_an_honest_user_agent(site: Site) -> None:
    site.give("/feed", "خلاصة".encode(), Content_Type="application/rss+xml", ETag='"1"', Last_Modified="x")
    with Fetcher(LOOPBACK) as fetcher:
        answer = fetcher.fetch(site.url("/feed"))
    assert answer.body == "خلاصة".encode()
    assert answer.validators == Validators('"1"', "x")
    headers = site.asked[0][1]
    assert headers["User-Agent"].startswith("Riwaya/")
    assert "Cookie" not in headers


def test_an_unchanged_feed_costs_no_body(site: Site) -> None:
    site.give("/feed", b"", status=304)
    known = Validators('"1"', "yesterday")
    with Fetcher(LOOPBACK) as fetcher:
        answer = fetcher.fetch(site.url("/feed"), known)
    assert (answer.body, answer.validators, answer.moved_to) == (None, known, None)
    assert site.asked[0][1]["If-None-Match"] == '"1"'
    assert site.asked[0][1]["If-Modified-Since"] == "yesterday"


def test_cookies_are_never_sent_back(site: Site) -> None:
    site.give("/a", b"x", Set_Cookie="id=1")
    with Fetcher(LOOPBACK) as fetcher:
        fetcher.fetch(site.url("/a"))
        fetcher.fetch(site.url("/a"))
    assert all("Cookie" not in headers for _, headers in site.asked)


def test_a_permanent_move_is_told_from_a_passing_one(site: Site) -> None:
    site.give("/old", b"", status=301, Location="/new")
    site.give("/today", b"", status=302, Location="/new")
    site.give("/new", b"x")
    with Fetcher(LOOPBACK) as fetcher:
        assert fetcher.fetch(site.url("/old")).moved_to == site.url("/new")
        assert fetcher.fetch(site.url("/today")).moved_to is None
        site.give("/today", b"", status=302, Location="/old")
        assert fetcher.fetch(site.url("/today")).moved_to is None, "the first step may lead elsewhere tomorrow"


def test_a_permanent_move_of_an_unchanged_feed_is_told(site: Site) -> None:
    site.give("/old", b"", status=301, Location="/new")
    site.give("/new", b"", status=304)
    with Fetcher(LOOPBACK) as fetcher:
        assert fetcher.fetch(site.url("/old"), Validators('"1"')).moved_to == site.url("/new")


@pytest.mark.parametrize(
    ("status", "why"), [(410, "gone"), (429, "busy"), (503, "busy"), (404, "status"), (500, "status")]
)
def test_a_refusal_keeps_its_reason(site: Site, status: int, why: str) -> None:
    site.give("/feed", b"", status=status, Retry_After="120")
    error = failure(site.url("/feed"))
    assert (error.why, error.status) == (why, status)
    assert error.wait == (120.0 if why == "busy" else None)


@pytest.mark.parametrize(
    ("wait", "seconds"),
    [
        ("999999999", FEED.longest_wait),
        ("Mon, 01 Jan 2300 09:00:00", FEED.longest_wait),
        ("Mon, 01 Jan 2001 09:00:00", 0.0),
        ("Mon, 01 Jan 2001 09:00:00 GMT", 0.0),
    ],
)
def test_a_server_is_left_alone_as_long_as_it_says_but_not_for_ever(site: Site, wait: str, seconds: float) -> None:
    site.give("/feed", b"", status=503, Retry_After=wait)
    assert failure(site.url("/feed")).wait == seconds


def test_redirects_end(site: Site) -> None:
    site.give("/a", b"", status=302, Location="/b")
    site.give("/b", b"", status=302, Location="/a")
    assert failure(site.url("/a")).why == "redirects"
    for step in range(9):
        site.give(f"/{step}", b"", status=302, Location=f"/{step + 1}")
    assert failure(site.url("/0")).why == "redirects"


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.org/x", "data:text/plain,x", "javascript:1"])
def test_a_redirect_leads_to_no_other_scheme(site: Site, target: str) -> None:
    site.give("/a", b"", status=302, Location=target)
    assert failure(site.url("/a")).why in ("scheme", "address")


def test_a_redirect_is_no_side_door_into_the_local_network(site: Site) -> None:
    site.give("/a", b"", status=302, Location=site.url("/secret").replace("127.0.0.1", "127.0.0.2"))
    site.give("/secret", b"secret")
    assert failure(site.url("/a")).why == "inward"
    assert [path for path, _ in site.asked] == ["/a"]


def test_the_local_network_is_refused_unless_the_host_is_allowed(site: Site) -> None:
    site.give("/a", b"x")
    assert failure(site.url("/a"), allowed=()).why == "private"
    assert site.asked == []


@pytest.mark.parametrize("number", LOCAL)
def test_no_address_of_a_local_network_is_public(number: str) -> None:
    assert not addresses.is_public(number)


def test_public_addresses_are() -> None:
    assert addresses.is_public("93.184.216.34")
    assert addresses.is_public("2606:2800:220:1:248:1893:25c8:1946")
    assert addresses.is_public("64:ff9b::5db8:d822")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "http://",
        "https://u:p@example.org/",
        "https://:p@example.org/",
        "https://u@example.org/",
        "http://a\nb/",
        "http://[::1",
        "x" * 5000,
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(FetchFailed) as caught:
        addresses.parse(text)
    assert caught.value.why == "address"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("example.org/feed", "https://example.org/feed"),
        ("HTTP://Example.org:80/a b", "http://example.org/a%20b"),
        ("https://مثال.موقع/خبر", "https://xn--mgbh0fb.xn--4gbrim/%D8%AE%D8%A8%D8%B1"),
        ("example.org:8080/x#y", "https://example.org:8080/x"),
    ],
)
def test_addresses_are_normalised(text: str, url: str) -> None:
    assert addresses.parse(text).url == url


def test_too_large_an_answer_is_cut_off(site: Site) -> None:
    site.give("/big", b"x" * 200_000)
    assert failure(site.url("/big")).why == "too_large"


def test_a_compressed_bomb_is_refused(site: Site) -> None:
    site.give("/bomb", gzip.compress(b"\0" * 50_000_000), Content_Encoding="gzip")
    assert failure(site.url("/bomb")).why == "bomb"


def test_compressed_answers_are_unpacked(site: Site) -> None:
    site.give("/zip", gzip.compress(b"x" * 1000), Content_Encoding="gzip")
    with Fetcher(LOOPBACK) as fetcher:
        assert fetcher.fetch(site.url("/zip")).body == b"x" * 1000


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("deflate", zlib.compress(b"x" * 1000)),
        ("X-GZIP", gzip.compress(b"x" * 1000)),
        ("identity", b"x" * 1000),
        ("gzip", gzip.compress(b"x" * 600) + gzip.compress(b"x" * 400) + bytes(20)),
    ],
)
def test_every_packing_that_servers_send_is_unpacked(site: Site, encoding: str, packed: bytes) -> None:
    site.give("/packed", packed, Content_Encoding=encoding)
    with Fetcher(LOOPBACK) as fetcher:
        assert fetcher.fetch(site.url("/packed")).body == b"x" * 1000


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "deflate"])
def test_a_packing_that_is_not_known_or_not_what_came_is_told(site: Site, encoding: str) -> None:
    site.give("/packed", gzip.compress(b"x" * 1000)[1:], Content_Encoding=encoding)
    assert failure(site.url("/packed")).why == "broken"


@pytest.mark.parametrize(("size", "why"), [(200_000, None), (200_001, "bomb")])
def test_what_unpacks_to_more_than_is_allowed_is_refused(site: Site, size: int, why: str | None) -> None:
    site.give("/packed", gzip.compress(b"x" * size), Content_Encoding="gzip")
    if why is not None:
        assert failure(site.url("/packed")).why == why
        return
    with Fetcher(LOOPBACK, limits=SMALL) as fetcher:
        assert len(fetcher.fetch(site.url("/packed")).body or b"") == size


@pytest.mark.parametrize(("size", "why"), [(100_000, None), (100_001, "too_large")])
def test_an_answer_of_just_the_size_that_is_allowed_is_whole(site: Site, size: int, why: str | None) -> None:
    site.give("/plain", b"x" * size)
    if why is not None:
        assert failure(site.url("/plain")).why == why
        return
    with Fetcher(LOOPBACK, limits=SMALL) as fetcher:
        assert len(fetcher.fetch(site.url("/plain")).body or b"") == size


def test_a_truncated_answer_is_not_taken_for_a_whole_one(site: Site) -> None:
    def cut(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"half")
        handler.close_connection = True

    site.pages["/cut"] = cut
    site.give("/cutzip", gzip.compress(b"x" * 1000)[:-10], Content_Encoding="gzip")
    assert failure(site.url("/cut")).why == "broken"
    assert failure(site.url("/cutzip")).why == "broken"


def endless(pause: float, released: threading.Event) -> Callable[[BaseHTTPRequestHandler], None]:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.close_connection = True
        while not released.wait(pause):
            handler.wfile.write(b"x" * 10)
            handler.wfile.flush()

    return answer


def test_a_slow_drip_is_cut_off(site: Site) -> None:
    released = threading.Event()
    site.pages["/drip"] = endless(0.1, released)
    try:
        assert failure(site.url("/drip"), limits=Limits(read=1, total=0.5)).why == "slow"
    finally:
        released.set()


def test_a_silent_server_is_given_up(site: Site) -> None:
    released = threading.Event()

    def silent(_: BaseHTTPRequestHandler) -> None:
        released.wait(10)

    site.pages["/silent"] = silent
    try:
        assert failure(site.url("/silent"), limits=Limits(read=0.3, total=5)).why == "timeout"
    finally:
        released.set()


def test_a_fetch_can_be_stopped(site: Site) -> None:
    released = threading.Event()
    site.pages["/drip"] = endless(0.02, released)
    started = time.monotonic()
    try:
        with Fetcher(LOOPBACK) as fetcher, pytest.raises(Cancelled):
            fetcher.fetch(site.url("/drip"), stop=lambda: time.monotonic() > started + 0.2)
    finally:
        released.set()


def test_a_closed_port_and_an_unknown_name_are_told_apart() -> None:
    assert failure("http://127.0.0.1:1/").why == "refused"
    assert failure("http://name.invalid/").why == "lookup"


def test_headers_that_drip_for_ever_are_cut_off(site: Site) -> None:
    released = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        while not released.wait(0.05):
            handler.wfile.write(b"x")
            handler.wfile.flush()

    site.pages["/drip"] = drip
    try:
        assert failure(site.url("/drip"), limits=Limits(read=5, total=0.6)).why == "slow"
    finally:
        released.set()


def test_endless_headers_are_refused(site: Site) -> None:
    def flood(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for number in range(100_000):
            handler.wfile.write(b"X-%d: y\r\n" % number)

    site.pages["/flood"] = flood
    assert failure(site.url("/flood"), limits=Limits(read=5, total=10)).why == "broken"


def test_a_fetch_is_stopped_while_the_server_is_silent(site: Site) -> None:
    released = threading.Event()

    def silent(_: BaseHTTPRequestHandler) -> None:
        released.wait(20)

    site.pages["/silent"] = silent
    started = time.monotonic()
    try:
        with Fetcher(LOOPBACK) as fetcher, pytest.raises(Cancelled):
            fetcher.fetch(site.url("/silent"), stop=lambda: time.monotonic() > started + 0.2)
        assert not released.is_set()
    finally:
        released.set()


@pytest.fixture
def proxy(site: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    for name in ("no_proxy", "NO_PROXY", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", site.address)
    return site


def test_the_proxy_of_the_system_is_used_but_not_for_allowed_local_hosts(proxy: Site) -> None:
    proxy.give("http://93.184.216.34/feed", b"x")
    proxy.give("/direct", b"y")
    with Fetcher(LOOPBACK) as fetcher:
        assert fetcher.fetch("http://93.184.216.34/feed").body == b"x"
        assert fetcher.fetch(proxy.url("/direct")).body == b"y"


def test_a_name_that_only_the_proxy_knows_is_left_to_it(proxy: Site) -> None:
    proxy.give("http://news.invalid/feed", b"x")
    with Fetcher() as fetcher:
        assert fetcher.fetch("http://news.invalid/feed").body == b"x"


@pytest.mark.parametrize("url", ["http://10.0.0.1/", "http://localhost/", "http://printer.local/", "http://intranet/"])
def test_a_proxy_is_no_side_door_into_the_local_network(proxy: Site, url: str) -> None:
    assert failure(url, allowed=()).why == "private"
    assert proxy.asked == []


def test_a_kind_of_proxy_that_is_not_spoken_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:1")
    assert failure("http://93.184.216.34/").why == "proxy"
