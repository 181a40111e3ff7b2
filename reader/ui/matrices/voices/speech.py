"""Who speaks, as bars: segments by side or by speaker, each with its places. Pure values for the chart to paint."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.analysis.matrices.columns import Column, Place
from reader.analysis.matrices.voices import ColumnVoices
from reader.model.marks import MarkKind, Mention
from reader.ui.matrices.drawing import SIDES
from reader.ui.matrices.sentences import say


class By(StrEnum):
    SIDE = "side"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a bar: `token` is the colour of the side, `direct` tells quotation from report."""

    name: str
    token: str
    direct: bool
    words: int
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar with its words in all; `places` are those of all its segments."""

    title: str
    segments: tuple[Segment, ...]

    @property
    def words(self) -> int:
        return sum(segment.words for segment in self.segments)

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(dict.fromkeys(place for segment in self.segments for place in segment.places))


@dataclass(frozen=True, slots=True)
class Silent:
    """An actor that a column names without giving it a word; `places` are where it is named."""

    name: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """The bars of one column and who is silent in it, those named most first; `words` is the size of its articles."""

    bars: tuple[Bar, ...]
    silent: tuple[Silent, ...]
    words: int


Name = Callable[[str], str]


def side_tokens(voices: Sequence[ColumnVoices]) -> dict[str, str]:
    """A colour for each of the three sides with the most words; all others share the last."""
    totals: dict[str, int] = {}
    for column in voices:
        for row in column.speakers:
            if row.side is not None:
                totals[row.side] = totals.get(row.side, 0) + row.words
    ordered = sorted(totals, key=lambda side: (-totals[side], side))
    return dict(zip(ordered, SIDES[:3], strict=False))


def block(voices: ColumnVoices, column: Column, tokens: dict[str, str], by: By, name: Name) -> Block:
    """What one column shows."""
    bars = _by_side(voices, tokens, name) if by is By.SIDE else _by_speaker(voices, tokens, name)
    silent = [Silent(name(concept), _named(column, concept)) for concept in voices.unheard]
    silent.sort(key=lambda one: (-len(one.places), one.name))
    return Block(bars, tuple(silent), voices.basis.words)


def _by_side(voices: ColumnVoices, tokens: dict[str, str], name: Name) -> tuple[Bar, ...]:
    bars = []
    for direct in (True, False):
        segments = []
        others: list[Segment] = []
        for side in voices.sides:
            words = voices.words_of_side(side)[0 if direct else 1]
            places = voices.places_of_side(side, direct=direct)
            if side in tokens and words:
                segments.append(Segment(name(side), tokens[side], direct, words, places))
            elif words:
                others.append(Segment("", SIDES[3], direct, words, places))
        segments.sort(key=lambda segment: SIDES.index(segment.token))
        if others:
            joined = tuple(place for one in others for place in one.places)
            total = sum(one.words for one in others)
            segments.append(Segment(say("Other sides"), SIDES[3], direct, total, joined))
        bars.append(Bar(say("Direct quotation") if direct else say("Reported speech"), tuple(segments)))
    return tuple(bars)


def _by_speaker(voices: ColumnVoices, tokens: dict[str, str], name: Name) -> tuple[Bar, ...]:
    bars = []
    for row in voices.speakers:
        token = tokens.get(row.side or "", SIDES[3])
        side = name(row.side) if row.side else say("Side not stated")
        parts = ((True, row.direct_words, row.direct), (False, row.reported_words, row.reported))
        segments = tuple(Segment(side, token, direct, words, places) for direct, words, places in parts if words)
        if segments:
            bars.append(Bar(row.speaker or say("Speaker not stated"), segments))
    return tuple(bars)


def _named(column: Column, concept: str) -> tuple[Place, ...]:
    return tuple(
        Place(mark.article, mark.span)
        for article in column.articles
        for mark in article.marks
        if mark.kind is MarkKind.MENTION and isinstance(mark.detail, Mention) and mark.detail.concept == concept
    )
