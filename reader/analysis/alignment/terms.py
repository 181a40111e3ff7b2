"""A document as the weighted terms of its units: the words that can carry a match."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.analysis.alignment.vocabulary import families_of, function_words, key_of
from reader.analysis.numbers import Quantity, QuantityKind, find_quantities
from reader.lexicon.reporting import load
from reader.model import Attribution, Document, Mark, Mention, Span, Token, Unit, UnitKind
from reader.text.frequency import stem_weight

HEAD_SHARE = 0.7
"""Share of its weight that a word of the attribution's head keeps: who speaks is not what is told."""
NUMBER_WEIGHT = 5.0
"""A count weighs as a word that about one article in 150 has."""
LONGEST_HEAD = 120
"""Characters of a speaker's name and office; a longer span holds more than that."""
CLAUSE_BREAKS = frozenset('،,;؛:.!؟?«»“”"()–—-')


@dataclass(frozen=True, slots=True)
class Term:
    """One word or number that can carry a match.

    `weight` is its background weight, `share` what it keeps of it: less in the head of an attribution.
    """

    key: str
    form: str
    weight: float
    clause: int
    families: frozenset[str]
    share: float = 1.0
    quantity: Quantity | None = None


@dataclass(frozen=True, slots=True)
class UnitTerms:
    """The terms of one unit, in order."""

    terms: tuple[Term, ...]
    headline: bool


def terms_of(document: Document, marks: Iterable[Mark] = ()) -> tuple[UnitTerms, ...]:
    """The terms of each unit of `document`; headings have none (they name a topic, they report nothing).

    `marks` are the document's own: the words of a cue and its speaker keep only `HEAD_SHARE` of their weight, those
    of a contested name belong to the family of its concept, so that two names of one party meet.
    """
    known = _Known(document, marks)
    return tuple(
        UnitTerms(
            ()
            if unit.kind is UnitKind.HEADING
            else tuple(_terms(document, unit, known.heads[index], known.names[index])),
            unit.kind is UnitKind.HEADLINE,
        )
        for index, unit in enumerate(document.units)
    )


class _Known:
    """By unit, what other analyses found: heads of attributions, and contested names with their concepts."""

    def __init__(self, document: Document, marks: Iterable[Mark]) -> None:
        self.heads: dict[int, set[Span]] = defaultdict(set)
        self.names: dict[int, list[tuple[Span, str]]] = defaultdict(list)
        self._starts = [unit.span.start for unit in document.units]
        for mark in marks:
            if isinstance(mark.detail, Attribution):
                for span in (mark.detail.cue, mark.detail.speaker_span):
                    if span and len(span) <= LONGEST_HEAD:
                        self.heads[self._unit(span)].add(span)
            elif isinstance(mark.detail, Mention):
                self.names[self._unit(mark.span)].append((mark.span, mark.detail.concept))

    def _unit(self, span: Span) -> int:
        return bisect_right(self._starts, span.start) - 1


def _terms(document: Document, unit: Unit, heads: Iterable[Span], names: Sequence[tuple[Span, str]]) -> Iterator[Term]:
    tokens = document.tokens_in(unit.span)
    numbers = {index: q for q in find_quantities(document.text, tokens) for index in range(q.first, q.last + 1)}
    skipped = function_words()
    clause = 0
    for index, token in enumerate(tokens):
        if index and not CLAUSE_BREAKS.isdisjoint(document.text[tokens[index - 1].span.end : token.span.start]):
            clause += 1
        share = HEAD_SHARE if any(span.contains(token.span) for span in heads) else 1.0
        quantity = numbers.get(index)
        if quantity is not None and quantity.noun != index:
            if index == quantity.first:
                yield _number(document, quantity, clause, share)
        elif token.folded not in skipped and len(token.stem) > 1:
            key = key_of(token.folded)
            weight = min(stem_weight(token.stem), stem_weight(key))
            yield Term(key, token.form, weight, clause, _families(token, names), share)


def _families(token: Token, names: Iterable[tuple[Span, str]]) -> frozenset[str]:
    """The word's families of meaning, its state, and the concepts of the names that it is part of."""
    found = families_of(token.folded)
    side = load().side(token.folded)
    extra = [f"concept {concept}" for span, concept in names if span.overlaps(token.span)]
    return found.union(extra, [f"state {side}"] if side else []) if extra or side else found


def _number(document: Document, quantity: Quantity, clause: int, share: float) -> Term:
    worth = NUMBER_WEIGHT if quantity.kind is not QuantityKind.YEAR else NUMBER_WEIGHT / 2
    return Term(quantity.key, quantity.span.of(document.text), worth, clause, frozenset(), share, quantity)


def speakers_lightened(
    a: Sequence[UnitTerms], b: Sequence[UnitTerms]
) -> tuple[tuple[UnitTerms, ...], tuple[UnitTerms, ...]]:
    """The units of both with words that mostly stand in heads (the speakers' names) lightened wherever they stand."""
    seen = Counter(term.key for unit in (*a, *b) for term in unit.terms)
    heads = Counter(term.key for unit in (*a, *b) for term in unit.terms if term.share < 1)
    speakers = frozenset(key for key, count in heads.items() if 2 * count >= seen[key])
    return tuple(_lightened(unit, speakers) for unit in a), tuple(_lightened(unit, speakers) for unit in b)


def _lightened(unit: UnitTerms, speakers: frozenset[str]) -> UnitTerms:
    terms = (
        replace(term, share=HEAD_SHARE) if term.key in speakers and not term.quantity else term for term in unit.terms
    )
    return UnitTerms(tuple(terms), unit.headline)
