"""The concordance and its figures as tables for CSV and XLSX."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.keyness import Keyness
from reader.analysis.words.collocates import Collocate
from reader.analysis.words.concordance import Dispersion, Line
from reader.export.report import Table, number_cell, text_cell
from reader.export.sheets import table_csv, write_xlsx
from reader.library.found_words import WordsFound
from reader.model.articles import Article
from reader.ui.context import Context
from reader.ui.matrices.saving import Maker, report_of
from reader.ui.matrices.sentences import say


def lines_table(lines: Sequence[Line], articles: Mapping[int, Article], about: str) -> Table:
    """One row an occurrence, with its article."""
    header = (say("Before"), say("Word"), say("After"), say("Outlet"), say("Date"), say("Headline"), say("Offset"))
    rows = []
    for line in lines:
        article = articles.get(line.article)
        day = article.published.day.isoformat() if article and article.published else ""
        words = (" ".join(line.before), line.keyword, " ".join(line.after))
        facts = ((article.source or "") if article else "", day, article.title if article else "")
        rows.append((*(text_cell(text) for text in (*words, *facts)), number_cell(line.span.start)))
    return Table(say("Concordance"), about, header, tuple(rows))


def spread_table(spread: Sequence[Dispersion], about: str) -> Table:
    """How the word spreads over the outlets."""
    header = (
        say("Outlet"),
        say("Occurrences"),
        say("Per million words"),
        say("Articles with it"),
        say("Articles"),
        say("Words in all"),
    )
    rows = [
        (
            text_cell(row.outlet or say("Outlet not set")),
            number_cell(row.count),
            number_cell(round(row.per_million, 1)),
            number_cell(row.articles_with),
            number_cell(row.articles),
            number_cell(row.words),
        )
        for row in spread
    ]
    return Table(say("Spread"), about, header, tuple(rows))


def collocates_table(found: Sequence[Collocate], about: str) -> Table:
    """The words near the word."""
    header = (say("Word"), say("Near it"), say("In all"), "log Dice", say("Log-likelihood"))
    rows = [
        (
            text_cell(row.word),
            number_cell(row.near),
            number_cell(row.total),
            number_cell(round(row.log_dice, 2)),
            number_cell(round(row.log_likelihood, 2)),
        )
        for row in found
    ]
    return Table(say("Collocates"), about, header, tuple(rows))


def keyness_table(found: Keyness, first: str, second: str, about: str) -> Table:
    """The words that tell two sets apart."""
    header = (say("Word"), "z", first, second, f"{say('Articles')}: {first}", f"{say('Articles')}: {second}")
    rows = [
        (
            text_cell(row.word),
            number_cell(round(row.z, 2)),
            *(number_cell(count) for count in (*row.counts, *row.articles)),
        )
        for row in found.key_words
    ]
    return Table(say("Key words"), about, header, tuple(rows))


def word_files(
    context: Context, title: str, found: WordsFound, lines: Sequence[Line], near: Sequence[Collocate], about: str
) -> list[tuple[str, str, Maker]]:
    """The files that a concordance can be saved as; `lines` and `near` are those that are shown."""

    def sheets() -> list[Table]:
        first = lines_table(lines, found.read, about)
        return [first, spread_table(found.spread, about), collocates_table(near, about)]

    return [
        (say("Lines as CSV"), ".csv", lambda: table_csv(lines_table(lines, found.read, about))),
        (
            say("Lines, spread and collocates as XLSX"),
            ".xlsx",
            lambda: write_xlsx(report_of(context, title, sheets())),
        ),
    ]
