"""The window's size and place at a start."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from reader.ui.look.theme import DARK, LIGHT
from reader.ui.settings import Settings, ThemeChoice
from reader.ui.start.frame import MENU_ROW, TOOLBAR, Frame
from reader.ui.window.around.remembered import WindowState


def kept(place: QRect) -> WindowState:
    """What a window of that place would have left behind."""
    window = QMainWindow()
    window.setGeometry(place)
    return WindowState(bytes(window.saveGeometry().toBase64().data()).decode("ascii"))


def on_a_larger_screen(state: WindowState, place: QRect) -> WindowState:
    """The same, saved with a place that this screen has not: the rectangles in it are replaced."""
    data = bytes(QByteArray.fromBase64(state.geometry.encode("ascii")).data())
    values = b"".join(
        n.to_bytes(4, "big", signed=True) for n in (place.left(), place.top(), place.right(), place.bottom())
    )
    return WindowState(bytes(QByteArray(data[:8] + values * 2 + data[40:]).toBase64().data()).decode("ascii"))


def room() -> QRect:
    return QApplication.primaryScreen().availableGeometry()


def test_a_first_window_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    window = Frame(Settings(), WindowState())
    qtbot.addWidget(window)
    assert window.width() == min(1600, room().width())
    assert window.height() < room().height()


def test_a_remembered_place_is_taken_where_it_is_in_sight(qtbot: QtBot) -> None:
    place = QRect(100, 120, 500, 400).intersected(room())
    window = Frame(Settings(), kept(place))
    qtbot.addWidget(window)
    assert window.geometry().topLeft() == place.topLeft() or room().contains(window.geometry())


def test_a_window_of_a_larger_screen_or_of_one_that_is_gone_comes_back_in_sight(qtbot: QtBot) -> None:
    for place in (QRect(0, 30, 3200, 1800), QRect(4000, 200, 1200, 800), QRect(-3000, -900, 1200, 800)):
        window = Frame(Settings(), on_a_larger_screen(kept(QRect(10, 40, 600, 400)), place))
        qtbot.addWidget(window)
        assert room().contains(window.geometry()), (place, window.geometry())


def test_the_blank_frame_is_painted_in_the_colours_of_the_theme(qtbot: QtBot) -> None:
    for chosen, colours in ((ThemeChoice.DARK, DARK), (ThemeChoice.LIGHT, LIGHT)):
        window = Frame(Settings(theme=chosen), WindowState())
        qtbot.addWidget(window)
        image = window.grab().toImage()
        assert image.pixelColor(300, 10) == QColor(colours.win)
        assert image.pixelColor(300, MENU_ROW + TOOLBAR // 2) == QColor(colours.bar)
        assert image.pixelColor(image.width() - 5, image.height() // 2) == QColor(colours.bar)
