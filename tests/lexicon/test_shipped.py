"""The shipped lexicons: that they load whole, and that an editor's rules for them hold."""

from __future__ import annotations

import re
from collections import Counter

from reader.lexicon.naming import default, shipped, variants
from reader.lexicon.patterns import patterns_of
from reader.lexicon.types import Slot, SlotKind
from reader.model.marks import Tone


def test_they_are_broad() -> None:
    concepts = [concept for domain in shipped() for concept in domain.concepts]
    assert len(concepts) >= 150
    assert sum(len(concept.variants) for concept in concepts) >= 1800
    assert {"syria", "palestine_israel", "lebanon", "yemen", "iraq", "sudan", "libya", "iran_gulf"} <= {
        domain.id for domain in shipped()
    }


def test_every_concept_has_both_titles_and_its_own_id() -> None:
    ids = Counter(concept.id for domain in shipped() for concept in domain.concepts)
    assert [name for name, count in ids.items() if count > 1] == []
    for _, concept, _ in variants(default()):
        assert concept.label, concept.id
        assert concept.label_en.isascii() or "ü" in concept.label_en, concept.id


def test_every_concept_says_what_to_watch_in_both_languages() -> None:
    concepts = [concept for domain in shipped() for concept in domain.concepts]
    assert [concept.id for concept in concepts if min(len(concept.note), len(concept.note_en)) < 10] == []
    assert [concept.id for concept in concepts if re.search("[a-z]", concept.note)] == []
    assert [concept.id for concept in concepts if not re.search("[a-z]{3}", concept.note_en)] == []


def test_every_slot_is_known() -> None:
    known = set(SlotKind) | {name for domain in shipped() for name in domain.sets}
    for _, concept, variant in variants(default()):
        for pattern in patterns_of(variant.text):
            slots = {element.name for element in pattern if isinstance(element, Slot)}
            assert slots <= known, (concept.id, variant.text)


def test_what_a_concept_covers_can_be_found() -> None:
    generic = {concept.id.removesuffix(":*") for domain in shipped() for concept in domain.concepts}
    parties = {party.id for domain in shipped() for party in domain.parties}
    for domain in shipped():
        for concept in domain.concepts:
            for covered in concept.covers:
                base, colon, party = covered.partition(":")
                assert base in generic, (concept.id, covered)
                assert not colon or party in parties, (concept.id, covered)


def test_bare_names_of_a_domain_are_bound_to_it() -> None:
    for domain in shipped():
        for concept in domain.concepts:
            for variant in concept.variants:
                if variant.text in ("النظام", "المقاومة", "الجيش", "الشرعية", "الثوار") and not domain.generic:
                    assert variant.ambiguous or variant.context, (concept.id, variant.text)


def test_slurs_are_found_but_never_offered() -> None:
    slurs = [(concept, variant) for _, concept, variant in variants(default()) if variant.slur]
    assert len(slurs) >= 40
    assert all(variant.tone is Tone.HOSTILE and variant not in concept.offered for concept, variant in slurs)


def test_titles_of_completed_ids() -> None:
    lexicon = default()
    assert lexicon.label("forces:france") == ("قوات: فرنسا", "Forces: France")
    assert lexicon.label("forces") == ("قوات", "Forces")
    assert lexicon.label("houthis")[1] == "Houthis (Ansar Allah)"
    assert lexicon.label("nobody_knows") == ("nobody_knows", "nobody_knows")


def test_versions_name_every_lexicon() -> None:
    names = [name for name, _ in default().versions]
    assert "yemen" in names
    assert len(names) == len(set(names))
