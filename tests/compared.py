"""Comparisons of the sample articles, each made once for all tests that look at it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from reader import resources
from reader.analysis.compare import compare
from reader.importers import read
from reader.library.importing.entries import article_of, made_canonical
from reader.model.comparisons import Comparison
from reader.text.document import build

_SEEDS = Path(__file__).resolve().parents[1] / "seeds"
# Those of one event first.
_ORDER = ("001", "002", "003", "004", "000")


@cache
def compared(count: int) -> Comparison:
    """The comparison of the first `count` sample articles; their ids count from 1."""
    documents = []
    for number, name in enumerate(_ORDER[:count], start=1):
        file = next(_SEEDS.glob(f"{name}_*.txt"))
        draft = next(iter(read(file)))
        documents.append(build(article_of(made_canonical(draft), file.stem, number)))
    return compare(documents)


@cache
def load_fonts() -> None:
    """Registers the fonts of the project, once for the test run's application."""
    for file in sorted(resources.path("fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
