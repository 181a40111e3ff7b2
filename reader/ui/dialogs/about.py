"""What the program is, its version and licences."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader import __version__
from reader.ui import icons
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.widgets.labels import label


class AboutDialog(Frame):
    """A few lines and the licences of what it is made of."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, self.tr("About Riwaya"), parent)
        row = QHBoxLayout()
        row.setSpacing(18)
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(72, 72))
        row.addWidget(picture)
        lines = QVBoxLayout()
        lines.addWidget(label(self.tr("Riwaya {version}").format(version=f"\u2068{__version__}\u2069"), "section"))
        words = self.tr("Sets several accounts of one event side by side. It shows evidence, never a verdict.")
        lines.addWidget(label(words, "", wrap=True))
        row.addLayout(lines, 1)
        self.body.addLayout(row)
        promise = self.tr("Everything runs and stays on this device.")
        self.body.addWidget(label(promise, "muted", wrap=True))
        made_of = self.tr("MIT licence. Made with Qt {qt} and PySide6 (LGPL), SQLAlchemy (MIT), bleach (Apache 2.0).")
        self.body.addWidget(label(made_of.format(qt=f"\u2068{qVersion()}\u2069"), "small", wrap=True))
        fonts = self.tr("Fonts: Noto Naskh Arabic, Noto Sans Arabic and Amiri, under the SIL Open Font License.")
        self.body.addWidget(label(fonts, "small", wrap=True))
        self.body.addStretch(1)
        self.add_buttons(self.tr("Close"))
