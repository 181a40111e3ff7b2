"""Garbage is collected by a timer of the window's thread; what a start loads is set aside."""

from __future__ import annotations

import gc

from PySide6.QtWidgets import QApplication

from reader.ui.start.collector import Collector


def test_what_a_start_loads_is_set_aside_until_the_end(qapp: QApplication) -> None:
    gc.unfreeze()
    collector = Collector(qapp)
    try:
        assert not gc.isenabled()
        for _ in range(Collector.STARTED):
            assert not gc.get_freeze_count()
            collector._timer.timeout.emit()
        assert gc.get_freeze_count()
    finally:
        collector.stop()
        collector.deleteLater()
    assert gc.isenabled()
    assert not gc.get_freeze_count()


def test_what_comes_after_the_start_is_collected_once_the_program_is_idle(qapp: QApplication) -> None:
    class Knot:
        def __init__(self) -> None:
            self.own = self

    gone: list[str] = []
    idle = False
    Knot.__del__ = lambda _self: gone.append("gone")  # type: ignore[attr-defined]
    collector = Collector(qapp, lambda: idle)
    try:
        for _ in range(Collector.STARTED):
            collector._timer.timeout.emit()
        Knot()
        gc.collect(0)
        knot = Knot()
        gc.collect(1)
        del knot
        for _ in range(Collector.EVERY):
            collector._timer.timeout.emit()
        assert gone == ["gone"]
        idle = True
        collector._timer.timeout.emit()
        assert gone == ["gone", "gone"]
    finally:
        collector.stop()
        collector.deleteLater()


def test_very_many_young_things_wait_until_the_program_is_idle(qapp: QApplication) -> None:
    idle = False
    collector = Collector(qapp, lambda: idle)
    try:
        for _ in range(Collector.STARTED):
            collector._timer.timeout.emit()
        work: list[list[int]] = [[] for _ in range(2 * Collector.MOST)]
        collector._timer.timeout.emit()
        assert gc.get_count()[0] > len(work) // 2
        idle = True
        collector._timer.timeout.emit()
        assert gc.get_count()[0] < len(work) // 2
    finally:
        collector.stop()
        collector.deleteLater()
