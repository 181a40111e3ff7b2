"""Who speaks, in how many words and by which verbs: chart and table with their sentences below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QSplitter, QWidget

from reader.analysis.matrices.columns import Place
from reader.analysis.matrices.voices import ColumnVoices, voices
from reader.library.matrices import actors
from reader.model.marks import Stance
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.look.theme import ui_font
from reader.ui.matrices.dock import EvidenceDock
from reader.ui.matrices.drawing import SIDES, at, side_fill
from reader.ui.matrices.evidence_list import Shown
from reader.ui.matrices.sentences import say
from reader.ui.matrices.sheet import Sheet
from reader.ui.matrices.switches import roomy
from reader.ui.matrices.view_column import above_evidence, plain_column
from reader.ui.matrices.voices.chart import SpeechChart
from reader.ui.matrices.voices.speech import Block, By, block, side_tokens
from reader.ui.matrices.voices.verbs_table import VerbsTable, verb_lines
from reader.ui.widgets.buttons import Segmented
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label, rule

_SIDE = 480
"""The least width of chart and table, in pixels."""
_BESIDE = 1130
"""The width at which both stand beside each other with all their tools."""


class SideLegend(QWidget):
    """The sides with their two fills: solid for direct quotation, hatched for reported speech."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._sides: list[tuple[str, str]] = []
        context.themeChanged.connect(self.update)

    def show_sides(self, sides: Sequence[tuple[str, str]]) -> None:
        """The sides as (colour, name)."""
        self._sides = list(sides)
        names = self._context.formats.listed(name for _, name in self._sides)
        self.setAccessibleName(f"{names}. {say('Solid: direct · hatched: reported')}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        metrics, whole, x = QFontMetricsF(ui_font(12)), QRectF(0, 5, self.width(), 14), 0.0
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(ui_font(12))
        for token, name in self._sides:
            for direct in (True, False):
                side_fill(painter, theme, token, at(whole, x, 14, right=right), direct=direct)
                x += 18
            width = metrics.horizontalAdvance(name) + 2
            painter.setPen(theme.color("ink2"))
            painter.drawText(at(whole, x + 2, width, right=right).adjusted(0, -4, 0, 4), start, name)
            x += width + 18
        note = say("Solid: direct · hatched: reported")
        width = metrics.horizontalAdvance(note) + 2
        if x + width <= self.width():
            painter.setPen(theme.color("ink3"))
            painter.drawText(at(whole, whole.width() - width, width, right=right).adjusted(0, -4, 0, 4), start, note)
        painter.end()


class VoicesView(QWidget):
    """`openAsked` and `noteAsked` carry article and span; `left` is Esc with no evidence open.

    `stanceAsked` carries the places of verbs and where a menu may open.
    """

    openAsked = Signal(int, object)
    noteAsked = Signal(int, object)
    stanceAsked = Signal(object, QPoint)
    left = Signal()
    status = Signal(list)

    def __init__(self, context: Context, words: Wording, names: Callable[[str], str]) -> None:
        super().__init__()
        self.context = context
        self._words, self.names = words, names
        self.blocks: tuple[Block, ...] = ()
        self.sides: tuple[tuple[str, str], ...] = ()
        self.sheet: Sheet | None = None
        self.voices: tuple[ColumnVoices, ...] = ()
        self._by, self._shares = By.SIDE, False
        self._changes = False
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.dock = EvidenceDock(context)
        across = self._across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(self._chart_side(context))
        across.addWidget(self._verbs_side(context))
        across.setSizes([748, 784])
        across.setChildrenCollapsible(False)
        self.dock.left.connect(self.left)
        self.dock.openAsked.connect(self.openAsked)
        self.dock.noteAsked.connect(self.noteAsked)
        self.dock.changeAsked.connect(self.stanceAsked)
        plain_column(self).addWidget(above_evidence(across, self.dock))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both do not fit beside each other, the verbs stand below the chart."""
        super().resizeEvent(event)
        narrow = self.width() < _BESIDE
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if way is not self._across.orientation():
            self._across.setOrientation(way)
            self._across.setSizes([1, 1] if narrow else [748, 784])

    def _chart_side(self, context: Context) -> QWidget:
        made = QWidget()
        made.setMinimumWidth(_SIDE)
        column = plain_column(made)
        top = QHBoxLayout()
        top.setContentsMargins(20, 10, 20, 4)
        top.setSpacing(12)
        top.addWidget(label(say("Who speaks?"), "dialogTitle"))
        top.addStretch(1)
        sides = Segmented(say("Bars"), [(By.SIDE, say("Sides")), (By.SPEAKER, say("Speakers"))], By.SIDE)
        sides.chosen.connect(self._set_by)
        lengths = Segmented(say("Length"), [(False, say("Words")), (True, say("Share"))], False)
        lengths.chosen.connect(self._set_shares)
        top.addWidget(roomy(sides))
        top.addWidget(roomy(lengths))
        self.tools = top
        column.addLayout(top)
        self._legend = SideLegend(context)
        legend = QHBoxLayout()
        legend.setContentsMargins(20, 0, 20, 8)
        legend.addWidget(self._legend, 1)
        column.addLayout(legend)
        column.addWidget(rule())
        self.chart = SpeechChart(context)
        self.chart.opened.connect(self.show_places)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.chart)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area = area
        self.chart.shown.connect(lambda where: area.ensureVisible(where.center().x(), where.center().y(), 40, 60))
        column.addWidget(area, 1)
        return made

    def _verbs_side(self, context: Context) -> QWidget:
        made = QWidget()
        made.setMinimumWidth(_SIDE)
        column = plain_column(made)
        top = QHBoxLayout()
        top.setContentsMargins(14, 10, 14, 10)
        top.setSpacing(10)
        top.addWidget(label(say("Reporting verbs"), "dialogTitle"))
        top.addWidget(label(say("Click a number to see its sentences"), "small"))
        top.addStretch(1)
        self.find_field = QLineEdit()
        show_hint(self.find_field, say("Find a verb"))
        self.find_field.setAccessibleName(say("Find a verb"))
        self.find_field.setMaximumWidth(170)
        self.find_field.textChanged.connect(self._list_verbs)
        top.addWidget(self.find_field)
        column.addLayout(top)
        column.addWidget(rule())
        self.verbs = VerbsTable(context)
        self.verbs.opened.connect(self._show_verbs)
        self.verbs.changeAsked.connect(self._ask_stance)
        self.verbs.left.connect(self.dock.escape)
        column.addWidget(self.verbs, 1)
        return made

    def show_sheet(self, sheet: Sheet) -> None:
        """Shows who speaks in those columns; other columns are read from the top."""
        if self.sheet is None or self.sheet.headings != sheet.headings:
            self._area.verticalScrollBar().setValue(0)
        self.sheet = sheet
        self.voices = voices(sheet.columns, actors(self.context.lexicon()))
        self.dock.hide()
        self._draw()
        self._list_verbs()
        self.tell()

    def _draw(self) -> None:
        if self.sheet is None:
            return
        tokens = side_tokens(self.voices)
        pairs = zip(self.voices, self.sheet.columns, strict=True)
        self.blocks = tuple(block(one, column, tokens, self._by, self.names) for one, column in pairs)
        self.chart.show_blocks(self.blocks, self.sheet.headings, shares=self._shares)
        sides = [(token, self.names(side)) for side, token in tokens.items()]
        self.sides = (*sides, (SIDES[3], say("Other sides")))
        self._legend.show_sides(self.sides)

    def _list_verbs(self) -> None:
        if self.sheet is not None:
            lines = verb_lines(self.voices, self.find_field.text())
            self.verbs.show_lines(lines, [heading.short for heading in self.sheet.headings])

    def tell(self) -> None:
        """Says in the status bar how many words are quoted and reported."""
        direct = sum(row.direct_words for column in self.voices for row in column.speakers)
        reported = sum(row.reported_words for column in self.voices for row in column.speakers)
        basis = sum(column.basis.words for column in self.voices)
        self.status.emit(
            [
                say("In direct quotation: {words}").format(words=self._words.words(direct)),
                say("Reported: {words}").format(words=self._words.words(reported)),
                say("Of {words} in all").format(words=self._words.words(basis)),
            ]
        )

    def show_places(self, title: str, places: Sequence[Place]) -> None:
        """Opens the sentences of a number."""
        if self.sheet is not None and places:
            self.dock.offer(notes=self._changes)
            self.dock.show_evidence(title, [Shown(one) for one in self.sheet.evidence(places)])

    def allow_changes(self) -> None:
        """Offers notes and other stances, where the table stands over a comparison."""
        self._changes = True

    def _show_verbs(self, title: str, places: Sequence[Place]) -> None:
        self.show_places(title, places)
        self.dock.offer(notes=self._changes, change=say("Edit stance") if self._changes else "")

    def _ask_stance(self, places: Sequence[Place], where: QPoint) -> None:
        if self._changes:
            self.stanceAsked.emit(places, where)

    def choose_verbs(self, article: int, stance: str) -> None:
        """Goes to the verbs of a stance in the column of that article."""
        if self.sheet is None or stance not in [one.value for one in Stance]:
            return
        column = next(
            (n for n, c in enumerate(self.sheet.columns) if any(a.document.article.id == article for a in c.articles)),
            0,
        )
        row = next(n for n, line in enumerate(self.verbs.verbs.lines) if line.stance is Stance(stance))
        self.verbs.setCurrentIndex(self.verbs.verbs.index(row, column + 1))
        self.verbs.setFocus()
        self.verbs.open_current()

    def _set_by(self, by: object) -> None:
        self._by = By(str(by))
        self._draw()

    def _set_shares(self, shares: object) -> None:
        self._shares = bool(shares)
        self._draw()
