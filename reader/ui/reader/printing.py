"""One article on paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from reader.model.articles import Article
from reader.text.language import runs_right_to_left
from reader.ui.compare.wording.wording import translate
from reader.ui.look.theme import headline_font, reading_font, ui_font
from reader.ui.printing.fonts import on_paper
from reader.ui.printing.preview import paint_pages

_PREVIEW = QSize(1240, 860)


def document(article: Article, facts: str) -> QTextDocument:
    """Headline, facts and text, black on white."""
    made = QTextDocument()
    option = made.defaultTextOption()
    right = runs_right_to_left(article)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    made.setDefaultTextOption(option)
    cursor = QTextCursor(made)
    _add(cursor, article.title, headline_font(26), 6)
    _add(cursor, facts, ui_font(12), 18)
    for paragraph in article.text[article.body_start :].split("\n"):
        _add(cursor, paragraph, reading_font(16), 10)
    return made


def _add(cursor: QTextCursor, text: str, font: QFont, below: int) -> None:
    block = QTextBlockFormat()
    block.setBottomMargin(below)
    look = QTextCharFormat()
    look.setFont(on_paper(font))
    look.setForeground(Qt.GlobalColor.black)
    if cursor.position():
        cursor.insertBlock(block, look)
    else:
        cursor.setBlockFormat(block)
        cursor.setCharFormat(look)
    cursor.insertText(text, look)


def run(article: Article, facts: str, parent: QWidget) -> None:
    """Asks for a printer and prints."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(article.title)
    if dialog.exec():
        document(article, facts).print_(printer)
    dialog.deleteLater()


def preview(article: Article, facts: str, parent: QWidget) -> None:
    """Shows the pages as they would be printed."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    # With a printer of its own: one made here would be gone before the dialog is.
    dialog = QPrintPreviewDialog(parent)
    dialog.setWindowTitle(translate("Compare", "Print preview"))
    # As wide as its tools need; it begins so narrow that the last of them, "Print", falls out.
    dialog.resize(_PREVIEW.boundedTo(parent.window().size()))
    dialog.paintRequested.connect(partial(paint_pages, document(article, facts)))
    dialog.exec()
    dialog.deleteLater()
