"""What a paragraph of a column is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.ui.compare.column.display_text import Fold


class BlockKind(StrEnum):
    TEXT = "text"
    HEADING = "heading"
    FOLD = "fold"
    END = "end"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the surface: its first offset, its length, what it is."""

    number: int
    start: int
    length: int
    kind: BlockKind
    fold: Fold | None = None
