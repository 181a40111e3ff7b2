"""An open session: opened as it was left, saved as one works."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.analysis.corrections import Correction, to_json
from reader.library.sessions.digests import digest_of
from reader.library.sessions.stamps import now
from reader.library.sessions.views import SHOWN, OpenedSession
from reader.model.articles import Article
from reader.model.sessions import Session
from reader.ui.compare.correcting.lexicon_changes import LexiconChanges
from reader.ui.compare.correcting.unlisted import Unlisted
from reader.ui.context import Context
from reader.ui.dialogs.link import ask_to_open
from reader.ui.language.wording import Wording
from reader.ui.sessions import words
from reader.ui.sessions.notes import noting, panels
from reader.ui.sessions.notes.session_notes import NotesPage
from reader.ui.sessions.session_tools import SessionTools
from reader.ui.sessions.shown import ShownArticles
from reader.ui.sessions.words import translate
from reader.ui.tasks import Lane
from reader.ui.window.around.places import Kind, Place

if TYPE_CHECKING:
    from reader.library.library import Library

_FRESH = dt.timedelta(seconds=15)
_ROOM = 1330
"""The width of the page at which all tools show their words, in pixels."""
_LOOK = 700  # milliseconds after which a change of the view is kept


class SessionPage(NotesPage):
    """Notes are kept by the Keeper as they are written; the view's state and corrections belong to the session too."""

    setOutlet = Signal(list)

    def __init__(self, context: Context, wording: Wording) -> None:
        super().__init__(context, wording)
        self._place: Place | None = None
        self._opened: OpenedSession | None = None
        self._restoring = False
        self._tools = SessionTools(context, self)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self.see)
        self.shown = ShownArticles(context, wording, self.view, self.keeper, self)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.hintChanged.connect(self.said)
        self.shown.leaving.connect(self.see)
        self.shown.chosen.connect(self._tools.show_columns)
        self.shown.outdated.connect(self._load_again)
        self.shown.said.connect(self.said)
        view.noteRequested.connect(self._note_on)
        view.articleNoteRequested.connect(self._note_on_article)
        self._changes = LexiconChanges(self.context, self._wording, view, self._load_again)
        self._unlisted = Unlisted(self.context, view, self._changes)
        self._changes.said.connect(self.said)
        view.openArticleRequested.connect(lambda one: self.go.emit(Place(Kind.READER, (one,))))
        view.browserRequested.connect(lambda address: ask_to_open(self.context, address, self))
        view.outletRequested.connect(lambda one: self.setOutlet.emit([one]))
        view.correctionAdded.connect(self._keep_correction)
        view.correctionRemoved.connect(self._forget_correction)
        view.modeChanged.connect(self._mode)
        self.modes.changed.connect(self._mode)
        self.modes.status.connect(self.status)
        self.addActions(self.modes.actions)
        view.rows_view.table.viewport().installEventFilter(self)
        view.layer_bar.layersChanged.connect(lambda _: self._look.start())
        view.columns_view.built.connect(self._built)
        view.columns_view.splitter.splitterMoved.connect(lambda *_: self._look.start())
        self._connect_notes()
        self.keeper.changed.connect(self._show_notes)
        self.keeper.saved.connect(self._tools.show_saved)
        self.keeper.unsaved.connect(self._tools.show_unsaved)
        self.keeper.done.connect(lambda: self.said.emit(translate("Sessions", "Saved.")))
        self.keeper.failed.connect(self.context.failed)
        self.context.themeChanged.connect(self._theme)

    def _connect_notes(self) -> None:
        columns = self.view.columns_view
        self.list.chosen.connect(self.go_to_note)
        self.list.activated.connect(self.edit_note)
        self.list.generalAsked.connect(self.add_general)
        self.list.bookAsked.connect(self.show_book)
        self.margin.chosen.connect(self._choose_note)
        self.margin.edited.connect(self._write)
        self.margin.tagAsked.connect(self._toggle_tag)
        self.margin.deleteAsked.connect(self.delete_note)
        self.margin.bookAsked.connect(self.show_book)
        self.margin.left.connect(lambda: columns.focus_column(columns.focused_column()))
        self.notice.accepted.connect(self._accept_figures)

    # --- opening and leaving -------------------------------------------------------------------------------------

    def tools(self) -> QWidget:
        return self._tools

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tools.set_narrow(narrow=self.width() < _ROOM)
        self._fit_panels()

    def menu_actions(self) -> list[QAction | None]:
        """The commands for the Compare menu; None is a separator."""
        names = ("note", "general", "book", "", "list", "margin", "export", "save")
        own: list[QAction | None] = [self.commands[name] if name else None for name in names]
        known = self.view.commands.all
        theirs = ("next_pair", "previous_pair", "next_mark", "previous_mark", "edit_label", "pair")
        moves = [known[name] for name in theirs]
        return [*own, None, *self.modes.actions, None, *moves, None, known["undo"], known["redo"]]

    def show_place(self, place: Place) -> None:
        session = self.keeper.session
        if session is not None and place.ids == (session.id,):
            self._tell()
            return
        self._place = place
        self.keeper.hold(None)
        self.crumbs.emit([translate("Sessions", "Sessions"), place.title])
        self.view.loading.show_columns(2)
        self.view.stack.setCurrentWidget(self.view.loading)
        self._load(place.ids[0])

    def _load(self, session_id: int) -> None:
        self._open(lambda library: library.sessions.open(session_id))

    def _load_again(self) -> None:
        """Computes the session as it stands; it is saved in the same breath, for lanes do not wait for each other."""
        session = self.keeper.session
        if session is None or session.id is None:
            return
        self.keeper.save()
        self._open(lambda library: library.sessions.open(library.sessions.save(session).id or 0))

    def _open(self, opened: Callable[[Library], OpenedSession]) -> None:
        self.context.ask(
            lambda library: (library.path, opened(library)),
            self._show,
            failed=self._not_opened,
            key=(id(self), "open"),
            lane=Lane.COMPUTE,
        )

    def _not_opened(self, error: Exception) -> None:
        self.keeper.hold(None)
        self.view.show_failure(error)

    def leave(self) -> None:
        """Another library is being opened: the session is saved in its own, and let go."""
        self.finish()
        self.keeper.hold(None)
        self._opened = None

    def _show(self, found: tuple[Path, OpenedSession]) -> None:
        library, opened = found
        here = self.keeper.session
        again = here is not None and here.id == opened.session.id
        if here is not None and again:
            # What was written while it was computed is newer than what was read.
            opened = replace(opened, session=replace(opened.session, notes=here.notes, tags=here.tags))
        else:
            opened = replace(opened, session=self.keeper.latest(opened.session, library))
        self._opened = opened
        self._found.clear()
        self._restoring = True
        self._current = ""
        self.keeper.hold(opened.session, library)
        if not opened.comparison.documents:
            self.view.show_failure(RuntimeError())
        else:
            self.view.show_comparison(opened.comparison, opened.session.name, opened.corrections)
            self.view.restore_state(noting.sound_view(opened.session.view))
            self.modes.show_table(str(opened.session.view.get("table", "")))
        if not again:
            self.panels = panels.from_json(opened.session.view.get("panels"))
        self._restoring = False
        self.notice.tell(opened)
        self._tools.show_columns()
        self._show_notes()
        self._open_folds()
        self._tell()
        if not again:
            self._edit_fresh()

    def _edit_fresh(self) -> None:
        """Goes on writing a note that the session was made for."""
        fresh = next((one for one in self._notes if not one.note.body and now() - one.note.created < _FRESH), None)
        if fresh is not None:
            # Once the columns are filled they take up the places that they were left at; the words come after that.
            self.view.columns_view.when_filled(lambda: self.go_to_note(fresh.note.id))
            QTimer.singleShot(0, self, lambda: self.edit_note(fresh.note.id))

    def _open_folds(self) -> None:
        """Runs that hold a note are not folded."""
        for one in self._notes:
            for spot in one.spots:
                self.view.columns_view.columns[spot.column].open_at(spot.span.start)

    def _tell(self) -> None:
        session = self.keeper.session
        if session is None:
            return
        self.crumbs.emit([translate("Sessions", "Sessions"), session.name])
        self._tools.show_saved(session.changed)
        self.tell_status(session)

    def tell_status(self, session: Session) -> None:
        formats = self.context.formats
        parts = [
            translate("Sessions", "Saved session"),
            words.articles(formats, len(session.articles)),
            words.notes(formats, len(session.notes)),
        ]
        lost = sum(one.unplaced for one in self._notes)
        if lost:
            parts.append(words.unplaced(formats, lost))
        if self._opened is not None and not self._opened.changes and not self._opened.missing:
            parts.append(translate("Sessions", "The saved version agrees with the articles"))
        self.status.emit(parts)

    def refresh(self) -> None:
        """Opens the session again: an outlet or a date may have changed."""
        self.see()
        self._load_again()

    def forget(self, session_id: int) -> None:
        """The session was deleted: nothing of it is saved any more."""
        if self.keeper.session is not None and self.keeper.session.id == session_id:
            self.keeper.drop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()
        self.see()
        self.keeper.save()

    def finish(self) -> None:
        """Saves and waits for it: the window is closing."""
        self._look.stop()
        self.see()
        self.keeper.flush()

    def all_kept(self) -> bool:
        """Whether the library has all that was written; saves it first."""
        self.finish()
        return self.keeper.kept

    def see(self) -> None:
        if not self._restoring and self.view.index is not None and self._opened is not None:
            state = self.view.save_state() | {"table": self.modes.table, SHOWN: list(self.view.article_ids)}
            self.keeper.see(state | {"panels": self.panels.to_json()})

    # --- the view ------------------------------------------------------------------------------------------------

    def _built(self) -> None:
        for column in self.view.columns_view.columns:
            column.pane.moved.connect(self._look.start)
            column.pane.viewport().installEventFilter(self)
        self.margin.follow()
        if not self._restoring:
            self._show_notes()

    def _mode(self, *_: object) -> None:
        self._margin_asked = False
        self.margin.set_in_text(self.view.mode == "full" and not self.modes.table)
        self._fit_panels()
        if not self.modes.table:
            self._tell()
        self._look.start()

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles of the session that the library has."""
        return self._opened.articles if self._opened is not None else ()

    def show_article(self, article: int) -> None:
        self.shown.show(article)

    def _keep_correction(self, correction: Correction) -> None:
        self.context.ask(lambda library: library.save_correction(correction))
        self._take_corrections()

    def _forget_correction(self, correction: Correction) -> None:
        self.context.ask(lambda library: library.remove_correction(correction.id))
        self._take_corrections()

    def _take_corrections(self) -> None:
        self.keeper.change(corrections=tuple(to_json(one) for one in self.view.corrections))

    def _accept_figures(self) -> None:
        if self._opened is not None:
            self.keeper.change(digest=digest_of(self._opened.comparison))
            self._opened = replace(self._opened, changes=())
            self.notice.tell(self._opened)
            self._tell()

    def _theme(self) -> None:
        self.view.set_theme(self.context.theme)
