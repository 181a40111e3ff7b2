"""Writes a session in one of the formats: report, data, or the session itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.export import EXPORTERS
from reader.export.svg_files import zipped
from reader.library.progress import Stop, halt
from reader.library.reports.assemble import Contents
from reader.model.errors import ExportFailed

if TYPE_CHECKING:
    from reader.export.pictures import Measure
    from reader.export.report import Report

SESSION = "riwaya"
"""The format that is the session itself, not a report of it."""
_WITH_PLACES = frozenset({"web-annotation"})
"""Formats that need the articles to tell places, and hold no more of their texts than the words of the notes."""

_PICTURED = dict.fromkeys(("svg", "png"), ("naming", "voices"))
"""The sections that have pictures, whatever else is ticked."""
_WITH_PIXELS = frozenset({"pdf", "docx", "png"})
"""Formats that cannot hold the SVG of a picture."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What needs a text layout engine: the pages of a PDF, the pixels of an SVG, the width of a text at a size."""

    pdf: Callable[[Report, Stop], bytes]
    png: Callable[[str], bytes]
    measure: Measure


@dataclass(frozen=True, slots=True)
class Request:
    """An export: the format's id, the file, and what goes in."""

    format: str
    path: Path
    contents: Contents = field(default_factory=Contents)


def fitted(request: Request) -> Contents:
    """What goes into the report of that format: what the user chose, and what the format cannot do without."""
    contents = request.contents
    sections = _PICTURED.get(request.format, contents.sections)
    if contents.with_texts:
        return replace(contents, sections=(*sections, "texts"))
    return replace(contents, sections=sections, with_texts=request.format in _WITH_PLACES)


def written(report: Report, kind: str, drawing: Drawing | None, stop: Stop) -> bytes:
    """The report in a format; raises ExportFailed where there is no such format here, Cancelled where `stop` says."""
    if kind in _PICTURED and not any(report.pictures()):
        raise ExportFailed("nothing here can be drawn: no names, no speakers, or too many outlets", why="no_pictures")
    if drawing is not None and kind in _WITH_PIXELS:
        report = with_pixels(report, drawing.png, stop)
        if kind == "pdf":
            return drawing.pdf(report, stop)
        if kind == "png":
            return zipped({f"{picture.name}.png": picture.png for picture in report.pictures()})
    if kind not in EXPORTERS:
        raise ExportFailed(f"no such format: {kind}", why="format")
    return EXPORTERS[kind].write(report)


def with_pixels(report: Report, png: Callable[[str], bytes], stop: Stop) -> Report:
    """The report with its pictures drawn."""
    from reader.export.report import Picture

    blocks = []
    for block in report.blocks:
        halt(stop)
        blocks.append(replace(block, png=png(block.svg)) if isinstance(block, Picture) else block)
    return replace(report, blocks=tuple(blocks))
