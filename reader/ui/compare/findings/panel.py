"""The list of findings beside the columns: every mark as a sentence, each with its reason and a way to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from reader.analysis.corrections import Correction
from reader.analysis.variants import Variant
from reader.model.comparisons import Link
from reader.model.marks import Mark
from reader.model.texts import Repair
from reader.ui.compare.dress.style import IconButton, label_sheet
from reader.ui.compare.findings.delegate import SENTENCE, FindingsDelegate
from reader.ui.compare.findings.detail import FindingDetail
from reader.ui.compare.findings.sentences import Sentence, corrections, sentences
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.telling import tells
from reader.ui.compare.wording.wording import Names, layer_name, plain_name, translate
from reader.ui.look.theme import Theme

_PAIRS, VARIANTS, CORRECTIONS = "pairs", "variants", "corrections"
TELLING, ALL = "telling", ""
WIDTH = 330
# What a low window leaves to the list under a finding that is explained.
_LIST = 180
_ROOT = QModelIndex()


class FindingsModel(QAbstractListModel):
    """The sentences that pass the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Sentence] = []
        self.rows: list[Sentence] = []
        self._kind = TELLING

    def show_sentences(self, found: list[Sentence]) -> None:
        self._all = found
        self.set_kind(self._kind)

    def set_kind(self, kind: str) -> None:
        """Lists those that tell most, those of one layer, those of pairs, or all."""
        self.beginResetModel()
        self._kind = kind
        self.rows = [one for one in self._all if self._passes(one)]
        self.endResetModel()

    def _passes(self, one: Sentence) -> bool:
        if self._kind == CORRECTIONS or one.correction is not None:
            return self._kind == CORRECTIONS and one.correction is not None
        if self._kind == ALL:
            return True
        if self._kind == TELLING:
            return isinstance(one.subject, Variant | Repair) or (isinstance(one.subject, Mark) and tells(one.subject))
        if self._kind == VARIANTS:
            return isinstance(one.subject, Variant)
        return isinstance(one.subject, Link) if self._kind == _PAIRS else one.layer == self._kind

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return one.words
        if role in {Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole}:
            return one.why
        return one if role == SENTENCE else None


class FindingsPanel(QWidget):
    """`jumped` carries the column and the span of a finding, `excluded` and `noted` the Sentence that is meant."""

    jumped = Signal(int, object)
    closed = Signal()
    takenBack = Signal(object)
    excluded = Signal(object)
    noted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kept: Sequence[Correction] = ()
        self._index: ComparisonIndex | None = None
        self._names: Names = plain_name
        self._stale = False
        self.model = FindingsModel(self)
        self.setFixedWidth(WIDTH)
        self._title = QLabel(translate("Compare", "Findings"))
        self._close = IconButton("close", translate("Compare", "Close the list"), theme, size=28)
        self._close.clicked.connect(self.closed)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(translate("Compare", "Kind of findings"))
        self.kinds.addItem(translate("Compare", "What stands out"), TELLING)
        self.kinds.addItem(translate("Compare", "All findings"), ALL)
        for layer in Layer:
            self.kinds.addItem(layer_name(layer), layer.value)
        self.kinds.addItem(translate("Compare", "Aligned pairs"), _PAIRS)
        self.kinds.addItem(translate("Compare", "Versions of one quotation"), VARIANTS)
        self.kinds.addItem(translate("Compare", "My corrections"), CORRECTIONS)
        self.kinds.currentIndexChanged.connect(self._on_kind)
        self.list = self._list()
        self._delegate = FindingsDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self.detail = FindingDetail(theme)
        self.detail.opened.connect(self.jumped)
        self.detail.excluded.connect(self.excluded)
        self.detail.noted.connect(self.noted)
        self.detail.takenBack.connect(self._take_back)
        self.none = QLabel(translate("Compare", "Nothing here"))
        self._lay_out()
        self.set_theme(theme)

    def _list(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setWordWrap(True)
        view.setMouseTracking(True)
        view.setUniformItemSizes(False)
        view.setMinimumHeight(_LIST)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(translate("Compare", "List of findings"))
        view.activated.connect(self._go)
        view.clicked.connect(self._go)
        view.selectionModel().currentChanged.connect(self._explain)
        return view

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.kinds)
        column.addWidget(self.list, 1)
        column.addWidget(self.none)
        column.addWidget(self.detail)

    def show_index(self, index: ComparisonIndex, names: Names, kept: Sequence[Correction] = ()) -> None:
        """Lists the findings of a comparison and the corrections laid over it; written when the list is looked at."""
        self._index, self._names, self._kept, self._stale = index, names, kept, True
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        if self._stale and self._index is not None:
            self._stale = False
            found = sentences(self._index, self._names)
            self.model.show_sentences(found + corrections(self._index, self._kept))
            self._clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _on_kind(self, _number: int) -> None:
        self.model.set_kind(self.kinds.currentData())
        self._clear()

    def _clear(self) -> None:
        self.detail.clear()
        self.none.setVisible(not self.model.rows)

    def _take_back(self, one: Sentence) -> None:
        if one.correction is not None:
            self.takenBack.emit(one.correction)

    def _explain(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and self._index is not None:
            self.detail.show_finding(self._index, self.model.rows[now.row()])
            QTimer.singleShot(0, self.list, self._keep_in_view)

    def _keep_in_view(self) -> None:
        """The list is lower since a finding is explained below it."""
        self.list.scrollTo(self.list.currentIndex())

    def _go(self, index: QModelIndex) -> None:
        one = self.model.rows[index.row()]
        self.jumped.emit(one.column, one.span)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        self._title.setStyleSheet(label_sheet(theme, "ink", 14, bold=True))
        self.detail.set_theme(theme)
        self.none.setStyleSheet(label_sheet(theme, "ink3", 13))
        self._close.set_theme(theme)
        self._delegate.theme = theme
        self.list.setStyleSheet(
            f"QListView{{background:{theme.paper};color:{theme.ink};border:1px solid {theme.line};border-radius:6px;}}"
            f"QListView:focus{{border:2px solid {theme.focus};}}"
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("bar"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
