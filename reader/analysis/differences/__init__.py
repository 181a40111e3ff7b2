"""What two linked units word differently: names, verbs, numbers, other words, additions."""

from __future__ import annotations

from reader.analysis.differences.find import VERSION, Side, differences_between

__all__ = ["VERSION", "Side", "differences_between"]
