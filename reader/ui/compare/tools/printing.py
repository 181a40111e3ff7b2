"""Printing: the accounts one below the other, their marks in words, on paper or in a preview."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.model.texts import UnitKind
from reader.ui.compare.card.names import printed
from reader.ui.compare.findings.sentences import sentences
from reader.ui.compare.needed import needed
from reader.ui.compare.rows.order import lines
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.outlets import outlet_name
from reader.ui.compare.wording.wording import translate
from reader.ui.look import theme as tokens
from reader.ui.printing.fonts import on_paper
from reader.ui.printing.preview import paint_pages

if TYPE_CHECKING:
    from reader.ui.compare.index import ComparisonIndex
    from reader.ui.compare.view import CompareView


def run(view: CompareView, *, preview: bool) -> None:
    """Opens the print dialog or the preview; says so where the system has no printing."""
    if view.index is None:
        return
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(view.title)
    document = make_document(view)

    if preview:
        dialog = QPrintPreviewDialog(printer, view)
        dialog.setWindowTitle(translate("Compare", "Print preview"))
        dialog.paintRequested.connect(partial(paint_pages, document))
        dialog.exec()
    else:
        chooser = QPrintDialog(printer, view)
        if chooser.exec() == QPrintDialog.DialogCode.Accepted:
            document.print_(printer)


def make_document(view: CompareView) -> QTextDocument:
    """What is printed: title, then the texts or the rows as the view shows them, then the findings in words."""
    index = needed(view.index)
    document = QTextDocument(view)
    document.setDefaultFont(on_paper(tokens.reading_font(15)))
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    writer = _Writer(document)
    writer.title(view.title)
    if view.mode == "rows":
        _rows(writer, view, index)
    else:
        _texts(writer, index)
    writer.heading(translate("Compare", "Findings"))
    for sentence in sentences(index, view.names):
        writer.line(sentence.words)
    return document


class _Writer:
    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._first = True

    def _block(self, text: str, font: QFont, below: int) -> None:
        shape = QTextBlockFormat()
        shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        shape.setBottomMargin(below)
        style = QTextCharFormat()
        style.setFont(on_paper(font))
        # Paper is white, whatever the colours of the window are.
        style.setForeground(Qt.GlobalColor.black)
        if self._first:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(style)
            self._first = False
        else:
            self._cursor.insertBlock(shape, style)
        self._cursor.insertText(text, style)

    def title(self, text: str) -> None:
        self._block(text, tokens.headline_font(24), 14)

    def heading(self, text: str) -> None:
        self._block(text, tokens.headline_font(18), 6)

    def note(self, text: str) -> None:
        self._block(text, tokens.ui_font(11), 6)

    def text(self, text: str, *, bold: bool = False) -> None:
        self._block(text, tokens.reading_font(15, bold=bold), 8)

    def line(self, text: str) -> None:
        self._block(text, tokens.ui_font(11), 3)


def _source_line(index: ComparisonIndex, column: int) -> str:
    article = index.documents[column].article
    parts = [article.source or wording.outlet_unknown(), wording.date_text(article.published), article.url or ""]
    return " · ".join(part for part in parts if part)


def _texts(writer: _Writer, index: ComparisonIndex) -> None:
    for column, document in enumerate(index.documents):
        writer.heading(document.article.title or _source_line(index, column))
        writer.note(_source_line(index, column))
        paragraph, words = -1, ""
        for unit in document.units:
            if unit.kind is UnitKind.HEADLINE:
                continue
            if unit.paragraph != paragraph and words:
                writer.text(words)
                words = ""
            paragraph = unit.paragraph
            words = f"{words} {printed(document, unit.span)}".strip()
        if words:
            writer.text(words)


def _rows(writer: _Writer, view: CompareView, index: ComparisonIndex) -> None:
    rows = view.rows_view
    for number, line in enumerate(lines(index, order=rows.order, chosen=rows.filter)):
        writer.heading(translate("Compare", "Headlines") if line.headlines else str(number))
        for column, document in enumerate(index.documents):
            cell = line.row.cells[column]
            words = " ".join(printed(document, document.units[unit].span) for unit in cell)
            writer.text(
                f"{outlet_name(index, column)}: {words or translate('Compare', 'No counterpart in this outlet')}"
            )
