"""How long work on a session tells how far it is, and is stopped."""

from __future__ import annotations

from collections.abc import Callable

from reader.model.errors import Cancelled

Stop = Callable[[], bool]
Progress = Callable[[str, int], None]
"""Told the stage of an export, comparing, assembling or writing, and how many hundredths of it are done."""


def never() -> bool:
    """Work that nobody stops."""
    return False


def silent(_stage: str, _percent: int) -> None:
    """Takes progress that nobody follows."""


def halt(stop: Stop) -> None:
    """Raises Cancelled where the user asked for it."""
    if stop():
        raise Cancelled("the export was stopped")
