"""Copies and recovery from the window, and what a later start hands over."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from reader.folders import default_path
from reader.library import care
from reader.library.library import Library
from reader.ui import settings
from reader.ui.dialogs.fault import MessageDialog
from reader.ui.dialogs.recovery import RecoveryDialog
from reader.ui.library.closed import ClosedPage
from reader.ui.paths import Paths
from reader.ui.settings import Language, Settings
from reader.ui.start.application import make_application
from reader.ui.start.started import Started
from reader.ui.start.starting import name_for
from reader.ui.widgets.buttons import Button
from reader.ui.window.around import remembered
from reader.ui.window.around.recent import RecentMenu
from reader.ui.window.around.remembered import WindowState
from tests.library.drafts import draft, unlike

Starter = Callable[[Path | None], Started]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Starter]:
    running: list[Started] = []
    paths = Paths.below(tmp_path / "user")
    settings.save(paths.settings, dataclasses.replace(Settings(), reduced_motion=True, language=Language.ENGLISH))

    def begin(library: Path | None) -> Started:
        name = name_for(library or tmp_path / "library.db")
        program = Started(make_application(), library, name, sample=False, paths=paths)
        running.append(program)
        program.start()
        qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
        settle(qtbot, program)
        return program

    yield begin
    for program in running:
        if program.window is not None:
            program.window.close()
        program.close()
        # What still runs may hold a closing program for seconds: it asks its library no more meanwhile.
        assert program.elsewhere is None or not any(
            timer.isActive() for timer in program.elsewhere.findChildren(QTimer)
        )
        program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(qtbot: QtBot, program: Started) -> None:
    for _ in range(4):
        qtbot.waitUntil(program.tasks.idle, timeout=20_000)
        qtbot.wait(20)


def dialog(program: Started) -> RecoveryDialog:
    assert program.window is not None
    found = program.window.findChild(RecoveryDialog)
    assert isinstance(found, RecoveryDialog)
    return found


def press(owner: RecoveryDialog | ClosedPage, words: str) -> None:
    next(button for button in owner.findChildren(Button) if words in button.text()).click()


def articles(qtbot: QtBot, program: Started) -> int:
    """How many the open library has."""
    seen: list[int] = []
    program.context.ask(lambda library: library.counts().articles, seen.append)
    settle(qtbot, program)
    return seen[0]


def made(path: Path, count: int = 40) -> Path:
    path.parent.mkdir(exist_ok=True, parents=True)
    with Library.open(path) as library:
        for number in range(count):
            library.import_draft(draft(title=f"خبر {number}", text=unlike(number) * 9))
    return path


def test_a_copy_is_made_at_the_start_and_can_be_put_back(qtbot: QtBot, start: Starter, tmp_path: Path) -> None:
    path = made(tmp_path / "library.db", 3)
    program = start(path)
    assert len(care.backups_of(path)) == 1
    program.context.ask(lambda library: library.import_draft(draft(title="بعد النسخة")), lambda _report: None)
    settle(qtbot, program)
    assert program.window is not None
    program.window.commands["care"].trigger()
    assert dialog(program).list.count() == 1
    press(dialog(program), "Put this copy back")
    settle(qtbot, program)
    assert articles(qtbot, program) == 3
    with Library.open(tmp_path / "library.old-1.db") as before:
        assert before.counts().articles == 4


def test_where_the_last_library_is_gone_no_empty_one_takes_its_place(
    qtbot: QtBot, start: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    paths = Paths.below(tmp_path / "user")
    path = made(tmp_path / "drive" / "library.db", 1)
    path.parent.rename(tmp_path / "elsewhere")
    remembered.save(paths.state, WindowState(library=str(path)))
    program = start(None)
    assert program.window is not None
    page = program.window.stack.currentWidget()
    assert isinstance(page, ClosedPage)
    assert any(str(path) in label.text() for label in page.findChildren(QLabel))
    assert not path.parent.exists()
    (tmp_path / "elsewhere").rename(path.parent)
    press(page, "Try again")
    settle(qtbot, program)
    assert articles(qtbot, program) == 1


def test_the_usual_library_is_at_hand_where_another_is_gone(
    qtbot: QtBot, start: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made(default_path(), 2)
    remembered.save(Paths.below(tmp_path / "user").state, WindowState(library=str(tmp_path / "gone.db")))
    program = start(None)
    assert program.window is not None
    page = program.window.stack.currentWidget()
    assert isinstance(page, ClosedPage)
    press(page, "Open the usual library")
    settle(qtbot, program)
    assert articles(qtbot, program) == 2


@pytest.mark.parametrize("whole", [True, False])
def test_a_damaged_library_is_read_into_a_new_one(qtbot: QtBot, start: Starter, tmp_path: Path, whole: bool) -> None:
    path = made(tmp_path / "library.db")
    data = bytearray(path.read_bytes())
    if whole:
        data[:4096] = b"\0" * 4096
    else:
        data = data[: len(data) * 3 // 4]
    path.write_bytes(bytes(data))
    program = start(path)
    assert program.window is not None
    page = program.window.stack.currentWidget()
    assert isinstance(page, ClosedPage)
    press(page, "Backups and recovery")
    press(dialog(program), "Read what can be read")
    settle(qtbot, program)
    message = program.window.findChild(MessageDialog)
    assert message is not None
    said = " ".join(label.text() for label in message.findChildren(QLabel))
    assert "library.recovered-1.db" in said
    assert "Articles" in said
    assert path.read_bytes() == bytes(data)
    message.close()
    read = articles(qtbot, program)
    assert read == 40 if whole else read > 0


def test_a_later_start_brings_its_files(qtbot: QtBot, start: Starter, tmp_path: Path, seeds: Path) -> None:
    program = start(tmp_path / "library.db")
    assert program.instance is not None
    program.instance.called.emit([next(iter(sorted(seeds.iterdir())))])
    settle(qtbot, program)
    seen: list[int] = []
    program.context.ask(lambda library: library.counts().articles, seen.append)
    settle(qtbot, program)
    assert seen == [1]


def test_a_session_file_comes_with_its_articles(
    qtbot: QtBot, start: Starter, tmp_path: Path, sample_library: Library
) -> None:
    made_session = sample_library.sessions.create((1, 2), "جلسة من زميل")
    file = tmp_path / "colleague.riwaya"
    file.write_bytes(sample_library.sessions.package(made_session))
    shutil.copy(file, tmp_path / "again.riwaya")
    program = start(tmp_path / "library.db")
    program.called([file])
    settle(qtbot, program)
    names: list[list[str]] = []
    program.context.ask(lambda library: [card.name for card in library.sessions.cards()], names.append)
    settle(qtbot, program)
    assert names == [["جلسة من زميل"]]


def test_what_was_opened_is_among_the_recent_files(qtbot: QtBot, start: Starter, tmp_path: Path) -> None:
    path = made(tmp_path / "library & more.db", 1)
    program = start(path)
    assert program.window is not None
    backup = program.window.commands["backup"]
    menu = next(one for one in backup.associatedObjects() if isinstance(one, QMenu))
    recent = menu.findChild(RecentMenu)
    assert recent is not None
    recent.aboutToShow.emit()
    assert [action.data() for action in recent.actions()] == [path]
    path.rename(tmp_path / "moved.db")
    recent.aboutToShow.emit()
    assert recent.actions() == []
    (tmp_path / "user" / "recent.json").write_text("[", "utf-8")
    recent.aboutToShow.emit()
    assert recent.actions() == []
