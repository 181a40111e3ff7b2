"""How whoever asks for a long job follows and stops it; `silent` and `never` are for those who do neither."""

from __future__ import annotations

from collections.abc import Callable

from reader.model.errors import Cancelled

Stop = Callable[[], bool]
"""Asked between two steps whether to end early."""


def never() -> bool:
    """Stops no job."""
    return False


def silent(*_: object) -> None:
    """Takes progress that nobody follows."""


def halt(stop: Stop) -> None:
    """Raises Cancelled where the user asked for it."""
    if stop():
        raise Cancelled("stopped by the user")
