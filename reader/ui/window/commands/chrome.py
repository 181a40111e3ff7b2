"""The frame around the pages: menu row, tool bar, status bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenuBar,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)

from reader.ui.context import Context
from reader.ui.language.formats import hint
from reader.ui.matrices.sentences import say
from reader.ui.widgets.buttons import Button, IconButton, link
from reader.ui.widgets.elided import Elided
from reader.ui.widgets.labels import Icon, label
from reader.ui.widgets.layouts import clear_layout
from reader.ui.window.commands.actions import Actions

_CRUMB = 300  # pixels of a word of the way here
_SHARE = 0.23  # of the bar's width, for the way here beside tools that stay where they are


def around(toolbar: QWidget, nav: QWidget, page: QWidget) -> QWidget:
    """The window's middle: the tool bar over the way around and the page."""
    body = QHBoxLayout()
    body.setSpacing(0)
    body.addWidget(nav)
    body.addWidget(page, 1)
    made = QWidget()
    made.setObjectName("window")
    outer = QVBoxLayout(made)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(toolbar)
    outer.addLayout(body, 1)
    return made


class MenuRow(QWidget):
    """The program's name, the menus, and the promise that nothing leaves the device."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("menuRow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(32)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(6)
        brand = QLabel("رِواية")
        brand.setObjectName("brand")
        layout.addWidget(brand)
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        self.menus.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.menus, 1)
        layout.addWidget(Icon(context, "lock", "ink3"))
        layout.addWidget(label(self.tr("All data stays on this device"), "hint"))


class Toolbar(QWidget):
    """Back and forward, where one is, and what the page offers at the far side."""

    crumbClicked = Signal(int)

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(50)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(8)
        self._back = IconButton(context, "back", actions["back"].text()).use(actions["back"])
        self._forward = IconButton(context, "forward", actions["forward"].text()).use(actions["forward"])
        layout.addWidget(self._back)
        layout.addWidget(self._forward)
        self._crumbs = QWidget()
        self._crumbs.setObjectName("crumbs")
        self._trail = QHBoxLayout(self._crumbs)
        self._trail.setContentsMargins(0, 0, 0, 0)
        self._trail.setSpacing(6)
        layout.addWidget(self._crumbs, 1)
        self._tools = QStackedWidget()
        self._tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout.addWidget(self._tools)
        self._row, self._fixed = layout, False

    def show_history(self, shown: bool) -> None:
        """Shows back and forward; the library's first page has no use for them."""
        self._back.setVisible(shown)
        self._forward.setVisible(shown)

    def set_tools(self, tools: QWidget, *, fixed: bool = False) -> None:
        """Shows that page's controls; `fixed` ones begin at one place whatever they show, after the way here."""
        if self._tools.indexOf(tools) < 0:
            self._tools.addWidget(tools)
            self._order(tools)
        for index in range(self._tools.count()):
            other = self._tools.widget(index)
            policy = QSizePolicy.Policy.Preferred if other is tools else QSizePolicy.Policy.Ignored
            if other is not None:
                other.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        self._tools.setCurrentWidget(tools)
        self._fixed = fixed
        across = QSizePolicy.Policy.Expanding if fixed else QSizePolicy.Policy.Maximum
        self._tools.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self._row.setStretchFactor(self._crumbs, 0 if fixed else 1)
        self._share()

    def _order(self, tools: QWidget) -> None:
        """The Tab key comes to a page's controls in the bar, where they stand, not after all pages."""
        before: QWidget = self._forward
        for one in tools.findChildren(QWidget):
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, one)
                before = one

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        room = round(self.width() * _SHARE)
        self._crumbs.setMinimumWidth(room if self._fixed else 0)
        self._crumbs.setMaximumWidth(room if self._fixed else self.maximumWidth())

    def set_crumbs(self, words: Sequence[str]) -> None:
        """The way here, the last word being the page itself; the others are links."""
        clear_layout(self._trail)
        for index, word in enumerate(words[:-1]):
            button = Button(self._context, word, kind="flat")
            shown = button.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, _CRUMB)
            button.setText(shown)
            button.setToolTip("" if shown == word else hint(word))
            button.setProperty("crumb", index)
            button.clicked.connect(self._clicked)
            self._trail.addWidget(button)
            self._trail.addWidget(Icon(self._context, "crumb", "ink3"))
        here = Elided(words[-1] if words else "")
        here.setObjectName("title" if len(words) == 1 else "crumbHere")
        self._trail.addWidget(here, 1)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.crumbClicked.emit(int(button.property("crumb")))


class Status(QStatusBar):
    """The page's own words at the start, between them and the end a running import.

    At the end stands the library's size, or what is to be known of labels where a page shows some.
    """

    stop = Signal()
    showFailed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setSizeGripEnabled(False)
        self.setFixedHeight(28)
        self._shown: list[str] = []
        self._parts = QWidget()
        row = QHBoxLayout(self._parts)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(12)
        self._row = row
        self.addWidget(self._parts, 1)
        self._import = self._import_widgets()
        self.addWidget(self._import)
        self._import.hide()
        self._size, self._labelled = "", False
        self._end = QLabel()
        self._end.setContentsMargins(8, 0, 8, 0)
        self.addPermanentWidget(self._end)

    def _import_widgets(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(10)
        self._title = label("", "section")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(220)
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self._count = label("", "small")
        self._stage = label("", "hint")
        self._stop = link(self._context, self.tr("Stop"), self.stop.emit)
        self._failed = label("", "warning")
        self._show = link(self._context, self.tr("Show"), self.showFailed.emit)
        for widget in (self._title, self._bar, self._count, self._stage, self._stop, self._failed, self._show):
            row.addWidget(widget)
        return made

    def turn(self, before: Sequence[str], now: Sequence[str]) -> None:
        """Another page: its words for those of the page before; what was said in passing stays."""
        if now or self._shown == before:
            self.set_parts(now)

    def set_parts(self, parts: Sequence[str]) -> None:
        """The page's words, set apart by thin lines."""
        self._shown = list(parts)
        clear_layout(self._row)
        for index, part in enumerate(parts):
            if index:
                line = QWidget()
                line.setFixedSize(1, 14)
                line.setStyleSheet(f"background: {self._context.theme.line2}")
                self._row.addWidget(line)
            self._row.addWidget(label(part, "small"))
        self._row.addStretch(1)

    def set_size(self, text: str) -> None:
        self._size = text
        self.show_labelled(self._labelled)

    def show_labelled(self, labelled: bool) -> None:
        """Whether the page shows labels: the library's size gives way to what is to be known of them."""
        self._labelled = labelled
        self._end.setText(say("Labels are automatic and can be corrected") if labelled else self._size)

    def set_import(self, title: str, done: int, total: int, count: str, stage: str) -> None:
        """Shows a running import."""
        self.setFixedHeight(34)
        self._parts.hide()
        self._import.show()
        self._title.setText(title)
        self._bar.setVisible(True)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(count)
        self._stage.setText(stage)
        for widget in (self._count, self._stage, self._stop):
            widget.show()
        self._failed.hide()
        self._show.hide()

    def end_import(self, words: str, failed: str) -> None:
        """Says how the import went; with failures, it stays and offers the list."""
        self._title.setText(words)
        for widget in (self._bar, self._count, self._stage, self._stop):
            widget.hide()
        self._failed.setText(failed)
        self._failed.setVisible(bool(failed))
        self._show.setVisible(bool(failed))

    def clear_import(self) -> None:
        self._import.hide()
        self._parts.show()
        self.setFixedHeight(28)
