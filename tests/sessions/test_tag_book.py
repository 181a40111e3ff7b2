from __future__ import annotations

import contextlib
import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.sessions import tag_book
from reader.library.sessions.stamps import now
from reader.model.articles import Span
from reader.model.errors import ImportFailed
from reader.model.sessions import Anchor, Note, NoteTarget, Session, Tag


@pytest.mark.parametrize("write", [tag_book.to_csv, tag_book.to_json])
def test_a_code_book_comes_back_as_it_went(write: object) -> None:
    tags = tag_book.default_tags("ar")
    assert tag_book.read(write(tags)) == tags  # type: ignore[operator]


def test_formulas_in_a_code_book_stay_text() -> None:
    data = tag_book.to_csv((Tag("a", "=1+1"),)).decode("utf-8-sig")
    assert "\n=1+1" not in data
    assert ",=1+1" not in data


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"[1, 2]", b'{"tags": 3}', b"a,b\n1,2\n", b"{" * 5000])
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
