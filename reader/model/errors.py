"""The tree of errors, each with words for the user."""

from __future__ import annotations


class RiwayaError(Exception):
    """Base of every error that has words for the user.

    `code` names the sentence in `ui/language/sentences.py`; `values` fill its placeholders. `str(error)` is a plain
    English line for the command line and the log.
    """

    code = "error"

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.values = values


class ImportFailed(RiwayaError):
    """A file, page or pasted text could not become an article."""

    code = "import_failed"


class LibraryError(RiwayaError):
    """The library file cannot be opened, read or written."""

    code = "library"


class LexiconError(RiwayaError):
    """A lexicon file is not valid; `values` hold `path` and `line` (from 1)."""

    code = "lexicon"


class ExportFailed(RiwayaError):
    """A report or session could not be written."""

    code = "export_failed"


class Cancelled(RiwayaError):
    """The user stopped a long job; what was done before stays."""

    code = "cancelled"
