"""A person's name in quotation marks, of somebody whom the article also names without: the marks are a comment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.lexicon.naming import NamingLexicon
from reader.model.articles import Span
from reader.model.marks import Finding, Mark, MarkKind, Mention
from reader.model.texts import Document
from reader.text.folding import fold, word_set

RULE = "person's name in marks"
"""Rule of the SCARE_QUOTE mark. Value: the name."""

# A name that the lexicon also lists behind one of these is a person's.
_OFFICES = word_set("الرئيس السيد المشير اللواء الفريق القائد الشيخ العقيد")


def find_marked_names(document: Document, marks: Sequence[Mark], lexicon: NamingLexicon) -> tuple[Mark, ...]:
    """A SCARE_QUOTE mark on each person's name that stands alone in marks, where the same one stands without elsewhere.

    `marks` are the article's mentions. Outlets that set every name in marks are left alone.
    """
    mentions = [mark for mark in marks if isinstance(mark.detail, Mention)]
    inner = {quotation.inner for quotation in document.quotations if quotation.closed and not quotation.doubtful}
    return tuple(_marked(document, mentions, inner, lexicon))


def _marked(document: Document, mentions: Sequence[Mark], inner: set[Span], lexicon: NamingLexicon) -> Iterator[Mark]:
    plain = {mark.group for mark in mentions if mark.span not in inner}
    for mark in mentions:
        alone = mark.span in inner and mark.group in plain
        if alone and isinstance(mark.detail, Mention) and _is_person(mark.detail, lexicon):
            finding = Finding(RULE, (mark.span.of(document.text),))
            yield Mark(document.article.id, mark.span, MarkKind.SCARE_QUOTE, detail=finding)


def _is_person(mention: Mention, lexicon: NamingLexicon) -> bool:
    """Whether the lexicon lists the full name behind an office too: 'الرئيس فلان الفلاني'."""
    concept = lexicon.concept(mention.concept)
    if concept is None or " " not in mention.variant:
        return False
    listed = {fold(variant.text) for variant in concept.variants}
    return any(f"{office} {fold(mention.variant)}" in listed for office in _OFFICES)
