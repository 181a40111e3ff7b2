"""Shared by all tests: no window on the screen, nothing left behind, a library on the sample articles."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"

import pytest
from hypothesis import settings
from lxml import etree
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader.library.library import Library

# No timed assertion: a busy machine is no fault. Where a run decides what lands, the same examples are tried each time.
settings.register_profile("riwaya", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("riwaya")

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test has data, settings and cache folders of its own: nothing reaches the user's library or settings."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(autouse=True)
def _nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a thread, a running timer or a top-level widget behind; collects garbage after each."""
    threads = set(threading.enumerate())
    timers = {id(timer) for timer in _running_timers()}
    widgets = {id(widget) for widget in _windows()}
    yield
    _settle()
    gc.collect()
    # What outlives a test (modules, lexicons) need not be looked at again after each of thousands.
    gc.freeze()
    late_threads = [thread for thread in threading.enumerate() if thread not in threads]
    for thread in late_threads:
        # A thread that is ending by itself is not left behind.
        thread.join(timeout=5)
    left = [thread.name for thread in late_threads if thread.is_alive()]
    assert not left, f"threads left behind: {left}"
    if QApplication.instance() is None:
        return
    late = [_name(timer) for timer in _running_timers() if id(timer) not in timers]
    assert not late, f"timers left running: {late}"
    windows = [_name(widget) for widget in _windows() if id(widget) not in widgets]
    assert not windows, f"windows left open: {windows}"


@pytest.fixture
def seeds() -> Path:
    """The folder of the five sample articles."""
    return ROOT / "seeds"


@pytest.fixture
def sample_library(tmp_path: Path) -> Iterator[Library]:
    """A library with the five sample articles, in a folder of its own."""
    with Library.open(tmp_path / "sample.db") as library:
        library.add_samples()
        yield library


@pytest.fixture
def refi_schema() -> etree.XMLSchema:
    """Project.xsd of QDA-XML 1.0 (qdasoftware.org): where RIWAYA_REFI_SCHEMA says or beside the checkout, else skipped.

    It is not ours to pass on with the tests.
    """
    beside = Path(__file__).resolve().parents[2] / "shared" / "data" / "refi" / "Project.xsd"
    path = Path(os.environ.get("RIWAYA_REFI_SCHEMA", beside))
    if not path.is_file():
        pytest.skip("RIWAYA_REFI_SCHEMA does not name the published schema")
    return etree.XMLSchema(etree.parse(path))


def _settle() -> None:
    application = QApplication.instance()
    if application is not None:
        # Outside of an event loop what was given up (deleteLater) goes only when asked for: till then its timers run.
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.sendPostedEvents()
        application.processEvents()


def _running_timers() -> list[QTimer]:
    application = QApplication.instance()
    if application is None:
        return []
    owners: list[QObject] = [application, *QApplication.topLevelWidgets()]
    return [timer for owner in owners for timer in owner.findChildren(QTimer) if timer.isActive()]


def _windows() -> list[QWidget]:
    if QApplication.instance() is None:
        return []
    return [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None and widget.isVisible()]


def _name(thing: QObject) -> str:
    return f"{type(thing).__name__}({thing.objectName()!r})"
