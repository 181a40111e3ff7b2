"""From overlapping matches to names: which sense counts, which of them wins, and what a short form stands for."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reader.analysis.naming_context import Context
from reader.lexicon.inflect import PLURAL
from reader.lexicon.matcher import Entry, Match
from reader.lexicon.naming import NamingLexicon
from reader.lexicon.types import Concept, ConceptKind, Element, Variant, Word
from reader.model import Tone

_TAKEN_OVER = frozenset(("group:*", "members:*"))
"""Generic concepts whose mentions take the id that fills their slot."""

_ANY_GROUP = frozenset(("تنظيم", "جماعه", "حركه", "ميليشيا", "فصيل", "منظمه"))
_REACH = 80
"""How many words back a short form looks for a name of another head word."""


_ANY_FORCES = frozenset(("قوات", "طيران", "طائره", "طائرات", "مقاتلات", "مقاتله", "دوريه"))


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
    specific: bool
    weight: int = 0
    rule: str = "listed"


def resolve(matches: Iterable[Match], context: Context, lexicon: NamingLexicon) -> Iterator[Name]:
    """The matches that count in this article, each with its concept."""
    generic = {domain.id for domain in lexicon.domains if domain.generic}
    for match in matches:
        variant, concept, domain = match.entry.variant, match.entry.concept, match.entry.domain
        if variant.needs_pronoun and not match.own:
            continue
        if not _in_time(context, variant.first, variant.last) or not _in_time(context, concept.first, concept.last):
            continue
        if not _is_meant(match.entry, domain in generic, context) or _is_other_sense(match, context):
            continue
        if (domain not in generic or variant.needs_antecedent) and match.plural and _is_one(match.entry.pattern[0]):
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
            specific=domain not in generic,
            weight=context.scores.get(domain, 0),
            rule="pattern" if match.values else "listed",
        )


def complete(concept: Concept, values: tuple[str, ...]) -> str:
    """A mention's id: that of the concept, a generic one completed by what fills its slot."""
    if not concept.id.endswith(":*"):
        return concept.id
    if not values:
        return concept.id.removesuffix(":*")
    return values[0] if concept.id in _TAKEN_OVER else concept.id.removesuffix("*") + values[0]


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


def _rank(name: Name) -> tuple[int, bool, bool, int, bool, int]:
    unknown = name.concept.startswith("group:")
    return (name.start - name.end, unknown, not name.specific, -name.weight, name.variant.needs_antecedent, name.skip)


def antecedents(names: list[Name]) -> list[Name]:
    """`names` with each short form given the concept of the name it takes up; one that needs a full name and has none is left out."""
    found: list[Name] = []
    for name in names:
        earlier = _full_name(name, found)
        if earlier is not None:
            tone = earlier.tone if earlier.tone is Tone.NEUTRAL else name.tone
            found.append(replace(name, concept=earlier.concept, origin=earlier.origin, tone=tone, rule="anaphor"))
        elif not name.variant.needs_antecedent:
            found.append(name)
    return found


def _full_name(name: Name, earlier: list[Name]) -> Name | None:
    """The nearest name before that `name` ('الحركة', 'المتمردين') is short for."""
    if name.own and name.kind is ConceptKind.ACTOR and not name.specific:
        # 'قواته', 'مقاتليه': those of the party named last.
        near = (other for other in reversed(earlier) if name.start - other.end <= _REACH)
        return next((other for other in near if other.kind is ConceptKind.ACTOR and _is_party(other)), None)
    short = name.variant.needs_antecedent or (name.end - name.start == 1 and name.kind is ConceptKind.ACTOR)
    if not short or not name.definite:
        return None
    if name.specific:
        return next((o for o in reversed(earlier) if o.concept == name.concept), None) if name.variant.needs_antecedent else None
    for other in reversed(earlier):
        if (
            other.head == name.head
            and other.kind is name.kind
            and (name.variant.needs_antecedent or other.end - other.start > 1)
        ):
            return other
    if not name.variant.needs_antecedent:
        return None
    base = name.origin.partition(":")[0]
    for other in reversed(earlier):
        if name.start - other.end > _REACH:
            return None
        if name.head in _ANY_FORCES and other.origin.partition(":")[0] == base and ":" in other.origin:
            return other
        if (
            name.head in _ANY_GROUP
            and other.kind is ConceptKind.ACTOR
            and other.origin == other.concept
            and other.specific
        ):
            return other
    return None


def _is_party(name: Name) -> bool:
    """A name that says whose it is: a listed concept or a completed generic one, not 'المدنيين'."""
    return name.specific or ":" in name.origin


def _covered(origin: str, concept: Concept, context: Context, lexicon: NamingLexicon) -> tuple[str, ConceptKind]:
    for domain, covering in lexicon.covers.get(origin, ()):
        if (":" in origin or context.speaks_of(domain)) and _in_time(context, covering.first, covering.last):
            return covering.id, covering.kind
    known = lexicon.concepts.get(origin)
    return origin, (known or concept).kind


def _is_meant(entry: Entry, generic: bool, context: Context) -> bool:
    variant, domain, pattern = entry.variant, entry.domain, entry.pattern
    if variant.context:
        return context.has_any(variant.context)
    if generic:
        return (len(pattern) > 1 and not variant.ambiguous) or context.is_about(domain)
    return not variant.ambiguous or context.speaks_of(domain)


def _is_one(first: Element) -> bool:
    """A proper name in the singular with its article ('الجماعة الإرهابية') is not the plural of the common noun."""
    return isinstance(first, Word) and first.definite and not first.key.endswith(PLURAL)


def _is_other_sense(match: Match, context: Context) -> bool:
    """'النظام المالي', 'التحالف الانتخابي': a bare name with an adjective that the lexicon does not list is another thing."""
    variant, after = match.entry.variant, match.end
    if (
        not (variant.ambiguous or variant.needs_antecedent)
        or match.end - match.start > 1
        or match.head not in _POLYSEMOUS
    ):
        return False
    if after >= len(context.folded) or not context.joined[after]:
        return False
    if any(filler.name.endswith("_epithet") for filler in context.fillers.get(after, ())):
        return False
    word = context.folded[after]
    return word in _PLAIN_ADJECTIVES or (word.startswith("ال") and word.endswith(("ي", "يه")) and len(word) > 5)


_POLYSEMOUS = frozenset(
    "نظام حركه جبهه تحالف هييه مقاومه شرعيه جماعه حزب تنظيم مجموعه عمليه عمليات حمله فرقه قاعده محور".split()
)
_PLAIN_ADJECTIVES = frozenset("العام العامه الجديد الجديده الخاص الخاصه الاساسي الموحد الموحده الصحي المركزي".split())


def _in_time(context: Context, first: datetime.date | None, last: datetime.date | None) -> bool:
    if context.day is None:
        return True
    return (first is None or first <= context.day) and (last is None or context.day <= last)
