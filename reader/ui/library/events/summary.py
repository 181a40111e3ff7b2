"""The few figures of a comparison that the preview of an event shows. Pure values, made in the computing lane."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from reader.lexicon.naming import NamingLexicon
from reader.model.comparisons import Comparison
from reader.model.marks import Mark, MarkKind, Mention, Tone
from reader.text.repairs.joining import rejoined
from reader.text.terms.stemming import without_lam
from reader.ui.reader.quoted import quoted


@dataclass(frozen=True, slots=True)
class Naming:
    """What one article calls a thing most often, and how many times."""

    article: int
    words: str
    tone: Tone
    times: int


@dataclass(frozen=True, slots=True)
class Varied:
    """A thing that the articles call by different names; labels in Arabic and English."""

    concept: str
    label: tuple[str, str]
    namings: tuple[Naming, ...]
    times: int


@dataclass(frozen=True, slots=True)
class Summary:
    """`pairs` counts the sentences of one account, that with most of them, that another tells too; `quotations`
    direct quotes of each article."""

    pairs: int
    quotations: dict[int, int]
    varied: tuple[Varied, ...]


def summarise(comparison: Comparison, lexicon: NamingLexicon, most: int = 5) -> Summary:
    """The summary, the things with most mentions first; their titles are those of `lexicon`."""
    quotations = {
        one.article.id: len(quoted(one, [mark for mark in comparison.marks if mark.article == one.article.id]))
        for one in comparison.documents
    }
    told = {unit for link in comparison.links for unit in ((link.a, link.a_unit), (link.b, link.b_unit))}
    shared = max(Counter(article for article, _ in told).values(), default=0)
    return Summary(shared, quotations, _varied(comparison, lexicon, most))


def _varied(comparison: Comparison, lexicon: NamingLexicon, most: int) -> tuple[Varied, ...]:
    text = {one.article.id: one.text for one in comparison.documents}
    order = {one.article.id: index for index, one in enumerate(comparison.documents)}
    found: dict[str, dict[int, list[Mark]]] = defaultdict(lambda: defaultdict(list))
    for mark in comparison.marks:
        if mark.kind is MarkKind.MENTION and isinstance(mark.detail, Mention):
            found[mark.detail.concept][mark.article].append(mark)
    made: list[Varied] = []
    for concept, by_article in found.items():
        namings = tuple(
            _most_frequent(article, marks, text[article])
            for article, marks in sorted(by_article.items(), key=lambda item: order[item[0]])
        )
        if len(namings) > 1 and len({(one.words, one.tone) for one in namings}) > 1:
            times = sum(len(marks) for marks in by_article.values())
            made.append(Varied(concept, lexicon.label(concept), namings, times))
    # Things whose names carry different tones come before those that only differ in a word.
    made.sort(key=lambda one: (-len({naming.tone for naming in one.namings}), -one.times, one.concept))
    return tuple(made[:most])


def _most_frequent(article: int, marks: list[Mark], text: str) -> Naming:
    """The variant used most often; among equals one with a tone, then the first."""
    counted: Counter[str] = Counter()
    tones: dict[str, Tone] = {}
    printed: dict[str, str] = {}
    for mark in marks:
        if isinstance(mark.detail, Mention):
            variant = mark.detail.variant or mark.span.of(text)
            counted[variant] += 1
            tones.setdefault(variant, mark.detail.tone)
            printed.setdefault(variant, without_lam(rejoined(mark.span.of(text).replace("\n", " "))))
    best = max(counted, key=lambda one: (tones[one] is not Tone.NEUTRAL, counted[one]))
    return Naming(article, printed[best], tones[best], counted[best])
