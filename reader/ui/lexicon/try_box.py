"""A sentence to try the lexicon on: the names found in it, underlined, and under it why each counts or does not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from reader.model.articles import Span
from reader.model.marks import Tone
from reader.text.direction import isolated
from reader.text.utf16 import Utf16Map
from reader.ui.context import Context
from reader.ui.lexicon.table import readable
from reader.ui.lexicon.trying import Found, Passed, Tried, try_sentence
from reader.ui.tasks import Lane
from reader.ui.widgets.labels import label

_TOKENS = {Tone.HOSTILE: "neg_l", Tone.NEUTRAL: "neu_l", Tone.FAVOURABLE: "pos_l"}


class TryBox(QWidget):
    """Tries while one types; `again` after the lexicon changed."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Try it on a sentence"), "section"))
        self.sentence = QPlainTextEdit()
        self.sentence.setAccessibleName(self.tr("Sentence to try the lexicon on"))
        self.sentence.setPlaceholderText(self.tr("Write or paste a sentence"))
        self.sentence.setFixedHeight(92)
        self.sentence.setTabChangesFocus(True)
        # The layout of plain text takes "left" literally, in a window from right to left too.
        option = self.sentence.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.sentence.document().setDefaultTextOption(option)
        layout.addWidget(self.sentence)
        self.results = QListWidget()
        self.results.setAccessibleName(self.tr("Names in the sentence"))
        self.results.setWordWrap(True)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setMinimumHeight(90)
        layout.addWidget(self.results, 1)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(250)
        self._waiting.timeout.connect(self.again)
        self.sentence.textChanged.connect(self._waiting.start)

    def again(self) -> None:
        """Tries the sentence with the lexicon as it is now."""
        text = self.sentence.toPlainText()
        if not text.strip():
            self.results.clear()
            self.sentence.setExtraSelections([])
            return
        self._context.ask(
            lambda library: try_sentence(text, library.lexicon()), self._show, key=(id(self), "try"), lane=Lane.COMPUTE
        )

    def _show(self, tried: Tried) -> None:
        self.results.clear()
        for found in tried.found:
            self.results.addItem(QListWidgetItem(self._found(found)))
        for passed in tried.passed:
            item = QListWidgetItem(self._passed(passed))
            item.setForeground(self._context.theme.color("ink3"))
            self.results.addItem(item)
        if not self.results.count():
            self.results.addItem(self.tr("No name of the lexicon stands in this sentence."))
        self._underline(tried)

    def _underline(self, tried: Tried) -> None:
        marks = []
        if self.sentence.toPlainText() == tried.text:
            to_utf16 = Utf16Map(tried.text).to_utf16
            marks = [self._mark(one.span, one.tone, to_utf16) for one in tried.found]
        self.sentence.setExtraSelections(marks)

    def _mark(self, span: Span, tone: Tone, to_utf16: Callable[[int], int]) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = self.sentence.textCursor()
        cursor.setPosition(to_utf16(span.start))
        cursor.setPosition(to_utf16(span.end), cursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        dashed = tone is Tone.NEUTRAL
        styles = QTextCharFormat.UnderlineStyle
        look.setUnderlineStyle(styles.DashUnderline if dashed else styles.SingleUnderline)
        look.setUnderlineColor(self._context.theme.color(_TOKENS[tone]))
        made.cursor, made.format = cursor, look
        return made

    def _found(self, one: Found) -> str:
        tones = {
            Tone.HOSTILE: self.tr("negative"),
            Tone.NEUTRAL: self.tr("neutral"),
            Tone.FAVOURABLE: self.tr("positive"),
        }
        rules = {
            "listed": self.tr("the lexicon lists it as “{name}”"),
            "pattern": self.tr("it follows the pattern “{name}”"),
            "anaphor": self.tr("short for a name before it"),
            "repeated": self.tr("repeats a name before it"),
        }
        why = rules.get(one.rule, rules["listed"]).format(name=isolated(readable(self._context, one.variant)))
        label_ = one.label[1] if self._context.left_to_right else one.label[0]
        text = self.tr("{words}: {tone} name of “{what}”; {why}")
        return text.format(words=isolated(one.words), tone=tones[one.tone], what=isolated(label_), why=why)

    def _passed(self, one: Passed) -> str:
        reasons = {
            "contrast": self.tr("it counts only beside a loaded word for the same thing"),
            "pronoun": self.tr("it counts only with a pronoun attached"),
            "antecedent": self.tr("it counts only after the full name"),
            "time": self.tr("it had this sense in certain years only, and the article has no date in them"),
            "sense": self.tr("it has other senses too, and nothing here speaks of this conflict"),
        }
        label_ = one.label[1] if self._context.left_to_right else one.label[0]
        text = self.tr("{words} is not counted as “{what}”: {why}")
        return text.format(words=isolated(one.words), what=isolated(label_), why=reasons[one.why])
