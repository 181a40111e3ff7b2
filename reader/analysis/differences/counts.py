"""Numbers about the same thing that differ between two linked units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.alignment.vocabulary import families_of, key_of
from reader.analysis.numbers import Quantity, QuantityKind, find_quantities
from reader.model import Difference, DifferenceKind, Document, Token, Unit

_FATES = ("death", "injury", "arrest", "abduct", "missing")
_PEOPLE = ("people", "fighter", "child", "woman", "police", "army", "officer", "refugee", "passenger", "worker")
_NEAR = 4


@dataclass(frozen=True, slots=True)
class Count:
    """A number and what it counts."""

    quantity: Quantity
    what: str


def count_differences(a: int, first: Sequence[Count], b: int, second: Sequence[Count]) -> list[Difference]:
    """Counts of one thing in units of two articles that no pair of values reconciles.

    `a`, `b` are the articles' ids. Vague numbers agree with what they allow.
    """
    found = []
    for what in dict.fromkeys(count.what for count in first):
        ours = [count.quantity for count in first if count.what == what]
        theirs = [count.quantity for count in second if count.what == what]
        if theirs and not any(one.agrees(other) for one in ours for other in theirs):
            sides = ((a, ours[0].span), (b, theirs[0].span))
            found.append(Difference(DifferenceKind.NUMBER, sides, what))
    return found


def counts_of(document: Document, unit: Unit) -> tuple[Count, ...]:
    """The numbers of a unit that count something known."""
    tokens = document.tokens_in(unit.span)
    found = []
    for quantity in find_quantities(document.text, tokens):
        what = _counted(tokens, quantity)
        if what:
            found.append(Count(quantity, what))
    return tuple(found)


def _counted(tokens: Sequence[Token], quantity: Quantity) -> str:
    """What the number counts: the fate of people where one is told beside it, else the noun's key; '' if unknown."""
    if quantity.kind is not QuantityKind.COUNT or quantity.noun is None:
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
