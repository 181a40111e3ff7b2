"""Stories: the long-running files, made anew from all events."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.events import group_profiles, inherit, label, profile
from reader.library.grouping import readable, signatures_of
from reader.store.store import Store

# Libraries of up to this many events have their stories made at the end of each import.
SOON = 2500
# A story is named by the headlines of this many of its events.
_NAMED_BY = 12


def refresh(store: Store) -> None:
    """Groups all events into stories; a story keeps its id while most of its events stay."""
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
    store.events.set_stories(
        [(key, _label(store, members, story), story) for key, story in zip(kept, long, strict=True)]
    )


def _label(store: Store, members: dict[int, tuple[int, ...]], story: Sequence[int]) -> str:
    articles = store.articles.articles([members[event][0] for event in story[:_NAMED_BY]])
    return label([readable(article) for article in articles])
