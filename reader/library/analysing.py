"""The whole analysis of files as one plain value, without a library: nothing is stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from reader.analysis.compare import compare
from reader.analysis.events import group
from reader.importers.raw import Columns
from reader.library.importing.entries import article_of
from reader.library.importing.importing import drafts_of
from reader.model.articles import Article, Span
from reader.model.comparisons import Comparison
from reader.model.errors import RiwayaError
from reader.model.marks import FINDINGS, Attribution, Finding, Mark, Mention
from reader.model.texts import Document, Repair
from reader.text.document import build
from reader.text.repairs.repair import find_repairs

VERSION = 1

Json = dict[str, Any]


def analyse(
    paths: Sequence[Path],
    *,
    together: bool,
    failed: Callable[[Path, RiwayaError], None],
    progress: Callable[[str, int, int], None],
    columns: Columns = (),
) -> Json:
    """Articles, events, alignments and differences of the files, as JSON values; spans in code points of `text`.

    `together` takes all articles for one event. Files that cannot be read go to `failed`; `progress` is told what is
    done, how much of it, and of how much. `columns` says which column of a table holds what.
    """
    drafts = enumerate(drafts_of(paths, failed, columns), start=1)
    articles = [article_of(draft, path.stem, number) for number, (path, draft) in drafts]
    progress("read", len(articles), len(articles))
    ids = tuple(article.id for article in articles)
    events = (ids,) if together and ids else group(articles).events
    keys = {article.id: article.key for article in articles}
    found = _Compared({article.id: build(article) for article in articles}, keys)
    for number, event in enumerate(events, start=1):
        found.add(event)
        progress("compared", number, len(events))
    return {
        "version": VERSION,
        "articles": [found.articles[article] for article in ids],
        "events": [[keys[article] for article in event] for event in events],
        "alignments": found.alignments,
        "differences": found.differences,
    }


@dataclass(slots=True)
class _Compared:
    """What the comparisons of all events give: an article told in two events is written once, a pair compared once."""

    documents: dict[int, Document]
    keys: dict[int, str]
    articles: dict[int, Json] = field(default_factory=dict)
    alignments: list[Json] = field(default_factory=list)
    differences: list[Json] = field(default_factory=list)
    seen: set[frozenset[int]] = field(default_factory=set)

    def add(self, event: Sequence[int]) -> None:
        comparison = compare([self.documents[article] for article in event])
        for document in comparison.documents:
            if document.article.id not in self.articles:
                self.articles[document.article.id] = article_json(document, comparison.marks)
        fresh = {frozenset(pair) for pair in combinations(event, 2)} - self.seen
        self.seen |= fresh
        self.alignments += alignments_json(comparison, self.keys, fresh)
        self.differences += differences_json(comparison, self.keys, fresh)


def article_json(document: Document, marks: Sequence[Mark]) -> Json:
    """One article with what its text alone tells."""
    article = document.article
    own = sorted((mark for mark in marks if mark.article == article.id), key=lambda mark: mark.span)
    return {
        "id": article.key,
        "title": article.title,
        "outlet": article.outlet,
        "agency": article.agency,
        "byline": article.byline,
        "published": _published(article),
        "url": article.url,
        "language": article.language,
        "text": article.text,
        "repaired": [
            {"raw": repair.raw, "clean": repair.clean} for repair in (*document.repairs, *_removed_repairs(article))
        ],
        "removed": [line.text for line in article.removed],
        "sentences": [{**_span(unit.span), "kind": unit.kind.value} for unit in document.units],
        "attributions": [_attribution(mark, mark.detail) for mark in own if isinstance(mark.detail, Attribution)],
        "mentions": [_mention(mark, mark.detail) for mark in own if isinstance(mark.detail, Mention)],
        "findings": [
            _finding(mark, mark.detail) for mark in own if isinstance(mark.detail, Finding) and mark.kind in FINDINGS
        ],
    }


def alignments_json(comparison: Comparison, keys: dict[int, str], wanted: set[frozenset[int]]) -> list[Json]:
    """The links of the comparison between articles of the wanted pairs."""
    units = {document.article.id: document.units for document in comparison.documents}
    return [
        {
            "a": {"id": keys[link.a], **_span(units[link.a][link.a_unit].span)},
            "b": {"id": keys[link.b], **_span(units[link.b][link.b_unit].span)},
            "relation": link.relation.value,
            "score": round(link.score, 3),
        }
        for link in comparison.links
        if frozenset((link.a, link.b)) in wanted
    ]


def differences_json(comparison: Comparison, keys: dict[int, str], wanted: set[frozenset[int]]) -> list[Json]:
    """The differences of the comparison between articles of the wanted pairs, or within one of these articles."""
    within = wanted | {frozenset((article,)) for pair in wanted for article in pair}
    return [
        {
            "kind": difference.kind.value,
            "spans": [{"id": keys[article], **_span(span)} for article, span in difference.sides],
        }
        for difference in comparison.differences
        if frozenset(article for article, _ in difference.sides) in within
    ]


def _removed_repairs(article: Article) -> list[Repair]:
    """Obfuscated words in what the cleaning removed: a fact about the page, though not about the article's text."""
    return [repair for line in article.removed for repair in find_repairs(line.text)]


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _published(article: Article) -> Json | None:
    if article.published is None:
        return None
    return {"date": article.published.day.isoformat(), "basis": article.published.basis.value}


def _finding(mark: Mark, found: Finding) -> Json:
    return {
        **_span(mark.span),
        "kind": mark.kind.value,
        "rule": found.rule,
        "values": list(found.values),
        "places": [_span(place) for place in found.places],
    }


def _attribution(mark: Mark, found: Attribution) -> Json:
    return {
        **_span(mark.span),
        "kind": found.kind.value,
        "speaker": found.speaker,
        "cue_text": found.cue_text,
        "stance": found.stance.value,
        "speaker_type": found.speaker_type.value if found.speaker_type else None,
        "side": found.side,
        "via": found.via,
        "rule": found.rule,
    }


def _mention(mark: Mark, found: Mention) -> Json:
    return {**_span(mark.span), "concept": found.concept, "tone": found.tone.value, "voice": found.voice.value}
