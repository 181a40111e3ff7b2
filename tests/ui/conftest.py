"""The real window over a real library."""

from __future__ import annotations

import dataclasses
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event
from sqlalchemy.engine import Engine

from reader.library.library import Library
from reader.ui import settings
from reader.ui.paths import Paths
from reader.ui.settings import Settings, ThemeChoice
from reader.ui.start.app import Program
from reader.ui.start.application import make_application
from reader.ui.window.main_window import MainWindow
from tests.ui.pages import P, page_of


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library file with the five sample articles; to be copied, never opened."""
    file = tmp_path_factory.mktemp("samples") / "sample.db"
    with Library.open(file) as library:
        library.add_samples()
    return file


@pytest.fixture
def sql_threads() -> Iterator[set[str]]:
    """The names of the threads in which SQL ran."""
    seen: set[str] = set()

    def note(*_: object) -> None:
        seen.add(threading.current_thread().name)

    event.listen(Engine, "before_cursor_execute", note)
    yield seen
    event.remove(Engine, "before_cursor_execute", note)


class Driver:
    """A running program and how to wait for it."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot = qtbot
        self.program = program

    @property
    def window(self) -> MainWindow:
        assert self.program.window is not None
        return self.program.window

    def page(self, of: type[P]) -> P:
        """The window's page of that class; made where it is not there yet."""
        return page_of(self.window, of)

    def settle(self) -> None:
        """Waits until the library has answered everything and the events of that are handled."""
        for _ in range(3):
            self.qtbot.waitUntil(self.program.tasks.idle, timeout=20_000)
            self.qtbot.wait(20)


Opener = Callable[..., Driver]


@pytest.fixture
def opener(qtbot: QtBot, tmp_path: Path, sample_file: Path) -> Iterator[Opener]:
    """Opens the program: on the sample library, on an empty one with `empty=True`, or on the file `library`."""
    drivers: list[Driver] = []
    application = make_application()

    def open_it(
        *, empty: bool = False, library: Path | None = None, size: tuple[int, int] = (1600, 1000), **chosen: Any
    ) -> Driver:
        file = library or tmp_path / f"library-{len(drivers)}.db"
        if library is None and not empty:
            shutil.copy(sample_file, file)
        paths = Paths.below(tmp_path / f"user-{len(drivers)}")
        settings.save(
            paths.settings, dataclasses.replace(Settings(theme=ThemeChoice.LIGHT, reduced_motion=True), **chosen)
        )
        program = Program(application, file, sample=False, paths=paths)
        driver = Driver(qtbot, program)
        drivers.append(driver)
        program.start()
        qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
        driver.window.resize(*size)
        driver.settle()
        return driver

    yield open_it
    for driver in drivers:
        window = driver.program.window
        if window is not None:
            window.close()
        driver.program.close()
        driver.program.deleteLater()
    _reset(application)


def _reset(application: QApplication) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.setStyleSheet("")
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QApplication.processEvents()
