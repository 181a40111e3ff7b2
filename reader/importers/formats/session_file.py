"""Reads a `.riwaya` session file: whole, unchanged and of a version that this program knows, or not at all."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import lzma
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from reader.model.articles import Article, DateBasis, Published, RemovedLine
from reader.model.errors import ImportFailed
from reader.model.session_json import from_json
from reader.model.sessions import Session
from reader.text.canonical import canonical, canonical_line

FORMAT = "riwaya-session"
VERSION = 1
_LARGEST_MEMBER = 64 * 2**20
_MEMBERS = ("session.json", "articles.json")
# What unpacking a damaged archive raises: each packing method has faults of its own.
_DAMAGED = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError)
# What reading JSON values of the wrong shape raises.
_MALFORMED = (LookupError, TypeError, ValueError, AttributeError, OverflowError)


@dataclass(frozen=True, slots=True)
class SessionPackage:
    """A session with its articles; ids are those of the machine that wrote it and tie the two together only."""

    session: Session
    articles: tuple[Article, ...]


def read_session(data: bytes) -> SessionPackage:
    """The session in the file.

    Raises ImportFailed, `values["why"]` session_damaged (not a whole session file), session_newer (written by a
    later version) or session_changed (its checksums do not agree).
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            manifest = json.loads(_member(archive, "manifest.json"))
            if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
                raise _failed("session_damaged", "this is not a session file")
            if int(manifest["version"]) > VERSION:
                raise _failed("session_newer", "this session was written by a newer Riwaya")
            members = {name: _member(archive, name) for name in _MEMBERS}
        for name, content in members.items():
            if manifest["sha256"][name] != hashlib.sha256(content).hexdigest():
                raise _failed("session_changed", "this session file was changed after it was written")
        articles = tuple(_article(value) for value in json.loads(members["articles.json"]))
        session = from_json(json.loads(members["session.json"]))
        _check_ties(session, articles)
    except (*_DAMAGED, *_MALFORMED) as error:
        raise _failed("session_damaged", "this session file is damaged or incomplete") from error
    except (NotImplementedError, RuntimeError, RecursionError) as error:
        # An encrypted or oddly packed member, or JSON nested beyond reason.
        raise _failed("session_damaged", "this session file cannot be read") from error
    return SessionPackage(session, articles)


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as stream:
        content = stream.read(_LARGEST_MEMBER + 1)
    if len(content) > _LARGEST_MEMBER:
        raise _failed("session_damaged", "this session file is larger than any session")
    return content


def _article(value: dict[str, Any]) -> Article:
    text, title = value["text"], value["title"]
    if canonical(text) != text or canonical_line(title) != title or not text.startswith(title):
        raise ValueError("not a canonical text")
    return Article(
        id=int(value["id"]),
        key=_line(value["key"]) or "",
        title=title,
        text=text,
        outlet=_line(value.get("outlet")),
        agency=_line(value.get("agency")),
        byline=_line(value.get("byline")),
        published=_published(value.get("published")),
        url=_url(value.get("url")),
        language=_line(value.get("language")) or "ar",
        digest=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        removed=tuple(
            RemovedLine(_line(line[0]) or "", _line(line[1]) or "", int(line[2])) for line in value["removed"]
        ),
    )


def _published(value: dict[str, Any] | None) -> Published | None:
    if value is None:
        return None
    moment = dt.datetime.fromisoformat(value["moment"]) if value.get("moment") else None
    day = dt.date.fromisoformat(value["day"])
    return Published(day, DateBasis(value["basis"]), _line(value.get("evidence")) or "", moment)


def _line(value: object) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError("not a text")
    return canonical_line(value)


def _url(value: object) -> str | None:
    text = _line(value)
    return text if text and text.lower().startswith(("http://", "https://")) else None


def _check_ties(session: Session, articles: tuple[Article, ...]) -> None:
    known = {article.id: article for article in articles}
    if len(known) != len(articles) or not set(session.articles) <= set(known):
        raise ValueError("the session names articles that are not in the file")
    for note in session.notes:
        for anchor in note.anchors:
            if anchor.article not in known:
                raise ValueError("a note hangs on an article that is not in the file")


def _failed(why: str, words: str) -> ImportFailed:
    return ImportFailed(words, why=why)
