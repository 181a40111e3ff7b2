"""Builds a document from an invented article and reads its attributions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.analysis.attribution import find_attributions
from reader.model.articles import Article
from reader.model.marks import Attribution, Mark, MarkKind
from reader.model.texts import Document
from reader.text.document import build

Told = tuple[str, Attribution]


def document_of(body: str, title: str = "أخبار اليوم", key: int = 1) -> Document:
    return build(Article(id=key, key=str(key), title=title, text=f"{title}\n{body}"))


@pytest.fixture
def read() -> Callable[..., list[Told]]:
    """The attributions of a body (and headline) as pairs of content and detail."""

    def reader(body: str, title: str = "أخبار اليوم") -> list[Told]:
        document = document_of(body, title)
        return [
            (mark.span.of(document.text), mark.detail)
            for mark in find_attributions(document)
            if mark.kind is MarkKind.ATTRIBUTION and isinstance(mark.detail, Attribution)
        ]

    return reader


@pytest.fixture
def observe() -> Callable[[str], list[tuple[MarkKind, str, Mark]]]:
    """The other marks of a body: kind, words, mark."""

    def reader(body: str) -> list[tuple[MarkKind, str, Mark]]:
        document = document_of(body)
        marks = find_attributions(document)
        return [(m.kind, m.span.of(document.text), m) for m in marks if m.kind is not MarkKind.ATTRIBUTION]

    return reader
