"""How wide columns become that share a room, and how much text that lays out anew."""

from __future__ import annotations

from collections.abc import Sequence

from reader.ui.compare.column.column import Column
from reader.ui.compare.dress.metrics import MIN_COLUMN


def letters_anew(columns: Sequence[Column], room: int, gap: int) -> int:
    """How many letters stand in columns that get another width when these alone share so many pixels."""
    width = max(MIN_COLUMN, (room - gap * (len(columns) - 1)) // len(columns))
    return sum(len(column.pane.source_text) for column in columns if abs(column.width() - width) > 2)
