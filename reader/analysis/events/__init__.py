"""Which articles tell the same event, which events form a story, and why."""

from __future__ import annotations

from reader.analysis.events.changes import Effect, effect, inherit
from reader.analysis.events.grouping.constraints import Constraint, ConstraintKind
from reader.analysis.events.grouping.grouping import Grouping, articles_of, group, group_signatures
from reader.analysis.events.grouping.kin import Kept
from reader.analysis.events.grouping.library import Shelf, Update, regroup
from reader.analysis.events.labels import HEAD_LETTERS, announced, head_of, label, labels
from reader.analysis.events.likeness.likeness import Pair
from reader.analysis.events.likeness.signatures import MARK, OutdatedSignature, Signature, signature, signatures_of
from reader.analysis.events.reasons import why, why_not
from reader.analysis.events.seconds import second_happening
from reader.analysis.events.settings import Settings
from reader.analysis.events.stories import Profile, group_profiles, profile
from reader.analysis.events.suggestions import Suggestion, find_suggestions

__all__ = [
    "HEAD_LETTERS",
    "MARK",
    "Constraint",
    "ConstraintKind",
    "Effect",
    "Grouping",
    "Kept",
    "OutdatedSignature",
    "Pair",
    "Profile",
    "Settings",
    "Shelf",
    "Signature",
    "Suggestion",
    "Update",
    "announced",
    "articles_of",
    "effect",
    "find_suggestions",
    "group",
    "group_profiles",
    "group_signatures",
    "head_of",
    "inherit",
    "label",
    "labels",
    "profile",
    "regroup",
    "second_happening",
    "signature",
    "signatures_of",
    "why",
    "why_not",
]
