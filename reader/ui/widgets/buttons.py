"""Buttons whose icons follow the theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from reader.ui.context import Context
from reader.ui.look.theme import ui_font

_ICON_GAP = 4
_EDGE, _CHEVRON, _CHEVRON_GAP = 10, 14, 8


class Button(QPushButton):
    """A push button. `kind` is one of "", "primary", "flat", "link", "danger"."""

    def __init__(self, context: Context, text: str, icon: str | None = None, kind: str = "") -> None:
        super().__init__(text)
        self._context = context
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if icon is not None:
            # The style sets icon and words only 4 px apart.
            self.setIconSize(QSize(18 + _ICON_GAP, 18))
            context.themeChanged.connect(self._tint)
            self._tint()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self._tint()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.isCheckable():
            # The style makes the words of a checked button bold and keeps no room for that.
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            more = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
            hint.setWidth(hint.width() + max(0, more))
        return hint

    def _tint(self) -> None:
        token = {"primary": "on_accent", "link": "accent", "flat": "ink2"}.get(self._kind, "ink")
        if self._icon is not None:
            self.setIcon(self._context.icon(self._icon, token, checked="accent", gap=_ICON_GAP))


class DropButton(Button):
    """A button that opens something below itself: a chevron stands at the far end of its words."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint + QSize(_CHEVRON + _ICON_GAP, 0) if self.text() else hint

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        if self.text():
            right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            taken = _CHEVRON + _ICON_GAP
            option.rect = self.rect().adjusted(taken if right else 0, 0, 0 if right else -taken, 0)
            x = _EDGE if right else self.width() - _EDGE - _CHEVRON
            picture = self._context.pixmap("down", "ink2", _CHEVRON, self.devicePixelRatioF())
            painter.drawPixmap(x, (self.height() - _CHEVRON) // 2, picture)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        painter.end()


class IconButton(QToolButton):
    """A square button with an icon only; its name is read aloud and shown as a tool tip."""

    def __init__(self, context: Context, icon: str, name: str, size: int = 18) -> None:
        super().__init__()
        self._context = context
        self._icon = icon
        self._size = size
        self.setProperty("kind", "icon")
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFixedSize(32, 32)
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        context.themeChanged.connect(self._tint)
        self._tint()

    def use(self, action: QAction) -> IconButton:
        """Follows the action: clicked and enabled with it, its key in the tool tip."""
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)
        self.setEnabled(action.isEnabled())
        return self

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self._tint()

    def _tint(self) -> None:
        self.setIcon(self._context.icon(self._icon, "ink2", self._size, checked="accent"))


class MenuButton(Button):
    """A button that opens a menu of choices, one of which is current; the chevron stands at its far end."""

    chosen = Signal(object)

    def __init__(self, context: Context, name: str, kind: str = "flat") -> None:
        super().__init__(context, "", None, kind)
        self._name = name
        self._value: object = None
        self._menu = QMenu(self)
        self.clicked.connect(self._open)
        self.setAccessibleName(name)

    def set_choices(self, choices: Sequence[tuple[object, str]], current: object) -> None:
        """The values that can be chosen with their words, and the one that holds now."""
        self._menu.clear()
        self._value = current
        for value, text in choices:
            action = self._menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(value)
            # An action would give an enumeration's member back as a bare text.
            action.triggered.connect(partial(self._choose, value))
            if value == current:
                self._show(text)

    @property
    def value(self) -> object:
        return self._value

    def set_current(self, value: object) -> None:
        """Makes that choice the one that holds, without telling anyone."""
        self._value = value
        for action in self._menu.actions():
            action.setChecked(action.data() == value)
            if action.isChecked():
                self._show(action.text())

    def keep_width(self) -> None:
        """Is as wide as the widest choice from now on, so that what stands beside it stays where it is."""
        self.ensurePolished()
        widest = max(self.fontMetrics().horizontalAdvance(action.text()) for action in self._menu.actions())
        self.setFixedWidth(widest + 2 * _EDGE + _CHEVRON_GAP + _CHEVRON)

    def stand_in(self, text: str) -> None:
        """Shows `text` in the place of the choice, which does not hold meanwhile; "" shows the choice again."""
        self.setEnabled(not text)
        self._show(text or next((one.text() for one in self._menu.actions() if one.isChecked()), ""))

    def _open(self) -> None:
        # A menu set on the button would make the style keep room for its own arrow.
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - self._menu.sizeHint().width() if right else 0
        self._menu.popup(self.mapToGlobal(QPoint(x, self.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._open()
        else:
            super().keyPressEvent(event)

    def _choose(self, value: object, *_: object) -> None:
        self.set_current(value)
        self.chosen.emit(value)

    def _show(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(f"{self._name}: {text}" if self._name else text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 2 * _EDGE + _CHEVRON_GAP + _CHEVRON, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        # The style would centre the words over the whole button, chevron and all.
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        taken = _EDGE + _CHEVRON + _CHEVRON_GAP
        room = self.rect().adjusted(taken if right else _EDGE, 0, -_EDGE if right else -taken, 0)
        theme = self._context.theme
        flat = self._kind == "flat" and not option.state & QStyle.StateFlag.State_MouseOver
        painter.setPen(theme.color("line2" if not self.isEnabled() else "ink2" if flat else "ink"))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, self.text())
        x = _EDGE if right else self.width() - _EDGE - _CHEVRON
        picture = self._context.pixmap("down", "ink2", _CHEVRON, self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - _CHEVRON) // 2, picture)
        painter.end()


class Segmented(QWidget):
    """A row of choices, one of which holds."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[object, str]], current: object) -> None:
        super().__init__()
        self.setObjectName("segmented")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for index, (value, text) in enumerate(choices):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setChecked(value == current)
            button.setProperty("kind", "segment")
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button, index)
            self._values.append(value)
            layout.addWidget(button, 1)
        round_ends(self._group)
        self._group.idClicked.connect(self._choose)

    def set_value(self, value: object) -> None:
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def _choose(self, index: int) -> None:
        self.chosen.emit(self._values[index])


def round_ends(group: QButtonGroup) -> None:
    """Marks the first and the last button of a row, whose corners are those of the box around it."""
    buttons = group.buttons()
    buttons[0].setProperty("end", "first")
    buttons[-1].setProperty("end", "last")


class CheckBox(QAbstractButton):
    """A box with a tick, drawn as the design has it."""

    BOX = 16

    def __init__(self, context: Context, text: str = "", name: str | None = None) -> None:
        super().__init__()
        self._context = context
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        self.setFont(ui_font())
        words = self.fontMetrics().horizontalAdvance(self.text()) + 8 if self.text() else 0
        return QSize(self.BOX + 8 + words, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - self.BOX - 4 if right else 4
        box = QRectF(x + 0.75, (self.height() - self.BOX) / 2 + 0.75, self.BOX - 1.5, self.BOX - 1.5)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        edge = theme.color("accent" if self.isChecked() else "line2")
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(theme.color("accent") if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            tick = self._context.pixmap("check", "on_accent", 14, self.devicePixelRatioF())
            painter.drawPixmap(int(box.x()), int(box.y()) + 1, tick)
        if self.text():
            painter.setPen(theme.color("ink"))
            painter.setFont(ui_font())
            rest = (
                self.rect().adjusted(0, 0, -self.BOX - 12, 0) if right else self.rect().adjusted(self.BOX + 12, 0, 0, 0)
            )
            shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


def link(context: Context, text: str, act: Callable[[], object]) -> Button:
    """A button that looks like a link and does one thing."""
    made = Button(context, text, kind="link")
    made.clicked.connect(act)
    return made
