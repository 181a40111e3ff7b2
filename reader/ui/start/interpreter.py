"""PySide6 puts an import of its own in the place of Python's; here Python's is put back.

PySide6's reads the source of every module that is imported after it, to learn whether it speaks of PySide6. It asks for
the sake of `from __feature__ import snake_case`, which Riwaya does not use. The reading takes a start some tens of
milliseconds, and Python keeps all it read: with SQLAlchemy and numpy nine million characters.
"""

from __future__ import annotations

import builtins

_PYTHONS = builtins.__import__


def put_back() -> None:
    """Loads PySide6 and has all later imports done by Python alone; this module has to be loaded before PySide6."""
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = _PYTHONS
