"""W3C Web Annotation (JSON-LD): each coding with its position and its own words as selectors."""

from __future__ import annotations

import json
import uuid

from reader.export.report import Coding, Report
from reader.model.articles import Article

_CONTEXT = 40
"""Code points of prefix and suffix, enough to find the words again where the text has moved."""


def write_web_annotation(report: Report) -> bytes:
    """An AnnotationCollection of the codings whose articles are exported, UTF-8 JSON-LD.

    Positions count code points of the article's text, as the recommendation asks (Web Annotation Data Model 4.2.5).
    """
    articles = {article.id: article for article in report.articles}
    names = {code.id: code.name for code in report.codes}
    items = [
        _annotation(coding, articles[coding.article], names) for coding in report.codings if coding.article in articles
    ]
    collection = _urn(report.title, report.created.isoformat())
    value = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": collection,
        "type": "AnnotationCollection",
        "label": report.title,
        "created": report.created.isoformat(),
        "total": len(items),
        "first": {
            "id": _urn("page", collection),
            "type": "AnnotationPage",
            "partOf": collection,
            "startIndex": 0,
            "items": items,
        },
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8")


def _annotation(coding: Coding, article: Article, names: dict[str, str]) -> dict[str, object]:
    start, end = coding.span.start, coding.span.end
    tags = [{"type": "TextualBody", "purpose": "tagging", "value": names.get(code, code)} for code in coding.codes]
    comment = {"type": "TextualBody", "purpose": "commenting", "value": coding.body, "format": "text/plain"}
    creator = "Person" if coding.by_user else "Software"
    return {
        "id": _urn("annotation", coding.id),
        "type": "Annotation",
        "motivation": "commenting" if coding.body else "tagging",
        "creator": {"type": creator},
        **({"created": coding.created.isoformat()} if coding.created else {}),
        "body": tags + ([comment] if coding.body else []),
        "target": {
            "source": article.url or _urn("article", article.digest or str(article.id)),
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {
                    "type": "TextQuoteSelector",
                    "exact": article.text[start:end],
                    "prefix": article.text[max(0, start - _CONTEXT) : start],
                    "suffix": article.text[end : end + _CONTEXT],
                },
            ],
        },
    }


def _urn(*parts: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, "riwaya:" + ":".join(parts)).urn
