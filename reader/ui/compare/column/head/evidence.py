"""What the strip under a headline states: words, share of direct quotation by side, verbs by stance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.model.articles import Span
from reader.model.marks import Attribution, AttributionKind, Mark, MarkKind, Stance
from reader.model.texts import Document


@dataclass(frozen=True, slots=True)
class Evidence:
    """Figures of one article. `quoted` counts words inside direct quotation, `sides` splits them, largest first.

    Where they are not `computed` yet, the words alone are known.
    """

    words: int
    quoted: int = 0
    sides: tuple[tuple[str, int], ...] = ()
    stances: tuple[tuple[Stance, int], ...] = field(default=())
    computed: bool = True

    @property
    def share(self) -> int:
        """Percent of the words that stand inside direct quotation."""
        return round(100 * self.quoted / self.words) if self.words else 0

    def verbs(self, stance: Stance) -> int:
        """How many reporting verbs and phrases of that stance there are."""
        return dict(self.stances).get(stance, 0)


def evidence_of(document: Document, marks: Sequence[Mark]) -> Evidence:
    """Words and quotation of the text, as the library counts it; verbs of the headline too.

    `sides` holds ids of the lexicon, else speakers' names.
    """
    quoted: set[int] = set()
    sides: Counter[str] = Counter()
    cues: dict[Span, Stance] = {}
    for mark in marks:
        detail = mark.detail
        if mark.kind is not MarkKind.ATTRIBUTION or not isinstance(detail, Attribution):
            continue
        if detail.cue is not None and is_wordy(document.text, detail.cue):
            cues[detail.cue] = detail.stance
        if detail.kind is AttributionKind.INDIRECT:
            continue
        fresh = document.words_in(mark.span) - quoted
        quoted |= fresh
        sides[detail.side or detail.speaker or ""] += len(fresh)
    stances = Counter(cues.values())
    ordered = tuple((side, count) for side, count in sides.most_common() if count)
    words = document.words
    return Evidence(words, len(quoted), ordered, tuple(stances.items()))


def is_wordy(text: str, span: Span) -> bool:
    """Whether the span holds letters: a colon or a dash is a cue, but no verb."""
    return any(letter.isalpha() for letter in span.of(text))
