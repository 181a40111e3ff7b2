"""The parts of a naming lexicon, as its files give them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from reader.model.marks import Tone


class ConceptKind(StrEnum):
    ACTOR = "actor"
    ACT = "act"
    PLACE = "place"
    LABEL = "label"


class SlotKind(StrEnum):
    """What may stand in a pattern's slot."""

    NISBA = "nisba"
    """An adjective of a country or people (روسي), agreeing in the article with the word before."""
    PARTY = "party"
    """A country, capital or leader by name (دمشق، الأسد)."""
    PLACE = "place"
    """A town, region or site that a domain lists (إدلب، الحديدة)."""
    GROUP = "group"
    """The name of an armed or political group (`name` lines of the concepts)."""
    ACTOR = "actor"
    """Any actor that was found by the other patterns."""
    LABEL = "label"
    """A label that was found by the other patterns (الإرهاب)."""
    QUOTED = "quoted"
    """One to four words between quotation marks."""


@dataclass(frozen=True, slots=True)
class Word:
    """A literal word of a pattern: `key` as in lexicon/inflect.py; `definite` when listed with the article."""

    key: str
    definite: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot: a `SlotKind` or the name of a word set. `clitic` is the ل or ب that must be attached to it, or ''."""

    name: str
    clitic: str = ""


Element = Word | Slot


class Variant(NamedTuple):
    """One name of a concept.

    `ambiguous`: counts only where its domain is spoken of, or one of the `context` words stands in the article.
    `slur`: for detection only, never offered as a name. `contrast`: a plain word that is shown only where the same
    article also uses a loaded one. `needs_pronoun` and `needs_antecedent`: 'قواتنا', and 'الحزب' after its full name.
    `first` and `last` bound the days on which the name has this sense, both inclusive.
    """

    # Thousands are made at first use: a frozen dataclass takes three times as long.
    text: str
    tone: Tone
    ambiguous: bool = False
    slur: bool = False
    contrast: bool = False
    needs_pronoun: bool = False
    needs_antecedent: bool = False
    context: tuple[str, ...] = ()
    first: datetime.date | None = None
    last: datetime.date | None = None
    note: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Concept:
    """Who or what is named. `id` ends in ':*' where the complement of the name completes it ('forces:*').

    `label` and `label_en` are the neutral titles that the window shows, `note` and `note_en` what to watch. `side`
    groups concepts of one party. `covers` are generic ids ('forces:syria') that mean this concept where its domain is
    spoken of. `each_conflict`: a general concept that is another one in every conflict ('airstrikes:yemen'): its
    mentions take the conflict's id.
    """

    id: str
    kind: ConceptKind
    label: str
    label_en: str
    side: str = ""
    note: str = ""
    note_en: str = ""
    names: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()
    each_conflict: bool = False
    variants: tuple[Variant, ...] = ()
    first: datetime.date | None = None
    last: datetime.date | None = None
    line: int = 0

    @property
    def offered(self) -> tuple[Variant, ...]:
        """The variants that may be shown as names of the concept: slurs are there to be found, not to be offered."""
        return tuple(variant for variant in self.variants if not variant.slur)


@dataclass(frozen=True, slots=True)
class Party:
    """A state or people: names, adjectives (masculine singular, broken plurals), leaders that stand for it."""

    id: str
    label: str
    label_en: str
    names: tuple[str, ...]
    nisbas: tuple[str, ...]
    leaders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToneRule:
    """The user's own tone for a shipped name; `outlet` '' means for every outlet."""

    concept: str
    variant: str
    tone: Tone
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class Domain:
    """One lexicon file.

    `signals` are words that tell that an article speaks of the domain; `version` is a hash of the file. `disabled`
    and `tones` stand in the user's own file alone: (concept, variant) pairs switched off, '' for all of a concept.
    """

    id: str
    label: str
    label_en: str
    version: str
    generic: bool = False
    signals: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    concepts: tuple[Concept, ...] = ()
    parties: tuple[Party, ...] = ()
    sets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    disabled: tuple[tuple[str, str], ...] = ()
    tones: tuple[ToneRule, ...] = ()
