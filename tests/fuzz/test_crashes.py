"""Inputs that once ended in a crash; `crashes/` has one file for each, named by its target."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

CRASHES = sorted((Path(__file__).parent / "crashes").iterdir())


@pytest.mark.parametrize("file", CRASHES, ids=lambda file: file.name)
def test_what_crashed_once_ends_in_text_or_in_words(file: Path) -> None:
    TARGETS[file.name.rpartition("-")[0]](file.read_bytes())
