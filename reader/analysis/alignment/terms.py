"""A document as the weighted terms of its units: the words that can carry a match."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import pairwise
from operator import or_

from reader.analysis.alignment.counting import Count, counts_of
from reader.analysis.alignment.verbs import verb_keys
from reader.analysis.alignment.vocabulary import families_of, function_words, key_of, share_of
from reader.analysis.numbers import Quantity, QuantityKind, find_quantities
from reader.lexicon.reporting import load
from reader.model.articles import Span
from reader.model.marks import Attribution, Mark, Mention
from reader.model.texts import Document, Token, UnitKind
from reader.text.terms.frequency import stem_weight

HEAD_SHARE = 0.7
"""Share of its weight that a word of the attribution's head keeps: who speaks is not what is told."""
NUMBER_WEIGHT = 6.0
"""A count weighs as a word that about one article in 150 has."""
LONGEST_HEAD = 120
"""Characters of a speaker's name and office; a longer span holds more than that."""

LEAST_TOLD = 3
"""So often do two words stand side by side before they count as one phrase."""

Place = tuple[int, int]
"""A term: the index of its unit, its own index there."""


@dataclass(frozen=True, slots=True)
class Term:
    """One word or number that can carry a match.

    `weight` is its background weight, `share` what it keeps of it: less in the head of an attribution. `name` where it
    belongs to a contested name or tells a state.
    """

    key: str
    form: str
    weight: float
    families: tuple[str, ...]
    share: float = 1.0
    quantity: Quantity | None = None
    name: bool = False


@dataclass(frozen=True, slots=True)
class UnitTerms:
    """The terms of one unit, in order, and their fields side by side; `content` are those that are no names."""

    terms: tuple[Term, ...]
    counts: tuple[Count, ...]
    headline: bool
    keys: tuple[str, ...]
    weights: tuple[float, ...]
    shares: tuple[float, ...]
    content: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class ArticleTerms:
    """The terms of an article's units, and where each word stands: made once, used for every other article.

    `places` by key, in order; `tellers` has a bit for each unit that tells a key, and `told` counts them; `families`
    and `quantities` by key; `members` are the keys of each family; `heads` counts how often a key stands in the head of
    an attribution; `pairs` has the place of the second of two words that stand side by side.
    """

    units: tuple[UnitTerms, ...]
    places: Mapping[str, tuple[Place, ...]]
    tellers: Mapping[str, int]
    told: Mapping[str, int]
    families: Mapping[str, tuple[str, ...]]
    members: Mapping[str, tuple[str, ...]]
    quantities: Mapping[str, Quantity]
    heads: Mapping[str, int]
    pairs: Mapping[tuple[str, str], tuple[Place, ...]]


def terms_of(document: Document, marks: Iterable[Mark] = ()) -> ArticleTerms:
    """The terms of each unit of `document`; headings have none (they name a topic, they report nothing).

    `marks` are the document's own: the words of a cue and its speaker keep only `HEAD_SHARE` of their weight, those
    of a contested name belong to the family of its concept, so that two names of one party meet.
    """
    known = _Known(document, marks)
    units = []
    for index, unit in enumerate(document.units):
        tokens = document.tokens_in(unit.span) if unit.kind is not UnitKind.HEADING else ()
        quantities = find_quantities(document.text, tokens)
        found = tuple(_terms(document.text, tokens, quantities, known.heads[index], known.names[index]))
        units.append(_unit_terms(found, counts_of(tokens, quantities), headline=unit.kind is UnitKind.HEADLINE))
    return _indexed(tuple(units))


def _unit_terms(terms: tuple[Term, ...], counts: tuple[Count, ...], *, headline: bool) -> UnitTerms:
    return UnitTerms(
        terms,
        counts,
        headline,
        tuple(term.key for term in terms),
        tuple(term.weight for term in terms),
        tuple(term.share for term in terms),
        tuple(term.share == 1.0 and not term.name for term in terms),
    )


def _indexed(units: tuple[UnitTerms, ...]) -> ArticleTerms:
    places: dict[str, list[Place]] = defaultdict(list)
    families: dict[str, dict[str, None]] = defaultdict(dict)
    members: dict[str, dict[str, None]] = defaultdict(dict)
    quantities: dict[str, Quantity] = {}
    heads: Counter[str] = Counter()
    pairs: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for number, unit in enumerate(units):
        for index, pair in enumerate(pairwise(unit.keys), 1):
            pairs[pair].append((number, index))
        for index, term in enumerate(unit.terms):
            places[term.key].append((number, index))
            heads[term.key] += term.share < 1
            if term.quantity:
                quantities[term.key] = term.quantity
            for family in term.families:
                families[term.key][family] = None
                members[family][term.key] = None
    tellers = {key: reduce(or_, (1 << unit for unit, _ in found)) for key, found in places.items()}
    return ArticleTerms(
        units,
        {key: tuple(found) for key, found in places.items()},
        tellers,
        {key: bits.bit_count() for key, bits in tellers.items()},
        {key: tuple(found) for key, found in families.items()},
        {family: tuple(found) for family, found in members.items()},
        quantities,
        {key: count for key, count in heads.items() if count},
        {pair: tuple(found) for pair, found in pairs.items()},
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


def _terms(
    text: str,
    tokens: Sequence[Token],
    quantities: Iterable[Quantity],
    heads: Iterable[Span],
    names: Sequence[tuple[Span, str]],
) -> Iterator[Term]:
    numbers = {index: quantity for quantity in quantities for index in range(quantity.first, quantity.last + 1)}
    skipped = function_words()
    for index, token in enumerate(tokens):
        share = HEAD_SHARE if any(span.contains(token.span) for span in heads) else 1.0
        quantity = numbers.get(index)
        if quantity is not None and quantity.noun != index:
            if index == quantity.first:
                yield _number(text, quantity, share)
        elif token.folded not in skipped and len(token.stem) > 1:
            yield _word(token, share, names)


def _word(token: Token, share: float, names: Iterable[tuple[Span, str]]) -> Term:
    """The term of a word: its families of meaning and of verbs, its state, the concepts of the names it is part of."""
    key = key_of(token.folded)
    weight = min(stem_weight(token.stem), stem_weight(key)) * share_of(families_of(token.folded))
    side = load().side(token.folded)
    extra = [f"concept {concept}" for span, concept in names if span.overlaps(token.span)]
    extra += [f"state {side}"] if side else []
    return Term(key, token.form, weight, (*_kin(token.folded), *extra), share, name=bool(extra))


@lru_cache(maxsize=100_000)
def _kin(folded: str) -> tuple[str, ...]:
    """The families of meaning of a word, and the verbs that it may be a form of; in an order of their own."""
    return tuple(sorted(families_of(folded) | verb_keys(folded)))


def _number(text: str, quantity: Quantity, share: float) -> Term:
    worth = NUMBER_WEIGHT if quantity.kind is not QuantityKind.YEAR else NUMBER_WEIGHT / 2
    return Term(quantity.key, quantity.span.of(text), worth, (), share, quantity)


def speakers_of(a: ArticleTerms, b: ArticleTerms) -> frozenset[str]:
    """The keys of words that mostly stand in heads (the speakers' names): they weigh less wherever they stand."""
    heads = Counter(a.heads)
    heads.update(b.heads)
    return frozenset(
        key for key, count in heads.items() if 2 * count >= len(a.places.get(key, ())) + len(b.places.get(key, ()))
    )


def phrases_of(a: ArticleTerms, b: ArticleTerms) -> frozenset[tuple[str, str]]:
    """The pairs of words that stand side by side again and again in both articles together: names and offices."""
    told = {pair: len(places) + len(b.pairs.get(pair, ())) for pair, places in a.pairs.items()}
    told.update((pair, len(places)) for pair, places in b.pairs.items() if pair not in told)
    return frozenset(pair for pair, times in told.items() if times >= LEAST_TOLD and _is_fixed(pair, times, a, b))


def _is_fixed(pair: tuple[str, str], times: int, a: ArticleTerms, b: ArticleTerms) -> bool:
    """Whether the rarer of the two words mostly stands beside the other."""
    return 2 * times >= min(len(a.places.get(key, ())) + len(b.places.get(key, ())) for key in pair)
