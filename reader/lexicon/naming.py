"""The lexicon of contested names that an analysis works with: all domains together, the user's layer merged in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from reader import resources
from reader.lexicon.edit import EMPTY
from reader.lexicon.inflect import readings, word_key
from reader.lexicon.matcher import Filler, Listed, Trie
from reader.lexicon.parse import parse_file
from reader.lexicon.types import Concept, Domain, SlotKind, Variant
from reader.lexicon.user import merge
from reader.text.tokens import words


class Phrase(NamedTuple):
    """A listed phrase that may fill a slot: the keys of its words with their articles, and what it stands for."""

    keys: tuple[tuple[str, bool], ...]
    slot: str
    value: str


@dataclass(frozen=True, slots=True)
class NamingLexicon:
    """`names` finds names, `outer` the patterns around an actor. `phrases` are slot fillers by their first key.

    `signals` gives the domains that a word speaks for, `covers` the concepts that a generic id stands for.
    """

    domains: tuple[Domain, ...]
    user: Domain
    names: Trie
    outer: Trie
    phrases: Mapping[str, tuple[Phrase, ...]]
    signals: Mapping[str, tuple[str, ...]]
    covers: Mapping[str, tuple[tuple[str, Concept], ...]]
    concepts: Mapping[str, Concept]
    titles: Mapping[str, tuple[str, str]]

    @property
    def versions(self) -> tuple[tuple[str, str], ...]:
        """The name and content hash of every lexicon, for `Recipe.lexicons`."""
        return tuple((domain.id, domain.version) for domain in self.domains)

    def concept(self, identity: str) -> Concept | None:
        """The concept of a mention's id; a completed id ('forces:russia', 'airstrikes:yemen') gives its general one.

        So does 'forces' alone, where the text tells no party.
        """
        ids = (*base_ids(identity), f"{identity}:*")
        return next((self.concepts[base] for base in ids if base in self.concepts), None)

    def label(self, identity: str) -> tuple[str, str]:
        """The Arabic and English title of a mention's concept, its party named ('قوات: روسيا', 'Forces: Russia')."""
        concept = self.concept(identity)
        if concept is None:
            return identity, identity
        _, colon, value = identity.partition(":")
        if not colon or concept.id == identity:
            return concept.label, concept.label_en
        inner = self.titles.get(value) or self.label(value)
        return f"{concept.label}: {inner[0]}", f"{concept.label_en}: {inner[1]}"

    def signalled(self, word: str) -> frozenset[str]:
        """The domains that speak of `word` (folded, in any form)."""
        known = readings(word)
        keys = {reading.key for reading in known}
        keys |= {_with_article(reading.key) for reading in known if reading.definite}
        return frozenset(domain for key in keys for domain in self.signals.get(key, ()))

    def fillers(self, folded: Sequence[str], joined: Sequence[bool]) -> dict[int, list[Filler]]:
        """What may fill a party, nisba, group or set slot from each word on; see `matcher.find`."""
        found: dict[int, list[Filler]] = defaultdict(list)
        for start, word in enumerate(folded):
            for first in readings(word):
                for phrase in self.phrases.get(first.key, ()):
                    if (first.key, first.definite) != phrase.keys[0] and not _bends(phrase):
                        continue
                    if _follows(phrase, folded, joined, start):
                        end = start + len(phrase.keys)
                        filler = Filler(phrase.slot, end, phrase.value, first.definite, first.skip, first.clitic)
                        found[start].append(filler)
        return found


SIGNAL = "signal"
"""Names the fillers that are signals of several words ('دير الزور'); their value is the domain."""


def base_ids(identity: str) -> tuple[str, ...]:
    """The ids of the concepts that a mention's id may belong to: its own, and the general one that it completes."""
    head, colon, _ = identity.partition(":")
    return (identity, f"{head}:*", head) if colon else (identity,)


def load(user: Path | None = None) -> NamingLexicon:
    """The shipped lexicons with the user's layer of the file `user` (none where it does not exist).

    The shipped part is read once. Raises LexiconError with `path` and `line`.
    """
    layer = parse_file(user) if user is not None and user.exists() else EMPTY
    return compile_lexicon(shipped(), layer)


@cache
def default() -> NamingLexicon:
    """The shipped lexicons alone."""
    return compile_lexicon(shipped(), EMPTY)


@cache
def shipped() -> tuple[Domain, ...]:
    """The domains of resources/lexicons, by file name."""
    return tuple(parse_file(path) for path in sorted(resources.path("lexicons").glob("*.lex")))


def compile_lexicon(domains: Sequence[Domain], user: Domain = EMPTY) -> NamingLexicon:
    """The lexicon of `domains` with the layer `user` over them."""
    merged = merge(domains, user)
    signals: dict[str, tuple[str, ...]] = defaultdict(tuple)
    covers: dict[str, tuple[tuple[str, Concept], ...]] = defaultdict(tuple)
    for domain in merged:
        for signal in domain.signals:
            key, definite = word_key(signal)
            key = _with_article(key) if definite else key
            signals[key] = (*signals[key], domain.id)
        for concept in domain.concepts:
            for generic in concept.covers:
                covers[generic] = (*covers[generic], (domain.id, concept))
    names: list[Listed] = []
    outer: list[Listed] = []
    for name in _listed_names(merged):
        (outer if _is_outer(name[2].text) else names).append(name)
    return NamingLexicon(
        domains=merged,
        user=user,
        names=Trie(names),
        outer=Trie(outer),
        phrases=_phrases(merged),
        signals=dict(signals),
        covers=dict(covers),
        concepts={concept.id: concept for domain in reversed(merged) for concept in domain.concepts},
        titles=_titles(merged),
    )


def _with_article(key: str) -> str:
    """The key of a signal that is listed with the article and stands with it alone: 'الخليل' a town, 'خليل' a man."""
    return f"ال{key}"


def _titles(domains: Sequence[Domain]) -> dict[str, tuple[str, str]]:
    titles = {domain.id: (domain.label, domain.label_en) for domain in domains}
    return titles | {party.id: (party.label, party.label_en) for domain in domains for party in domain.parties}


def _listed_names(domains: Iterable[Domain]) -> list[Listed]:
    """Every name, the generic domains' last."""
    return [
        (domain.id, concept, variant)
        for domain in sorted(domains, key=lambda domain: domain.generic)
        for concept in domain.concepts
        for variant in concept.variants
    ]


def _is_outer(text: str) -> bool:
    """Whether the name is a pattern around names that the other patterns find."""
    return "<" in text and any(f"<{kind}>" in text for kind in (SlotKind.ACTOR, SlotKind.LABEL))


def _phrases(domains: Iterable[Domain]) -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, dict[Phrase, None]] = defaultdict(dict)
    for domain in domains:
        for slot, value, text in _listed(domain):
            keys = (word_key(text),) if text.isalpha() else tuple(word_key(word) for word in words(text))
            forms = [keys]
            if slot in domain.sets or slot == SlotKind.NISBA or (slot == SlotKind.GROUP and _is_adjective(keys)):
                forms.append((*keys[:-1], (keys[-1][0] + "ه", keys[-1][1])))
            for form in forms:
                found[form[0][0]][Phrase(form, slot, value)] = None
    return {key: tuple(phrases) for key, phrases in found.items()}


def _listed(domain: Domain) -> Iterator[tuple[str, str, str]]:
    for party in domain.parties:
        yield from ((SlotKind.PARTY, party.id, name) for name in (*party.names, *party.leaders))
        yield from ((SlotKind.NISBA, party.id, name) for name in party.nisbas)
    yield from ((SlotKind.PLACE, "", name) for name in domain.places)
    yield from ((SIGNAL, domain.id, signal) for signal in domain.signals if " " in signal)
    for concept in domain.concepts:
        yield from ((SlotKind.GROUP, concept.id, name) for name in concept.names)
    for name, listed in domain.sets.items():
        yield from ((name, "", word) for word in listed)


def _is_adjective(keys: Sequence[tuple[str, bool]]) -> bool:
    """A nisba listed without the article ('حوثي') also stands as a feminine and a plural."""
    return len(keys) == 1 and not keys[0][1] and keys[0][0].endswith("ي") and len(keys[0][0]) >= 3


def _bends(phrase: Phrase) -> bool:
    """Adjectives come with and without the article, names as they are listed."""
    if phrase.slot in (SlotKind.PARTY, SlotKind.PLACE):
        return False
    return phrase.slot != SlotKind.GROUP or _is_adjective(phrase.keys)


def _follows(phrase: Phrase, folded: Sequence[str], joined: Sequence[bool], start: int) -> bool:
    for offset, wanted in enumerate(phrase.keys[1:], 1):
        at = start + offset
        if at >= len(folded) or not joined[at]:
            return False
        if not any((reading.key, reading.definite) == wanted for reading in readings(folded[at])):
            return False
    return True


def variants(lexicon: NamingLexicon) -> Iterator[tuple[Domain, Concept, Variant]]:
    """Every name with its concept and domain, as the naming view lists them."""
    for domain in lexicon.domains:
        for concept in domain.concepts:
            for variant in concept.variants:
                yield domain, concept, variant
