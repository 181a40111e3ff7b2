"""The text as the column shows it, and the map between its offsets and those of the article.

The shown text differs from the stored one in four ways: the letters of obfuscated words are joined, a thin place is
kept before and after verb chips and number boxes, spaces inside them do not break, and folded paragraphs stand as
one line. Every offset of the article has a place in the shown text, and the other way round.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.articles import Span
from reader.model.texts import Repair
from reader.ui.compare.steps import Steps, finished

PAD = "\u00a0"


@dataclass(frozen=True, slots=True)
class Box:
    """A mark that needs room at both ends; `span` is in code points of the article and covers whole words.

    `glued` keeps its words on one line.
    """

    span: Span
    style: str
    glued: bool = True


@dataclass(frozen=True, slots=True)
class Fold:
    """Paragraphs shown as one line. `span` covers them without the newline that follows."""

    span: Span
    label: str


class Hidden:
    """The parts of an article that are folded away."""

    def __init__(self, folds: Sequence[Fold]) -> None:
        self._spans = sorted((fold.span for fold in folds), key=lambda span: span.start)
        self._ends = [span.end for span in self._spans]

    def touches(self, span: Span) -> bool:
        """Whether some of the span is folded away. Folds do not overlap each other."""
        at = bisect_right(self._ends, span.start)
        return at < len(self._spans) and self._spans[at].overlaps(span)


@dataclass(frozen=True, slots=True)
class PlacedPad:
    """Where a pad stands in the shown text (UTF-16), which kind of box it belongs to and at which end."""

    at: int
    style: str
    opens: bool


@dataclass(frozen=True, slots=True)
class DisplayText:
    """The shown text with both maps.

    `shown` and `ends` give, for each code point of the part, the UTF-16 offsets at which it begins and ends in the
    shown text; `source` gives the code point of the article for each UTF-16 offset.
    """

    text: str
    start: int
    end: int
    shown: Sequence[int]
    ends: Sequence[int]
    source: Sequence[int]
    pads: tuple[PlacedPad, ...] = ()
    folds: tuple[tuple[int, Fold], ...] = ()

    def to_shown(self, offset: int) -> int:
        """UTF-16 offset in the shown text of that code point of the article; outside the part, its nearer end."""
        return self.shown[min(max(offset, self.start), self.end) - self.start]

    def to_source(self, position: int) -> int:
        """Code point of the article at that UTF-16 offset of the shown text."""
        return self.source[min(max(position, 0), len(self.source) - 1)]

    def range_of(self, span: Span) -> tuple[int, int] | None:
        """The shown range of a span of the article, without pads; None where nothing of it is shown."""
        if span.end <= self.start or span.start >= self.end:
            return None
        first = self.to_shown(span.start)
        last = self.ends[min(span.end, self.end) - 1 - self.start]
        return (first, last) if last > first else None

    def fold_at(self, position: int) -> Fold | None:
        """The folded run that stands at that shown offset, if one does."""
        for at, fold in self.folds:
            if at <= position <= at + len(fold.label):
                return fold
        return None


# So many changes of the text are one step of building it.
_STEP = 800

NOTHING = DisplayText("", 0, 0, (0,), (0,), (0,))
"""The shown form of an article without text: one that is gone."""


class _Builder:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.shown: list[int] = []
        self.ends: list[int] = []
        self.source: list[int] = []
        self.pads: list[PlacedPad] = []
        self.folds: list[tuple[int, Fold]] = []

    @property
    def at(self) -> int:
        return len(self.source)

    def copy(self, text: str, offset: int) -> None:
        """Appends letters that stand for themselves; `offset` is the first one's place in the article."""
        if not text:
            return
        self.parts.append(text)
        if max(text) <= "\uffff":
            self.shown.extend(range(self.at, self.at + len(text)))
            self.ends.extend(range(self.at + 1, self.at + len(text) + 1))
            self.source.extend(range(offset, offset + len(text)))
            return
        for step, letter in enumerate(text):
            self.shown.append(self.at)
            self.source.extend([offset + step] * (2 if letter > "\uffff" else 1))
            self.ends.append(self.at)

    def replace(self, raw: str, clean: str, offset: int) -> None:
        """Appends `clean` where the article has `raw`, matching letter to letter in order."""
        places = _match(raw, clean)
        self.parts.append(clean)
        for step in range(len(raw)):
            self.shown.append(self.at + bisect_left(places, step))
            self.ends.append(self.at + bisect_right(places, step))
        self.source.extend(offset + place for place in places)

    def pad(self, style: str, offset: int, *, opens: bool) -> None:
        self.pads.append(PlacedPad(self.at, style, opens))
        self.parts.append(PAD)
        self.source.append(offset)

    def fold(self, fold: Fold) -> None:
        self.folds.append((self.at, fold))
        self.parts.append(fold.label)
        self.shown.extend([self.at] * len(fold.span))
        self.ends.extend([self.at + len(fold.label)] * len(fold.span))
        self.source.extend([fold.span.start] * len(fold.label))

    def finish(self, part: Span) -> DisplayText:
        """The text with its maps; both end at the end of the part."""
        self.shown.append(self.at)
        self.source.append(part.end)
        return DisplayText(
            "".join(self.parts),
            part.start,
            part.end,
            self.shown,
            self.ends,
            self.source,
            tuple(self.pads),
            tuple(self.folds),
        )


def _match(raw: str, clean: str) -> list[int]:
    """For each letter of `clean`, the index in `raw` that it stands for; never falling.

    Letters that were exchanged for others (digits, Latin look-alikes) take the next place.
    """
    places: list[int] = []
    at = 0
    for index, letter in enumerate(clean):
        found = raw.find(letter, at)
        spare = len(raw) - (len(clean) - index)
        if found < 0 or found > max(spare, at):
            found = min(at, len(raw) - 1)
        places.append(found)
        at = min(found + 1, len(raw) - 1)
    return places


def build(
    text: str,
    part: Span,
    repairs: Sequence[Repair] = (),
    boxes: Sequence[Box] = (),
    folds: Sequence[Fold] = (),
) -> DisplayText:
    """The shown form of `part` of `text`.

    `repairs` are shown joined, `boxes` get their pads and unbreaking spaces, `folds` one line each. Repairs, boxes
    and folds outside the part, or inside a fold, are left out; boxes must not overlap each other.
    """
    return finished(building(text, part, repairs, boxes, folds))


def building(
    text: str, part: Span, repairs: Sequence[Repair], boxes: Sequence[Box], folds: Sequence[Fold]
) -> Steps[DisplayText]:
    """The same in steps."""
    edits = _edits(part, repairs, boxes, folds)
    inside = _glued(text, boxes)
    builder = _Builder()
    at = part.start
    for number, (start, end, order, edit) in enumerate(edits):
        if number % _STEP == _STEP - 1:
            yield
        if start < at:
            continue
        builder.copy(_glue(text[at:start], at, inside), at)
        at = max(at, start)
        if isinstance(edit, Fold):
            builder.fold(edit)
            at = end
        elif isinstance(edit, Repair):
            builder.replace(edit.raw, edit.clean, start)
            at = end
        else:
            builder.pad(edit.style, start, opens=order == 3)
    builder.copy(_glue(text[at : part.end], at, inside), at)
    return builder.finish(part)


Edit = tuple[int, int, int, Repair | Box | Fold]


def _edits(part: Span, repairs: Sequence[Repair], boxes: Sequence[Box], folds: Sequence[Fold]) -> list[Edit]:
    """All changes in the order in which they are made: a closing pad before an opening one at the same place."""
    hidden = Hidden(folds)
    edits: list[Edit] = [(fold.span.start, fold.span.end, 1, fold) for fold in folds if part.contains(fold.span)]
    edits += [
        (repair.span.start, repair.span.end, 4, repair)
        for repair in repairs
        if repair.clean and part.contains(repair.span) and not hidden.touches(repair.span)
    ]
    for box in boxes:
        if part.contains(box.span) and not hidden.touches(box.span):
            edits.append((box.span.start, box.span.start, 3, box))
            edits.append((box.span.end, box.span.end, 0, box))
    return sorted(edits, key=lambda edit: edit[:3])


def _glued(text: str, boxes: Sequence[Box]) -> frozenset[int]:
    return frozenset(
        offset for box in boxes if box.glued for offset in range(box.span.start, box.span.end) if text[offset] == " "
    )


def _glue(text: str, offset: int, inside: frozenset[int]) -> str:
    if not inside or " " not in text:
        return text
    return "".join(PAD if letter == " " and offset + step in inside else letter for step, letter in enumerate(text))
