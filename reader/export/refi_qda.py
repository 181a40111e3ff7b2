"""REFI-QDA 1.5 project (.qdpx): articles as plain-text sources, tags and labels as codes, codings at their positions.

The standard counts positions in code points of the plain text from 0, the end one past the last character's index
(REFI-QDA 1.5, PlainTextSelection). Readers to satisfy: QualCoder, MAXQDA, NVivo, ATLAS.ti.
"""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
import zipfile

from reader import __version__
from reader.export.moments import utc
from reader.export.refi_codebook import add_codes, guid
from reader.export.report import Coding, Report
from reader.export.safe_text import without_controls
from reader.model.articles import Article

_NAMESPACE = "urn:QDA-XML:project:1.0"
_SCHEMA = "urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd"
_NO_FILE_NAME = re.compile(r'[\\/:*?"<>|\s]+')
_LONGEST_NAME = 90
"""Code points: readers make files of the names, which may have 255 bytes, and an Arabic letter has two."""


def write_refi_qda(report: Report) -> bytes:
    """The .qdpx archive: project.qde and one text file for each exported article and each note on no passage."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", project_xml(report))
        for article in report.articles:
            archive.writestr(f"Sources/{guid('text', article.id)}.txt", article.text.encode("utf-8"))
        for memo in report.memos:
            words = "\n".join(part for part in (f"«{memo.quoted}»" if memo.quoted else "", memo.body) if part)
            archive.writestr(f"Sources/{guid('memo text', memo.id)}.txt", without_controls(words).encode("utf-8"))
    return stream.getvalue()


def project_xml(report: Report) -> bytes:
    """project.qde, valid against the published schema."""
    ET.register_namespace("", _NAMESPACE)
    ET.register_namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance")
    root = ET.Element(
        _tag("Project"),
        {
            "name": without_controls(report.title),
            "origin": f"Riwaya {__version__}",
            "creationDateTime": utc(report.created),
            "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation": _SCHEMA,
        },
    )
    users = ET.SubElement(root, _tag("Users"))
    for name in ("user", "program"):
        ET.SubElement(users, _tag("User"), {"guid": guid("user", name), "name": name})
    if report.codes:
        add_codes(ET.SubElement(root, _tag("CodeBook")), report.codes, _NAMESPACE)
    if report.articles:
        sources = ET.SubElement(root, _tag("Sources"))
        for article in report.articles:
            _add_source(sources, article, report)
    _add_memos(root, report)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text


def _add_memos(root: ET.Element, report: Report) -> None:
    """The notes on no passage, as notes of the project; readers leave out those whose text is not in a file."""
    if not report.memos:
        return
    notes = ET.SubElement(root, _tag("Notes"))
    for memo in report.memos:
        values = {
            "guid": guid("memo", memo.id),
            "name": _file_name(memo.body or memo.quoted),
            "plainTextPath": f"internal://{guid('memo text', memo.id)}.txt",
            "creatingUser": guid("user", "user"),
            "creationDateTime": utc(memo.created or report.created),
        }
        ET.SubElement(notes, _tag("Note"), values)
    for memo in report.memos:
        ET.SubElement(root, _tag("NoteRef"), {"targetGUID": guid("memo", memo.id)})


def _file_name(text: str) -> str:
    """The text as a name that readers may give a file."""
    return _NO_FILE_NAME.sub(" ", without_controls(text)).strip()[:_LONGEST_NAME].rstrip(" .")


def _add_source(parent: ET.Element, article: Article, report: Report) -> None:
    name = " · ".join(part for part in (article.source, article.title) if part)
    moment = utc(report.created)
    source = ET.SubElement(
        parent,
        _tag("TextSource"),
        {
            "guid": guid("article", article.id),
            "name": _file_name(name),
            "plainTextPath": f"internal://{guid('text', article.id)}.txt",
            "creatingUser": guid("user", "user"),
            "creationDateTime": moment,
        },
    )
    known = {code.id for code in report.codes}
    for coding in report.codings:
        if coding.article == article.id:
            _add_selection(source, coding, article, known, moment)


def _add_selection(parent: ET.Element, coding: Coding, article: Article, known: set[str], moment: str) -> None:
    user = guid("user", "user" if coding.by_user else "program")
    created = utc(coding.created) if coding.created else moment
    words = without_controls(article.text[coding.span.start : coding.span.end])
    selection = ET.SubElement(
        parent,
        _tag("PlainTextSelection"),
        {
            "guid": guid("selection", coding.id),
            "name": words[:100],
            "startPosition": str(coding.span.start),
            "endPosition": str(coding.span.end),
            "creatingUser": user,
            "creationDateTime": created,
        },
    )
    if coding.body:
        ET.SubElement(selection, _tag("Description")).text = without_controls(coding.body)
    for code in coding.codes:
        if code in known:
            values = {"guid": guid("coding", coding.id, code), "creatingUser": user, "creationDateTime": created}
            node = ET.SubElement(selection, _tag("Coding"), values)
            ET.SubElement(node, _tag("CodeRef"), {"targetGUID": guid("code", code)})


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"
