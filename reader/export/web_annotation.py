"""W3C Web Annotation (JSON-LD): each coding with its position and its own words as selectors."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Mapping

from reader.export.moments import utc
from reader.export.report import Coding, Memo, Report
from reader.model.articles import Article

_CONTEXT = 40
"""Code points of prefix and suffix, enough to find the words again where the text has moved."""


def write_web_annotation(report: Report) -> bytes:
    """An AnnotationCollection of the codings whose articles are exported and of the notes on no passage, UTF-8 JSON-LD.

    Positions count code points of the article's text, as the recommendation asks (Web Annotation Data Model 4.2.5).
    """
    articles = {article.id: article for article in report.articles}
    names = {code.id: code.name for code in report.codes}
    collection = _urn(report.title, report.created.isoformat())
    items = [
        _annotation(coding, articles[coding.article], names) for coding in report.codings if coding.article in articles
    ]
    items += [_memo(memo, collection) for memo in report.memos]
    value = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": collection,
        "type": "AnnotationCollection",
        "label": report.title,
        "created": utc(report.created),
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


def _annotation(coding: Coding, article: Article, names: Mapping[str, str]) -> dict[str, object]:
    start, end = coding.span.start, coding.span.end
    tags = [{"type": "TextualBody", "purpose": "tagging", "value": names.get(code, code)} for code in coding.codes]
    target = {
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
    }
    body = tags + _comment(coding.body)
    # Words that are marked and no more have no body at all: an empty list of bodies is against the model.
    motivation = "commenting" if coding.body else "tagging" if tags else "highlighting"
    return {
        **_head(coding.id, motivation, coding.created, by_user=coding.by_user),
        **({"body": body} if body else {}),
        "target": target,
    }


def _memo(memo: Memo, collection: str) -> dict[str, object]:
    """A note on the whole, or on words that are gone: it hangs on the collection, with the words where it has some."""
    quote = {"source": collection, "selector": {"type": "TextQuoteSelector", "exact": memo.quoted}}
    body = _comment(memo.body)
    return {
        **_head(memo.id, "commenting" if body else "highlighting", memo.created, by_user=True),
        **({"body": body} if body else {}),
        "target": quote if memo.quoted else collection,
    }


def _head(key: str, motivation: str, created: dt.datetime | None, *, by_user: bool) -> dict[str, object]:
    return {
        "id": _urn("annotation", key),
        "type": "Annotation",
        "motivation": motivation,
        "creator": {"type": "Person" if by_user else "Software"},
        **({"created": utc(created)} if created else {}),
    }


def _comment(text: str) -> list[dict[str, str]]:
    body = {"type": "TextualBody", "purpose": "commenting", "value": text, "format": "text/plain"}
    return [body] if text else []


def _urn(*parts: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, "riwaya:" + ":".join(parts)).urn
