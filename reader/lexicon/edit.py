"""Edits to the user's layer: values in, values out, and one careful write."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from reader.lexicon.parse import parse
from reader.lexicon.parse_variant import FLAGS, TONES
from reader.lexicon.types import Concept, Domain, ToneRule, Variant

_MARKS = {tone: mark for mark, tone in TONES.items()}
EMPTY = Domain("user", "إضافاتي", "My additions", "none")
"""The layer of a user who has changed nothing."""


def add_variant(layer: Domain, concept: Concept, variant: Variant) -> Domain:
    """`layer` with one name more for `concept` (its kind and labels are taken over); the same text is replaced."""
    mine = next((c for c in layer.concepts if c.id == concept.id), replace(concept, variants=(), names=(), covers=()))
    kept = tuple(v for v in mine.variants if v.text != variant.text)
    others = tuple(c for c in layer.concepts if c.id != concept.id)
    disabled = tuple(pair for pair in layer.disabled if pair != (concept.id, variant.text))
    return replace(layer, concepts=(*others, replace(mine, variants=(*kept, variant))), disabled=disabled)


def remove_variant(layer: Domain, concept: str, text: str) -> Domain:
    """`layer` without the user's own name `text`; a concept left empty goes too."""
    concepts = (
        replace(c, variants=tuple(v for v in c.variants if (c.id, v.text) != (concept, text))) for c in layer.concepts
    )
    return replace(layer, concepts=tuple(c for c in concepts if c.variants or c.names))


def disable(layer: Domain, concept: str, text: str = "") -> Domain:
    """`layer` with the shipped name `text` switched off, or the whole concept."""
    return replace(layer, disabled=tuple(dict.fromkeys((*layer.disabled, (concept, text)))))


def enable(layer: Domain, concept: str, text: str = "") -> Domain:
    """The opposite of `disable`."""
    return replace(layer, disabled=tuple(pair for pair in layer.disabled if pair != (concept, text)))


def set_tone(layer: Domain, rule: ToneRule) -> Domain:
    """`layer` with `rule` in place of an earlier one for the same name and outlet."""
    same = (rule.concept, rule.variant, rule.outlet)
    kept = tuple(r for r in layer.tones if (r.concept, r.variant, r.outlet) != same)
    return replace(layer, tones=(*kept, rule))


def combine(layer: Domain, other: Domain) -> Domain:
    """`layer` with the names, switched-off names and tones of another user's layer; where both speak, `layer` stays."""
    for concept in other.concepts:
        mine = next((c for c in layer.concepts if c.id == concept.id), None)
        known = {variant.text for variant in mine.variants} if mine else set()
        for variant in concept.variants:
            if variant.text not in known:
                layer = add_variant(layer, concept, variant)
    ruled = {(r.concept, r.variant, r.outlet) for r in layer.tones}
    tones = (*layer.tones, *(r for r in other.tones if (r.concept, r.variant, r.outlet) not in ruled))
    return replace(layer, disabled=tuple(dict.fromkeys((*layer.disabled, *other.disabled))), tones=tones)


def render(layer: Domain) -> str:
    """The layer as a lexicon file; `parse` reads it back to an equal layer."""
    lines = [f"lexicon {layer.id}", f"label: {layer.label} | {layer.label_en}"]
    lines += [f"disable {concept} | {text}".rstrip(" |") for concept, text in layer.disabled]
    lines += [f"tone {r.concept} | {r.variant} | {r.tone} | {r.outlet}".rstrip(" |") for r in layer.tones]
    for concept in layer.concepts:
        lines += ["", *_concept_lines(concept)]
    return "\n".join(lines) + "\n"


def write(path: Path, layer: Domain) -> None:
    """Writes the layer to `path`; a crash leaves the old file or the new one. Raises LexiconError and OSError."""
    text = render(layer)
    parse(text, str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".new")
    with draft.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _concept_lines(concept: Concept) -> list[str]:
    lines = [f"concept {concept.id} {concept.kind}", f"label: {concept.label} | {concept.label_en}"]
    lines += [f"side: {concept.side}"] if concept.side else []
    lines += [f"note: {concept.note} | {concept.note_en}".rstrip(" |")] if concept.note else []
    lines += [f"name: {'، '.join(concept.names)}"] if concept.names else []
    lines += ["each: conflict"] if concept.each_conflict else []
    lines += [f"from: {concept.first}"] if concept.first else []
    lines += [f"until: {concept.last}"] if concept.last else []
    return lines + [_variant_line(variant) for variant in concept.variants]


def _variant_line(variant: Variant) -> str:
    sign = _MARKS[variant.tone] + "".join(mark for mark, name in FLAGS.items() if getattr(variant, name))
    line = f"{sign} {variant.text}"
    if variant.context:
        line += f" @ {'، '.join(variant.context)}"
    if variant.first or variant.last:
        line += f" [{variant.first or ''}..{variant.last or ''}]"
    return f"{line} # {variant.note}" if variant.note else line
