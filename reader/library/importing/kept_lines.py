"""Lines that the user put back once: later articles of the outlet keep them, in whatever way they come."""

from __future__ import annotations

import json
from dataclasses import replace

from reader.importers.cleaning.cleaning import kept_line
from reader.model.articles import Draft, RemovedLine
from reader.store.store import Store

_PROPERTY = "kept_lines"

Kept = frozenset[tuple[str, str]]
"""Pairs of an outlet and the folded words of a line; an empty outlet stands for every outlet."""
NOTHING: Kept = frozenset()


def kept_lines(store: Store) -> Kept:
    """What articles keep, as the user decided for the outlets of this library."""
    stored = store.keeping.property(_PROPERTY)
    pairs = json.loads(stored) if stored else []
    return frozenset((str(outlet), str(words)) for outlet, words in pairs)


def remember(store: Store, outlet: str, line: RemovedLine) -> None:
    """Keeps the line in later articles of the outlet."""
    kept = {*kept_lines(store), (outlet, kept_line(line.text))}
    store.keeping.set_property(_PROPERTY, json.dumps(sorted(kept), ensure_ascii=False))


def restored(draft: Draft, kept: Kept) -> Draft:
    """The draft with those of its removed lines back where they stood that its outlet keeps."""
    wanted = {words for outlet, words in kept if outlet in ("", draft.outlet)}
    back = [kept_line(line.text) in wanted for line in draft.removed] if wanted else []
    if not any(back):
        return draft
    lines = draft.text.split("\n")
    removed: list[RemovedLine] = []
    done = 0
    for line, stays in zip(draft.removed, back, strict=True):
        if stays:
            lines.insert(min(line.before + done, len(lines)), line.text)
            done += 1
        else:
            removed.append(replace(line, before=line.before + done))
    return replace(draft, text="\n".join(lines), removed=tuple(removed))
