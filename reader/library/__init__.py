"""The use cases that the window and the command line call: `Library`, and the values of `views`.

`Library` is loaded when it is asked for (PEP 562): a start lists its first events by `first_look` before that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.library import Library

__all__ = ["Library"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> type:
        """The library's class."""
        if name != "Library":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from reader.library.library import Library

        return Library
