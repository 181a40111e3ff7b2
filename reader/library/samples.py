"""The sample library: five articles on one story, for the first look at the program."""

from __future__ import annotations

from pathlib import Path

from reader import resources


def folder() -> Path:
    """The folder of the sample articles, in a checkout and in an installed wheel alike."""
    installed = resources.path("seeds")
    return installed if installed.is_dir() else Path(__file__).resolve().parents[2] / "seeds"
