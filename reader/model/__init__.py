"""The types that every layer shares, and the tree of errors. Standard library only.

A module here is loaded when a type of it is first asked for (PEP 562): making all of these types takes a start longer
than showing its window, and the window needs a few.

All offsets are Unicode code points in `Article.text`, half-open, unless a name says otherwise.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.articles import Article, DateBasis, Draft, Published, RemovedLine, Span
    from reader.model.comparisons import (
        Comparison,
        Difference,
        DifferenceKind,
        Event,
        Link,
        Reason,
        Recipe,
        Relation,
        Row,
        Story,
    )
    from reader.model.errors import Cancelled, ExportFailed, ImportFailed, LexiconError, LibraryError, RiwayaError
    from reader.model.marks import (
        Attribution,
        AttributionKind,
        Finding,
        Mark,
        MarkKind,
        Mention,
        SpeakerType,
        Stance,
        Tone,
        Voice,
    )
    from reader.model.sessions import Anchor, Digest, Note, NoteTarget, Session, Tag
    from reader.model.texts import Document, FoldedText, Quotation, Repair, Token, Unit, UnitKind

__all__ = [
    "Anchor",
    "Article",
    "Attribution",
    "AttributionKind",
    "Cancelled",
    "Comparison",
    "DateBasis",
    "Difference",
    "DifferenceKind",
    "Digest",
    "Document",
    "Draft",
    "Event",
    "ExportFailed",
    "Finding",
    "FoldedText",
    "ImportFailed",
    "LexiconError",
    "LibraryError",
    "Link",
    "Mark",
    "MarkKind",
    "Mention",
    "Note",
    "NoteTarget",
    "Published",
    "Quotation",
    "Reason",
    "Recipe",
    "Relation",
    "RemovedLine",
    "Repair",
    "RiwayaError",
    "Row",
    "Session",
    "Span",
    "SpeakerType",
    "Stance",
    "Story",
    "Tag",
    "Token",
    "Tone",
    "Unit",
    "UnitKind",
    "Voice",
]

_TYPES = {
    "articles": "Article DateBasis Draft Published RemovedLine Span",
    "comparisons": "Comparison Difference DifferenceKind Event Link Reason Recipe Relation Row Story",
    "errors": "Cancelled ExportFailed ImportFailed LexiconError LibraryError RiwayaError",
    "marks": "Attribution AttributionKind Finding Mark MarkKind Mention SpeakerType Stance Tone Voice",
    "sessions": "Anchor Digest Note NoteTarget Session Tag",
    "texts": "Document FoldedText Quotation Repair Token Unit UnitKind",
}
_HOMES = {name: module for module, names in _TYPES.items() for name in names.split()}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> type:
        """The type of that name, from its module."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        return found
