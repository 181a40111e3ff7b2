"""The card over a mark: what the others called the same thing, or who is quoted and by which rule it was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader.model.marks import Attribution, Mark, Mention
from reader.ui.compare.card.names import Calling, callings, printed
from reader.ui.compare.card.voice_legend import VoiceLegend
from reader.ui.compare.card.word_button import WordButton
from reader.ui.compare.correcting.lexicon_names import Titles
from reader.ui.compare.dress.style import label_sheet, link_sheet
from reader.ui.compare.findings import reasons
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.needed import needed
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.outlets import outlet_name
from reader.ui.compare.wording.wording import Names, translate
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

OPEN_DELAY, CLOSE_DELAY = 350, 200
_WIDTH = 520
_LABEL = 96
# A title of more letters may take several lines.
_LONG = 28
_ARROW = 9
# Pixels from a sentence to a card beside it.
_APART = 12


class Card(QFrame):
    """A child of the compare view, above everything. `jumped` carries column and span of a word.

    `closed` tells whether the keyboard was inside the card.
    """

    jumped = Signal(int, object)
    editAsked = Signal()
    matrixAsked = Signal(str)
    closed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._concept = ""
        self._arrow: float | None = None
        self._below = True
        # A card of six outlets may be taller than the window.
        self._frame = QScrollArea(self)
        self._frame.setFrameShape(QFrame.Shape.NoFrame)
        self._frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frame.viewport().setAutoFillBackground(False)
        self._body = QWidget()
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(CLOSE_DELAY)
        self._grace.timeout.connect(self._on_grace)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours; an open card closes."""
        self._theme = theme
        self.close_card()

    # --- filling -------------------------------------------------------------------------------------------------

    def show_mark(
        self, index: ComparisonIndex, column: int, mark: Mark, names: Names, around: QRect, anchor: QRect
    ) -> None:
        """Opens beside the rectangle `around` (a sentence), pointing at `anchor` (the word); both in the parent."""
        self._fresh_body(min(_WIDTH, needed(self.parentWidget()).width() - 12))
        document = index.documents[column]
        words = printed(document, mark.span)
        if isinstance(mark.detail, Mention):
            self._concept = mark.detail.concept
            self._head(words, translate("Compare", "What others called it"), names(mark.detail.concept))
            for calling in callings(index, column, mark):
                self._calling(index, calling, last=calling.column == column)
            self._watch(
                reasons.also_found(index, column, mark, names),
                names.note(mark.detail.concept) if isinstance(names, Titles) else "",
            )
        else:
            self._concept = ""
            cue = mark.detail.cue_text if isinstance(mark.detail, Attribution) else ""
            title = wording.cue_words(cue) or words
            speech = isinstance(mark.detail, Attribution)
            self._head(title, translate("Compare", "Who speaks?") if speech else reasons.finding_name(mark.kind), "")
        for line in reasons.told(mark, names):
            self._line(line)
        self._foot(naming=bool(self._concept))
        self.setAccessibleName(words)
        self._settle(around, anchor)

    def _fresh_body(self, width: int) -> None:
        self._body = QWidget()
        self._body.setAutoFillBackground(False)
        self._body.setLayoutDirection(self.layoutDirection())
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(14, 10, 14, 8)
        self._rows.setSpacing(3)
        self._width = width

    def _label(self, text: str, token: str, size: int = 13, *, bold: bool = False) -> QLabel:
        label = QLabel(text)
        label.setFont(tokens.ui_font(size, bold=bold))
        label.setStyleSheet(label_sheet(self._theme, token, size, bold=bold))
        return label

    def _head(self, title: str, subtitle: str, referent: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        name = self._label(title, "ink", 14, bold=True)
        long = len(title) > _LONG
        name.setWordWrap(long)
        row.addWidget(name, 1 if long else 0)
        row.addWidget(self._label("·", "ink3"))
        row.addWidget(self._label(subtitle, "ink2"))
        row.addStretch(1)
        words = translate("Compare", "Referent: {name}").format(name=referent) if referent else ""
        meant = self._label(words, "ink3", 12)
        beside = not long and row.sizeHint().width() + meant.sizeHint().width() + 120 < self._width
        if words and beside:
            row.addWidget(meant)
        key = self._label("Esc", "ink3", 11)
        key.setStyleSheet(
            f"color:{self._theme.ink3};border:1px solid {self._theme.line};border-radius:3px;padding:0 4px;"
            "font-size:11px;"
        )
        key.setFixedHeight(20)
        row.addWidget(key)
        self._rows.addLayout(row)
        if words and not beside:
            self._rows.addWidget(meant)
        self._rows.addSpacing(4)

    def _calling(self, index: ComparisonIndex, calling: Calling, *, last: bool) -> None:
        self._rows.addWidget(self._hairline())
        source = outlet_name(index, calling.column)
        row = QHBoxLayout()
        label = self._label(translate("Compare", "This outlet") if last else source, "ink2")
        label.setFixedWidth(_LABEL)
        label.setWordWrap(True)
        # An Arabic outlet in an English card too: names and words begin at one edge each.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        line, used = QHBoxLayout(), 0
        room = self._width - _LABEL - 40
        for called in calling.called:
            button = WordButton(calling.column, called, self._theme)
            button.jumped.connect(self.jumped)
            size = button.sizeHint().width() + 8
            if used and used + size > room:
                line.addStretch(1)
                lines.addLayout(line)
                line, used = QHBoxLayout(), 0
            line.setSpacing(8)
            line.addWidget(button)
            used += size
        if not calling.called:
            line.addWidget(self._label(translate("Compare", "Not named in this outlet"), "ink3"))
        line.addStretch(1)
        lines.addLayout(line)
        row.addLayout(lines, 1)
        self._rows.addLayout(row)

    def _watch(self, found: list[str], note: str) -> None:
        """What else was found of these words, and what the lexicon says of the thing's names."""
        if found or note:
            self._rows.addWidget(self._hairline())
        for line in found:
            self._line(line, "dis")
        if note:
            self._line(note)

    def _line(self, text: str, colour: str = "ink2") -> None:
        label = self._label(text, colour, 12)
        label.setWordWrap(True)
        self._rows.addWidget(label)

    def _hairline(self) -> QFrame:
        line = QFrame()
        line.setFixedHeight(1)
        line.setStyleSheet(f"background:{self._theme.line};border:0;")
        return line

    def _foot(self, *, naming: bool) -> None:
        self._rows.addSpacing(2)
        self._rows.addWidget(self._hairline())
        links = [self._link(translate("Compare", "Edit label"), self.editAsked.emit)]
        row = QHBoxLayout()
        row.setSpacing(10)
        if naming:
            links.append(self._link(translate("Compare", "Naming matrix"), self._ask_matrix))
            legend = VoiceLegend(self._theme)
            if legend.sizeHint().width() + sum(link.sizeHint().width() + 10 for link in links) > self._width - 28:
                self._rows.addWidget(legend)
            else:
                row.addWidget(legend)
        row.addStretch(1)
        for link in links:
            row.addWidget(link)
        self._rows.addLayout(row)

    def _link(self, text: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setFont(tokens.ui_font(12, bold=True))
        button.setStyleSheet(link_sheet(self._theme))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFixedHeight(26)
        button.clicked.connect(slot)
        return button

    def _ask_matrix(self) -> None:
        self.matrixAsked.emit(self._concept)

    # --- place ---------------------------------------------------------------------------------------------------

    def _settle(self, around: QRect, anchor: QRect) -> None:
        """Below the sentence where there is room, else above it, else beside it; over it where there is none at all."""
        self._body.setFixedWidth(self._width)
        self._body.adjustSize()
        height = self._rows.sizeHint().height()
        if self._rows.hasHeightForWidth():
            height = self._rows.heightForWidth(self._width)
        self._body.setFixedHeight(height)
        bounds = needed(self.parentWidget()).rect().adjusted(6, 6, -6, -6)
        self._frame.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        self._frame.setFixedSize(self._width, min(height, bounds.height() - _ARROW - 2))
        whole = self._frame.height() + _ARROW + 2
        self._below = around.bottom() + whole + 4 <= bounds.bottom() or around.top() - whole < bounds.top()
        top = around.bottom() + 2 if self._below else around.top() - whole - 2
        left = max(bounds.left(), min(around.right() - self._width, bounds.right() - self._width))
        self._arrow = max(18.0, min(self._width - 18.0, float(anchor.center().x() - left)))
        beside = self._beside(around, bounds)
        if beside is not None and not bounds.top() <= top <= bounds.bottom() - whole:
            left, self._arrow, self._below = beside, None, False
        top = max(bounds.top(), min(top, bounds.bottom() - whole))
        self.setGeometry(left, top, self._width, whole)
        self._frame.move(0, _ARROW if self._below else 0)
        self._body.show()
        self.show()
        self.raise_()
        self._grace.stop()

    def _beside(self, around: QRect, bounds: QRect) -> int | None:
        """The left edge with which the card stands beside a sentence; None where neither side has the room."""
        sides = (around.left() - self._width - _APART, around.right() + _APART)
        return next((x for x in sides if bounds.left() <= x and x + self._width <= bounds.right()), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        top = _ARROW if self._below else 0
        box = QRectF(0.5, top + 0.5, self.width() - 1, self._frame.height() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("shadow"))
        painter.drawRoundedRect(box.translated(0, 2), 8, 8)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(box, 8, 8)
        if self._arrow is not None and self._below:
            x = self._arrow
            painter.drawPolygon(QPolygonF([QPointF(x - 9, top + 1), QPointF(x, 1), QPointF(x + 9, top + 1)]))
            painter.fillRect(QRectF(x - 9, top + 1, 18, 2), theme.color("card"))

    # --- closing -------------------------------------------------------------------------------------------------

    def close_card(self) -> None:
        """Closes it."""
        self._grace.stop()
        if self.isVisible():
            held = self.holds_focus()
            self.hide()
            self.closed.emit(held)

    def close_soon(self) -> None:
        """Closes it unless the pointer comes to it within the grace."""
        if self.isVisible() and not self._grace.isActive():
            self._grace.start()

    def keep(self) -> None:
        """Keeps it open."""
        self._grace.stop()

    def _on_grace(self) -> None:
        inside = self.rect().contains(self.mapFromGlobal(self.cursor().pos()))
        if not inside and not self.holds_focus():
            self.close_card()

    def holds_focus(self) -> bool:
        """Whether the keyboard is inside the card."""
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._grace.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.close_soon()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
            return
        super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Gives the keyboard to the first word or link of the card."""
        for kind in (WordButton, QToolButton):
            found = self._body.findChildren(kind)
            if found:
                found[0].setFocus(Qt.FocusReason.PopupFocusReason)
                return
