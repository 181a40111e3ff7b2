"""No window of the program is larger than its screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from reader.ui.dialogs.frame import Frame
from reader.ui.help.window import HelpWindow
from reader.ui.widgets.room import Body, room_for

from .conftest import Driver, Opener


def shown(driver: Driver, height: int) -> tuple[Frame, QLineEdit]:
    """A dialog that is open, with a field below something that is `height` pixels tall."""
    dialog = Frame(driver.program.context, "عنوان", driver.window)
    tall, field = QWidget(), QLineEdit()
    tall.setMinimumHeight(height)
    dialog.body.addWidget(tall)
    dialog.body.addWidget(field)
    dialog.add_buttons("حفظ")
    dialog.open()
    driver.settle()
    return dialog, field


def seen(widget: QWidget, dialog: Frame) -> bool:
    """Whether the widget lies wholly in sight."""
    visible = widget.visibleRegion().boundingRect()
    inside = QRect(widget.mapTo(dialog, visible.topLeft()), visible.size())
    return visible == widget.rect() and dialog.rect().contains(inside)


def test_a_dialog_of_more_than_the_screen_has_scrolls_and_keeps_its_buttons_in_sight(opener: Opener) -> None:
    dialog, field = shown(opener(), 3_000)
    room = room_for(dialog)
    assert dialog.height() <= room.height()
    assert seen(dialog.findChildren(QPushButton)[-1], dialog)
    assert not seen(field, dialog)
    dialog.findChildren(Body)[0].ensureWidgetVisible(field)
    assert seen(field, dialog)
    dialog.reject()


def test_a_dialog_that_the_screen_has_room_for_is_shown_whole(opener: Opener) -> None:
    dialog, field = shown(opener(), 300)
    assert seen(field, dialog)
    assert dialog.findChildren(Body)[0].verticalScrollBar().maximum() == 0
    dialog.reject()


def test_an_open_dialog_grows_with_what_comes_to_it(opener: Opener) -> None:
    driver = opener()
    dialog, field = shown(driver, 200)
    later = QLineEdit()
    later.hide()
    later.setMinimumHeight(120)
    dialog.body.addWidget(later)
    driver.settle()
    before = dialog.height()
    later.show()
    driver.settle()
    assert dialog.height() > before
    assert seen(field, dialog)
    assert seen(later, dialog)
    dialog.reject()


def test_the_guide_opens_within_the_screen(opener: Opener) -> None:
    driver = opener()
    driver.window.dialogs.show_help(driver.window.history.here.kind)
    driver.settle()
    guide = driver.window.findChild(HelpWindow)
    assert guide is not None
    room = room_for(guide)
    assert guide.width() <= room.width()
    assert guide.height() <= room.height()
    guide.close()


@pytest.mark.parametrize("size", [(1100, 680), (1366, 740), (1600, 980)])
def test_all_ways_to_begin_are_in_sight_in_a_low_window(opener: Opener, size: tuple[int, int]) -> None:
    page = opener(empty=True, size=size).window.empty
    assert page.verticalScrollBar().maximum() == 0
