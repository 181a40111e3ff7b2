"""Puts a report together from the sections that the user ticked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.export.pictures import Measure, estimated
from reader.export.report import Block, Code, Coding, Memo, Paragraph, Report, plain
from reader.lexicon.naming import NamingLexicon, default
from reader.library.matrices import label_of
from reader.library.reports import sections
from reader.library.reports.material import Material
from reader.library.reports.words import words_of
from reader.library.sessions.notes import PlacedNote
from reader.model.comparisons import Comparison
from reader.model.sessions import Session
from reader.text.anchoring import place

SECTIONS: dict[str, Callable[[Material], Iterator[Block]]] = {
    "headlines": sections.headlines,
    "rows": sections.rows,
    "naming": sections.naming,
    "voices": sections.speakers,
    "numbers": sections.numbers,
    "variants": sections.variants,
    "notes": sections.notes,
    "texts": sections.texts,
    "method": sections.method,
}
"""The sections in the report's order; all but the articles' full texts are on unless the user says otherwise."""

DEFAULT_SECTIONS = tuple(name for name in SECTIONS if name != "texts")


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into a report, and in which language: `with_texts` lets structured formats carry the articles' full
    texts, `as_printed` leaves obfuscated words as they were."""

    language: str = "ar"
    sections: tuple[str, ...] = DEFAULT_SECTIONS
    with_texts: bool = False
    as_printed: bool = False


def make_report(
    comparison: Comparison,
    title: str,
    contents: Contents,
    *,
    session: Session | None = None,
    lexicon: NamingLexicon | None = None,
    measure: Measure = estimated,
    now: dt.datetime | None = None,
) -> Report:
    """The report of `comparison`, corrections applied, and of the notes of its session where it has one."""
    lexicon = lexicon or default()
    material = Material(
        comparison=comparison,
        words=words_of(contents.language),
        label=lambda concept: label_of(concept, contents.language, lexicon),
        session=session,
        actors=frozenset(key for key, concept in lexicon.concepts.items() if concept.kind == "actor"),
        as_printed=contents.as_printed,
        measure=measure,
    )
    created = now or dt.datetime.now(dt.UTC)
    return Report(
        title=title,
        language=material.words.language,
        created=created,
        blocks=(_head(material, created), *_blocks(material, contents)),
        articles=tuple(document.article for document in comparison.documents) if contents.with_texts else (),
        codes=_codes(session),
        codings=tuple(_codings(comparison, session)),
        memos=tuple(Memo(one.note.id, one.note.body, one.quoted, one.note.created) for one in _unplaced(material)),
        method=_method(comparison),
    )


def _method(comparison: Comparison) -> tuple[tuple[str, str], ...]:
    recipe = comparison.recipe
    versions = ((name, str(version)) for name, version in (*recipe.analyses, *recipe.lexicons))
    return (("riwaya", recipe.program), *versions)


def _blocks(material: Material, contents: Contents) -> Iterator[Block]:
    for name, section in SECTIONS.items():
        if name in contents.sections:
            yield from section(material)


def _head(material: Material, created: dt.datetime) -> Paragraph:
    words = material.words
    about = [words("made", day=words.date(created.date())), material.basis()]
    if material.notes:
        about.append(words.count("notes.count", len(material.notes)))
    return plain(" · ".join(about), direction=words.direction, quiet=True)


def _unplaced(material: Material) -> Iterator[PlacedNote]:
    return (one for one in material.notes if not one.spots)


def _codes(session: Session | None) -> tuple[Code, ...]:
    return tuple(Code(tag.id, tag.name, tag.description, tag.colour) for tag in session.tags) if session else ()


def _codings(comparison: Comparison, session: Session | None) -> Iterator[Coding]:
    """The user's notes where their words are found, one coding for each anchor."""
    texts = {document.article.id: document.text for document in comparison.documents}
    for note in session.notes if session else ():
        for number, anchor in enumerate(note.anchors):
            span = place(anchor, texts[anchor.article]) if anchor.article in texts else None
            if span is not None:
                name = note.id if number == 0 else f"{note.id}-{number}"
                yield Coding(name, anchor.article, span, note.tags, note.body, by_user=True, created=note.created)
