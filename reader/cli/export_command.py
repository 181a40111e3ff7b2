"""The command that writes a saved session."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.requests import Export
from reader.cli.terminal import FOUND
from reader.model.errors import ExportFailed

if TYPE_CHECKING:
    from reader.library.sessions.exports import Drawing

_ZIPPED = frozenset(("csv", "svg", "png"))
"""Formats of several files, which are written as one archive."""


def export(asked: Export, path: Path | None, drawing: Drawing | None) -> int:
    """Writes a session of the library at `path` and prints the name of the file; the exit status."""
    from reader.library.library import Library
    from reader.library.reports.assemble import DEFAULT_SECTIONS, Contents
    from reader.library.sessions.exports import Request

    unknown = sorted(set(asked.sections) - {*DEFAULT_SECTIONS})
    if unknown:
        raise ExportFailed(f"no such section: {', '.join(unknown)}", why="section")
    if asked.format == "refi-qda" and not asked.with_texts:
        raise ExportFailed("refi-qda hangs codes on the texts: ask for them with --texts", why="texts")
    out = asked.out
    if asked.format in _ZIPPED and out.suffix != ".zip":
        out = out.with_name(f"{out.name}.zip")
    contents = Contents(asked.language, asked.sections or DEFAULT_SECTIONS, asked.with_texts)
    with Library.open(path, read_only=True) as library:
        session = library.sessions.named(asked.session)
        library.sessions.export(session, Request(asked.format, out, contents), drawing)
    sys.stdout.write(f"{out}\n")
    return FOUND
