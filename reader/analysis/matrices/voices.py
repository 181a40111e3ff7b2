"""Who speaks: speakers and sides with their words, direct and reported; reporting verbs; who is not heard."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from reader.analysis.matrices.columns import Analysed, Basis, Column, Place
from reader.lexicon.naming import base_ids
from reader.model.marks import Attribution, AttributionKind, Mark, MarkKind, Mention, SpeakerType, Stance
from reader.text.folding import fold


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """One speaker in one column. Words are counted once, also where a partial quotation lies in a reported clause.

    `direct` and `reported` are the places of either kind, `places` all of them.
    """

    speaker: str | None
    side: str | None
    type: SpeakerType | None
    direct_words: int
    reported_words: int
    places: tuple[Place, ...]
    direct: tuple[Place, ...] = ()
    reported: tuple[Place, ...] = ()

    @property
    def words(self) -> int:
        return self.direct_words + self.reported_words


@dataclass(frozen=True, slots=True)
class VerbRow:
    """One reporting verb or frame in one column, with the sides of those whom it introduces.

    `places` are what is said, `cues` the verbs themselves, in the same order.
    """

    cue: str
    stance: Stance
    places: tuple[Place, ...]
    sides: tuple[tuple[str | None, int], ...]
    cues: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnVoices:
    """The voices of one column; speakers by words, most first, verbs by count within each stance."""

    name: str | None
    basis: Basis
    speakers: tuple[SpeakerRow, ...]
    verbs: tuple[VerbRow, ...]
    unheard: tuple[str, ...]

    def words_of_side(self, side: str | None) -> tuple[int, int]:
        """(direct, reported) words of one side."""
        rows = [row for row in self.speakers if row.side == side]
        return sum(row.direct_words for row in rows), sum(row.reported_words for row in rows)

    def places_of_side(self, side: str | None, *, direct: bool) -> tuple[Place, ...]:
        """Where one side's words stand, quoted or reported."""
        rows = (row for row in self.speakers if row.side == side)
        return tuple(place for row in rows for place in (row.direct if direct else row.reported))

    @property
    def sides(self) -> tuple[str | None, ...]:
        """The sides heard, those with the most words first."""
        totals: dict[str | None, int] = {}
        for row in self.speakers:
            totals[row.side] = totals.get(row.side, 0) + row.words
        return tuple(sorted(totals, key=lambda side: (-totals[side], side or "")))


@dataclass(slots=True)
class _Tally:
    side: str | None = None
    type: SpeakerType | None = None
    direct: set[tuple[int, int]] = field(default_factory=set)
    reported: set[tuple[int, int]] = field(default_factory=set)
    direct_places: list[Place] = field(default_factory=list)
    reported_places: list[Place] = field(default_factory=list)


def voices(columns: Sequence[Column], actors: Collection[str] = ()) -> tuple[ColumnVoices, ...]:
    """The voices of each column. `actors` are the concepts that can speak: those named in a column but given no word
    there are its unheard."""
    return tuple(_column_voices(column, actors) for column in columns)


def stances_by_side(column: Column) -> dict[tuple[str | None, Stance], tuple[Place, ...]]:
    """Where a column introduces the words of each side with verbs of each stance: the verbs' places."""
    found: dict[tuple[str | None, Stance], dict[Place, None]] = {}
    for _, mark, detail in _attributions(column.articles):
        if detail.cue is not None and detail.kind is not AttributionKind.PARTIAL:
            found.setdefault((detail.side, detail.stance), {})[Place(mark.article, detail.cue)] = None
    return {key: tuple(places) for key, places in found.items()}


def _column_voices(column: Column, actors: Collection[str]) -> ColumnVoices:
    speakers: dict[str, tuple[str | None, _Tally]] = {}
    verbs: dict[tuple[str, Stance], list[_Use]] = {}
    for article, mark, detail in _attributions(column.articles):
        key = fold(detail.speaker) if detail.speaker else ""
        tally = speakers.setdefault(key, (detail.speaker, _Tally()))[1]
        tally.side = tally.side or detail.side
        tally.type = tally.type or detail.speaker_type
        words = {(mark.article, start) for start in article.document.words_in(mark.span)}
        (tally.reported if detail.kind is AttributionKind.INDIRECT else tally.direct).update(words)
        said = Place(mark.article, mark.span)
        (tally.reported_places if detail.kind is AttributionKind.INDIRECT else tally.direct_places).append(said)
        cue = detail.cue_lemma or detail.cue_text
        if cue and detail.kind is not AttributionKind.PARTIAL:
            verbs.setdefault((cue, detail.stance), []).append(
                _Use(said, Place(mark.article, detail.cue or mark.span), detail.side)
            )
    rows = [_speaker_row(name, tally) for name, tally in speakers.values()]
    rows.sort(key=lambda row: (-row.words, row.speaker or ""))
    return ColumnVoices(column.name, column.basis, tuple(rows), _verb_rows(verbs), _unheard(column, actors))


def _attributions(articles: Iterable[Analysed]) -> Iterator[tuple[Analysed, Mark, Attribution]]:
    for article in articles:
        for mark in article.marks:
            if mark.kind is MarkKind.ATTRIBUTION and isinstance(mark.detail, Attribution):
                yield article, mark, mark.detail


def _speaker_row(name: str | None, tally: _Tally) -> SpeakerRow:
    reported = tally.reported - tally.direct
    direct_places, reported_places = tuple(tally.direct_places), tuple(tally.reported_places)
    places = tuple(sorted((*direct_places, *reported_places), key=lambda place: (place.article, place.span)))
    return SpeakerRow(
        name, tally.side, tally.type, len(tally.direct), len(reported), places, direct_places, reported_places
    )


@dataclass(frozen=True, slots=True)
class _Use:
    said: Place
    cue: Place
    side: str | None


def _verb_rows(verbs: dict[tuple[str, Stance], list[_Use]]) -> tuple[VerbRow, ...]:
    rows = []
    for (cue, stance), uses in verbs.items():
        sides = [use.side for use in uses]
        counted = sorted({(side, sides.count(side)) for side in sides}, key=lambda pair: (-pair[1], pair[0] or ""))
        places, cues = tuple(use.said for use in uses), tuple(use.cue for use in uses)
        rows.append(VerbRow(cue, stance, places, tuple(counted), cues))
    order = list(Stance)
    return tuple(sorted(rows, key=lambda row: (order.index(row.stance), -len(row.places), row.cue)))


def _unheard(column: Column, actors: Collection[str]) -> tuple[str, ...]:
    """Actors named in the column, none of whose names stands inside a speaker's name there."""
    named: set[str] = set()
    heard: set[str] = set()
    for article in column.articles:
        speakers = [
            mark.detail.speaker_span
            for mark in article.marks
            if isinstance(mark.detail, Attribution) and mark.detail.speaker_span is not None
        ]
        for mark in article.marks:
            if isinstance(mark.detail, Mention) and _can_speak(mark.detail.concept, actors):
                named.add(mark.detail.concept)
                if any(span.overlaps(mark.span) for span in speakers):
                    heard.add(mark.detail.concept)
    sides = {detail.side for _, _, detail in _attributions(column.articles) if detail.side}
    return tuple(sorted(named - heard - sides))


def _can_speak(concept: str, actors: Collection[str]) -> bool:
    return any(base in actors for base in base_ids(concept))
