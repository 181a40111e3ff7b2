"""What kind of difference two wordings in one slot are: another name, another verb, or other words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from reader import resources
from reader.analysis.alignment.vocabulary import families, families_of
from reader.analysis.differences.words import Word
from reader.lexicon.naming import shipped
from reader.lexicon.reporting import load
from reader.lexicon.reporting_forms import Shape
from reader.text.folding import fold
from reader.text.terms.frequency import is_known
from reader.text.terms.stemming import stem

_PRESENT = "يتن"
_LONGEST_PERSON = 3


@cache
def _actors() -> dict[str, frozenset[str]]:
    """Stems of the words that head or make the name of an actor, by kind (resources/alignment/actors.txt)."""
    found = {}
    for line in resources.path("alignment", "actors.txt").read_text("utf-8").splitlines():
        name, colon, words = line.partition(":")
        if colon and not line.startswith("#"):
            found[name] = frozenset(stem(fold(word)) for word in words.split())
    return found


@cache
def _actor_stems() -> frozenset[str]:
    return frozenset().union(*_actors().values())


def names_actor(word: Word) -> bool:
    """Whether the word, with or without a clitic, belongs to the vocabulary of actors, countries or grave acts."""
    return any(form in _actor_stems() for form in word.forms)


def is_part_of_name(word: Word) -> bool:
    """Whether the word may stand before a name or behind it and colour it: تنظيم, جلالة, الإرهابي."""
    kinds = _actors()
    return any(form in kinds[kind] for form in word.forms for kind in ("title", "body", "label", "people", "country"))


def is_name_alone(words: Sequence[Word]) -> bool:
    """Whether the words are nothing but titles, bodies, people, states or capitals: a name by themselves."""
    kinds = _actors()
    named = ("title", "body", "people", "country", "capital")
    return all(any(form in kinds[kind] for form in word.forms for kind in named) for word in words)


def names_one_office(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether both wordings begin with a title, or the one does and the other is a person's name."""
    sides = ((a, b), (b, a))
    return any(tells_office(one[0]) and (tells_office(other[0]) or is_person(other)) for one, other in sides)


def tells_office(word: Word) -> bool:
    """Whether the word is a title: 'رئيس', 'قائد', 'الملك'."""
    return any(form in _actors()["title"] for form in word.forms)


def is_person(words: Sequence[Word]) -> bool:
    """Whether the words may be a person's name: a known leader's, or one to three words that are no common ones."""
    if " ".join(word.folded for word in words) in _leaders():
        return True
    return len(words) <= _LONGEST_PERSON and not any(is_known(word.folded) or word.quantity for word in words)


@cache
def _leaders() -> frozenset[str]:
    """The leaders that stand for their states in the lexicons of names, folded."""
    return frozenset(fold(name) for domain in shipped() for party in domain.parties for name in party.leaders)


def is_verb(word: Word, *, opens: bool) -> bool:
    """Whether the word is a finite verb: a form of a reporting verb, or a verb by its form and place.

    `opens`: the word opens a sentence or clause, where a word without article, with the ending or prefix of a verb,
    is one.
    """
    folded = word.folded
    if word.quantity:
        return False
    if _reports(folded):
        return True
    plain = folded[1:] if folded[:1] == "و" and len(folded) > 4 else folded
    if _definite(plain) or names_actor(word) or len(plain) < 4:
        return False
    if plain[0] == "س" and plain[1] in _PRESENT and len(plain) > 5:
        return True
    acts = not families_of(plain).isdisjoint(families().acts)
    if plain[0] == "ي" and acts and not plain.endswith(("ات", "يه", "ين")):
        return True
    return opens and acts and (plain.endswith("ت") or plain[0] == "ت")


@lru_cache(maxsize=50_000)
def _reports(folded: str) -> bool:
    readings = load().readings(folded)
    return any(reading.shape in (Shape.PAST, Shape.PRESENT) and not reading.pronoun for reading in readings)


def split_slot(
    a: Sequence[Word], b: Sequence[Word], *, opens: bool
) -> tuple[tuple[list[Word], list[Word]], tuple[list[Word], list[Word]]]:
    """Verbs and other words of both sides of a slot.

    Where one side opens the sentence with a verb alone, an indefinite word alone fills the same slot.
    """
    sides = _split_verbs(a, opens=opens), _split_verbs(b, opens=opens)
    for (read, _), (verbs, others) in (sides, sides[::-1]):
        alone = opens and len(a) == len(b) == 1 and read and others
        if alone and not others[0].quantity and not _definite(others[0].folded):
            verbs.append(others.pop())
    return sides


def _definite(folded: str) -> bool:
    return any(folded[start : start + 2] in ("ال", "لل") for start in range(3))


def _split_verbs(words: Sequence[Word], *, opens: bool) -> tuple[list[Word], list[Word]]:
    """The verbs of one side, and its other words."""
    verbs: list[Word] = []
    others: list[Word] = []
    for index, word in enumerate(words):
        (verbs if is_verb(word, opens=opens and index == 0) else others).append(word)
    return verbs, others
