"""The slots of two linked units: what stands in each between the words that both have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from reader.analysis.differences.words import Word, joined, same_spelling


@dataclass(frozen=True, slots=True)
class Slot:
    """Words of `a` and of `b` in the same place; either may be empty. `before`, `after`: the shared words beside it."""

    a: tuple[Word, ...]
    b: tuple[Word, ...]
    before: tuple[Word, Word] | None
    after: tuple[Word, Word] | None


@dataclass(frozen=True, slots=True)
class Slots:
    """`shared` is the share of the shorter unit's words that the other has in the same order."""

    slots: tuple[Slot, ...]
    shared: float
    common: int


def find_slots(a: Sequence[Word], b: Sequence[Word]) -> Slots:
    """The slots in which `a` and `b` differ; words that only moved elsewhere and other spellings are no difference."""
    if [word.forms for word in a] == [word.forms for word in b]:
        return Slots((), 1.0 if a else 0.0, len(a))
    pairs = _anchors(a, b)
    kept_a, kept_b = {i for i, _ in pairs}, {j for _, j in pairs}
    moved_a, moved_b = _moved(a, b, kept_a, kept_b)
    slots = []
    fences = [(-1, -1), *pairs, (len(a), len(b))]
    for (left_a, left_b), (right_a, right_b) in pairwise(fences):
        gap_a = tuple(a[i] for i in range(left_a + 1, right_a) if i not in moved_a)
        gap_b = tuple(b[j] for j in range(left_b + 1, right_b) if j not in moved_b)
        if (gap_a or gap_b) and not (gap_a and gap_b and same_spelling(joined(gap_a), joined(gap_b))):
            before = (a[left_a], b[left_b]) if left_a >= 0 else None
            after = (a[right_a], b[right_b]) if right_a < len(a) else None
            slots.append(Slot(gap_a, gap_b, before, after))
    shortest = min(len(a), len(b))
    return Slots(tuple(_around_verbs(slots)), len(pairs) / shortest if shortest else 0.0, len(pairs))


def _around_verbs(slots: Sequence[Slot]) -> list[Slot]:
    """Slots with those joined that one shared word parts: 'المملكة تشارك' and 'تشارك السعودية' differ in one place."""
    joined_slots: list[Slot] = []
    for slot in slots:
        last = joined_slots[-1] if joined_slots else None
        if last and _face(last, slot):
            joined_slots[-1] = Slot(last.a or slot.a, last.b or slot.b, last.before, slot.after)
        else:
            joined_slots.append(slot)
    return joined_slots


def _face(one: Slot, other: Slot) -> bool:
    """Whether two slots lie on either side of one shared word, words of `a` in the one and of `b` in the other."""
    beside = one.after is not None and one.after == other.before
    return beside and bool(one.a) != bool(one.b) and bool(other.a) != bool(other.b) and bool(one.a) != bool(other.a)


def _keys(a: Sequence[Word], b: Sequence[Word]) -> tuple[list[int], list[int]]:
    """One number for each word, the same for words that share a form."""
    numbers: dict[str, int] = {}
    keys = []
    for word in (*a, *b):
        key = next((numbers[form] for form in word.forms if form in numbers), len(numbers) + 1)
        for form in word.forms:
            numbers.setdefault(form, key)
        keys.append(key)
    return keys[: len(a)], keys[len(a) :]


def _anchors(a: Sequence[Word], b: Sequence[Word]) -> list[tuple[int, int]]:
    """Pairs of positions of one word in both, in order: equal forms first, then other spellings inside the gaps."""
    keys_a, keys_b = _keys(a, b)
    blocks = SequenceMatcher(None, keys_a, keys_b, autojunk=False).get_matching_blocks()
    pairs = [(block.a + k, block.b + k) for block in blocks for k in range(block.size)]
    spelt = []
    fences = [(-1, -1), *pairs, (len(a), len(b))]
    for (left_a, left_b), (right_a, right_b) in pairwise(fences):
        floor = left_b + 1
        for i in range(left_a + 1, right_a):
            for j in range(floor, right_b):
                if not a[i].quantity and not b[j].quantity and same_spelling(a[i].folded, b[j].folded):
                    spelt.append((i, j))
                    floor = j + 1
                    break
    return sorted(pairs + spelt)


def _moved(a: Sequence[Word], b: Sequence[Word], kept_a: set[int], kept_b: set[int]) -> tuple[set[int], set[int]]:
    """Positions outside the shared order whose word stands outside it on the other side as well."""
    loose_b = {form: j for j, word in enumerate(b) if j not in kept_b for form in word.forms}
    moved_a, moved_b = set(), set()
    for i, word in enumerate(a):
        if i not in kept_a:
            partner = next((loose_b[form] for form in word.forms if form in loose_b), None)
            if partner is not None and partner not in moved_b:
                moved_a.add(i)
                moved_b.add(partner)
    return moved_a, moved_b
