"""Codes of errors, findings and rules as sentences in the language of the interface. No sentence holds a verdict."""

from __future__ import annotations

import datetime
import errno
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from reader.model.errors import RiwayaError
from reader.text.direction import isolated
from reader.text.repairs.joining import rejoined
from reader.ui.language.formats import Formats, in_order_of
from reader.ui.language.sentences import CHANGES, CLEANING, IMPORT, LIBRARY, REASONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library.views import ArticleRow, EventCard, FailedFile, StoryCard
    from reader.model.comparisons import Reason


_WORDS = 5
_LARGE = re.compile(r"\d{5,}")


class Wording(QObject):
    """Sentences with counts, names and days in them."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.formats = formats

    def _n(self, text: str) -> str:
        return self.formats.in_digits(_LARGE.sub(lambda count: f"{int(count.group()):,}", text))

    def articles(self, n: int) -> str:
        return self._n(self.tr("%n article(s)", "", n))

    def days(self, n: int) -> str:
        return self._n(self.tr("%n day(s)", "", n))

    def events(self, n: int) -> str:
        return self._n(self.tr("%n event(s)", "", n))

    def stories(self, n: int) -> str:
        return self._n(self.tr("%n story(ies)", "", n))

    def outlets(self, n: int) -> str:
        return self._n(self.tr("%n outlet(s)", "", n))

    def from_outlets(self, articles: int, outlets: int) -> str:
        """ "2 articles from 2 outlets"."""
        return self.tr("{articles} from {outlets}").format(
            articles=self.articles(articles), outlets=self._n(self.tr("%n outlet(s), after 'from'", "", outlets))
        )

    def words(self, n: int) -> str:
        return self._n(self.tr("%n word(s)", "", n))

    def quotations(self, n: int) -> str:
        return self._n(self.tr("%n quotation(s)", "", n))

    def rejoined(self, n: int) -> str:
        return self._n(self.tr("%n word(s) with spaced-out letters, rejoined", "", n))

    def minutes(self, n: int) -> str:
        return self._n(self.tr("%n minute(s) to read", "", n))

    def new(self, n: int) -> str:
        return self._n(self.tr("%n new", "", n))

    def pairs(self, n: int) -> str:
        return self._n(self.tr("%n aligned sentence(s)", "", n))

    def files(self, n: int) -> str:
        return self._n(self.tr("%n file(s)", "", n))

    def failed_files(self, failed: Sequence[FailedFile]) -> str:
        """How many files there are among them: of one file several rows may have failed."""
        n = len({one.path for one in failed})
        return self._n(self.tr("%n file(s) could not be read", "", n))

    def removed(self, n: int) -> str:
        return self._n(self.tr("%n line(s) removed as not part of the article", "", n))

    def imported(self, new: int, present: int, *, stopped: bool) -> str:
        """How an import went."""
        parts = [self.tr("Stopped.")] if stopped else []
        parts.append(self._n(self.tr("%n new article(s)", "", new)))
        if present:
            parts.append(self._n(self.tr("%n already in the library", "", present)))
        return "  ·  ".join(parts)

    def change(self, kind: str) -> str:
        """A step of the user, for the undo menu."""
        sentence = CHANGES.get(kind)
        return QCoreApplication.translate("Wording", sentence) if sentence else self.tr("the last change")

    def selected(self, n: int) -> str:
        return self._n(self.tr("%n selected for comparison", "", n))

    def joined(self, text: str) -> str:
        """The text with spaced-out letters rejoined, for titles and short quotes; article text has its own way."""
        return rejoined(text)

    def cleaning_rule(self, rule: str) -> str:
        """Why a line was left out of an article."""
        sentence = CLEANING.get(rule)
        return QCoreApplication.translate("Wording", sentence) if sentence else self.tr("Not part of the article")

    def outlet(self, name: str | None) -> str:
        """The outlet's name, or that it is not set."""
        return isolated(name) if name else self.tr("Outlet not set")

    def read_only(self) -> str:
        """Why what would write cannot be used."""
        return self.tr("Not possible here: the library is open for reading only.")

    def via(self, agency: str, outlet: str) -> str:
        """ "Agency via Outlet": an agency's text that an outlet reprints."""
        words = self.tr("{agency} via {outlet}").format(agency=isolated(agency), outlet=isolated(outlet))
        return in_order_of(self.formats.language, words)

    def day_of(self, row: ArticleRow, *, weekday: bool = True) -> str:
        """The article's day; inferred days say so, missing ones too."""
        if row.day is None:
            return self.tr("Date not known")
        written = self.formats.day(row.day, weekday=weekday)
        return self.tr("{day} · inferred").format(day=written) if row.day_basis == "inferred" else written

    def days_of(self, card: EventCard | StoryCard) -> str:
        """The days of an event or story, or that none is known."""
        if card.first_day is None or card.last_day is None:
            return self.tr("Date not known")
        return self.formats.days(card.first_day, card.last_day)

    def apart(self, first: datetime.date, second: datetime.date) -> str:
        """How far two days lie apart, in days up to two months, in months beyond."""
        days = abs((second - first).days)
        if days <= 60:
            return self._n(self.tr("%n day(s) apart", "", days))
        return self._n(self.tr("%n month(s) apart", "", round(days / 30.4)))

    def event_line(self, card: EventCard) -> str:
        """The event in one sentence, for those who hear the list."""
        parts = [card.label, self.days_of(card), self.articles(card.articles)]
        if card.new:
            parts.append(self.new(card.new))
        return self.formats.listed(parts)

    def article_line(self, row: ArticleRow) -> str:
        """The article in one sentence, for those who hear the list."""
        parts = [row.title, self.outlet(row.source), self.day_of(row)]
        return self.formats.listed(parts)

    def reason(self, reason: Reason) -> str:
        """Why an article was grouped or suggested."""
        figure = self._figure(reason)
        if figure:
            return figure
        shown = [isolated(rejoined(word)) for word in reason.words[:_WORDS]]
        words = self.formats.listed(shown)
        sentence = REASONS.get(reason.kind if reason.words or reason.kind != "second" else "aside")
        said = QCoreApplication.translate("Wording", sentence) if sentence else self.tr("Shared words")
        return f"{said}: {words}" if words else said

    def _figure(self, reason: Reason) -> str:
        """The sentence of a reason that is a figure, "" for one that rests on words."""
        value = reason.value
        if reason.kind in {"days_between", "days_apart"}:
            return self._n(self.tr("%n day(s) apart", "", round(value)))
        shares = {
            "same_wording": self.tr("Wording alike by {share}"),
            "likeness": self.tr("Likeness {share}"),
            "too_unlike": self.tr("Likeness {share}, too little"),
            "average": self.tr("Likeness to all accounts of the event {share} on average, too little"),
        }
        if reason.kind in shares:
            return shares[reason.kind].format(share=self.formats.percent(value))
        if reason.kind == "no_day":
            return self.tr("Its date is not known")
        return ""

    def error(self, error: BaseException) -> str:
        """What went wrong, as one sentence."""
        if isinstance(error, RiwayaError):
            why = error.values.get("why")
            sentence = LIBRARY.get(str(why)) if why is not None else IMPORT.get(error.code)
            if sentence is not None:
                said = QCoreApplication.translate("Wording", sentence)
                return said.format_map(_Values({name: isolated(str(value)) for name, value in error.values.items()}))
            return self.tr("It could not be done: {reason}").format(reason=isolated(str(error)))
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            return self.tr("The disk is full; the file could not be written.")
        if isinstance(error, OSError):
            return self.tr("The file could not be opened or written.")
        return self.tr("Something failed that the program did not foresee.")


class _Values(dict[str, str]):
    """Values for placeholders; a missing one leaves a gap instead of an error inside an error."""

    def __missing__(self, key: str) -> str:
        return ""
