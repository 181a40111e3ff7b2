"""What a foreign list of feeds says beyond the settings of a feed, kept to be written again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

Attributes = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """An outline that brings no feed: an empty folder, a link, a line of text, or one more place of a feed that stands
    before it. `folders` names those that it stands in."""

    folders: tuple[str, ...]
    attributes: Attributes


@dataclass(frozen=True, slots=True)
class Remembered:
    """Attributes of a feed's outline and of its folders, from the outside in, as a list had them; and the outlines
    that bring no feed right before it, or after it where it was the last feed."""

    attributes: Attributes = ()
    folders: tuple[Attributes, ...] = ()
    before: tuple[Outline, ...] = ()
    after: tuple[Outline, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.attributes or self.folders or self.before or self.after)


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One feed of a list. `folders` names its folders from the outside in; `direction` is 'rtl', 'ltr' or None."""

    title: str
    url: str
    page: str | None = None
    folders: tuple[str, ...] = ()
    direction: str | None = None
    language: str | None = None
    remembered: Remembered = field(default=Remembered(), compare=False)


# The settings that attributes tell, each with the names that it goes by; the first are those that it is written with.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "text"),
    "url": ("xmlUrl", "xmlurl"),
    "page": ("htmlUrl",),
    "direction": ("direction", "dir"),
    "language": ("language",),
}


def name_of(attributes: Mapping[str, str]) -> str:
    """What the outline is called; empty where it has no name."""
    return (attributes.get("title") or attributes.get("text") or "").strip()


def feed_of(attributes: Mapping[str, str]) -> FeedEntry | None:
    """The feed that an outline with these attributes is; None where it names no address."""
    url = (_told(attributes, "url") or "").strip()
    if not url:
        return None
    direction = (_told(attributes, "direction") or "").strip().lower()
    return FeedEntry(
        name_of(attributes) or url,
        url,
        page=_told(attributes, "page"),
        direction=direction if direction in ("rtl", "ltr") else None,
        language=_told(attributes, "language"),
    )


def _told(attributes: Mapping[str, str], setting: str) -> str | None:
    return next((attributes[name] for name in _NAMES[setting] if attributes.get(name)), None)


def attributes_of(entry: FeedEntry) -> dict[str, str]:
    """The attributes of the feed's outline: as its list had them, but for the settings that were changed since."""
    kept = dict(entry.remembered.attributes) or {"type": "rss"}
    told = feed_of(kept)
    for setting, names in _NAMES.items():
        value = getattr(entry, setting)
        if value == getattr(told, setting, None):
            continue
        for name in names:
            kept.pop(name, None)
        if value:
            kept |= dict.fromkeys(("text", "title") if setting == "title" else names[:1], value)
    return kept


def to_json(remembered: Remembered) -> str | None:
    """As the library stores it; None for nothing."""
    if not remembered:
        return None
    beside = {
        place: [(outline.folders, outline.attributes) for outline in getattr(remembered, place)]
        for place in ("before", "after")
    }
    value = {"attributes": remembered.attributes, "folders": remembered.folders, **beside}
    return json.dumps({name: part for name, part in value.items() if part}, ensure_ascii=False)


def from_json(stored: str | None) -> Remembered:
    """What `to_json` made."""
    value = json.loads(stored) if stored else {}
    before, after = (
        tuple(Outline(tuple(folders), _pairs(attributes)) for folders, attributes in value.get(place, ()))
        for place in ("before", "after")
    )
    folders = tuple(_pairs(attributes) for attributes in value.get("folders", ()))
    return Remembered(_pairs(value.get("attributes", ())), folders, before, after)


def _pairs(stored: list[list[str]]) -> Attributes:
    return tuple((name, value) for name, value in stored)
