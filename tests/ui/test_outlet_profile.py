from __future__ import annotations

from pathlib import Path

import pytest

from reader.library.library import Library
from reader.model.errors import Cancelled
from reader.model.marks import Tone
from reader.ui.library.outlets.profile import make_profile


@pytest.fixture
def library(sample_file: Path) -> Library:
    return Library.open(sample_file, read_only=True)


def test_a_profile_says_how_much_text_it_rests_on(library: Library) -> None:
    with library:
        for outlet in library.outlets():
            steps: list[tuple[int, int]] = []

            def step(done: int, total: int, into: list[tuple[int, int]] = steps) -> None:
                into.append((done, total))

            found = make_profile(library, outlet.id, step, lambda: False)
            assert (found.articles, found.words, found.rejoined) == (outlet.articles, outlet.words, outlet.repairs)
            assert steps[-1] == (outlet.articles, outlet.articles)
            assert found.verbs
            assert all(verb.times > 0 for verb in found.verbs)


def test_loaded_names_come_before_plain_ones(library: Library) -> None:
    with library:
        for outlet in library.outlets():
            tones = [name.tone for name in make_profile(library, outlet.id, lambda *_: None, lambda: False).names]
            assert tones == sorted(tones, key=lambda tone: tone is Tone.NEUTRAL)


def test_a_profile_can_be_stopped(library: Library) -> None:
    with library, pytest.raises(Cancelled):
        make_profile(library, library.outlets()[0].id, lambda *_: None, lambda: True)
