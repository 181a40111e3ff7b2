"""The page while there is no feed: the ways to get one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QScrollArea

from reader.ui.context import Context
from reader.ui.library.empty import Choice
from reader.ui.look.theme import headline_font
from reader.ui.widgets.labels import label
from reader.ui.widgets.middle import middle

_WIDTH = 620


class FirstFeed(QScrollArea):
    """Four cards, each of which does one thing."""

    add = Signal()
    starter = Signal()
    opml = Signal()
    links = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        outer = middle(self, 12)
        title = QLabel(self.tr("Fill the library from feeds"))
        title.setFont(headline_font(30))
        title.setStyleSheet('font-family: "Amiri"; font-size: 30px; font-weight: 700')
        outer.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        said = label(self.tr("Articles are fetched when you say so, and then read without a connection."), "muted")
        outer.addWidget(said, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addSpacing(10)
        for icon, name, words, command, signal in self._ways():
            choice = Choice(context, icon, name, words, command)
            choice.setFixedWidth(_WIDTH)
            choice.clicked.connect(signal)
            outer.addWidget(choice, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addSpacing(8)
        hint = label(self.tr("Only the addresses you add are asked, without cookies, scripts or pictures."), "small")
        outer.addWidget(hint, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def _ways(self) -> list[tuple[str, str, str, str, SignalInstance]]:
        """Picture, name and words of each card, the command whose key it shows, and what it does."""
        by_address = self.tr("By its address or that of the outlet's page, or from a file.")
        outlets = self.tr("Agencies, channels and papers of all sides. Nothing is chosen beforehand.")
        opml = self.tr("From another reader, with its folders and their order.")
        links = self.tr("Paste or drop one or more links; their pages are fetched once.")
        return [
            ("feeds", self.tr("Add a feed"), by_address, "add_feed", self.add),
            ("outlets", self.tr("Choose from well-known Arabic outlets"), outlets, "", self.starter),
            ("import", self.tr("Import a list of feeds (OPML)"), opml, "", self.opml),
            ("link", self.tr("Add articles by their links"), links, "add_links", self.links),
        ]
