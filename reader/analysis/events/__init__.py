"""Which articles tell the same event, which events form a story, and why."""

from __future__ import annotations

from reader.analysis.events.constraints import Constraint, ConstraintKind
from reader.analysis.events.grouping import Grouping, Suggestion, find_suggestions, group, group_signatures
from reader.analysis.events.library import Kept, Shelf, Update, regather, regroup
from reader.analysis.events.likeness import Pair
from reader.analysis.events.settings import Settings
from reader.analysis.events.signatures import Signature, signature

__all__ = [
    "Constraint",
    "ConstraintKind",
    "Grouping",
    "Kept",
    "Pair",
    "Settings",
    "Shelf",
    "Signature",
    "Suggestion",
    "Update",
    "find_suggestions",
    "group",
    "group_signatures",
    "regather",
    "regroup",
    "signature",
]
