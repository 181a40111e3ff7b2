"""What the numbers of a unit count, and which counts of one thing contradict each other in two units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.alignment.vocabulary import families_of, grammar_words, key_of
from reader.analysis.numbers import Quantity, QuantityKind, month_at
from reader.model.texts import Token

_FATES = ("death", "injury", "arrest", "abduct", "missing")
_PEOPLE = ("people", "fighter", "child", "woman", "police", "army", "officer", "refugee", "passenger", "worker")
_NEAR = 4


@dataclass(frozen=True, slots=True)
class Count:
    """A number and what it counts."""

    quantity: Quantity
    what: str


def counts_of(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> tuple[Count, ...]:
    """Those of the `quantities` found in `tokens` that count something known."""
    named = ((quantity, _counted(tokens, quantity)) for quantity in quantities)
    return tuple(Count(quantity, what) for quantity, what in named if what)


def contradictions(a: Sequence[Count], b: Sequence[Count]) -> Iterator[tuple[Count, Count]]:
    """The first counts of each thing that both tell and that no pair of values reconciles; vague numbers agree with
    what they allow."""
    for what in dict.fromkeys(count.what for count in a):
        ours = [count for count in a if count.what == what]
        theirs = [count for count in b if count.what == what]
        if theirs and not any(one.quantity.agrees(other.quantity) for one in ours for other in theirs):
            yield ours[0], theirs[0]


def _counted(tokens: Sequence[Token], quantity: Quantity) -> str:
    """What the number counts: the fate of people where one is told beside it, else the noun's key; '' if unknown.

    The day of a month counts nothing, but two days of one month differ like counts.
    """
    if quantity.kind is QuantityKind.DAY:
        return month_at(tokens, quantity.last + 1) or ""
    if quantity.kind is not QuantityKind.COUNT or quantity.noun is None:
        return ""
    if tokens[quantity.noun].folded in grammar_words():
        return ""
    noun = key_of(tokens[quantity.noun].folded)
    kinds = families_of(tokens[quantity.noun].folded)
    for fate in _FATES:
        if fate in kinds:
            return fate
    if kinds & set(_PEOPLE):
        nearby = [*range(quantity.first - 1, max(-1, quantity.first - _NEAR), -1), quantity.noun + 1]
        for index in nearby:
            if 0 <= index < len(tokens):
                fate = next((fate for fate in _FATES if fate in families_of(tokens[index].folded)), "")
                if fate:
                    return fate
    return noun
