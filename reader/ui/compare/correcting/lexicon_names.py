"""Words for ids of concepts and sides, from the naming lexicon; loaded by the first question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.ui.compare.wording.wording import plain_name
from reader.ui.language.formats import in_english

if TYPE_CHECKING:
    from reader.lexicon.naming import NamingLexicon


def shipped() -> NamingLexicon:
    """The lexicon without the user's own names."""
    from reader.lexicon.naming import default

    return default()


@dataclass(frozen=True, slots=True)
class Titles:
    """Called with the id of a concept or side: its title; a readable form of the id where no lexicon knows it."""

    lexicon: Callable[[], NamingLexicon]
    arabic: bool

    def __call__(self, identifier: str) -> str:
        lexicon, language = self.lexicon(), 0 if self.arabic else 1
        found = lexicon.label(identifier)[language]
        if found != identifier:
            return found
        party = next((p for d in lexicon.domains for p in d.parties if p.id == identifier), None)
        if party is not None:
            return (party.label, party.label_en)[language]
        return plain_name(identifier)

    def note(self, identifier: str) -> str:
        """What to watch when the concept is named; '' where the lexicon says nothing."""
        concept = self.lexicon().concept(identifier)
        if concept is None:
            return ""
        return concept.note if self.arabic else in_english(concept.note_en) or concept.note
