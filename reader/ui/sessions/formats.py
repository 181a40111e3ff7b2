"""The formats of the export: their names, endings, and what each can carry."""

from __future__ import annotations

from reader.ui.sessions.words import translate

DOCUMENTS = ("html", "pdf", "docx")
DATA = ("csv", "xlsx", "svg", "png", "json", "refi-qda", "web-annotation", "riwaya")
ENDINGS = {
    "html": ".html",
    "pdf": ".pdf",
    "docx": ".docx",
    "csv": ".csv.zip",
    "xlsx": ".xlsx",
    "svg": ".svg.zip",
    "png": ".png.zip",
    "json": ".json",
    "refi-qda": ".qdpx",
    "web-annotation": ".jsonld",
    "riwaya": ".riwaya",
}
NEED_TEXTS = frozenset({"refi-qda"})
"""Formats that are nothing without the articles' texts."""
PICTURES = frozenset({"svg", "png"})
"""Formats that carry the pictures of the report alone."""
WITHOUT_SECTIONS = frozenset({"refi-qda", "web-annotation", "riwaya"}) | PICTURES
"""Formats that carry notes and their places, or pictures, not the sections of the report that are ticked."""

WITHOUT_TEXTS = frozenset({"riwaya", "web-annotation", "csv", "xlsx"}) | PICTURES
"""Formats in which the articles' full texts have no place of their own."""


def format_name(name: str) -> tuple[str, str]:
    """What a format is for, and its short name."""
    return {
        "html": (translate("Sessions", "Report to read"), "HTML"),
        "pdf": (translate("Sessions", "Document to print"), "PDF"),
        "docx": (translate("Sessions", "Document to edit"), "Word"),
        "csv": (translate("Sessions", "Tables of notes and findings"), "CSV"),
        "xlsx": (translate("Sessions", "Workbook of notes and findings"), "XLSX"),
        "svg": (translate("Sessions", "Pictures of the tables, sharp at any size"), "SVG"),
        "png": (translate("Sessions", "Pictures of the tables, in pixels"), "PNG"),
        "json": (translate("Sessions", "Structured data"), "JSON"),
        "refi-qda": (translate("Sessions", "Project for qualitative analysis"), "REFI-QDA"),
        "web-annotation": (translate("Sessions", "Annotations for the web"), "JSON-LD"),
        "riwaya": (translate("Sessions", "Session for a colleague"), "Riwaya"),
    }[name]


def section_name(name: str) -> str:
    """The name of a section of the report."""
    return {
        "headlines": translate("Sessions", "Headlines"),
        "rows": translate("Sessions", "Aligned rows"),
        "naming": translate("Sessions", "Naming"),
        "voices": translate("Sessions", "Voices and reporting verbs"),
        "numbers": translate("Sessions", "Numbers and differences in wording"),
        "variants": translate("Sessions", "Variants of one quotation"),
        "notes": translate("Sessions", "Notes"),
        "method": translate("Sessions", "Method"),
    }[name]
