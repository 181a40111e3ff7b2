"""Inflection of reporting verbs: from four principal parts to every printed form, folded.

The rules are those of any grammar of written Arabic (sound, hollow and defective verbs); what no news text prints
(first and second persons, feminine plurals of the verb) is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reader.text.folding import fold

PRONOUNS = ("ه", "ها", "هم", "هما", "هن")
_NO_VOWELS = dict.fromkeys(range(0x064B, 0x0653))


class Shape(StrEnum):
    """What a form is: a finite verb, its passive, an accusative participle (قائلا), or a verbal noun."""

    PAST = "past"
    PRESENT = "present"
    PASSIVE = "passive"
    PARTICIPLE = "participle"
    NOUN = "noun"


class Agreement(StrEnum):
    """The subject that a form agrees with. Verbs before their subject are singular whatever its number."""

    MASCULINE = "m"
    FEMININE = "f"
    DUAL = "d"
    PLURAL = "p"
    ANY = "any"


class Inflection(NamedTuple):
    """One printed form, folded, without conjunctions and pronouns."""

    # Made by the thousand at first use: a frozen dataclass takes three times as long.

    folded: str
    shape: Shape
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class PrincipalParts:
    """Past and present (third person masculine singular), active participle and verbal noun; '-' where unused."""

    past: str
    present: str
    participle: str
    noun: str


def inflect(parts: PrincipalParts) -> tuple[Inflection, ...]:
    """Every form of the verb, without repetition; the first reading of an ambiguous form stands first."""
    forms = tuple(_all(parts))
    # Folded in one go: a call for each of six thousand forms is a fifth of loading them.
    folded = fold(" ".join(form for form, _, _ in forms)).split(" ")
    seen: dict[tuple[str, Shape], Inflection] = {}
    for word, (_, shape, agreement) in zip(folded, forms, strict=True):
        if (word, shape) not in seen:
            seen[word, shape] = Inflection(word, shape, agreement)
    return tuple(seen.values())


def _all(parts: PrincipalParts) -> Iterator[tuple[str, Shape, Agreement]]:
    bare = PrincipalParts(*(fold_vowels(part) for part in (parts.past, parts.present, parts.participle, parts.noun)))
    for form, agreement in _past(bare.past):
        yield form, Shape.PAST, agreement
    if bare.present != "-":
        for form, agreement in _present(bare.present):
            yield form, Shape.PRESENT, agreement
        for form, agreement in _passive(bare):
            yield form, Shape.PASSIVE, agreement
    if bare.participle != "-":
        for form, agreement in _participle(bare.participle):
            yield form, Shape.PARTICIPLE, agreement
    if bare.noun != "-":
        for form in _noun(bare.noun):
            yield form, Shape.NOUN, Agreement.ANY


def fold_vowels(word: str) -> str:
    """`word` without its vowel marks, hamzas and the final ى kept: the rules below need them."""
    return word.translate(_NO_VOWELS)


def _past(past: str) -> Iterator[tuple[str, Agreement]]:
    yield past, Agreement.MASCULINE
    stem = past[:-1] if past[-1] in "ىا" else past
    yield stem + "ت", Agreement.FEMININE
    yield stem + "تا", Agreement.DUAL
    yield {"ى": stem + "يا", "ا": stem + "وا"}.get(past[-1], past + "ا"), Agreement.DUAL
    yield stem + "وا", Agreement.PLURAL


def _present(present: str) -> Iterator[tuple[str, Agreement]]:
    yield present, Agreement.MASCULINE
    for form, agreement in ((present, Agreement.FEMININE), *_present_numbers(present)):
        yield "ت" + form[1:], agreement
    yield from _present_numbers(present)


def _present_numbers(present: str) -> tuple[tuple[str, Agreement], ...]:
    defective = present[-1] in "يوى"
    stem = present[:-1] if defective else present
    dual = stem + "ي" if present[-1] in "ىي" else present
    return (stem + "ون", Agreement.PLURAL), (dual + "ان", Agreement.DUAL)


def _passive(parts: PrincipalParts) -> Iterator[tuple[str, Agreement]]:
    """Passives that are printed otherwise than the active: hollow verbs (قيل، أفيد) and the defective (رُئي)."""
    past, present = parts.past, parts.present
    if len(past) > 2 and past[-2] == "ا":
        hollow = past[:-2] + "ي" + past[-1]
        yield hollow, Agreement.MASCULINE
        yield hollow + "ت", Agreement.FEMININE
        if present[-2] in "يو":
            yield present[:-2] + "ا" + present[-1], Agreement.MASCULINE


def _participle(participle: str) -> Iterator[tuple[str, Agreement]]:
    yield participle + "ا", Agreement.MASCULINE
    yield participle + "ة", Agreement.FEMININE
    stem = participle[:-1] if participle[-1] == "ي" else participle
    yield stem + "ين", Agreement.PLURAL
    yield participle + "تين", Agreement.DUAL
    yield participle + "ات", Agreement.PLURAL
    if stem != participle:
        yield participle + "ين", Agreement.DUAL


def _noun(noun: str) -> Iterator[str]:
    yield noun
    yield "ال" + noun
    bound = noun[:-1] + "ت" if noun.endswith("ة") else noun
    for pronoun in PRONOUNS:
        yield bound + pronoun
        if bound.endswith("ء"):
            yield bound[:-1] + "ئ" + pronoun
