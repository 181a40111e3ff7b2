"""The types that every layer shares, and the tree of errors. Standard library only.

All offsets are Unicode code points in `Article.text`, half-open, unless a name says otherwise.
"""

from __future__ import annotations

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
