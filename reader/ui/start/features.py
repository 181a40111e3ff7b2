"""PySide6 reads the source of every module that is imported after it, to learn whether it speaks of PySide6.

It asks for the sake of `from __feature__ import snake_case`, which Riwaya does not use. The reading takes a start some
ten milliseconds, and Python keeps all it read: with SQLAlchemy and numpy nine million characters. In the packaged
program, which has no sources, the answer is always no; here it is given without looking.
"""

from __future__ import annotations

import sys


def answer_no() -> None:
    """Spares PySide6 the reading from now on; does nothing where its support module is made otherwise."""
    import PySide6.QtCore  # noqa: F401  (it makes the module below)

    support = sys.modules.get("shibokensupport.feature")
    if hasattr(support, "_mod_uses_pyside"):
        support.__dict__["_mod_uses_pyside"] = _no


def _no(_module: object) -> bool:
    return False
