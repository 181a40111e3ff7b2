"""From overlapping matches to names: which sense counts, which of them wins, and what a short form stands for."""

from __future__ import annotations

import datetime
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.analysis.naming.context import NISBA, Context
from reader.lexicon.inflect import PLURAL
from reader.lexicon.matcher import Entry, Match
from reader.lexicon.naming import NamingLexicon
from reader.lexicon.types import Concept, ConceptKind, Element, Variant, Word
from reader.model.marks import Tone

_TAKEN_OVER = frozenset(("group:*", "members:*"))
"""Generic concepts whose mentions take the id that fills their last slot: 'الفرع المصري ل' with a group."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name at words `start` .. `end`; `origin` is its generic id before a domain's concept took it over."""

    start: int
    end: int
    skip: int
    clitic: str
    concept: str
    origin: str
    kind: ConceptKind
    tone: Tone
    variant: Variant
    lexicon: str
    head: str
    definite: bool
    own: bool
    group: bool
    specific: bool
    weight: int = 0
    rule: str = "listed"


def resolve(matches: Sequence[Match], context: Context, lexicon: NamingLexicon) -> Iterator[Name]:
    """The matches that count in this article, each with its concept."""
    generic = {domain.id for domain in lexicon.domains if domain.generic}
    full = _in_full(matches, generic)
    for match in matches:
        variant, concept, domain = match.entry.variant, match.entry.concept, match.entry.domain
        if (variant.needs_pronoun and not match.own) or (variant.needs_antecedent and match.own):
            continue
        if not _in_time(context, variant.first, variant.last) or not _in_time(context, concept.first, concept.last):
            continue
        meant = _is_meant(match.entry, context, generic=domain in generic) or _is_part(match.entry, full)
        if not meant or _is_other_sense(match, context):
            continue
        if (domain not in generic or variant.needs_antecedent) and match.plural and _is_one(match.entry.pattern[0]):
            continue
        if (domain not in generic and _is_bent(match)) or _is_adjective_of(match, context) or _is_verb(match, context):
            continue
        origin = complete(concept, match.values)
        identity, kind = _covered(origin, concept, context, lexicon)
        yield Name(
            start=match.start,
            end=match.end,
            skip=match.skip,
            clitic=match.clitic,
            concept=identity,
            origin=origin,
            kind=kind,
            tone=variant.tone,
            variant=variant,
            lexicon=domain,
            head=match.head,
            definite=match.definite or match.own,
            own=match.own,
            group=_is_group(concept) or (origin in lexicon.concepts and _is_group(lexicon.concepts[origin])),
            specific=domain not in generic or domain == lexicon.user.id,
            # Of two concepts with one name the user's own is meant.
            weight=sys.maxsize if domain == lexicon.user.id else context.scores.get(domain, 0),
            rule="pattern" if match.values else "listed",
        )


def _is_group(concept: Concept) -> bool:
    """Whether a concept is one organisation, and no camp that takes in whoever fights on its side."""
    return bool(concept.names) and not concept.covers


def complete(concept: Concept, values: tuple[str, ...]) -> str:
    """A mention's id: that of the concept, a generic one completed by what fills its slot."""
    if not concept.id.endswith(":*"):
        return concept.id
    if not values:
        return concept.id.removesuffix(":*")
    return values[-1] if concept.id in _TAKEN_OVER else concept.id.removesuffix("*") + values[0]


def choose(names: Iterable[Name]) -> list[Name]:
    """The names that stay: the longest first, then a domain's sense before a generic one, none overlapping."""
    ranked = sorted(
        names, key=lambda n: (n.start - n.end, not n.specific, -n.weight, n.variant.needs_antecedent, n.skip)
    )
    taken: set[int] = set()
    chosen = []
    for name in ranked:
        words = range(name.start, name.end)
        if taken.isdisjoint(words):
            taken.update(words)
            chosen.append(name)
    return sorted(chosen, key=lambda name: name.start)


def _covered(origin: str, concept: Concept, context: Context, lexicon: NamingLexicon) -> tuple[str, ConceptKind]:
    for domain, covering in lexicon.covers.get(origin, ()):
        if (":" in origin or context.speaks_of(domain)) and _in_time(context, covering.first, covering.last):
            return covering.id, covering.kind
    known = lexicon.concepts.get(origin)
    return origin, (known or concept).kind


def _is_meant(entry: Entry, context: Context, *, generic: bool) -> bool:
    variant, domain, pattern = entry.variant, entry.domain, entry.pattern
    if variant.context:
        return context.has_any(variant.context)
    if generic:
        # A group's short form is bound by the name that it takes up.
        bound = variant.needs_antecedent and entry.concept.kind is ConceptKind.ACTOR
        told = (bound or len(pattern) > 1) and not variant.ambiguous
        return told or context.is_about(domain, ambiguous=variant.ambiguous)
    return not variant.ambiguous or context.speaks_of(domain)


def _in_full(matches: Sequence[Match], generic: set[str]) -> Mapping[str, list[set[Element]]]:
    """The words of each concept's names that need no context, where the article prints them."""
    found: dict[str, list[set[Element]]] = defaultdict(list)
    for domain, concept, variant, pattern in (match.entry for match in matches):
        if domain not in generic and not (variant.ambiguous or variant.context or variant.needs_antecedent):
            found[concept.id].append(set(pattern))
    return found


def _is_part(entry: Entry, full: Mapping[str, list[set[Element]]]) -> bool:
    """Whether a fuller name of the concept holds this one: 'القاعدة' in an article that has 'تنظيم القاعدة', too."""
    return any(set(entry.pattern) < words for words in full.get(entry.concept.id, ()))


def _is_one(first: Element) -> bool:
    """A proper name in the singular with its article ('الجماعة الإرهابية') is not the plural of the common noun."""
    return isinstance(first, Word) and first.definite and not first.key.endswith(PLURAL)


def _is_bent(match: Match) -> bool:
    """Whether the name of an actor is printed in a form that a name does not take: 'الحماس', 'إخواننا المسلمين'."""
    (first, *rest) = match.entry.pattern
    if match.entry.concept.kind is not ConceptKind.ACTOR or not isinstance(first, Word) or first.key.endswith(PLURAL):
        return False
    return match.own if first.definite else not (rest or match.whole)


def _is_adjective_of(match: Match, context: Context) -> bool:
    """Whether the one word of an act or place is printed as its adjective: 'هجومي' is not 'هجوم'."""
    (first, *rest) = match.entry.pattern
    if rest or match.entry.concept.kind is ConceptKind.ACTOR or not isinstance(first, Word):
        return False
    return context.folded[match.start].endswith(NISBA) and not first.key.endswith(NISBA)


def _is_verb(match: Match, context: Context) -> bool:
    """Whether an act's word is the verb of the subject after it: 'قصف المتمردون', where a noun has 'المتمردين'."""
    after = match.start + 1
    if match.entry.concept.kind is not ConceptKind.ACT or match.definite or after >= len(context.folded):
        return False
    subject = context.folded[after]
    return context.joined[after] and subject.startswith("ال") and subject.endswith("ون")


def _is_other_sense(match: Match, context: Context) -> bool:
    """Whether a bare name has an adjective that the lexicon does not list: 'النظام المالي', 'التحالف الانتخابي'."""
    variant, after = match.entry.variant, match.end
    bare = match.end - match.start == 1 and (variant.ambiguous or variant.needs_antecedent)
    if not bare or after >= len(context.folded) or not context.joined[after]:
        return False
    if any(filler.name.endswith(("_epithet", "plain_definite")) for filler in context.fillers.get(after, ())):
        return False
    word = context.folded[after]
    if variant.needs_antecedent and word.startswith("ال"):
        return True
    if not context.has_filler(match.start, "polysemous"):
        return False
    return context.has_filler(after, "plain_adjective") or (word.startswith("ال") and word.endswith(NISBA))


def _in_time(context: Context, first: datetime.date | None, last: datetime.date | None) -> bool:
    if context.day is None:
        return True
    return (first is None or first <= context.day) and (last is None or context.day <= last)
