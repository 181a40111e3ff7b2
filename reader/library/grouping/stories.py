"""Stories: the long-running files, made anew from all events."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Mapping, Sequence

from reader.analysis.events import (
    HEAD_LETTERS,
    MARK,
    Profile,
    Signature,
    group_profiles,
    head_of,
    inherit,
    labels,
    profile,
)
from reader.library.grouping.pausing import no_collecting
from reader.store.events.shelf import Grouped
from reader.store.store import Store

# A story is named by the headlines of this many of its events.
_NAMED_BY = 12
# Events and stories whose articles are read at once: few enough for the memory, enough for the speed.
_EVENTS_AT_ONCE = 1000
_STORIES_AT_ONCE = 200
_PROPERTY = "stories"

_Members = Mapping[int, tuple[int, ...]]


def follow(store: Store) -> None:
    """Makes the stories anew where that is done in a moment; of a large library, notes that they wait for it."""
    if store.events.more_than(store.limits.events_for_stories):
        store.keeping.set_property(_PROPERTY, str(time.time_ns()))
    else:
        refresh(store)


def wait(store: Store) -> bool:
    """Whether events changed since the stories were made."""
    return bool(store.keeping.property(_PROPERTY))


def refresh(store: Store) -> None:
    """Groups all events into stories; a story keeps its id while most of its events stay."""
    waited = store.keeping.property(_PROPERTY)
    members = store.events.all_members()
    with no_collecting():
        with store.shelf.reading() as grouped:
            profiles = dict(_profiles(grouped, members))
        ids = list(profiles)
        found = [[ids[index] for index in story] for story in group_profiles(list(profiles.values()))]
        long = [story for story in found if len(story) > 1]
        with store.shelf.reading() as grouped:
            labels = list(_labels(grouped, members, long))
    kept = inherit(store.events.story_members(), long)
    store.events.set_stories(list(zip(kept, labels, long, strict=True)))
    # Only now, for a process that ends before; what came in meanwhile noted another time, and waits on.
    if waited and store.keeping.property(_PROPERTY) == waited:
        store.keeping.set_property(_PROPERTY, "")


def _profiles(grouped: Grouped, members: _Members) -> Iterator[tuple[int, Profile]]:
    """The profiles of those events that have signatures."""
    ids = list(members)
    number = 0
    for first in range(0, len(ids), _EVENTS_AT_ONCE):
        part = ids[first : first + _EVENTS_AT_ONCE]
        signatures = _signatures(grouped, {article for event in part for article in members[event]})
        for event in part:
            if found := [signatures[article] for article in members[event] if article in signatures]:
                yield event, profile(number, found)
                number += 1


def _labels(grouped: Grouped, members: _Members, stories: Sequence[Sequence[int]]) -> Iterator[str]:
    """The names of the stories, from the first articles of their first events."""
    for first in range(0, len(stories), _STORIES_AT_ONCE):
        part = stories[first : first + _STORIES_AT_ONCE]
        firsts = [[members[event][0] for event in story[:_NAMED_BY]] for story in part]
        ids = sorted({article for found in firsts for article in found})
        signatures, heads = _signatures(grouped, ids), grouped.heads(ids, HEAD_LETTERS)
        yield from labels(
            [
                [(head_of(*heads[article]), signatures[article]) for article in found if article in signatures]
                for found in firsts
            ]
        )


def _signatures(grouped: Grouped, articles: Collection[int]) -> dict[int, Signature]:
    """Those of this version; the others wait to be renewed."""
    return {key: Signature.from_bytes(data) for key, data, _ in grouped.of(articles) if data.startswith(MARK)}
