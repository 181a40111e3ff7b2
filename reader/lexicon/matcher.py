"""Finds listed names and patterns in a run of folded words: a trie on dictionary keys, walked over all readings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, KeysView, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from reader.lexicon.inflect import PLURAL, Reading, readings, word_key
from reader.lexicon.patterns import Pattern, patterns_of
from reader.lexicon.types import Concept, Element, Slot, SlotKind, Variant, Word

_NOT_AGREEING = frozenset(kind for kind in SlotKind if kind is not SlotKind.NISBA)
_CONSTRUCT = frozenset((SlotKind.PARTY, SlotKind.PLACE, SlotKind.GROUP, SlotKind.ACTOR))


class Entry(NamedTuple):
    """A variant in its place: `pattern` is the one of its patterns that ends at a node."""

    domain: str
    concept: Concept
    variant: Variant
    pattern: Pattern


Listed = tuple[str, Concept, Variant]
"""A name before its patterns are read: domain, concept, variant."""


class Node:
    """A state of the trie: what may come next, and what ends here."""

    __slots__ = ("ends", "slots", "words")

    def __init__(self) -> None:
        self.words: dict[str, Node] = {}
        self.slots: dict[Slot, Node] = {}
        self.ends: list[Entry] = []

    def add(self, entry: Entry, rest: Sequence[Element]) -> None:
        """Adds an entry that ends after the elements `rest`; entries of one pattern keep their order."""
        node = self
        for element in rest:
            if isinstance(element, Word):
                node = node.words.setdefault(element.key, Node())
            else:
                node = node.slots.setdefault(element, Node())
        node.ends.append(entry)


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills a slot from a word on: up to word `end` (exclusive); `value` is a party's or concept's id."""

    name: str
    end: int
    value: str = ""
    definite: bool = False
    skip: int = 0
    clitic: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """An entry found at words `start` .. `end` (half-open); `skip` letters of clitics stand before its first word.

    `values` are the ids that filled its slots; `own` says that a pronoun is attached to a word of it, `whole` that its
    first word stands as listed.
    """

    start: int
    end: int
    entry: Entry
    skip: int = 0
    clitic: str = ""
    values: tuple[str, ...] = ()
    definite: bool = False
    plural: bool = False
    own: bool = False
    whole: bool = True
    head: str = ""


@dataclass(frozen=True, slots=True)
class _Step:
    element: Element
    reading: Reading
    value: str = ""


class Trie:
    """All names of a lexicon. Those that begin with a word are waiting for an article that holds it."""

    def __init__(self, listed: Iterable[Listed]) -> None:
        self.root = Node()
        self._waiting: dict[str, list[Listed]] = defaultdict(list)
        for name in listed:
            first = name[2].text.partition(" ")[0]
            if first.isalpha():
                self._waiting[word_key(first)[0]].append(name)
            else:
                self._read(name)
        self.heads: KeysView[str] = self._waiting.keys()

    def _read(self, name: Listed) -> None:
        patterns = patterns_of(name[2].text)
        for key in dict.fromkeys(pattern[0].key for pattern in patterns if isinstance(pattern[0], Word)):
            self._waiting[key].append(name)
        for pattern in patterns:
            if isinstance(pattern[0], Slot):
                self.root.add(Entry(*name, pattern), pattern)

    def head(self, key: str) -> Node:
        """The state after the first word `key`, which is one of `heads`."""
        node = self.root.words.get(key)
        if node is None:
            node = Node()
            for name in self._waiting[key]:
                for pattern in patterns_of(name[2].text):
                    if isinstance(pattern[0], Word) and pattern[0].key == key:
                        node.add(Entry(*name, pattern), pattern[1:])
            # Set when it is whole: another thread may be reading.
            self.root.words[key] = node
        return node


def find(
    trie: Trie,
    folded: Sequence[str],
    joined: Sequence[bool],
    fillers: Mapping[int, Sequence[Filler]],
) -> Iterator[Match]:
    """Every match, the overlapping ones too, by start.

    `folded` are the words; `joined[i]` says that no stop or line break parts word i from the one before; `fillers`
    gives what may fill a slot from a word on.
    """
    heads = {word: tuple(r for r in readings(word) if r.key in trie.heads) for word in set(folded)}
    search = _Search([readings(word) for word in folded], joined, fillers)
    for start, word in enumerate(folded):
        for reading in heads[word]:
            path = (_Step(Word(reading.key), reading),)
            yield from search.walk(trie.head(reading.key), start, start + 1, path)
        for filler in fillers.get(start, ()):
            yield from search.fill(trie.root, filler, start, ())


@dataclass(frozen=True, slots=True)
class _Search:
    """The words of an article with all their readings, and the walk over them from state to state."""

    words: Sequence[tuple[Reading, ...]]
    joined: Sequence[bool]
    fillers: Mapping[int, Sequence[Filler]]

    def walk(self, node: Node, start: int, at: int, path: tuple[_Step, ...]) -> Iterator[Match]:
        """The matches from word `start` on whose first words, up to `at`, are the `path` to this state."""
        for entry in node.ends:
            if _agrees(entry.pattern, path):
                yield _match(entry, start, at, path)
        if at >= len(self.words) or not self.joined[at]:
            return
        for reading in self.words[at]:
            after = node.words.get(reading.key)
            if after is not None and not (reading.skip or reading.clitic):
                yield from self.walk(after, start, at + 1, (*path, _Step(Word(reading.key), reading)))
        if node.slots:
            for filler in self.fillers.get(at, ()):
                yield from self.fill(node, filler, start, path)

    def fill(self, node: Node, filler: Filler, start: int, path: tuple[_Step, ...]) -> Iterator[Match]:
        """The matches that go on from this state with what fills a slot of it."""
        for slot, after in node.slots.items():
            if slot.name != filler.name:
                continue
            if path and (filler.clitic != slot.clitic or filler.skip > len(filler.clitic)):
                continue
            reading = Reading("", filler.skip, filler.clitic, filler.definite, plural=False, own=False, whole=True)
            yield from self.walk(after, start, filler.end, (*path, _Step(slot, reading, filler.value)))


def _match(entry: Entry, start: int, end: int, path: tuple[_Step, ...]) -> Match:
    first = path[0].element
    reading = path[0].reading
    return Match(
        start=start,
        end=end,
        entry=entry,
        skip=reading.skip,
        clitic=reading.clitic,
        values=tuple(step.value for step in path if step.value),
        definite=reading.definite,
        plural=reading.plural,
        own=any(step.reading.own for step in path),
        whole=reading.whole,
        head=first.key.rstrip(PLURAL) if isinstance(first, Word) else "",
    )


def _agrees(pattern: tuple[Element, ...], path: tuple[_Step, ...]) -> bool:
    """Whether article and agreement fit: a listed article is there, an adjective follows the word before it."""
    listed = [element.definite for element in pattern if isinstance(element, Word)]
    printed = [step.reading.definite or step.reading.own for step in path if isinstance(step.element, Word)]
    if len(path) > 1 and not _same_state(listed, printed):
        return False
    if len(path) == 1 and listed and listed[0] and not printed[0]:
        # 'أربعة حوثيين': members of a people or movement count without the article too.
        return isinstance(path[0].element, Word) and path[0].element.key.endswith("ي" + PLURAL)
    for before, step in pairwise(path):
        if not isinstance(step.element, Slot):
            continue
        definite = step.reading.definite
        if step.element.name not in _NOT_AGREEING and definite != (before.reading.definite or before.reading.own):
            return False
        # 'قوات حفتر', never 'القوات حفتر'; a group's adjective may follow the article: 'الميليشيات الحوثية'.
        adjective = step.element.name in (SlotKind.GROUP, SlotKind.ACTOR) and definite
        if step.element.name in _CONSTRUCT and not step.element.clitic and before.reading.definite and not adjective:
            return False
    return True


def _same_state(listed: Sequence[bool], printed: Sequence[bool]) -> bool:
    """Whether the articles of a phrase are as listed, all there, all gone, or the one of a construct is added.

    'عملية عسكرية' and 'العملية العسكرية', 'الفصائل المسلحة' and 'فصائل مسلحة', 'عمليات خطف' and 'عمليات الخطف'.
    """
    if listed == printed or all(printed):
        return True
    return (all(listed) and not any(printed)) or not (any(listed) or any(printed[:-1]))
