"""The names of all lexicons as one list, with what the user changed; and the changes, values in and values out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from reader.lexicon import edit
from reader.lexicon.parse_variant import parse_variant
from reader.lexicon.types import Concept, ConceptKind, Domain, ToneRule, Variant
from reader.model.marks import Tone
from reader.text.folding import fold

_SIGNS = {Tone.FAVOURABLE: "+", Tone.NEUTRAL: "=", Tone.HOSTILE: "-"}


class State(StrEnum):
    """What the user made of a name."""

    SHIPPED = "shipped"
    RETONED = "retoned"
    CHANGED = "changed"
    OWN = "own"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Entry:
    """A name as it counts now. `variant` has the tone and the note that hold; `outlets` the tones for one outlet."""

    domain: Domain
    concept: Concept
    variant: Variant
    state: State
    outlets: tuple[ToneRule, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        return self.concept.id, self.variant.text


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries a list shows: words in the name or its concept, one domain, the user's changes alone."""

    text: str = ""
    domain: str = ""
    changed: bool = False


def entries(shipped: Sequence[Domain], layer: Domain) -> tuple[Entry, ...]:
    """Every name that may be shown, the user's own first. Insults are found in texts but never offered."""
    known = {concept.id for domain in shipped for concept in domain.concepts}
    fresh = [(layer, concept) for concept in layer.concepts if concept.id not in known]
    pairs = [*fresh, *((domain, concept) for domain in shipped for concept in domain.concepts)]
    return tuple(entry for domain, concept in pairs for entry in _of_concept(domain, concept, layer))


def _of_concept(domain: Domain, concept: Concept, layer: Domain) -> Iterator[Entry]:
    own = next((one.variants for one in layer.concepts if one.id == concept.id), ())
    printed = {variant.text for variant in concept.variants} if domain is not layer else set()
    written = {variant.text for variant in own}
    for variant in (*own, *(one for one in concept.variants if one.text not in written)):
        if variant.slur:
            continue
        rules = [rule for rule in layer.tones if (rule.concept, rule.variant) == (concept.id, variant.text)]
        tone = next((rule.tone for rule in rules if not rule.outlet), None)
        off = (concept.id, variant.text) in layer.disabled or (concept.id, "") in layer.disabled
        state = State.SHIPPED if tone is None else State.RETONED
        if variant.text in written:
            state = State.CHANGED if variant.text in printed else State.OWN
        yield Entry(
            domain,
            concept,
            variant._replace(tone=tone or variant.tone),
            State.OFF if off else state,
            tuple(rule for rule in rules if rule.outlet),
        )


def matching(found: Sequence[Entry], wanted: Wanted) -> tuple[Entry, ...]:
    """The entries that the list shows; spelling differences of Arabic do not matter."""
    key = fold(wanted.text.strip())
    return tuple(
        entry
        for entry in found
        if (not wanted.domain or entry.domain.id == wanted.domain)
        and (not wanted.changed or entry.state is not State.SHIPPED or entry.outlets)
        and (not key or key in _searched(entry.variant.text, entry.variant.note) or key in _of(entry.concept))
    )


def _of(concept: Concept) -> str:
    return _searched(concept.label, concept.label_en)


# A list is searched again with every letter that is typed.
@lru_cache(maxsize=20_000)
def _searched(*words: str) -> str:
    return fold("\n".join(words))


def written(text: str, tone: Tone, note: str, *, ambiguous: bool = False) -> Variant:
    """A name as the lexicon's own syntax reads it. Raises ValueError where it is not a name."""
    clean = " ".join(text.split())
    if not clean or any(sign in clean for sign in "@[]#|"):
        raise ValueError("a name is made of words")
    line = f"{_SIGNS[tone]}{'?' if ambiguous else ''} {clean}"
    return parse_variant(line)._replace(note=" ".join(note.split()))


def new_concept(title: str, kind: ConceptKind) -> Concept:
    """A concept of the user's own; the same title gives the same id."""
    words = " ".join(title.split())
    return Concept(f"own_{hashlib.sha256(fold(words).encode()).hexdigest()[:10]}", kind, words, words)


def concepts_to_name(shipped: Sequence[Domain], layer: Domain) -> tuple[Concept, ...]:
    """What a name can be added to: every listed concept and the user's own, not those that their slot completes."""
    known = {concept.id: concept for domain in shipped for concept in domain.concepts}
    every = {concept.id: concept for concept in layer.concepts} | known
    return tuple(concept for concept in every.values() if not concept.id.endswith(":*"))


def add(layer: Domain, concept: Concept, variant: Variant) -> Domain:
    """The layer with one more name."""
    return edit.add_variant(layer, concept, variant)


def retone(layer: Domain, entry: Entry, tone: Tone) -> Domain:
    """The layer with another tone for the name, in every outlet."""
    if entry.state in {State.OWN, State.CHANGED}:
        return edit.add_variant(_without_tone(layer, entry), entry.concept, entry.variant._replace(tone=tone))
    return edit.set_tone(layer, ToneRule(*entry.key, tone))


def annotate(layer: Domain, entry: Entry, note: str) -> Domain:
    """The layer with the user's note on the name."""
    return edit.add_variant(layer, entry.concept, entry.variant._replace(note=" ".join(note.split())))


def switch(layer: Domain, entry: Entry, *, on: bool) -> Domain:
    """The layer with the name counted, or not."""
    if not on:
        return edit.disable(layer, *entry.key)
    return edit.enable(edit.enable(layer, *entry.key), entry.concept.id)


def restore(layer: Domain, entry: Entry) -> Domain:
    """The layer without anything of the user's about the name; a name of the user's own is gone."""
    layer = edit.remove_variant(layer, *entry.key)
    layer = replace(layer, tones=tuple(rule for rule in layer.tones if (rule.concept, rule.variant) != entry.key))
    return edit.enable(layer, *entry.key)


def _without_tone(layer: Domain, entry: Entry) -> Domain:
    kept = tuple(r for r in layer.tones if (r.concept, r.variant) != entry.key or r.outlet)
    return replace(layer, tones=kept)
