"""Fonts for paper: a printer has many more pixels to an inch than a screen."""

from __future__ import annotations

from PySide6.QtGui import QFont

# A pixel of the design is a 96th of an inch, a point a 72nd.
_POINTS = 72 / 96


def on_paper(font: QFont) -> QFont:
    """The font at the size on paper that its pixels have in the design."""
    made = QFont(font)
    if font.pixelSize() > 0:
        made.setPointSizeF(font.pixelSize() * _POINTS)
    return made
