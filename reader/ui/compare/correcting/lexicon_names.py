"""Words for ids of concepts and sides, from the naming lexicon; loaded by the first question."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.ui.compare.wording import Names, plain_name

if TYPE_CHECKING:
    from reader.lexicon.naming import NamingLexicon


def titles(lexicon: Callable[[], NamingLexicon], *, arabic: bool) -> Names:
    """Gives the title of a concept or side; a readable form of the id where no lexicon knows it."""
    return lambda identifier: _title(lexicon(), identifier, 0 if arabic else 1)


def shipped_titles(*, arabic: bool) -> Names:
    """The same without the user's own names."""
    return titles(_shipped, arabic=arabic)


def _shipped() -> NamingLexicon:
    from reader.lexicon.naming import default

    return default()


def note(identifier: str, *, arabic: bool) -> str:
    """What to watch when the concept is named; '' where the lexicon says nothing."""
    concept = _shipped().concept(identifier)
    if concept is None:
        return ""
    return concept.note if arabic else concept.note_en or concept.note


def _title(lexicon: NamingLexicon, identifier: str, language: int) -> str:
    found = lexicon.label(identifier)[language]
    if found != identifier:
        return found
    party = next((p for d in lexicon.domains for p in d.parties if p.id == identifier), None)
    if party is not None:
        return (party.label, party.label_en)[language]
    return plain_name(identifier)
