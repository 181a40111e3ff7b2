"""A comparison kept as a session: noted, tagged, found again, handed on, exported."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QMenu

from reader.library.library import Library
from reader.library.views import ArticleQuery
from reader.model.articles import Span
from reader.model.sessions import NoteTarget, Session
from reader.ui.compare.index import Place as PairPlace
from reader.ui.compare.tools import menus
from reader.ui.sessions.book_dialog import BookDialog
from reader.ui.sessions.export_dialog import ExportDialog
from reader.ui.sessions.session_page import SessionPage
from reader.ui.sessions.sessions_page import SessionsPage
from reader.ui.widgets.buttons import MenuButton
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.ui.conftest import Driver, Opener
from tests.ui.selecting import select_range

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def compare(driver: Driver) -> ComparePage:
    library = driver.program._open
    assert library is not None
    rows = {row.key[:3]: row.id for row in library.articles(ArticleQuery())}
    driver.window.go(Place(Kind.COMPARE, (rows["001"], rows["002"]), "مقالات مختارة"))
    driver.settle()
    page = driver.window.stack.currentWidget()
    assert isinstance(page, ComparePage)
    with driver.qtbot.waitActive(driver.window):
        driver.window.activateWindow()
    return page


def select(driver: Driver, page: ComparePage | SessionPage, column: int, words: str) -> None:
    """Selects words of a column as the mouse would, and gives it the keyboard."""
    shown = page.view.columns_view.columns[column]
    text = shown.index.documents[column].text
    start = text.index(words, shown.header.article.body_start)
    place = shown.shown_range(Span(start, start + len(words)))
    assert place is not None
    with driver.qtbot.waitActive(driver.window):
        driver.window.activateWindow()
    page.view.columns_view.focus_column(column)
    select_range(shown.pane, *place)
    driver.qtbot.wait(10)


def session_page(driver: Driver) -> SessionPage:
    driver.settle()
    page = driver.window.stack.currentWidget()
    assert isinstance(page, SessionPage)
    return page


@pytest.fixture
def page(opener: Opener) -> SessionPage:
    """A session with no notes, just saved from the compare page with its key."""
    driver = opener()
    comparing = compare(driver)
    comparing.view.columns_view.focus_column(0)
    QTest.keyClick(comparing.view.columns_view.columns[0].pane, Qt.Key.Key_S, CONTROL)
    made = session_page(driver)
    made.driver = driver  # type: ignore[attr-defined]
    return made


def driver_of(page: SessionPage) -> Driver:
    driver: Driver = page.driver  # type: ignore[attr-defined]
    return driver


def saved(page: SessionPage) -> Session:
    driver_of(page).qtbot.waitUntil(lambda: page.keeper._dirty_since is None, timeout=10_000)
    driver_of(page).settle()
    library = driver_of(page).program._open
    assert library is not None
    assert page.keeper.session is not None
    return library.sessions.load(page.keeper.session.id or 0)


def write(page: SessionPage, words: str) -> None:
    card = page.margin.card(page.list.current())
    assert card is not None
    card.body.setFocus()
    card.body.insertPlainText(words)


def test_a_note_on_selected_words_is_written_tagged_and_kept(page: SessionPage) -> None:
    driver = driver_of(page)
    select(driver, page, 1, "12 نقطة")
    QTest.keyClick(page.view.columns_view.columns[1].pane, Qt.Key.Key_M, CONTROL)
    write(page, "لا عدد في المصدر الآخر")
    (note,) = page.notes
    assert note.note.target is NoteTarget.SELECTION
    assert note.quoted == "12 نقطة"
    page.list.list.setFocus()
    QTest.keyClick(page.list.list, Qt.Key.Key_1)
    kept = saved(page)
    assert kept.notes[0].body == "لا عدد في المصدر الآخر"
    assert kept.notes[0].tags == (kept.tags[0].id,)
    QTest.keyClick(page.list.list, Qt.Key.Key_1)
    assert page.notes[0].note.tags == ()


def test_the_key_of_a_tag_codes_the_selected_words_at_once(page: SessionPage) -> None:
    select(driver_of(page), page, 1, "الجيش السوري")
    QTest.keyClick(page.view.columns_view.columns[1].pane, Qt.Key.Key_2)
    (note,) = page.notes
    assert [tag.key for tag in note.tags] == ["2"]
    assert page.view.columns_view.columns[1].pane.selected_source() is None


def test_coding_by_key_leaves_the_text_where_it_stands(page: SessionPage) -> None:
    panes = [column.pane for column in page.view.columns_view.columns]
    for pane in panes:
        pane.verticalScrollBar().setValue(0)
    driver_of(page).settle()
    # The other column's cursor is far from what is in sight of it.
    last = panes[0].document().characterCount() - 2
    select_range(panes[0], last, last)
    panes[0].verticalScrollBar().setValue(0)
    panes[1].verticalScrollBar().setValue(0)
    select(driver_of(page), page, 1, "الجيش السوري")
    before = [pane.verticalScrollBar().value() for pane in panes]
    QTest.keyClick(panes[1], Qt.Key.Key_2)
    driver_of(page).settle()
    assert len(page.notes) == 1
    assert [pane.verticalScrollBar().value() for pane in panes] == before


def test_notes_on_a_pair_on_a_finding_and_on_the_session(page: SessionPage) -> None:
    index = page.view.index
    assert index is not None
    page.view.columns_view.activate(index.pairs[2])
    page.add_note()
    assert {one.note.target for one in page.notes} == {NoteTarget.PAIR}
    assert {spot.column for spot in page.notes[0].spots} == {0, 1}
    page.view.columns_view.focus_column(0)
    page.view.layer_bar.set_layers(frozenset(page.view.layer_bar.toggles))
    pane = page.view.columns_view.columns[0].pane
    pane.focus_mark(pane.marks()[0])
    page.add_note()
    page.add_general()
    targets = {one.note.target for one in page.notes}
    assert targets == {NoteTarget.PAIR, NoteTarget.FINDING, NoteTarget.SESSION}
    assert next(one.note.target for one in page.notes) is NoteTarget.SESSION


def test_adding_deleting_and_tagging_notes_is_undone_and_done_again(page: SessionPage) -> None:
    page.add_general()
    write(page, "مهم")
    note = page.notes[0].note.id
    page.list.list.setFocus()
    QTest.keyClick(page.list.list, Qt.Key.Key_Delete)
    assert not page.notes
    QTest.keyClick(page.list, Qt.Key.Key_Z, CONTROL)
    assert page.notes[0].note.body == "مهم"
    QTest.keyClick(page.list, Qt.Key.Key_Z, CONTROL)
    assert not page.notes
    QTest.keyClick(page.list, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert [(one.note.id, one.note.body) for one in page.notes] == [(note, "مهم")]


def choose_entry(button: MenuButton, words: str) -> None:
    """As the mouse does: values come back through the menu's own entries."""
    menu = button.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()


def headings(page: SessionPage) -> list[str]:
    return [one.text() for one in page.list.findChildren(QLabel) if one.isVisible()]


def test_the_list_is_searched_filtered_and_sorted(page: SessionPage) -> None:
    driver = driver_of(page)
    for words, key in (("12 نقطة", Qt.Key.Key_1), ("الجيش السوري", Qt.Key.Key_2)):
        select(driver, page, 1, words)
        QTest.keyClick(page.view.columns_view.columns[1].pane, key)
    assert [one.quoted for one in page.list.model.rows] == ["12 نقطة", "الجيش السوري"]
    assert "ملاحظتان" in headings(page)
    page.list.field.setText("جيش")
    assert [one.quoted for one in page.list.model.rows] == ["الجيش السوري"]
    assert "1 من 2" in headings(page)
    page.list.field.setText("لا شيء من هذا")
    assert not page.list.model.rows
    assert "0 من 2" in headings(page)
    page.list.field.clear()
    assert "ملاحظتان" in headings(page)
    page.list.model.tags = frozenset({page.notes[0].tags[0].id})
    page.list.model.renew()
    assert [one.quoted for one in page.list.model.rows] == ["12 نقطة"]
    page.list.model.tags = frozenset()
    tags = {one.quoted: one.tags[0].name for one in page.notes}
    for entry, expected in (("بحسب الوسم", sorted(tags, key=lambda words: tags[words])), ("بترتيب النص", list(tags))):
        choose_entry(page.list.order, entry)
        assert [one.quoted for one in page.list.model.rows] == expected


def test_a_note_in_the_list_leads_to_its_words_and_back(page: SessionPage) -> None:
    driver = driver_of(page)
    pane = page.view.columns_view.columns[1].pane
    select(driver, page, 1, "الكرملين")
    QTest.keyClick(pane, Qt.Key.Key_3)
    pane.verticalScrollBar().setValue(0)
    driver.qtbot.wait(20)
    page.go_to_note(page.notes[0].note.id)
    assert pane.verticalScrollBar().value() > 0
    strips = page.painter.strips(page.view.columns_view.columns[1], page.notes[0].spots[0].span)
    at = QPoint(round(strips[0].x + 3), round(strips[0].baseline - pane.verticalScrollBar().value() - 3))
    assert page.painter.note_at(page.view.columns_view.columns[1], at) == page.notes[0].note.id
    driver.qtbot.wait(20)
    card = page.margin.card(page.notes[0].note.id)
    assert card is not None
    assert card.isVisible()


def test_words_that_are_gone_leave_the_note_unplaced_and_shown(page: SessionPage) -> None:
    select(driver_of(page), page, 1, "12 نقطة")
    QTest.keyClick(page.view.columns_view.columns[1].pane, Qt.Key.Key_1)
    session = page.keeper.session
    assert session is not None
    lost = dataclasses.replace(
        session.notes[0], anchors=(dataclasses.replace(session.notes[0].anchors[0], quoted="كلمات ليست هناك"),)
    )
    page.keeper.change(notes=(lost,))
    assert page.notes[0].unplaced
    assert len(page.list.model.rows) == 1
    page.go_to_note(lost.id)
    driver_of(page).qtbot.wait(20)
    assert page.margin.card(lost.id) is not None


def test_it_reopens_as_it_was_left(page: SessionPage) -> None:
    driver = driver_of(page)
    page.view.move_column(0, 1)
    page.view.set_zoom(120)
    toggles = page.view.layer_bar.toggles
    page.view.layer_bar.set_layers(frozenset(list(toggles)[:1]))
    pane = page.view.columns_view.columns[0].pane
    pane.verticalScrollBar().setValue(300)
    driver.qtbot.wait(20)
    before, ids = page.view.save_state(), page.view.article_ids
    session = page.keeper.session
    assert session is not None
    driver.window.go(Place(Kind.SESSIONS))
    driver.settle()
    page.keeper.drop()
    driver.window.go(Place(Kind.SESSION, (session.id or 0,), session.name))
    again = session_page(driver)
    assert again.view.article_ids == ids
    after = again.view.save_state()
    assert {name: after[name] for name in after if name != "widths"} == {
        name: before[name] for name in before if name != "widths"
    }


def test_a_correction_belongs_to_the_session_and_its_export(page: SessionPage, tmp_path: Path) -> None:
    pane = page.view.columns_view.columns[0].pane
    page.view.layer_bar.set_layers(frozenset(page.view.layer_bar.toggles))
    page.view.columns_view.focus_column(0)
    pane.focus_mark(next(mark for mark in pane.marks() if mark.mark is not None))
    pane.keyboard = True
    words = QCoreApplication.translate("Compare", "This finding is wrong")
    menu = menus.text_menu(page.view, 0)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.deleteLater()
    kept = saved(page)
    assert len(kept.corrections) == 1


def names(listed: SessionsPage) -> list[str]:
    return [card.name for card in listed.model.rows]


def test_the_list_opens_renames_duplicates_and_deletes_with_undo(page: SessionPage) -> None:
    driver = driver_of(page)
    driver.window.go(Place(Kind.SESSIONS))
    driver.settle()
    listed = driver.window.stack.currentWidget()
    assert isinstance(listed, SessionsPage)
    name = saved(page).name
    assert names(listed) == [name]
    assert name.startswith("لافروف يؤكد"), "the label of the event, not the words over the page"
    listed.duplicate()
    driver.settle()
    assert len(names(listed)) == 2
    listed.field.setText("بينهم (")
    driver.settle()
    assert len(names(listed)) == 1
    listed.list.setFocus()
    QTest.keyClick(listed.list, Qt.Key.Key_Delete)
    listed.field.clear()
    driver.settle()
    assert len(names(listed)) == 1
    driver.window.editing.undo()
    driver.settle()
    assert len(names(listed)) == 2


@pytest.mark.parametrize("kind", ["html", "pdf", "docx", "csv", "xlsx", "json", "refi-qda", "web-annotation", "riwaya"])
def test_every_format_is_written_from_the_dialog(page: SessionPage, tmp_path: Path, kind: str) -> None:
    driver = driver_of(page)
    select(driver, page, 1, "12 نقطة")
    QTest.keyClick(page.view.columns_view.columns[1].pane, Qt.Key.Key_1)
    page.export(kind)
    dialog = page.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    target = tmp_path / f"تقرير جلسة{''.join(Path(dialog.place.text()).suffixes[-2:])}"
    dialog.place.setText(str(target))
    if not dialog.main.isEnabled():
        assert kind == "refi-qda"
        dialog.texts.setChecked(True)
    with driver.qtbot.waitSignal(dialog.written, timeout=20_000):
        dialog.main.click()
    assert target.stat().st_size > 500
    if kind == "pdf":
        words = "".join(page.extract_text() for page in PdfReader(target).pages)
        assert "12" in words
    assert [path.name for path in tmp_path.glob(".riwaya-*")] == []
    dialog.close()


def test_an_export_that_cannot_be_written_says_why(page: SessionPage, tmp_path: Path) -> None:
    page.export("html")
    dialog = page.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.place.setText(str(tmp_path / "لا مجلد" / "x.html"))
    dialog.main.click()
    driver_of(page).qtbot.waitUntil(lambda: "x.html" in dialog._said.text(), timeout=20_000)
    assert dialog.main.isEnabled()
    dialog.close()


def test_a_session_file_dropped_on_the_window_opens(page: SessionPage, opener: Opener, tmp_path: Path) -> None:
    kept = saved(page)
    library = driver_of(page).program._open
    assert library is not None
    file = tmp_path / "جلسة.riwaya"
    file.write_bytes(library.sessions.package(kept))
    other = opener(empty=True)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    other.window.importing.drop(data)
    other.settle()
    there = other.program._open
    assert there is not None
    assert [card.name for card in there.sessions.cards()] == [kept.name]
    assert there.counts().articles == 2
    opened = session_page(other)
    assert opened.keeper.session is not None
    assert opened.keeper.session.name == kept.name


def test_the_code_book_is_changed_and_goes_out_and_in(page: SessionPage, tmp_path: Path) -> None:
    page.show_book()
    dialog = page.findChild(BookDialog)
    assert isinstance(dialog, BookDialog)
    first = dialog.table.item(0, 0)
    assert first is not None
    first.setText("وسم آخر")
    colour, picture = dialog.table.cellWidget(0, 2), first.icon().pixmap(16, 16).toImage()
    assert isinstance(colour, QComboBox)
    colour.setCurrentIndex(2)
    assert first.icon().pixmap(16, 16).toImage() != picture, "the tag is drawn in its new colour"
    dialog.add()
    file = tmp_path / "دليل.json"
    dialog.put(file)
    names = [tag["name"] for tag in json.loads(file.read_text("utf-8"))["tags"]]
    assert names[0] == "وسم آخر"
    assert len(names) == 5
    for name in ("دليل.qdc", "دليل.xlsx"):
        dialog.put(tmp_path / name)
    assert ".qdc" in dialog._said.text(), "a name of another ending is refused"
    assert sorted(file.suffix for file in tmp_path.glob("دليل*")) == [".json", ".qdc"]
    dialog.take(tmp_path / "دليل.qdc")
    assert [tag.name for tag in dialog.tags()] == names, "nothing is doubled"
    dialog.take(tmp_path / "missing.csv")
    assert dialog._said.text()
    dialog.take(file)
    dialog.accept()
    session = page.keeper.session
    assert session is not None
    assert [tag.name for tag in session.tags] == names


def test_closing_the_window_keeps_the_last_words(page: SessionPage) -> None:
    page.add_general()
    write(page, "آخر كلمة")
    session = page.keeper.session
    assert session is not None
    library = driver_of(page).program._open
    assert library is not None
    driver_of(page).window.close()
    assert library.sessions.load(session.id or 0).notes[0].body == "آخر كلمة"


def test_a_session_is_never_written_into_another_library(page: SessionPage, tmp_path: Path) -> None:
    driver = driver_of(page)
    page.add_general()
    write(page, "من المكتبة الأولى")
    with Library.open(tmp_path / "other.db") as other:
        kept = other.sessions.create((), "جلسة أخرى")
    driver.window.libraryChosen.emit(tmp_path / "other.db")
    driver.settle()
    page.keeper.change()
    page.keeper.save()
    driver.settle()
    there = driver.program._open
    assert there is not None
    assert there.sessions.load(kept.id or 0) == kept
    assert len(there.sessions.cards()) == 1


def test_the_tables_stand_beside_the_notes_and_are_there_again_when_the_session_is_opened(page: SessionPage) -> None:
    driver = driver_of(page)
    select(driver, page, 1, "12 نقطة")
    page.add_note()
    QTest.keyClick(page.view.columns_view.columns[1].pane, Qt.Key.Key_3, CONTROL)
    assert page.modes.table == "naming"
    assert page.modes.naming is not None
    assert page.modes.naming.rows
    assert page.list.isVisible()
    page.see()
    kept = saved(page)
    assert kept.view["table"] == "naming"
    page.go_to_note(page.notes[0].note.id)
    assert page.modes.table == ""
    page.modes.show_voices()
    page.refresh()
    driver.settle()
    assert page.modes.table == "voices"


@pytest.mark.parametrize(
    ("name", "file"),
    [("لقاء " * 30, " ".join(["لقاء"] * 16)), ("ا" * 100, "ا" * 80), ("أ/ب: ج", "أ ب ج"), ("..", "riwaya")],
)
def test_an_export_is_named_after_its_session_in_whole_words(page: SessionPage, name: str, file: str) -> None:
    session = page.keeper.session
    assert session is not None
    dialog = ExportDialog(page.context, dataclasses.replace(session, name=name), "html", page, as_printed=False)
    driver_of(page).qtbot.addWidget(dialog)
    assert Path(dialog.place.text()).name == f"{file}.html"


def test_an_empty_margin_leaves_its_room_to_the_columns_of_a_small_window(page: SessionPage) -> None:
    driver = driver_of(page)
    driver.window.resize(1366, 760)
    driver.settle()
    assert page.notes == ()
    assert not page.margin.isVisible()
    select(driver, page, 1, "12 نقطة")
    page.add_note()
    driver.settle()
    assert page.margin.isVisible()
    card = page.margin.card(page.list.current())
    assert card is not None
    assert card.body.hasFocus()
    page.delete_note(page.list.current())
    driver.settle()
    assert not page.margin.isVisible()
    driver.window.resize(1800, 900)
    driver.settle()
    assert page.margin.isVisible()


def test_a_note_hangs_on_the_sentence_that_the_keys_came_to(page: SessionPage) -> None:
    driver = driver_of(page)
    view = page.view
    assert view.index is not None
    pair = view.index.pairs[1]
    view.columns_view.focus_column(pair.column)
    view.columns_view.activate(pair)
    page.add_note()
    (on_pair,) = page.notes
    assert on_pair.note.target is NoteTarget.PAIR
    view.columns_view.focus_column(pair.column)
    pane = view.columns_view.columns[pair.column].pane
    QTest.keyClick(pane, Qt.Key.Key_Down)
    QTest.keyClick(pane, Qt.Key.Key_Down)
    ringed = pane.focused_unit
    assert ringed is not None
    assert ringed != pair.unit
    page.add_note()
    driver.settle()
    (on_one,) = (one for one in page.notes if one.note.id != on_pair.note.id)
    assert [anchor.span for anchor in on_one.note.anchors] == [view.index.span(PairPlace(pair.column, ringed))]


def test_on_a_laptop_one_panel_stands_at_a_time_and_is_remembered(page: SessionPage) -> None:
    driver = driver_of(page)
    select(driver, page, 1, "12 نقطة")
    page.add_note()
    page.margin.edited.emit(page.notes[0].note.id, "للتحقق")
    driver.window.resize(1366, 768)
    driver.settle()
    assert (page.list.isVisible(), page.margin.isVisible()) == (False, True)
    view = page.view.columns_view
    assert view.horizontalScrollBar().maximum() == 0, "both texts are whole in sight"
    page.commands["list"].trigger()
    driver.settle()
    assert (page.list.isVisible(), page.margin.isVisible()) == (True, False)
    assert [page.commands[one].isChecked() for one in ("list", "margin")] == [True, False]
    assert view.horizontalScrollBar().maximum() == 0
    page.list.activated.emit(page.notes[0].note.id)
    driver.settle()
    card = page.margin.card(page.notes[0].note.id)
    assert card is not None
    assert card.body.hasFocus(), "a note that is opened in the list is written in the margin"
    page.modes.show_table("naming")
    driver.settle()
    assert (page.list.isVisible(), page.margin.isVisible()) == (True, False)
    page.commands["margin"].trigger()
    assert page.margin.isVisible(), "who asks for it gets it, beside a table too"
    page.modes.show_texts()
    page.commands["list"].trigger()
    driver.settle()
    session = page.keeper.session
    assert session is not None
    driver.window.go(Place(Kind.SESSIONS))
    driver.settle()
    page.keeper.drop()
    driver.window.go(Place(Kind.SESSION, (session.id or 0,)))
    driver.settle()
    assert (page.list.isVisible(), page.margin.isVisible()) == (True, False)
    driver.window.resize(1100, 700)
    driver.settle()
    assert view.horizontalScrollBar().maximum() == 0
    driver.window.resize(1700, 900)
    driver.settle()
    assert (page.list.isVisible(), page.margin.isVisible()) == (True, True)


def test_how_a_session_is_looked_at_moves_neither_its_time_nor_its_place(page: SessionPage) -> None:
    driver = driver_of(page)
    at = dt.datetime(2026, 3, 1, 8, 0, tzinfo=dt.UTC)
    page.keeper.change()
    assert page.keeper.session is not None
    page.keeper.session = dataclasses.replace(page.keeper.session, changed=at)
    page.keeper.save()
    driver.settle()
    told: list[object] = []
    page.keeper.saved.connect(told.append)
    page.view.resize(page.view.width() - 90, page.view.height())
    # What the page itself would tell of its looks a moment later is not asked here.
    page._look.stop()
    page.keeper.see({"mode": "rows", "sizes": [1, 2, 3]})
    page.keeper.save()
    driver.settle()
    kept = saved(page)
    assert kept.view["sizes"] == [1, 2, 3]
    assert kept.changed == at
    assert told == [at]
    library = driver.program._open
    assert library is not None
    later = library.sessions.create((), "بعدها")
    page.keeper.see({"mode": "full"})
    page.keeper.save()
    driver.settle()
    assert [card.id for card in library.sessions.cards()] == [later.id, kept.id]


def test_notes_are_shown_and_chosen_in_the_cells_of_the_rows(page: SessionPage) -> None:
    driver = driver_of(page)
    select(driver, page, 1, "12 نقطة")
    page.add_note()
    select(driver, page, 0, "لافروف")
    page.add_note()
    page.view.set_mode("rows")
    driver.settle()
    wanted = next(one for one in page.notes if one.spots[0].column == 1)
    page.go_to_note(wanted.note.id)
    driver.qtbot.wait(50)
    table = page.view.rows_view.table
    room = table.viewport().rect()
    found = {
        one.note.id
        for x in range(0, room.width(), 6)
        for y in range(0, room.height(), 6)
        if (one := page.rows.note_at(QPoint(x, y))) is not None
    }
    assert wanted.note.id in found


def test_a_session_keeps_more_articles_than_it_shows(page: SessionPage) -> None:
    driver = driver_of(page)
    library = driver.program._open
    assert library is not None
    ids = [row.id for row in library.articles(ArticleQuery())]
    first = page.view.article_ids
    page.shown.add([one for one in ids if one not in first])
    driver.settle()
    assert len(page.view.article_ids) == len(ids) == len(page.articles)
    for number in range(3):
        (folder := library.path.parent / "more").mkdir(exist_ok=True)
        (folder / f"{number}.txt").write_text(
            f"عنوان الخبر رقم {number}\n" + "قال الوزير إن الهدنة مستمرة. " * 12, "utf-8"
        )
    new = list(library.import_paths([folder]).new)
    page.shown.add(new)
    driver.settle()
    session = page.keeper.session
    assert session is not None
    assert len(session.articles) == len(ids) + 3
    assert len(page.view.article_ids) == 6
    assert page._tools.columns.isVisible()
    wanted = [*new[:1], *ids[:2]]
    page.shown.show_only(wanted)
    driver.settle()
    assert set(page.view.article_ids) == set(wanted)
    kept = saved(page)
    assert set(kept.articles) == {*ids, *new}
    page.view.remove_column(0)
    driver.settle()
    assert len(list(page.view.article_ids)) == 2
    kept = saved(page)
    assert set(kept.articles) == {*ids, *new}


def test_a_note_in_an_article_that_is_not_shown_is_no_lost_note(page: SessionPage) -> None:
    driver = driver_of(page)
    library = driver.program._open
    assert library is not None
    ids = [row.id for row in library.articles(ArticleQuery())]
    page.shown.add([one for one in ids if one not in page.view.article_ids])
    driver.settle()
    page.view.columns_view.focus_column(0)
    page._note_on(page.view.article_ids[0], 0, 5)
    hidden = page.view.article_ids[0]
    page.shown.show_only(list(page.view.article_ids[1:3]))
    driver.settle()
    (note,) = page.notes
    assert not note.unplaced
    assert note.hidden
    page.go_to_note(note.note.id)
    driver.settle()
    assert hidden in page.view.article_ids
    assert page.notes[0].spots
