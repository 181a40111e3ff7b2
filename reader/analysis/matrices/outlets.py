"""Outlets side by side over a period: which events each told and how, always over the events that they share.

No score, no ranking: outlets keep the order given, and a figure on too little text is not a figure.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from reader.analysis.matrices.columns import Analysed, Basis, Column, Place
from reader.analysis.matrices.copies import Copies
from reader.analysis.matrices.intervals import LEAST_ARTICLES, Rate, TooLittle, rate
from reader.model.articles import Article
from reader.model.comparisons import Event
from reader.model.marks import Attribution, AttributionKind, MarkKind, Stance

_LEAST_CUES = 20
"""Reporting verbs below which their stances are no figure."""
_LEAST = 1000
"""Words below which a rate is no figure."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How one outlet told one event: its articles, the first day, days after the first outlet (None: unknown)."""

    articles: tuple[int, ...]
    first: dt.date | None
    delay: int | None
    words: int


@dataclass(frozen=True, slots=True)
class EventTelling:
    """One event; `tellings` has one entry for each outlet, None where the outlet has no article on it here."""

    event: int
    label: str
    tellings: tuple[Telling | None, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one outlet over the shared events, with the places that it counts."""

    rate: Rate | TooLittle
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class OutletComparison:
    """`shared` are the ids of the events that at least two of the outlets told; all figures rest on these alone.

    `figures` maps a figure's name to one entry for each outlet. Names: direct, reported (words in a hundred),
    stance_neutral, stance_endorsing, stance_distancing (cues in a hundred), unsourced, scare_quotes, obfuscated
    (in a thousand words), agency (articles in a hundred that reprint an agency).
    `copies` tell what is changed in these.
    """

    outlets: tuple[str, ...]
    bases: tuple[Basis, ...]
    events: tuple[EventTelling, ...]
    shared: tuple[int, ...]
    columns: tuple[Column, ...]
    figures: Mapping[str, tuple[Figure, ...]]
    copies: Copies = field(default_factory=Copies)


_Count = Callable[[Analysed], tuple[int, int, tuple[Place, ...]]]


def compare_outlets(
    outlets: Sequence[str], events: Sequence[Event], articles: Mapping[int, Analysed]
) -> OutletComparison:
    """The comparison of two to six `outlets` over `events`; `articles` holds what is analysed, by article id."""
    tellings = [_event_telling(event, outlets, articles) for event in events]
    told = [row for row in tellings if any(row.tellings)]
    shared = tuple(row.event for row in told if sum(telling is not None for telling in row.tellings) >= 2)
    columns = tuple(_shared_column(name, number, told, set(shared), articles) for number, name in enumerate(outlets))
    figures = {
        name: tuple(_figure(column, count, per, least) for column in columns)
        for name, (count, per, least) in _FIGURES.items()
    }
    return OutletComparison(
        tuple(outlets), tuple(column.basis for column in columns), tuple(told), shared, columns, figures
    )


def outlet_of(article: Article) -> str | None:
    """Who published it: the outlet, also where it reprints an agency; else the agency itself."""
    return article.outlet or article.agency


def _event_telling(event: Event, outlets: Sequence[str], articles: Mapping[int, Analysed]) -> EventTelling:
    known = [articles[article] for article in event.articles if article in articles]
    days = [item.document.article.published.day for item in known if item.document.article.published]
    first = min(days, default=None)
    return EventTelling(event.id, event.label, tuple(_telling(name, known, first) for name in outlets))


def _telling(outlet: str, articles: Sequence[Analysed], first: dt.date | None) -> Telling | None:
    own = [article for article in articles if outlet_of(article.document.article) == outlet]
    if not own:
        return None
    days = [article.document.article.published.day for article in own if article.document.article.published]
    day = min(days, default=None)
    delay = (day - first).days if day and first else None
    return Telling(tuple(article.document.article.id for article in own), day, delay, sum(a.words for a in own))


def _shared_column(
    name: str, number: int, told: Sequence[EventTelling], shared: Collection[int], articles: Mapping[int, Analysed]
) -> Column:
    ids: dict[int, None] = {}
    for row in told:
        telling = row.tellings[number]
        if row.event in shared and telling is not None:
            ids.update(dict.fromkeys(telling.articles))
    return Column(name, tuple(articles[article] for article in ids))


def _figure(column: Column, count: _Count, per: float, least: int) -> Figure:
    counted = [count(article) for article in column.articles]
    samples = [(hits, base) for hits, base, _ in counted]
    return Figure(rate(samples, per, least_base=least), tuple(place for row in counted for place in row[2]))


def _words_inside(*kinds: AttributionKind) -> _Count:
    def count(article: Analysed) -> tuple[int, int, tuple[Place, ...]]:
        marks = [mark for mark in article.marks if isinstance(mark.detail, Attribution) and mark.detail.kind in kinds]
        starts = {start for mark in marks for start in article.document.words_in(mark.span)}
        return len(starts), article.words, tuple(Place(mark.article, mark.span) for mark in marks)

    return count


def _cues(stance: Stance) -> _Count:
    def count(article: Analysed) -> tuple[int, int, tuple[Place, ...]]:
        every = {
            (mark.detail.cue, mark.detail.stance)
            for mark in article.marks
            if isinstance(mark.detail, Attribution) and mark.detail.cue is not None
        }
        own = sorted(cue for cue, kind in every if kind is stance)
        return len(own), len(every), tuple(Place(article.document.article.id, cue) for cue in own)

    return count


def _marks_of(kind: MarkKind) -> _Count:
    def count(article: Analysed) -> tuple[int, int, tuple[Place, ...]]:
        marks = [mark for mark in article.marks if mark.kind is kind]
        return len(marks), article.words, tuple(Place(mark.article, mark.span) for mark in marks)

    return count


def _obfuscated(article: Analysed) -> tuple[int, int, tuple[Place, ...]]:
    repairs = article.document.repairs
    places = tuple(Place(article.document.article.id, repair.span) for repair in repairs)
    return len(repairs), article.words, places


def _reprinted(article: Analysed) -> tuple[int, int, tuple[Place, ...]]:
    document = article.document
    if not document.article.agency or not document.article.outlet or not document.units:
        return 0, 1, ()
    return 1, 1, (Place(document.article.id, document.units[0].span),)


_FIGURES: dict[str, tuple[_Count, float, int]] = {
    "direct": (_words_inside(AttributionKind.DIRECT, AttributionKind.PARTIAL), 100, _LEAST),
    "reported": (_words_inside(AttributionKind.INDIRECT), 100, _LEAST),
    "stance_neutral": (_cues(Stance.NEUTRAL), 100, _LEAST_CUES),
    "stance_endorsing": (_cues(Stance.ENDORSING), 100, _LEAST_CUES),
    "stance_distancing": (_cues(Stance.DISTANCING), 100, _LEAST_CUES),
    "unsourced": (_marks_of(MarkKind.UNSOURCED), 1000, _LEAST),
    "scare_quotes": (_marks_of(MarkKind.SCARE_QUOTE), 1000, _LEAST),
    "obfuscated": (_obfuscated, 1000, _LEAST),
    "agency": (_reprinted, 100, LEAST_ARTICLES),
}
