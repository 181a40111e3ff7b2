"""The guide in a window of its own, which stays open beside the one that it is about."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.help import figures, pictures
from reader.ui.help.guide import Block, Part, Topic, topics
from reader.ui.language.formats import isolate

_IMAGE = QTextDocument.ResourceType.ImageResource.value
_KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+[^\s:)،.؛]+")

_BULLET = 16  # pixels that it takes up before the words


class HelpWindow(QDialog):
    """Topics at the start, the chosen one beside them."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Help"))
        self.resize(900, 680)
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
        self.page.document().setIndentWidth(_BULLET)
        self.page.document().setDocumentMargin(30)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(row)
        self.list.currentRowChanged.connect(self._show)
        context.themeChanged.connect(self._again)

    def open_at(self, wanted: str) -> None:
        """Shows the page with that key."""
        self.list.setCurrentRow(next((n for n, topic in enumerate(self._topics) if topic.key == wanted), 0))
        self._again()
        self.show()
        self.raise_()
        self.activateWindow()

    def _again(self) -> None:
        self._show(self.list.currentRow())

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._topics):
            return
        topic, theme, ratio = self._topics[row], self._context.theme, self.devicePixelRatioF()
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
        theme = self._context.theme
        way = "ltr" if self._context.left_to_right else "rtl"
        body = "".join(self._part(part) for part in topic.parts)
        return (
            f'<html><body dir="{way}" style="color:{theme.ink}; font-size:14px">'
            f'<p dir="{way}" style="font-size:22px; font-weight:600; margin:0 0 12px 0">{escape(topic.title)}</p>'
            f"{body}</body></html>"
        )

    def _part(self, part: Part) -> str:
        # A key is written from left to right, its arrow too.
        text = _KEY.sub(lambda key: f"\u2066{key.group()}\u2069", escape(part.text))
        way = "ltr" if self._context.left_to_right else "rtl"
        style = "margin:0 0 9px 0; line-height:112%"
        if part.block is Block.SECTION:
            return f'<p dir="{way}" style="font-size:16px; font-weight:600; margin:16px 0 8px 0">{text}</p>'
        if part.block is Block.ITEM:
            return f'<ul dir="{way}" style="margin:0"><li dir="{way}" style="{style}">{text}</li></ul>'
        if part.block is Block.STEP:
            number = isolate(self._context.formats.in_digits(part.name))
            return f'<p dir="{way}" style="{style}"><b>{number}</b>&nbsp;&nbsp; {text}</p>'
        if part.block is Block.MARK:
            picture = f'<td width="140"><img src="mark:{part.name}" width="132" height="34"></td>'
            words = f'<td style="vertical-align:middle"><p dir="{way}">{text}</p></td>'
            # A table does not turn with the direction.
            cells = picture + words if way == "ltr" else words + picture
            return f'<table width="100%" cellspacing="0" cellpadding="3"><tr>{cells}</tr></table>'
        if part.block is Block.FIGURE:
            size = f'width="{figures.WIDTH}" height="{figures.HEIGHT}"'
            return f'<p align="center"><img src="figure:{part.name}" {size}></p>'
        return f'<p dir="{way}" style="{style}">{text}</p>'
