"""The user's names in what pages compute: the summary of an event, an outlet's profile, the reader, titles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.lexicon.parse import parse
from reader.library.library import Library
from reader.library.views import EventQuery
from reader.model.marks import Mention, Tone
from reader.ui.compare.correcting.lexicon_names import Titles
from reader.ui.library.events.first_differences import differences
from reader.ui.library.events.summary import summarise
from reader.ui.library.outlets.profile import make_profile
from reader.ui.reader.reading import read

_LAYER = """lexicon user
label: إضافاتي | My additions
concept own_army actor
label: الجيش عندي | My army
+ قوات النظام
- الجيش السوري
= قوات نظام الأسد
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as made:
        made.add_samples()
        made.set_names(parse(_LAYER))
        yield made


def test_an_event_is_summed_up_with_them(library: Library) -> None:
    event = max(library.events(EventQuery()), key=lambda card: card.articles)
    ids = [row.id for row in library.articles()]
    summary = summarise(library.compare(ids), library.lexicon(), most=50)
    assert ("الجيش عندي", "My army") in [one.label for one in summary.varied]
    assert all(label != ("own_army", "own_army") for label in (one.label for one in differences(library, event.id)))


def test_an_outlets_profile_counts_them(library: Library) -> None:
    names = [
        name
        for outlet in library.outlets()
        for name in make_profile(library, outlet.id, lambda _done, _total: None, lambda: False).names
        if name.of == ("الجيش عندي", "My army")
    ]
    assert Tone.FAVOURABLE in {name.tone for name in names}


def test_an_article_is_read_with_them(library: Library) -> None:
    found = [
        mark.detail.tone
        for row in library.articles()
        for mark in read(library, row.id, None).marks
        if isinstance(mark.detail, Mention) and mark.detail.concept == "own_army"
    ]
    assert Tone.FAVOURABLE in found


def test_a_card_titles_and_notes_them(library: Library) -> None:
    library.set_names(parse(_LAYER.replace("+ قوات", "note: هذا رأيي | This is mine\n+ قوات", 1)))
    arabic, english = Titles(library.lexicon, True), Titles(library.lexicon, False)
    assert (arabic("own_army"), english("own_army")) == ("الجيش عندي", "My army")
    assert (arabic.note("own_army"), english.note("own_army")) == ("هذا رأيي", "This is mine")
    assert arabic.note("isis") != english.note("isis") != ""
    assert arabic.note("nobody_knows") == ""
    assert english.note("russian_forces").startswith("\u200e«")  # read from the left, though its first word is Arabic
