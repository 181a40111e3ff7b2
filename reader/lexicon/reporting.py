"""The reporting lexicon: verbs of saying, source frames, nouns that can speak, and the sides they stand on.

Read from resources/reporting (plain lines, see the head of each file). `load()` gives one immutable Lexicon; a bad
line raises LexiconError with `path` and `line`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.lexicon.reporting_forms import PRONOUNS, Agreement, Inflection, PrincipalParts, Shape, fold_vowels, inflect
from reader.lexicon.reporting_frames import Frame, read_frames
from reader.lexicon.word_groups import word_groups
from reader.model.errors import LexiconError
from reader.model.marks import Stance
from reader.resources import path
from reader.text.folding import fold, word_set

CONJUNCTIONS = "وف"
_PREPOSITIONS = {"عن": "عن", "على": "علي", "إلى": "الي", "من": "من", "في": "في", "ب": "ب", "ل": "ل"}
_FLAGS = {"clause", "acc", "saying", "obj", "whole", "strict", "doc", "doc-في", "مسؤولية"}


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb: `lemma` as printed without vowels, and what may follow it when it reports."""

    lemma: str
    parts: PrincipalParts
    act: str
    stance: Stance
    complements: frozenset[str]
    example: str

    @property
    def transitive(self) -> bool:
        """Whether the verb has an object of its own: وصفه reports, أضافه only behind ما (ما أضافه)."""
        return not self.complements.isdisjoint(("obj", "whole", "acc"))

    def takes(self, complement: str) -> bool:
        return complement in self.complements


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a printed word as a form of a reporting verb."""

    verb: Verb
    shape: Shape
    agreement: Agreement
    conjunction: str = ""
    pronoun: str = ""


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Company in which a form does not report: for `where` see the head of homographs.txt."""

    where: str
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Source:
    """A noun that can speak: its kind (role, people, institution, media, document, anonymous) and gender (m, f)."""

    kind: str
    gender: str


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All of resources/reporting, by folded word."""

    verbs: tuple[Verb, ...]
    frames: tuple[Frame, ...]
    forms: Mapping[str, tuple[tuple[Verb, Inflection], ...]]
    frames_by_word: Mapping[str, tuple[Frame, ...]]
    exclusions: Mapping[str, tuple[Exclusion, ...]]
    sources: Mapping[str, Source]
    sides: Mapping[str, str]
    states: frozenset[str]
    seats: frozenset[str]
    facts: frozenset[str]
    quantities: frozenset[str]

    def exclusions_of(self, folded: str) -> tuple[Exclusion, ...]:
        """In what company the folded word, with or without a conjunction, reports nothing."""
        bare = folded[1:] if folded[:1] in CONJUNCTIONS else ""
        return self.exclusions.get(folded) or self.exclusions.get(bare, ())

    def readings(self, folded: str) -> tuple[Reading, ...]:
        """Every reading of a folded word as a reporting form: conjunctions and object pronouns are taken off."""
        return _readings(self, folded)

    def source(self, folded: str) -> Source | None:
        """What kind of source the noun is, with or without article, conjunction or preposition; None if none."""
        for word in bare_nouns(folded):
            if word in self.sources:
                return self.sources[word]
        # The accusative of an indefinite noun: اجتماعا، بيانا
        return self.sources.get(folded[:-1]) if len(folded) > 4 and folded.endswith("ا") else None

    def is_noun_of_saying(self, folded: str) -> bool:
        """Whether the word is the verbal noun of a reporting verb, with or without a pronoun."""
        return any(form.shape is Shape.NOUN for _, form in self.forms.get(folded, ()))

    def side(self, folded: str) -> str | None:
        """The side that a state's name, its adjective or its capital stands for."""
        for word in bare_nouns(folded):
            for form in (word, word.removesuffix("ه")):
                if form in self.sides:
                    return self.sides[form]
        return None


# The words of the news are few and come back: most of an article's are known from the one before.
@lru_cache(maxsize=20_000)
def _readings(lexicon: Lexicon, folded: str) -> tuple[Reading, ...]:
    if any(rule.where == "never" for rule in lexicon.exclusions_of(folded)):
        return ()
    found = [Reading(verb, form.shape, form.agreement) for verb, form in lexicon.forms.get(folded, ())]
    bare, conjunction = folded, ""
    # ورد is و and رد besides the verb of its own.
    if folded and folded[0] in CONJUNCTIONS and (len(folded) > 3 or folded[1:] in lexicon.forms):
        bare, conjunction = folded[1:], folded[0]
        found += [Reading(v, form.shape, form.agreement, conjunction) for v, form in lexicon.forms.get(bare, ())]
    if all(reading.shape is Shape.NOUN for reading in found):
        found += _with_pronoun(lexicon, folded, "") or (
            _with_pronoun(lexicon, bare, conjunction) if conjunction else []
        )
    return tuple(found)


def _with_pronoun(lexicon: Lexicon, word: str, conjunction: str) -> list[Reading]:
    for pronoun in PRONOUNS:
        if word.endswith(pronoun) and len(word) > len(pronoun) + 2:
            stem = word[: -len(pronoun)]
            # وصفوه drops the silent alef of وصفوا
            forms = lexicon.forms.get(stem) or (lexicon.forms.get(stem + "ا") if stem.endswith("و") else None)
            if forms:
                verbal = [(v, f) for v, f in forms if f.shape in (Shape.PAST, Shape.PRESENT)]
                return [Reading(v, form.shape, form.agreement, conjunction, pronoun) for v, form in verbal]
    return []


@lru_cache(maxsize=20_000)
def bare_nouns(folded: str) -> tuple[str, ...]:
    """`folded` and what is left of it without conjunction, preposition and article, longest first."""
    words = [folded]
    word = folded
    if len(word) > 4 and word[0] in CONJUNCTIONS:
        word = word[1:]
        words.append(word)
    if len(word) > 4 and word.startswith("لل"):
        words += word[1:], word[2:]  # للجنة، للوزارة
    elif len(word) > 4 and word[0] in "بلك":
        word = word[1:]
        words.append(word)
    if len(word) > 4 and word.startswith("ال"):
        words.append(word[2:])
    return tuple(words)


@cache
def load() -> Lexicon:
    """The shipped lexicon, read once. Raises LexiconError for a line that breaks the files' own rules."""
    verbs = tuple(_verbs())
    frames = tuple(read_frames())
    forms: dict[str, list[tuple[Verb, Inflection]]] = defaultdict(list)
    for verb in verbs:
        for form in inflect(verb.parts):
            forms[form.folded].append((verb, form))
    by_word: dict[str, list[Frame]] = defaultdict(list)
    for frame in sorted(frames, key=lambda frame: -len(frame.words)):
        for word in frame.words[0]:
            by_word[word].append(frame)
    sides, states, seats = _sides()
    nouns = word_groups("complements.txt")
    return Lexicon(
        verbs,
        frames,
        {word: tuple(found) for word, found in forms.items()},
        {word: tuple(found) for word, found in by_word.items()},
        _exclusions(),
        _sources(),
        sides,
        states,
        seats,
        nouns["fact"],
        nouns["quantity"],
    )


def read_lines(name: str, fields: int) -> Iterator[tuple[int, list[str]]]:
    """The lines of a resources/reporting file as stripped fields with their number. Raises LexiconError."""
    file = path("reporting", name)
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            values = [value.strip() for value in line.split("|")]
            if len(values) != fields or not all(values):
                raise LexiconError(f"{name}, line {number}: {fields} fields expected", path=name, line=number)
            yield number, values


def _verbs() -> Iterator[Verb]:
    for number, (parts, act, stance, complements, example) in read_lines("verbs.txt", 5):
        words, flags = parts.split(), complements.split()
        if len(words) != 4 or stance not in set(Stance) or not set(flags) <= _FLAGS | set(_PREPOSITIONS):
            raise LexiconError(f"verbs.txt, line {number}: not a verb", path="verbs.txt", line=number)
        coded = frozenset(_PREPOSITIONS.get(flag, flag) for flag in flags)
        yield Verb(fold_vowels(words[0]), PrincipalParts(*words), act, Stance(stance), coded, example)


def _exclusions() -> dict[str, tuple[Exclusion, ...]]:
    found: dict[str, list[Exclusion]] = defaultdict(list)
    for _, (form, where, words, _example) in read_lines("homographs.txt", 4):
        found[fold(form)].append(Exclusion(where, word_set(words)))
    return {form: tuple(rules) for form, rules in found.items()}


def _sources() -> dict[str, Source]:
    found: dict[str, Source] = {}
    for _, (kind, gender, words) in read_lines("sources.txt", 3):
        for word in fold(words).split():
            found.setdefault(word, Source(kind, gender))
    return found


def _sides() -> tuple[dict[str, str], frozenset[str], frozenset[str]]:
    sides: dict[str, str] = {}
    states: set[str] = set()
    seats: set[str] = set()
    for _, (identity, names, adjectives, capitals) in read_lines("countries.txt", 4):
        groups = [[word for word in fold(group).split() if word != "-"] for group in (names, adjectives, capitals)]
        states.update(groups[0])
        seats.update(groups[2])
        for word in (*groups[0], *groups[1], *groups[2]):
            sides.setdefault(word, identity)
    return sides, frozenset(states), frozenset(seats)


def is_sign(cue: str) -> bool:
    """Whether words are reported by punctuation alone, which a list names instead of showing it bare."""
    return cue in {":", "،", "-", "–", "—"}


def shown_cue(cue: str) -> str:
    """A verb or frame as it is read: a pronoun stands for any of them, dots for any reporting verb."""
    words = (f"{word[:-1]}ه" if word.endswith("+") else word for word in cue.split())
    return " ".join("…" if word == "VERB" else word for word in words)


@cache
def side_titles() -> Mapping[str, tuple[str, str]]:
    """The Arabic and English titles of sides that no naming lexicon names. Raises LexiconError."""
    return {side: (arabic, english) for _, (side, arabic, english) in read_lines("titles.txt", 3)}
