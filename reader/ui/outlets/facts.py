"""Outlets side by side as rows of cells: what is shown, what is exported, what each cell opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.analysis.matrices.columns import Place
from reader.analysis.matrices.copies import Copy
from reader.analysis.matrices.intervals import Rate, TooLittle
from reader.analysis.matrices.outlets import OutletComparison, Telling
from reader.analysis.matrices.voices import stances_by_side
from reader.export.report import Cell, Table, number_cell, text_cell
from reader.model.marks import Stance
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.matrices.sentences import say, stance_short

_MOST_WORDS = 4
"""Differing words that a cell lists; its sentences show all."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A cell: its words, its number where it is one, what it opens: places of articles, or articles."""

    words: str
    number: float | None = None
    places: tuple[Place, ...] = ()
    articles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FactRow:
    """One row; `facts` has one cell for each outlet."""

    title: str
    facts: tuple[Fact, ...]
    articles: tuple[int, ...] = ()


def figure_names() -> dict[str, str]:
    """The figures with their units."""
    return {
        "direct": say("Words in direct quotation, in a hundred"),
        "reported": say("Words in reported speech, in a hundred"),
        "stance_endorsing": say("Endorsing verbs, in a hundred verbs"),
        "stance_neutral": say("Neutral verbs, in a hundred verbs"),
        "stance_distancing": say("Distancing verbs, in a hundred verbs"),
        "unsourced": say("Claims without a source, in a thousand words"),
        "scare_quotes": say("Terms in scare quotes, in a thousand words"),
        "obfuscated": say("Words with spaced-out letters, in a thousand words"),
        "agency": say("Articles that reprint an agency, in a hundred"),
    }


def figure_rows(found: OutletComparison, context: Context, words: Wording) -> tuple[FactRow, ...]:
    """The rates over the shared events with interval and basis; too little text says so."""
    names = figure_names()
    rows = []
    for name, figures in found.figures.items():
        facts = tuple(_rate(figure.rate, figure.places, context, words) for figure in figures)
        rows.append(FactRow(names.get(name, name), facts))
    return tuple(rows)


def _rate(rate: Rate | TooLittle, places: tuple[Place, ...], context: Context, words: Wording) -> Fact:
    counted = say("Occurrences: {n}").format(n=context.formats.number(len(places)))
    if isinstance(rate, TooLittle):
        return Fact(f"{say('Too little text')} ({words.articles(rate.articles)}) · {counted}", None, places)
    low, high = (context.formats.number(round(value, 1)) for value in (rate.low, rate.high))
    value = context.formats.number(round(rate.value, 1))
    # Of what never stands there, drawing articles anew tells nothing about how sure the zero is.
    span = say("{value} [{low} – {high}]").format(value=value, low=low, high=high) if places else value
    return Fact(f"{span} · {counted} · {words.articles(rate.articles)}", rate.value, places)


def side_rows(found: OutletComparison, context: Context, name: Callable[[str], str]) -> tuple[FactRow, ...]:
    """How often verbs of each stance introduce the words of each side."""
    columns = [stances_by_side(column) for column in found.columns]
    totals: dict[str | None, int] = {}
    for column in columns:
        for (side, _), places in column.items():
            totals[side] = totals.get(side, 0) + len(places)
    rows = []
    for side in sorted(totals, key=lambda one: (one is None, -totals[one], one or "")):
        for stance in (Stance.ENDORSING, Stance.NEUTRAL, Stance.DISTANCING):
            cells = [column.get((side, stance), ()) for column in columns]
            if any(cells):
                title = f"{name(side) if side else say('Side not stated')} · {stance_short(stance)}"
                facts = tuple(Fact(context.formats.number(len(one)), float(len(one)), one) for one in cells)
                rows.append(FactRow(title, facts))
    return tuple(rows)


def event_rows(found: OutletComparison, context: Context, words: Wording) -> tuple[FactRow, ...]:
    """Which events each outlet told, how soon and how long; those that most told come first."""
    rows = []
    for row in sorted(found.events, key=lambda one: -sum(telling is not None for telling in one.tellings)):
        every = tuple(article for telling in row.tellings if telling for article in telling.articles)
        rows.append(FactRow(row.label, tuple(_telling(one, context, words) for one in row.tellings), every))
    return tuple(rows)


def _telling(telling: Telling | None, context: Context, words: Wording) -> Fact:
    if telling is None:
        return Fact(f"— {say('no article on it here')}")
    parts = [words.articles(len(telling.articles)), words.words(telling.words)]
    if telling.first is not None:
        parts.append(context.formats.day(telling.first))
    if telling.delay:
        parts.append(say("{days} after the first").format(days=words.days(telling.delay)))
    elif telling.delay == 0:
        parts.append(say("first day"))
    return Fact(" · ".join(parts), None, (), telling.articles)


def copy_rows(found: OutletComparison, context: Context) -> tuple[FactRow, ...]:
    """What each outlet changes in the agency reports that it reprints, those beside another text first."""
    rows = []
    for copy in sorted(found.copies.found, key=lambda one: one.base is None):
        fact = _copy(copy, found, context)
        facts = tuple(fact if outlet == copy.outlet else Fact("") for outlet in found.outlets)
        title = f"{isolated(copy.agency)} · {copy.title}"
        rows.append(FactRow(title, facts, (copy.article,)))
    return tuple(rows)


def _copy(copy: Copy, found: OutletComparison, context: Context) -> Fact:
    number = context.formats.number
    if copy.base is None:
        return Fact(say("the agency's text is not in the library"), None, (), (copy.article,))
    source = found.copies.documents[copy.base].article.source or say("Outlet not set")
    beside = say("beside the agency's text") if copy.of_agency else say("beside {outlet}")
    counts = (
        say("kept: {n}").format(n=number(len(copy.kept))),
        say("worded otherwise: {n}").format(n=number(len(copy.changed))),
        say("added: {n}").format(n=number(len(copy.added))),
        say("left out: {n}").format(n=number(len(copy.left_out))),
    )
    lines = [f"{beside.format(outlet=isolated(source))}: {' · '.join(counts)}"]
    arrow = "→" if context.left_to_right else "←"
    lines += [f"«{before}» {arrow} «{after}»" for before, after in copy.words[:_MOST_WORDS]]
    return Fact("\n".join(lines), None, copy.places, (copy.article,))


def table_of(name: str, about: str, first: str, titles: Sequence[str], rows: Sequence[FactRow]) -> Table:
    """Those rows for an export."""
    lines = [(text_cell(row.title), *(_cell(fact) for fact in row.facts)) for row in rows]
    return Table(name, about, (first, *titles), tuple(lines))


def _cell(fact: Fact) -> Cell:
    plain = fact.number is not None and fact.words.isdigit()
    return number_cell(fact.number or 0.0, fact.words) if plain else text_cell(fact.words)
