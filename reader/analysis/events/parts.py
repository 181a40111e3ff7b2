"""A part of an article that tells another event than the article does: a round-up, an interview with a side story.

Paragraphs after the first are held against the other event as if they were an article of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.events.likeness.likeness import likenesses
from reader.analysis.events.likeness.signatures import Signature, signature_of_part
from reader.analysis.events.settings import Settings
from reader.model.articles import Article, Span
from reader.text.folding import fold

SURE = 0.45
"""A part as like an event as this tells it: of 73 such among 7,176 articles, read one by one, 67 did."""
MARGIN = 0.15
"""So much more must the part be like that event than like the article's own."""
_LEAST_WORDS = 45
_RECAPS = tuple(
    fold(start) for start in ("وكان", "كان", "يذكر", "يشار", "الجدير", "جدير", "تجدر", "وتجدر", "وسبق", "سبق")
)
"""How a paragraph begins that only recalls what happened before."""


@dataclass(frozen=True, slots=True)
class Part:
    """Paragraphs of an article by span (code points of its text), and how like an event they are: 0..1."""

    span: Span
    score: float


def telling_part(
    article: Article, members: Sequence[Signature], own: Sequence[Signature], settings: Settings
) -> Part | None:
    """The part of the article that surely tells the event of `members`, or None; `own` is the company it stands in."""
    found: list[Part] = []
    if members:
        for span in _parts(article):
            sig = signature_of_part(article, span)
            score = _mean(sig, members, settings)
            if score >= SURE and score - _mean(sig, own, settings) >= MARGIN:
                found.append(Part(span, round(score, 4)))
    return max(found, key=lambda part: (part.score, -part.span.start), default=None)


def _parts(article: Article) -> Iterator[Span]:
    """Runs of whole paragraphs after the first, each long enough to tell something; recaps start none."""
    paragraphs = list(_paragraphs(article))
    for first, (start, _) in enumerate(paragraphs[1:], start=1):
        opening = article.text[start : start + 40]
        if fold(opening.partition(" ")[0]).startswith(_RECAPS):
            continue
        words = 0
        for _, end in paragraphs[first:]:
            words = len(article.text[start:end].split())
            if words >= _LEAST_WORDS:
                yield Span(start, end)
                break


def _paragraphs(article: Article) -> Iterator[tuple[int, int]]:
    start = article.body_start
    for line in article.text[start:].split("\n"):
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def _mean(sig: Signature, others: Sequence[Signature], settings: Settings) -> float:
    if not others:
        return 0.0
    close = [settings.closeness(abs(sig.day - one.day)) if sig.day and one.day else 1.0 for one in others]
    return float((likenesses(sig, others) * close).mean())
