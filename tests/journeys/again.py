"""Closing the program and starting it once more."""

from __future__ import annotations

from pathlib import Path

from reader.ui.start.app import Program
from tests.ui.conftest import Driver


def start_again(driver: Driver, left: bytes | None = None, library: Path | None = None) -> Driver:
    """The program closed and started once more, with the same files; `left` is the state that it finds, `library`
    another one that it opens."""
    program = driver.program
    file, paths = library or program._path, program._paths
    driver.window.close()
    program.close()
    if left is not None:
        paths.state.write_bytes(left)
    program.deleteLater()
    driver.program = Program(program._application, file, sample=False, paths=paths)
    driver.program.start()
    driver.qtbot.waitUntil(lambda: driver.program.window is not None, timeout=20_000)
    driver.window.resize(1600, 1000)
    driver.settle()
    return driver
