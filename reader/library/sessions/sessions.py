"""Sessions: comparisons kept as documents, with what the user wrote on them."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.progress import Stop, halt, never, silent
from reader.library.sessions import files as session_files
from reader.library.sessions.digests import changes_between, digest_of
from reader.library.sessions.stamps import now
from reader.library.sessions.tag_book import default_tags
from reader.library.sessions.views import ImportedSession, OpenedSession, SessionCard, shown_of
from reader.library.views import Change, FailedFile, ImportReport
from reader.model.articles import Article
from reader.model.comparisons import Comparison
from reader.model.errors import ImportFailed
from reader.model.session_json import from_json, to_json
from reader.model.sessions import Session
from reader.store.errors import library_error
from reader.store.store import Store
from reader.text.folding import fold
from reader.text.repairs.joining import rejoined

if TYPE_CHECKING:
    from reader.analysis.corrections import Correction
    from reader.export.pictures import Measure
    from reader.export.report import Report
    from reader.library.reports.assemble import Contents
    from reader.library.sessions.exports import Drawing, Request

Group = Callable[[], None]
Progress = Callable[[str, int], None]
"""Told the stage of an export, comparing, assembling or writing, and how many hundredths of it are done."""

_READ, _MARKED = 20, 50
"""Hundredths of a comparison's time after which the articles are read, and marked one by one."""


class Sessions:
    """The sessions of a library. `group` groups articles that came in; every method may raise LibraryError."""

    def __init__(self, store: Store, group: Group) -> None:
        self._store = store
        self._group = group

    # The list

    def cards(self, text: str = "") -> tuple[SessionCard, ...]:
        """The sessions, the one changed last first; with `text`, those whose name, notes, tags or outlets hold it."""
        wanted = fold(text.strip())
        found = []
        for row in self._store.keeping.sessions():
            session = self.load(row.id)
            sources = tuple(article.source or "" for article in self._store.articles.articles(session.articles))
            place = _found(session, sources, wanted)
            if place is not None:
                found.append(
                    SessionCard(row.id, row.name, session.changed, session.articles, sources, len(session.notes), place)
                )
        return tuple(found)

    def load(self, session_id: int) -> Session:
        """The session as it was saved; raises LibraryError (no_session) where there is none."""
        row = self._store.keeping.session(session_id)
        return from_json(json.loads(row), session_id)

    def named(self, words: str) -> Session:
        """The session with that number or name; raises LibraryError (no_session)."""
        rows = self._store.keeping.sessions()
        wanted = fold(words.strip())
        found = next((row.id for row in rows if str(row.id) == words.strip() or fold(row.name) == wanted), None)
        if found is None:
            raise library_error("no_session", self._store.database.path, words)
        return self.load(found)

    def save(self, session: Session) -> Session:
        """Keeps the session as it stands, with the moment of its last change; with its id."""
        data = json.dumps(to_json(session), ensure_ascii=False)
        key = self._store.keeping.save_session(session.name, data, session.id, session.changed)
        return replace(session, id=key)

    def create(
        self,
        articles: Sequence[int],
        name: str,
        language: str = "ar",
        *,
        view: Mapping[str, object] | None = None,
        corrections: Sequence[Correction] = (),
    ) -> Session:
        """A new session of these articles, with the tags of the session changed last."""
        from reader.analysis.corrections import to_json as correction_json

        moment = now()
        rows = self._store.keeping.sessions()
        return self.save(
            Session(
                name=name.strip() or self.title(articles),
                articles=tuple(articles),
                created=moment,
                changed=moment,
                view=dict(view or {}),
                corrections=tuple(correction_json(one) for one in corrections),
                tags=self.load(rows[0].id).tags if rows else default_tags(language),
            )
        )

    def title(self, articles: Sequence[int]) -> str:
        """What these articles are called together: the label of the event that holds them all, else the first's;
        letters that were set apart are joined."""
        homes = self._store.events.homes(articles)
        shared = set[int]().union(*homes.values()).intersection(*(homes.get(one, ()) for one in articles))
        if shared:
            return rejoined(self._store.events.card(min(shared)).label)
        found = self._store.articles.articles(articles[:1])
        return rejoined(found[0].title) if found else ""

    def rename(self, session_id: int, name: str) -> Session:
        """Gives the session another name; an empty one changes nothing."""
        session = self.load(session_id)
        return self.save(replace(session, name=name.strip(), changed=now())) if name.strip() else session

    def duplicate(self, session_id: int, name: str) -> Session:
        """A copy under another name."""
        return self.save(replace(self.load(session_id), id=None, name=name, created=now(), changed=now()))

    def delete(self, session_id: int) -> Change:
        """Takes the session out of the library; `Library.undo` brings it back."""
        return self._store.keeping.delete_session(session_id, self._store.changes)

    # Opening

    def open(self, session_id: int) -> OpenedSession:
        """The session with its comparison, and where that differs from what was saved."""
        from reader.analysis.corrections import from_json as correction

        session = self.load(session_id)
        articles = self._store.articles.articles(session.articles)
        shown = shown_of(session, {article.id for article in articles})
        comparison = self._compared([article for article in articles if article.id in shown])
        digest = digest_of(comparison)
        changes = changes_between(session.digest, digest) if session.digest else ()
        if session.digest is None:
            session = replace(session, digest=digest)
        known = {article.id for article in articles}
        missing = tuple(article for article in session.articles if article not in known)
        corrections = tuple(correction(value) for value in session.corrections)
        return OpenedSession(session, comparison, corrections, changes, missing, articles)

    def _compared(self, articles: Sequence[Article], progress: Progress = silent, stop: Stop = never) -> Comparison:
        from reader.analysis.compare import compare
        from reader.library import user_names
        from reader.text.document import build

        lexicon = user_names.lexicon_of(self._store.database.path)
        documents = []
        for article in articles:
            halt(stop)
            documents.append(build(article))
            progress("comparing", _READ * len(documents) // len(articles))
        return compare(documents, lexicon, step=_hearing(len(articles), progress, stop))

    # Handing on

    def report(
        self,
        session: Session,
        contents: Contents,
        *,
        measure: Measure | None = None,
        progress: Progress = silent,
        stop: Stop = never,
    ) -> Report:
        """The report of a session, corrections laid over; raises Cancelled where `stop` says so."""
        from reader.analysis.corrections import apply
        from reader.analysis.corrections import from_json as correction
        from reader.export.pictures import estimated
        from reader.library import user_names
        from reader.library.reports.assemble import make_report

        progress("comparing", 0)
        comparison = self._compared(self._store.articles.articles(session.articles), progress, stop)
        halt(stop)
        progress("assembling", 0)
        comparison = apply(comparison, [correction(value) for value in session.corrections])
        report = make_report(
            comparison,
            session.name,
            contents,
            session=session,
            measure=measure or estimated,
            lexicon=user_names.lexicon_of(self._store.database.path),
        )
        halt(stop)
        return report

    def export(
        self,
        session: Session,
        request: Request,
        drawing: Drawing | None = None,
        progress: Progress = silent,
        stop: Stop = never,
    ) -> None:
        """Puts the session at `request.path` in that format, whole or not at all.

        `progress` hears the stages comparing, assembling and writing. Raises ExportFailed where the file cannot be
        written or the format is not known here, Cancelled where `stop` says so.
        """
        from reader.export import write_file
        from reader.library.sessions import exports

        if request.format == exports.SESSION:
            progress("writing", 0)
            data = self.package(session)
        else:
            measure = drawing.measure if drawing is not None else None
            report = self.report(session, exports.fitted(request), measure=measure, progress=progress, stop=stop)
            progress("writing", 0)
            data = exports.written(report, request.format, drawing, stop)
        halt(stop)
        write_file(request.path, data)

    def package(self, session: Session) -> bytes:
        """The session as the bytes of a .riwaya file, with all articles that it or a note of it names."""
        from reader.export.session_file import write_session

        named = [anchor.article for note in session.notes for anchor in note.anchors]
        articles = self._store.articles.articles(list(dict.fromkeys((*session.articles, *named))))
        known = {article.id for article in articles}
        kept = tuple(
            replace(note, anchors=tuple(anchor for anchor in note.anchors if anchor.article in known))
            for note in session.notes
        )
        order = tuple(article for article in session.articles if article in known)
        return write_session(replace(session, articles=order, notes=kept), articles)

    def import_file(self, path: Path) -> ImportedSession:
        """Takes in a .riwaya file whole, or raises ImportFailed and takes in nothing.

        A session that is here already with the same work in it is not taken in twice.
        """
        package = session_files.read(path)
        session, new, present = session_files.store(self._store, package)
        here = [self.load(row.id) for row in self._store.keeping.sessions()]
        same = next((one for one in here if session_files.same_work(one, session)), None)
        name = session.name or self.title(session.articles)
        saved = same or self.save(replace(session, name=_free(name, {one.name for one in here})))
        if new:
            self._group()
        return ImportedSession(saved.id or 0, saved.name, new, present)

    def import_files(self, paths: Sequence[Path], report: ImportReport) -> ImportReport:
        """Takes in several files; `report` with what came of them, refused ones with their reason."""
        for path in paths:
            try:
                taken = self.import_file(path)
            except ImportFailed as error:
                report = replace(report, failed=(*report.failed, FailedFile(path, error)))
                continue
            report = replace(
                report,
                files=report.files + 1,
                new=(*report.new, *taken.new),
                present=(*report.present, *taken.present),
                sessions=(*report.sessions, taken.id),
            )
        return report


def _free(name: str, taken: Collection[str]) -> str:
    """The name, with a number behind it where there is one like it."""
    numbered = (f"{name} ({number})" for number in count(2))
    return next(one for one in chain((name,), numbered) if one not in taken)


def _hearing(articles: int, progress: Progress, stop: Stop) -> Callable[[int, int], None]:
    """What a comparison's steps are told to: `progress` by whole hundredths; it ends where `stop` says so."""
    told = 0

    def step(done: int, total: int) -> None:
        nonlocal told
        halt(stop)
        if done <= articles:
            percent = _READ + (_MARKED - _READ) * done // articles
        else:
            percent = _MARKED + (100 - _MARKED) * (done - articles) // (total - articles)
        if percent > told:
            told = percent
            progress("comparing", percent)

    return step


def _found(session: Session, sources: Sequence[str], wanted: str) -> str | None:
    """Where the folded words stand in the session: "" for its name, else the words of a note; None for nowhere."""
    if not wanted or wanted in fold(session.name):
        return ""
    names = {tag.id: tag.name for tag in session.tags}
    for note in session.notes:
        quoted = (rejoined(anchor.quoted) for anchor in note.anchors)
        for text in (note.body, *quoted, *(names.get(tag, "") for tag in note.tags)):
            if wanted in fold(text):
                return text
    return next((source for source in sources if wanted in fold(source)), None)
