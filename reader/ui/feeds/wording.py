"""Sentences about feeds: how they are doing, since when, what went wrong and what to do."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from reader.model.errors import RiwayaError
from reader.text.direction import holds_right_to_left
from reader.ui.feeds.sentences import ADVICE, FETCH, LOOK_AGAIN
from reader.ui.language.sentences import IMPORT
from reader.ui.language.wording import Wording

if TYPE_CHECKING:
    from reader.store.feeds import FeedRow


def text_direction(row: FeedRow) -> Qt.LayoutDirection:
    """The direction of the feed's own words: as it was set, else by the letters of its title."""
    right = holds_right_to_left(row.title) if row.direction is None else row.direction == "rtl"
    return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight


class FeedWording(QObject):
    """Sentences with counts and times in them."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self.words = words

    def _n(self, text: str) -> str:
        return self.words.formats.in_digits(text)

    def feeds(self, n: int) -> str:
        return self._n(self.tr("%n feed(s)", "", n))

    def links(self, n: int) -> str:
        return self._n(self.tr("%n link(s)", "", n))

    def failed(self, n: int) -> str:
        return self._n(self.tr("%n feed(s) could not be updated", "", n))

    def left_out(self, n: int) -> str:
        return self._n(self.tr("%n address(es) left out: only web addresses are fetched", "", n))

    def add_feeds(self, n: int) -> str:
        return self._n(self.tr("Add %n feed(s)", "", n))

    def updated(self, new: int, expired: int = 0, *, stopped: bool) -> str:
        """How an update went."""
        parts = [self.tr("Stopped.")] if stopped else []
        parts.append(self._n(self.tr("%n new article(s)", "", new)) if new else self.tr("Nothing new"))
        if expired:
            parts.append(self._n(self.tr("%n older article(s) taken out of the lists", "", expired)))
        return "  ·  ".join(parts)

    def ago(self, moment: dt.datetime) -> str:
        """How long ago a moment was, in words; its day beyond a week."""
        passed = dt.datetime.now(dt.UTC) - moment
        minutes = int(passed.total_seconds() // 60)
        if minutes < 1:
            return self.tr("just now")
        if minutes < 60:
            return self._n(self.tr("%n minute(s) ago", "", minutes))
        if minutes < 24 * 60:
            return self._n(self.tr("%n hour(s) ago", "", minutes // 60))
        if passed.days < 8:
            return self._n(self.tr("%n day(s) ago", "", passed.days))
        return self.words.formats.day(moment.astimezone().date())

    def state(self, row: FeedRow, live: str) -> tuple[str, str, str]:
        """How a feed is doing: icon, colour token, words. `live` is 'waiting' or 'fetching' while it is updated."""
        if live == "fetching":
            return "update", "accent", self.tr("Being fetched…")
        if live == "waiting":
            return "update", "ink3", self.tr("Waiting for its turn")
        if row.error is not None:
            return "warning", "num", self.reason(row.error, row.status)
        if row.succeeded is None:
            return "info", "ink3", self.tr("Not fetched yet")
        return "check", "ink2", self.tr("Updated {time}").format(time=self.ago(row.succeeded))

    def reason(self, why: str, status: int | None = None) -> str:
        """Why a visit failed, from the code that was kept."""
        sentence = FETCH.get(why)
        if sentence is not None:
            said = QCoreApplication.translate("FeedWording", sentence)
            return said.format(status=self._n(str(status)) if status else "?")
        known = IMPORT.get(why)
        if known is not None and "{" not in known:
            return QCoreApplication.translate("Wording", known)
        return self.tr("It could not be read.")

    def advice(self, why: str) -> str:
        """What to do about it."""
        sentence = ADVICE.get(why)
        return QCoreApplication.translate("FeedWording", sentence) if sentence else self.tr("Try again later.")

    def error(self, error: Exception) -> str:
        """What went wrong with a fetch, and what to do, as one line."""
        if isinstance(error, RiwayaError):
            why = str(error.values.get("why") or error.code)
            if why in FETCH:
                reason = self.error_alone(error, why)
                return f"{reason} {self.advice(why)}" if why in ADVICE else reason
        return self.words.error(error)

    def page_error(self, error: RiwayaError) -> str:
        """Why a page could not become an article; what helps a feed is not said of a page."""
        why = str(error.values.get("why") or error.code)
        return self.error(error) if ADVICE.get(why) != LOOK_AGAIN and why != "gone" else self.error_alone(error, why)

    def error_alone(self, error: RiwayaError, why: str) -> str:
        """What went wrong, without what to do."""
        status = error.values.get("status")
        return self.reason(why, status if isinstance(status, int) else None)

    def folders(self, folders: tuple[str, ...]) -> str:
        """The way to a folder, from the outside in."""
        return " › ".join(folders)

    def line(self, row: FeedRow, live: str) -> str:
        """The feed in one sentence, for those who hear the list."""
        parts = [row.title, self.state(row, live)[2]]
        if row.new:
            parts.append(self.words.new(row.new))
        return self.words.formats.listed(parts)
