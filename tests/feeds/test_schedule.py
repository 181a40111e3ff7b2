from __future__ import annotations

import datetime as dt

import pytest

from reader.feeds.discovery import find_feeds
from reader.feeds.schedule import Visit, is_due, next_visit

NOON = dt.datetime(2026, 1, 1, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


@pytest.mark.parametrize(("failures", "hours"), [(0, 1), (1, 2), (3, 8), (20, 168)])
def test_each_failure_doubles_the_pause_up_to_a_week(failures: int, hours: int) -> None:
    assert next_visit(Visit(NOON, failures), HOUR) == NOON + dt.timedelta(hours=hours)


def test_what_the_server_asked_for_is_kept_even_when_asked_by_hand() -> None:
    visit = Visit(NOON, 1, wait=dt.timedelta(hours=5))
    assert not is_due(visit, HOUR, NOON + 4 * HOUR, asked=True)
    assert is_due(visit, HOUR, NOON + 5 * HOUR, asked=True)


def test_a_feed_that_is_gone_is_asked_by_hand_only() -> None:
    visit = Visit(NOON, gone=True)
    assert next_visit(visit, HOUR) is None
    assert not is_due(visit, HOUR, NOON + 100 * HOUR)
    assert is_due(visit, HOUR, NOON + 100 * HOUR, asked=True)


def test_a_feed_is_due_from_the_end_of_its_pause_on() -> None:
    assert not is_due(Visit(NOON), HOUR, NOON + HOUR - dt.timedelta(seconds=1))
    assert is_due(Visit(NOON), HOUR, NOON + HOUR)
    assert is_due(Visit(NOON), HOUR, NOON, asked=True)


def test_a_feed_never_visited_is_due() -> None:
    assert is_due(None, HOUR, NOON)


def test_a_page_names_its_feeds_with_absolute_addresses() -> None:
    html = """<html><head><link rel="alternate" type="application/rss+xml" title="آخر الأخبار" href="/rss.xml">
    <link rel="stylesheet" href="x.css"><link rel="alternate" hreflang="en" href="/en">
    <link rel="alternate feed" type="application/atom+xml" href="https://b.example/atom"></head></html>"""
    found = find_feeds(html, "https://a.example/news/")
    assert [(feed.url, feed.title) for feed in found] == [
        ("https://a.example/rss.xml", "آخر الأخبار"),
        ("https://b.example/atom", ""),
    ]


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="alternate" type="application/rss+xml">',
        '<link rel="alternate" type="text/html" href="/rss">',
        '<link rel="stylesheet" type="application/rss+xml" href="/rss">',
    ],
)
def test_links_without_an_address_or_of_another_kind_are_no_feeds(link: str) -> None:
    assert find_feeds(f"<html><head>{link}</head></html>", "https://a.example/") == ()


def test_feeds_behind_a_marked_section_that_no_one_knows_are_found() -> None:
    html = '<html><head><![endof]><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>'
    assert [feed.url for feed in find_feeds(html, "https://a.example/")] == ["https://a.example/rss"]
