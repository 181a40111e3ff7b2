"""The naming matrix and the voices as pictures in a report."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.matrices.naming import Label
from reader.analysis.matrices.voices import ColumnVoices
from reader.export.pictures import NameMark, NamingPicture, Stretch, VoicesPicture, naming_svg, voices_svg
from reader.export.report import Picture
from reader.library.reports.material import Material

_MOST_ROWS, _MOST_NAMES = 6, 5
"""What a picture on one page can hold; the table below it has all."""
_MOST_COLUMNS, _MOST_BLOCKS = 8, 16
_OTHERS = 3


def naming(material: Material) -> Picture | None:
    """The concepts that at least two outlets name, the most varied first; None where there are none or many outlets."""
    words = material.words
    wanted = [row for row in material.matrix.rows if sum(bool(cell) for cell in row.cells) > 1]
    if not wanted or len(material.columns) > _MOST_COLUMNS:
        return None
    shown = wanted[:_MOST_ROWS]
    rows = tuple(
        (material.label(row.concept), words.count("occurrences", row.count), tuple(_marks(cell) for cell in row.cells))
        for row in shown
    )
    about = words("picture.naming", shown=len(shown), all=len(material.matrix.rows))
    picture = NamingPicture(
        words("naming"), about, _heads(material), rows, words("naming.absent"), words("picture.signs"), _rtl(material)
    )
    return Picture(words("naming"), naming_svg(picture, material.measure), f"{words('naming')}. {about}")


def _marks(cell: Sequence[Label]) -> tuple[NameMark, ...]:
    found = []
    for label in cell[:_MOST_NAMES]:
        for own, places in ((True, label.own), (False, label.quoted)):
            if places:
                found.append(NameMark(label.text, label.tone.value, own, len(places)))
    return tuple(found[:_MOST_NAMES])


def voices(material: Material) -> Picture | None:
    """Who speaks in how many words, by sides; None where nobody does, or in too many outlets."""
    words = material.words
    totals: dict[str, int] = {}
    for column in material.voices:
        for row in column.speakers:
            if row.side is not None:
                totals[row.side] = totals.get(row.side, 0) + row.words
    if not any(column.speakers for column in material.voices) or len(material.columns) > _MOST_BLOCKS:
        return None
    ordered = sorted(totals, key=lambda side: (-totals[side], side))[:_OTHERS]
    colours = {side: number for number, side in enumerate(ordered)}
    heads = _heads(material)
    blocks = tuple(
        (name, basis, tuple(_bar(material, column, colours, direct=direct) for direct in (True, False)))
        for (name, basis), column in zip(heads, material.voices, strict=True)
    )
    sides = (*((number, material.label(side)) for side, number in colours.items()), (_OTHERS, words("sides.others")))
    picture = VoicesPicture(
        words("voices.who"), words("picture.voices"), blocks, sides, words("picture.fills"), _rtl(material)
    )
    return Picture(words("voices"), voices_svg(picture, material.measure), words("picture.voices"))


def _bar(
    material: Material, column: ColumnVoices, colours: dict[str, int], *, direct: bool
) -> tuple[str, tuple[Stretch, ...], str]:
    counted: dict[int, int] = {}
    for side in column.sides:
        number = colours.get(side or "", _OTHERS)
        counted[number] = counted.get(number, 0) + column.words_of_side(side)[0 if direct else 1]
    total = sum(counted.values())
    title = material.words("voices.direct" if direct else "voices.reported")
    stretches = tuple(Stretch(number, direct, count) for number, count in sorted(counted.items()) if count)
    return title, stretches, f"{total} ({round(100 * total / max(column.basis.words, 1))}%)"


def _heads(material: Material) -> tuple[tuple[str, str], ...]:
    words = material.words
    sizes = (words.count("words", column.basis.words) for column in material.columns)
    return tuple(zip(material.names, sizes, strict=True))


def _rtl(material: Material) -> bool:
    return material.words.direction == "rtl"
