"""The words of reports, in the report's language, which need not be the interface's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from reader import resources
from reader.model.articles import Article, DateBasis, Published
from reader.text.direction import holds_right_to_left, isolated

LANGUAGES = ("ar", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; a key that is not there is a fault of the program."""

    language: str
    texts: dict[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """The text of `key` with its placeholders filled."""
        return self.texts[key].format(**values)

    def count(self, key: str, number: int) -> str:
        """The plural form of `key` for `number`, by Arabic's six classes (CLDR), which serve English too."""
        forms = [form.strip() for form in self.texts[key].split("|")]
        return forms[_plural(number)].format(n=number)

    @property
    def direction(self) -> str:
        """'rtl' or 'ltr', as the language runs."""
        return "rtl" if self.language == "ar" else "ltr"

    def joined(self, parts: Iterable[str]) -> str:
        """The parts as a list in a sentence."""
        return ("، " if self.language == "ar" else ", ").join(parts)

    def basis(self, articles: int, words: int) -> str:
        """On how much text a figure rests."""
        return self("basis", articles=self.count("articles", articles), words=self.count("words", words))

    def outlet(self, name: str | None) -> str:
        return name or self("outlet.unknown")

    def source(self, article: Article) -> str:
        """The outlet as the header names it: the agency first where one is reprinted, 'via' the outlet behind it."""
        if article.agency and article.outlet:
            return f"{isolated(article.agency)} · {self('via', outlet=isolated(article.outlet))}"
        return self.outlet(article.source)

    def date(self, day: dt.date) -> str:
        """The day as a sentence has it: hyphens between numbers turn round in a line of Arabic."""
        months = [month.strip() for month in self("months").split("|")]
        return f"{day.day} {months[day.month - 1]} {day.year}"

    def day(self, published: Published | None) -> str:
        """The day, and how it is known."""
        if published is None:
            return self("date.unknown")
        day = self.date(published.day)
        return f"{day} ({self('date.inferred')})" if published.basis is DateBasis.INFERRED else day


def direction_of(text: str, usual: str) -> str:
    """'rtl' for a text with any Arabic letter, else the usual direction."""
    return "rtl" if holds_right_to_left(text) else usual


def _plural(number: int) -> int:
    if number < 3:
        return number
    rest = number % 100
    return 3 if 3 <= rest <= 10 else 4 if 11 <= rest <= 99 else 5


@cache
def words_of(language: str) -> Words:
    """The words of 'ar' or 'en'; any other language gets English."""
    language = language if language in LANGUAGES else "en"
    lines = resources.path("reports", f"{language}.txt").read_text("utf-8").splitlines()
    pairs = (line.partition("=") for line in lines if line.strip() and not line.startswith("#"))
    return Words(language, {key.strip(): text.strip() for key, _, text in pairs})
