"""The focus ring: 2 px around whatever has the keyboard, in every window of the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFocusFrame,
    QMenuBar,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from reader.ui.context import Context


class _Inside(QProxyStyle):
    # Around a widget that fills its parent, a ring would be cut off; over its edge it is whole everywhere.
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}:
            return 0
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returned)


class _Ring(QFocusFrame):
    # Qt's own frame follows its widget by itself. A filter of ours would be called with widgets that are half
    # destroyed, which aborts the process.
    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._style = _Inside("fusion")
        self.setStyle(self._style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def leave(self) -> None:
        """Goes from the widget that it stands around."""
        # Qt takes none for this; PySide's stubs do not know it.
        self.setWidget(None)  # type: ignore[arg-type]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._context.theme.color("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        # On a filled button the ring alone would not stand out.
        painter.setPen(QPen(self._context.theme.color("paper"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4.5, 4.5)
        painter.end()


class FocusRings(QObject):
    """Moves one ring with the focus. A widget that shows its focus itself carries the property `ownFocus`."""

    def __init__(self, context: Context, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._application = application
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._moved)

    def stop(self) -> None:
        """Takes the ring away for good."""
        self._application.focusChanged.disconnect(self._moved)
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
            self._ring.deleteLater()
        self._ring = None

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        ring = self._ring if self._ring is not None and isValid(self._ring) else None
        if new is None or not _rings(new):
            if ring is not None:
                ring.leave()
            return
        holder = new.property("focusHolder")
        target = holder if isinstance(holder, QWidget) else new
        if ring is None or ring.window() is not target.window():
            if ring is not None:
                ring.leave()
                ring.deleteLater()
            ring = self._ring = _Ring(self._context, target)
        ring.setWidget(target)


def _rings(widget: QWidget) -> bool:
    if widget.property("ownFocus") or isinstance(widget, QAbstractItemView | QMenuBar | QAbstractScrollArea):
        return False
    # A clicked button needs no ring: the pointer shows where one is.
    return not (isinstance(widget, QAbstractButton) and QApplication.mouseButtons() != Qt.MouseButton.NoButton)


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the window that the keyboard steps to: to `first` in it, else to the topmost widget that takes keys."""

    whole: QWidget
    first: QWidget | None = None

    def holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self.whole or self.whole.isAncestorOf(widget))

    def entrance(self) -> QWidget | None:
        """Where the keyboard goes; None where nothing in sight takes it."""
        if self.first is not None and self.first.isVisible():
            return self.first
        wanting = [one for one in self.whole.findChildren(QWidget) if one.isVisible() and _takes_tab(one)]
        return min(wanting, key=lambda one: _reading_place(one, self.whole), default=None)


def holds_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard is anywhere inside the widget."""
    now = QApplication.focusWidget()
    return now is not None and widget.isAncestorOf(now)


def next_pane(panes: Sequence[Pane], now: QWidget | None) -> None:
    """Takes the keyboard from the pane that has `now` to the next one that wants it."""
    here = next((index for index, pane in enumerate(panes) if pane.holds(now)), -1)
    for step in range(1, len(panes) + 1):
        entrance = panes[(here + step) % len(panes)].entrance()
        if entrance is not None:
            entrance.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _reading_place(widget: QWidget, pane: QWidget) -> tuple[int, int]:
    """Its place from the pane's top and from the edge at which lines begin."""
    corner = widget.mapTo(pane, widget.rect().topLeft())
    right_to_left = pane.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return corner.y(), pane.width() - corner.x() - widget.width() if right_to_left else corner.x()


def _takes_tab(widget: QWidget) -> bool:
    return widget.focusPolicy() in {Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus}
