"""The user's own layer of contested names: one readable file beside the library, merged over the shipped lexicons."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from reader.lexicon import edit
from reader.lexicon.edit import EMPTY
from reader.lexicon.naming import NamingLexicon, compile_lexicon, default, shipped
from reader.lexicon.parse import parse, parse_file
from reader.lexicon.types import Concept, Domain, ToneRule, Variant
from reader.model.errors import LexiconError
from reader.model.marks import Tone


def file_beside(library: Path) -> Path:
    """Where the user's layer of that library stands."""
    return library.with_suffix(".lex")


def lexicon_of(library: Path) -> NamingLexicon:
    """The names that the library's analyses work with. Raises LexiconError where the user's file is not valid."""
    file = file_beside(library)
    try:
        state = file.stat()
    except FileNotFoundError:
        return default()
    return _read(file, state.st_mtime_ns, state.st_size)


def layer_of(library: Path) -> Domain:
    """The user's layer; empty where the user has changed nothing."""
    text = _text(library)
    return parse(text, str(file_beside(library))) if text else EMPTY


def set_tone(library: Path, concept: str, variant: str, tone: Tone) -> Domain:
    """Gives a name another tone wherever it stands, and writes the layer.

    The layer as it was, for `write` to undo. A name that no lexicon lists is added to its concept. Raises
    LexiconError where the concept is unknown, and OSError.
    """
    before = layer_of(library)
    lexicon = lexicon_of(library)
    known = lexicon.concept(concept)
    if known is None:
        raise LexiconError(f"no lexicon knows {concept}", path=str(file_beside(library)), line=0)
    layer = edit.set_tone(before, ToneRule(known.id, variant, tone))
    if variant not in {one.text for one in known.variants}:
        layer = edit.add_variant(layer, known, Variant(variant, tone))
    write(library, layer)
    return before


def add_name(library: Path, concept: Concept, variant: Variant) -> Domain:
    """Adds a name and writes the layer; the layer as it was. Raises LexiconError and OSError."""
    before = layer_of(library)
    write(library, edit.add_variant(before, concept, variant))
    return before


def write(library: Path, layer: Domain) -> None:
    """Writes the layer; an empty one takes the file away. Raises LexiconError and OSError."""
    if replace(layer, version=EMPTY.version) == EMPTY:
        file_beside(library).unlink(missing_ok=True)
    else:
        edit.write(file_beside(library), layer)


def _text(library: Path) -> str:
    try:
        return file_beside(library).read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


@lru_cache(maxsize=2)
def _read(file: Path, _changed: int, _size: int) -> NamingLexicon:
    """The lexicon with the file as it was changed then: titles are asked for at every painting."""
    return compile_lexicon(shipped(), parse_file(file))
