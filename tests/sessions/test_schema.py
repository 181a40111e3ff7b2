from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from reader.library.library import Library
from reader.library.reports.assemble import Contents
from reader.library.sessions.exports import Request
from reader.library.sessions.stamps import new_id, now
from reader.library.views import ArticleQuery
from reader.model.articles import Span
from reader.model.sessions import Note, NoteTarget
from reader.text.anchoring import anchor
from tests.sessions.schema import faults

SCHEMA: dict[str, Any] = json.loads(
    (Path(__file__).resolve().parents[2] / "docs/schema/report.schema.json").read_text("utf-8")
)


@pytest.mark.parametrize(("language", "texts"), [("ar", True), ("en", False)])
def test_the_json_of_a_session_agrees_with_its_schema(
    sample_library: Library, tmp_path: Path, language: str, texts: bool
) -> None:
    desk = sample_library.sessions
    rows = sample_library.articles(ArticleQuery())[:3]
    session = desk.create([row.id for row in rows], "جلسة")
    article = sample_library.article(rows[0].id)
    hung = anchor(article.id, article.text, Span(4, 12))
    note = Note(new_id(), NoteTarget.SELECTION, now(), now(), "سؤال", ("term",), (hung,))
    session = desk.save(dataclasses.replace(session, notes=(note,)))
    file = tmp_path / "report.json"
    desk.export(session, Request("json", file, Contents(language, with_texts=texts)))
    value = json.loads(file.read_text("utf-8"))
    assert list(faults(value, SCHEMA, SCHEMA)) == []
    assert len(value["articles"]) == (3 if texts else 0)
    coding = value["codings"][0]
    assert article.text[coding["start"] : coding["end"]] == hung.quoted
    for table in value["tables"]:
        assert {len(row) for row in table["rows"]} <= {len(table["header"])}


def test_the_schema_refuses_what_is_none_of_it() -> None:
    found = list(faults({"format": "other", "version": 1, "codes": [{"id": 3}]}, SCHEMA, SCHEMA))
    assert any("format" in one for one in found)
    assert any("articles is missing" in one for one in found)
    assert any("$.codes[0].id" in one for one in found)
