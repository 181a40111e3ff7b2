"""Bytes to Draft: one module a format, listed in table.IMPORTERS. Everything foreign passes `sanitise`."""

from __future__ import annotations

from reader.importers.drafts import read, read_bytes, read_pasted, supported_patterns
from reader.importers.raw import Options

__all__ = ["Options", "read", "read_bytes", "read_pasted", "supported_patterns"]
