"""The sections of a report: each a pure function from the comparison to blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.matrices.columns import Column, analysed, by_article
from reader.analysis.matrices.naming import Label, naming_matrix
from reader.analysis.matrices.voices import voices
from reader.analysis.variants import find_variants
from reader.export.report import Block, Cell, Heading, Paragraph, Run, Style, Table, number_cell, plain, text_cell
from reader.library.reports.marked import runs
from reader.library.reports.words import Words
from reader.model import Comparison, Difference, DifferenceKind, Document, Mark, Session, Tone
from reader.text.anchoring import place
from reader.text.language import is_right_to_left

_TONES = {Tone.HOSTILE: Style.HOSTILE, Tone.NEUTRAL: Style.NEUTRAL, Tone.FAVOURABLE: Style.FAVOURABLE}


@dataclass(frozen=True, slots=True)
class Material:
    """What the sections read. `label` gives a concept's title in the report's language."""

    comparison: Comparison
    words: Words
    label: Callable[[str], str]
    session: Session | None = None
    actors: frozenset[str] = frozenset()
    as_printed: bool = False

    @property
    def documents(self) -> tuple[Document, ...]:
        return self.comparison.documents

    @property
    def columns(self) -> tuple[Column, ...]:
        return by_article(analysed(self.documents, self.comparison.marks))

    def names(self) -> tuple[str, ...]:
        """One heading for each article: its source."""
        return tuple(self.words.source(document.article) for document in self.documents)

    def marks(self, document: Document) -> tuple[Mark, ...]:
        return tuple(mark for mark in self.comparison.marks if mark.article == document.article.id)

    def runs(self, document: Document, unit: int, marks: Sequence[Mark]) -> tuple[Run, ...]:
        """The text of a unit with its marks."""
        return runs(document, document.units[unit].span, marks, as_printed=self.as_printed)


def headlines(material: Material) -> Iterator[Block]:
    """Who published what, when, under which headline."""
    words = material.words
    yield Heading(words("headlines"))
    for document in material.documents:
        article = document.article
        about = f"{words.source(article)} · {words.day(article.published)}"
        if article.byline:
            about += f" · {article.byline}"
        yield plain(about, quiet=True)
        yield Heading(article.title, 3)


def rows(material: Material) -> Iterator[Block]:
    """The aligned rows, marks inside the cells."""
    words = material.words
    yield Heading(words("rows"))
    lines = []
    for row in material.comparison.rows:
        cells = []
        for document, units in zip(material.documents, row.cells, strict=True):
            marks = material.marks(document)
            paragraphs = tuple(Paragraph(material.runs(document, unit, marks), _direction(document)) for unit in units)
            cells.append(Cell(paragraphs) if units else text_cell(words("rows.none"), Style.MUTED))
        lines.append(tuple(cells))
    yield Table(words("rows"), words("rows.caption"), material.names(), tuple(lines))


def naming(material: Material) -> Iterator[Block]:
    """The naming matrix."""
    words = material.words
    yield Heading(words("naming"))
    matrix = naming_matrix(material.columns)
    lines = [
        (text_cell(material.label(row.concept)), *(_naming_cell(cell, words) for cell in row.cells))
        for row in matrix.rows
    ]
    header = (words("naming.concept"), *material.names())
    yield Table(words("naming"), words("naming.caption", basis=_basis(material)), header, tuple(lines))


def _naming_cell(labels: Sequence[Label], words: Words) -> Cell:
    if not labels:
        return text_cell(words("naming.absent"), Style.MUTED)
    lines = []
    for label in labels:
        counts = []
        if label.own:
            counts.append(f"{words('naming.own')} {len(label.own)}")
        if label.quoted:
            counts.append(f"{words('naming.quoted')} {len(label.quoted)}")
        tone = words(f"tone.{label.tone}")
        muted = Run(f" ({tone}; {'; '.join(counts)})", frozenset((Style.MUTED,)))
        lines.append(Paragraph((Run(label.text, frozenset((_TONES[label.tone],))), muted)))
    return Cell(tuple(lines))


def speakers(material: Material) -> Iterator[Block]:
    """Who speaks in how many words, and with which verbs they are introduced."""
    words = material.words
    yield Heading(words("voices"))
    said: list[tuple[Cell, ...]] = []
    cues: list[tuple[Cell, ...]] = []
    for name, column in zip(material.names(), voices(material.columns, material.actors), strict=True):
        for row in column.speakers:
            figures = (row.direct_words, row.reported_words, len(row.places))
            speaker = text_cell(row.speaker or words("voices.unknown"))
            said.append((text_cell(name), speaker, *(number_cell(figure) for figure in figures)))
        for verb in column.verbs:
            stance = text_cell(words(f"stance.{verb.stance}"))
            cues.append((text_cell(name), text_cell(verb.cue), stance, number_cell(len(verb.places))))
    outlet = words("outlet")
    header = (outlet, words("voices.speaker"), words("voices.direct"), words("voices.reported"), words("voices.places"))
    yield Table(words("voices"), words("voices.caption", basis=_basis(material)), header, tuple(said))
    yield Heading(words("verbs"), 2)
    verb_header = (outlet, words("verbs.verb"), words("verbs.stance"), words("verbs.count"))
    yield Table(words("verbs"), words("verbs.caption", basis=_basis(material)), verb_header, tuple(cues))


def numbers(material: Material) -> Iterator[Block]:
    """Numbers and dates that differ, then the other differences in wording."""
    words = material.words
    found = material.comparison.differences
    yield Heading(words("numbers"))
    own = [difference for difference in found if difference.kind is DifferenceKind.NUMBER]
    if own:
        yield _differences(material, "numbers", own)
    else:
        yield plain(words("numbers.none"))
    others = [item for item in found if item.kind in (DifferenceKind.NAMING, DifferenceKind.VERB)]
    if others:
        yield Heading(words("differences"))
        yield _differences(material, "differences", others)


def _differences(material: Material, name: str, found: Sequence[Difference]) -> Table:
    words = material.words
    lines = []
    for difference in found:
        sides = dict(difference.sides)
        cells = [
            text_cell(sides[document.article.id].of(document.text) if document.article.id in sides else "")
            for document in material.documents
        ]
        lines.append((text_cell(words(f"kind.{difference.kind}")), *cells))
    header = (words("differences.kind"), *material.names())
    return Table(words(name), words(f"{name}.caption"), header, tuple(lines))


def variants(material: Material) -> Iterator[Block]:
    """One speaker's words that two outlets give differently."""
    words = material.words
    comparison = material.comparison
    yield Heading(words("variants"))
    found = find_variants(comparison.documents, comparison.marks, comparison.links)
    if not found:
        yield plain(words("variants.none"))
        return
    lines = []
    for variant in found:
        sides = dict(variant.sides)
        given = (
            text_cell(sides[document.article.id].of(document.text) if document.article.id in sides else "")
            for document in material.documents
        )
        lines.append((text_cell(variant.note or words("voices.unknown")), *given))
    header = (words("voices.speaker"), *material.names())
    yield Table(words("variants"), words("variants.caption"), header, tuple(lines))


def notes(material: Material) -> Iterator[Block]:
    """The user's notes with the words that they hang on."""
    words = material.words
    yield Heading(words("notes"))
    session = material.session
    if session is None or not session.notes:
        yield plain(words("notes.none"))
        return
    names = {tag.id: tag.name for tag in session.tags}
    known = {document.article.id: document for document in material.documents}
    lines = []
    for note in session.notes:
        places = []
        for anchor in note.anchors:
            document = known.get(anchor.article)
            gone = document is None or place(anchor, document.text) is None
            source = words.source(document.article) if document else ""
            suffix = f" ({words('notes.unplaced')})" if gone else ""
            places.append(plain(f"{source}: «{anchor.quoted}»{suffix}" if source else f"«{anchor.quoted}»{suffix}"))
        tags = "، ".join(names.get(tag, tag) for tag in note.tags)
        lines.append((Cell(tuple(places)), text_cell(note.body), text_cell(tags)))
    header = (words("notes.place"), words("notes.text"), words("notes.tags"))
    yield Table(words("notes"), words("notes"), header, tuple(lines))


def texts(material: Material) -> Iterator[Block]:
    """The articles' full texts, marked."""
    yield Heading(material.words("texts"))
    for document in material.documents:
        yield Heading(document.article.title, 2)
        yield plain(material.words.source(document.article), quiet=True)
        marks = material.marks(document)
        for unit in range(1, len(document.units)):
            yield Paragraph(material.runs(document, unit, marks), _direction(document))


def method(material: Material) -> Iterator[Block]:
    """With what the report was made, and what was corrected by hand."""
    words = material.words
    recipe = material.comparison.recipe
    yield Heading(words("method"))
    yield plain(words("method.evidence"))
    yield plain(words("method.time"))
    by_hand = len(material.session.corrections) if material.session else 0
    lines = (
        (text_cell(words("method.program")), text_cell(f"Riwaya {recipe.program}", direction="ltr")),
        (text_cell(words("method.analyses")), text_cell(_versions(recipe.analyses), direction="ltr")),
        (text_cell(words("method.lexicons")), text_cell(_versions(recipe.lexicons), direction="ltr")),
        (text_cell(words("method.corrected")), text_cell(words.count("corrections", by_hand))),
    )
    yield Table(words("method"), _basis(material), ("", ""), lines)


def _versions(pairs: Sequence[tuple[str, object]]) -> str:
    return ", ".join(f"{name} {version}" for name, version in pairs)


def _basis(material: Material) -> str:
    total = sum(len(document.tokens) for document in material.documents)
    return material.words.basis(len(material.documents), total)


def _direction(document: Document) -> str:
    return "rtl" if is_right_to_left(document.article.language) else "ltr"
