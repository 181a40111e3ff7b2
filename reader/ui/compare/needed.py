"""A value that must be there by now."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")


def needed(value: T | None) -> T:
    """The value; raises RuntimeError where it is missing, which is a fault of the program."""
    if value is None:
        raise RuntimeError("asked before anything was shown")
    return value
