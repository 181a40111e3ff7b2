"""The Arabic texts: every one is there and is said, each counted noun in its six forms, every placeholder kept."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

import reader
from reader import resources
from reader.ui.feeds.sentences import ADVICE, FETCH

FILES = sorted(resources.path("translations").glob("*_ar.ts"))
TOOLKITS = "toolkit_ar.ts"  # what Qt's own dialogs say


def messages(file: Path) -> list[Xml.Element]:
    return Xml.parse(file).getroot().findall(".//message")


@cache
def said() -> frozenset[str]:
    """All texts in the program's source."""
    trees = (ast.parse(file.read_bytes()) for file in Path(reader.__file__).parent.rglob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree))
    return frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_text_has_its_arabic(file: Path) -> None:
    assert messages(file)
    for message in messages(file):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None, source
        assert translation.get("type") is None, f"unfinished or no longer said: {source}"
        forms = translation.findall("numerusform")
        texts = [form.text or "" for form in forms] if message.get("numerus") else [translation.text or ""]
        assert len(texts) == (6 if message.get("numerus") else 1), source
        for text in texts:
            assert text.strip(), source
            assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", source)), source


@pytest.mark.parametrize("file", [file for file in FILES if file.name != TOOLKITS], ids=lambda file: file.name)
def test_every_text_is_one_that_the_program_says(file: Path) -> None:
    unsaid = {message.findtext("source", "") for message in messages(file)} - said()
    assert not unsaid


def test_every_reason_and_advice_of_the_feeds_is_translated() -> None:
    sources = {message.findtext("source", "") for message in messages(resources.path("translations", "feeds_ar.ts"))}
    assert {*FETCH.values(), *ADVICE.values()} <= sources
