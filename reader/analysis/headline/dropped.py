"""What a headline does not carry of the sentences that it rests on: hedges, sources, the third person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.analysis.headline.hedging import dropped_hedges, made_exact
from reader.analysis.headline.statements import headline_of, statements_of
from reader.analysis.headline.voices import dropped_source, made_first_person
from reader.lexicon.naming import NamingLexicon
from reader.model.marks import Mark
from reader.model.texts import Document


def find_dropped(document: Document, marks: Sequence[Mark], _lexicon: NamingLexicon) -> tuple[Mark, ...]:
    """A HEADLINE mark for each thing left out, in order; `marks` are the article's attributions."""
    if headline_of(document) is None:
        return ()
    return tuple(sorted(_found(document, marks), key=lambda mark: mark.span))


def _found(document: Document, marks: Sequence[Mark]) -> Iterator[Mark]:
    yield from made_exact(document)
    for statement in statements_of(document):
        yield from dropped_hedges(document, statement)
        yield from dropped_source(document, statement, marks)
        yield from made_first_person(document, statement, marks)
