"""Stories: the long-running files, made anew from all events."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from reader.analysis.events import group_profiles, inherit, label, profile
from reader.library.grouping.grouping import readable, signatures_of
from reader.library.views import EventQuery
from reader.store.store import Store

# Libraries of up to this many events have their stories made as soon as articles come in, others at the next upkeep.
SOON = 2500
# A story is named by the headlines of this many of its events.
_NAMED_BY = 12
_AT_ONCE = 40
_PROPERTY = "stories"


def follow(store: Store) -> None:
    """Makes the stories anew where that is done in a moment; of a large library, notes that they wait for it."""
    if store.events.count(EventQuery()) <= SOON:
        refresh(store)
    else:
        store.keeping.set_property(_PROPERTY, str(time.time_ns()))


def wait(store: Store) -> bool:
    """Whether events changed since the stories were made."""
    return bool(store.keeping.property(_PROPERTY))


def refresh(store: Store) -> None:
    """Groups all events into stories; a story keeps its id while most of its events stay."""
    waited = store.keeping.property(_PROPERTY)
    members = store.events.all_members()
    signatures = signatures_of(store)
    ids = [event for event, found in members.items() if any(key in signatures for key in found)]
    profiles = [
        profile(number, [signatures[key] for key in members[event] if key in signatures])
        for number, event in enumerate(ids)
    ]
    found = [[ids[index] for index in story] for story in group_profiles(profiles)]
    long = [story for story in found if len(story) > 1]
    old = store.events.story_members()
    kept = inherit(old, long)
    named = zip(kept, _labels(store, members, long), long, strict=True)
    store.events.set_stories([(key, words, story) for key, words, story in named])
    # Only now, for a process that ends before; what came in meanwhile noted another time, and waits on.
    if waited and store.keeping.property(_PROPERTY) == waited:
        store.keeping.set_property(_PROPERTY, "")


def _labels(store: Store, members: dict[int, tuple[int, ...]], stories: Sequence[Sequence[int]]) -> Iterator[str]:
    """The names of the stories, their articles read for many stories at once."""
    for first in range(0, len(stories), _AT_ONCE):
        wanted = [[members[event][0] for event in story[:_NAMED_BY]] for story in stories[first : first + _AT_ONCE]]
        ids = dict.fromkeys(article for story in wanted for article in story)
        found = {article.id: readable(article) for article in store.articles.articles(list(ids))}
        yield from (label([found[article] for article in story if article in found]) for story in wanted)
