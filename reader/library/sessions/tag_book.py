"""The code book: a session's tags with their definitions, on their way to other sessions and programs."""

from __future__ import annotations

import csv
import io
import json
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, fields, replace

from reader.library.sessions.files import sound
from reader.library.sessions.views import SHAPES
from reader.model.errors import ImportFailed
from reader.model.sessions import Session, Tag
from reader.text.canonical import canonical_line

COLOURS = ("#B87A00", "#2F7FAE", "#00805D", "#A8487F", "#A03B00", "#5B6B00", "#5A4FB0", "#675F53")
_FIELDS = tuple(field.name for field in fields(Tag))
_MOST = 1000

_DEFAULTS = {
    "ar": (
        ("check", "للتحقق", "ما يجب أن يُراجَع في مصدر آخر", "square"),
        ("term", "مصطلح", "اختيار لفظ دون غيره", "circle"),
        ("source", "نسبة القول", "من قال، وكيف نُقل قوله", "triangle"),
        ("publish", "للنشر", "ما يصلح للمادة المنشورة", "diamond"),
    ),
    "en": (
        ("check", "To check", "What has to be looked up in another source", "square"),
        ("term", "Term", "The choice of one word over another", "circle"),
        ("source", "Attribution", "Who said it, and how it is reported", "triangle"),
        ("publish", "To publish", "What may go into the published piece", "diamond"),
    ),
}


def default_tags(language: str) -> tuple[Tag, ...]:
    """The tags of a first session, with the keys 1 to 4."""
    found = _DEFAULTS.get(language, _DEFAULTS["en"])
    return tuple(
        Tag(key, name, words, COLOURS[number], shape, str(number + 1))
        for number, (key, name, words, shape) in enumerate(found)
    )


def counts(session: Session, sources: Mapping[int, str]) -> dict[str, Counter[str]]:
    """For each tag, how many notes bear it by outlet ("" for notes that hang on no article)."""
    found: dict[str, Counter[str]] = {tag.id: Counter() for tag in session.tags}
    for note in session.notes:
        outlets = {sources.get(anchor.article, "") for anchor in note.anchors} or {""}
        for tag in note.tags:
            found.setdefault(tag, Counter()).update(outlets)
    return found


def to_csv(tags: Sequence[Tag]) -> bytes:
    """The code book as CSV with a byte-order mark, formulas neutralised."""
    from reader.export.safe_text import as_text

    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(_FIELDS)
    for tag in tags:
        writer.writerow([as_text(str(getattr(tag, name))) for name in _FIELDS])
    return stream.getvalue().encode("utf-8-sig")


def to_refi(tags: Sequence[Tag]) -> bytes:
    """The code book as REFI-QDA XML, which has no place for shapes and keys."""
    from reader.export.refi_codebook import write_codebook
    from reader.export.report import Code

    return write_codebook([Code(tag.id, tag.name, tag.description, tag.colour) for tag in tags])


def to_json(tags: Sequence[Tag]) -> bytes:
    """The code book as JSON."""
    value = {"format": "riwaya-codebook", "version": 1, "tags": [asdict(tag) for tag in tags]}
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8")


WRITERS: dict[str, Callable[[Sequence[Tag]], bytes]] = {".csv": to_csv, ".json": to_json, ".qdc": to_refi}
"""What writes a code book, by the ending of its file."""


def read(data: bytes) -> tuple[Tag, ...]:
    """The tags in a CSV, JSON or REFI-QDA code book; raises ImportFailed (codebook) for anything else."""
    tags = _refi_tags(data) if data.removeprefix(BOM_UTF8).lstrip().startswith(b"<") else _text_tags(data)
    if not tags or not all(tag.name for tag in tags):
        raise ImportFailed("this code book has no named tags", why="codebook")
    return tags


def _refi_tags(data: bytes) -> tuple[Tag, ...]:
    from reader.importers.formats.refi_codebook import read_codebook

    return tuple(replace(sound(tag), shape="") for tag in read_codebook(data, "REFI-QDA")[:_MOST])


def _text_tags(data: bytes) -> tuple[Tag, ...]:
    try:
        text = data.decode("utf-8-sig")
        rows = _json_rows(text) if text.lstrip().startswith(("{", "[")) else list(csv.DictReader(io.StringIO(text)))
        return tuple(_tag(row, number) for number, row in enumerate(rows[:_MOST]))
    except (UnicodeDecodeError, ValueError, LookupError, TypeError, AttributeError, csv.Error, RecursionError) as error:
        raise ImportFailed("this is not a code book in CSV, JSON or REFI-QDA", why="codebook") from error


def merged(old: Sequence[Tag], new: Sequence[Tag]) -> tuple[Tag, ...]:
    """Both code books: a tag of the same id or name is renewed in its place and keeps its id, and its shape and key
    where the new one has none; keys stay unique."""
    found = list(old)
    for tag in new:
        at = next((n for n, one in enumerate(found) if one.id == tag.id or one.name == tag.name), None)
        if at is None:
            found.append(replace(tag, shape=tag.shape or SHAPES[len(found) % len(SHAPES)]))
        else:
            was = found[at]
            found[at] = replace(tag, id=was.id, shape=tag.shape or was.shape, key=tag.key or was.key)
    taken: set[str] = set()
    for number, tag in enumerate(found):
        if tag.key in taken:
            found[number] = replace(tag, key="")
        taken.add(tag.key)
    return tuple(found)


def next_tag(tags: Sequence[Tag], key: str, name: str) -> Tag:
    """A new tag with a colour, shape and digit that are still free, as far as there are any."""
    number = len(tags)
    free = next((digit for digit in "123456789" if digit not in {tag.key for tag in tags}), "")
    return Tag(key, name, "", COLOURS[number % len(COLOURS)], SHAPES[number % len(SHAPES)], free)


def _json_rows(text: str) -> list[dict[str, object]]:
    value = json.loads(text)
    return list(value["tags"] if isinstance(value, dict) else value)


def _tag(row: Mapping[str, object], number: int) -> Tag:
    values = {name: canonical_line(str(row.get(name) or "")) for name in _FIELDS}
    values["id"] = values["id"] or f"tag-{number}-{values['name']}"
    return sound(Tag(**values))
