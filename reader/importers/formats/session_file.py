"""Reads a `.riwaya` session file: whole, unchanged and of a version that this program knows, or not at all."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import lzma
import stat
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from reader.importers.formats.zipped import is_bomb
from reader.model.articles import Article, DateBasis, Published, RemovedLine
from reader.model.errors import ImportFailed
from reader.model.session_json import from_json
from reader.model.sessions import Session
from reader.text.canonical import canonical, canonical_line

FORMAT = "riwaya-session"
VERSION = 1
_LARGEST_MEMBER = 64 * 2**20
_MANIFEST = "manifest.json"
_MEMBERS = ("session.json", "articles.json")
_DIRECTORY_ENTRY = b"PK\x01\x02"
# Compressed bytes may look like an entry by chance, but not this often.
_MOST_ENTRIES = 1000
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

    Raises ImportFailed with, as `values["why"]`:
        session_damaged: not a whole session file.
        session_newer: written by a later version.
        session_foreign: an archive of more than a session's three plain files.
        session_bomb: it would unpack to far more than its size.
        session_changed: its checksums do not agree.
    """
    try:
        if data.count(_DIRECTORY_ENTRY) > _MOST_ENTRIES:
            # Read as an archive, so many entries would take the memory of the machine.
            raise _failed("session_foreign", "this session file holds what no session holds")
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            manifest = json.loads(_member(archive, _MANIFEST))
            if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
                raise _failed("session_damaged", "this is not a session file")
            if int(manifest["version"]) > VERSION:
                raise _failed("session_newer", "this session was written by a newer Riwaya")
            _check_members(archive)
            members = {name: _member(archive, name) for name in _MEMBERS}
        for name, content in members.items():
            if manifest["sha256"][name] != hashlib.sha256(content).hexdigest():
                raise _failed("session_changed", "this session file was changed after it was written")
        articles = tuple(_article(value) for value in _values(members["articles.json"]))
        session = from_json(_values(members["session.json"]))
        _check_ties(session, articles)
    except (*_DAMAGED, *_MALFORMED) as error:
        raise _failed("session_damaged", "this session file is damaged or incomplete") from error
    except (NotImplementedError, RuntimeError, RecursionError) as error:
        # An encrypted or oddly packed member, or JSON nested beyond reason.
        raise _failed("session_damaged", "this session file cannot be read") from error
    return SessionPackage(session, articles)


def _check_members(archive: zipfile.ZipFile) -> None:
    """Refuses an archive that somebody put together: nothing of it is unpacked to the disk, but nobody shall hand it on
    as a session either."""
    expected = [_MANIFEST, *_MEMBERS]
    for info in archive.infolist():
        # The name as it stands in the archive: zipfile mends backslashes and cuts at a zero.
        if info.orig_filename not in expected or info.is_dir() or stat.S_ISLNK(info.external_attr >> 16):
            raise _failed("session_foreign", f"this session file holds what no session holds: {info.filename}")
        expected.remove(info.orig_filename)


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    info = archive.getinfo(name)
    if is_bomb(info, _LARGEST_MEMBER):
        raise _failed("session_bomb", "this session file would unpack to far more than its size")
    with archive.open(info) as stream:
        # The size that the archive claims may be a lie.
        content = stream.read(_LARGEST_MEMBER + 1)
    if len(content) > _LARGEST_MEMBER:
        raise _failed("session_bomb", "this session file would unpack to far more than its size")
    return content


def _values(content: bytes) -> Any:
    """The JSON values; raises ValueError for half a letter of a surrogate pair, which no file or database takes."""
    values = json.loads(content)
    json.dumps(values, ensure_ascii=False).encode("utf-8")
    return values


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
    return ImportFailed(canonical_line(words), why=why)
