"""A document as the weighted terms of its units: the words that can carry a match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.alignment.vocabulary import families_of, function_words
from reader.analysis.numbers import Quantity, QuantityKind, find_quantities
from reader.model import Document, Token, Unit, UnitKind
from reader.text.frequency import stem_weight
from reader.text.folding import fold

HEAD_SHARE = 0.3
"""Share of its weight that a word of the attribution's head keeps: who speaks is not what is told."""
NUMBER_WEIGHT = 5.0
"""A count weighs as a word that about one article in 150 has."""
_CUES = frozenset(
    fold(word)
    for word in (
        "قال قالت يقول تقول أضاف أضافت أكد أكدت ذكر ذكرت أعلن أعلنت أفاد أفادت أشار أشارت أوضح أوضحت صرح صرحت تابع لفت "
        "اعتبر اعتبرت رأى شدد شددت نقل نقلت كشف كشفت زعم زعمت ادعى ادعت نفى نفت بين توقع رجح حذر قالوا"
    ).split()
)
_OPENERS = frozenset(fold(word) for word in "أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها".split())
_HEAD_TOKENS = 18
_CLAUSE_BREAKS = "،,;؛:.!؟?«»“”\"()–—-"


@dataclass(frozen=True, slots=True)
class Term:
    """One word or number that can carry a match; `weight` is its background weight."""

    key: str
    form: str
    weight: float
    clause: int
    families: frozenset[str]
    quantity: Quantity | None = None


@dataclass(frozen=True, slots=True)
class UnitTerms:
    """The terms of one unit, in order."""

    terms: tuple[Term, ...]
    headline: bool


def terms_of(document: Document) -> tuple[UnitTerms, ...]:
    """The terms of each unit of `document`; headings have none (they name a topic, they report nothing)."""
    return tuple(
        UnitTerms(() if unit.kind is UnitKind.HEADING else _terms(document, unit), unit.kind is UnitKind.HEADLINE)
        for unit in document.units
    )


def _terms(document: Document, unit: Unit) -> tuple[Term, ...]:
    tokens = document.tokens_in(unit.span)
    head = _head_length(document.text, tokens)
    numbers = {index: q for q in find_quantities(document.text, tokens) for index in range(q.first, q.last + 1)}
    skipped = function_words()
    terms = []
    clause = 0
    for index, token in enumerate(tokens):
        if index and any(mark in document.text[tokens[index - 1].span.end : token.span.start] for mark in _CLAUSE_BREAKS):
            clause += 1
        share = HEAD_SHARE if index < head else 1.0
        quantity = numbers.get(index)
        if quantity is not None and quantity.noun != index:
            if index == quantity.first:
                worth = NUMBER_WEIGHT if quantity.kind is not QuantityKind.YEAR else NUMBER_WEIGHT / 2
                terms.append(Term(quantity.key, quantity.span.of(document.text), worth * share, clause, frozenset(), quantity))
        elif token.folded not in skipped and len(token.stem) > 1:
            weight = stem_weight(token.stem) * share
            terms.append(Term(token.stem, token.form, weight, clause, families_of(token.stem)))
    return tuple(terms)


def _head_length(text: str, tokens: Sequence[Token]) -> int:
    """How many tokens at the start name the source: from a reporting verb up to أن, إن or the colon; else 0."""
    if not tokens or tokens[0].folded.lstrip("وف") not in _CUES and tokens[0].folded not in _CUES:
        return 0
    for index, token in enumerate(tokens[1:_HEAD_TOKENS], start=1):
        if token.folded in _OPENERS:
            return index
        if index + 1 < len(tokens) and ":" in text[token.span.end : tokens[index + 1].span.start]:
            return index + 1
    return 0
