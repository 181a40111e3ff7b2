"""Sessions as JSON values and back. Unknown keys are ignored, missing ones have their defaults."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from reader.model.articles import Span
from reader.model.comparisons import Recipe
from reader.model.sessions import Anchor, Digest, Note, NoteTarget, Session, Tag

VERSION = 1

Json = dict[str, Any]


def to_json(session: Session) -> Json:
    """The session as JSON values; spans in code points, moments in ISO 8601 with their zone."""
    return {
        "version": VERSION,
        "name": session.name,
        "articles": list(session.articles),
        "created": session.created.isoformat(),
        "changed": session.changed.isoformat(),
        "view": dict(session.view),
        "corrections": [dict(correction) for correction in session.corrections],
        "notes": [_note(note) for note in session.notes],
        "tags": [_tag(tag) for tag in session.tags],
        "digest": _digest(session.digest) if session.digest else None,
    }


def from_json(value: Mapping[str, Any], session_id: int | None = None) -> Session:
    """The session that `to_json` wrote. Raises KeyError, TypeError or ValueError where it is none."""
    return Session(
        id=session_id,
        name=_text(value["name"]),
        articles=tuple(int(article) for article in value["articles"]),
        created=_moment(value["created"]),
        changed=_moment(value["changed"]),
        view=dict(value.get("view") or {}),
        corrections=tuple(dict(correction) for correction in value.get("corrections") or ()),
        notes=tuple(_read_note(note) for note in value.get("notes") or ()),
        tags=tuple(_read_tag(tag) for tag in value.get("tags") or ()),
        digest=_read_digest(value["digest"]) if value.get("digest") else None,
    )


def _note(note: Note) -> Json:
    return {
        "id": note.id,
        "target": note.target.value,
        "created": note.created.isoformat(),
        "changed": note.changed.isoformat(),
        "body": note.body,
        "tags": list(note.tags),
        "anchors": [
            {
                "article": anchor.article,
                "start": anchor.span.start,
                "end": anchor.span.end,
                "quoted": anchor.quoted,
                "prefix": anchor.prefix,
                "suffix": anchor.suffix,
            }
            for anchor in note.anchors
        ],
    }


def _read_note(value: Mapping[str, Any]) -> Note:
    return Note(
        id=_text(value["id"]),
        target=NoteTarget(value["target"]),
        created=_moment(value["created"]),
        changed=_moment(value["changed"]),
        body=_text(value.get("body", "")),
        tags=_texts(value.get("tags", ())),
        anchors=tuple(_read_anchor(anchor) for anchor in value.get("anchors", ())),
    )


def _read_anchor(value: Mapping[str, Any]) -> Anchor:
    return Anchor(
        article=int(value["article"]),
        span=Span(int(value["start"]), int(value["end"])),
        quoted=_text(value["quoted"]),
        prefix=_text(value.get("prefix", "")),
        suffix=_text(value.get("suffix", "")),
    )


def _tag(tag: Tag) -> Json:
    return {
        "id": tag.id,
        "name": tag.name,
        "description": tag.description,
        "colour": tag.colour,
        "shape": tag.shape,
        "key": tag.key,
    }


def _read_tag(value: Mapping[str, Any]) -> Tag:
    defaults = Tag("", "")
    return Tag(
        id=_text(value["id"]),
        name=_text(value["name"]),
        description=_text(value.get("description", "")),
        colour=_text(value.get("colour", defaults.colour)),
        shape=_text(value.get("shape", defaults.shape)),
        key=_text(value.get("key", "")),
    )


def _digest(digest: Digest) -> Json:
    recipe = digest.recipe
    return {
        "links": digest.links,
        "marks": dict(digest.marks),
        "differences": dict(digest.differences),
        "recipe": {
            "program": recipe.program,
            "analyses": [list(pair) for pair in recipe.analyses],
            "lexicons": [list(pair) for pair in recipe.lexicons],
        },
    }


def _read_digest(value: Mapping[str, Any]) -> Digest:
    recipe = value["recipe"]
    return Digest(
        links=int(value["links"]),
        marks={_text(name): int(count) for name, count in value["marks"].items()},
        differences={_text(name): int(count) for name, count in value["differences"].items()},
        recipe=Recipe(
            program=_text(recipe["program"]),
            analyses=tuple((_text(name), int(version)) for name, version in recipe["analyses"]),
            lexicons=tuple((_text(name), _text(version)) for name, version in recipe["lexicons"]),
        ),
    )


def _moment(value: Any) -> dt.datetime:
    moment = dt.datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone")
    return moment


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"not a text: {type(value).__name__}")
    return value


def _texts(values: Sequence[Any]) -> tuple[str, ...]:
    return tuple(_text(value) for value in values)
