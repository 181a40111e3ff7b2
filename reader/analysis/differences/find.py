"""The differences inside linked units, each with its kind."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.analysis.alignment.counting import Count, contradictions, counts_of
from reader.analysis.alignment.verbs import verb_keys
from reader.analysis.differences.concepts import concept_differences, cue_differences
from reader.analysis.differences.days import day_keys
from reader.analysis.differences.kinds import (
    is_name_alone,
    is_part_of_name,
    is_person,
    names_actor,
    names_one_office,
    split_slot,
    tells_office,
)
from reader.analysis.differences.slots import Slot, find_slots
from reader.analysis.differences.words import Word, extent, words_of
from reader.analysis.numbers import Quantity, find_quantities
from reader.model.articles import Span
from reader.model.comparisons import Difference, DifferenceKind, Link
from reader.model.marks import Mark, MarkKind
from reader.model.texts import Document

VERSION = 3
LONGEST_SLOT = 5
"""A slot of more words than this is another sentence, not another wording."""
LEAST_SHARED = 0.6
"""Share of the shorter unit that must stand in the other in the same order before slots mean anything.

Below, in freely worded sentences, what stands between two shared words mostly answers nothing; sentences that differ in
one word share far more."""
LEAST_OPENING = 0.35
"""The same for the slot that opens both: two verbs of saying answer one another in freer wordings, too."""
LEAST_ADDITION = 2
LONGEST_EPITHET = 3


def differences_between(
    a: Side, b: Side, links: Iterable[Link], generic: frozenset[str] = frozenset()
) -> tuple[Difference, ...]:
    """The differences of the linked units of two articles, in the order of `a`; none is told twice.

    A concept of a lexicon in `generic` (fighters, forces) points to no one in particular: its names differ only where
    they stand in one slot.
    """
    found: dict[tuple[DifferenceKind, tuple[tuple[int, Span], ...]], Difference] = {}
    for link in links:
        if (link.a, link.b) == (a.document.article.id, b.document.article.id):
            pair = _Pair(a, b, link)
            for difference in _without_repeats(pair.differences(generic)):
                if not pair.both_tell_both(difference):
                    found.setdefault((difference.kind, difference.sides), difference)
    return tuple(sorted(found.values(), key=lambda difference: (difference.sides[0], difference.kind)))


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


class Side:
    """One article with its marks and words by the index of the unit that they stand in."""

    def __init__(self, document: Document, marks: Iterable[Mark]) -> None:
        self.document = document
        self.marks: dict[int, list[Mark]] = defaultdict(list)
        starts = [unit.span.start for unit in document.units]
        for mark in marks:
            if mark.article == document.article.id:
                index = bisect_right(starts, mark.span.start) - 1
                if index >= 0 and document.units[index].span.contains(mark.span):
                    self.marks[index].append(mark)
        self._words: dict[int, tuple[Word, ...]] = {}
        self._counts: dict[int, tuple[Count, ...]] = {}

    def words(self, unit: int) -> tuple[Word, ...]:
        """The words of a unit, read once however many links it has."""
        if unit not in self._words:
            self._words[unit] = words_of(self.document, self.document.units[unit])
        return self._words[unit]

    def counts(self, unit: int) -> tuple[Count, ...]:
        """What is counted in a unit, read once as well."""
        if unit not in self._counts:
            tokens = self.document.tokens_in(self.document.units[unit].span)
            self._counts[unit] = counts_of(tokens, find_quantities(self.document.text, tokens))
        return self._counts[unit]

    def counts_at(self, unit: int, span: Span) -> list[Count]:
        """What is counted in that part of a unit."""
        return [count for count in self.counts(unit) if count.quantity.span.overlaps(span)]

    def tells(self, wanted: Count) -> bool:
        """Whether the article says anywhere that there are so many of it."""
        counts = (count for unit in range(len(self.document.units)) for count in self.counts(unit))
        return any(count.what == wanted.what and count.quantity.agrees(wanted.quantity) for count in counts)


class _Pair:
    """Two linked units with the marks that stand in them."""

    def __init__(self, a: Side, b: Side, link: Link) -> None:
        self.a, self.b, self.link = a.document, b.document, link
        self._sides = a, b
        self.marks_a, self.marks_b = a.marks[link.a_unit], b.marks[link.b_unit]
        self.words_a, self.words_b = a.words(link.a_unit), b.words(link.b_unit)
        self.counts_a, self.counts_b = a.counts(link.a_unit), b.counts(link.b_unit)
        self.cut = {word for word in map(_last_of_cut, (a, b), (link.a_unit, link.b_unit)) if word}
        self.named_a = [mark.span for mark in self.marks_a if mark.kind is MarkKind.MENTION]
        self.named_b = [mark.span for mark in self.marks_b if mark.kind is MarkKind.MENTION]

    def differences(self, generic: frozenset[str]) -> list[Difference]:
        """All differences of the pair: names of one concept, slots, the opening verb, counts."""
        slots = find_slots(self.words_a, self.words_b)
        found = [self._count_difference(*pair) for pair in contradictions(self.counts_a, self.counts_b)]
        found += concept_differences(self.a, self.b, self.marks_a, self.marks_b, generic)
        if slots.common >= 2:
            for slot in slots.slots:
                if slots.shared >= LEAST_SHARED:
                    found += self._of_slot(slot)
                elif slots.shared >= LEAST_OPENING and slot.before is None:
                    found += self._verbs(slot)
        return found + cue_differences(self.marks_a, self.marks_b, self.link)

    def both_tell_both(self, difference: Difference) -> bool:
        """Whether each article has the other's number of the same thing, too: two facts, on which they agree."""
        if difference.kind is not DifferenceKind.NUMBER:
            return False
        (a, b), (_, span_a), (_, span_b) = self._sides, *difference.sides
        ours, theirs = a.counts_at(self.link.a_unit, span_a), b.counts_at(self.link.b_unit, span_b)
        return bool(ours and theirs) and all(map(b.tells, ours)) and all(map(a.tells, theirs))

    def _verbs(self, slot: Slot) -> list[Difference]:
        """The verbs of both sides, where they are two."""
        opens = slot.before is None
        (a, _), (b, _) = split_slot(slot.a, slot.b, opens=opens)
        if a and b and (opens or _is_small(slot)) and not _one_verb(a[0], b[0]):
            return [self._difference(DifferenceKind.VERB, a[:1], b[:1], "slot")]
        return []

    def _of_slot(self, slot: Slot) -> list[Difference]:
        found = self._verbs(slot)
        (_, a), (_, b) = split_slot(slot.a, slot.b, opens=slot.before is None)
        if not _is_small(slot):
            return found
        if not (a and b):
            return found + self._addition(slot, a, b) if a or b else found
        agree = len(a) == len(b) == 1 and _one_verb(a[0], b[0])
        kind = None if agree else self._kind(a, b, slot.before)
        return [*found, self._difference(kind, a, b, "slot")] if kind else found

    def _kind(self, a: Sequence[Word], b: Sequence[Word], before: tuple[Word, Word] | None) -> DifferenceKind | None:
        """What two wordings without verbs differ in; None where they agree or do not answer one another."""
        numbers_a, numbers_b = _numbers(a), _numbers(b)
        if numbers_a and numbers_b:
            agree = any(one.agrees(other) for one in numbers_a for other in numbers_b)
            return None if agree else DifferenceKind.NUMBER
        days_a, days_b = day_keys([word.folded for word in a]), day_keys([word.folded for word in b])
        if days_a is not None and days_b is not None:
            return None if days_a == days_b else DifferenceKind.NUMBER
        if self._is_naming(a, b) or (before and tells_office(before[0]) and (is_person(a) or is_person(b))):
            return DifferenceKind.NAMING
        return DifferenceKind.WORDING if _comparable(a, b) else None

    def _difference(self, kind: DifferenceKind, a: Sequence[Word], b: Sequence[Word], note: str) -> Difference:
        return Difference(kind, ((self.link.a, extent(a)), (self.link.b, extent(b))), note)

    def _count_difference(self, a: Count, b: Count) -> Difference:
        sides = ((self.link.a, a.quantity.span), (self.link.b, b.quantity.span))
        return Difference(DifferenceKind.NUMBER, sides, a.what)

    def _is_naming(self, a: Sequence[Word], b: Sequence[Word]) -> bool:
        """Both sides name somebody, or one is nothing but a name and the other short enough to be one."""
        named_a = [word for word in a if _touches(word, self.named_a) or names_actor(word)]
        named_b = [word for word in b if _touches(word, self.named_b) or names_actor(word)]
        if names_one_office(a, b):
            return True
        if named_a and named_b and _comparable(a, b):
            return 2 * len(named_a) >= len(a) and 2 * len(named_b) >= len(b)
        alone = len(named_a) == len(a) or len(named_b) == len(b) or is_name_alone(a) or is_name_alone(b)
        return alone and max(len(a), len(b)) <= LONGEST_EPITHET

    def _addition(self, slot: Slot, a: Sequence[Word], b: Sequence[Word]) -> list[Difference]:
        """Words of one side only: a title or epithet beside a name is another name, the rest an addition.

        What a headline that breaks off ('…') would have said behind its last word is not known.
        """
        added = a or b
        if self.cut and (slot.after is None or not self.cut.isdisjoint((*slot.after, *(slot.before or ())))):
            return []
        anchor = slot.before if slot.before and self._beside_name(slot.before) else slot.after
        if len(added) <= LONGEST_EPITHET and all(map(is_part_of_name, added)) and anchor and self._beside_name(anchor):
            side_a = sorted([*a, anchor[0]], key=lambda word: word.span)
            side_b = sorted([*b, anchor[1]], key=lambda word: word.span)
            return [self._difference(DifferenceKind.NAMING, side_a, side_b, "added")]
        if len(added) >= LEAST_ADDITION:
            return [Difference(DifferenceKind.ADDITION, ((self.link.a if a else self.link.b, extent(added)),), "slot")]
        return []

    def _beside_name(self, pair: tuple[Word, Word]) -> bool:
        return names_actor(pair[0]) or _touches(pair[0], self.named_a) or _touches(pair[1], self.named_b)


def _last_of_cut(side: Side, unit: int) -> Word | None:
    """The last word of a unit that breaks off."""
    text = side.document.units[unit].span.of(side.document.text).rstrip()
    words = side.words(unit)
    return words[-1] if words and text.endswith(("…", "...")) else None


def _is_small(slot: Slot) -> bool:
    return max(len(slot.a), len(slot.b)) <= LONGEST_SLOT


def _one_verb(a: Word, b: Word) -> bool:
    """Whether two words are forms of one verb (حكم، تحكم; تقتل، قتلت): another tense, person or noun of it."""
    if a.quantity or b.quantity:
        return False
    first, second = (verb_keys(word.folded) | verb_keys(word.folded[word.folded[0] in "وف" :]) for word in (a, b))
    return not first.isdisjoint(second)


def _comparable(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether two wordings are of a length: one word does not answer four."""
    return max(len(a), len(b)) <= 2 * min(len(a), len(b)) + 1


def _numbers(words: Sequence[Word]) -> list[Quantity]:
    """The quantities of a slot that holds nothing else."""
    found = [word.quantity for word in words if word.quantity]
    return found if len(found) == len(words) else []


def _touches(word: Word, spans: Iterable[Span]) -> bool:
    return any(word.span.overlaps(span) for span in spans)
