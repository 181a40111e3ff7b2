"""The built program's entry: window, command line, or a worker of an import (reader/library/importing/workers.py)."""

import os
import sys


def clear_surroundings() -> None:
    """Takes this program's libraries and plugins out of what the programs get that it starts, such as the browser.

    The loader and PySide6 know them already: they are read when the process starts, and from PySide6's own place.
    """
    for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
        os.environ.pop(name, None)
        if (before := os.environ.pop(f"{name}_ORIG", None)) is not None:
            os.environ[name] = before


if sys.platform == "linux" and getattr(sys, "frozen", False):
    clear_surroundings()

if sys.argv[1:] == ["--prepare-articles"]:
    from reader.library.importing.workers import serve

    serve()
    sys.exit(0)

from reader.__main__ import main

sys.exit(main())
