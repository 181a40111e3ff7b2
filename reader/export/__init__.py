"""Report to bytes: one module a format, listed in EXPORTERS."""

from __future__ import annotations

from reader.export.files import write_file
from reader.export.table import EXPORTERS, Exporter

__all__ = ["EXPORTERS", "Exporter", "write_file"]
