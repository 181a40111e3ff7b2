"""The sections of a report: each a pure function from the comparison to blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.analysis.matrices.naming import Label
from reader.analysis.variants import find_variants
from reader.export.report import (
    Block,
    Cell,
    Heading,
    Paragraph,
    Picture,
    Run,
    Style,
    Table,
    number_cell,
    plain,
    text_cell,
)
from reader.lexicon.reporting import is_sign, shown_cue
from reader.library.reports import drawn
from reader.library.reports.differing import together
from reader.library.reports.material import Material
from reader.library.reports.spread import NARROW, NUMBERS, Line, spread
from reader.library.reports.words import Words, direction_of
from reader.library.sessions.notes import PlacedNote
from reader.model.articles import Span
from reader.model.comparisons import Difference, DifferenceKind, Row
from reader.model.marks import Tone
from reader.text.direction import isolated

_TONES = {Tone.HOSTILE: Style.HOSTILE, Tone.NEUTRAL: Style.NEUTRAL, Tone.FAVOURABLE: Style.FAVOURABLE}
_SIGNS = (
    Style.HOSTILE,
    Style.NEUTRAL,
    Style.FAVOURABLE,
    Style.ENDORSING,
    Style.CUE,
    Style.DISTANCING,
    Style.QUOTED,
    Style.SCARE,
    Style.NUMBER,
    Style.DIFFERENCE,
    Style.REPAIRED,
    Style.NOTED,
)


def headlines(material: Material) -> Iterator[Block]:
    """Who published what, when, under which headline."""
    words = material.words
    yield Heading(words("headlines"))
    for column, document in enumerate(material.documents):
        article = document.article
        facts = (material.names[column], words.day(article.published), article.byline or "")
        about = " · ".join(isolated(fact) for fact in facts if fact)
        yield plain(about, direction=words.direction, quiet=True)
        yield Heading(isolated(material.headline(column)), 3)


def legend(material: Material) -> Iterator[Block]:
    """What the marks in the texts mean."""
    words = material.words
    runs: list[Run] = [Run(f"{words('legend')}: ", frozenset((Style.MUTED,)))]
    for style in _SIGNS:
        if style is not Style.NOTED or material.notes:
            runs += [Run(words(f"legend.{style}"), frozenset((style,))), Run("   ")]
    yield Paragraph(tuple(runs), words.direction, quiet=True)


def rows(material: Material) -> Iterator[Block]:
    """The statements that several outlets have, side by side; then those that one alone has."""
    words = material.words
    yield Heading(words("rows"))
    yield from legend(material)
    aligned: list[Row] = []
    single: list[Row] = []
    for row in material.comparison.rows:
        (aligned if sum(bool(units) for units in row.cells) > 1 else single).append(row)
    lines = [
        Line(number_cell(number), tuple(_said(material, column, units) for column, units in enumerate(row.cells)))
        for number, row in enumerate(aligned, start=1)
    ]
    none = _absent(words, "rows.none")
    yield spread(material, words("rows"), words("rows.caption"), "#", lines, none, NUMBERS)
    if single:
        yield Heading(words("single"), 2)
        alone = [
            (text_cell(material.names[column], direction=words.direction), said)
            for column in range(len(material.documents))
            for row in single
            if (said := _said(material, column, row.cells[column]))
        ]
        header = (words("outlet"), words("single.statement"))
        yield Table(words("single"), words("single.caption"), header, tuple(alone), (1.0, 5.0))


def _said(material: Material, column: int, units: Sequence[int]) -> Cell | None:
    return Cell(tuple(one for unit in units for one in material.said(column, unit))) if units else None


def _absent(words: Words, key: str) -> Cell:
    return Cell((plain(words(key), direction=words.direction, quiet=True),))


def naming(material: Material) -> Iterator[Block]:
    """The naming matrix."""
    words = material.words
    yield Heading(words("naming"))
    matrix = material.matrix
    yield from _drawn(drawn.naming(material))
    lines = [
        Line(
            text_cell(material.label(row.concept), direction=words.direction),
            tuple(_names(cell, words) for cell in row.cells),
        )
        for row in matrix.rows
    ]
    about = words("naming.caption", basis=material.basis())
    yield spread(material, words("naming"), about, words("naming.concept"), lines, _absent(words, "naming.absent"))


def _drawn(picture: Picture | None) -> Iterator[Block]:
    if picture is not None:
        yield picture


def _names(labels: Sequence[Label], words: Words) -> Cell | None:
    if not labels:
        return None
    lines = []
    for label in labels:
        counts = []
        if label.own:
            counts.append(f"{words('naming.own')}\u00a0{len(label.own)}")
        if label.quoted:
            counts.append(f"{words('naming.quoted')}\u00a0{len(label.quoted)}")
        about = words.joined((words(f"tone.{label.tone}"), *counts))
        muted = Run(f" ({about})", frozenset((Style.MUTED,)))
        # What is said of a name is in the report's language: in English it would break apart around the Arabic.
        lines.append(Paragraph((Run(label.text, frozenset((_TONES[label.tone],))), muted), words.direction))
    return Cell(tuple(lines))


def speakers(material: Material) -> Iterator[Block]:
    """Who speaks in how many words, and with which verbs they are introduced."""
    words = material.words
    yield Heading(words("voices"))
    yield from _drawn(drawn.voices(material))
    said: list[tuple[Cell, ...]] = []
    cues: list[tuple[Cell, ...]] = []
    for name, column in zip(material.names, material.voices, strict=True):
        outlet = text_cell(name, direction=words.direction)
        for row in column.speakers:
            figures = (row.direct_words, row.reported_words, len(row.places))
            speaker = text_cell(row.speaker or words("voices.unknown"), direction=words.direction)
            said.append((outlet, speaker, *(number_cell(figure) for figure in figures)))
        for verb in column.verbs:
            stance = text_cell(words(f"stance.{verb.stance}"), direction=words.direction)
            shown = words("verbs.sign", sign=verb.cue) if is_sign(verb.cue) else shown_cue(verb.cue)
            cues.append((outlet, text_cell(shown), stance, number_cell(len(verb.places))))
    title = words("outlet")
    header = (title, words("voices.speaker"), words("voices.direct"), words("voices.reported"), words("voices.places"))
    about = words("voices.caption", basis=material.basis())
    yield Table(words("voices"), about, header, tuple(said), (1.0, 1.6, *(NARROW * 2,) * 3))
    yield from _unheard(material)
    yield Heading(words("verbs"), 2)
    verb_header = (title, words("verbs.verb"), words("verbs.stance"), words("verbs.count"))
    about = words("verbs.caption", basis=material.basis())
    yield Table(words("verbs"), about, verb_header, tuple(cues), (1.0, 1.6, 0.8, NARROW * 2))


def _unheard(material: Material) -> Iterator[Block]:
    """Whom each outlet names without a word of theirs."""
    words = material.words
    lines = [
        (text_cell(name, direction=words.direction), text_cell(words.joined(map(material.label, column.unheard))))
        for name, column in zip(material.names, material.voices, strict=True)
        if column.unheard
    ]
    if lines:
        yield Heading(words("unheard"), 2)
        about = words("unheard.caption", basis=material.basis())
        yield Table(words("unheard"), about, (words("outlet"), words("unheard.actors")), tuple(lines), (1.0, 4.0))


def numbers(material: Material) -> Iterator[Block]:
    """Numbers and dates that differ, then the other differences in wording."""
    words = material.words
    found = material.comparison.differences
    yield Heading(words("numbers"))
    own = [difference for difference in found if difference.kind is DifferenceKind.NUMBER]
    if own:
        yield _differences(material, "numbers", own)
    else:
        yield plain(words("numbers.none"), direction=words.direction)
    others = [item for item in found if item.kind in (DifferenceKind.NAMING, DifferenceKind.VERB)]
    if others:
        yield Heading(words("differences"))
        yield _differences(material, "differences", others)


def _differences(material: Material, name: str, found: Sequence[Difference]) -> Table:
    words = material.words
    lines = [
        Line(text_cell(words(f"kind.{one.kind}"), direction=words.direction), _sides(material, one.sides))
        for one in together(found)
    ]
    about = words(f"{name}.caption")
    return spread(material, words(name), about, words("differences.kind"), lines, Cell(), NARROW * 2)


def _sides(material: Material, sides: Sequence[tuple[int, Span]]) -> tuple[Cell | None, ...]:
    """The words of each article that has a side of the difference."""
    found = []
    for column, document in enumerate(material.documents):
        spans = sorted({span for article, span in sides if article == document.article.id})
        told = dict.fromkeys(material.plain_text(column, span) for span in spans)
        found.append(text_cell(" / ".join(told)) if told else None)
    return tuple(found)


def variants(material: Material) -> Iterator[Block]:
    """One speaker's words that two outlets give differently."""
    words = material.words
    comparison = material.comparison
    yield Heading(words("variants"))
    found = find_variants(comparison.documents, comparison.marks, comparison.links)
    if not found:
        yield plain(words("variants.none"), direction=words.direction)
        return
    lines = [
        Line(text_cell(one.note or words("voices.unknown"), direction=words.direction), _sides(material, one.sides))
        for one in found
    ]
    about = words("variants.caption")
    yield spread(material, words("variants"), about, words("voices.speaker"), lines, Cell())


def notes(material: Material) -> Iterator[Block]:
    """The user's notes with the words that they hang on, under the numbers that they have in the texts."""
    words = material.words
    yield Heading(words("notes"))
    if not material.notes:
        yield plain(words("notes.none"), direction=words.direction)
        return
    lines = [
        (
            number_cell(one.number),
            _places(material, one),
            text_cell(one.note.body, direction=direction_of(one.note.body, words.direction)),
            text_cell(words.joined(tag.name for tag in one.tags), direction=words.direction),
        )
        for one in material.notes
    ]
    header = ("#", words("notes.place"), words("notes.text"), words("notes.tags"))
    about = words.count("notes.count", len(material.notes))
    yield Table(words("notes"), about, header, tuple(lines), (NARROW / 2, 1.4, 1.4, 0.6))


def _places(material: Material, one: PlacedNote) -> Cell:
    words = material.words
    found = [(material.names[spot.column], material.plain_text(spot.column, spot.span)) for spot in one.spots]
    placed = [plain(f"{isolated(name)}: «{isolated(text)}»", direction=words.direction) for name, text in found]
    gone = words("notes.unplaced")
    placed += [plain(f"«{isolated(anchor.quoted)}» ({gone})", direction=words.direction) for anchor in one.lost]
    return Cell(tuple(placed)) if placed else text_cell(words("notes.whole"), Style.MUTED, direction=words.direction)


def texts(material: Material) -> Iterator[Block]:
    """The articles' full texts, marked."""
    yield Heading(material.words("texts"))
    yield from legend(material)
    for column, document in enumerate(material.documents):
        yield Heading(isolated(material.headline(column)), 2)
        yield plain(material.names[column], direction=material.words.direction, quiet=True)
        for unit in range(1, len(document.units)):
            yield from material.said(column, unit)


def method(material: Material) -> Iterator[Block]:
    """With what the report was made, and what was corrected by hand."""
    words = material.words
    recipe = material.comparison.recipe
    yield Heading(words("method"))
    for name in ("method.evidence", "method.time"):
        yield plain(words(name), direction=words.direction)
    by_hand = len(material.session.corrections) if material.session else 0
    facts = (
        ("method.program", f"Riwaya {recipe.program}", "ltr"),
        ("method.analyses", _versions(recipe.analyses), "ltr"),
        ("method.lexicons", _versions(recipe.lexicons), "ltr"),
        ("method.thresholds", words("method.thresholds.words"), words.direction),
        ("method.corrected", words.count("corrections", by_hand), words.direction),
    )
    lines = tuple(
        (text_cell(words(name), direction=words.direction), text_cell(value, direction=way))
        for name, value, way in facts
    )
    yield Table(words("method"), material.basis(), (words("method.fact"), words("method.value")), lines, (1.0, 4.0))


def _versions(pairs: Sequence[tuple[str, object]]) -> str:
    return ", ".join(f"{name} {version}" for name, version in pairs)
