"""Bytes to Draft: one module a format, listed in IMPORTERS. Everything foreign passes `sanitise`."""

from __future__ import annotations

from reader.importers.cleaning.cleaning import kept_line
from reader.importers.raw import Options
from reader.importers.reading import files, read, read_bytes, read_pasted, supported_patterns
from reader.importers.table import IMPORTERS

__all__ = ["IMPORTERS", "Options", "files", "kept_line", "read", "read_bytes", "read_pasted", "supported_patterns"]
