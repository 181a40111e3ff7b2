"""Why two articles stand together, or do not: in their own words, for a reader to judge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis.events.grouping.copies import SAME_WORDING, resemblance
from reader.analysis.events.likeness.gazetteer import actors, places, titles
from reader.analysis.events.likeness.likeness import likeness
from reader.analysis.events.likeness.lookup import SHARED_SPECIFICS
from reader.analysis.events.likeness.rivals import borne_out, rivals
from reader.analysis.events.likeness.signatures import LEAD_WORDS, Signature, signature
from reader.analysis.events.likeness.undated import closeness
from reader.analysis.events.likeness.words import key_of, word_weight, words_of
from reader.analysis.events.settings import Settings
from reader.model.articles import Article
from reader.model.comparisons import Reason
from reader.text.terms import frequency

_WORD = re.compile(r"[\w\u0640]+(?:\.ـ?\w+)*|\w+")
_BREAK = re.compile(r"\n|(?<=[.!؟?])\s+")
_MOST = 8
_LEAD = 500
"""Characters of a body that its lead takes up at most."""
_NAME = 6.0
"""Rarity of a word that is hardly ever anything but a name."""
_TITLED = 4.0
"""Rarity of a word that names somebody where it follows a title: وزير الخارجية is no name."""
_OWNER = re.compile(r"(?:هم|هن|ها|هما|ء)$")
_PLURAL = re.compile(r"[وف]?(?:[بلك]?ال|لل|[بلك])?م\wا\wي\w")
"""The plural that things and tools have (محاليل، مناظير): rare as a name, and hardly ever one."""
_TELLING = 2.0
"""Weight of a word that is worth showing though it names nobody and nothing."""
_ALIKE = 0.5
"""Share of the weight of two sentences that they have in common, from which they say the same thing alike."""


@dataclass(frozen=True, slots=True)
class _Word:
    printed: str
    folded: str
    key: str


def why(a: Article, b: Article, settings: Settings | None = None) -> tuple[Reason, ...]:
    """What speaks for one event: names, places, numbers, other telling words, days and sentences that both have.

    `named_together`: the imported rows name the same event. `without_day`: a day is missing, but so many of the rarest
    words of headline and lead are shared. Words are as `a` prints them, the most telling first;
    `value` of a sentence is the likeness of the two in `words`, that of the last reason, `likeness`, the figure that
    grouping uses.
    """
    chosen = settings or Settings()
    mine, theirs = signature(a), signature(b)
    given = [Reason("named_together", (a.event,))] if a.event is not None and a.event == b.event else []
    reasons = [*given, *_wording(mine, theirs), *_shared_words(a, b), *_days(mine, theirs), *_sentences(a, b)]
    return (*reasons, Reason("likeness", (), round(score_of(mine, theirs, chosen), 2)))


def why_not(a: Article, b: Article, settings: Settings | None = None) -> tuple[Reason, ...]:
    """What speaks against one event; empty where the two alone would make one.

    `days_apart`: outside the window, the value in days. `no_day`: a day is missing and too few specifics are shared,
    their number in value. `few_words`: one of them has too few for their likeness to count. `too_unlike`: the likeness,
    below the threshold in words. `named_apart`: their rows name two events. `other_actors`: each headline names a state
    or body that the other article does not lead with; their words. `only_here` and `only_there`: the telling words of
    one headline that the other article nowhere has.
    """
    chosen = settings or Settings()
    mine, theirs = signature(a), signature(b)
    found = [*_obstacles(mine, theirs, chosen), *_rivals(a, b, mine, theirs)]
    if found:
        for kind, one, other in (("only_here", a, b), ("only_there", b, a)):
            words = _missing(one, other)
            if words:
                found.append(Reason(kind, words))
    return tuple(found)


def score_of(a: Signature, b: Signature, settings: Settings) -> float:
    """The likeness of two articles as grouping counts it: 0..1."""
    if a.day is None or b.day is None:
        return likeness(a, b) * closeness(a, b)
    return likeness(a, b) * settings.closeness(abs(a.day - b.day))


def _obstacles(a: Signature, b: Signature, settings: Settings) -> Iterator[Reason]:
    if a.event is not None and b.event is not None and a.event != b.event:
        yield Reason("named_apart", (a.event, b.event))
    if a.day is not None and b.day is not None and abs(a.day - b.day) > settings.window_days:
        yield Reason("days_apart", (), float(abs(a.day - b.day)))
    elif a.day is None or b.day is None:
        shared = _shared_specifics(a, b)
        if shared < SHARED_SPECIFICS:
            yield Reason("no_day", (), float(shared))
    score = score_of(a, b, settings)
    if not borne_out(a, b, score):
        yield Reason("few_words")
    if score < settings.threshold:
        yield Reason("too_unlike", (f"{settings.threshold:.2f}",), round(score, 2))


def _rivals(a: Article, b: Article, mine: Signature, theirs: Signature) -> Iterator[Reason]:
    if rivals(mine, theirs):
        named = (*_named_alone(a, b), *_named_alone(b, a))
        yield Reason("other_actors", named, float(len(named)))


def _named_alone(one: Article, other: Article) -> Iterator[str]:
    """The words of one headline that name actors whom the other article does not lead with."""
    headline = {word.key for word in _words(one.title)}
    lead = {word.key for word in _words(other.text[: other.body_start + _LEAD])}
    alone = [names for names in actors() if not any(name <= lead for name in names)]
    naming = frozenset[str]().union(*(name for names in alone for name in names if name <= headline))
    for word in _words(one.title):
        if word.key in naming:
            yield word.printed


def _wording(a: Signature, b: Signature) -> Iterator[Reason]:
    share = resemblance(a, b)
    if share >= SAME_WORDING:
        yield Reason("same_wording", (), round(share, 2))


def _days(a: Signature, b: Signature) -> Iterator[Reason]:
    if a.day is not None and b.day is not None:
        yield Reason("days_between", (), float(abs(a.day - b.day)))
    elif _shared_specifics(a, b) >= SHARED_SPECIFICS:
        yield Reason("without_day", (), float(_shared_specifics(a, b)))


def _shared_specifics(a: Signature, b: Signature) -> int:
    return len(set(a.specifics.tolist()) & set(b.specifics.tolist()))


def _shared_words(a: Article, b: Article) -> Iterator[Reason]:
    theirs = {word.key for word in _words(b.text)}
    found: dict[str, dict[str, _Word]] = {"names": {}, "places": {}, "words": {}}
    for before, word in pairwise([None, *_named_whole(a.text)]):
        told = word is not None and theirs.issuperset(word.key.split()) and not word.folded.isdigit()
        if word is not None and told and word_weight(word.folded) > 0:
            found[_kind(before, word)].setdefault(word.key, word)
    for kind, by_key in found.items():
        ranked = sorted(by_key.values(), key=lambda word: (-word_weight(word.folded), word.key))
        if kind == "words":
            ranked = [word for word in ranked if word_weight(word.folded) >= _TELLING]
        if ranked:
            yield Reason(kind, tuple(word.printed for word in ranked[:_MOST]), float(len(ranked)))
    numbers = _numbers(a.text)
    shared = [phrase for key, phrase in numbers.items() if key in _numbers(b.text)]
    if shared:
        yield Reason("numbers", tuple(shared[:_MOST]), float(len(shared)))


def _kind(before: _Word | None, word: _Word) -> str:
    if " " in word.key or places().named(before.folded if before else None, word.folded):
        return "places"
    if before is not None and before.key in titles() and frequency.weight(word.folded) >= _TITLED:
        return "names"
    if _PLURAL.fullmatch(word.folded):
        return "words"
    # A rare form of a common word (a verb with its particle, a noun with its owner) is no name.
    bare = _OWNER.sub("", word.folded)
    shorn = min((frequency.weight(bare[cut:]) for cut in (0, 1, 2) if len(bare) - cut >= 3), default=0.0)
    return "names" if min(shorn, frequency.weight(word.folded)) >= _NAME else "words"


def _named_whole(text: str) -> Iterator[_Word]:
    """The words of the text; the two that name one place are one."""
    words = list(_words(text))
    pairs = places().pairs
    at = 0
    while at < len(words):
        word = words[at]
        if at + 1 < len(words) and (word.key, words[at + 1].key) in pairs:
            at += 1
            other = words[at]
            word = _Word(f"{word.printed} {other.printed}", other.folded, f"{word.key} {other.key}")
        yield word
        at += 1


def _words(text: str) -> Iterator[_Word]:
    for match in _WORD.finditer(text):
        folded = "".join(words_of(match.group()))
        if folded:
            yield _Word(match.group(), folded, key_of(folded))


def _numbers(text: str) -> dict[tuple[str, str], str]:
    """The numbers with the word after them: what is counted."""
    words = list(_words(text))
    found = {}
    for number, after in pairwise(words):
        if number.folded.isdigit():
            # Behind a number that counts nothing stands what the sentence goes on with: 2016 في.
            counted = f"{number.printed} {after.printed}" if word_weight(after.folded) > 0 else number.printed
            found[number.key, after.key] = counted
    return found


def _missing(one: Article, other: Article) -> tuple[str, ...]:
    theirs = {word.key for word in _words(other.text)}
    missing = {word.key: word for word in _words(one.title) if word.key not in theirs}
    ranked = sorted(missing.values(), key=lambda word: (-word_weight(word.folded), word.key))
    return tuple(word.printed for word in ranked if word_weight(word.folded) >= _TELLING)[:_MOST]


def _sentences(a: Article, b: Article) -> Iterator[Reason]:
    mine, theirs = _weighed(a.text), _weighed(b.text)
    likest: list[tuple[float, str, str]] = []
    for sentence, keys in mine:
        weight = sum(keys.values())
        for other, other_keys in theirs:
            common = sum(keys[key] for key in keys.keys() & other_keys.keys())
            if common and 2 * common / (weight + sum(other_keys.values())) >= _ALIKE:
                likest.append((round(2 * common / (weight + sum(other_keys.values())), 2), sentence, other))
    taken: set[str] = set()
    for score, sentence, other in sorted(likest, key=lambda found: (-found[0], found[1], found[2])):
        if sentence not in taken and other not in taken and len(taken) < 6:
            taken |= {sentence, other}
            yield Reason("sentences", (sentence, other), score)


def _weighed(text: str) -> Sequence[tuple[str, Mapping[str, float]]]:
    found = []
    for sentence in _BREAK.split(text):
        keys = {key_of(word): word_weight(word) for word in words_of(sentence)[:LEAD_WORDS]}
        telling = {key: weight for key, weight in keys.items() if weight > 0}
        if len(telling) >= 4:
            found.append((sentence.strip(), telling))
    return found
