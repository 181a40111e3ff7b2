"""The Web Annotation export held against what the W3C Web Annotation Data Model (2017) says MUST be."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import re
from typing import Any

import pytest

from reader.export.report import Coding, Memo, Report
from reader.export.web_annotation import write_web_annotation
from reader.model.articles import Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# Data model 3.3.1: xsd:dateTime in UTC, the zone as "Z".
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
IRI = re.compile(r"(https?://|urn:[a-z0-9][a-z0-9-]+:)\S+")
# Data model 3.3.5.
MOTIVATIONS = {
    *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting"),
    *("identifying", "linking", "moderating", "questioning", "replying", "tagging"),
}
NOW = dt.datetime(2026, 3, 1, 12, 0, 0, 250, tzinfo=dt.timezone(dt.timedelta(hours=3)))


@pytest.fixture
def collection(report: Report) -> dict[str, Any]:
    """The export of notes with tags and words, with tags alone, with nothing, on the whole and on words that are
    gone."""
    span = report.codings[0].span
    whole = dataclasses.replace(
        report,
        codings=(
            *report.codings,
            Coding("n2", 7, span, ("t1",), by_user=True, created=NOW),
            Coding("n3", 7, Span(0, 5), (), created=NOW),
            Coding("n4", 99, span, ("t1",), "لا مقال"),
        ),
        memos=(Memo("m1", "على الجلسة كلها", created=NOW), Memo("m2", "", "كلمات ذهبت")),
    )
    return dict(json.loads(write_web_annotation(whole)))


def test_the_collection_and_its_page_have_what_they_must(collection: dict[str, Any]) -> None:
    page = collection["first"]
    assert (collection["@context"], collection["type"], page["type"]) == (
        CONTEXT,
        "AnnotationCollection",
        "AnnotationPage",
    )
    assert IRI.fullmatch(collection["id"])
    assert IRI.fullmatch(page["id"])
    assert page["partOf"] == collection["id"]
    assert page["startIndex"] == 0
    assert collection["total"] == len(page["items"]) == 5
    assert MOMENT.fullmatch(collection["created"])


def test_every_annotation_has_what_it_must(collection: dict[str, Any]) -> None:
    items = collection["first"]["items"]
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        assert item["type"] == "Annotation"
        assert IRI.fullmatch(item["id"])
        assert item["motivation"] in MOTIVATIONS
        assert "target" in item
        assert "bodyValue" not in item
        assert MOMENT.fullmatch(item.get("created", "2026-01-01T00:00:00Z"))
        bodies = item.get("body", [None])
        assert bodies, "no body is a missing key, not an empty list"
        for body in filter(None, bodies):
            assert body["type"] == "TextualBody"
            assert isinstance(body["value"], str)
            assert body["purpose"] in MOTIVATIONS


def test_every_target_is_an_address_or_a_source_with_selectors(collection: dict[str, Any], report: Report) -> None:
    text = report.articles[0].text
    for item in collection["first"]["items"]:
        target = item["target"]
        if isinstance(target, str):
            assert target == collection["id"]
            continue
        assert IRI.fullmatch(target["source"])
        selectors = target["selector"] if isinstance(target["selector"], list) else [target["selector"]]
        by_type = {selector["type"]: selector for selector in selectors}
        quote = by_type["TextQuoteSelector"]
        assert isinstance(quote["exact"], str)
        position = by_type.get("TextPositionSelector")
        if position is not None:
            assert 0 <= position["start"] < position["end"] <= len(text)
            assert text[position["start"] : position["end"]] == quote["exact"]


def test_notes_on_no_passage_hang_on_the_collection(collection: dict[str, Any]) -> None:
    whole, lost = collection["first"]["items"][-2:]
    assert (whole["target"], whole["body"][0]["value"]) == (collection["id"], "على الجلسة كلها")
    assert lost["target"]["selector"]["exact"] == "كلمات ذهبت"
    assert lost["motivation"] == "highlighting"
    assert "body" not in lost


def test_moments_are_told_in_utc(collection: dict[str, Any]) -> None:
    assert collection["first"]["items"][1]["created"] == "2026-03-01T09:00:00Z"
