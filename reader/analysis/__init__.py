"""Pure functions over plain values: events, alignment, naming, attribution, numbers, differences.

ANALYSES is the table of what is found in one article alone; `compare.py` adds what several tell of one another. A new
analysis is a module here, a line in the table, a style in the theme and a sentence in the wording.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis import attribution, repairs, uneven
from reader.analysis.headline import dropped
from reader.analysis.naming import marked, two_names
from reader.analysis.naming import mentions as naming
from reader.lexicon.naming import NamingLexicon
from reader.model.marks import Mark
from reader.model.texts import Document

Find = Callable[[Document, tuple[Mark, ...], NamingLexicon], tuple[Mark, ...]]


@dataclass(frozen=True, slots=True)
class Analysis:
    """One line of the table. `find` is given the marks of the lines above it; a change of results raises `version`."""

    name: str
    version: int
    find: Find


ANALYSES: tuple[Analysis, ...] = (
    Analysis("repairs", 1, lambda document, _found, _lexicon: repairs.find_repaired(document)),
    Analysis("attribution", 4, lambda document, _found, _lexicon: attribution.find_attributions(document)),
    Analysis("naming", 4, naming.find_mentions),
    Analysis("two_names", 1, two_names.find_two_names),
    Analysis("marked_names", 1, marked.find_marked_names),
    Analysis("headline", 1, dropped.find_dropped),
    Analysis("uneven", 1, uneven.find_uneven),
)
