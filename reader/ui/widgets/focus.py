"""The focus ring: 2 px with a gap of 2 px around whatever has the keyboard, in every window of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QMenuBar,
    QTextEdit,
    QWidget,
)

from reader.ui.context import Context

_OUT = 4


class _Ring(QWidget):
    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._context.theme.color("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


class FocusRings(QObject):
    """Moves one ring with the focus. A widget that shows its focus itself carries the property `ownFocus`."""

    def __init__(self, context: Context, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._target: QWidget | None = None
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        application.focusChanged.connect(self._moved)

    def stop(self) -> None:
        """Takes the ring away for good."""
        QApplication.instance().focusChanged.disconnect(self._moved)
        self._leave()

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None or not self._rings(new):
            return
        # A clicked button needs no ring: the pointer shows where one is.
        if isinstance(new, QAbstractButton) and QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        target = new
        holder = new.property("focusHolder")
        if isinstance(holder, QWidget):
            target = holder
        self._target = target
        self._ring = _Ring(self._context, target.window())
        ring = self._ring
        ring.destroyed.connect(self._gone)
        one: QWidget | None = target
        while one is not None:
            one.installEventFilter(self)
            self._watched.append(one)
            if one.isWindow():
                break
            one = one.parentWidget()
        self._place()

    @staticmethod
    def _rings(widget: QWidget) -> bool:
        own = widget.property("ownFocus") or isinstance(widget, QAbstractItemView | QMenuBar | QTextEdit)
        return not own and not (isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QTextEdit))

    def _leave(self) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        self._target = None
        if self._ring is not None:
            ring, self._ring = self._ring, None
            ring.destroyed.disconnect(self._gone)
            ring.hide()
            ring.deleteLater()

    def _gone(self) -> None:
        self._ring = None
        self._target = None
        self._watched = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)
        if event.type() in kinds and self._ring is not None:
            self._place()
        return False

    def _place(self) -> None:
        if self._target is None or self._ring is None:
            return
        window = self._target.window()
        where = QRect(self._target.mapTo(window, QPoint(0, 0)), self._target.size())
        ring = where.adjusted(-_OUT, -_OUT, _OUT, _OUT)
        one = self._target.parentWidget()
        visible = ring
        while one is not None and one is not window:
            if isinstance(one.parentWidget(), QAbstractScrollArea):
                visible = visible.intersected(QRect(one.mapTo(window, QPoint(0, 0)), one.size()))
            one = one.parentWidget()
        self._ring.setGeometry(ring)
        self._ring.setVisible(self._target.isVisible() and not visible.isEmpty())
        self._ring.setMask(visible.translated(-ring.topLeft()))
        self._ring.raise_()
