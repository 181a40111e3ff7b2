"""A session as one `.riwaya` file: a zip with the session, its articles and checksums, for a colleague's machine."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Sequence

from reader import __version__
from reader.model.articles import Article
from reader.model.session_json import to_json
from reader.model.sessions import Session

FORMAT = "riwaya-session"
VERSION = 1
# A fixed moment for every member: the same session always gives the same bytes.
_MOMENT = (2020, 1, 1, 0, 0, 0)


def write_session(session: Session, articles: Sequence[Article]) -> bytes:
    """The bytes of the file. `articles` are those of the session, in its order; their ids tie notes to them."""
    members = {
        "session.json": _json(to_json(session)),
        "articles.json": _json([article_json(article) for article in articles]),
    }
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in members.items()}
    manifest = {"format": FORMAT, "version": VERSION, "program": __version__, "sha256": sums}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in {"manifest.json": _json(manifest), **members}.items():
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def article_json(article: Article) -> dict[str, object]:
    """An article as JSON values: all that was imported, so that the colleague's library holds the same."""
    published = article.published
    return {
        "id": article.id,
        "key": article.key,
        "title": article.title,
        "text": article.text,
        "outlet": article.outlet,
        "agency": article.agency,
        "byline": article.byline,
        "published": published
        and {
            "day": published.day.isoformat(),
            "basis": published.basis.value,
            "evidence": published.evidence,
            "moment": published.moment.isoformat() if published.moment else None,
        },
        "url": article.url,
        "language": article.language,
        "digest": article.digest,
        "removed": [[line.text, line.rule, line.before] for line in article.removed],
    }


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")
