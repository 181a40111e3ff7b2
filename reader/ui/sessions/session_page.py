"""An open session: the columns between the list of its notes and the margin."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QUndoCommand
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.analysis.corrections import Correction, to_json
from reader.library.digests import digest_of
from reader.library.session_views import LARGEST, OpenedSession
from reader.library.sessions import now
from reader.model import Document, Note, NoteTarget, Session, Span, Tag
from reader.ui.compare.view import CompareView
from reader.ui.context import Context
from reader.ui.page import Page
from reader.ui.places import Kind, Place
from reader.ui.sessions import noting, words
from reader.ui.sessions.commands import AddNote, DeleteNote, ToggleTag
from reader.ui.sessions.keeper import Keeper
from reader.ui.sessions.margin import Margin
from reader.ui.sessions.note_list import NoteList
from reader.ui.sessions.note_paint import NotePainter
from reader.ui.sessions.notice import Notice
from reader.ui.sessions.placed import PlacedNote, hung, made, placed, with_body
from reader.ui.sessions.session_tools import SessionTools
from reader.ui.sessions.words import translate
from reader.ui.tasks import Lane
from reader.ui.wording import Wording

_FRESH = dt.timedelta(seconds=15)
_LOOK = 700  # milliseconds after which a change of the view is kept


class SessionPage(Page):
    """Notes are kept by the Keeper as they are written; the view's state and corrections belong to the session too."""

    said = Signal(str)
    setOutlet = Signal(list)

    def __init__(self, context: Context, wording: Wording) -> None:
        super().__init__(context)
        self._wording = wording
        self._place: Place | None = None
        self._opened: OpenedSession | None = None
        self._notes: tuple[PlacedNote, ...] = ()
        self._restoring = False
        self._current = ""
        self.keeper = Keeper(context, self)
        self.view = CompareView(context.theme, self, animated=not context.settings.reduced_motion)
        self.view.layer_bar.hide()
        self.notice = Notice(context)
        self.list = NoteList(context)
        self.painter = NotePainter(self.view.columns_view)
        self.margin = Margin(context, self.view.columns_view, self.painter)
        self.actions_ = self._made_actions()
        self._tools = SessionTools(context, self)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self._see)
        self._lay_out()
        self._connect()

    def _made_actions(self) -> dict[str, QAction]:
        made_actions = {}
        for name, text, key, work in (
            ("note", translate("Sessions", "Note on the selection"), "Ctrl+M", self.add_note),
            ("general", translate("Sessions", "General note on the session"), "Ctrl+Shift+M", self.add_general),
            ("export", translate("Sessions", "Export…"), "Ctrl+E", self.export),
            ("save", translate("Sessions", "Save now"), "Ctrl+S", self.save_now),
            ("book", translate("Sessions", "Code book…"), "Ctrl+Shift+K", self.show_book),
            ("margin", translate("Sessions", "Margin"), "", self._toggle_margin),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(work)
            self.addAction(action)
            made_actions[name] = action
        made_actions["margin"].setCheckable(True)
        made_actions["margin"].setChecked(True)
        return made_actions

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.notice)
        middle.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(middle, 1)
        row.addWidget(self.margin)

    def _connect(self) -> None:
        view = self.view
        view.hintChanged.connect(self.said)
        view.noteRequested.connect(self._note_on)
        view.articlesChanged.connect(self._rearranged)
        view.addColumnRequested.connect(self._choose)
        view.articlesDropped.connect(self._add_articles)
        view.openArticleRequested.connect(lambda one: self.go.emit(Place(Kind.READER, (one,))))
        view.outletRequested.connect(lambda one: self.setOutlet.emit([one]))
        view.correctionAdded.connect(self._keep_correction)
        view.correctionRemoved.connect(self._forget_correction)
        view.modeChanged.connect(self._mode)
        view.layer_bar.layersChanged.connect(lambda _: self._look.start())
        view.columns_view.built.connect(self._built)
        view.columns_view.splitter.splitterMoved.connect(lambda *_: self._look.start())
        self.list.chosen.connect(self.go_to_note)
        self.list.activated.connect(self.margin.edit)
        self.list.generalAsked.connect(self.add_general)
        self.list.bookAsked.connect(self.show_book)
        self.margin.chosen.connect(self._choose_note)
        self.margin.edited.connect(self._write)
        self.margin.tagAsked.connect(self._toggle_tag)
        self.margin.deleteAsked.connect(self.delete_note)
        self.margin.bookAsked.connect(self.show_book)
        self.margin.left.connect(lambda: view.columns_view.focus_column(view.columns_view.focused_column()))
        self.notice.accepted.connect(self._accept_figures)
        self.keeper.changed.connect(self._show_notes)
        self.keeper.saved.connect(self._tools.show_saved)
        self.keeper.failed.connect(self.context.failed)
        self.context.themeChanged.connect(self._theme)

    # --- opening and leaving -------------------------------------------------------------------------------------

    def tools(self) -> QWidget:
        return self._tools

    def menu_actions(self) -> list[QAction | None]:
        """The commands for the Compare menu; None is a separator."""
        names = ("note", "general", "book", "", "margin", "export", "save")
        own: list[QAction | None] = [self.actions_[name] if name else None for name in names]
        known = self.view.actions.all
        theirs = ("full_text", "rows", "next_pair", "previous_pair", "next_mark", "previous_mark", "edit_label", "pair")
        return [*own, None, *(known[name] for name in theirs), None, known["undo"], known["redo"]]

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
        self.context.ask(
            lambda library: library.sessions.open(session_id),
            self._show,
            failed=self._not_opened,
            key=(id(self), "open"),
            lane=Lane.COMPUTE,
        )

    def _not_opened(self, error: Exception) -> None:
        self.keeper.drop()
        self.view.show_failure(error)

    def _show(self, opened: OpenedSession) -> None:
        self._opened = opened
        self._restoring = True
        self._current = ""
        self.keeper.hold(opened.session)
        if not opened.comparison.documents:
            self.view.show_failure(RuntimeError())
        else:
            self.view.show_comparison(opened.comparison, opened.session.name, opened.corrections)
            self.view.restore_state(noting.sound_view(opened.session.view))
        self._restoring = False
        self.notice.tell(opened)
        self._show_notes()
        self._open_folds()
        self._tell()
        self._edit_fresh()

    def _edit_fresh(self) -> None:
        """Goes on writing a note that the session was made for."""
        fresh = next((one for one in self._notes if not one.note.body and now() - one.note.created < _FRESH), None)
        if fresh is not None:
            self.go_to_note(fresh.note.id)
            QTimer.singleShot(0, self, lambda: self.margin.edit(fresh.note.id))

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
        self._tell_status(session)

    def _tell_status(self, session: Session) -> None:
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
        session = self.keeper.session
        if session is not None and session.id is not None:
            self._see()
            self.keeper.save()
            self._load(session.id)

    def forget(self, session_id: int) -> None:
        """The session was deleted: nothing of it is saved any more."""
        if self.keeper.session is not None and self.keeper.session.id == session_id:
            self.keeper.drop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()
        self._see()
        self.keeper.save()

    def finish(self) -> None:
        """Saves and waits for it: the window is closing."""
        self._look.stop()
        self._see()
        self.keeper.flush()

    def save_now(self) -> None:
        self._see()
        self.keeper.change()
        self.keeper.save()
        self.said.emit(translate("Sessions", "Saved."))

    def _see(self) -> None:
        if not self._restoring and self.view.index is not None and self._opened is not None:
            self.keeper.see(self.view.save_state())

    # --- the view ------------------------------------------------------------------------------------------------

    def _built(self) -> None:
        for column in self.view.columns_view.columns:
            column.pane.moved.connect(self._look.start)
            column.pane.viewport().installEventFilter(self)
        self.margin.follow()
        if not self._restoring:
            self._show_notes()

    def _mode(self, mode: str) -> None:
        self.margin.set_in_text(mode == "full")
        self._look.start()

    def _rearranged(self, ids: list[int]) -> None:
        session = self.keeper.session
        if session is not None:
            rest = session.articles[LARGEST:] if len(session.articles) > LARGEST else ()
            self.keeper.change(articles=(*ids, *rest))

    def _choose(self) -> None:
        from reader.ui.dialogs.choose import ChooseArticle

        if len(self.view.article_ids) >= LARGEST:
            self.said.emit(translate("Sessions", "A comparison holds six articles at most."))
            return
        title = translate("Sessions", "Add an article to the session")
        dialog = ChooseArticle(self.context, self._wording, title, self.view.article_ids, self)
        dialog.chosen.connect(lambda article: self._add_articles([article]))
        dialog.open()

    def _add_articles(self, ids: list[int]) -> None:
        session = self.keeper.session
        new = [one for one in ids if session is not None and one not in session.articles]
        if session is not None and new and len(session.articles) < LARGEST:
            self._see()
            self.keeper.change(articles=(*session.articles, *new)[:LARGEST], digest=None)
            self.keeper.save()
            self._load(session.id or 0)

    def _keep_correction(self, correction: Correction) -> None:
        self.context.ask(lambda library: library.save_correction(correction), _nothing)
        self._take_corrections()

    def _forget_correction(self, correction: Correction) -> None:
        self.context.ask(lambda library: library.remove_correction(correction.id), _nothing)
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

    # --- notes ---------------------------------------------------------------------------------------------------

    @property
    def documents(self) -> tuple[Document, ...]:
        """The articles of the columns."""
        return self.view.index.documents if self.view.index is not None else ()

    @property
    def notes(self) -> tuple[PlacedNote, ...]:
        """The notes as they are shown."""
        return self._notes

    def _show_notes(self) -> None:
        session = self.keeper.session
        if session is None:
            return
        self._notes = placed(session, self.documents)
        self.list.show_notes(self._notes, session.tags)
        self.painter.show(self._notes, self._current)
        self.margin.show_notes(self._notes, session.tags, self._current)
        self._tell_status(session)

    def add_note(self) -> None:
        """A note on what is selected or chosen."""
        note = noting.note_here(self.view)
        if note is None:
            self.said.emit(translate("Sessions", "Select words, or choose a sentence, to write a note on."))
            return
        self._add(note)

    def add_general(self) -> None:
        """A note on the whole session."""
        self._add(made(NoteTarget.SESSION))

    def _note_on(self, article: int, start: int, end: int) -> None:
        document = next((one for one in self.documents if one.article.id == article), None)
        if document is not None:
            self._add(made(NoteTarget.SELECTION, [hung(document, Span(start, end))]))

    def _add(self, note: Note, *, edit: bool = True) -> None:
        if self.keeper.session is None:
            return
        self._push(AddNote(self.keeper, note))
        self._current = note.id
        self._show_notes()
        self.list.choose(note.id)
        if edit:
            if not self.margin.isVisible():
                self.actions_["margin"].trigger()
            self.margin.edit(note.id)

    def delete_note(self, note_id: str) -> None:
        """Takes a note away; undo brings it back."""
        self._push(DeleteNote(self.keeper, note_id))
        self.said.emit(translate("Sessions", "The note was deleted. Undo brings it back."))

    def _toggle_tag(self, note_id: str, tag: str) -> None:
        self._push(ToggleTag(self.keeper, note_id, tag))

    def _push(self, command: QUndoCommand) -> None:
        self.view.undo_stack.push(command)

    def _write(self, note_id: str, body: str) -> None:
        session = self.keeper.session
        if session is not None:
            self.keeper.change(notes=with_body(session, note_id, body))

    def _choose_note(self, note_id: str) -> None:
        self._current = note_id
        self.painter.show(self._notes, note_id)
        self.margin.set_current(note_id)
        self.list.choose(note_id)

    def go_to_note(self, note_id: str) -> None:
        """Makes a note the current one and brings its words into sight."""
        one = next((one for one in self._notes if one.note.id == note_id), None)
        if one is None:
            return
        if self.view.mode == "full":
            for spot in one.spots:
                column = self.view.columns_view.columns[spot.column]
                column.open_at(spot.span.start)
                shown = column.shown_range(spot.span)
                if shown is not None and spot.span.start >= column.header.article.body_start:
                    column.pane.scroll_to_range(*shown)
        self._choose_note(note_id)
        if one.unplaced:
            self.said.emit(
                translate("Sessions", "The words of this note are not in the text: {words}").format(words=one.quoted)
            )

    def show_book(self) -> None:
        """Opens the code book."""
        from reader.ui.sessions.book_dialog import BookDialog

        session = self.keeper.session
        if session is None:
            return
        sources = {document.article.id: document.article.source or "" for document in self.documents}
        dialog = BookDialog(self.context, session, sources, self)
        dialog.kept.connect(self._take_tags)
        dialog.open()

    def _take_tags(self, tags: tuple[Tag, ...]) -> None:
        self.keeper.change(tags=tags)

    def export(self, chosen: object = "html") -> None:
        """Asks what goes into the export, and where to."""
        from reader.ui.sessions.export_dialog import ExportDialog

        self._see()
        self.keeper.save()
        if self.keeper.session is not None:
            kind = chosen if isinstance(chosen, str) else "html"
            ExportDialog(self.context, self.keeper.session, kind, self._tools.as_printed, self).open()

    def _toggle_margin(self) -> None:
        self.margin.setVisible(self.actions_["margin"].isChecked())

    # --- keys and pointer ----------------------------------------------------------------------------------------

    def search(self) -> bool:
        self.list.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def event(self, event: QEvent) -> bool:
        # As in the columns themselves, undo belongs to the page while it has the keyboard.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._undoing(event):
            event.accept()
            return True
        return super().event(event)

    def _undoing(self, event: QKeyEvent) -> Callable[[], None] | None:
        stack = self.view.undo_stack
        if event.matches(QKeySequence.StandardKey.Undo):
            return stack.undo
        return stack.redo if event.matches(QKeySequence.StandardKey.Redo) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        undoing = self._undoing(event)
        if undoing is not None:
            undoing()
        elif event.key() == Qt.Key.Key_Delete and self.focusWidget() is self.list.list and self.list.current():
            self.delete_note(self.list.current())
        elif not self._tag_key(event):
            super().keyPressEvent(event)

    def _tag_key(self, event: QKeyEvent) -> bool:
        """The key of a tag: codes the selected words, else puts the tag on the current note."""
        session = self.keeper.session
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        key = event.text().casefold()
        if session is None or held != Qt.KeyboardModifier.NoModifier or not key.strip():
            return False
        tag = next((tag for tag in session.tags if tag.key and tag.key.casefold() == key), None)
        if tag is None:
            return False
        in_text = self.view.isAncestorOf(self.focusWidget() or self)
        if in_text and noting.selected(self.view) is not None:
            note = noting.note_here(self.view, (tag.id,))
            if note is not None:
                self._add(note, edit=False)
                for column in self.view.columns_view.columns:
                    column.pane.select_none()
        elif self._current:
            self._toggle_tag(self._current, tag.id)
        return True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._click(watched, event.position().toPoint())
        return False

    def _click(self, viewport: object, point: QPoint) -> None:
        for column in self.view.columns_view.columns:
            if column.pane.viewport() is viewport and not column.pane.textCursor().hasSelection():
                note = self.painter.note_at(column, point)
                if note:
                    self._choose_note(note)


def _nothing(_: object) -> None:
    """Takes an answer that nobody needs."""
