"""The user's own layer: kept in one file apart, merged over the shipped lexicons whenever they are loaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.lexicon.types import Concept, Domain, Variant


def merge(shipped: Sequence[Domain], user: Domain) -> tuple[Domain, ...]:
    """The shipped domains with the user's variants, switched-off names and tones; the user's new concepts come first.

    What the user changed and a later version no longer ships is left unused, never an error.
    """
    own = {concept.id: concept for concept in user.concepts}
    merged = tuple(_merge_domain(domain, user, own) for domain in shipped)
    known = {concept.id for domain in shipped for concept in domain.concepts}
    fresh = tuple(concept for concept in user.concepts if concept.id not in known)
    return (replace(user, generic=True, concepts=fresh), *merged)


def _merge_domain(domain: Domain, user: Domain, own: dict[str, Concept]) -> Domain:
    if not (own or user.disabled or user.tones):
        return domain
    off = set(user.disabled)
    concepts = []
    for concept in domain.concepts:
        if (concept.id, "") in off:
            continue
        mine = own.get(concept.id)
        variants = mine.variants if mine else ()
        written = {variant.text for variant in variants}
        kept = (v for v in concept.variants if v.text not in written and (concept.id, v.text) not in off)
        variants = tuple(_retoned(concept.id, variant, user) for variant in (*variants, *kept))
        names = (*(mine.names if mine else ()), *concept.names)
        concepts.append(replace(concept, variants=variants, names=names))
    return replace(domain, concepts=tuple(concepts))


def _retoned(concept: str, variant: Variant, user: Domain) -> Variant:
    for rule in user.tones:
        if not rule.outlet and rule.concept == concept and rule.variant == variant.text:
            return variant._replace(tone=rule.tone)
    return variant
