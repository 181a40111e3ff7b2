"""Bytes to Draft: one module a format, listed in table.IMPORTERS. Everything foreign passes `sanitise`."""

from __future__ import annotations

from reader.importers.raw import Options
from reader.importers.reading import read, read_bytes, read_pasted, supported_patterns

__all__ = ["Options", "read", "read_bytes", "read_pasted", "supported_patterns"]
