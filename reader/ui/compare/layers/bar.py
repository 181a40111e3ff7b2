"""The layer bar: five toggles with counts and samples, and the menu of which differences are painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from reader.ui.compare.dress import icons
from reader.ui.compare.dress.style import draw_ring, is_under, link_sheet, turned
from reader.ui.compare.layers import samples
from reader.ui.compare.layers.layer import Counts, Layer, Scope
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.wording import translate
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

# Under this width of the bar, or where they do not fit, the samples go to the tips; all toggles to one menu after.
SHORT = 1180
TALL, LOW = 62, 44


class LayerToggle(QAbstractButton):
    """One layer: box with tick, title, count, samples of its marks. Without marks it cannot be turned on."""

    def __init__(self, layer: Layer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer = layer
        self._theme = theme
        self._count: int | None = None
        self._samples = True
        self.extra = 0.0
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(wording.layer_name(layer))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._name)
        self.set_count(None)

    def set_count(self, count: int | None) -> None:
        """Shows that figure; None while it is computed."""
        self._count = count
        self.setEnabled(count != 0)
        self._name()
        self.updateGeometry()
        self.update()

    def set_samples(self, *, shown: bool) -> None:
        """Whether the line of samples is drawn; without it they stand in the tip."""
        self._samples = shown
        self._name()
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        self.update()

    def _name(self, *_: object) -> None:
        state = translate("Compare", "on") if self.isChecked() else translate("Compare", "off")
        name = translate("Compare", "Layer {name}: {count}, {state}").format(
            name=self.text(), count=self.figure, state=state
        )
        self.setAccessibleName(name)
        legend = samples.legend(self.layer)
        self.setAccessibleDescription(legend)
        self.setToolTip(f"{name}\n{legend}")

    @property
    def figure(self) -> str:
        """The count as shown."""
        return wording.figure(self._count)

    def wanted_width(self, *, samples_shown: bool) -> float:
        """The width at which nothing is cut, in pixels."""
        title = QFontMetricsF(tokens.ui_font(13, bold=True)).horizontalAdvance(self.text())
        figure = QFontMetricsF(tokens.ui_font(12, bold=True)).horizontalAdvance(self.figure) + 14
        width = 12 + 16 + 9 + title + 8 + figure + 10
        return max(width, 12 + 25 + samples.width(self.layer) + self.extra + 10) if samples_shown else width

    def sizeHint(self) -> QSize:
        return QSize(round(self.wanted_width(samples_shown=self._samples)), 48 if self._samples else 32)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = self._theme, self.isChecked() and self.isEnabled()
        painter.setPen(QPen(theme.color("ink2" if is_under(self) else "line2"), 1))
        painter.setBrush(theme.color("paper") if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        right = self.width() - 12.0
        box = QRectF(right - 16, 6 if self._samples else 8, 16, 16)
        self._box(painter, turned(painter, QRectF(self.rect()), box), on=on)
        right -= 25
        top = 4 if self._samples else 6
        self._title(painter, right, top)
        if self._samples:
            painter.setOpacity(1 if on else 0.55)
            samples.paint(painter, self.layer, theme, QRectF(0, 25, right, 20), QRectF(self.rect()))
            painter.setOpacity(1)
        if self.hasFocus():
            draw_ring(painter, self, theme)

    def _box(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        theme = self._theme
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(box, 3, 3)
            icons.draw(painter, "check", box.adjusted(2, 2, -2, -2), theme.color("on_accent"))
        else:
            painter.setPen(QPen(theme.color("line2"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)

    def _title(self, painter: QPainter, right: float, top: float) -> None:
        theme, whole = self._theme, QRectF(self.rect())
        font = tokens.ui_font(13, bold=True)
        width = QFontMetricsF(font).horizontalAdvance(self.text())
        painter.setFont(font)
        painter.setPen(theme.color("ink" if self.isEnabled() else "ink3"))
        room = turned(painter, whole, QRectF(right - width - 2, top, width + 4, 20))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())
        small = tokens.ui_font(12, bold=True)
        figure = QFontMetricsF(small).horizontalAdvance(self.figure)
        pill = turned(painter, whole, QRectF(right - width - 8 - figure - 14, top + 1.5, figure + 14, 17))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunk"))
        painter.drawRoundedRect(pill, 8, 8)
        painter.setFont(small)
        painter.setPen(theme.color("ink2"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self.figure)


class LayerBar(QWidget):
    """`layersChanged` carries the frozenset of layers that are on, `scopeChosen` a Scope."""

    layersChanged = Signal(object)
    scopeChosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._quiet = False
        self.toggles = {layer: LayerToggle(layer, theme, self) for layer in Layer}
        self.scope_button = QToolButton(self.toggles[Layer.DIFFERENCE])
        self.scope_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.scope_button.setCursor(Qt.CursorShape.PointingHandCursor)
        # The chevron stands behind the words.
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        other = Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft
        self.scope_button.setLayoutDirection(other)
        self.scope_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.scope_button.setFont(tokens.ui_font(12, bold=True))
        self.menu_button = QToolButton(self)
        self.menu_button.setText(translate("Compare", "Layers"))
        self.menu_button.setAccessibleName(translate("Compare", "Layers"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 7)
        row.setSpacing(8)
        for toggle in self.toggles.values():
            toggle.toggled.connect(self._on_toggled)
            row.addWidget(toggle, 1)
        row.addWidget(self.menu_button)
        row.addStretch(0)
        self.scope = Scope.ACTIVE
        self._rows = False
        self._menus()
        self.toggles[Layer.DIFFERENCE].installEventFilter(self)
        self.set_theme(theme)
        self.set_scope(Scope.ACTIVE)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    def _menus(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(self)
        self._scopes: dict[Scope, QAction] = {}
        for scope in Scope:
            action = menu.addAction(wording.scope_name(scope))
            action.setCheckable(True)
            action.setData(scope.value)
            group.addAction(action)
            self._scopes[scope] = action
        menu.triggered.connect(self._on_scope)
        self.scope_button.setMenu(menu)
        layers = QMenu(self)
        self._entries: dict[Layer, QAction] = {}
        for layer in Layer:
            entry = layers.addAction(wording.layer_name(layer))
            entry.setCheckable(True)
            entry.setChecked(True)
            entry.setData(layer.value)
            self._entries[layer] = entry
        layers.addSeparator()
        layers.addMenu(menu).setText(wording.layer_name(Layer.DIFFERENCE))
        layers.triggered.connect(self._on_entry)
        self.menu_button.setMenu(layers)

    def layers_on(self) -> frozenset[Layer]:
        """The layers that are on."""
        return frozenset(layer for layer, toggle in self.toggles.items() if toggle.isChecked())

    def set_layers(self, layers: frozenset[Layer]) -> None:
        """Turns exactly these on."""
        self._quiet = True
        for layer, toggle in self.toggles.items():
            toggle.setChecked(layer in layers)
        self._quiet = False
        self._on_toggled()

    def show_counts(self, counts: Counts | None) -> None:
        """Shows the figures; None while they are computed."""
        for layer, toggle in self.toggles.items():
            toggle.set_count(None if counts is None else counts.of(layer))
            self._entries[layer].setText(f"{wording.layer_name(layer)} ({toggle.figure})")

    def set_scope(self, scope: Scope) -> None:
        """Shows which differences are painted."""
        self.scope = scope
        self._scopes[scope].setChecked(True)
        self._name_scope()

    def set_rows(self, *, rows: bool) -> None:
        """In rows mode all differences are painted: the choice rests."""
        self._rows = rows
        self.scope_button.setEnabled(not rows)
        self._name_scope()

    def _name_scope(self) -> None:
        name = wording.scope_name(self.scope, rows=self._rows)
        self.scope_button.setText(name)
        title = translate("Compare", "Differences painted: {scope}").format(scope=name)
        self.scope_button.setAccessibleName(title)
        self.scope_button.setToolTip(title)
        toggle = self.toggles[Layer.DIFFERENCE]
        toggle.extra = self.scope_button.sizeHint().width() + 8
        toggle.updateGeometry()
        self._place_scope()

    def _on_toggled(self, *_: object) -> None:
        on = self.layers_on()
        for layer, entry in self._entries.items():
            entry.setChecked(layer in on)
        if not self._quiet:
            self.layersChanged.emit(on)

    def _on_entry(self, entry: QAction) -> None:
        if entry.data() in {layer.value for layer in Layer}:
            self.toggles[Layer(entry.data())].setChecked(entry.isChecked())

    def _on_scope(self, action: QAction) -> None:
        if action.data() in {scope.value for scope in Scope}:
            self.set_scope(Scope(action.data()))
            self.scopeChosen.emit(self.scope)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        for toggle in self.toggles.values():
            toggle.set_theme(theme)
        self.scope_button.setStyleSheet(link_sheet(theme))
        self.scope_button.setIcon(icons.icon("down", theme.color("accent"), 12))
        self.scope_button.setIconSize(QSize(12, 12))
        self.update()

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._place_scope()
        return False

    def _place_scope(self) -> None:
        toggle = self.toggles[Layer.DIFFERENCE]
        size = self.scope_button.sizeHint()
        inset = round(37 + samples.width(Layer.DIFFERENCE) + 8)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = toggle.width() - inset - size.width() if rtl else inset
        self.scope_button.setGeometry(left, 23, size.width(), 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        toggles = self.toggles.values()
        long = self.width() >= SHORT and self._width_of(samples_shown=True) <= self.width()
        as_menu = self._width_of(samples_shown=False) > self.width()
        for toggle in toggles:
            toggle.set_samples(shown=long)
            toggle.setVisible(not as_menu)
        self.scope_button.setVisible(long)
        self.menu_button.setVisible(as_menu)
        self.setFixedHeight(TALL if long else LOW)

    def _width_of(self, *, samples_shown: bool) -> int:
        widths = [toggle.wanted_width(samples_shown=samples_shown) for toggle in self.toggles.values()]
        return round(sum(widths)) + 24 + 8 * (len(widths) - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("bar"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        y = self.height() - 0.5
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
