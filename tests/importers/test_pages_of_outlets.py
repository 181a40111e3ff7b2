"""Whole pages as readers paste them, line by line what each is: see pages.txt."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.importers.drafts import read_pasted
from reader.text.repairs.repair import find_repairs

BLOCKS = (Path(__file__).parent / "pages.txt").read_text("utf-8").split("\n== ")[1:]


@pytest.mark.parametrize("block", BLOCKS, ids=[block.split("\n", 1)[0] for block in BLOCKS])
def test_a_pasted_page_becomes_its_article_and_what_it_tells(block: str) -> None:
    _, *lines = block.strip("\n").split("\n")
    marked = [(line[0], line[2:]) for line in lines if line[1] == "|"]
    told = [line.split(" = ", 1) for line in lines if line[1] != "|"]
    draft = read_pasted("\n".join(words for _, words in marked))
    assert draft.title == next(words for mark, words in marked if mark == "T")
    assert draft.text.split("\n") == [" ".join(words.split()) for mark, words in marked if mark == "B"]
    day = draft.published.day.isoformat() if draft.published else None
    found = {"outlet": draft.outlet, "agency": draft.agency, "byline": draft.byline, "day": day}
    assert {name: value for name, value in found.items() if value} == dict(pair for pair in told if pair[0] != "hidden")
    hidden = {repair.raw: repair.clean for repair in find_repairs(f"{draft.title}\n{draft.text}")}
    assert hidden == dict(words.split(" > ") for name, words in told if name == "hidden")
