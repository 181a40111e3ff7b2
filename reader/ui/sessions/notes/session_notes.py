"""Writing notes in an open session: on words, pairs, findings and the whole; by menu, key and pointer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QUndoCommand
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from reader.library.sessions.notes import PlacedNote, placed
from reader.model.articles import Article, Span
from reader.model.sessions import Anchor, Note, NoteTarget, Session, Tag
from reader.model.texts import Document
from reader.text.anchoring import place
from reader.ui.compare.correcting.speaker import Speakers
from reader.ui.compare.dress.spacing import SpacingSetting
from reader.ui.compare.index import Place
from reader.ui.compare.view import CompareView
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.matrices.modes import Modes, names_for
from reader.ui.sessions.keeper import Keeper
from reader.ui.sessions.notes import noting
from reader.ui.sessions.notes.commands import AddNote, DeleteNote, ToggleTag
from reader.ui.sessions.notes.list import NoteList
from reader.ui.sessions.notes.margin import Margin
from reader.ui.sessions.notes.paint import NotePainter
from reader.ui.sessions.notes.panels import BOTH, LIST, MARGIN, Panels, width
from reader.ui.sessions.notes.placed import hung, made, with_body
from reader.ui.sessions.notes.rows import NotedRows
from reader.ui.sessions.notice import Notice
from reader.ui.sessions.words import translate
from reader.ui.widgets.focus import Pane
from reader.ui.window.commands.page_keys import PageKeys
from reader.ui.window.page import Page


class NotesPage(Page):
    """The list of notes, the columns and the margin, and what is written in them."""

    said = Signal(str)

    def __init__(self, context: Context, wording: Wording) -> None:
        super().__init__(context)
        self._wording = wording
        self._notes: tuple[PlacedNote, ...] = ()
        self._found: dict[Anchor, Span | None] = {}
        self._current = ""
        self._writing = False
        self.as_printed = False
        self.panels = Panels()
        self._margin_asked = False
        self.keeper = Keeper(context, self)
        self.view = CompareView(context.theme, self, animated=not context.settings.reduced_motion)
        self.view.names = names_for(context)
        self.view.layer_bar.hide()
        self.modes = Modes(context, wording, self.view, self, strip=False)
        self.rows = NotedRows(self.view.rows_view)
        self.view.rows_view.table.setItemDelegate(self.rows)
        self.notice = Notice(context)
        self.list = NoteList(context)
        self.painter = NotePainter(self.view.columns_view)
        self.margin = Margin(context, self.view.columns_view, self.painter)
        self.commands = self._made_actions()
        SpacingSetting(context, self.view)
        Speakers(context, self.view)
        PageKeys(context, self)
        self._lay_out()

    def _made_actions(self) -> dict[str, QAction]:
        made_actions = {}
        for name, text, key, work in (
            ("note", translate("Sessions", "Note on the selection"), "Ctrl+M", self.add_note),
            ("general", translate("Sessions", "General note on the session"), "Ctrl+Shift+M", self.add_general),
            ("export", translate("Sessions", "Export…"), "Ctrl+E", self.export),
            ("save", translate("Sessions", "Save now"), "Ctrl+S", self.save_now),
            ("book", translate("Sessions", "Code book…"), "Ctrl+Shift+K", self.show_book),
            ("list", translate("Sessions", "List of notes"), "Ctrl+Shift+N", partial(self._toggle_panel, LIST)),
            ("margin", translate("Sessions", "Margin"), "Ctrl+Shift+B", partial(self._toggle_panel, MARGIN)),
        ):
            action = QAction(text, self)
            action.setObjectName(f"session.{name}")
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(work)
            self.addAction(action)
            made_actions[name] = action
        for panel in BOTH:
            made_actions[panel].setCheckable(True)
            made_actions[panel].setChecked(True)
        return made_actions

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.notice)
        middle.addWidget(self.modes.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(middle, 1)
        row.addWidget(self.margin)

    # --- notes ---------------------------------------------------------------------------------------------------

    @property
    def documents(self) -> tuple[Document, ...]:
        """The articles of the columns."""
        return self.view.index.documents if self.view.index is not None else ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles of the session, shown or not."""
        return tuple(document.article for document in self.documents)

    @property
    def notes(self) -> tuple[PlacedNote, ...]:
        """The notes as they are shown."""
        return self._notes

    def _show_notes(self) -> None:
        session = self.keeper.session
        if session is None or self._writing:
            return
        shown = {document.article.id for document in self.documents}
        elsewhere = {article.id for article in self.articles} - shown
        self._notes = placed(session, self.documents, self._place_of, elsewhere)
        self.list.show_notes(self._notes, session.tags)
        self._paint_notes()
        self.margin.show_notes(self._notes, session.tags, self._current)
        self._fit_panels()
        self.tell_status(session)

    def _paint_notes(self) -> None:
        self.painter.show(self._notes, self._current)
        self.rows.show(self._notes, self._current)

    def _place_of(self, anchor: Anchor, text: str) -> Span | None:
        """Where the anchor's words stand; looked for once in the articles of the columns."""
        if anchor not in self._found:
            self._found[anchor] = place(anchor, text)
        return self._found[anchor]

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

    def _note_on_article(self, article: int) -> None:
        document = next((one for one in self.documents if one.article.id == article), None)
        note = noting.on_article(document) if document is not None else None
        if note is not None:
            self._add(note)

    def _add(self, note: Note, *, edit: bool = True) -> None:
        if self.keeper.session is None:
            return
        self._push(AddNote(self.keeper, note))
        self._current = note.id
        self._show_notes()
        self.list.choose(note.id)
        if edit:
            self.edit_note(note.id)

    def edit_note(self, note_id: str) -> None:
        """Puts the cursor into a note's words, in the margin."""
        self._open_panel(MARGIN)
        self.margin.edit(note_id)

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
        if session is None:
            return
        # Each key changes one note only: the others are not placed, listed and painted anew.
        self._writing = True
        self.keeper.change(notes=with_body(session, note_id, body))
        self._writing = False
        note = next(note for note in with_body(session, note_id, body) if note.id == note_id)
        for one in self._notes:
            if one.note.id == note_id:
                self._rewrite(replace(one, note=note))

    def _rewrite(self, one: PlacedNote) -> None:
        self._notes = tuple(one if one.note.id == other.note.id else other for other in self._notes)
        self.list.model.rewrite(one)
        self.painter.rewrite(one)
        self.rows.show(self._notes, self._current)
        self.margin.rewrite(one)

    def _choose_note(self, note_id: str) -> None:
        self._current = note_id
        self._paint_notes()
        self.margin.set_current(note_id)
        self.list.choose(note_id)

    def go_to_note(self, note_id: str) -> None:
        """Makes a note the current one and brings its words into sight."""
        one = next((one for one in self._notes if one.note.id == note_id), None)
        if one is None:
            return
        if one.hidden and not one.spots:
            self.show_article(one.hidden[0].article)
            self._current = note_id
            return
        if self.modes.table and one.spots:
            self.modes.show_texts()
        if self.view.mode == "rows":
            self._show_row(one)
        else:
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

    def show_article(self, article: int) -> None:
        """Brings an article of the session, which is not shown, among the columns."""

    def _show_row(self, one: PlacedNote) -> None:
        for spot in one.spots[:1]:
            unit = self.documents[spot.column].unit_at(spot.span.start)
            if unit is not None:
                self.view.rows_view.show_place(Place(spot.column, unit))

    def show_book(self) -> None:
        """Opens the code book."""
        from reader.ui.sessions.book_dialog import BookDialog

        session = self.keeper.session
        if session is None:
            return
        sources = {article.id: self._wording.outlet(article.source) for article in self.articles}
        dialog = BookDialog(self.context, session, sources, self)
        dialog.kept.connect(self._take_tags)
        dialog.open()

    def _take_tags(self, tags: tuple[Tag, ...]) -> None:
        self.keeper.change(tags=tags)

    def export(self, chosen: object = "html") -> None:
        """Asks what goes into the export, and where to."""
        from reader.ui.sessions.export_dialog import ExportDialog

        self.see()
        self.keeper.save()
        if self.keeper.session is not None:
            kind = chosen if isinstance(chosen, str) else "html"
            ExportDialog(self.context, self.keeper.session, kind, self, as_printed=self.as_printed).open()

    def _toggle_panel(self, panel: str) -> None:
        """Opens or closes the list or the margin, as its command stands."""
        on = self.commands[panel].isChecked()
        if panel == MARGIN:
            self._margin_asked = on
        self.panels = self.panels.opened(panel) if on else self.panels.closed(panel, self.width(), self._possible())
        self._fit_panels()
        if on and panel == LIST:
            self.list.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_panel(self, panel: str) -> None:
        """Brings the list or the margin into sight, for something is done in it."""
        if not self.commands[panel].isChecked():
            self._margin_asked = self._margin_asked or bool(self.modes.table)
            self.panels = self.panels.opened(panel)
            self._fit_panels()

    def _possible(self) -> frozenset[str]:
        """Beside a table there are no words for the cards to stand at, and a margin without notes gives its room: it
        comes only when it is asked for."""
        lone = not self._notes and self.panels.shown(self.width()) != BOTH
        return frozenset({LIST}) if not self._margin_asked and (self.modes.table or lone) else BOTH

    def _fit_panels(self) -> None:
        shown = self.panels.shown(self.width(), self._possible())
        held = self.window().focusWidget()
        for panel, widget in ((LIST, self.list), (MARGIN, self.margin)):
            self.commands[panel].setChecked(panel in shown)
            widget.set_width(width(self.width(), len(shown)))
            if panel not in shown and widget.isVisible() and widget.isAncestorOf(held):
                # Else Qt gives the keyboard to whatever comes next.
                self.view.columns_view.focus_column(self.view.columns_view.focused_column())
            widget.setVisible(panel in shown)

    def save_now(self) -> None:
        """Saves without waiting for a pause."""
        self.see()
        self.keeper.change()
        self.keeper.save(asked=True)

    def see(self) -> None:
        """Takes down how the view stands."""

    def tell_status(self, session: Session) -> None:
        """Says in the status bar what the session holds."""

    # --- keys and pointer ----------------------------------------------------------------------------------------

    def panes(self) -> list[Pane]:
        texts = [Pane(self.modes.stack)] if self.modes.table else self.view.panes()
        return [Pane(self.list, self.list.list), Pane(self.notice), *texts, Pane(self.margin)]

    def search(self) -> bool:
        self._open_panel(LIST)
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
        in_text = not self.list.isAncestorOf(self.window().focusWidget())
        if in_text and noting.selected(self.view) is not None:
            note = noting.note_here(self.view, (tag.id,))
            if note is not None:
                self._add(note, edit=False)
                # Only where there is a selection: a pane whose cursor is set scrolls to it.
                for column in self.view.columns_view.columns:
                    if column.pane.textCursor().hasSelection():
                        column.pane.select_none()
        elif self._current:
            self._toggle_tag(self._current, tag.id)
        return True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._click(watched, event.position().toPoint())
        return False

    def _click(self, viewport: object, point: QPoint) -> None:
        if viewport is self.view.rows_view.table.viewport():
            one = self.rows.note_at(point)
            if one is not None:
                self._choose_note(one.note.id)
            return
        for column in self.view.columns_view.columns:
            if column.pane.viewport() is viewport and not column.pane.textCursor().hasSelection():
                note = self.painter.note_at(column, point)
                if note:
                    self._choose_note(note)
