"""The view's own tools for the window's tool bar: linked scrolling and zoom, or order and filter of the rows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reader.ui.compare.dress import icons
from reader.ui.compare.dress.metrics import SPACINGS
from reader.ui.compare.dress.style import text_button_sheet
from reader.ui.compare.rows.order import RowFilter, filter_name
from reader.ui.compare.tools.actions import CompareActions
from reader.ui.compare.wording.wording import translate
from reader.ui.language.formats import hint
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme


class ToolStrip(QWidget):
    """`ordered` carries the number of the outlet's column, -1 for how many tell a row; `filtered` a RowFilter; `spaced`
    the height of a line by the size of its text."""

    ordered = Signal(int)
    filtered = Signal(object)
    spaced = Signal(float)

    def __init__(self, theme: Theme, actions: CompareActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = self._narrow = False
        self._by, self._shown = 0, RowFilter.ALL
        self._buttons: list[tuple[QToolButton, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._order = self._menu_button()
        self._filter = self._menu_button()
        self._link = self._button(actions.link_scroll, "link")
        self._smaller = self._letter(actions.zoom_out, 14)
        self._percent = QLabel("100%")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setFixedWidth(42)
        self._larger = self._letter(actions.zoom_in, 20)
        self._spacing = self._spacing_button()
        self._column = self._button(actions.add_column, "plus")
        sizes = (self._smaller, self._percent, self._larger, self._spacing)
        for part in (self._order, self._filter, self._link, *sizes, self._column):
            row.addWidget(part)
        self._filter_menu()
        self.set_theme(theme)
        self.set_rows(rows=False)

    def _button(self, action: QAction, icon: str) -> QToolButton:
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        self._buttons.append((button, icon))
        return button

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # The chevron stands behind the words.
        button.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            else Qt.LayoutDirection.RightToLeft
        )
        self._buttons.append((button, "down"))
        return button

    def _letter(self, action: QAction, size: int) -> QToolButton:
        button = QToolButton()
        button.clicked.connect(action.trigger)
        button.setText("أ")
        button.setFont(tokens.headline_font(size))
        button.setAccessibleName(action.text())
        button.setToolTip(action.text())
        button.setProperty("letter", size)
        self._buttons.append((button, ""))
        return button

    def _spacing_button(self) -> QToolButton:
        button = QToolButton()
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(translate("Compare", "Line spacing"))
        button.setToolTip(translate("Compare", "Line spacing"))
        menu = QMenu(button)
        menu.setAccessibleName(button.accessibleName())
        menu.triggered.connect(lambda action: self.spaced.emit(action.data()))
        button.setMenu(menu)
        self._buttons.append((button, "spacing"))
        return button

    def show_spacing(self, spacing: float) -> None:
        """Shows the height of a line by the size of its text."""
        menu = self._spacing.menu()
        menu.clear()
        for one in sorted({*SPACINGS, spacing}):
            action = menu.addAction(f"{one:.1f}")
            action.setCheckable(True)
            action.setChecked(one == spacing)
            action.setData(one)

    def _filter_menu(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(self)
        for one in RowFilter:
            action = menu.addAction(filter_name(one))
            action.setCheckable(True)
            action.setData(one.value)
            group.addAction(action)
        menu.triggered.connect(self._on_filter)
        self._filter.setMenu(menu)
        self.show_filter(RowFilter.ALL)

    def show_outlets(self, outlets: list[str]) -> None:
        """Offers these outlets as orders of the rows."""
        menu = QMenu(self)
        group = QActionGroup(self)
        for number, name in [*enumerate(outlets), (-1, translate("Compare", "How many tell it"))]:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(number)
            group.addAction(action)
        menu.triggered.connect(self._on_order)
        old = self._order.menu()
        self._order.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.show_order(0)

    def show_order(self, number: int) -> None:
        """Shows by which outlet the rows are ordered."""
        for action in self._order.menu().actions():
            if action.data() == number:
                action.setChecked(True)
                self._order.setText(translate("Compare", "Order: {name}").format(name=action.text()))
                self._order.setAccessibleName(self._order.text())
        self._by = number
        self._dress_menus()

    def show_filter(self, chosen: RowFilter) -> None:
        """Shows which rows are listed."""
        for action in self._filter.menu().actions():
            if action.data() == chosen.value:
                action.setChecked(True)
                self._filter.setText(action.text())
                self._filter.setAccessibleName(translate("Compare", "Rows shown: {name}").format(name=action.text()))
        self._shown = chosen
        self._dress_menus()

    def _on_order(self, action: QAction) -> None:
        self.show_order(action.data())
        self.ordered.emit(action.data())

    def _on_filter(self, action: QAction) -> None:
        chosen = RowFilter(action.data())
        self.show_filter(chosen)
        self.filtered.emit(chosen)

    def set_rows(self, *, rows: bool) -> None:
        """Shows the tools of the rows or those of the full text."""
        self._rows = rows
        self._link.setVisible(not rows)
        self._order.setVisible(rows)
        self._filter.setVisible(rows)

    def set_narrow(self, *, narrow: bool) -> None:
        """Whether the buttons show their icons alone; their words stay as tips and names."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in (self._link, self._column, self._order, self._filter):
            button.setToolButtonStyle(style)
        self._percent.setVisible(not narrow)
        self._narrow = narrow
        self._dress_menus()

    def _dress_menus(self) -> None:
        """The two menus of the rows: a chevron behind their words, or a picture of their own without."""
        chosen = (self._by != 0, self._shown is not RowFilter.ALL)
        for button, name, changed in zip((self._order, self._filter), ("sort", "filter"), chosen, strict=True):
            token = "accent" if self._narrow and changed else "ink2"
            button.setIcon(icons.icon(name if self._narrow else "down", self._theme.color(token)))
            side = 18 if self._narrow else 14
            button.setIconSize(QSize(side, side))
            button.setToolTip(hint(button.accessibleName()))

    def show_zoom(self, percent: int) -> None:
        """Shows the size of the text."""
        self._percent.setText(f"{percent}%")
        self._percent.setAccessibleName(translate("Compare", "Text size {percent}%").format(percent=percent))

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        self._percent.setStyleSheet(f"color:{theme.ink2};font-size:12px;")
        for button, name in self._buttons:
            size = button.property("letter")
            button.setStyleSheet(text_button_sheet(theme, size))
            button.setFixedHeight(32)
            if name:
                token = "accent" if button.isChecked() else "ink2"
                button.setIcon(icons.icon(name, theme.color(token)))
                side = 14 if name == "down" else 18
                button.setIconSize(QSize(side, side))
        self._dress_menus()
