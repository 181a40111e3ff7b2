"""Names that the lexicon does not list: what one outlet writes where another writes something else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.lexicon.inflect import readings
from reader.model.articles import Span
from reader.model.comparisons import Difference, DifferenceKind
from reader.model.marks import Mark, MarkKind
from reader.model.texts import Document, Token

_LONGEST = 4


@dataclass(frozen=True, slots=True)
class NamingCandidate:
    """`text` stands where another article has `against`; `concept` is that of `against` where the lexicon lists it.

    `examples` are the places of `text`, as (article, span).
    """

    text: str
    against: str
    concept: str | None
    examples: tuple[tuple[int, Span], ...]


def candidates(
    documents: Sequence[Document], differences: Iterable[Difference], mentions: Iterable[Mark]
) -> tuple[NamingCandidate, ...]:
    """Substitutions in the same slot of aligned sentences that the lexicon does not list, the most frequent first.

    `mentions` are the MENTION marks of all `documents`. Words count where they answer a name; other spellings and
    forms of one word, numbers and phrases of more than four words are no candidates.
    """
    by_id = {document.article.id: document for document in documents}
    listed: dict[int, list[Mark]] = {}
    for mark in mentions:
        if mark.kind is MarkKind.MENTION:
            listed.setdefault(mark.article, []).append(mark)
    found: dict[tuple[str, str | None], list[NamingCandidate]] = {}
    for difference in differences:
        if difference.kind in (DifferenceKind.NAMING, DifferenceKind.WORDING) and len(difference.sides) == 2:
            for one in _of_difference(difference, by_id, listed):
                found.setdefault((one.text, one.concept), []).append(one)
    joined = [_joined(same) for same in found.values()]
    return tuple(sorted(joined, key=lambda one: (-len(one.examples), one.text, one.against)))


def _joined(same: Sequence[NamingCandidate]) -> NamingCandidate:
    """One candidate of those with one text and concept, against the word that it answers first."""
    places = (place for one in same for place in one.examples)
    return replace(same[0], examples=tuple(dict.fromkeys(places)))


def _of_difference(
    difference: Difference, documents: Mapping[int, Document], listed: Mapping[int, list[Mark]]
) -> Iterator[NamingCandidate]:
    (a, a_span), (b, b_span) = difference.sides
    if a not in documents or b not in documents:
        return
    words = {side: documents[side].tokens_in(span) for side, span in difference.sides}
    if not all(_is_phrase(tokens) for tokens in words.values()) or _is_spelling(words[a], words[b]):
        return
    for (side, span), (other, other_span) in (((a, a_span), (b, b_span)), ((b, b_span), (a, a_span))):
        against = _concept(listed.get(other, []), other_span)
        named = against is not None or difference.kind is DifferenceKind.NAMING
        if named and _concept(listed.get(side, []), span) is None:
            yield NamingCandidate(_printed(words[side]), _printed(words[other]), against, ((side, span),))


def _concept(marks: Iterable[Mark], span: Span) -> str | None:
    """That of the shortest name that touches `span`: 'المتمردون', not the attack named after them."""
    touching = (mark for mark in marks if mark.span.overlaps(span))
    return next((mark.group for mark in sorted(touching, key=lambda mark: len(mark.span))), None)


def _is_phrase(tokens: Sequence[Token]) -> bool:
    return 0 < len(tokens) <= _LONGEST and not any(token.folded.isdigit() for token in tokens)


def _is_spelling(a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Whether two phrases are the same words in other spellings, forms or clitics ('عبدالملك', 'عبد الملك')."""
    if "".join(token.folded for token in a) == "".join(token.folded for token in b):
        return True
    return len(a) == len(b) and all(_keys(one) & _keys(other) for one, other in zip(a, b, strict=True))


def _keys(token: Token) -> set[str]:
    return {reading.key for reading in readings(token.folded) if len(reading.key) > 2}


def _printed(tokens: Sequence[Token]) -> str:
    return " ".join(token.form for token in tokens)
