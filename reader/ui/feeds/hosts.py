"""Hosts of the local network: allowing one after a warning, and the settings of the network."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.lines import add_row, form
from reader.ui.widgets.buttons import MenuButton
from reader.ui.widgets.fields import LatinField
from reader.ui.widgets.labels import label

_INTERVALS = (0, 30, 60, 180, 360, 720, 1440)


class AllowHost(Frame):
    """Says what it means to allow the host, and allows it when the user still wants to."""

    topic = "9_feeds"

    def __init__(self, context: Context, url: str, parent: QWidget) -> None:
        super().__init__(context, self.tr("Allow a host of the local network"), parent)
        self._host = (urlsplit(url).hostname or "").lower()
        text = self.tr(
            "{host} lies in the local network. A feed could make the program ask devices there, such as a router or "
            "a server of the office. Allow it only if you know this host and trust it."
        )
        self.body.addWidget(label(text.format(host=isolated(self._host)), "", wrap=True))
        self.body.addWidget(label(self.tr("It can be taken back in the settings, under Network."), "hint", wrap=True))
        self.body.addStretch(1)
        self.add_buttons(self.tr("Allow"), self.tr("Cancel"))
        self.accepted.connect(self._allow)

    def _allow(self) -> None:
        known = self.context.settings.allowed_hosts
        if self._host and self._host not in known:
            self.context.change(allowed_hosts=(*known, self._host))


class NetworkSettings(QWidget):
    """The schedule, the allowed hosts and what is said of the proxy: a page of the settings."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        fields = form()
        self.interval = MenuButton(context, self.tr("Update the feeds"), "")
        now = context.settings.feed_interval
        minutes = sorted({*_INTERVALS, now})
        self.interval.set_choices([(value, self._words(value)) for value in minutes], now)
        self.interval.chosen.connect(self._set_interval)
        add_row(fields, self.tr("Update the feeds"), self.interval)
        lines.addLayout(fields)
        lines.addWidget(
            label(self.tr("The program goes online for nothing else than what you ask for."), "hint", wrap=True)
        )
        lines.addSpacing(8)
        lines.addWidget(label(self.tr("Allowed hosts of the local network, one a line"), "section"))
        self.hosts = LatinField("\n".join(context.settings.allowed_hosts), "192.168.1.10")
        self.hosts.setAccessibleName(self.tr("Allowed hosts of the local network, one a line"))
        self.hosts.setFixedHeight(96)
        self.hosts.textChanged.connect(self._set_hosts)
        lines.addWidget(self.hosts)
        warning = self.tr(
            "A feed or a link could make the program ask devices in your network. "
            "Allow only hosts that you know; all others there are refused, also after a redirect."
        )
        lines.addWidget(label(warning, "warning", wrap=True))
        lines.addSpacing(8)
        lines.addWidget(label(self.tr("The proxy of the system is used where there is one."), "hint", wrap=True))
        lines.addStretch(1)

    def _words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Only by hand")
        if minutes < 60:
            said = self.tr("Every %n minute(s)", "", minutes)
        elif minutes < 1440:
            said = self.tr("Every %n hour(s)", "", minutes // 60)
        else:
            said = self.tr("Once a day")
        return self._context.formats.in_digits(said)

    def _set_interval(self, minutes: object) -> None:
        self._context.change(feed_interval=int(str(minutes)))

    def _set_hosts(self) -> None:
        hosts = tuple(dict.fromkeys(self.hosts.toPlainText().lower().split()))
        if hosts != self._context.settings.allowed_hosts:
            self._context.change(allowed_hosts=hosts)
