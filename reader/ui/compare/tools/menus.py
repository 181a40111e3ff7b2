"""Connects commands to the view, and makes the menus over columns, marks, sentences and rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from reader.ui.compare.column.column import Column
from reader.ui.compare.column.text.plan import PaintSpan, Style
from reader.ui.compare.correcting import menu as correct_menu
from reader.ui.compare.findings.reasons import why, why_link
from reader.ui.compare.findings.sentences import mark_words, of_difference
from reader.ui.compare.index import Place
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.needed import needed
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.wording import translate
from reader.ui.dialogs.link import web_address
from reader.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from reader.ui.compare.view import CompareView


def wire_actions(view: CompareView) -> None:
    """Connects every command of the view."""
    actions, columns = view.commands, view.columns_view
    actions.full_text.triggered.connect(partial(_mode, view, "full"))
    actions.rows.triggered.connect(partial(_mode, view, "rows"))
    actions.link_scroll.setChecked(True)
    actions.link_scroll.triggered.connect(view.set_linked)
    actions.add_column.triggered.connect(view.addColumnRequested)
    # The bar moves the texts, and the card would lie over the sentence that it belongs to.
    actions.find.triggered.connect(view.hover.close)
    actions.find.triggered.connect(view.finder.open)
    actions.find_next.triggered.connect(partial(view.finder.step, 1))
    actions.find_previous.triggered.connect(partial(view.finder.step, -1))
    actions.findings.toggled.connect(view.findings.setVisible)
    actions.as_printed.toggled.connect(view.set_as_printed)
    actions.fold_runs.setChecked(True)
    actions.fold_runs.toggled.connect(view.set_fold_runs)
    actions.next_pair.triggered.connect(partial(_pair, view, 1))
    actions.previous_pair.triggered.connect(partial(_pair, view, -1))
    actions.next_mark.triggered.connect(partial(_mark, view, forward=True))
    actions.previous_mark.triggered.connect(partial(_mark, view, forward=False))
    actions.why.triggered.connect(partial(_why_here, view))
    actions.edit_label.triggered.connect(view.edit_label)
    actions.pair.triggered.connect(partial(correct_menu.begin_pair, view))
    actions.undo.triggered.connect(view.undo_stack.undo)
    actions.redo.triggered.connect(view.undo_stack.redo)
    actions.undo.setEnabled(False)
    actions.redo.setEnabled(False)
    actions.copy.triggered.connect(partial(_copy, view, cited=False))
    actions.copy_cited.triggered.connect(partial(_copy, view, cited=True))
    actions.print.triggered.connect(partial(_print, view, preview=False))
    actions.print_preview.triggered.connect(partial(_print, view, preview=True))
    for layer, action in actions.layers.items():
        action.triggered.connect(partial(_toggle, view, layer))
    columns.chosen.connect(partial(correct_menu.end_pair, view))
    view.findings.excluded.connect(partial(correct_menu.exclude, view))
    view.findings.noted.connect(partial(correct_menu.add_note, view))
    _wire_zoom(view)
    show_mode(view)


def _wire_zoom(view: CompareView) -> None:
    actions = view.commands
    actions.zoom_in.triggered.connect(partial(view.step_zoom, 1))
    actions.zoom_out.triggered.connect(partial(view.step_zoom, -1))
    actions.zoom_reset.triggered.connect(partial(view.set_zoom, 100))


def _mode(view: CompareView, mode: str, _checked: bool = False) -> None:
    view.set_mode(mode)
    show_mode(view)


def show_mode(view: CompareView) -> None:
    """Checks the command of the mode."""
    view.commands.full_text.setChecked(view.mode == "full")
    view.commands.rows.setChecked(view.mode == "rows")


def _pair(view: CompareView, step: int, _checked: bool = False) -> None:
    if view.mode == "rows":
        table = view.rows_view.table
        row = max(0, min(view.rows_view.model.rowCount() - 1, table.currentIndex().row() + step))
        table.setCurrentIndex(view.rows_view.model.index(row, max(table.currentIndex().column(), 1)))
    else:
        view.walk.step_pair(step)


def _mark(view: CompareView, _checked: bool = False, *, forward: bool) -> None:
    if not view.walk.step(forward=forward):
        view.hintChanged.emit(translate("Compare", "No more marks"))


def _copy(view: CompareView, _checked: bool = False, *, cited: bool) -> None:
    view.copy(cited=cited)


def _print(view: CompareView, _checked: bool = False, *, preview: bool) -> None:
    view.print_view(preview=preview)


def _toggle(view: CompareView, layer: Layer, _checked: bool = False) -> None:
    view.layer_bar.toggles[layer].click()


def _why_paired(view: CompareView, place: Place) -> list[str]:
    partners = view.index.partners(place) if view.index is not None else ()
    return [why_link(partner.link) for partner in partners]


# --- columns -----------------------------------------------------------------------------------------------------


def wire_column(view: CompareView, column: Column) -> None:
    """Connects what a new column asks of the view."""
    header, pane = column.header, column.pane
    pane.zoomed.connect(view.step_zoom)
    pane.menuWanted.connect(lambda point: _text_menu(view, column.number, point))
    pane.markFocused.connect(lambda span: _tell_mark(view, column.number, span))
    header.menuAsked.connect(lambda point: _column_menu(view, column.number, point))
    header.outletAsked.connect(lambda: view.outletRequested.emit(header.article.id))
    header.stanceAsked.connect(lambda stance: view.voicesRequested.emit(header.article.id, stance))


def _tell_mark(view: CompareView, number: int, span: PaintSpan) -> None:
    """Says what the mark under the keyboard means: in the status bar, and aloud where a screen reader listens."""
    if view.index is None:
        return
    if span.mark is not None:
        words = mark_words(view.index, number, span.mark, view.names)
    else:
        words = " · ".join(_why_different(view, span))
    if not words:
        return
    view.hintChanged.emit(words)
    pane = view.columns_view.columns[number].pane
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(pane, words))


def column_menu(view: CompareView, number: int) -> QMenu:
    """The menu of a column's head."""
    menu = Menu(view)
    column = view.columns_view.columns[number]
    article = column.header.article
    last = len(view.columns_view.columns) - 1
    _add(menu, translate("Compare", "Open in the reader"), partial(view.openArticleRequested.emit, article.id))
    if article.url is not None and web_address(article.url) is not None:
        _add(menu, translate("Compare", "Open in the browser…"), partial(view.browserRequested.emit, article.url))
    _add(menu, translate("Compare", "Set the outlet…"), partial(view.outletRequested.emit, article.id))
    _add(menu, translate("Compare", "Note on the whole article…"), partial(view.articleNoteRequested.emit, article.id))
    menu.addSeparator()
    to_left = 1 if view.layoutDirection() is Qt.LayoutDirection.RightToLeft else -1
    for text, step in (
        (translate("Compare", "Move to the right"), -to_left),
        (translate("Compare", "Move to the left"), to_left),
    ):
        target = number + step
        _add(menu, text, partial(view.move_column, number, target)).setEnabled(0 <= target <= last)
    _add(menu, translate("Compare", "Remove column"), partial(view.remove_column, number)).setEnabled(last > 1)
    menu.addAction(view.commands.add_column)
    menu.addSeparator()
    menu.addAction(view.commands.as_printed)
    menu.addAction(view.commands.fold_runs)
    menu.addAction(view.commands.all_names)
    return menu


def _column_menu(view: CompareView, number: int, point: QPoint) -> None:
    menu = column_menu(view, number)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(point)


# --- text --------------------------------------------------------------------------------------------------------


def text_menu(view: CompareView, number: int) -> QMenu:
    """The menu over the text of a column: the mark and the sentence with the keyboard or the pointer."""
    menu = Menu(view)
    pane = view.columns_view.columns[number].pane
    point = pane.viewport().mapFromGlobal(pane.cursor().pos())
    pointed = pane.viewport().rect().contains(point) and not pane.keyboard
    span = pane.mark_at(point) if pointed else pane.focused_mark
    unit = pane.unit_near(point) if pointed else None
    if unit is None:
        unit = pane.focused_unit
    menu.addAction(view.commands.copy)
    menu.addAction(view.commands.copy_cited)
    selection = pane.selected_source() or (
        view.columns_view.columns[number].unit_source(unit) if unit is not None else None
    )
    if selection is not None:
        article = view.columns_view.columns[number].header.article.id
        _add(
            menu,
            translate("Compare", "Add a note…"),
            partial(view.noteRequested.emit, article, selection.start, selection.end),
        )
    if span is not None and span.mark is not None:
        menu.addSeparator()
        correct_menu.add_mark_entries(view, menu, number, span.mark)
        _add_why(menu, why(span.mark, view.names))
    elif span is not None and span.style in {Style.DIFFERENCE, Style.NUMBER}:
        menu.addSeparator()
        correct_menu.add_difference_entries(view, menu, number, span)
        _add_why(menu, _why_different(view, span))
    if unit is not None:
        menu.addSeparator()
        correct_menu.add_unit_entries(view, menu, Place(number, unit))
        _add_why(menu, _why_paired(view, Place(number, unit)))
    menu.addSeparator()
    for name in ("find", "findings", "as_printed", "zoom_in", "zoom_out", "print"):
        menu.addAction(view.commands.all[name])
    return menu


def _why_different(view: CompareView, span: PaintSpan) -> list[str]:
    """What a difference sets against each other."""
    index = view.index
    if index is None or not 0 <= span.difference < len(index.differences):
        return [wording.style_name(span.style)]
    sentence = of_difference(index, index.differences[span.difference])
    return [sentence.words] if sentence is not None else []


def _text_menu(view: CompareView, number: int, point: QPoint) -> None:
    menu = text_menu(view, number)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(point)


def row_menu(view: CompareView, place: Place) -> QMenu:
    """The menu over a cell of the rows."""
    menu = Menu(view)
    view.rows_view.current = place
    menu.addAction(view.commands.copy)
    menu.addAction(view.commands.copy_cited)
    menu.addSeparator()
    _add(menu, translate("Compare", "Open in text"), partial(_open_in_text, view, place))
    correct_menu.add_unit_entries(view, menu, place)
    _add_why(menu, _why_paired(view, place))
    return menu


def _open_in_text(view: CompareView, place: Place) -> None:
    view.set_mode("full")
    view.columns_view.show_place(place)
    view.columns_view.activate(place)


def edit_here(view: CompareView) -> None:
    """The corrections for the mark with the open card or the keyboard, else for the sentence."""
    here = view.marks_here()
    menu = Menu(view)
    columns = view.columns_view
    if here is not None and here[1].mark is not None:
        number, span = here
        correct_menu.add_mark_entries(view, menu, number, needed(span.mark))
        pane = columns.columns[number].pane
        point = pane.viewport().mapToGlobal(pane.span_rect(span).bottomLeft())
    else:
        if not columns.columns:
            return
        number = columns.focused_column()
        pane = columns.columns[number].pane
        unit = pane.focused_unit if pane.focused_unit is not None else pane.active
        if unit is None:
            view.hintChanged.emit(translate("Compare", "Choose a mark or a sentence first"))
            return
        correct_menu.add_unit_entries(view, menu, Place(number, unit))
        point = pane.viewport().mapToGlobal(pane.strips_rect(pane.surface.unit_strips(unit)).center())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(point)
    # As a key would: made active by a call, the first entry opens its own menu, and the keys stay with this one.
    QApplication.sendEvent(menu, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier))


def _why_here(view: CompareView, _checked: bool = False) -> None:
    here = view.marks_here()
    if here is not None and here[1].mark is not None:
        view.hover.open(*here)
        return
    active = view.columns_view.active
    reasons = _why_paired(view, active) if active is not None else []
    view.hintChanged.emit(" · ".join(reasons) or wording.translate("Compare", "No finding is chosen"))


def _add_why(menu: QMenu, reasons: list[str]) -> None:
    if not reasons:
        return
    answers = menu.addMenu(translate("Compare", "Why?"))
    for reason in reasons:
        answers.addAction(reason)


def _add(menu: QMenu, text: str, work: object) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(work)
    return action
