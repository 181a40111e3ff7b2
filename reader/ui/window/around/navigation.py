"""The places that the way around at the window's start leads to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.ui.context import Context
from reader.ui.matrices.sentences import say
from reader.ui.window.around.nav import Nav


def navigation(context: Context) -> Nav:
    """The way around with all its places, in their order."""
    tr = QCoreApplication.translate
    nav = Nav(context)
    nav.add("events", "events", tr("MainWindow", "Events"), tr("MainWindow", "Events"))
    nav.add("stories", "stories", tr("MainWindow", "Stories"), tr("MainWindow", "Stories"))
    nav.add("articles", "articles", tr("MainWindow", "All articles"), tr("MainWindow", "Articles"))
    nav.add("outlets", "outlets", tr("MainWindow", "Outlets"), tr("MainWindow", "Outlets"))
    nav.add("sessions", "bookmark", tr("MainWindow", "Sessions"), tr("MainWindow", "Sessions"))
    nav.add("feeds", "feeds", tr("MainWindow", "Feeds"), tr("MainWindow", "Feeds"))
    nav.add("analysis", "analysis", say("Analysis"), say("Analysis"), counted=False)
    nav.add_comparison("compare", tr("MainWindow", "Open comparison"), tr("MainWindow", "Compare"))
    nav.add(
        "settings", "settings", tr("MainWindow", "Settings"), tr("MainWindow", "Settings"), counted=False, bottom=True
    )
    return nav
