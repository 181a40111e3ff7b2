"""What a text is shown from: its words with their marks, and where the article's units stand in them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from reader.ui.compare.column.text.block import BlockKind
from reader.ui.compare.column.text.plan import Plan


@dataclass(frozen=True, slots=True)
class Content:
    """What a surface is filled with. `units` are the shown ranges of the article's units, None where not shown.

    `headings` are the shown offsets at which a heading begins; `closing` is the line under the text.
    """

    plan: Plan
    units: tuple[tuple[int, int] | None, ...]
    headings: frozenset[int] = frozenset()
    closing: str = ""
    rtl: bool = True

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction of its paragraphs."""
        return Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight

    def kind(self, start: int, *, last: bool) -> BlockKind:
        """What the paragraph is that begins there and is no folded run."""
        if start in self.headings:
            return BlockKind.HEADING
        return BlockKind.END if self.closing and last else BlockKind.TEXT
