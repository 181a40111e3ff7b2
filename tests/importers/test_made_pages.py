"""Saved pages in the manner of several publishing systems: what is kept, what goes, and what the page tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.importers import read_bytes

TITLE = "تسجيل أول إصابة بالمرض منذ ثلاثة أعوام"
HEAD, *PAGES = (Path(__file__).parent / "made_pages.txt").read_text("utf-8").split("\n== ")
BODY = HEAD.split("\n")[1:]


@pytest.mark.parametrize("page", PAGES, ids=[page.split("\n", 1)[0] for page in PAGES])
def test_a_page_gives_its_paragraphs_and_facts(page: str) -> None:
    _, facts, html = page.split("\n", 2)
    for name, words in zip(("TITLE", "P1", "P2", "SUB", "P3"), (TITLE, *BODY), strict=True):
        html = html.replace(name, words)
    (draft,) = read_bytes(html.encode(), "page.html")
    assert (draft.title, draft.text.split("\n")) == (TITLE, BODY)
    day = draft.published.day.isoformat() if draft.published else ""
    assert [draft.outlet or "", draft.byline or "", day] == [fact.strip() for fact in facts.split("|")]
