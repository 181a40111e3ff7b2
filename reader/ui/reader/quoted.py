"""What an article quotes, as its readers count it: the quotation marks around a mere term are left out."""

from __future__ import annotations

from collections.abc import Iterable

from reader.model.marks import Attribution, AttributionKind, Mark, MarkKind
from reader.model.texts import Document, Quotation

# Names of bodies and titles of documents in marks have up to six words: «المركز الروسي للمصالحة في سوريا».
_QUOTED_WORDS = 7


def quoted(document: Document, marks: Iterable[Mark]) -> list[tuple[Quotation, Attribution | None]]:
    """The quotations in the order of the text, each with who says it; `marks` are those of this article."""
    here = list(marks)
    attributions = [mark for mark in here if mark.kind is MarkKind.ATTRIBUTION]
    terms = [mark.span for mark in here if mark.kind is MarkKind.SCARE_QUOTE]
    found = []
    for quotation in document.quotations:
        about = _about(quotation, attributions)
        # A few words in quotation marks that nobody is made to say are a name, a title or a term.
        term = any(span.overlaps(quotation.span) for span in terms)
        unsaid = term or about is None or about.kind is AttributionKind.INDIRECT
        if not unsaid or len(document.tokens_in(quotation.inner)) >= _QUOTED_WORDS:
            found.append((quotation, about))
    return found


def _about(quotation: Quotation, marks: list[Mark]) -> Attribution | None:
    """Who says it: an attribution of the quoted words themselves before one of the sentence around them."""
    here = [mark.detail for mark in marks if mark.span.overlaps(quotation.span)]
    details = [detail for detail in here if isinstance(detail, Attribution)]
    said = [detail for detail in details if detail.kind is not AttributionKind.INDIRECT]
    return next(iter(said or details), None)
