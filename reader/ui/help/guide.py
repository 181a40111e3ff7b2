"""The pages of the guide, read from resources/help, as blocks of plain text.

A file has one fact a line: '# title', '## section', '- item', '1. step', '[mark NAME] words', '[figure NAME]'; any
other line is a paragraph. Nothing in it is markup of another kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from reader import resources
from reader.ui.window.around.places import Kind

_LINE = re.compile(r"(?P<head>##?|-|\d+\.|\[(?P<what>mark|figure) (?P<name>[a-z]+)\]) ?(?P<text>.*)")

_PAGES = {
    Kind.EVENTS: "3_library",
    Kind.STORIES: "3_library",
    Kind.ARTICLES: "3_library",
    Kind.OUTLETS: "3_library",
    Kind.READER: "8_reader",
    Kind.COMPARE: "4_compare",
    Kind.SESSIONS: "7_sessions",
    Kind.SESSION: "7_sessions",
    Kind.FEEDS: "9_feeds",
    Kind.LEXICON: "6_correct",
    Kind.ANALYSIS: "8_analysis",
}


class Block(StrEnum):
    TITLE = "title"
    SECTION = "section"
    ITEM = "item"
    STEP = "step"
    MARK = "mark"
    FIGURE = "figure"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Part:
    """One line of a page; `name` is the mark or figure that it shows, or the number of a step."""

    block: Block
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of the guide."""

    key: str
    title: str
    parts: tuple[Part, ...]


@cache
def topics(language: str) -> tuple[Topic, ...]:
    """The guide in 'ar' or 'en', in the order of the numbers that its files begin with."""
    files = resources.path("help", language).glob("*.txt")
    ordered = sorted(files, key=lambda path: (int(path.stem.partition("_")[0]), path.stem))
    return tuple(_topic(path.stem, path.read_text("utf-8")) for path in ordered)


def topic_of(kind: Kind | None) -> str:
    """The key of the page about that screen; None is the start."""
    return _PAGES.get(kind, "1_start") if kind is not None else "1_start"


def _topic(key: str, text: str) -> Topic:
    parts = tuple(_part(line.strip()) for line in text.splitlines() if line.strip())
    title = next((part.text for part in parts if part.block is Block.TITLE), key)
    return Topic(key, title, tuple(part for part in parts if part.block is not Block.TITLE))


def _part(line: str) -> Part:
    found = _LINE.fullmatch(line)
    if found is None:
        return Part(Block.PARAGRAPH, line)
    head, text = found["head"], found["text"]
    if found["what"]:
        return Part(Block(found["what"]), text, found["name"])
    if head[0].isdigit():
        return Part(Block.STEP, text, head.rstrip("."))
    return Part({"#": Block.TITLE, "##": Block.SECTION, "-": Block.ITEM}[head], text)
