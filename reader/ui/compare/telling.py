"""Which marks an editor looks for first: findings of their own, not names and plain reports that every article has."""

from __future__ import annotations

from reader.model.marks import FINDINGS, Attribution, Mark, Stance


def tells(mark: Mark) -> bool:
    """Whether the outlet keeps a source at a distance, names none, breaks its quotation, gives it two names, or leaves
    out of a headline what the sentence has."""
    detail = mark.detail
    return mark.kind in FINDINGS or (isinstance(detail, Attribution) and detail.stance is Stance.DISTANCING)
