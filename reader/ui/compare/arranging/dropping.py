"""Articles that are dragged from a list into the view: a bar shows where the new column will stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from reader.ui.window.dropped import ARTICLES, dropped_ids

if TYPE_CHECKING:
    from reader.ui.compare.parts import ViewParts

_BAR = 4


class Dropping(QObject):
    """Answers what is dragged over one view."""

    def __init__(self, view: ViewParts) -> None:
        super().__init__(view)
        self._view = view
        self._bar = QWidget(view)
        self._bar.setObjectName("drop_bar")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.hide()

    def over(self, event: QDragMoveEvent) -> None:
        """Takes up articles that can come in; other things are left to the window."""
        if not event.mimeData().hasFormat(ARTICLES):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._show(event.position().toPoint())

    def left(self) -> None:
        """The pointer went elsewhere."""
        self._bar.hide()

    def drop(self, event: QDropEvent) -> None:
        """Tells which articles come in, and as which column."""
        self._bar.hide()
        ids = dropped_ids(event.mimeData())
        if ids:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._view.articlesDropped.emit(ids, self.place(event.position().toPoint()))

    def place(self, point: QPoint) -> int:
        """The number that a column dropped at a point of the view would have."""
        middles = [(left + right) / 2 for left, right in self._edges()]
        if self._rtl:
            return sum(point.x() < middle for middle in middles)
        return sum(point.x() > middle for middle in middles)

    @property
    def _rtl(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _edges(self) -> list[tuple[int, int]]:
        """Left and right of each column in the view, in their order."""
        view = self._view
        widgets: list[QWidget] = list(view.columns_view.columns)
        if view.mode == "rows":
            widgets = list(view.rows_view.head.headers)
        found = []
        for widget in widgets:
            left = widget.mapTo(view, QPoint(0, 0)).x()
            found.append((left, left + widget.width()))
        return found

    def _show(self, point: QPoint) -> None:
        edges = self._edges()
        if not edges or (not self._view.columns_view.isVisible() and not self._view.rows_view.isVisible()):
            return
        number = self.place(point)
        near, far = (1, 0) if self._rtl else (0, 1)
        ends = [edges[number - 1][far]] if number else []
        ends += [edges[number][near]] if number < len(edges) else []
        x = sum(ends) // len(ends)
        top = self._view.stack.mapTo(self._view, QPoint(0, 0)).y()
        x = max(0, min(x - _BAR // 2, self._view.width() - _BAR))
        self._bar.setStyleSheet(f"background:{self._view.theme.accent};")
        self._bar.setGeometry(QRect(x, top, _BAR, self._view.height() - top))
        self._bar.raise_()
        self._bar.show()
