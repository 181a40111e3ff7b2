"""The guide in a window of its own, which stays open beside the one that it is about."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.help import figures, pictures
from reader.ui.help.guide import Block, Part, Topic, topics
from reader.ui.widgets.room import room_for

_IMAGE = QTextDocument.ResourceType.ImageResource.value
_KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+[^\s:)،.؛]+")

_USUAL = QSize(900, 680)
_MARGIN = 30  # pixels around a page
_BULLET, _NUMBER, _MARK = 16, 22, pictures.WIDTH + 16  # pixels that leads the words of a row
_BETWEEN = 9  # pixels between paragraphs


class HelpWindow(QDialog):
    """Topics at the start, the chosen one beside them."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._way = "ltr" if context.left_to_right else "rtl"
        self.setWindowTitle(self.tr("Help"))
        self.resize(_USUAL.boundedTo(room_for(self)))
        self._topics = topics("en" if context.left_to_right else "ar")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.list = QListWidget()
        self.list.setObjectName("sections")
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.list.setFixedWidth(210)
        self.list.setSpacing(2)
        for topic in self._topics:
            self.list.addItem(topic.title)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Guide"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(_MARGIN)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(row)
        self._wide = 0
        self.list.currentRowChanged.connect(self._show)
        context.themeChanged.connect(self._again)

    def open_at(self, wanted: str) -> None:
        """Shows the page with that key."""
        self.list.setCurrentRow(next((n for n, topic in enumerate(self._topics) if topic.key == wanted), 0))
        self._again()
        self.show()
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wide not in (0, self._figure_width()):
            self._again()

    def _figure_width(self) -> int:
        """A figure is as wide as it was drawn, or as the page is where that is narrower."""
        room = self.page.width() - self.page.verticalScrollBar().sizeHint().width()
        return min(figures.WIDTH, room - 2 * _MARGIN)

    def _again(self) -> None:
        self._show(self.list.currentRow())

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._topics):
            return
        topic, theme, ratio = self._topics[row], self._context.theme, self.devicePixelRatioF()
        self._wide = self._figure_width()
        document = self.page.document()
        document.clear()
        self.page.setStyleSheet(f"QTextBrowser {{ background: {theme.paper}; border: none; color: {theme.ink}; }}")
        for part in topic.parts:
            if part.block is Block.MARK:
                document.addResource(_IMAGE, QUrl(f"mark:{part.name}"), pictures.mark(part.name, theme, ratio))
            elif part.block is Block.FIGURE:
                right = not self._context.left_to_right
                made = figures.figure(part.name, theme, ratio, right=right)
                document.addResource(_IMAGE, QUrl(f"figure:{part.name}"), made)
        self.page.setHtml(self._page(topic))
        self.page.verticalScrollBar().setValue(0)

    def _page(self, topic: Topic) -> str:
        body = "".join(self._part(part) for part in topic.parts)
        return (
            f'<html><body dir="{self._way}" style="color:{self._context.theme.ink}; font-size:14px">'
            f"{self._words(escape(topic.title), 'font-size:22px; font-weight:600; margin:0 0 12px 0')}"
            f"{body}</body></html>"
        )

    def _part(self, part: Part) -> str:
        # A key is written from left to right, its arrow too.
        text = _KEY.sub(lambda key: f"\u2066{key.group()}\u2069", escape(part.text))
        if part.block is Block.SECTION:
            return self._words(text, "font-size:16px; font-weight:600; margin:16px 0 8px 0")
        if part.block is Block.ITEM:
            return self._row("•", _BULLET, text)
        if part.block is Block.STEP:
            return self._row(f"<b>{isolated(self._context.formats.in_digits(part.name))}</b>", _NUMBER, text)
        if part.block is Block.MARK:
            size = f'width="{pictures.WIDTH}" height="{pictures.HEIGHT}"'
            return self._row(f'<img src="mark:{part.name}" {size}>', _MARK, text, middle=True)
        if part.block is Block.FIGURE:
            height = round(self._wide * figures.HEIGHT / figures.WIDTH)
            picture = f'<img src="figure:{part.name}" width="{self._wide}" height="{height}">'
            return f'<p align="center" style="margin:6px 0 14px 0">{picture}</p>'
        return self._words(text, f"margin:6px 0 {_BETWEEN}px 0; line-height:112%")

    def _words(self, text: str, style: str) -> str:
        return f'<p dir="{self._way}" style="{style}">{text}</p>'

    def _row(self, lead: str, width: int, text: str, *, middle: bool = False) -> str:
        """Words that hang beside what leads them; Qt's own bullets keep no line where they are mirrored."""
        # The last margin in a cell is lost: the space below is the cell's own.
        cell = f"vertical-align:{'middle' if middle else 'top'}; padding-bottom:{0 if middle else _BETWEEN}px"
        style = "margin:0; line-height:112%"
        leading = f'<td width="{width}" style="{cell}">{self._words(lead, style)}</td>'
        words = f'<td style="{cell}">{self._words(text, style)}</td>'
        # A table does not turn with the direction.
        cells = leading + words if self._context.left_to_right else words + leading
        return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'
