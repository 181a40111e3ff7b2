"""The list of feeds: folders, order, moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.store.feeds import FeedRow
from reader.ui.feeds.links import links_in, only_links, others_in
from reader.ui.feeds.model import FeedItem, FolderItem, dropped, flatten, moved, places

FOLDERS = st.sampled_from([(), ("أ",), ("أ", "ب"), ("ج",)])


def row(feed: int, *folders: str, new: int = 0) -> FeedRow:
    return FeedRow(
        id=feed,
        url=f"https://{feed}.example/",
        title=str(feed),
        page=None,
        folders=folders,
        outlet=None,
        language=None,
        direction=None,
        full_text="auto",
        keep_days=None,
        etag=None,
        modified=None,
        visited=None,
        succeeded=None,
        failures=0,
        wait_until=None,
        gone=False,
        error=None,
        status=None,
        new=new,
    )


ROWS = (row(1, "أ", new=2), row(2), row(3, "أ", "ب", new=1), row(4, "ج"), row(5, "أ"))


def shown(closed: set[tuple[str, ...]]) -> list[object]:
    items = flatten(ROWS, closed, {4: "fetching"})
    return [item.id if isinstance(item, FeedItem) else item.path for item in items]


def test_folders_come_behind_the_feeds_beside_them_and_keep_their_order() -> None:
    assert shown(set()) == [2, ("أ",), 1, 5, ("أ", "ب"), 3, ("ج",), 4]
    assert shown({("أ",)}) == [2, ("أ",), ("ج",), 4]


def test_a_folder_counts_all_that_is_in_it_open_or_not() -> None:
    items = flatten(ROWS, {("أ",)}, {})
    assert FolderItem(("أ",), feeds=3, new=3, open=False) in items


def test_a_feed_says_what_is_going_on() -> None:
    live = {item.id: item.live for item in flatten(ROWS, set(), {4: "fetching"}) if isinstance(item, FeedItem)}
    assert live == {2: "", 1: "", 5: "", 3: "", 4: "fetching"}


def test_a_feed_moves_inside_its_folder_and_at_its_edge_into_the_next() -> None:
    order = places(ROWS)
    assert [feed for feed, _ in order] == [2, 1, 5, 3, 4]
    assert moved(order, 5, -1)[1:3] == [(5, ("أ",)), (1, ("أ",))]
    assert (5, ("أ", "ب")) in moved(order, 5, 1)
    assert moved(order, 4, 1)[-1] == (4, ())


def test_a_drop_goes_before_a_feed_or_to_the_end_of_a_folder() -> None:
    order = places(ROWS)
    assert dropped(order, 4, 1, ("أ",))[:2] == [(2, ()), (4, ("أ",))]
    assert dropped(order, 2, None, ("ج",))[-1] == (2, ("ج",))


@given(st.lists(FOLDERS, min_size=1, max_size=8), st.integers(0, 7), st.sampled_from([-1, 1]))
def test_no_move_loses_or_doubles_a_feed(folders: list[tuple[str, ...]], at: int, step: int) -> None:
    rows = [row(number, *path) for number, path in enumerate(folders)]
    order = places(rows)
    feed = order[at % len(order)][0]
    assert sorted(feed for feed, _ in moved(order, feed, step)) == list(range(len(rows)))
    assert sorted(feed for feed, _ in dropped(order, feed, None, ("أ",))) == list(range(len(rows)))


@pytest.mark.parametrize(
    ("text", "found", "only"),
    [
        ("https://a.example/1", ("https://a.example/1",), True),
        ("https://a.example/1\nhttp://b.example/خبر\n", ("https://a.example/1", "http://b.example/خبر"), True),
        ("انظر https://a.example/1، ثم (https://a.example/2).", ("https://a.example/1", "https://a.example/2"), False),
        ("file:///etc/passwd javascript:1", (), False),
        ("نص عادي", (), False),
        ("", (), False),
    ],
)
def test_links_are_found_in_text_and_told_from_text(text: str, found: tuple[str, ...], only: bool) -> None:
    assert links_in(text) == found
    assert only_links(text) == (found if only else ())


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("https://a.example/x", 0),
        ("https://a.example/x ftp://b.example/y", 1),
        ("file:///etc/passwd\ndata:text/html,x\nhttp://a.example", 2),
        ("الساعة 10:30 قال الوزير: إن", 0),
    ],
)
def test_addresses_of_other_kinds_are_counted(text: str, others: int) -> None:
    assert others_in(text) == others
