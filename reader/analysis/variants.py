"""Quotation variants: one speaker's quoted words that two outlets give differently, inside the marks.

A foreign minister who says 'الجيش السوري' in one outlet and 'قوات النظام' in the other did not say both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import product

from reader.model import (
    Attribution,
    AttributionKind,
    Difference,
    DifferenceKind,
    Document,
    Link,
    Mark,
    MarkKind,
    Span,
    Token,
)
from reader.text.tokens import words

_QUOTED = (AttributionKind.DIRECT, AttributionKind.PARTIAL)
_LEAST_WORDS = 4
_LEAST_ALIKE = 0.5
_LEAST_ALIKE_LINKED = 0.35
_MOST_WORDS = 400
# What a family name may share with an office or another outlet's spelling of it says nothing about the person.
_OFFICES = frozenset(
    words(
        "وزير الوزير رئيس الرئيس الخارجية الدفاع الداخلية المتحدث باسم الناطق السفير سفير قائد القائد الأمين العام"
        " المسؤول مسؤول الجيش الحكومة وزارة الوزارة بيان مصدر مصادر المجلس مجلس الوزراء"
    )
)


@dataclass(frozen=True, slots=True)
class _Said:
    """A quotation: its place, its speaker's telling words, its tokens, the unit that holds it."""

    article: int
    speaker: str
    keys: frozenset[str]
    tokens: tuple[Token, ...]
    unit: int | None


@dataclass(frozen=True, slots=True)
class Variant:
    """Two versions of what `speaker` said: the quotation in each article, and where they differ."""

    speaker: str
    sides: tuple[tuple[int, Span], tuple[int, Span]]
    differences: tuple[Difference, ...]


def find_variants(
    documents: Sequence[Document], attributions: Sequence[Mark], links: Sequence[Link]
) -> tuple[Difference, ...]:
    """The wording differences of `find_versions`, pair by pair, in order."""
    return tuple(one for version in find_versions(documents, attributions, links) for one in version.differences)


def find_versions(
    documents: Sequence[Document], attributions: Sequence[Mark], links: Sequence[Link]
) -> tuple[Variant, ...]:
    """The quotations of one speaker that two of the `documents` give differently, in order.

    `attributions` are the documents' ATTRIBUTION marks (others are passed over), `links` their aligned units: linked
    quotations may differ more than others. Of the differences, kind WORDING has the differing words of both sides,
    ADDITION those that only one side has; `note` is the speaker. Mere spelling is no difference. Two quotations pair
    by their common words (difflib's ratio over light stems), best first, each once.
    """
    by_id = {document.article.id: document for document in documents}
    said: dict[int, list[_Said]] = defaultdict(list)
    for mark in attributions:
        quotation = _said(by_id.get(mark.article), mark)
        if quotation:
            said[mark.article].append(quotation)
    linked = {(link.a, link.a_unit, link.b, link.b_unit) for link in links}
    order = [document.article.id for document in documents]
    found: list[Variant] = []
    for index, first in enumerate(order):
        for second in order[index + 1 :]:
            for a, b in _pairs(said[first], said[second], linked):
                differences = tuple(_differences(a, b))
                if differences:
                    found.append(Variant(a.speaker, ((first, _whole(a)), (second, _whole(b))), differences))
    return tuple(found)


def _whole(said: _Said) -> Span:
    return Span(said.tokens[0].span.start, said.tokens[-1].span.end)


def _said(document: Document | None, mark: Mark) -> _Said | None:
    detail = mark.detail
    if document is None or mark.kind is not MarkKind.ATTRIBUTION or not isinstance(detail, Attribution):
        return None
    if detail.kind not in _QUOTED or not detail.speaker:
        return None
    tokens = document.tokens_in(mark.span)[:_MOST_WORDS]
    keys = frozenset(word for word in words(detail.speaker) if word not in _OFFICES and len(word) > 2)
    if len(tokens) < _LEAST_WORDS or not keys:
        return None
    return _Said(mark.article, detail.speaker, keys, tokens, document.unit_at(mark.span.start))


def _pairs(
    first: Sequence[_Said], second: Sequence[_Said], linked: set[tuple[int, int, int, int]]
) -> Iterator[tuple[_Said, _Said]]:
    """Quotations of one speaker that are versions of each other, the most alike first, each used once."""
    ranked = []
    for (i, a), (j, b) in product(enumerate(first), enumerate(second)):
        if a.keys & b.keys:
            matcher = SequenceMatcher(None, _stems(a), _stems(b), autojunk=False)
            least = _LEAST_ALIKE_LINKED if _are_linked(a, b, linked) else _LEAST_ALIKE
            if matcher.real_quick_ratio() >= least and matcher.quick_ratio() >= least and matcher.ratio() >= least:
                ranked.append((-matcher.ratio(), i, j))
    used_first: set[int] = set()
    used_second: set[int] = set()
    for _, i, j in sorted(ranked):
        if i not in used_first and j not in used_second:
            used_first.add(i)
            used_second.add(j)
            yield first[i], second[j]


def _are_linked(a: _Said, b: _Said, linked: set[tuple[int, int, int, int]]) -> bool:
    if a.unit is None or b.unit is None:
        return False
    return (a.article, a.unit, b.article, b.unit) in linked or (b.article, b.unit, a.article, a.unit) in linked


def _stems(said: _Said) -> list[str]:
    return [_key(token.stem) for token in said.tokens]


def _key(stem: str) -> str:
    """The stem without its verbal prefix: a verb that only agrees with another subject (يحلها، تحلها) says the same."""
    return "~" + stem[1:] if len(stem) >= 3 and stem[0] in "يتن" else stem


def _differences(a: _Said, b: _Said) -> Iterator[Difference]:
    matcher = SequenceMatcher(None, _stems(a), _stems(b), autojunk=False)
    for operation, a_first, a_last, b_first, b_last in matcher.get_opcodes():
        if operation == "equal":
            continue
        sides = tuple(
            (said.article, Span(said.tokens[first].span.start, said.tokens[last - 1].span.end))
            for said, first, last in ((a, a_first, a_last), (b, b_first, b_last))
            if first < last
        )
        kind = DifferenceKind.WORDING if len(sides) == 2 else DifferenceKind.ADDITION
        yield Difference(kind, sides, note=a.speaker)
