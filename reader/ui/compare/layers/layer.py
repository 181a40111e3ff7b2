"""The five layers of marks that can be turned on and off, and which differences are painted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Layer(StrEnum):
    NAMING = "naming"
    ATTRIBUTION = "attribution"
    DIFFERENCE = "difference"
    NUMBER = "number"
    UNMATCHED = "unmatched"


class Scope(StrEnum):
    """Which differences are painted: those of the chosen sentence, of the pairs in sight, or all."""

    ACTIVE = "active"
    VISIBLE = "visible"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many marks each layer holds over all columns."""

    naming: int = 0
    attribution: int = 0
    difference: int = 0
    number: int = 0
    unmatched: int = 0

    def of(self, layer: Layer) -> int:
        """The count of that layer."""
        return {
            Layer.NAMING: self.naming,
            Layer.ATTRIBUTION: self.attribution,
            Layer.DIFFERENCE: self.difference,
            Layer.NUMBER: self.number,
            Layer.UNMATCHED: self.unmatched,
        }[layer]
