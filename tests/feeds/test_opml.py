from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.feeds.opml import FeedEntry, read_opml, write_opml
from reader.model import ImportFailed

ENTRIES = (
    FeedEntry("سانا", "https://sana.example/rss", "https://sana.example/", ("سوريا", "رسمية"), "rtl", "ar"),
    FeedEntry("وكالة <خاصة> & أخرى", "https://b.example/atom?x=1&y=2", None, ("سوريا",), None, None),
    FeedEntry("BBC", "https://c.example/feed", None, (), "ltr", "en"),
)


def test_a_list_survives_writing_and_reading_with_folders_order_and_direction() -> None:
    assert set(read_opml(write_opml(ENTRIES, "قائمة"))) == set(ENTRIES)
    inner = [entry.title for entry in read_opml(write_opml(ENTRIES[:2], "قائمة"))]
    assert inner == ["سانا", "وكالة <خاصة> & أخرى"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1256"])
def test_the_declared_encoding_is_believed(encoding: str) -> None:
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?><opml version="1.0"><body>'
        '<outline text="شام"><outline text="الأخبار" xmlUrl="https://a.example/1"/></outline></body></opml>'
    )
    assert read_opml(text.encode(encoding)) == (FeedEntry("الأخبار", "https://a.example/1", folders=("شام",)),)


def test_bytes_without_declaration_are_utf_8() -> None:
    data = '<opml><body><outline text="شام" xmlUrl="https://a.example/"/></body></opml>'.encode()
    assert read_opml(data)[0].title == "شام"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not xml",
        b"<html><body/></html>",
        b"<opml/>",
        b'<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><opml><body><outline text="&c;"/></body></opml>',
        b'<?xml version="1.0" encoding="no-such"?><opml><body/></opml>',
    ],
)
def test_what_is_no_opml_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ImportFailed, match="OPML"):
        read_opml(data)


@given(st.binary())
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with suppress(ImportFailed):
        assert isinstance(read_opml(data), tuple)
