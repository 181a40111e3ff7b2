"""Python made ready for the window, before PySide6 is loaded.

PySide6 puts an import of its own in the place of Python's. It reads the source of every module that is imported after
it, to learn whether it speaks of PySide6, for the sake of `from __feature__ import snake_case`, which Riwaya does not
use; no switch turns that off (https://github.com/napari/napari/issues/8584). Until the library is open the reading
takes 45 ms of the processor, and Python keeps all it read: 14 MB. So Python's own import is put back.
"""

from __future__ import annotations

import builtins
import gc

_PYTHONS = builtins.__import__


def prepare() -> None:
    """Loads PySide6 and has all later imports done by Python alone; this module has to be loaded before PySide6.

    No garbage is collected until `Collector` does it: while modules are loaded there is hardly any to find.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = _PYTHONS
    import linecache

    # The sources of the modules from before it.
    linecache.clearcache()
