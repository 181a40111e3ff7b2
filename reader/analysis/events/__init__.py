"""Which articles tell the same event, which events form a story, and why."""

from __future__ import annotations

from reader.analysis.events.constraints import Constraint, ConstraintKind
from reader.analysis.events.grouping import Grouping, Suggestion, group, group_signatures
from reader.analysis.events.settings import Settings
from reader.analysis.events.signatures import Signature, signature

__all__ = [
    "Constraint",
    "ConstraintKind",
    "Grouping",
    "Settings",
    "Signature",
    "Suggestion",
    "group",
    "group_signatures",
    "signature",
]
