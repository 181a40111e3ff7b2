"""What the program is, its version and licences."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader import __version__
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.licences import LICENCES
from reader.ui.look import icons
from reader.ui.widgets.labels import label


class AboutDialog(Frame):
    """A few lines and the licences of what it is made of."""

    topic = "1_start"

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, self.tr("About Riwaya"), parent)
        row = QHBoxLayout()
        row.setSpacing(18)
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(72, 72))
        row.addWidget(picture)
        lines = QVBoxLayout()
        lines.addWidget(label(self.tr("Riwaya {version}").format(version=isolated(__version__)), "section"))
        words = self.tr("Sets several accounts of one event side by side. It shows evidence, never a verdict.")
        lines.addWidget(label(words, "", wrap=True))
        row.addLayout(lines, 1)
        self.body.addLayout(row)
        for sentence in self._privacy():
            self.body.addWidget(label(sentence, "muted", wrap=True))
        made_of = self.tr("MIT licence. Made with Qt {qt} and PySide6 (LGPL), SQLAlchemy (MIT), bleach (Apache 2.0).")
        self.body.addWidget(label(made_of.format(qt=isolated(qVersion())), "small", wrap=True))
        fonts = self.tr("Fonts: Noto Naskh Arabic, Noto Sans Arabic and Amiri, under the SIL Open Font License.")
        self.body.addWidget(label(fonts, "small", wrap=True))
        replace = self.tr(
            "Qt's and PySide6's libraries lie in the program's folder as files of their own and may be replaced. "
            "The texts of all licences are in its folder “licences”."
        )
        self.body.addWidget(label(replace, "small", wrap=True))
        shipped = QPlainTextEdit("\n".join(f"{name}: {licence}" for name, licence in LICENCES))
        shipped.setReadOnly(True)
        shipped.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shipped.setAccessibleName(self.tr("Licences of everything shipped"))
        shipped.setMinimumHeight(110)
        self.body.addWidget(shipped, 1)
        self.add_buttons(self.tr("Close"))

    def _privacy(self) -> tuple[str, ...]:
        return (
            self.tr("Your articles, notes and sessions stay in files on this device; nothing is reported to anybody."),
            self.tr("The network is used only for the feeds and links that you add, and only their servers are asked."),
            self.tr("A page opens in the browser only when you say so, after you have seen where it leads."),
        )
