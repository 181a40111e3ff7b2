"""Groups of words in resources/reporting: lines of a group's name and its words, several lines for a long one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from reader.resources import path
from reader.text.folding import word_set


@cache
def word_groups(file: str) -> Mapping[str, frozenset[str]]:
    """The folded words of each group of resources/reporting/`file`; a group that no line names is a KeyError."""
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for line in path("reporting", file).read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            name, _, words = line.partition(" ")
            found[name] |= word_set(words)
    return dict(found)
