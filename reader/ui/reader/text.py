"""The text of an article in the reader: the pane of the compare view at the reader's own sizes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.model.articles import Span
from reader.model.texts import UnitKind
from reader.text.language import runs_right_to_left
from reader.ui.compare.column.pane import TextPane
from reader.ui.compare.column.text.content import Content
from reader.ui.compare.column.text.plan import make_plan, raw_marks
from reader.ui.compare.dress.metrics import Metrics
from reader.ui.compare.layers.layer import Layer
from reader.ui.look.theme import (
    COMPARE_TEXT,
    DARK,
    HEADLINE_FAMILIES,
    LIGHT,
    READING_FAMILIES,
    SEPIA,
    UI_FAMILIES,
    Theme,
    font,
)
from reader.ui.reader.heading import Heading
from reader.ui.reader.reading import Reading
from reader.ui.settings import Letters, PageColour, ReaderFont, Settings

_EDGE, _TOP = 64, 30
_FAMILIES = {
    ReaderFont.NASKH: READING_FAMILIES,
    ReaderFont.AMIRI: HEADLINE_FAMILIES,
    ReaderFont.SANS: UI_FAMILIES,
}


@dataclass(frozen=True, slots=True)
class ReaderMetrics(Metrics):
    """Sizes with a font of the user's choice."""

    families: tuple[str, ...] = READING_FAMILIES

    def font(self, *, bold: bool = False) -> QFont:
        return font(self.families, self.size, QFont.Weight.Bold if bold else QFont.Weight.Normal)


def metrics_of(chosen: Settings) -> ReaderMetrics:
    """The sizes that the settings ask for."""
    size = chosen.text_size
    line = round(size * chosen.line_height)
    return ReaderMetrics(size, line, size / COMPARE_TEXT[0], _FAMILIES[chosen.reader_font])


def page_theme(chosen: Settings, interface: Theme) -> Theme:
    """The colours of the page, which may differ from those of the interface."""
    pages = {PageColour.PAPER: LIGHT, PageColour.SEPIA: SEPIA, PageColour.DARK: DARK}
    return pages.get(chosen.page, interface)


def content_of(reading: Reading, chosen: Settings) -> Content:
    """The body of the article with its marks."""
    document = reading.document
    start, end = document.article.body_start, len(document.text)
    if start >= end:
        start = 0
    raws = raw_marks(document, reading.marks, (), ())
    plan = make_plan(document, Span(start, end), raws, as_printed=chosen.letters is Letters.PRINTED)
    units = tuple(plan.display.range_of(unit.span) if unit.span.end > start else None for unit in document.units)
    headings = frozenset(
        shown[0]
        for unit, shown in zip(document.units, units, strict=True)
        if unit.kind is UnitKind.HEADING and shown is not None
    )
    return Content(plan, units, headings, "", runs_right_to_left(document.article))


class ReaderPane(TextPane):
    """The text, its heading above it and scrolling with it, at the measure that the user chose."""

    resized = Signal()
    bar_gap = 14

    def __init__(self, theme: Theme, chosen: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, metrics_of(chosen), parent)
        self._chosen = chosen
        # The stripe beside the text scrolls it; a bar that comes and goes would lay the text out anew while it loads.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.layers = frozenset({Layer.ATTRIBUTION})
        self.heading = Heading(theme, self.viewport())
        self.verticalScrollBar().valueChanged.connect(self._follow)
        self._colour()

    def read(self, reading: Reading, chosen: Settings) -> None:
        """Shows that article from its top."""
        self._chosen = chosen
        self.source_text = reading.document.text
        self.show_content(content_of(reading, chosen))
        self.arrange()
        self.verticalScrollBar().setValue(0)

    def choose(self, reading: Reading | None, chosen: Settings, theme: Theme) -> None:
        """Takes new settings and keeps the place of the text."""
        self._chosen = chosen
        self.heading.set_theme(theme)
        self.set_theme(theme)
        self._colour()
        self.set_metrics(metrics_of(chosen))
        if reading is not None:
            self.replace_content(content_of(reading, chosen))
        self.arrange()

    def _colour(self) -> None:
        theme = self.theme
        self.setStyleSheet(f"QTextEdit {{ background: {theme.paper}; color: {theme.ink}; border: none; }}")

    def measure(self) -> int:
        """The width of the text in pixels: characters of half an em, as many as the window allows."""
        wanted = round(self._chosen.measure * self._chosen.text_size * 0.5)
        return max(280, min(wanted, self.viewport().width() - 2 * 34))

    def free_room(self) -> QRect:
        """What the text leaves free at its far side, on the screen."""
        view, text = self.viewport(), self.heading.geometry()
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        free = QRect(0, 0, text.left(), view.height()) if right else view.rect().adjusted(text.right() + 1, 0, 0, 0)
        return QRect(view.mapToGlobal(free.topLeft()), free.size())

    def arrange(self) -> None:
        """Places heading and text for the width that there is."""
        width, room = self.measure(), self.viewport().width()
        edge = min(_EDGE, max(34, (room - width) // 2))
        far = max(34, room - width - edge)
        height = self.heading.heightForWidth(width)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.heading.setFixedSize(width, height)
        left_margin, right_margin = (far, edge) if right else (edge, far)
        self.set_margins(left_margin, right_margin, _TOP + height + 20)
        self.heading.setGeometry(left_margin, _TOP - self.verticalScrollBar().value(), width, height)
        self.heading.show()

    def _follow(self, value: int) -> None:
        self.heading.move(self.heading.x(), _TOP - value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
        self.resized.emit()

    def paragraph_here(self) -> tuple[int, int]:
        """The number of the first paragraph in sight and how many there are, counted from 1."""
        top = self.verticalScrollBar().value() + 8
        numbers = self.surface.blocks_between(top, top + self.viewport().height())
        return (numbers.start + 1 if numbers else 1), len(self.surface.blocks)
