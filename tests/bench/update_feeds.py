"""200 feeds of 50 entries from a server on the loopback interface, into a new library; then once more, unchanged.

    python tests/bench/update_feeds.py [FEEDS] [ENTRIES]

Prints seconds for both updates, by the clock and of processor time. Texts are words of the sample articles in random
order: as many words as news has, and as few repeated sentences.
"""

from __future__ import annotations

import random
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from xml.sax.saxutils import escape

from reader.library.feeds.feeds import FeedSettings
from reader.library.library import Library


def make_feed(number: int, entries: int, words: list[str]) -> bytes:
    """One feed; texts differ from feed to feed."""
    source = random.Random(number)
    items = []
    for entry in range(entries):
        text = ". ".join(" ".join(source.choices(words, k=20)) for _ in range(12))
        title = " ".join(source.choices(words, k=8))
        day = 1 + (number + entry) % 28
        items.append(
            f"<item><guid>{number}-{entry}</guid><title>{escape(title)}</title>"
            f"<pubDate>Mon, {day:02} Feb 2020 09:00:00 GMT</pubDate><description>{escape(text)}</description></item>"
        )
    return f"<rss><channel><title>قناة {number}</title>{''.join(items)}</channel></rss>".encode()


def main(feeds: int = 200, entries: int = 50) -> None:
    samples = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
    words = sorted({word for path in samples for word in path.read_text("utf-8").split()})
    pages = {f"/{number}": make_feed(number, entries, words) for number in range(feeds)}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            unchanged = self.headers.get("If-None-Match") == '"1"'
            body = b"" if unchanged else pages[self.path]
            self.send_response(304 if unchanged else 200)
            self.send_header("ETag", '"1"')
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library.db") as library:
        shelf = library.feeds(FeedSettings(allowed_hosts=("127.0.0.1",)))
        for path in pages:
            shelf.add(f"http://127.0.0.1:{server.server_port}{path}")
        for name in ("first update", "second update, nothing new"):
            started, used = time.perf_counter(), time.process_time()
            report = shelf.update()
            seconds, used = time.perf_counter() - started, time.process_time() - used
            counts = f"{report.feeds} feeds, {len(report.new)} new, {len(report.failed)} failed"
            print(f"{name}: {seconds:.1f} s ({used:.1f} s of processor time), {counts}")
    server.shutdown()


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
