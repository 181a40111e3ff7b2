"""Words for ids of concepts and sides, from the naming lexicon; loaded by the first question."""

from __future__ import annotations

from reader.ui.compare.wording import plain_name


def arabic_name(identifier: str) -> str:
    """The Arabic title of a concept or side; a readable form of the id where no lexicon knows it."""
    return _title(identifier, 0)


def english_name(identifier: str) -> str:
    """The English title of a concept or side."""
    return _title(identifier, 1)


def note(identifier: str, *, arabic: bool) -> str:
    """What to watch when the concept is named; '' where the lexicon says nothing."""
    from reader.lexicon.naming import default

    concept = default().concept(identifier)
    if concept is None:
        return ""
    return concept.note if arabic else concept.note_en or concept.note


def _title(identifier: str, language: int) -> str:
    from reader.lexicon.naming import default

    lexicon = default()
    found = lexicon.label(identifier)[language]
    if found != identifier:
        return found
    party = next((p for d in lexicon.domains for p in d.parties if p.id == identifier), None)
    if party is not None:
        return (party.label, party.label_en)[language]
    return plain_name(identifier)
