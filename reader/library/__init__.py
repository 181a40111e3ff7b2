"""The use cases that the window and the command line call: `Library`, and the values of `views`."""

from __future__ import annotations

from reader.library.library import Library, default_path

__all__ = ["Library", "default_path"]
