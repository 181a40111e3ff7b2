"""The differences inside linked units, each with its kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reader.analysis.differences.counts import count_differences
from reader.analysis.differences.kinds import is_title_or_body, names_actor, split_verbs
from reader.analysis.differences.slots import Slot, find_slots
from reader.analysis.differences.words import Word, extent, words_of
from reader.model import Difference, DifferenceKind, Document, Link, Mark, Mention, Span

VERSION = 1
LONGEST_SLOT = 5
"""A slot of more words than this is another sentence, not another wording."""
LEAST_SHARED = 0.35
"""Share of the shorter unit that must stand in the other in the same order before slots mean anything."""
LEAST_ADDITION = 2


def find_differences(
    a: Document,
    b: Document,
    links: Iterable[Link],
    mentions: Sequence[Mark] = (),
    cues: frozenset[str] = frozenset(),
) -> tuple[Difference, ...]:
    """The differences of the linked units of `a` and `b`, in the order of `a`; none is told twice.

    `mentions` are contested names of either article, `cues` the folded forms of reporting verbs.
    """
    named = _by_article(mentions)
    found: dict[tuple[DifferenceKind, tuple[tuple[int, Span], ...]], Difference] = {}
    for link in links:
        if (link.a, link.b) != (a.article.id, b.article.id):
            continue
        for difference in _of_link(a, b, link, named, cues):
            found.setdefault((difference.kind, difference.sides), difference)
    return tuple(sorted(found.values(), key=lambda difference: (difference.sides[0], difference.kind)))


def _by_article(mentions: Iterable[Mark]) -> Mapping[int, list[Mark]]:
    grouped: dict[int, list[Mark]] = defaultdict(list)
    for mark in mentions:
        if isinstance(mark.detail, Mention):
            grouped[mark.article].append(mark)
    return grouped


def _of_link(
    a: Document, b: Document, link: Link, named: Mapping[int, list[Mark]], cues: frozenset[str]
) -> list[Difference]:
    unit_a, unit_b = a.units[link.a_unit], b.units[link.b_unit]
    marks_a = [mark for mark in named.get(link.a, ()) if unit_a.span.contains(mark.span)]
    marks_b = [mark for mark in named.get(link.b, ()) if unit_b.span.contains(mark.span)]
    context = _Context(link, [mark.span for mark in marks_a], [mark.span for mark in marks_b], cues)
    words_a, words_b = words_of(a, unit_a), words_of(b, unit_b)
    slots = find_slots(words_a, words_b)
    found = _names(a, b, marks_a, marks_b)
    if slots.shared >= LEAST_SHARED and slots.common >= 2:
        for slot in slots.slots:
            found += context.of_slot(slot)
    found += count_differences(a, unit_a, b, unit_b)
    return _without_repeats(found)


def _names(a: Document, b: Document, marks_a: Sequence[Mark], marks_b: Sequence[Mark]) -> list[Difference]:
    """One concept that the two units give different names."""
    found = []
    for one in marks_a:
        for other in marks_b:
            if isinstance(one.detail, Mention) and isinstance(other.detail, Mention):
                if one.detail.concept == other.detail.concept and _key(a, one.span) != _key(b, other.span):
                    sides = ((one.article, one.span), (other.article, other.span))
                    found.append(Difference(DifferenceKind.NAMING, sides, one.detail.concept))
    return found


def _key(document: Document, span: Span) -> tuple[str, ...]:
    return tuple(token.stem for token in document.tokens_in(span))


def _without_repeats(found: Sequence[Difference]) -> list[Difference]:
    """Only the first of differences that cover the same words on both sides."""
    kept: list[Difference] = []
    for difference in found:
        if not any(_same_words(difference, other) for other in kept):
            kept.append(difference)
    return kept


def _same_words(one: Difference, other: Difference) -> bool:
    if len(one.sides) != len(other.sides):
        return False
    return all(
        article == article_other and span.overlaps(span_other)
        for (article, span), (article_other, span_other) in zip(one.sides, other.sides, strict=True)
    )


class _Context:
    """What a slot is judged by: the link, the contested names of both units, the reporting verbs."""

    def __init__(self, link: Link, named_a: Sequence[Span], named_b: Sequence[Span], cues: frozenset[str]) -> None:
        self.link = link
        self.named_a = named_a
        self.named_b = named_b
        self.cues = cues

    def of_slot(self, slot: Slot) -> list[Difference]:
        opens = slot.before is None
        verbs_a, others_a = split_verbs(slot.a, self.cues, opens)
        verbs_b, others_b = split_verbs(slot.b, self.cues, opens)
        found = []
        if verbs_a and verbs_b and (opens or max(len(slot.a), len(slot.b)) <= LONGEST_SLOT):
            found.append(self._difference(DifferenceKind.VERB, verbs_a[:1], verbs_b[:1], "slot"))
        if max(len(slot.a), len(slot.b)) > LONGEST_SLOT:
            return found
        if others_a and others_b:
            naming = self._named(others_a, others_b)
            found.append(
                self._difference(
                    DifferenceKind.NAMING if naming else DifferenceKind.WORDING, others_a, others_b, "slot"
                )
            )
        elif others_a or others_b:
            found += self._addition(slot, others_a, others_b)
        return found

    def _difference(self, kind: DifferenceKind, a: Sequence[Word], b: Sequence[Word], note: str) -> Difference:
        return Difference(kind, ((self.link.a, extent(a)), (self.link.b, extent(b))), note)

    def _named(self, a: Sequence[Word], b: Sequence[Word]) -> bool:
        listed = any(word.span.overlaps(span) for word in a for span in self.named_a) or any(
            word.span.overlaps(span) for word in b for span in self.named_b
        )
        return listed or (any(map(names_actor, a)) and any(map(names_actor, b)))

    def _addition(self, slot: Slot, a: Sequence[Word], b: Sequence[Word]) -> list[Difference]:
        added = a or b
        anchor = slot.before if slot.before and self._beside_name(slot.before) else slot.after
        if len(added) <= 2 and all(map(is_title_or_body, added)) and anchor and self._beside_name(anchor):
            side_a = sorted([*a, anchor[0]], key=lambda word: word.span)
            side_b = sorted([*b, anchor[1]], key=lambda word: word.span)
            return [self._difference(DifferenceKind.NAMING, side_a, side_b, "added")]
        if len(added) >= LEAST_ADDITION:
            article = self.link.a if a else self.link.b
            return [Difference(DifferenceKind.ADDITION, ((article, extent(added)),), "slot")]
        return []

    def _beside_name(self, pair: tuple[Word, Word]) -> bool:
        return (
            names_actor(pair[0])
            or any(pair[0].span.overlaps(span) for span in self.named_a)
            or any(pair[1].span.overlaps(span) for span in self.named_b)
        )
