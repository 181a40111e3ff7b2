"""The statements of a headline, and the sentences of its own article that tell them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.analysis.alignment.verbs import verb_keys
from reader.analysis.alignment.vocabulary import families_of, function_words, key_of
from reader.model.texts import Document, Token, Unit, UnitKind
from reader.text.folding import fold
from reader.text.terms.frequency import stem_weight

LEAST_WORDS = 3
"""A shorter statement is a topic: too little to know its sentence by."""
LONGEST = 60
"""Words; a longer first line is no headline."""
_PAUSES = ("..", "…", "|", " - ", " – ")


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence of the body, and which of its words tell which words of the statement (by index there)."""

    unit: Unit
    pairs: tuple[tuple[int, Token], ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a headline: its words, those that carry it with their weights, and all that tell any of them."""

    tokens: tuple[Token, ...]
    words: tuple[Token, ...]
    weights: tuple[float, ...]
    tellings: tuple[Telling, ...]

    def share(self, pairs: Iterable[tuple[int, Token]]) -> float:
        """How much of the statement's weight these pairs tell, 0..1."""
        return sum(self.weights[index] for index in {index for index, _ in pairs}) / sum(self.weights)

    def closest(self, least: float) -> Telling | None:
        """The first of the sentences that tell most of it, where that is at least `least` of it."""
        best = max(self.tellings, key=lambda telling: self.share(telling.pairs), default=None)
        return best if best is not None and self.share(best.pairs) >= least else None


def statements_of(document: Document) -> tuple[Statement, ...]:
    """The statements of the headline, parted at its pauses; what stands before a colon names a source or a topic."""
    headline = headline_of(document)
    if headline is None:
        return ()
    printed = fold(headline.span.of(document.text)).strip(" .")
    parts = [part for part in _parts(document, headline) if len(_carrying(part)) >= LEAST_WORDS]
    body = [
        (unit, _carrying(document.tokens_in(unit.span)))
        for unit in document.units[1:]
        if unit.kind is UnitKind.SENTENCE and fold(unit.span.of(document.text)).strip(" .") != printed
    ]
    return tuple(_statement(part, body) for part in parts)


def headline_of(document: Document) -> Unit | None:
    """The headline; None where the article has none, or a first line that is no headline."""
    first = document.units[0] if document.units else None
    if first is None or first.kind is not UnitKind.HEADLINE or len(document.tokens_in(first.span)) > LONGEST:
        return None
    return first


def _parts(document: Document, headline: Unit) -> Iterator[tuple[Token, ...]]:
    part: list[Token] = []
    for token in document.tokens_in(headline.span):
        gap = document.text[part[-1].span.end : token.span.start] if part else ""
        if any(pause in gap for pause in _PAUSES):
            yield tuple(part)
            part = []
        elif ":" in gap:
            part = []
        part.append(token)
    yield tuple(part)


def _carrying(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """The words that carry a statement: no function words, no single letters."""
    skipped = function_words()
    return tuple(token for token in tokens if token.folded not in skipped and len(token.stem) > 1)


def _statement(part: tuple[Token, ...], body: Iterable[tuple[Unit, tuple[Token, ...]]]) -> Statement:
    words = _carrying(part)
    places: dict[str, list[int]] = {}
    for index, token in enumerate(words):
        for key in kin(token.folded):
            places.setdefault(key, []).append(index)
    tellings = []
    for unit, tokens in body:
        pairs = tuple((index, token) for token in tokens for index in _told(token, places))
        if pairs:
            tellings.append(Telling(unit, pairs))
    return Statement(part, words, tuple(stem_weight(token.stem) for token in words), tuple(tellings))


def _told(token: Token, places: dict[str, list[int]]) -> set[int]:
    """Which words of the statement the word is a form of, or of one meaning with."""
    return {index for key in kin(token.folded) for index in places.get(key, ())}


@lru_cache(maxsize=50_000)
def kin(folded: str) -> tuple[str, ...]:
    """The keys under which a word meets its other forms and the words of its meaning."""
    return (key_of(folded), *sorted(families_of(folded) | verb_keys(folded)))
