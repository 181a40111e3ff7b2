"""The Arabic texts of feeds: every one is there, each counted noun in its six forms, every placeholder kept."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

import pytest

from reader import resources
from reader.ui.feeds.sentences import ADVICE, FETCH

MESSAGES = Xml.parse(resources.path("translations", "feeds_ar.ts")).getroot().findall(".//message")


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.findtext("source", "")[:40])
def test_every_text_has_its_arabic(message: Xml.Element) -> None:
    source = message.findtext("source", "")
    translation = message.find("translation")
    assert translation is not None
    assert translation.get("type") is None, "unfinished"
    forms = translation.findall("numerusform")
    texts = [form.text or "" for form in forms] if message.get("numerus") else [translation.text or ""]
    assert len(texts) == (6 if message.get("numerus") else 1)
    for text in texts:
        assert text.strip()
        assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", source))


def test_every_reason_and_advice_is_translated() -> None:
    sources = {message.findtext("source", "") for message in MESSAGES}
    assert {*FETCH.values(), *ADVICE.values()} <= sources
