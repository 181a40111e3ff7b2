"""Layouts: lines that wrap, and a layout made empty for what it shows next."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


def clear_layout(layout: QLayout) -> None:
    """Takes everything out of a layout and deletes its widgets."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()


class Flow(QLayout):
    """Lays its items out in lines, in the direction of the interface.

    A column asks for its sizes again and again while it is laid out: they are kept until something in it changes.
    """

    _least: QSize | None = None
    _height: tuple[int, int] | None = None

    def __init__(self, gap: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._height is None or self._height[0] != width:
            self._height = width, self._place(QRect(0, 0, width, 0), move=False)
        return self._height[1]

    def invalidate(self) -> None:
        self._least = self._height = None
        super().invalidate()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            hints = [item.sizeHint() for item in self._items]
            widest = max((hint.width() for hint in hints), default=0)
            self._least = QSize(widest, max((hint.height() for hint in hints), default=0))
        return self._least

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        right = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x, y, tall = 0, 0, 0
        for item in self._items:
            size = item.sizeHint()
            if x and x + size.width() > rect.width():
                x, y, tall = 0, y + tall + self._gap, 0
            if move:
                left = rect.right() - x - size.width() + 1 if right else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), size))
            x += size.width() + self._gap
            tall = max(tall, size.height())
        return y + tall
