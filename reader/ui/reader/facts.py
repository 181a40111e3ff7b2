"""What is known of an article, what is not, and what was left out of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.link import ask_to_open, web_address
from reader.ui.language.wording import Wording
from reader.ui.look.theme import reading_font
from reader.ui.reader.reading import Reading
from reader.ui.widgets.buttons import Button, link
from reader.ui.widgets.labels import label, rule

_WITHIN, _BETWEEN = 2, 8  # pixels between a fact's name and its words, and from one fact to the next


class Facts(QScrollArea):
    """A list of facts with what can be done about them."""

    setOutlet = Signal(list)
    setDay = Signal(list)
    putBack = Signal(int, object)

    def __init__(self, context: Context, words: Wording) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self._reading: Reading | None = None
        self._shown = False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_reading(self, reading: Reading) -> None:
        """Shows the facts of that article."""
        self._reading = reading
        self._build()

    def _build(self) -> None:
        reading = self._reading
        if reading is None:
            return
        body = QWidget()
        self._lines = QVBoxLayout(body)
        self._lines.setContentsMargins(16, 12, 16, 16)
        self._lines.setSpacing(_WITHIN)
        row, article, words = reading.row, reading.document.article, self._words
        self._fact(self.tr("Outlet"), words.outlet(row.outlet), self.tr("Set the outlet"), self._outlet)
        if row.agency:
            self._fact(self.tr("Agency"), row.agency)
        self._fact(self.tr("Date"), words.day_of(row), self.tr("Set the date"), self._day)
        if article.published is not None and article.published.evidence:
            self._fact(self.tr("The date rests on"), article.published.evidence)
        if row.byline:
            self._fact(self.tr("Byline"), row.byline)
        if row.url:
            opens = web_address(row.url) is not None
            self._fact(self.tr("Address"), row.url, self.tr("Open in the browser…") if opens else "", self._page)
        self._fact(self.tr("Came as"), row.key)
        self._fact(self.tr("Length"), words.words(row.words))
        if row.repairs:
            self._fact(self.tr("Spaced-out letters"), words.rejoined(row.repairs))
        self._removed(reading)
        self._lines.addStretch(1)
        self.setWidget(body)

    def _fact(self, name: str, text: str, act: str = "", handler: object = None) -> None:
        if self._lines.count():
            self._lines.addSpacing(_BETWEEN)
        head = QHBoxLayout()
        head.addWidget(label(name, "hint"))
        head.addStretch(1)
        if act and callable(handler):
            head.addWidget(link(self._context, act, handler))
        self._lines.addLayout(head)
        words = label(text, "", wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # An address or a number runs from left to right; its place is the start of the line all the same.
        side = Qt.AlignmentFlag.AlignLeft if self._context.left_to_right else Qt.AlignmentFlag.AlignRight
        words.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._lines.addWidget(words)

    def _removed(self, reading: Reading) -> None:
        removed = reading.document.article.removed
        if not removed:
            return
        self._lines.addSpacing(_BETWEEN)
        self._lines.addWidget(rule())
        self._lines.addSpacing(_BETWEEN)
        head = QHBoxLayout()
        head.addWidget(label(self._words.removed(len(removed)), "small", wrap=True), 1)
        toggle = Button(self._context, self.tr("Hide") if self._shown else self.tr("Show"), kind="link")
        toggle.clicked.connect(self._turn)
        head.addWidget(toggle)
        self._lines.addLayout(head)
        if not self._shown:
            return
        for line in removed:
            self._lines.addSpacing(_BETWEEN)
            text = label(line.text, "muted", wrap=True)
            text.setFont(reading_font(14.5))
            self._lines.addWidget(text)
            foot = QHBoxLayout()
            foot.addWidget(label(self._words.cleaning_rule(line.rule), "hint", wrap=True), 1)
            back = Button(self._context, self.tr("Put back"), kind="link")
            back.clicked.connect(partial(self.putBack.emit, reading.row.id, line))
            foot.addWidget(back)
            self._lines.addLayout(foot)

    def _turn(self) -> None:
        self._shown = not self._shown
        self._build()

    def _page(self) -> None:
        if self._reading is not None and self._reading.row.url:
            ask_to_open(self._context, self._reading.row.url, self.window())

    def _outlet(self) -> None:
        if self._reading is not None:
            self.setOutlet.emit([self._reading.row.id])

    def _day(self) -> None:
        if self._reading is not None:
            self.setDay.emit([self._reading.row.id])
