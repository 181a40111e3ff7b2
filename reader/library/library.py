"""The library: one object with the program's use cases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.folders import default_path
from reader.library import samples
from reader.library.grouping.decisions import Decisions
from reader.library.names import Names
from reader.library.progress import Stop, never, silent
from reader.library.searching import Searching
from reader.library.views import (
    ArticleQuery,
    ArticleRow,
    Change,
    Counts,
    EventCard,
    EventQuery,
    EventView,
    Explanation,
    ImportProgress,
    ImportReport,
    Order,
    OutletRow,
    StoryCard,
)
from reader.model.articles import Article, Draft, RemovedLine
from reader.model.comparisons import Comparison
from reader.model.texts import Document
from reader.store.limits import Limits

if TYPE_CHECKING:
    from reader.analysis.corrections import Correction
    from reader.analysis.events import Effect, Settings
    from reader.importers.raw import Columns
    from reader.library.comparing import Compared
    from reader.library.feeds.feeds import Feeds, FeedSettings
    from reader.library.matrices import Matrices
    from reader.library.sessions.sessions import Sessions
    from reader.store.file.backups import Backup
    from reader.store.store import Store


class Library(Decisions, Names, Searching):
    """An open library. Every method may raise LibraryError; its `values["why"]` names the reason.

    Calls may come from several threads: reads run side by side, writes take turns. Heavy modules are loaded by the
    first call that needs them, so that importing this module costs a window's start nothing.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    @classmethod
    def open(cls, path: Path | None = None, limits: Limits = Limits(), *, read_only: bool = False) -> Self:
        """The library at `path`, made there if need be; None for the user's own."""
        from reader.store.store import Store

        return cls(Store.open(path or default_path(), limits, read_only=read_only))

    def close(self) -> None:
        """Leaves the file whole and on its own; the library cannot be used any more."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self._store.database.path

    @property
    def read_only(self) -> bool:
        return self._store.database.read_only

    # Import

    def import_paths(
        self,
        paths: Sequence[Path],
        progress: Callable[[ImportProgress], None] = silent,
        stop: Stop = never,
        columns: Columns = (),
    ) -> ImportReport:
        """Imports files, folders and sessions, and groups what is new. What was stored when `stop` says so stays.

        `columns` says which column of a table holds what; later tables with the same columns are read so too.
        """
        from reader.library.importing import importing
        from reader.library.sessions import files as session_files

        packed = session_files.found_in(paths)
        others = [path for path in paths if not session_files.is_session(path)]
        report = importing.import_paths(self._store, others, progress, stop, columns)
        if packed:
            report = self.sessions.import_files(packed, report)
        return self._grouped(report, progress, stop)

    def import_draft(self, draft: Draft, key: str = "pasted") -> ImportReport:
        """Imports one article, such as pasted text read by `reader.importers.read_pasted`."""
        from reader.library.importing import importing

        return self._grouped(importing.import_draft(self._store, draft, key), silent, never)

    def add_samples(self) -> ImportReport:
        """Imports the five sample articles."""
        return self.import_paths([samples.folder()])

    def changed_elsewhere(self) -> bool:
        """Whether another process has written in the library since the last question."""
        return self._store.database.changed_elsewhere()

    def is_empty(self) -> bool:
        """Whether nothing was ever imported."""
        return self._store.articles.none()

    def upkeep(self, progress: Callable[[ImportProgress], None] = silent, stop: Stop = never) -> bool:
        """What a library may need to be whole: search index and signatures of this version, articles grouped, stories.

        Quick where nothing is to be done; a window calls it in the background after opening and after changes.
        Whether it made events or stories anew.
        """
        if self.read_only:
            return False
        if self._store.index.is_stale():
            self._store.index.rebuild()
        from reader.library.grouping import grouping, renewing
        from reader.library.grouping import stories as storying

        renewing.renew(self._store, stop)
        made = grouping.group_waiting(self._store, progress, stop) or storying.wait(self._store)
        if made:
            storying.refresh(self._store)
        self._store.database.fold_journal()
        return made

    def grouping_settings(self) -> Settings:
        """How tight the events of this library are."""
        from reader.library.grouping import grouping

        return grouping.settings_of(self._store)

    def preview_grouping(self, settings: Settings) -> Effect:
        """What other settings would change, worked out without changing anything; seconds in a large library."""
        from reader.library.grouping import grouping

        return grouping.preview(self._store, settings)

    def regroup(
        self,
        settings: Settings,
        progress: Callable[[ImportProgress], None] = silent,
        stop: Stop = never,
    ) -> None:
        """Groups the whole library anew; the user's decisions hold. Stopped, `upkeep` goes on from there."""
        from reader.library.grouping import grouping

        if grouping.regroup_all(self._store, settings, progress, stop):
            self.refresh_stories()

    def group_waiting(self, progress: Callable[[ImportProgress], None] = silent, stop: Stop = never) -> None:
        """Groups what came in and still waits; stories follow at once, in a large library at the next `upkeep`."""
        from reader.library.grouping import grouping
        from reader.library.grouping import stories as storying

        if grouping.group_waiting(self._store, progress, stop):
            storying.follow(self._store)

    def refresh_stories(self) -> None:
        """Makes the stories anew from all events; seconds in a large library."""
        from reader.library.grouping import stories as storying

        storying.refresh(self._store)

    def explain(self, event_id: int, article_id: int) -> Explanation:
        """What ties the article, a member or not, to the likest member of the event, and what speaks against."""
        from reader.library.grouping import explaining

        return explaining.explain(self._store, event_id, article_id)

    def _grouped(self, report: ImportReport, progress: Callable[[ImportProgress], None], stop: Stop) -> ImportReport:
        """The report with the events that its new articles came into."""
        if not report.stopped:
            self.group_waiting(progress, stop)
        homes = self._store.events.homes(report.new)
        return replace(report, events=tuple(sorted({event for found in homes.values() for event in found})))

    def feeds(self, settings: FeedSettings | None = None) -> Feeds:
        """The library's feeds, under the user's `settings`."""
        from reader.library.feeds.feeds import Feeds, FeedSettings

        return Feeds(self._store, self.group_waiting, settings or FeedSettings())

    def count_feeds(self) -> int:
        """How many feeds there are; nothing of what fetches is loaded for it."""
        return self._store.feeds.count()

    # Lists

    def counts(self) -> Counts:
        """How much the library holds, for the sidebar."""
        return self._store.keeping.counts()

    def events(self, query: EventQuery = EventQuery()) -> tuple[EventCard, ...]:
        """The event list."""
        return self._store.events.cards(query)

    def reprints(self, event_ids: Sequence[int]) -> dict[int, dict[str, str]]:
        """Of each event the outlets that reprint an agency there, with that agency's name."""
        return self._store.events.reprints(event_ids)

    def members(self, event_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """The articles of each event, deleted ones left out."""
        return self._store.events.living(event_ids)

    def count_events(self, query: EventQuery = EventQuery()) -> int:
        """How many events the list has, whatever its limit."""
        return self._store.events.count(query)

    def event_card(self, event_id: int) -> EventCard:
        """One line of the event list."""
        return self._store.events.card(event_id)

    def event(self, event_id: int) -> EventView:
        """An event's page."""
        from reader.library.grouping import explaining

        events = self._store.events
        card = events.card(event_id)
        stories = events.stories(card.story) if card.story is not None else ()
        others = events.cards(EventQuery(story=card.story)) if card.story is not None else ()
        rows = self.articles(ArticleQuery(event=event_id, order=Order.OLDEST))
        return EventView(
            card=card,
            articles=rows,
            memberships=events.memberships(event_id),
            suggestions=explaining.suggestions_for(self._store, event_id),
            story=stories[0] if stories else None,
            story_events=tuple(other for other in others if other.id != event_id),
            told_besides=explaining.told_besides(self._store, event_id),
            elsewhere={
                row.id: tuple(events.card(other) for other in row.events if other != event_id)
                for row in rows
                if len(row.events) > 1
            },
        )

    def stories(self) -> tuple[StoryCard, ...]:
        """The long-running files of two events or more."""
        return self._store.events.stories()

    def articles(self, query: ArticleQuery = ArticleQuery()) -> tuple[ArticleRow, ...]:
        """A list of articles."""
        return self._store.articles.rows(query)

    def count_articles(self, query: ArticleQuery = ArticleQuery()) -> int:
        """How many articles the list has, whatever its limit."""
        return self._store.articles.count(query)

    def article_rows(self, ids: Sequence[int]) -> tuple[ArticleRow, ...]:
        """The lines of these articles in the order of `ids`; unknown ids are left out."""
        return self._store.articles.rows_of(ids)

    def article_row(self, article_id: int) -> ArticleRow:
        """The line of one article."""
        self.article(article_id)
        return self.article_rows([article_id])[0]

    def outlets(self) -> tuple[OutletRow, ...]:
        """The outlets, most articles first."""
        return self._store.outlets.rows()

    # Reading and comparing

    def article(self, article_id: int) -> Article:
        """An article with its outlet and day as corrected."""
        return self._store.articles.article(article_id)

    def document(self, article_id: int) -> Document:
        """An article with all that its text alone tells."""
        from reader.text.document import build

        return build(self.article(article_id))

    def compare(self, ids: Sequence[int]) -> Comparison:
        """The accounts of these articles side by side, in the order of `ids`, with the user's names."""
        from reader.analysis.compare import compare

        return compare([self.document(article_id) for article_id in ids], self.lexicon())

    def compare_each(self, ids: Sequence[int], stop: Stop = never) -> Compared:
        """The same; an article that is gone or fails takes no other with it. Raises Cancelled where `stop` says so."""
        from reader.library import comparing

        return comparing.compare_each(self._kept, ids, self.lexicon(), stop)

    def _kept(self, article_id: int) -> Article:
        """The article; one that was deleted counts as gone."""
        from reader.store.errors import library_error

        if any(row.deleted for row in self.article_rows([article_id])):
            raise library_error("no_article", self.path, str(article_id))
        return self.article(article_id)

    def put_back(self, article_id: int, line: RemovedLine) -> tuple[int, Change]:
        """The id of the article with a line that cleaning removed, and the step; the outlet's later imports keep it."""
        from reader.library.importing import putting_back

        return putting_back.put_back(self._store, article_id, line, self.group_waiting)

    def versions(self, article_id: int) -> tuple[ArticleRow, ...]:
        """Other versions of the article's page, oldest first."""
        return self._store.articles.versions(article_id)

    # Corrections and sessions

    def corrections(self, articles: Sequence[int]) -> tuple[Correction, ...]:
        """The corrections of labels that touch any of these articles, in the order in which they were made.

        Those of an outlet's words in all its articles are always among them.
        """
        from reader.library import correcting

        return correcting.corrections(self._store, articles)

    def save_correction(self, correction: Correction) -> str:
        """Keeps a correction; its id."""
        from reader.library import correcting

        return correcting.save(self._store, correction)

    def remove_correction(self, correction_id: str) -> None:
        """Forgets a correction."""
        self._store.keeping.remove_correction(correction_id)

    @property
    def sessions(self) -> Sessions:
        """The saved sessions with their notes."""
        from reader.library.sessions.sessions import Sessions

        return Sessions(self._store, self.group_waiting)

    @property
    def matrices(self) -> Matrices:
        """Tables over many articles: naming, voices, words, outlets."""
        from reader.library.matrices import Matrices

        return Matrices(self._store)

    # Care

    def backup(self, target: Path) -> None:
        """A consistent copy of the library at `target`, while it is in use."""
        self._store.database.backup(target)

    def back_up_daily(self, today: dt.date) -> Backup | None:
        """Today's copy beside the library, where it is not made yet and the disk has room; seven are kept."""
        from reader.store.file import backups

        return backups.back_up(self._store.database, today)

    def integrity(self) -> tuple[str, ...]:
        """What is wrong with the file by SQLite's own check; empty for a sound library."""
        return self._store.database.integrity()
