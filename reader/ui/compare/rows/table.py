"""The table of the rows: whole rows by pixels, no header of its own, words where nothing passes the filter."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QTableView, QVBoxLayout

from reader.ui.compare.wording.wording import translate
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme


class RowsTable(QTableView):
    """`nothing` stands where no row is listed."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # The overview shows what is in sight, and scrolls.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(translate("Compare", "Aligned rows"))
        self.verticalScrollBar().setSingleStep(32)
        self.nothing = QLabel(translate("Compare", "No row passes this filter"))
        self.nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.nothing.hide()
        middle = QVBoxLayout(self.viewport())
        middle.setContentsMargins(0, 56, 0, 0)
        middle.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self.setPalette(tokens.palette(theme))
        self.setStyleSheet(
            f"QTableView{{background:{theme.paper};border:0;selection-background-color:transparent;outline:0;}}"
            f"QLabel{{color:{theme.ink2};font-size:14px;background:transparent;}}"
        )
