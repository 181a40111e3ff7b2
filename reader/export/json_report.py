"""JSON: the report's data, articles, codes and codings. The schema is docs/schema/report.schema.json."""

from __future__ import annotations

import json

from reader.export.report import Cell, Coding, Report, Table
from reader.export.safe_text import without_isolates
from reader.model.articles import Article

VERSION = 1


def write_json(report: Report) -> bytes:
    """The report as UTF-8 JSON; spans are code points, half-open, of the article's `text`."""
    value = {
        "format": "riwaya-report",
        "version": VERSION,
        "title": report.title,
        "language": report.language,
        "created": report.created.isoformat(),
        "method": dict(report.method),
        "articles": [_article(article) for article in report.articles],
        "codes": [
            {"id": code.id, "name": code.name, "description": code.description, "colour": code.colour}
            for code in report.codes
        ],
        "codings": [_coding(coding) for coding in report.codings],
        "tables": [_table(table) for table in report.tables()],
        "data": report.data,
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8")


def _article(article: Article) -> dict[str, object]:
    published = article.published
    return {
        "id": article.id,
        "key": article.key,
        "title": article.title,
        "outlet": article.outlet,
        "agency": article.agency,
        "byline": article.byline,
        "published": {"date": published.day.isoformat(), "basis": published.basis.value} if published else None,
        "url": article.url,
        "text": article.text,
        "digest": article.digest,
    }


def _coding(coding: Coding) -> dict[str, object]:
    return {
        "id": coding.id,
        "article": coding.article,
        "start": coding.span.start,
        "end": coding.span.end,
        "codes": list(coding.codes),
        "body": coding.body,
        "by": "user" if coding.by_user else "program",
        "created": coding.created.isoformat() if coding.created else None,
    }


def _table(table: Table) -> dict[str, object]:
    rows = [[_value(cell) for cell in row] for row in table.rows]
    header = [without_isolates(name) for name in table.header]
    return {"name": table.name, "caption": table.caption, "header": header, "rows": rows}


def _value(cell: Cell) -> str | float:
    return cell.number if cell.number is not None else without_isolates(cell.text)
