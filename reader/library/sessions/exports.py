"""Writes a session in one of the formats: report, data, or the session itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.export import EXPORTERS, write_file
from reader.export.svg_files import zipped
from reader.library.reports.assemble import DEFAULT_SECTIONS
from reader.model import ExportFailed, Session

if TYPE_CHECKING:
    from reader.export.pictures import Measure
    from reader.export.report import Report
    from reader.library.sessions.sessions import Progress, Sessions, Stop

__all__ = ["DEFAULT_SECTIONS", "FORMATS", "Choice", "Drawing", "Request", "export"]

FORMATS = (*EXPORTERS, "pdf", "png", "riwaya")
"""PDF and PNG are drawn by the caller, which alone has a text layout engine for Arabic."""
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
class Choice:
    """What goes in: the report's language, its sections, and whether the articles' full texts do too."""

    language: str = "ar"
    sections: tuple[str, ...] = DEFAULT_SECTIONS
    with_texts: bool = False
    as_printed: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """An export: the format's id, the file, and what goes in."""

    format: str
    path: Path
    choice: Choice = Choice()


def export(
    desk: Sessions,
    session: Session,
    request: Request,
    drawing: Drawing | None,
    progress: Progress,
    stop: Stop,
) -> None:
    """Puts the session at `request.path`, whole or not at all.

    `progress` hears the stages comparing, assembling and writing. Raises ExportFailed where the file cannot be
    written or the format is not known here, Cancelled where `stop` says so.
    """
    from reader.library.sessions.sessions import halt

    data = _bytes(desk, session, request, drawing, progress, stop)
    halt(stop)
    write_file(request.path, data)


def _bytes(
    desk: Sessions,
    session: Session,
    request: Request,
    drawing: Drawing | None,
    progress: Progress,
    stop: Stop,
) -> bytes:
    if request.format == "riwaya":
        progress("writing", 0)
        return desk.package(session)
    choice = request.choice
    sections = _PICTURED.get(request.format, choice.sections)
    report = desk.report(
        session,
        choice.language,
        sections=(*sections, "texts") if choice.with_texts else sections,
        with_texts=choice.with_texts or request.format in _WITH_PLACES,
        as_printed=choice.as_printed,
        measure=drawing.measure if drawing is not None else None,
        progress=progress,
        stop=stop,
    )
    if request.format in _PICTURED and not any(report.pictures()):
        raise ExportFailed("nothing here can be drawn: no names, no speakers, or too many outlets", why="no_pictures")
    progress("writing", 0)
    if drawing is not None and request.format in _WITH_PIXELS:
        report = with_pixels(report, drawing.png, stop)
        if request.format == "pdf":
            return drawing.pdf(report, stop)
        if request.format == "png":
            return zipped({f"{picture.name}.png": picture.png for picture in report.pictures()})
    if request.format not in EXPORTERS:
        raise ExportFailed(f"no such format: {request.format}", why="format")
    return EXPORTERS[request.format].write(report)


def with_pixels(report: Report, png: Callable[[str], bytes], stop: Stop) -> Report:
    """The report with its pictures drawn."""
    from reader.export.report import Picture
    from reader.library.sessions.sessions import halt

    blocks = []
    for block in report.blocks:
        halt(stop)
        blocks.append(replace(block, png=png(block.svg)) if isinstance(block, Picture) else block)
    return replace(report, blocks=tuple(blocks))
