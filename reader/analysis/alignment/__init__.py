"""Which units of two articles report the same statement."""

from __future__ import annotations

from reader.analysis.alignment.evidence import Lookalikes
from reader.analysis.alignment.linking import VERSION, align, link, prepare

__all__ = ["VERSION", "Lookalikes", "align", "link", "prepare"]
