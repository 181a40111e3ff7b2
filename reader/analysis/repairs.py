"""Obfuscated words as marks: which words an outlet hides is evidence too."""

from __future__ import annotations

from reader.model.marks import Mark, MarkKind
from reader.model.texts import Document


def find_repaired(document: Document) -> tuple[Mark, ...]:
    """A REPAIR mark for each obfuscated word; `group` is the word that it stands for."""
    return tuple(
        Mark(document.article.id, repair.span, MarkKind.REPAIR, repair.clean, repair) for repair in document.repairs
    )
