"""What a paragraph of a column is, and how much room it has."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat

from reader.ui.compare.column.text.display_text import Fold
from reader.ui.compare.dress.metrics import Metrics


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


def block_format(kind: BlockKind, metrics: Metrics, direction: Qt.LayoutDirection) -> QTextBlockFormat:
    """The line height and the room of a paragraph."""
    made = QTextBlockFormat()
    made.setLayoutDirection(direction)
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    unit = metrics.unit
    made.setLineHeight(metrics.line, fixed)
    made.setBottomMargin(12 * unit)
    if kind is BlockKind.HEADING:
        made.setTopMargin(2 * unit)
        made.setBottomMargin(8 * unit)
    elif kind is BlockKind.FOLD:
        made.setLineHeight(36, fixed)
        made.setTopMargin(6)
        made.setBottomMargin(14)
        made.setNonBreakableLines(True)
    elif kind is BlockKind.END:
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        made.setTopMargin(8)
    return made
