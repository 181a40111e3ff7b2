"""Reads one lexicon file: lines of UTF-8 text, one fact a line, every mistake named with its line.

    lexicon yemen                       the domain, once, first
    label: اليمن | Yemen
    signals: اليمن، صنعاء، عدن           words that tell that an article speaks of it
    places: تعز، الحديدة                 towns and sites, for the slot <place>
    generic: yes                        a domain that holds for every article
    set force: جوية، حربية              words for a slot, <force>
    party russia | روسيا، موسكو | روسي، روس | بوتين | روسيا | Russia
    concept houthis actor               then its lines:
    label: الحوثيون | Houthis
    note: ما يحسن الانتباه إليه | What to watch
    side: / name: / covers: / from: / until:
    each: conflict                      the concept is another one in every conflict: 'airstrikes:yemen'
    = جماعة الحوثي                      a variant: + favourable, = neutral, - hostile
    -? الانقلابيون @ اليمن، صنعاء [2014-09-21..] # why

The variant's own syntax is in parse_variant.py. The user's own file also has 'disable CONCEPT | variant' and
'tone CONCEPT | variant | TONE | OUTLET'.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.lexicon.parse_variant import TONES, list_of, parse_variant
from reader.lexicon.types import Concept, ConceptKind, Domain, Party, SlotKind, ToneRule, Variant
from reader.model.errors import LexiconError
from reader.model.marks import Tone

_ID = re.compile(r"[a-z][a-z0-9_]*(?::\*)?")


@dataclass(slots=True)
class _Draft:
    """A concept while its lines are read."""

    id: str
    kind: ConceptKind
    line: int
    label: tuple[str, str] = ("", "")
    note: tuple[str, str] = ("", "")
    side: str = ""
    names: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()
    each_conflict: bool = False
    first: datetime.date | None = None
    last: datetime.date | None = None
    variants: dict[str, Variant] = field(default_factory=dict)

    def concept(self) -> Concept:
        return Concept(
            id=self.id,
            kind=self.kind,
            label=self.label[0],
            label_en=self.label[1],
            side=self.side,
            note=self.note[0],
            note_en=self.note[1],
            names=self.names,
            covers=self.covers,
            each_conflict=self.each_conflict,
            variants=tuple(self.variants.values()),
            first=self.first,
            last=self.last,
            line=self.line,
        )


@dataclass(slots=True)
class _State:
    path: str
    domain: Domain
    concepts: dict[str, Concept] = field(default_factory=dict)
    draft: _Draft | None = None
    line: int = 0

    def fail(self, why: str) -> LexiconError:
        return LexiconError(f"{self.path}, line {self.line}: {why}", path=self.path, line=self.line, reason=why)


def parse_file(path: Path) -> Domain:
    """The domain of the file `path`. Raises LexiconError with `path` and `line`."""
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise LexiconError(f"{path}, line {line}: not UTF-8", path=str(path), line=line, reason="not UTF-8") from error
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise LexiconError(f"{path}: {reason}", path=str(path), line=0, reason=reason) from error
    return parse(text, str(path))


def parse(text: str, path: str = "lexicon") -> Domain:
    """The domain that `text` describes. Raises LexiconError with `path` and `line`."""
    version = hashlib.sha256(text.encode()).hexdigest()[:12]
    state = _State(path, Domain("", "", "", version))
    for state.line, raw in enumerate(text.split("\n"), 1):
        line = raw.strip()
        if line and not line.startswith("#"):
            _read_line(state, line)
    _close(state)
    if not state.domain.id:
        raise state.fail("no line 'lexicon NAME'")
    if not state.domain.label:
        raise state.fail("the lexicon has no label")
    return replace(state.domain, concepts=tuple(state.concepts.values()))


def _read_line(state: _State, line: str) -> None:
    if line[0] in TONES:
        _read_variant(state, line)
        return
    word, _, rest = line.partition(" ")
    if word in _STATEMENTS:
        _STATEMENTS[word](state, rest.strip())
        return
    name, colon, value = line.partition(":")
    if not colon or not value.strip():
        raise state.fail(f"cannot be read: {line[:40]}")
    if state.draft is None:
        _domain_field(state, name, value.strip())
    else:
        _concept_field(state, state.draft, name, value.strip())


def _read_lexicon(state: _State, rest: str) -> None:
    if state.domain.id:
        raise state.fail("a second line 'lexicon'")
    if not _ID.fullmatch(rest):
        raise state.fail(f"not a lexicon name: {rest}")
    state.domain = replace(state.domain, id=rest)


def _read_concept(state: _State, rest: str) -> None:
    _close(state)
    name, _, kind = rest.partition(" ")
    if not _ID.fullmatch(name):
        raise state.fail(f"not a concept id: {name}")
    if kind not in list(ConceptKind):
        raise state.fail(f"the kind is actor, act, place or label, not: {kind}")
    if name in state.concepts:
        raise state.fail(f"the concept stands twice: {name}")
    state.draft = _Draft(name, ConceptKind(kind), state.line)


def _read_set(state: _State, rest: str) -> None:
    name, colon, value = rest.partition(":")
    if not colon or not re.fullmatch("[a-z_]+", name) or name in list(SlotKind):
        raise state.fail("a set is written 'set NAME: word، word'")
    state.domain.sets[name] = list_of(value)


def _read_party(state: _State, rest: str) -> None:
    parts = [part.strip() for part in rest.split("|")]
    if len(parts) != 6 or not _ID.fullmatch(parts[0]):
        raise state.fail("a party is written 'party ID | names | nisbas | leaders | Arabic label | English label'")
    party = Party(parts[0], parts[4], parts[5], list_of(parts[1]), list_of(parts[2]), list_of(parts[3]))
    state.domain = replace(state.domain, parties=(*state.domain.parties, party))


def _read_disable(state: _State, rest: str) -> None:
    _close(state)
    concept, _, variant = (part.strip() for part in rest.partition("|"))
    if not _ID.fullmatch(concept):
        raise state.fail("switching off is written 'disable CONCEPT' or 'disable CONCEPT | variant'")
    state.domain = replace(state.domain, disabled=(*state.domain.disabled, (concept, variant)))


def _read_tone(state: _State, rest: str) -> None:
    _close(state)
    parts = [part.strip() for part in rest.split("|")]
    if len(parts) not in (3, 4) or not _ID.fullmatch(parts[0]) or not parts[1] or parts[2] not in list(Tone):
        raise state.fail("a tone is written 'tone CONCEPT | variant | favourable, neutral or hostile | outlet'")
    rule = ToneRule(parts[0], parts[1], Tone(parts[2]), parts[3] if len(parts) == 4 else "")
    state.domain = replace(state.domain, tones=(*state.domain.tones, rule))


_STATEMENTS: dict[str, Callable[[_State, str], None]] = {
    "lexicon": _read_lexicon,
    "concept": _read_concept,
    "set": _read_set,
    "party": _read_party,
    "disable": _read_disable,
    "tone": _read_tone,
}


def _domain_field(state: _State, name: str, value: str) -> None:
    if name == "label":
        label, english = _labels(state, value)
        state.domain = replace(state.domain, label=label, label_en=english)
    elif name == "signals":
        state.domain = replace(state.domain, signals=(*state.domain.signals, *list_of(value)))
    elif name == "places":
        state.domain = replace(state.domain, places=(*state.domain.places, *list_of(value)))
    elif name == "generic":
        state.domain = replace(state.domain, generic=value == "yes")
    else:
        raise state.fail(f"unknown field before the first concept: {name}")


def _concept_field(state: _State, draft: _Draft, name: str, value: str) -> None:
    match name:
        case "label":
            draft.label = _labels(state, value)
        case "note":
            arabic, _, english = value.partition("|")
            draft.note = (arabic.strip(), english.strip())
        case "name":
            draft.names += list_of(value)
        case "covers":
            draft.covers += list_of(value)
        case "each":
            draft.each_conflict = value == "conflict"
        case "from":
            draft.first = _day(state, value)
        case "until":
            draft.last = _day(state, value)
        case "side":
            draft.side = value
        case _:
            raise state.fail(f"unknown field: {name}")


def _read_variant(state: _State, line: str) -> None:
    if state.draft is None:
        raise state.fail("a variant before the first concept")
    try:
        variant = parse_variant(line, state.line)
    except ValueError as error:
        raise state.fail(str(error)) from None
    if variant.text in state.draft.variants:
        raise state.fail(f"the variant stands twice: {variant.text}")
    state.draft.variants[variant.text] = variant


def _close(state: _State) -> None:
    draft = state.draft
    if draft is None:
        return
    if not draft.label[0]:
        raise state.fail(f"the concept has no label: {draft.id}")
    if not draft.variants and not draft.names:
        raise state.fail(f"the concept has no variant: {draft.id}")
    state.concepts[draft.id] = draft.concept()
    state.draft = None


def _labels(state: _State, value: str) -> tuple[str, str]:
    label, bar, english = (part.strip() for part in value.partition("|"))
    if not bar or not label or not english:
        raise state.fail("a label is written 'Arabic | English'")
    return label, english


def _day(state: _State, value: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise state.fail(f"not a day: {value}") from None
