"""Asks once before something that takes much away."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.widgets.labels import label


class SureDialog(Frame):
    """`accepted` follows the button named `act`."""

    def __init__(self, context: Context, title: str, words: str, act: str, parent: QWidget) -> None:
        super().__init__(context, title, parent, 480)
        self.body.addWidget(label(words, "", wrap=True))
        self.body.addStretch(1)
        self.add_buttons(act, self.tr("Cancel"), careful=True)
