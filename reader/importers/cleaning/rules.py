"""The cleaning rules of resources/cleaning, read once and arranged for fast look-up."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reader import resources
from reader.model.errors import ImportFailed
from reader.text.folding import fold

KINDS = frozenset({"whole", "start", "end", "any", "list", "tail", "label", "credit", "words"})


@dataclass(frozen=True, slots=True)
class Rule:
    """One table of the file. `phrases` are folded; `field` is the metadata that a label or credit fills."""

    name: str
    kind: str
    phrases: tuple[str, ...]
    max_words: int = 12
    field: str = ""
    needs_digit: bool = False
    after_mark: bool = False
    glued: bool = False
    inside: bool = False


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Rules by kind: `whole` maps phrases of the kinds whole, list and tail, `starts` and `ends` go by one word,
    `contained` by the most words that a line may have."""

    whole: Mapping[str, Rule]
    starts: Mapping[str, tuple[tuple[str, Rule], ...]]
    ends: Mapping[str, tuple[tuple[str, Rule], ...]]
    contained: Mapping[int, tuple[tuple[str, Rule], ...]]
    labels: Mapping[str, Rule]
    credits: Mapping[str, Rule]
    menu: re.Pattern[str]
    section: re.Pattern[str]

    def glued_parts(self, key: str) -> list[str]:
        """The names of sections that a menu line is made of."""
        return self.section.findall(key)


def bare(folded: str) -> str:
    """A folded line without punctuation and marks at its ends."""
    start, end = 0, len(folded)
    while start < end and not folded[start].isalnum():
        start += 1
    while end > start and not folded[end - 1].isalnum():
        end -= 1
    return folded[start:end]


@cache
def rules() -> RuleSet:
    """The rules that ship with the program.

    Raises:
        ImportFailed: the file is not valid; the line says where.
    """
    folder = resources.path("cleaning")
    return arrange([rule for path in sorted(folder.glob("*.toml")) for rule in load(path)])


def load(path: Path) -> list[Rule]:
    """The rules of one file, their phrases folded.

    Raises:
        ImportFailed: no TOML, an unknown kind, or a rule without name or phrases.
    """
    try:
        tables = tomllib.loads(path.read_text("utf-8")).get("rule", [])
    except (OSError, ValueError) as error:
        raise ImportFailed(f"{path.name}: {error}", name=path.name) from error
    return [_rule(table, path.name) for table in tables]


def _rule(table: dict[str, object], name: str) -> Rule:
    phrases, kind = table.get("phrases"), table.get("kind")
    if not isinstance(phrases, list) or kind not in KINDS or not table.get("name"):
        raise ImportFailed(f"{name}: rule {table.get('name')!r} needs a name, a known kind and phrases", name=name)
    limit = table.get("max_words", 12)
    folded = tuple(dict.fromkeys(bare(fold(str(phrase))) or fold(str(phrase)) for phrase in phrases))
    return Rule(
        str(table["name"]),
        str(kind),
        folded,
        max_words=limit if isinstance(limit, int) else 12,
        field=str(table.get("field", "")),
        needs_digit=bool(table.get("needs_digit")),
        after_mark=bool(table.get("after_mark")),
        glued=bool(table.get("glued")),
        inside=bool(table.get("inside")),
    )


def arrange(found: list[Rule]) -> RuleSet:
    """The look-up tables of a list of rules; where two rules claim a phrase the first wins."""
    whole: dict[str, Rule] = {}
    starts: dict[str, list[tuple[str, Rule]]] = {}
    ends: dict[str, list[tuple[str, Rule]]] = {}
    labels: dict[str, Rule] = {}
    credits_: dict[str, Rule] = {}
    for rule in found:
        for phrase in rule.phrases:
            if rule.kind in ("whole", "list", "tail"):
                whole.setdefault(phrase, rule)
            if rule.kind in ("start", "list"):
                starts.setdefault(phrase.split()[0], []).append((phrase, rule))
            elif rule.kind == "end":
                ends.setdefault(phrase.split()[-1], []).append((phrase, rule))
            elif rule.kind == "label":
                labels.setdefault(phrase, rule)
            elif rule.kind == "credit":
                credits_.setdefault(phrase, rule)
    sections = {phrase for rule in found if rule.kind == "words" for phrase in rule.phrases}
    contained: dict[int, list[tuple[str, Rule]]] = {}
    for rule in found:
        if rule.kind == "any":
            contained.setdefault(rule.max_words, []).extend((phrase, rule) for phrase in rule.phrases)
    longest_first = "|".join(re.escape(word) for word in sorted(sections, key=len, reverse=True))
    section = f"(?:{longest_first or 'x^'})"
    return RuleSet(
        whole,
        {k: tuple(v) for k, v in starts.items()},
        {k: tuple(v) for k, v in ends.items()},
        {k: tuple(v) for k, v in contained.items()},
        labels,
        credits_,
        re.compile(rf"(?:و?(?>{section})[\W_]*+)++"),
        re.compile(section),
    )
