from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread
from pytestqt.qtbot import QtBot

from reader.model.errors import LibraryError
from reader.ui.tasks import Job, Lane, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_the_work_runs_elsewhere_and_the_answer_comes_home(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[tuple[bool, bool]] = []
    application = QCoreApplication.instance()
    assert application is not None
    gui = application.thread()

    def work() -> bool:
        return threading.current_thread() is threading.main_thread()

    tasks.ask(Lane.STORE, work, lambda in_gui: answers.append((in_gui, QThread.currentThread() is gui)))
    qtbot.waitUntil(tasks.idle)
    assert answers == [(False, True)]


def test_a_newer_job_with_the_same_key_makes_the_older_stale(qtbot: QtBot, tasks: Tasks) -> None:
    gate = threading.Event()
    answers: list[int] = []
    tasks.ask(Lane.STORE, lambda: int(gate.wait(5)), answers.append, key="list")
    tasks.ask(Lane.STORE, lambda: 2, answers.append, key="list")
    tasks.ask(Lane.STORE, lambda: 3, answers.append, key="other")
    gate.set()
    qtbot.waitUntil(tasks.idle)
    assert answers == [2, 3]


def test_one_lane_does_not_wait_for_another(qtbot: QtBot, tasks: Tasks) -> None:
    gate = threading.Event()
    answers: list[str] = []
    tasks.ask(Lane.LONG, lambda: "import" if gate.wait(5) else "", answers.append)
    tasks.ask(Lane.STORE, lambda: "list", answers.append)
    qtbot.waitUntil(lambda: answers == ["list"])
    gate.set()
    qtbot.waitUntil(tasks.idle)
    assert answers == ["list", "import"]


def test_what_is_asked_while_the_program_ends_is_dropped(qtbot: QtBot) -> None:
    tasks = Tasks()
    answers: list[int] = []
    tasks.close()
    assert tasks.ask(Lane.STORE, lambda: 1, answers.append).dropped
    assert tasks.idle()
    assert not answers


def test_a_stopped_job_still_answers_with_what_it_did(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[int] = []
    steps: list[int] = []
    started = threading.Event()

    def work(job: Job) -> int:
        done = 0
        while not job.stopped:
            done += 1
            job.report(done)
            started.set()
        return done

    job = tasks.start(Lane.LONG, work, answers.append, progress=steps.append)
    started.wait(5)
    job.stop()
    qtbot.waitUntil(tasks.idle)
    assert answers[0] >= 1
    assert steps[0] == 1


def test_an_error_goes_to_the_one_who_asked_else_to_the_signal(qtbot: QtBot, tasks: Tasks) -> None:
    def work() -> None:
        raise LibraryError("no such file")

    heard: list[Exception] = []
    unasked: list[Exception] = []
    tasks.failed.connect(unasked.append)
    tasks.ask(Lane.STORE, work, print, failed=heard.append)
    tasks.ask(Lane.STORE, work, print)
    qtbot.waitUntil(tasks.idle)
    assert [str(one) for one in heard] == [str(one) for one in unasked] == ["no such file"]


def test_the_answer_for_a_deleted_widget_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    class Page(QObject):
        def show(self, value: int) -> None:
            raise AssertionError(value)

    page = Page()
    gate = threading.Event()
    tasks.ask(Lane.STORE, lambda: int(gate.wait(5)), page.show)
    page.deleteLater()
    qtbot.wait(1)
    gate.set()
    qtbot.waitUntil(tasks.idle)
    assert tasks.idle()


def test_so_is_one_that_a_function_would_take_there(qtbot: QtBot, tasks: Tasks) -> None:
    said: list[int] = []

    class Page(QObject):
        def show(self, value: int, times: int) -> None:
            said.append(value * times)

    page, kept = Page(), Page()
    gate = threading.Event()
    tasks.ask(Lane.STORE, lambda: int(gate.wait(5)), lambda value: page.show(value, 2))
    tasks.ask(Lane.STORE, lambda: int(gate.wait(5)), partial(Page.show, page, times=3))
    tasks.ask(Lane.STORE, lambda: int(gate.wait(5)), lambda value: kept.show(value, 4))
    page.deleteLater()
    qtbot.wait(1)
    gate.set()
    qtbot.waitUntil(tasks.idle)
    assert said == [4]
