"""What stands in place of the tables while there is nothing in them: what to do, and words to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from reader.ui.context import Context
from reader.ui.matrices.sentences import say
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label
from reader.ui.widgets.layouts import clear_layout
from reader.ui.widgets.middle import middle

_WIDTH = 420


class Nothing(QScrollArea):
    """`asked` carries the example that was chosen."""

    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        column = middle(self, 10)
        self.title = label("", "dialogTitle", wrap=True)
        self.hint = label("", "muted", wrap=True)
        for one in (self.title, self.hint):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            one.setFixedWidth(_WIDTH)
            column.addWidget(one, 0, Qt.AlignmentFlag.AlignHCenter)
        self._offered = QWidget()
        self._row = QHBoxLayout(self._offered)
        self._row.setContentsMargins(0, 8, 0, 0)
        self._row.setSpacing(8)
        column.addWidget(self._offered, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def tell(self, title: str, hint: str) -> None:
        """Shows those words."""
        for one, words in ((self.title, title), (self.hint, hint)):
            one.setText(words)
            # A label that is centred in its column is given one line, however many its words take.
            one.setMinimumHeight(one.heightForWidth(_WIDTH))

    def offer(self, examples: Sequence[str]) -> None:
        """Offers those words to look for."""
        clear_layout(self._row)
        if examples:
            self._row.addWidget(label(say("For example"), "small"))
        for example in examples:
            button = Button(self._context, example)
            button.clicked.connect(partial(self.asked.emit, example))
            self._row.addWidget(button)
