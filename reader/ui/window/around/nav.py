"""The way around: a rail of 68 px beside work views, a sidebar of 228 px beside the library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.language.formats import hint
from reader.ui.look.theme import ui_font
from reader.ui.widgets.labels import label
from reader.ui.widgets.layouts import clear_layout
from reader.ui.window.around.places import COMPARISON, Place
from reader.ui.window.around.spring import Spring
from reader.ui.window.dropped import ARTICLES, dropped_ids

RAIL = 68
SIDEBAR = 228
_WORDED = 46  # pixels that icon and word need; squeezed below that, the icon stands alone


class NavButton(QAbstractButton):
    """One entry. Wide: icon, words, count in a line; narrow: icon over a short word."""

    def __init__(self, context: Context, icon: str, text: str, short: str, *, counted: bool = True) -> None:
        super().__init__()
        self._context = context
        self._icon = icon
        self._short = short
        self._counted = counted
        self._count: int | None = None
        self._wide = True
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        context.themeChanged.connect(self.update)
        context.settingsChanged.connect(self.update)

    def set_wide(self, wide: bool) -> None:
        self._wide = wide
        self.setToolTip("" if wide else self.text())
        self.updateGeometry()
        self.update()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        # The bar at the edge stands beside it and is not its own.
        if (nav := self.parentWidget()) is not None:
            nav.update()

    def set_count(self, count: int) -> None:
        self._count = count
        if self._counted:
            self.setAccessibleDescription(self._context.formats.number(count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(212, 38) if self._wide else QSize(56, 54)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_bg" if self.isChecked() else "sunk"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        token = "accent" if self.isChecked() else "ink2"
        picture = self._context.pixmap(self._icon, token, 18, self.devicePixelRatioF())
        painter.setPen(theme.color(token))
        if self._wide:
            self._paint_wide(painter, picture, theme.color("accent" if self.isChecked() else "ink3"), right)
        elif self.height() < _WORDED:
            painter.drawPixmap((self.width() - 18) // 2, (self.height() - 18) // 2, picture)
        else:
            painter.drawPixmap((self.width() - 18) // 2, 9, picture)
            painter.setFont(ui_font(11, bold=self.isChecked()))
            painter.drawText(QRect(0, 29, self.width(), 20), Qt.AlignmentFlag.AlignCenter, self._short)
        painter.end()

    def _paint_wide(self, painter: QPainter, picture: QPixmap, count_colour: QColor, right: bool) -> None:
        width, height = self.width(), self.height()
        painter.drawPixmap(width - 28 if right else 10, (height - 18) // 2, picture)
        painter.setFont(ui_font(13.5, bold=self.isChecked()))
        # Nothing, and not a nought, until it has been counted.
        count = self._context.formats.number(self._count) if self._counted and self._count is not None else ""
        room = QFontMetrics(ui_font(12)).horizontalAdvance(count) + 16
        words = QRect(room, 0, width - 38 - room, height) if right else QRect(38, 0, width - 38 - room, height)
        # A painter of a right-to-left widget mirrors the alignment by itself.
        middle = Qt.AlignmentFlag.AlignVCenter
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | middle, shown)
        painter.setFont(ui_font(12, bold=self.isChecked()))
        painter.setPen(QPen(count_colour))
        place = QRect(10, 0, room, height) if right else QRect(width - room - 10, 0, room, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignTrailing | middle, count)


class KeptSearches(QWidget):
    """The searches that the user kept. Wide: an entry each; narrow: one entry with a menu of them.

    `chosen` carries the id of the one clicked, `menuWanted` that of one right-clicked, and where.
    """

    chosen = Signal(int)
    menuWanted = Signal(int, QPoint)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._wide = True
        self._entries: Sequence[tuple[int, str, str]] = ()
        self._counts: Mapping[int, int] = {}
        self.buttons: list[NavButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def set_searches(self, searches: Sequence[tuple[int, str, str]]) -> None:
        """Id, name and what they ask for, in words."""
        self._entries = searches
        self._fill()

    def set_counts(self, counts: Mapping[int, int]) -> None:
        """How much each finds, by its id; those left out are not known."""
        self._counts = counts
        for button in self.findChildren(NavButton):
            if button.property("search") in counts:
                button.set_count(counts[button.property("search")])

    def set_wide(self, wide: bool) -> None:
        if wide is not self._wide:
            self._wide = wide
            self._fill()

    def _fill(self) -> None:
        clear_layout(self._layout)
        self.buttons = []
        self.setVisible(bool(self._entries))
        if not self._entries:
            return
        if not self._wide:
            self._add(self.tr("Saved searches"), self.tr("Saved")).clicked.connect(self._show_menu)
            return
        title = label(self.tr("Saved searches"), "section")
        title.setProperty("tone", "hint")
        title.setContentsMargins(10, 14, 10, 4)
        self._layout.addWidget(title)
        for number, name, asks in self._entries:
            button = self._add(name, name)
            button.setProperty("search", number)
            button.setToolTip(hint(asks))
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.clicked.connect(self._choose)
            button.customContextMenuRequested.connect(self._ask_menu)
        # What was counted before stands until it is counted anew.
        self.set_counts(self._counts)

    def _add(self, text: str, short: str) -> NavButton:
        button = NavButton(self._context, "search", text, short)
        button.setCheckable(False)
        button.set_wide(self._wide)
        self._layout.addWidget(button)
        self.buttons.append(button)
        return button

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(int(sender.property("search")))

    def _ask_menu(self, where: QPoint) -> None:
        sender = self.sender()
        if isinstance(sender, NavButton):
            self.menuWanted.emit(int(sender.property("search")), sender.mapToGlobal(where))
        elif isinstance(sender, QMenu) and (entry := sender.activeAction()) is not None:
            place = sender.mapToGlobal(where)
            sender.close()
            self.menuWanted.emit(int(entry.property("search")), place)

    def _show_menu(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height())))

    def menu(self) -> QMenu:
        """The searches as a narrow window offers them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        menu.customContextMenuRequested.connect(self._ask_menu)
        for number, name, asks in self._entries:
            action = menu.addAction(name.replace("&", "&&"))
            action.setProperty("search", number)
            action.setToolTip(hint(asks))
            action.triggered.connect(self._choose)
        return menu


class Nav(QWidget):
    """The entries in their order; `chosen` carries the key of the one clicked."""

    chosen = Signal(str)
    articlesDropped = Signal(list)
    searchChosen = Signal(int)
    searchMenu = Signal(int, QPoint)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._buttons: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self._wide = True
        self._spring = Spring(self, self._key_at)
        self._spring.opened.connect(self.chosen)
        self.setAcceptDrops(True)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(2)
        self._kept = KeptSearches(context)
        self._kept.chosen.connect(self.searchChosen)
        self._kept.menuWanted.connect(self.searchMenu)
        self._layout.addWidget(self._kept)
        self._layout.addStretch(1)
        self.set_wide(True)

    def add(self, key: str, icon: str, text: str, short: str, counted: bool = True, bottom: bool = False) -> None:
        """Adds an entry, above the stretch or below it."""
        button = NavButton(self._context, icon, text, short, counted=counted)
        button.setCheckable(not bottom)
        button.clicked.connect(self._clicked)
        self._buttons[key] = button
        if bottom:
            self._layout.addWidget(button)
            return
        self._group.addButton(button)
        self._layout.insertWidget(self._group.buttons().index(button), button)

    def add_comparison(self, icon: str, text: str, short: str) -> None:
        """Adds the entry of the comparison that was open last, shown only where there is one to come back to."""
        button = NavButton(self._context, icon, text, short, counted=False)
        button.setCheckable(False)
        button.clicked.connect(self._clicked)
        button.hide()
        self._buttons[COMPARISON] = button
        self._layout.insertWidget(len(self._group.buttons()), button)

    def show_comparison(self, place: Place | None) -> None:
        """Shows the entry of that comparison; None hides it."""
        button = self._buttons[COMPARISON]
        button.setVisible(place is not None)
        button.setAccessibleDescription(place.title if place is not None else "")

    def _key_at(self, point: QPoint) -> str | None:
        found = (key for key, button in self._buttons.items() if button.geometry().contains(point))
        return next((key for key in found if self._buttons[key].isVisible() and key != "settings"), None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ARTICLES):
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        key = self._spring.over(event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(key == COMPARISON)
        self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._spring.left()
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragLeaveEvent(QDragLeaveEvent())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.articlesDropped.emit(dropped_ids(event.mimeData()))

    def set_searches(self, searches: Sequence[tuple[int, str, str]]) -> None:
        """The searches that the user kept: id, name and what they ask for, in words."""
        self._kept.set_searches(searches)
        self._order()

    def set_search_counts(self, counts: Mapping[int, int]) -> None:
        """How much each of them finds, by its id."""
        self._kept.set_counts(counts)

    def set_counts(self, counts: dict[str, int]) -> None:
        for key, count in counts.items():
            if key in self._buttons:
                self._buttons[key].set_count(count)

    def show_current(self, key: str) -> None:
        """Marks the entry that the page belongs to."""
        shown = self._buttons.get(key)
        listed = shown in self._group.buttons()
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(button is shown)
            # Tab comes to the section that is shown, the arrows to the others.
            here = button is shown or not listed
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        self._group.setExclusive(True)
        # The bar at the edge is painted here, not by the entry.
        self.update()

    def set_wide(self, wide: bool) -> None:
        self._wide = wide
        self.setFixedWidth(SIDEBAR if wide else RAIL)
        self._layout.setContentsMargins(*((8, 12, 8, 12) if wide else (6, 8, 6, 8)))
        for button in self._buttons.values():
            button.set_wide(wide)
        self._kept.set_wide(wide)
        self._order()

    def _order(self) -> None:
        """The Tab key goes through the entries as they stand, also where some came later."""
        *above, last = self._buttons.values() or (self,)
        for one, following in pairwise((*above, *self._kept.buttons, last)):
            QWidget.setTabOrder(one, following)

    def _clicked(self) -> None:
        for key, button in self._buttons.items():
            if button is self.sender():
                self.chosen.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._context.theme
        painter = QPainter(self)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.rect(), theme.color("bar"))
        inner = 0 if right else self.width() - 1
        painter.fillRect(inner, 0, 1, self.height(), theme.color("line"))
        held = self._buttons.get(self._spring.held or "")
        if held is not None:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(held.geometry()).adjusted(-1, -1, 1, 1), 7, 7)
        for button in self._buttons.values():
            if button.isChecked():
                x = self.width() - 3 if right else 0
                painter.fillRect(x, button.y() + 8, 3, button.height() - 16, theme.color("accent"))
        painter.end()
