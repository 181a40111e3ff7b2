"""The reader page: the stripe beside the text, the numbered quotations, notes and the way out of the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.library.sessions.views import SessionCard
from reader.model.sessions import NoteTarget
from reader.text.direction import isolated
from reader.ui.compare.layers.layer import Layer
from reader.ui.look.theme import ui_font
from reader.ui.reader import entries
from reader.ui.reader.dock import DOT, fitted
from reader.ui.reader.page import ReaderPage
from reader.ui.reader.reading import Reading
from reader.ui.reader.settings_popover import ReadingSettings
from reader.ui.reader.tools import ReaderTools
from reader.ui.sessions.export_dialog import ExportDialog
from reader.ui.sessions.session_page import SessionPage
from reader.ui.settings import Language, ReaderFont
from reader.ui.widgets.buttons import MenuButton
from reader.ui.widgets.elided import Elided
from reader.ui.window.around.places import Kind, Place
from tests.ui.conftest import Driver, Opener

LEFT, NONE, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def reading(driver: Driver, title: str = "شويغو") -> ReaderPage:
    """The reader with the sample article that quotes a ministry."""
    with_quotes = 3
    driver.window.go(Place(Kind.READER, (with_quotes,), title))
    driver.settle()
    return driver.page(ReaderPage)


def shown(page: ReaderPage) -> Reading:
    """What the page shows."""
    assert page._reading is not None
    return page._reading


def tools(page: ReaderPage) -> ReaderTools:
    made = page.tools()
    assert isinstance(made, ReaderTools)
    return made


def test_the_stripe_shows_the_quotations_and_scrolls_the_text(opener: Opener) -> None:
    driver = opener(size=(1100, 700))
    page = reading(driver)
    bar = page.pane.verticalScrollBar()
    assert not bar.isVisible()
    driver.qtbot.waitUntil(lambda: bool(page.stripe.ticks), timeout=10_000)
    assert {tick.token for tick in page.stripe.ticks} == {"q_l"}
    assert all(0 <= tick.start < tick.end <= 1 for tick in page.stripe.ticks)
    assert bar.value() == 0
    foot = QPoint(page.stripe.width() // 2, page.stripe.height() - 2)
    QTest.mouseClick(page.stripe, LEFT, NONE, foot)
    here, count = page.pane.paragraph_here()
    assert bar.value() > 0
    assert here > count / 2
    page.stripe.tipWanted.emit(page.stripe.ticks[0].start)
    assert page.stripe.tip


def test_the_stripe_frames_what_is_in_sight_in_a_window_of_another_size(opener: Opener) -> None:
    driver = opener()
    page = reading(driver)
    for size in ((1100, 700), (1600, 1000)):
        driver.window.resize(*size)
        driver.settle()
        driver.qtbot.waitUntil(lambda: bool(page.stripe.ticks), timeout=10_000)
        top, bottom = page.stripe.view
        assert top == 0
        assert bottom == pytest.approx(page.pane.viewport().height() / page.pane.content_height())


def test_the_stripe_follows_the_layers(opener: Opener) -> None:
    driver = opener()
    page = reading(driver)
    tools(page).layersChosen.emit(frozenset({Layer.NAMING}))
    driver.qtbot.waitUntil(
        lambda: bool(page.stripe.ticks) and all(tick.token in {"neg_l", "pos_l"} for tick in page.stripe.ticks),
        timeout=10_000,
    )
    tools(page).layersChosen.emit(frozenset())
    driver.qtbot.waitUntil(lambda: not page.stripe.ticks, timeout=10_000)


def test_quotations_are_numbered_and_lead_into_the_text(opener: Opener) -> None:
    driver = opener()
    page = reading(driver)
    quotes = page.dock.quotes
    model = quotes.model()
    said = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert [words.split(".")[0] for words in said] == [str(number + 1) for number in range(len(said))]
    assert len(said) > 1
    # A type of aircraft in quotation marks is nobody's words, though it stands in a reported sentence.
    assert not any("سو-35" in words for words in said)
    quotes.clicked.emit(model.index(len(said) - 1, 0))
    assert page.pane.current_hit is not None


def test_a_note_on_selected_words_opens_a_session_of_the_article(opener: Opener) -> None:
    driver = opener()
    page = reading(driver)
    driver.window.activateWindow()
    page.pane.setFocus()
    driver.settle()
    cursor = page.pane.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(20, cursor.MoveMode.KeepAnchor)
    page.pane.setTextCursor(cursor)
    quoted = page._selected()
    QTest.keyClick(page.pane, Qt.Key.Key_M, CONTROL)
    driver.settle()
    session = driver.page(SessionPage)
    assert driver.window.history.here.kind is Kind.SESSION
    assert [one.note.target for one in session.notes] == [NoteTarget.SELECTION]
    assert session.notes[0].quoted == quoted


def test_a_second_note_joins_the_first_and_loses_nothing_written_meanwhile(opener: Opener) -> None:
    driver = opener()
    page = reading(driver)
    page.note()
    driver.settle()
    session = driver.page(SessionPage)
    first = session.notes[0].note
    assert first.target is NoteTarget.ARTICLE
    session.margin.edited.emit(first.id, "كُتبت في الجلسة")
    reading(driver)
    page.note()
    driver.settle()
    assert [one.note.body for one in session.notes] == ["كُتبت في الجلسة", ""]
    cards: list[SessionCard] = []
    driver.program.context.ask(lambda library: library.sessions.cards(), cards.extend)
    driver.settle()
    assert [card.notes for card in cards] == [2]


def test_what_leaves_the_program_is_in_one_menu(opener: Opener) -> None:
    driver = opener()
    page = reading(driver)
    menu = tools(page).menu()
    actions = menu.actions()
    assert len(actions) == 4
    actions[0].trigger()
    assert "«" in QGuiApplication.clipboard().text()
    actions[3].trigger()
    dialog = page.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_pages_can_be_looked_at_before_they_are_printed(opener: Opener) -> None:
    driver = opener()
    page = reading(driver)
    seen: list[int] = []

    def look() -> None:
        dialog = page.findChild(QPrintPreviewDialog)
        assert isinstance(dialog, QPrintPreviewDialog)
        driver.qtbot.wait(200)
        pages = dialog.findChild(QPrintPreviewWidget)
        assert isinstance(pages, QPrintPreviewWidget)
        seen.append(pages.pageCount())
        dialog.reject()

    QTimer.singleShot(300, look)
    tools(page).menu().actions()[1].trigger()
    assert seen
    assert seen[0] >= 1


def test_the_menu_and_the_hint_show_the_keys_as_they_are(opener: Opener) -> None:
    driver = opener(shortcuts={"print": "Ctrl+Shift+Y", "note": ""})
    made = tools(reading(driver))
    assert "Ctrl+Shift+Y" in {action.shortcut().toString() for action in made.menu().actions()}
    assert "Ctrl" not in made._note.toolTip()
    driver.window.context.change(shortcuts={"note": "Ctrl+J"})
    assert "Ctrl+J" in made._note.toolTip()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_settings_leave_text_and_dock_in_sight_where_there_is_room(opener: Opener) -> None:
    driver = opener()
    page = reading(driver)
    button = tools(page).settings
    QTest.mouseClick(button, LEFT)
    card = page.findChild(ReadingSettings)
    assert card is not None
    assert button.isChecked()
    assert card.geometry().right() < page.pane.heading.mapToGlobal(QPoint(0, 0)).x()
    assert card.geometry().left() > page.stripe.mapToGlobal(QPoint(page.stripe.width(), 0)).x()
    card.close()
    driver.settle()
    assert not button.isChecked()


@pytest.mark.parametrize("language", [Language.ARABIC, Language.ENGLISH])
def test_the_last_word_of_the_way_stands_beside_its_arrow(opener: Opener, language: Language) -> None:
    driver = opener(language=language)
    for words in ("شويغو في دمشق", "Shoigu in Damascus"):
        driver.window.toolbar.set_crumbs(["First", words])
        driver.settle()
        here = driver.window.toolbar.findChildren(Elided)[-1]
        left, right = _ink(here.grab().toImage(), here.devicePixelRatioF())
        start = left if language is Language.ENGLISH else here.width() - right
        assert 0 <= start < 12


def _ink(picture: QImage, ratio: float) -> tuple[float, float]:
    """The first and the last column of the picture that are not all of the colour of its corner, in logical pixels."""
    ground = picture.pixel(0, 0)
    columns = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(picture.height()))]
    return columns[0] / ratio, columns[-1] / ratio


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("language", [Language.ARABIC, Language.ENGLISH])
def test_what_is_checked_fits_with_its_bold_words(opener: Opener, language: Language) -> None:
    driver = opener(language=language)
    page = reading(driver)
    QTest.mouseClick(tools(page).settings, LEFT)
    driver.settle()
    card = page.findChild(ReadingSettings)
    assert card is not None
    for button in (tools(page).settings, *(one for one in card.findChildren(QPushButton) if one.isCheckable())):
        bold = QFont(button.font())
        bold.setWeight(QFont.Weight.DemiBold)
        icon = button.iconSize().width() + 4 if not button.icon().isNull() else 0
        assert QFontMetrics(bold).horizontalAdvance(button.text()) + icon <= button.width() - 4, button.text()
    card.close()


def test_every_tool_fits_into_a_small_window(opener: Opener) -> None:
    for language in (Language.ARABIC, Language.ENGLISH):
        driver = opener(size=(1100, 700), language=language)
        page = reading(driver)
        row = tools(page)
        assert row.width() >= row.sizeHint().width()
        for button in row.findChildren(QPushButton):
            assert button.width() >= button.sizeHint().width()


def test_the_keys_of_the_page_hold_while_one_of_its_tools_has_the_keyboard(opener: Opener) -> None:
    driver = opener()
    page = reading(driver)
    driver.window.activateWindow()
    tools(page).settings.setFocus()
    QTest.keyClick(tools(page).settings, Qt.Key.Key_F, CONTROL)
    driver.settle()
    assert page.find_bar.isVisible()
    assert page.find_bar.field.placeholderText().strip() == page.tr("Find in the article")


def test_a_term_in_marks_is_no_quotation_of_the_article(opener: Opener) -> None:
    page = reading(opener())
    names = [line.text for line in entries.quotations(page._reading, page._words)] if page._reading else []
    assert names
    assert all(len(text.split()) >= 4 for text in names)


def test_the_reader_follows_the_undo_of_a_line_put_back(opener: Opener) -> None:
    driver = opener()
    page = reading(driver)
    with_removed_lines = 2
    driver.window.go(Place(Kind.READER, (with_removed_lines,), ""))
    driver.settle()
    before = shown(page)
    page.facts.putBack.emit(before.row.id, before.document.article.removed[0])
    driver.settle()
    assert shown(page).row.id != before.row.id
    driver.window.editing.undo()
    driver.settle()
    assert shown(page).row.id == before.row.id
    driver.window.editing.redo()
    driver.settle()
    assert shown(page).row.id != before.row.id


def test_restored_settings_show_the_font_that_holds(opener: Opener) -> None:
    driver = opener()
    page = reading(driver)
    driver.window.context.change(reader_font=ReaderFont.SANS)
    card = ReadingSettings(driver.window.context, page)
    sans = card.findChildren(MenuButton)[0].text()
    next(one for one in card.findChildren(QPushButton) if one.text() == "استعادة الافتراضي").click()
    assert driver.window.context.settings.reader_font is ReaderFont.NASKH
    assert card.findChildren(MenuButton)[0].text() != sans


def test_a_long_speaker_leaves_room_for_the_number_of_words(qtbot: QtBot) -> None:
    metrics = QFontMetrics(ui_font(12))
    head = f"{isolated('وزير الخارجية في الحكومة الانتقالية المؤقتة')}{DOT}17 كلمة"
    room = metrics.horizontalAdvance(head) // 2
    shown = fitted(head, metrics, room)
    assert shown.endswith("17 كلمة")
    assert "…" in shown
    assert metrics.horizontalAdvance(shown) <= room + 2
    assert fitted(head, metrics, 2000) == head
