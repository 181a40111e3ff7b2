"""The pictures of a report by themselves, as SVG files in a zip."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from reader.export.report import Report

_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can name; the same report always gives the same file."""


def write_svg(report: Report) -> bytes:
    """A zip with each picture as an SVG file."""
    return zipped({f"{picture.name}.svg": picture.svg.encode() for picture in report.pictures()})


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files in a zip, by name."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()
