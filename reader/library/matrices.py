"""Tables over many articles: naming, voices, words and outlets, over an event, a story, a session or more."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from reader.analysis.compare import compare, marks_of, recipe
from reader.analysis.corrections import apply
from reader.analysis.keyness import Keyness, keyness
from reader.analysis.matrices.columns import Analysed, Column, analysed
from reader.analysis.matrices.copies import Copies, Copy, base_of, copy_of, is_copy
from reader.analysis.matrices.outlets import OutletComparison, compare_outlets
from reader.analysis.matrices.period import latest_period
from reader.analysis.words.concordance import Line, Match, Text, concept_lines, concordance, text_of
from reader.analysis.words.examples import examples
from reader.lexicon.naming import NamingLexicon, default
from reader.lexicon.reporting import side_titles
from reader.library import correcting, user_names
from reader.library.found_words import WordsFound, found_words
from reader.library.progress import Stop, never, silent
from reader.library.views import ArticleQuery, ArticleRow, Order, SearchFilters
from reader.model.articles import Article
from reader.model.comparisons import Comparison, Event, Reason
from reader.model.errors import Cancelled
from reader.model.marks import Mark
from reader.model.session_json import from_json
from reader.model.texts import Document
from reader.store.store import Store
from reader.text.document import build

Progress = Callable[[int, int], None]

MOST_TOLD = 1200
"""Articles of outlets side by side that are read without being asked for: a longer time is the user's choice."""
_NEWEST = 300
_AT_ONCE = 50
"""Articles that one query reads: one by one they take three times as long, all at once no stop."""


class ScopeKind(StrEnum):
    ARTICLES = "articles"
    EVENT = "event"
    STORY = "story"
    SESSION = "session"
    OUTLET = "outlet"
    SEARCH = "search"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Scope:
    """What a table is made over: `ids` are of the kind (outlets may be several), `text` is a search's."""

    kind: ScopeKind
    ids: tuple[int, ...] = ()
    text: str = ""


def _apart(one: list[int], two: list[int], most: int) -> tuple[list[int], list[int]]:
    """Two sets of articles without what they share, `most` articles a side; of two of which one lies within the
    other, the smaller whole beside the rest of the larger."""
    shared = set(one) & set(two)
    first, second = ([article for article in side if article not in shared] for side in (one, two))
    if bool(first) != bool(second):
        first, second = first or one, second or two
    return first[:most], second[:most]


def _onward(progress: Progress, before: int, total: int, done: int, _total: int) -> None:
    """Tells of one of several batches as a part of them all."""
    progress(before + done, total)


class Matrices:
    """The tables of one library. Long work reports (done, total) articles and raises Cancelled when `stop` says so."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(self, scope: Scope) -> tuple[ArticleRow, ...]:
        """The articles of the scope, oldest first; those of a session in its own order."""
        kind, articles = scope.kind, self._store.articles
        if kind in {ScopeKind.ARTICLES, ScopeKind.SESSION}:
            return articles.rows_of(self._listed(scope))
        if kind is ScopeKind.SEARCH:
            return articles.rows_of(self._store.search.ids(scope.text, SearchFilters(), of_outlets=True))
        if kind is ScopeKind.LIBRARY:
            return articles.rows(ArticleQuery(order=Order.OLDEST))
        found: dict[int, ArticleRow] = {}
        for one in scope.ids:
            found.update((row.id, row) for row in articles.rows(_query(kind, one)))
        return tuple(found.values())

    def stamp(self, scopes: Sequence[Scope]) -> int:
        """A number that changes with the articles of the scopes, their outlets and dates, or their corrections."""
        rows = [row for scope in scopes for row in self.rows(scope)]
        ids = [row.id for row in rows]
        corrected = tuple(one.id for one in correcting.corrections(self._store, ids))
        return hash((tuple((row.id, row.source, row.day) for row in rows), corrected))

    def _listed(self, scope: Scope) -> tuple[int, ...]:
        if scope.kind is ScopeKind.ARTICLES:
            return scope.ids
        sessions = (from_json(json.loads(self._store.keeping.session(one)), one) for one in scope.ids)
        return tuple(article for session in sessions for article in session.articles)

    def read(self, ids: Sequence[int], progress: Progress = silent, stop: Stop = never) -> tuple[Document, ...]:
        """The articles with what their texts alone tell."""
        return tuple(self._documents(ids, progress, stop))

    def _documents(self, ids: Sequence[int], progress: Progress, stop: Stop) -> Iterator[Document]:
        return (build(article) for article in self._articles(ids, progress, stop))

    def _articles(self, ids: Sequence[int], progress: Progress, stop: Stop) -> Iterator[Article]:
        for start in range(0, len(ids), _AT_ONCE):
            batch = self._store.articles.articles(ids[start : start + _AT_ONCE])
            for done, article in enumerate(batch, start + 1):
                if stop():
                    raise Cancelled("stopped by the user")
                yield article
                progress(done, len(ids))

    def analyse(self, ids: Sequence[int], progress: Progress = silent, stop: Stop = never) -> tuple[Analysed, ...]:
        """The articles with their marks, with the user's names and as the user corrected them."""
        lexicon = user_names.lexicon_of(self._store.database.path)
        documents: list[Document] = []
        marks: list[Mark] = []
        for document in self._documents(ids, progress, stop):
            documents.append(document)
            marks += marks_of(document, lexicon)
        found = Comparison(tuple(documents), (), (), tuple(marks), (), recipe(lexicon))
        corrected = apply(found, correcting.corrections(self._store, ids))
        return analysed(corrected.documents, corrected.marks)

    def examples(self, scope: Scope) -> tuple[str, ...]:
        """Words to look for in the scope: what its newest headlines speak of most."""
        if scope.kind is ScopeKind.LIBRARY:
            rows = self._store.articles.rows(ArticleQuery(limit=_NEWEST))
        else:
            rows = self.rows(scope)[-_NEWEST:]
        return examples((row.source, row.title) for row in rows)

    def words(
        self,
        scope: Scope,
        query: str,
        match: Match = Match.LEMMA,
        concept: str = "",
        before: WordsFound | None = None,
        progress: Progress = silent,
        stop: Stop = never,
    ) -> WordsFound:
        """The concordance of `query`, or of all names of `concept`, with its spread and its collocates.

        Of very many articles the newest are read; `before` is what was found in these, to be added to.
        """
        rows = self.rows(scope)
        held = before.waiting if before is not None else self._holding(scope, rows, "" if concept else query)
        most = self._store.limits.read_for_words
        now, waiting = held[-most:], held[:-most]
        told = self._names(now, concept, progress, stop) if concept else self._lines(now, query, match, progress, stop)
        return found_words(rows, told, waiting, before)

    def _lines(
        self, ids: Sequence[int], query: str, match: Match, progress: Progress, stop: Stop
    ) -> Iterator[tuple[Text, tuple[Line, ...]]]:
        for article in self._articles(ids, progress, stop):
            text = text_of(article)
            yield text, concordance(text, query, match)

    def _names(
        self, ids: Sequence[int], concept: str, progress: Progress, stop: Stop
    ) -> Iterator[tuple[Text, tuple[Line, ...]]]:
        for start in range(0, len(ids), _AT_ONCE):
            known = self.analyse(ids[start : start + _AT_ONCE], partial(_onward, progress, start, len(ids)), stop)
            for one in known:
                text = Text(one.document.article, one.document.tokens)
                yield text, concept_lines(text, one.marks, concept)

    def _holding(self, scope: Scope, rows: Sequence[ArticleRow], query: str) -> tuple[int, ...]:
        """The articles worth reading, in order: all of a small scope, those that the search finds in a large one."""
        ids = tuple(row.id for row in rows)
        if not query or len(ids) <= self._store.limits.read_unsearched:
            return ids
        wanted = f'"{query}"' if len(query.split()) > 1 else query
        outlets = scope.ids if scope.kind is ScopeKind.OUTLET else (None,)
        found = {one for outlet in outlets for one in self._store.search.ids(wanted, SearchFilters(outlet=outlet))}
        return tuple(article for article in ids if article in found)

    def keyness(self, first: Scope, second: Scope, progress: Progress = silent, stop: Stop = never) -> Keyness | Reason:
        """The words that tell the two scopes apart, or the reason why there is no answer; common articles count
        on neither side, or, where one scope lies within the other, on that of the smaller one."""
        one, two = ([row.id for row in self.rows(scope)] for scope in (first, second))
        sides = _apart(one, two, self._store.limits.read_for_words)
        total = len(sides[0]) + len(sides[1])
        before = self._articles(sides[0], lambda done, _: progress(done, total), stop)
        after = self._articles(sides[1], lambda done, _: progress(len(sides[0]) + done, total), stop)
        return keyness((text_of(one).tokens for one in before), (text_of(one).tokens for one in after))

    def latest_days(self, outlets: Sequence[int]) -> tuple[dt.date, dt.date] | None:
        """The newest days in which two of the outlets have articles, a month at most; None where there are none."""
        return latest_period([self._days(outlet) for outlet in outlets], MOST_TOLD)

    def latest_pair(self, outlets: Sequence[int]) -> tuple[int, ...]:
        """The first two of the outlets that have articles in the newest days of any two."""
        days = {outlet: self._days(outlet) for outlet in outlets}
        found = latest_period(tuple(days.values()), MOST_TOLD)
        if found is None:
            return tuple(outlets[:2])
        first, last = found
        return tuple(outlet for outlet in outlets if any(first <= day <= last for day in days[outlet]))[:2]

    def _days(self, outlet: int) -> list[dt.date]:
        return [row.day for row in self._store.articles.rows(ArticleQuery(outlet=outlet)) if row.day is not None]

    def outlets(
        self,
        outlets: Sequence[int],
        first: dt.date | None = None,
        last: dt.date | None = None,
        progress: Progress = silent,
        stop: Stop = never,
    ) -> OutletComparison:
        """Two to six outlets side by side over a period; only what they tell of shared events is analysed."""
        names = {row.id: row.name for row in self._store.outlets.rows()}
        members: dict[int, list[int]] = {}
        tellers: dict[int, set[int]] = {}
        for outlet in outlets:
            for row in self._store.articles.rows(ArticleQuery(outlet=outlet, first_day=first, last_day=last)):
                for event in row.events:
                    members.setdefault(event, []).append(row.id)
                    tellers.setdefault(event, set()).add(outlet)
        shared = list(dict.fromkeys(a for event, ids in members.items() if len(tellers[event]) > 1 for a in ids))
        others = list(dict.fromkeys(a for ids in members.values() for a in ids if a not in set(shared)))
        total = len(shared) + len(others)
        known = {
            article.document.article.id: article
            for article in self.analyse(shared, lambda done, _: progress(done, total), stop)
        }
        for document in self.read(others, lambda done, _: progress(len(shared) + done, total), stop):
            known[document.article.id] = Analysed(document, ())
        events = [Event(event, self._store.events.card(event).label, tuple(ids)) for event, ids in members.items()]
        found = compare_outlets([names[outlet] for outlet in outlets], events, known)
        return replace(found, copies=self._copies(found, {event.id: event for event in events}, stop))

    def _copies(self, found: OutletComparison, events: Mapping[int, Event], stop: Stop) -> Copies:
        """The agency reprints among the outlets' articles, each beside the agency's own text where it is here."""
        copies: list[Copy] = []
        documents: dict[int, Document] = {}
        for telling in found.events:
            ids = events[telling.event].articles
            reprints = [one for one in self._store.articles.articles(ids) if is_copy(one)]
            every = self._store.articles.rows(ArticleQuery(event=telling.event)) if reprints else ()
            others = self._store.articles.articles([row.id for row in every])
            for copy in reprints:
                if stop():
                    raise Cancelled("stopped by the user")
                base = base_of(copy, others)
                if base is None:
                    copies.append(Copy(copy.id, copy.outlet or "", copy.agency or "", copy.title))
                    continue
                pair = compare([build(base[0]), build(copy)], user_names.lexicon_of(self._store.database.path))
                copies.append(copy_of(copy, base[0], pair, of_agency=base[1]))
                documents.update((document.article.id, document) for document in pair.documents)
        unique = {copy.article: copy for copy in copies}
        return Copies(tuple(unique.values()), documents)


def actors(lexicon: NamingLexicon | None = None) -> frozenset[str]:
    """The concepts of the lexicon (the shipped one where none is given) that can speak."""
    return frozenset(key for key, concept in (lexicon or default()).concepts.items() if concept.kind == "actor")


def label_of(concept: str, language: str, lexicon: NamingLexicon | None = None) -> str:
    """The title of a concept or side of the lexicon (the shipped one where none is given), in 'ar' or 'en'."""
    lexicon = lexicon or default()
    position = 0 if language == "ar" else 1
    found = lexicon.label(concept)[position]
    if found != concept:
        return found
    title = lexicon.titles.get(concept) or side_titles().get(concept)
    return title[position] if title else concept.replace("_", " ")


def kind_of(concept: str, lexicon: NamingLexicon | None = None) -> str:
    """'actor', 'act', 'place' or 'label'; '' for a concept that the lexicon does not hold."""
    known = (lexicon or default()).concept(concept)
    return known.kind.value if known else ""


def documents_of(columns: Sequence[Column]) -> dict[int, Document]:
    """The documents under the columns by article id."""
    return {article.document.article.id: article.document for column in columns for article in column.articles}


def _query(kind: ScopeKind, one: int) -> ArticleQuery:
    match kind:
        case ScopeKind.EVENT:
            return ArticleQuery(event=one, order=Order.OLDEST)
        case ScopeKind.STORY:
            return ArticleQuery(story=one, order=Order.OLDEST)
        case _:
            return ArticleQuery(outlet=one, order=Order.OLDEST)
