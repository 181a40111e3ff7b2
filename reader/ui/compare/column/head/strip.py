"""The evidence strip under a headline: words, direct quotation by side, reporting verbs by stance."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.model.marks import Stance
from reader.ui.compare.column.head.evidence import Evidence
from reader.ui.compare.column.painting.paint import draw_dot
from reader.ui.compare.column.text.plan import CHIPS
from reader.ui.compare.dress.style import draw_ring, is_under, label_sheet, turned
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.wording import Names, translate
from reader.ui.language.formats import hint
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

_COLOURS = {
    Stance.ENDORSING: ("end_bg", "end_l", "end"),
    Stance.NEUTRAL: ("mid_bg", "line2", "ink2"),
    Stance.DISTANCING: ("dis_bg", "dis_l", "dis"),
}


class StanceChip(QAbstractButton):
    """The number of verbs of one stance; a click asks for them."""

    def __init__(self, stance: Stance, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stance = stance
        self._theme = theme
        self._close = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ownFocus", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(None)

    def set_count(self, count: int | None) -> None:
        """Shows that number, a dash where it is not computed."""
        self.setText(wording.figure(count, "–"))
        name = f"{wording.stance_name(self.stance)}: {self.text()}"
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(tokens.ui_font(12, bold=True))
        texts = (self.text(),) if self._close else ("00", self.text())
        return QSize(round(max(map(metrics.horizontalAdvance, texts))) + 28, 24)

    def set_close(self, *, close: bool) -> None:
        """Whether it is as narrow as its figure; else it is as wide for one digit as for two."""
        if close is not self._close:
            self._close = close
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, line, ink = (self._theme.color(token) for token in _COLOURS[self.stance])
        pen = QPen(self._theme.color("ink") if is_under(self) else line, 1)
        if self.stance is Stance.DISTANCING:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(fill)
        box = QRectF(0.5, 2.5, self.width() - 1, 19)
        painter.drawRoundedRect(box, 9.5, 9.5)
        whole = QRectF(self.rect())
        draw_dot(
            painter,
            turned(painter, whole, QRectF(whole.right() - 22, 2, 22, 20)).center(),
            CHIPS[self.stance],
            ink,
            0.95,
        )
        painter.setFont(tokens.ui_font(12, bold=True))
        painter.setPen(ink)
        room = turned(painter, whole, QRectF(5, 2, self.width() - 23, 20))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_ring(painter, self, self._theme, 11)


class ShareBar(QWidget):
    """How much of the article is direct quotation."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0
        self.setFixedHeight(10)
        self.setMinimumWidth(40)
        self.setMaximumWidth(110)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(110, 10)

    def set_share(self, percent: int) -> None:
        self._share = percent
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(0.5, 1.5, self.width() - 1, 8)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("sunk"))
        painter.drawRoundedRect(frame, 2, 2)
        width = frame.width() * self._share / 100
        left = frame.right() - width if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else frame.left()
        painter.fillRect(QRectF(left, 2, width, 7), self._theme.color("q_l"))


class EvidenceStrip(QWidget):
    """The strip; `stanceAsked` carries the value of the stance whose verbs the reader wants to see."""

    stanceAsked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words, self._share, self._side, self._verbs = QLabel(), QLabel(), QLabel(), QLabel()
        self._bar = ShareBar(theme)
        self._chips = [StanceChip(stance, theme) for stance in (Stance.ENDORSING, Stance.NEUTRAL, Stance.DISTANCING)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self._words)
        row.addSpacing(7)
        row.addWidget(self._share)
        row.addWidget(self._bar)
        row.addWidget(self._side)
        row.addSpacing(7)
        row.addWidget(self._verbs)
        for chip in self._chips:
            chip.clicked.connect(self._ask)
            row.addWidget(chip)
        row.addStretch(1)
        self._verbs.setText(translate("Compare", "Reporting verbs"))
        self._side_text = self._percent = ""
        # The strip gives way piece by piece instead of widening its column.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    def show_evidence(self, evidence: Evidence, names: Names) -> None:
        """Shows the figures; `names` gives the words for ids of sides."""
        self._words.setText(wording.words_count(evidence.words))
        self._words.setToolTip(hint(translate("Compare", "Words of the text, the headline not counted")))
        self._percent = f"<b>{wording.percent(evidence.share)}</b>" if evidence.computed else "–"
        self._bar.set_share(evidence.share)
        sides = [
            translate("Compare", "{side} {percent}").format(
                side=names(side) if side else translate("Compare", "not stated"),
                percent=wording.percent(round(100 * count / max(evidence.quoted, 1))),
            )
            for side, count in evidence.sides
        ]
        self._side_text = " · ".join(sides)
        self._bar.setToolTip(hint(self._side_text))
        self.setAccessibleName(
            f"{self._words.text()} · "
            + translate("Compare", "Direct quotation {share}").format(share=wording.percent(evidence.share))
            + (f" · {self._side_text}" if self._side_text else "")
        )
        for chip in self._chips:
            chip.set_count(evidence.verbs(chip.stance) if evidence.computed else None)
        self._fit()

    def _ask(self) -> None:
        chip = self.sender()
        if isinstance(chip, StanceChip):
            self.stanceAsked.emit(chip.stance.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leaves out what does not fit: the sides, the title of the verbs, the bar, the longer words."""
        metrics = QFontMetricsF(tokens.ui_font(12))
        whole = translate("Compare", "Direct quotation {share}").format(share=self._percent)
        self._share.setText(whole)
        self._share.setToolTip("")
        first_side = self._side_text.split(" · ")[0] if self._side_text else ""
        # Where there is room, the strips of all columns leave out the same, and their chips line up.
        for chip in self._chips:
            chip.set_close(close=False)
        base = 7 * 8 + sum(chip.sizeHint().width() for chip in self._chips)
        base += self._words.sizeHint().width() + self._share.sizeHint().width()
        side, verbs = metrics.horizontalAdvance(first_side) + 8, self._verbs.sizeHint().width() + 7
        room = self.width() - base
        # The sign of a quotation stands for the words, as on the card over a name; at the narrowest the figure alone.
        for shorter in (translate("Compare", "Quoted {share}"), "«\u202f» {share}", "{share}"):
            if room >= 0:
                break
            before = self._share.sizeHint().width()
            self._share.setText(shorter.format(share=self._percent))
            self._share.setToolTip(whole)
            room += before - self._share.sizeHint().width()
        for chip in self._chips:
            chip.set_close(close=room < 0)
        self._bar.setVisible(room >= 50)
        room -= 60
        self._verbs.setVisible(room >= verbs)
        room -= verbs
        self._side.setText(first_side if room >= side and first_side else "")
        self._side.setVisible(bool(self._side.text()))

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        for label in (self._words, self._share, self._side, self._verbs):
            label.setFont(tokens.ui_font(12))
            label.setStyleSheet(label_sheet(theme, "ink2", 12))
        self._bar.set_theme(theme)
        for chip in self._chips:
            chip.set_theme(theme)
