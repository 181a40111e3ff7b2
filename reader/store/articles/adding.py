"""Puts articles into the library, each once."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, func, insert, select

from reader.model.articles import Article
from reader.store.articles import outlets
from reader.store.articles.headlines import sorting_key
from reader.store.events import specifics
from reader.store.records import Entry, Signed
from reader.store.schema import article_status, articles, headlines, removed_lines, signatures
from reader.store.search import indexing
from reader.text.folding import fold


def add(connection: Connection, entries: Sequence[Entry]) -> tuple[tuple[int, bool], ...]:
    """Stores the entries; for each its article's id, and whether it is new.

    An article is there already when one with the same text is, of the same outlet, or where either's outlet is not
    known: two outlets that print one text are two articles.
    """
    known = _present(connection, entries)
    earlier = _newest_by_url(connection, [entry.article.url for entry in entries if entry.article.url])
    next_id = int(connection.execute(select(func.coalesce(func.max(articles.c.id), 0))).scalar_one()) + 1
    results: list[tuple[int, bool]] = []
    fresh: list[tuple[int, Entry, int | None]] = []
    for entry in entries:
        article = entry.article
        found = _same(known, article)
        if found is None:
            fresh.append((next_id, entry, earlier.get(article.url) if article.url else None))
            known.setdefault(article.digest, {})[source_key(article.outlet)] = next_id
            if article.url:
                earlier[article.url] = next_id
            results.append((next_id, True))
            next_id += 1
        else:
            results.append((found, False))
    _insert(connection, fresh)
    return tuple(results)


def source_key(outlet: str | None) -> str:
    """What tells one outlet's printing of a text from another's: the folded name, "" where there is none."""
    return fold(outlet) if outlet else ""


def _present(connection: Connection, entries: Sequence[Entry]) -> dict[str, dict[str, int]]:
    """For each digest that is stored already, the ids by their source key."""
    found: dict[str, dict[str, int]] = {}
    digests = [entry.article.digest for entry in entries]
    statement = select(articles.c.id, articles.c.digest, articles.c.source_key).where(articles.c.digest.in_(digests))
    for row in connection.execute(statement):
        found.setdefault(row.digest, {})[row.source_key] = row.id
    return found


def _same(known: dict[str, dict[str, int]], article: Article) -> int | None:
    printed = known.get(article.digest)
    if not printed:
        return None
    key = source_key(article.outlet)
    if key in printed:
        return printed[key]
    return printed.get("") if key else next(iter(printed.values()))


def _newest_by_url(connection: Connection, urls: Sequence[str]) -> dict[str, int]:
    if not urls:
        return {}
    statement = select(articles.c.url, func.max(articles.c.id)).where(articles.c.url.in_(urls))
    return {url: int(key) for url, key in connection.execute(statement.group_by(articles.c.url)) if url}


def _insert(connection: Connection, fresh: Sequence[tuple[int, Entry, int | None]]) -> None:
    if not fresh:
        return
    outlet_ids = outlets.ids_of(connection, [entry.article.outlet for _, entry, _ in fresh])
    now = int(time.time())
    connection.execute(insert(articles), [_article_values(key, entry.article, old, now) for key, entry, old in fresh])
    connection.execute(insert(article_status), [_status_values(key, entry, outlet_ids) for key, entry, _ in fresh])
    keys = [{"article": key, "key": sorting_key(entry.article.title)} for key, entry, _ in fresh]
    connection.execute(insert(headlines), keys)
    removed = [
        {"article": key, "position": position, "before": line.before, "rule": line.rule, "text": line.text}
        for key, entry, _ in fresh
        for position, line in enumerate(entry.article.removed)
    ]
    if removed:
        connection.execute(insert(removed_lines), removed)
    signed = {key: entry.signed for key, entry, _ in fresh}
    keep_signatures(connection, signed)
    specifics.add(connection, signed)
    indexing.add(connection, [(key, entry.title_terms, entry.body_terms) for key, entry, _ in fresh])


def keep_signatures(connection: Connection, found: Mapping[int, Signed]) -> None:
    """Keeps the signatures of articles that wait for grouping."""
    rows = [
        {
            "article": key,
            "day": signed.day,
            "given": signed.given,
            "repeats": False,
            "specifics": signed.specifics,
            "data": signed.data,
            "waiting": True,
        }
        for key, signed in found.items()
    ]
    if rows:
        specifics.replace(connection, found)
        connection.execute(insert(signatures).prefix_with("OR REPLACE"), rows)


def _article_values(key: int, article: Article, version_of: int | None, now: int) -> dict[str, object]:
    published = article.published
    return {
        "id": key,
        "key": article.key,
        "digest": article.digest,
        "source_key": source_key(article.outlet),
        "title": article.title,
        "text": article.text,
        "agency": article.agency,
        "byline": article.byline,
        "day": published.day.isoformat() if published else None,
        "day_basis": published.basis.value if published else None,
        "day_evidence": published.evidence if published else None,
        "moment": published.moment.isoformat() if published and published.moment else None,
        "url": article.url,
        "language": article.language,
        "given_event": article.event,
        "version_of": version_of,
        "imported_at": now,
    }


def _status_values(key: int, entry: Entry, outlet_ids: dict[str, int]) -> dict[str, object]:
    article = entry.article
    return {
        "article": key,
        "outlet": outlet_ids[article.outlet] if article.outlet else None,
        "day": article.published.day.isoformat() if article.published else None,
        "day_basis": article.published.basis.value if article.published else None,
        "read": False,
        "starred": False,
        "deleted_at": None,
        "words": entry.words,
        "repairs": entry.repairs,
    }
