"""Quotation variants: one speaker's quoted words that two outlets give differently, inside the marks.

A foreign minister who says 'الجيش السوري' in one outlet and 'قوات النظام' in the other did not say both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import product

from reader.analysis.agreement import agree, verbs_agree
from reader.analysis.differences.words import same_phrase, same_spelling
from reader.analysis.numbers import HUNDREDS, UNITS, digits_value
from reader.model.articles import Span
from reader.model.comparisons import Difference, DifferenceKind, Link
from reader.model.marks import Attribution, AttributionKind, Mark, MarkKind, SpeakerType
from reader.model.texts import Document, Token
from reader.text.tokens import words

_QUOTED = (AttributionKind.DIRECT, AttributionKind.PARTIAL)
_LEAST_WORDS = 4
_LEAST_SHARED = 3
# The share of the shorter quotation that the other must have: of one speaker, in linked sentences, of an unnamed one.
_LEAST_ALIKE = 0.5
_LEAST_ALIKE_LINKED = 0.35
_LEAST_ALIKE_UNNAMED = 0.75
_MOST_WORDS = 400
# More words than this before or behind the common ones are a longer quotation, no other wording.
_LONGEST_EDGE = 6
_LONGEST_ADDED_EDGE = 3
# Particles without which a clause says the same; negations are none of them.
_PARTICLES = frozenset(words("قد لقد فقد أن إن أنه إنه أنها إنها بأن فإن"))
_JOINTS = frozenset(words("في من على إلى عن مع و هذا هذه ذلك تلك التي الذي"))
_LIGHT = _PARTICLES | _JOINTS
# What a family name may share with an office or another outlet's spelling of it says nothing about the person.
_OFFICES = frozenset(
    words(
        "وزير الوزير رئيس الرئيس الخارجية الدفاع الداخلية المتحدث باسم الناطق السفير سفير قائد القائد الأمين العام"
        " المسؤول مسؤول الجيش الحكومة وزارة الوزارة بيان مصدر مصادر المجلس مجلس الوزراء"
    )
)
_Run = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class _Said:
    """A quotation: its place, its speaker's telling words, its tokens and their keys, the unit that holds it.

    `weight` counts the words that are no particles: what two quotations have in common is counted in these.
    """

    article: int
    speaker: str
    keys: frozenset[str]
    institution: bool
    side: str | None
    tokens: tuple[Token, ...]
    stems: tuple[str, ...]
    unit: int | None
    weight: int


@dataclass(frozen=True, slots=True)
class Variant:
    """Two versions of what `speaker` said: the quotation in each article, and where they differ.

    `shared` of the `words` of the shorter quotation stand in both.
    """

    speaker: str
    sides: tuple[tuple[int, Span], tuple[int, Span]]
    differences: tuple[Difference, ...]
    shared: int = 0
    words: int = 0


@dataclass(frozen=True, slots=True)
class _Match:
    """Two quotations laid over each other: difflib's opcodes without what only the longer one quotes besides."""

    a: _Said
    b: _Said
    shared: int
    steps: tuple[tuple[str, int, int, int, int], ...]

    @property
    def shorter(self) -> int:
        return min(self.a.weight, self.b.weight)

    @property
    def alike(self) -> float:
        return self.shared / self.shorter

    def spans(self) -> tuple[Span, Span]:
        """The words of either side that the match uses."""
        first, last = self.steps[0], self.steps[-1]
        return _span(self.a, first[1], last[2]), _span(self.b, first[3], last[4])


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
    ADDITION those that only one side has; `note` is the speaker. Mere spelling is no difference, nor is what one
    outlet quotes before or behind the common words. Two quotations match by the share of the shorter one's light
    stems that the other has in the same order, best first; the same words are used once.
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
            for match in _matches(said[first], said[second], linked):
                differences = tuple(_differences(match))
                if differences:
                    sides = ((first, _whole(match.a)), (second, _whole(match.b)))
                    speaker = match.a.speaker or match.b.speaker
                    found.append(Variant(speaker, sides, differences, match.shared, match.shorter))
    return tuple(found)


def _whole(said: _Said) -> Span:
    return _span(said, 0, len(said.tokens))


def _span(said: _Said, first: int, last: int) -> Span:
    return Span(said.tokens[first].span.start, said.tokens[max(last, first + 1) - 1].span.end)


def _said(document: Document | None, mark: Mark) -> _Said | None:
    detail = mark.detail
    if document is None or mark.kind is not MarkKind.ATTRIBUTION or not isinstance(detail, Attribution):
        return None
    tokens = document.tokens_in(mark.span)[:_MOST_WORDS]
    if detail.kind not in _QUOTED or len(tokens) < _LEAST_WORDS:
        return None
    speaker = detail.speaker or ""
    keys = frozenset(word for word in words(speaker) if word not in _OFFICES and len(word) > 2)
    stems = tuple(_key(token.stem) for token in tokens)
    institution = detail.speaker_type is not SpeakerType.NAMED
    unit = document.unit_at(mark.span.start)
    weight = sum(token.folded not in _LIGHT for token in tokens)
    return _Said(mark.article, speaker, keys, institution, detail.side, tokens, stems, unit, weight)


def _matches(
    first: Sequence[_Said], second: Sequence[_Said], linked: set[tuple[int, int, int, int]]
) -> Iterator[_Match]:
    """Versions of each other, in the order of the text: the most alike win, no word serves twice."""
    found = [match for a, b in product(first, second) if (match := _match(a, b, linked))]
    used: list[tuple[Span, Span]] = []
    kept: list[_Match] = []
    for match in sorted(found, key=lambda match: (-match.alike, -match.shared, match.spans()[0].start)):
        spans = match.spans()
        if not any(one.overlaps(taken) for pair in used for one, taken in zip(spans, pair, strict=True)):
            used.append(spans)
            kept.append(match)
    yield from sorted(kept, key=lambda match: match.spans()[0].start)


def _match(a: _Said, b: _Said, linked: set[tuple[int, int, int, int]]) -> _Match | None:
    least = _least(a, b, linked)
    if least is None:
        return None
    needed = max(_LEAST_SHARED, least * min(a.weight, b.weight))
    if len(set(a.stems) & set(b.stems)) < needed / 2:
        return None
    opcodes = SequenceMatcher(None, a.stems, b.stems, autojunk=False).get_opcodes()
    equal = [index for tag, first, last, _, _ in opcodes if tag == "equal" for index in range(first, last)]
    shared = sum(a.tokens[index].folded not in _LIGHT for index in equal)
    if shared < needed:
        return None
    return _Match(a, b, shared, tuple(_trimmed(opcodes)))


def _least(a: _Said, b: _Said, linked: set[tuple[int, int, int, int]]) -> float | None:
    """How much of the shorter quotation must stand in the other one; None where two others speak."""
    if _one_speaker(a, b):
        return _LEAST_ALIKE_LINKED if _are_linked(a, b, linked) else _LEAST_ALIKE
    unnamed = not a.keys or not b.keys or (a.institution != b.institution and a.side and a.side == b.side)
    return _LEAST_ALIKE_UNNAMED if unnamed and _are_linked(a, b, linked) else None


def _one_speaker(a: _Said, b: _Said) -> bool:
    if a.keys & b.keys:
        return True
    return any(len(one) > 3 and len(other) > 3 and same_spelling(one, other) for one, other in product(a.keys, b.keys))


def _trimmed(opcodes: Sequence[tuple[str, int, int, int, int]]) -> Sequence[tuple[str, int, int, int, int]]:
    """The opcodes without a first or last one that only tells that one outlet quotes more."""
    first = 1 if _is_edge(opcodes[0]) else 0
    last = len(opcodes) - 1 if len(opcodes) > 1 and _is_edge(opcodes[-1]) else len(opcodes)
    return opcodes[first:last]


def _is_edge(opcode: tuple[str, int, int, int, int]) -> bool:
    tag, a_first, a_last, b_first, b_last = opcode
    longest = max(a_last - a_first, b_last - b_first)
    return tag != "equal" and longest > (_LONGEST_EDGE if tag == "replace" else _LONGEST_ADDED_EDGE)


def _are_linked(a: _Said, b: _Said, linked: set[tuple[int, int, int, int]]) -> bool:
    if a.unit is None or b.unit is None:
        return False
    return (a.article, a.unit, b.article, b.unit) in linked or (b.article, b.unit, a.article, a.unit) in linked


def _key(stem: str) -> str:
    """The stem without its verbal prefix: a verb that only agrees with another subject (يحلها، تحلها) says the same."""
    return "~" + stem[1:] if len(stem) >= 3 and stem[0] in "يتن" else stem


def _differences(match: _Match) -> Iterator[Difference]:
    changed = _without_agreement(match, _changed(match))
    added = [_telling(_folded(match.a, first, last)) for first, last, start, end in changed if start == end]
    lacking = [_telling(_folded(match.b, start, end)) for first, last, start, end in changed if first == last]
    for a_first, a_last, b_first, b_last in changed:
        one, other = _folded(match.a, a_first, a_last), _folded(match.b, b_first, b_last)
        if set(one) | set(other) <= _PARTICLES or _same(one, other):
            continue
        if not (one and other) and any(_same(_telling(one or other), moved) for moved in (added if other else lacking)):
            continue  # the same words in another place
        sides = tuple(
            (said.article, _span(said, first, last))
            for said, first, last in ((match.a, a_first, a_last), (match.b, b_first, b_last))
            if first < last
        )
        kind = DifferenceKind.WORDING if len(sides) == 2 else DifferenceKind.ADDITION
        yield Difference(kind, sides, note=match.a.speaker or match.b.speaker)


def _without_agreement(match: _Match, runs: Iterable[_Run]) -> tuple[_Run, ...]:
    """The runs without the words that only agree with others; verbs only beside something else that differs."""
    kept = [run for run in (_shortened(match, run) for run in runs) if run[0] < run[1] or run[2] < run[3]]
    verbs = [run for run in kept if _is_one_word(run) and verbs_agree(*_pair(match, run[0], run[2]))]
    return tuple(run for run in kept if run not in verbs) or tuple(kept)


def _shortened(match: _Match, run: _Run) -> _Run:
    """The run without the words at either end that only agree with another one."""
    a_first, a_last, b_first, b_last = run
    while a_first < a_last and b_first < b_last:
        alone = min(a_last - a_first, b_last - b_first) == 1
        if _agree(_pair(match, a_last - 1, b_last - 1), alone=alone):
            a_last, b_last = a_last - 1, b_last - 1
        elif _agree(_pair(match, a_first, b_first), alone=alone):
            a_first, b_first = a_first + 1, b_first + 1
        else:
            break
    return a_first, a_last, b_first, b_last


def _agree(pair: tuple[str, str], *, alone: bool) -> bool:
    return agree(*pair) or (not alone and verbs_agree(*pair))


def _pair(match: _Match, a: int, b: int) -> tuple[str, str]:
    return match.a.tokens[a].form, match.b.tokens[b].form


def _is_one_word(run: _Run) -> bool:
    return run[1] - run[0] == run[3] - run[2] == 1


def _folded(said: _Said, first: int, last: int) -> list[str]:
    return [token.folded for token in said.tokens[first:last]]


def _telling(folded: Sequence[str]) -> list[str]:
    """The words without particles and prepositions (all, where there are no others)."""
    return [word for word in folded if word not in _LIGHT] or list(folded)


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two runs of words say the same: one spelling, or one number in digits and in words."""
    if not one or not other:
        return False
    return same_phrase(one, other) or (len(one) == len(other) == 1 and _number(one[0]) == _number(other[0]) is not None)


def _number(word: str) -> float | None:
    value = digits_value(word)
    if value is None:
        value = UNITS.get(word, HUNDREDS.get(word))
    return value


def _changed(match: _Match) -> Iterator[_Run]:
    """The runs of words that differ; two with nothing but a preposition between them are one."""
    run: _Run | None = None
    for tag, a_first, a_last, b_first, b_last in match.steps:
        if tag == "equal":
            joint = a_last - a_first == 1 and match.a.tokens[a_first].folded in _JOINTS
            if run and not joint:
                yield run
                run = None
        else:
            run = (run[0], a_last, run[2], b_last) if run else (a_first, a_last, b_first, b_last)
    if run:
        yield run
