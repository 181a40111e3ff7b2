"""Under the list of findings: why the chosen one is there, what stands where, and what can be done about it."""

from __future__ import annotations

import html
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader.model.comparisons import Difference, Link
from reader.model.marks import Mark
from reader.text.direction import holds_right_to_left
from reader.ui.compare.dress.style import label_sheet, link_sheet
from reader.ui.compare.findings.sentences import Sentence
from reader.ui.compare.findings.sides import Side, sides_of
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.wording.outlets import outlet_name
from reader.ui.compare.wording.wording import translate
from reader.ui.look.theme import Theme

# The sides take so much at most; in a low window they give way to the list, down to a few lines.
_SIDES, _FEW_LINES = 260, 110


class FindingDetail(QWidget):
    """`opened` carries the column and the span of a side; the other signals say what is asked for the finding."""

    opened = Signal(int, object)
    excluded = Signal(object)
    noted = Signal(object)
    takenBack = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[ComparisonIndex, Sentence] | None = None
        self.why = self._label()
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(translate("Compare", "What stands where"))
        self.exclude = self._button(translate("Compare", "Not counted"), self.excluded.emit)
        self.note = self._button(translate("Compare", "Add a note…"), self.noted.emit)
        self.back = self._button(translate("Compare", "Take this correction back"), self.takenBack.emit)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.exclude, self.note, self.back):
            row.addWidget(button)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self.why)
        whole.addWidget(self.area)
        whole.addLayout(row)
        self.clear()

    def _label(self) -> QLabel:
        made = QLabel()
        made.setWordWrap(True)
        return made

    def _button(self, text: str, tell: Callable[[Sentence], None]) -> QPushButton:
        made = QPushButton(text)
        made.setMinimumHeight(28)
        made.clicked.connect(partial(self._tell, tell))
        return made

    def _tell(self, tell: Callable[[Sentence], None], _checked: bool = False) -> None:
        if self._shown is not None:
            tell(self._shown[1])

    def clear(self) -> None:
        """Nothing is chosen."""
        self._shown = None
        self.why.clear()
        self._fill(())
        for button in (self.exclude, self.note, self.back):
            button.hide()

    def show_finding(self, index: ComparisonIndex, one: Sentence) -> None:
        """Explains a finding."""
        self._shown = index, one
        corrected = one.correction is not None
        self.why.setText(one.why if corrected else translate("Compare", "Why? {reason}").format(reason=one.why))
        self._fill(sides_of(index, one.subject))
        self.exclude.setVisible(isinstance(one.subject, Mark | Difference | Link))
        self.note.setVisible(True)
        self.back.setVisible(corrected)

    def _fill(self, sides: tuple[Side, ...]) -> None:
        inside = QWidget()
        inside.setObjectName("sides")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for side in sides:
            column.addWidget(self._side(side))
        column.addStretch(1)
        old = self.area.takeWidget()
        if old is not None:
            old.deleteLater()
        self.area.setWidget(inside)
        self.area.setVisible(bool(sides))
        inside.setStyleSheet("QWidget#sides{background:transparent;}")
        self.area.viewport().setAutoFillBackground(False)
        wanted = min(_SIDES, inside.sizeHint().height() + 4) if sides else 0
        self.area.setMinimumHeight(min(_FEW_LINES, wanted))
        self.area.setMaximumHeight(wanted)

    def _side(self, side: Side) -> QWidget:
        index = self._shown[0] if self._shown is not None else None
        name = outlet_name(index, side.column) if index is not None else ""
        made = QWidget()
        made.setStyleSheet("background:transparent;")
        head = QLabel(name)
        head.setStyleSheet(label_sheet(self._theme, "ink2", 12, bold=True))
        link = QToolButton()
        link.setText(translate("Compare", "Open in text"))
        link.setAccessibleName(translate("Compare", "Open in the text of {outlet}").format(outlet=name))
        link.setStyleSheet(link_sheet(self._theme) + "QToolButton{min-height:20px;}")
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(lambda *_: self.opened.emit(side.column, side.span))
        top = QHBoxLayout()
        top.addWidget(head)
        top.addStretch(1)
        top.addWidget(link)
        words = self._label()
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setText(self._rich(side))
        words.setStyleSheet(label_sheet(self._theme, "ink", 13))
        words.setAccessibleName("".join(text for text, _ in side.pieces))
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(words)
        return made

    def _rich(self, side: Side) -> str:
        """The words with those that differ filled and underlined."""
        look = f"background-color:{self._theme.diff};text-decoration:underline;"
        body = "".join(
            f'<span style="{look}">{html.escape(text)}</span>' if differs else html.escape(text)
            for text, differs in side.pieces
        )
        way = "rtl" if holds_right_to_left("".join(text for text, _ in side.pieces)) else "ltr"
        return f'<p dir="{way}" style="line-height:112%;margin:0;">{body}</p>'

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        self.why.setStyleSheet(label_sheet(theme, "ink2", 12))
        if self._shown is not None:
            self.show_finding(*self._shown)
