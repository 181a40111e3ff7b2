"""What happens when something fails that nobody foresaw: a log without article text and one plain dialog."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from reader import __version__
from reader.model.errors import RiwayaError

_log = logging.getLogger("riwaya")


def log_to(file: Path) -> logging.Handler:
    """Starts the log: three files of at most 512 KiB, made when there is something to write. Returns its handler."""
    from logging.handlers import RotatingFileHandler

    handler: logging.Handler
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=512 * 1024, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.handlers[:] = [handler]
    _log.setLevel(logging.INFO)
    _log.propagate = False
    return handler


def describe(error: BaseException) -> str:
    """Where an error arose: kinds and places. Messages of foreign errors are left out, they may quote an article."""
    import platform
    import traceback

    lines = [f"Riwaya {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}"]
    one: BaseException | None = error
    while one is not None:
        words = f": {one}" if isinstance(one, RiwayaError | OSError) else ""
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}{words}")
        frames = traceback.extract_tb(one.__traceback__)
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
        one = one.__cause__ or one.__context__
    return "\n".join(lines)


class Faults(QObject):
    """Catches what no one caught, in any thread, and tells it in the GUI thread."""

    happened = Signal(str)

    def __init__(self, log: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._file = log
        self._handler: logging.Handler | None = None

    def close(self) -> None:
        """Closes the log."""
        if self._handler is not None:
            self._handler.close()

    def install(self) -> Callable[[], None]:
        """Puts the hooks in place; returns what takes them away again."""
        before, before_threads = sys.excepthook, threading.excepthook
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

        def remove() -> None:
            sys.excepthook, threading.excepthook = before, before_threads

        return remove

    def tell(self, error: BaseException) -> None:
        """Logs the error and emits its description."""
        details = describe(error)
        # The log is begun by what first belongs into it: most starts write none.
        self._handler = self._handler or log_to(self._file)
        _log.error("%s", details)
        self.happened.emit(details)

    def _caught(self, kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _where)
            return
        self.tell(error)

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.tell(caught.exc_value)
