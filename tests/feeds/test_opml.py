from __future__ import annotations

import codecs
import xml.etree.ElementTree as ET
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.feeds.opml import read_opml, write_opml
from reader.feeds.outlines import FeedEntry, from_json, to_json
from reader.model.errors import ImportFailed
from tests.feeds.made import FOREIGN, outlines

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


@pytest.mark.parametrize("encoding", ["windows-1256", "iso-8859-6", "utf-16", "utf-8", "gb18030"])
def test_declared_encodings_are_read_by_their_declaration(encoding: str) -> None:
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?><opml><body><outline text="شام" xmlUrl="a.example"/></body></opml>'
    )
    assert [entry.title for entry in read_opml(text.encode(encoding))] == ["شام"]


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_goes_before_a_declaration_that_contradicts_it(mark: bytes, encoding: str) -> None:
    declared = '<?xml version="1.0" encoding="windows-1256"?>'
    text = f'{declared}<opml><body><outline text="شام" xmlUrl="a.example"/></body></opml>'
    assert [entry.title for entry in read_opml(mark + text.encode(encoding))] == ["شام"]


def test_bytes_that_are_not_in_their_declared_encoding_are_refused_not_guessed() -> None:
    text = '<?xml version="1.0" encoding="utf-8"?><opml><body><outline text="شام" xmlUrl="a.example"/></body></opml>'
    with pytest.raises(ImportFailed, match="OPML"):
        read_opml(text.encode("windows-1256"))


def test_a_foreign_list_is_written_again_as_it_was() -> None:
    entries = read_opml(FOREIGN.encode())
    assert [entry.title for entry in entries] == ["ب", "بلا نص", "أ", "د"]
    assert outlines(write_opml(entries, "قائمتي")) == outlines(FOREIGN.encode())


def test_a_feed_in_two_folders_is_one_feed_and_is_written_to_both() -> None:
    data = (
        '<opml><body><outline text="سوريا"><outline text="A" xmlUrl="https://a.example/"/></outline>'
        '<outline text="رسمية"><outline text="B" xmlUrl="https://b.example/"/>'
        '<outline text="A هنا" xmlUrl="https://a.example/"/></outline></body></opml>'
    ).encode()
    first, second = read_opml(data)
    assert [(entry.title, entry.folders) for entry in (first, second)] == [("A", ("سوريا",)), ("B", ("رسمية",))]
    assert outlines(write_opml([first, second], "")) == outlines(data)


def test_a_feed_that_was_removed_is_written_in_none_of_its_places() -> None:
    feeds = "".join(f'<outline text="{name}" xmlUrl="https://{name}.example/"/>' for name in "abac")
    _, *others = read_opml(f"<opml><body>{feeds}</body></opml>".encode())
    written = write_opml(others, "")
    assert [entry.title for entry in read_opml(written)] == ["b", "c"]


def test_what_stands_in_a_folder_without_a_name_stands_in_the_one_around_it() -> None:
    inner = '<outline isOpen="1"><outline text="A" xmlUrl="a"/></outline>'
    data = f'<opml><body><outline text="F">{inner}</outline></body></opml>'.encode()
    entries = read_opml(data)
    assert [(entry.title, entry.folders) for entry in entries] == [("A", ("F",))]
    assert outlines(write_opml(entries, "")) == [({"text": "F"}, [({"text": "A", "xmlUrl": "a"}, [])])]


def test_a_folder_that_stood_empty_takes_the_feeds_that_come_into_it() -> None:
    (entry,) = read_opml(b'<opml><body><outline text="A" xmlUrl="a" dir="up"/><outline text="F"/></body></opml>')
    assert entry.direction is None
    moved = replace(entry, folders=("F",))
    written = ET.fromstring(write_opml([moved], "")).iter("outline")
    assert [(outline.get("text"), len(outline)) for outline in written] == [("F", 1), ("A", 0)]


def test_settings_that_were_changed_are_written_and_the_rest_stays() -> None:
    (entry,) = read_opml(
        b'<opml><body><outline text="F" k="2"><outline text="A" title="A" type="atom" xmlUrl="https://a.example/" '
        b'dir="rtl" language="ar" note="n"/></outline></body></opml>'
    )
    changed = replace(entry, title="\x00ب", direction="ltr", language=None, folders=("G",))
    named = {"text": "ب", "title": "ب", "type": "atom", "xmlUrl": "https://a.example/", "direction": "ltr", "note": "n"}
    assert outlines(write_opml([changed], "")) == [({"text": "G", "title": "G"}, [(named, [])])]


def test_a_very_deep_list_keeps_its_feeds() -> None:
    data = b"<opml><body>" + b'<outline text="f">' * 3000 + b'<outline text="A" xmlUrl="a"/>' + b"</outline>" * 3000
    (entry,) = read_opml(data + b"</body></opml>")
    assert entry.folders == ("f",) * 32


_words = st.text("شام حلب<>&'\"\n\t/éZ0", min_size=1, max_size=6).filter(lambda text: bool(text.strip()))
_foreign = st.dictionaries(st.sampled_from(["description", "custom", "isOpen", "category", "created"]), _words)


@st.composite
def _lists(draw: st.DrawFn) -> ET.Element:
    """A list as another reader may write it: feeds may stand in several places, no two folders beside each other share
    a name."""
    root = ET.Element("opml")
    nodes = [ET.SubElement(root, "body")]
    for number in range(draw(st.integers(1, 12))):
        values = draw(_foreign) | {"text": f"{draw(_words).strip()} {number}"}
        parent = draw(st.sampled_from(nodes))
        if draw(st.booleans()):
            values |= draw(st.sampled_from([{}, {"type": "atom"}, {"dir": "rtl", "type": "rss"}, {"language": "ar"}]))
            ET.SubElement(
                parent, "outline", values | {"xmlUrl": f"https://a.example/{number - draw(st.integers(0, 2))}"}
            )
        else:
            nodes.append(ET.SubElement(parent, "outline", values))
    ET.SubElement(nodes[0], "outline", {"text": "last", "xmlUrl": "https://a.example/last"})
    return root


@given(_lists(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_any_list_of_feeds_comes_through_reading_storing_and_writing(root: ET.Element, encoding: str) -> None:
    data = ET.tostring(root, encoding="unicode").encode(encoding)
    stored = [replace(entry, remembered=from_json(to_json(entry.remembered))) for entry in read_opml(data)]
    assert outlines(write_opml(stored, "قائمة")) == outlines(ET.tostring(root))


@given(st.binary())
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with suppress(ImportFailed):
        assert isinstance(read_opml(data), tuple)
