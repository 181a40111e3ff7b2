"""Words that one article prints in two ways: parted here and whole there, at a distance here and plain there."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from reader.lexicon.naming import NamingLexicon
from reader.lexicon.types import ConceptKind
from reader.model.articles import Span
from reader.model.marks import Attribution, AttributionKind, Finding, Mark, MarkKind, Mention, Stance
from reader.model.texts import Document, Token
from reader.text.folding import fold
from reader.text.terms.stemming import strip_article

PARTED = "parted here, whole elsewhere"
"""Values: the word as it is printed at the mark, the same word where it stands whole."""
DISTANCED = "at a distance here, plain elsewhere"
"""Values: the term, the cue that keeps it at a distance, the term where nothing does."""

_LETTERS = 3
_TERM = 3
_QUOTED = 5
_OPENING = frozenset("\"'“”«(‘’")
# It tells that something is given a name, by whomever.
_NAMING = fold("تسمية")
_TATWEEL = "ـ"


def find_uneven(document: Document, marks: Sequence[Mark], lexicon: NamingLexicon) -> tuple[Mark, ...]:
    """An UNEVEN mark on the first place of each word that the article prints otherwise elsewhere, in order.

    `marks` are the article's attributions. Letters that are only drawn out are not parted.
    """
    found = [*_parted(document), *_distanced(document, marks, lexicon)]
    return tuple(sorted(found, key=lambda mark: mark.span))


def _parted(document: Document) -> Iterator[Mark]:
    parted = [(repair.raw, token) for repair in document.repairs for token in document.tokens_in(repair.span)]
    inside = {token.span for _, token in parted}
    whole: dict[str, Token] = {}
    for token in document.tokens if parted else ():
        if token.span not in inside:
            whole.setdefault(token.stem, token)
    for raw, token in parted:
        other = whole.pop(token.stem, None) if len(token.stem) >= _LETTERS and _is_parted(raw) else None
        if other is not None:
            yield _mark(document, token.span, PARTED, (raw, other.form), other.span)


def _is_parted(raw: str) -> bool:
    """Whether signs stand between the letters, not only the stroke that draws them out or a slip of the keyboard."""
    signs = [sign for sign in raw if not sign.isalpha() and not unicodedata.combining(sign) and sign != _TATWEEL]
    return len(signs) > 1 or (bool(signs) and _TATWEEL in raw)


def _distanced(document: Document, marks: Sequence[Mark], lexicon: NamingLexicon) -> Iterator[Mark]:
    """Terms that a phrase (ما يسمى، على حد تعبيره) keeps at a distance once, and nothing elsewhere."""
    terms: dict[tuple[str, ...], Mark] = {}
    contested = {mark.span for mark in marks if mark.kind is MarkKind.MENTION}
    for mark in marks:
        if mark.span not in contested or not _is_distanced_term(mark) or not _by_cue(document, mark):
            continue
        words = _words(document.tokens_in(mark.span))
        if 1 <= len(words) <= _TERM:
            terms.setdefault(words, mark)
    if not terms:
        return
    apart = {
        token.span
        for span in (*_short_quotations(document), *(mark.span for mark in marks if _is_distanced_term(mark)))
        for token in document.tokens_in(span)
    }
    names = _Actors(marks, lexicon)
    stems = _words(document.tokens)
    for first in range(len(stems)):
        for length in range(1, _TERM + 1):
            found = terms.get(stems[first : first + length])
            run = document.tokens[first : first + length]
            if found is None or any(one.span in apart for one in run):
                continue
            place = Span(run[0].span.start, run[-1].span.end)
            if not names.hold(place) and not _is_set_apart(document, place):
                del terms[stems[first : first + length]]
                yield _contrast(document, found, place)


class _Actors:
    """The names of parties in an article, by the place where each ends."""

    def __init__(self, marks: Iterable[Mark], lexicon: NamingLexicon) -> None:
        self._starts: dict[int, set[int]] = {}
        for mark in marks:
            concept = lexicon.concept(mark.detail.concept) if isinstance(mark.detail, Mention) else None
            if concept is not None and concept.kind is ConceptKind.ACTOR:
                self._starts.setdefault(mark.span.end, set()).add(mark.span.start)

    def hold(self, place: Span) -> bool:
        """Whether the words only end a longer name (الشباب المجاهدين)."""
        return any(start < place.start for start in self._starts.get(place.end, ()))


def _contrast(document: Document, mark: Mark, plain: Span) -> Mark:
    cue = mark.detail.cue_text if isinstance(mark.detail, Attribution) else ""
    return _mark(document, mark.span, DISTANCED, (_printed(document, mark.span), cue, _printed(document, plain)), plain)


def _printed(document: Document, span: Span) -> str:
    return " ".join(document.forms_in(span))


def _words(tokens: Iterable[Token]) -> tuple[str, ...]:
    return tuple(strip_article(token.folded) for token in tokens)


def _short_quotations(document: Document) -> Iterator[Span]:
    """Quotations that set apart a term, too: no speech."""
    for quotation in document.quotations:
        if len(document.tokens_in(quotation.inner)) <= _QUOTED:
            yield quotation.inner


def _by_cue(document: Document, mark: Mark) -> bool:
    """Whether the term is set apart right beside the cue, which keeps nothing else at a distance then."""
    cue = mark.detail.cue if isinstance(mark.detail, Attribution) else None
    if cue is None or not _is_set_apart(document, mark.span):
        return False
    start, end = min(cue.end, mark.span.end), max(cue.start, mark.span.start)
    return start >= end or len(document.tokens_in(Span(start, end))) <= 1


def _is_set_apart(document: Document, span: Span) -> bool:
    return document.text[span.start - 1 : span.start] in _OPENING


def _is_distanced_term(mark: Mark) -> bool:
    detail = mark.detail
    return (
        isinstance(detail, Attribution)
        and detail.kind is AttributionKind.PARTIAL
        and detail.stance is Stance.DISTANCING
        and detail.rule != "verb"
        and bool(detail.cue_text)
        and fold(detail.cue_text) != _NAMING
    )


def _mark(document: Document, span: Span, rule: str, values: tuple[str, ...], place: Span) -> Mark:
    return Mark(document.article.id, span, MarkKind.UNEVEN, detail=Finding(rule, values, (place,)))
