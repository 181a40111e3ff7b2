"""From which amounts on a large library is served in another way than a small one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Amounts for one open library; the defaults are the program's (docs/notes/search.md, docs/notes/grouping.md)."""

    ranked: int = 3000
    """Articles that a search ranks: ranking looks at every article that has the words. Of more only the newest are."""
    begun: int = 8000
    """Articles of an unfinished word that are put in order as one; of more those with the whole word come first."""
    indexed_at_once: int = 200
    """Articles that one step of filling the search index takes."""
    events_for_stories: int = 2500
    """Events up to which stories are made anew as soon as articles come in; in a larger library by the next upkeep."""
    read_for_words: int = 3000
    """Articles that a concordance reads before it shows what it found, and that a keyness reads of either side."""
    read_unsearched: int = 400
    """Articles of a scope up to which a concordance reads all; in a larger scope a search finds them first."""
    busy_seconds: float = 10
    """How long another process that writes in the library is waited for."""
