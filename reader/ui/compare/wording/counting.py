"""Counted nouns in the six plural forms of Arabic.

Methods of a QObject, for the extraction of texts knows plural forms only from `self.tr`; the class's name is the
context of all texts of the compare view.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject


class Compare(QObject):
    """The sentences with a number."""

    def words(self, count: int) -> str:
        return self.tr("%n word(s)", "", count)

    def articles(self, count: int) -> str:
        return self.tr("%n article(s)", "", count)

    def sentences(self, count: int) -> str:
        return self.tr("%n sentence(s)", "", count)

    def places(self, count: int) -> str:
        return self.tr("%n occurrence(s)", "", count)

    def rows(self, count: int) -> str:
        return self.tr("%n row(s)", "", count)

    def pairs(self, count: int) -> str:
        return self.tr("%n aligned pair(s)", "", count)

    def folded(self, count: int) -> str:
        return self.tr("%n sentence(s) without counterpart, folded", "", count)

    def rejoined(self, count: int) -> str:
        return self.tr("%n word(s) with spaced-out letters, rejoined", "", count)

    def strong(self, count: int) -> str:
        return self.tr("%n strong", "", count)

    def partial(self, count: int) -> str:
        return self.tr("%n partial", "", count)


@cache
def counting() -> Compare:
    """The one object; it holds no state."""
    return Compare()
