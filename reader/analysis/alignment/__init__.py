"""Which units of two articles report the same statement."""

from __future__ import annotations

from reader.analysis.alignment.align import VERSION, align

__all__ = ["VERSION", "align"]
