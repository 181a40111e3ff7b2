"""A session from another machine: articles added without overwriting, all tied to the ids of this library."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from reader.analysis.corrections import Correction, from_json, to_json
from reader.importers.drafts import files
from reader.importers.formats.session_file import SessionPackage, read_session
from reader.library import correcting
from reader.library.importing.entries import entry_of
from reader.library.sessions.views import SHAPES, SHOWN
from reader.model.errors import ImportFailed
from reader.model.session_json import to_json as session_json
from reader.model.sessions import Note, Session, Tag
from reader.store.store import Store
from reader.text.canonical import canonical_line
from reader.text.language import language_of

ENDING = ".riwaya"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_LARGEST_FILE = 256 * 2**20
_LONGEST_NAME = 200


def is_session(path: Path) -> bool:
    """Whether a file is a session by its name."""
    return path.suffix.lower() == ENDING


def found_in(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The session files among the paths and in the folders among them; a folder that cannot be read has none."""
    found: list[Path] = []
    for path in paths:
        with suppress(ImportFailed):
            found += [file for file in files(path) if is_session(file)]
    return tuple(found)


def read(path: Path) -> SessionPackage:
    """The session in a file; raises ImportFailed with the reason."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise ImportFailed(f"{path.name}: this file is larger than any session", why="session_damaged")
        package = read_session(path.read_bytes())
    except OSError as error:
        raise ImportFailed(f"{path.name}: it cannot be read ({error.strerror})", why="session_unreadable") from error
    try:
        for value in package.session.corrections:
            from_json(value)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise ImportFailed(f"{path.name}: this session file is damaged", why="session_damaged") from error
    return package


def store(target: Store, package: SessionPackage) -> tuple[Session, tuple[int, ...], tuple[int, ...]]:
    """The session with this library's ids, and the articles that were new or there already. Nothing is overwritten."""
    entries = [entry_of(replace(one, language=one.language or language_of(one.text))) for one in package.articles]
    stored = target.articles.add(entries)
    ids = {article.id: key for article, (key, _) in zip(package.articles, stored, strict=True)}
    session = moved(package.session, ids)
    kept = {value["id"] for value in session.corrections}
    have = {one.id for one in correcting.corrections(target, session.articles)}
    for value in session.corrections:
        if value["id"] in kept - have:
            correcting.save(target, from_json(value))
    new = tuple(key for key, fresh in stored if fresh)
    return session, new, tuple(key for key, fresh in stored if not fresh)


def same_work(one: Session, other: Session) -> bool:
    """Whether both are one session with the same articles, notes, tags and corrections, however called and arranged."""
    return _work(one) == _work(other)


def _work(session: Session) -> str:
    bare = replace(session, id=None, name="", changed=session.created, view={}, digest=None)
    return json.dumps(session_json(bare), sort_keys=True)


def moved(session: Session, ids: Mapping[int, int]) -> Session:
    """The session with all article ids exchanged, its names in one line, its notes and tags told apart."""
    places = session.view.get("places")
    view = dict(session.view)
    if isinstance(places, Mapping):
        view["places"] = {str(ids[int(one)]): place for one, place in places.items() if _known(one, ids)}
    shown = session.view.get(SHOWN)
    if isinstance(shown, list):
        view[SHOWN] = [ids[int(one)] for one in shown if _known(one, ids)]
    return replace(
        session,
        id=None,
        name=canonical_line(session.name)[:_LONGEST_NAME],
        articles=tuple(dict.fromkeys(ids[article] for article in session.articles)),
        view=view,
        corrections=tuple(to_json(_correction(from_json(value), ids)) for value in session.corrections),
        notes=_told_apart(_note(note, ids) for note in session.notes),
        tags=tuple({tag.id: sound(tag) for tag in session.tags}.values()),
    )


def sound(tag: Tag) -> Tag:
    """The tag with a colour, shape and key that can be drawn and pressed."""
    usual = Tag("", "")
    return replace(
        tag,
        name=canonical_line(tag.name),
        colour=tag.colour if _COLOUR.fullmatch(tag.colour) else usual.colour,
        shape=tag.shape if tag.shape in SHAPES else usual.shape,
        key=tag.key if len(tag.key) == 1 and tag.key.isalnum() else "",
    )


def _told_apart(notes: Iterable[Note]) -> tuple[Note, ...]:
    """The notes, none under the id of another: writing in one would write in both."""
    found: dict[str, Note] = {}
    for number, note in enumerate(notes):
        key = f"{note.id}-{number}" if note.id in found else note.id
        found[key] = replace(note, id=key)
    return tuple(found.values())


def _known(article: object, ids: Mapping[int, int]) -> bool:
    return str(article).isdecimal() and int(str(article)) in ids


def _note(note: Note, ids: Mapping[int, int]) -> Note:
    return replace(note, anchors=tuple(replace(anchor, article=ids[anchor.article]) for anchor in note.anchors))


def _correction(correction: Correction, ids: Mapping[int, int]) -> Correction:
    other = correction.other_article
    return replace(
        correction,
        article=ids.get(correction.article, correction.article),
        other_article=None if other is None else ids.get(other, other),
    )
