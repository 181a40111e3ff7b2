"""What a comparison found, in figures, and where a later one differs from what was saved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reader.model.comparisons import Comparison
from reader.model.sessions import Digest


@dataclass(frozen=True, slots=True)
class DigestChange:
    """One figure or version that differs. `kind` is links, marks, differences, program, analysis or lexicon.

    `name` is the kind of mark or difference, the analysis or the lexicon; `before` and `after` are as printed.
    """

    kind: str
    name: str
    before: str
    after: str


def digest_of(comparison: Comparison) -> Digest:
    """The figures of a comparison, before corrections: they tell the program's findings, not the user's."""
    return Digest(
        links=len(comparison.links),
        marks=dict(sorted(Counter(mark.kind.value for mark in comparison.marks).items())),
        differences=dict(sorted(Counter(one.kind.value for one in comparison.differences).items())),
        recipe=comparison.recipe,
    )


def changes_between(saved: Digest, now: Digest) -> tuple[DigestChange, ...]:
    """Where `now` differs from `saved`: figures first, then the versions that may be the cause."""
    found = list(_figures("links", {"": saved.links}, {"": now.links}))
    found += _figures("marks", saved.marks, now.marks)
    found += _figures("differences", saved.differences, now.differences)
    before, after = saved.recipe, now.recipe
    found += _versions("program", {"": before.program}, {"": after.program})
    found += _versions("analysis", dict(before.analyses), dict(after.analyses))
    found += _versions("lexicon", dict(before.lexicons), dict(after.lexicons))
    return tuple(found)


def _figures(kind: str, before: Mapping[str, int], after: Mapping[str, int]) -> Iterator[DigestChange]:
    for name in sorted({*before, *after}):
        if before.get(name, 0) != after.get(name, 0):
            yield DigestChange(kind, name, str(before.get(name, 0)), str(after.get(name, 0)))


def _versions(kind: str, before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[DigestChange]:
    for name in sorted({*before, *after}):
        if before.get(name) != after.get(name):
            yield DigestChange(kind, name, str(before.get(name, "")), str(after.get(name, "")))
