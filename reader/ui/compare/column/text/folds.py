"""Runs of plain paragraphs that no other column tells: where they are, and which of them fold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from reader.model.articles import Span
from reader.model.texts import Unit, UnitKind
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.telling import tells

MIN_SENTENCES = 3
# A run of two paragraphs is short enough to read past, unless a heading says what it is about.
MIN_PARAGRAPHS = 3
_LABEL_WORDS = 7


@dataclass(frozen=True, slots=True)
class Run:
    """Paragraphs without counterpart or finding. `title` is their heading, else the first words (then `cut`)."""

    span: Span
    title: Span
    cut: bool
    sentences: int
    paragraphs: int
    headed: bool

    @property
    def folds(self) -> bool:
        """Whether the run is long enough to fold."""
        return self.sentences >= MIN_SENTENCES and (self.headed or self.paragraphs >= MIN_PARAGRAPHS)


def find_runs(index: ComparisonIndex, column: int) -> tuple[Run, ...]:
    """The maximal runs of body paragraphs without counterpart, the lead paragraph left out.

    A paragraph with a finding ends a run: what one outlet alone says in words that tell is not to be hidden. An article
    that shares nothing with the others has no runs: folding it would leave nothing to read.
    """
    document = index.documents[column]
    paragraphs = _body_paragraphs(document.units, document.article.body_start)
    linked = [any(index.partners(Place(column, number)) for number, _ in units) for units in paragraphs]
    if not any(linked):
        return ()
    telling = {index.unit_at(column, mark.span.start) for mark in index.marks[column] if tells(mark)}
    stays = [
        one or any(number in telling for number, _ in units) for one, units in zip(linked, paragraphs, strict=True)
    ]
    runs = []
    for alone, steps in groupby(range(1, len(paragraphs)), key=lambda step: not stays[step]):
        if alone:
            run = _run(document.text, [paragraphs[step] for step in steps])
            if run is not None:
                runs.append(run)
    return tuple(runs)


def _body_paragraphs(units: Sequence[Unit], body_start: int) -> list[list[tuple[int, Unit]]]:
    body = [(number, unit) for number, unit in enumerate(units) if unit.span.start >= body_start]
    return [list(group) for _, group in groupby(body, key=lambda one: one[1].paragraph)]


def _run(text: str, paragraphs: list[list[tuple[int, Unit]]]) -> Run | None:
    # A heading at the end of a run belongs to the text that follows.
    while paragraphs and all(unit.kind is not UnitKind.SENTENCE for _, unit in paragraphs[-1]):
        paragraphs = paragraphs[:-1]
    if not paragraphs:
        return None
    units = [unit for paragraph in paragraphs for _, unit in paragraph]
    first = units[0]
    headed = first.kind is not UnitKind.SENTENCE
    title = first.span if headed else _first_words(text, first.span)
    sentences = sum(unit.kind is UnitKind.SENTENCE for unit in units)
    start = text.rfind("\n", 0, first.span.start) + 1
    end = text.find("\n", units[-1].span.end - 1)
    span = Span(start, len(text) if end < 0 else end)
    return Run(span, title, title != first.span, sentences, len(paragraphs), headed)


def _first_words(text: str, span: Span) -> Span:
    end = span.start
    for _ in range(_LABEL_WORDS):
        following = text.find(" ", end + 1, span.end)
        if following < 0:
            return span
        end = following
    return Span(span.start, end)
