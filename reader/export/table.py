"""The formats that a report can be written in: one line a format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.export.docx import write_docx
from reader.export.html import write_html
from reader.export.json_report import write_json
from reader.export.refi_qda import write_refi_qda
from reader.export.report import Report
from reader.export.sheets import write_csv, write_xlsx
from reader.export.svg_files import write_svg
from reader.export.web_annotation import write_web_annotation


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: its id, the file's ending, and what makes the bytes."""

    id: str
    ending: str
    write: Callable[[Report], bytes]


EXPORTERS: dict[str, Exporter] = {
    exporter.id: exporter
    for exporter in (
        Exporter("html", ".html", write_html),
        Exporter("docx", ".docx", write_docx),
        Exporter("xlsx", ".xlsx", write_xlsx),
        Exporter("csv", ".csv.zip", write_csv),
        Exporter("json", ".json", write_json),
        Exporter("refi-qda", ".qdpx", write_refi_qda),
        Exporter("svg", ".svg.zip", write_svg),
        Exporter("web-annotation", ".jsonld", write_web_annotation),
    )
}
