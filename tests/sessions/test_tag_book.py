from __future__ import annotations

import contextlib
import dataclasses
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.library.sessions import tag_book
from reader.library.sessions.stamps import now
from reader.library.sessions.views import SHAPES
from reader.model.articles import Span
from reader.model.errors import ImportFailed
from reader.model.sessions import Anchor, Note, NoteTarget, Session, Tag


@pytest.mark.parametrize("write", [tag_book.to_csv, tag_book.to_json])
def test_a_code_book_comes_back_as_it_went(write: object) -> None:
    tags = tag_book.default_tags("ar")
    assert tag_book.read(write(tags)) == tags  # type: ignore[operator]


def test_a_code_book_goes_to_other_programs_and_comes_back() -> None:
    tags = tag_book.default_tags("ar")
    came = tag_book.read(tag_book.to_refi(tags))
    assert [(tag.name, tag.description, tag.colour) for tag in came] == [
        (tag.name, tag.description, tag.colour) for tag in tags
    ]
    assert tag_book.merged(tags, came) == tags, "shapes and keys, for which the format has no place, stay"
    assert {tag.shape for tag in tag_book.merged((), came)} == set(SHAPES)


def test_codes_of_other_programs_are_read_with_their_places() -> None:
    book = """<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="another program"><Codes>
<Code guid="{5215CC69-B628-4E02-AFB9-9BEEAEE55808}" name="Ports" isCodable="false">
 <Code guid="d7aa29da-519b-4946-9b90-253b6db8fd0a" name="Open" isCodable="true" color="#33CC33">
  <Description>Ships may\n enter.</Description></Code>
 <Code guid="0dcef2f5-e55c-49da-8c33-9b0803c7aeb4" name="Closed" isCodable="true" color="green"/></Code>
<Code guid="9fa9bcb7-5b59-47a9-8c3e-f65cffdc7520" name="Roads" isCodable="true">
 <Code guid="7c108712-b650-4892-ac0b-fc9a10190c3b" name="Open" isCodable="true"/></Code>
</Codes><Sets/></CodeBook>"""
    found = tag_book.read(b"\xef\xbb\xbf" + book.encode())
    assert [(tag.name, tag.description, tag.colour) for tag in found] == [
        ("Ports: Open", "Ships may enter.", "#33CC33"),
        ("Closed", "", "#2F7FAE"),
        ("Roads", "", "#2F7FAE"),
        ("Roads: Open", "", "#2F7FAE"),
    ]


def test_the_code_book_is_valid_as_that_of_a_project(refi_schema: etree.XMLSchema) -> None:
    """The published schema of projects has the same codes as that of code books, in a namespace of its own."""
    book = tag_book.to_refi((*tag_book.default_tags("ar"), Tag("x", "\x0bقول", "<تعريف> & \x00")))
    inner = book.split(b"?>", 1)[1].replace(b"codebook:1.0", b"project:1.0").decode()
    inner = re.sub(r"<CodeBook[^>]*>", "<CodeBook>", inner)
    project = f'<Project xmlns="urn:QDA-XML:project:1.0" name="p">{inner}</Project>'
    assert refi_schema.validate(etree.fromstring(project)), refi_schema.error_log


def test_a_code_book_that_declares_entities_is_refused() -> None:
    with pytest.raises(ImportFailed):
        tag_book.read(b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><CodeBook>&e;</CodeBook>')


def test_half_letters_and_turned_lines_do_not_come_in() -> None:
    tag = tag_book.read(b'[{"name": "a\\ud800\\n\\u202eb", "description": "\\udfff"}]')[0]
    (tag.id + tag.name + tag.description).encode("utf-8")
    assert "\n" not in tag.name
    assert "\u202e" not in tag.name


def test_formulas_in_a_code_book_stay_text() -> None:
    data = tag_book.to_csv((Tag("a", "=1+1"),)).decode("utf-8-sig")
    assert "\n=1+1" not in data
    assert ",=1+1" not in data


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe\x00", b"[1, 2]", b'{"tags": 3}', b"a,b\n1,2\n", b"{" * 5000, b"<html></html>"]
)
def test_what_is_no_code_book_is_refused(data: bytes) -> None:
    with pytest.raises(ImportFailed, match="code book"):
        tag_book.read(data)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(ImportFailed):
        assert tag_book.read(data)


def test_merging_renews_by_name_and_keeps_keys_unique() -> None:
    old = (Tag("a", "مصطلح", key="1"), Tag("b", "رقم", key="2"))
    new = (Tag("z", "مصطلح", "تعريف", key="5"), Tag("c", "زمن", key="2"))
    found = tag_book.merged(old, new)
    assert [(tag.id, tag.name, tag.description, tag.key) for tag in found] == [
        ("a", "مصطلح", "تعريف", "5"),
        ("b", "رقم", "", "2"),
        ("c", "زمن", "", ""),
    ]


def test_counts_go_by_tag_and_outlet() -> None:
    hung = Anchor(1, Span(0, 3), "قال")
    notes = (
        Note("1", NoteTarget.SELECTION, now(), now(), tags=("t",), anchors=(hung,)),
        Note("2", NoteTarget.PAIR, now(), now(), tags=("t",), anchors=(hung, dataclasses.replace(hung, article=2))),
        Note("3", NoteTarget.SESSION, now(), now(), tags=("t", "gone")),
    )
    session = Session("", (1, 2), now(), now(), notes=notes, tags=(Tag("t", "وسم"),))
    found = tag_book.counts(session, {1: "شام", 2: "سبوتنيك"})
    assert found["t"] == {"شام": 2, "سبوتنيك": 1, "": 1}
    assert found["gone"] == {"": 1}


def test_a_new_tag_takes_what_is_free() -> None:
    tags = tag_book.default_tags("en")
    made = tag_book.next_tag(tags, "x", "New")
    assert made.key == "5"
    assert made.colour not in {tag.colour for tag in tags}
