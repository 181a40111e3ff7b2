"""Puts the attribution rules together: segment by segment, with the speakers known so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from reader.analysis.attribution.cues import FrameCue, VerbCue, find_frames, find_verbs
from reader.analysis.attribution.framed import Framed, find_framed, source_of
from reader.analysis.attribution.framing import distanced, frame_base, second_cue, unmarked
from reader.analysis.attribution.headlines import colon_report, first_person, places_of
from reader.analysis.attribution.observations import observe, unclosed
from reader.analysis.attribution.reported.content import content_end
from reader.analysis.attribution.reported.openings import Opening
from reader.analysis.attribution.reported.rows import Content, base_of, make_marks
from reader.analysis.attribution.reports import Report, find_reports
from reader.analysis.attribution.segments import Segment, segments
from reader.analysis.attribution.speakers.discourse import Discourse, Speaker, discourse
from reader.analysis.attribution.speakers.elided import author, elided_speaker, temporal
from reader.analysis.attribution.speakers.speakers import resolve
from reader.analysis.attribution.speakers.topics import agent, topic
from reader.analysis.attribution.vocabulary import RELATIVES
from reader.analysis.covered import Covered
from reader.lexicon import reporting
from reader.lexicon.reporting import Lexicon
from reader.lexicon.reporting_forms import Agreement, Shape
from reader.model.articles import Span
from reader.model.marks import Attribution, AttributionKind, Mark, MarkKind, SpeakerType, Stance
from reader.model.texts import Document, UnitKind

Spoken = tuple[Content, Attribution]
_TURNS = frozenset(("لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم"))


def find_attributions(document: Document) -> tuple[Mark, ...]:
    """The ATTRIBUTION, SCARE_QUOTE, UNSOURCED and UNCLOSED marks of `document`, in order of their start.

    An attribution's span is the content, in code points, without its marks and final stop.
    """
    lexicon = reporting.load()
    parts = tuple(segments(document))
    known = discourse(parts, lexicon)
    names = frozenset(word for person in known.people for word in person.words)
    parts = tuple(replace(part, names=names) for part in parts)
    places = places_of(parts)
    found: list[Mark] = []
    # The headline is read last: its speakers are named in full by the body.
    for segment in sorted(parts, key=lambda part: part.kind is UnitKind.HEADLINE):
        found.extend(_Reader(segment, lexicon, known, places).marks())
    found.extend(unclosed(document))
    return tuple(sorted(found, key=lambda mark: (mark.span.start, -mark.span.end)))


@dataclass(slots=True)
class _Reader:
    """One segment being read, with the speakers of the segments before it."""

    segment: Segment
    lexicon: Lexicon
    known: Discourse
    places: Counter[str]
    segment_spoken: bool = False
    stands: frozenset[int] = frozenset()
    terms: list[Mark] = field(default_factory=list)

    def marks(self) -> list[Mark]:
        self.known.seen.append(self.segment)
        frames = _with_sources(self.segment, self.lexicon, find_frames(self.segment, self.lexicon))
        verbs = find_verbs(self.segment, self.lexicon)
        reports = find_reports(self.segment, self.lexicon, frames, verbs)
        frames = _without_verbs(frames, reports)
        self.stands = frozenset(cue.index for cue in verbs if _takes_stand(self.segment, cue))
        spoken = self._reports(reports, frames)
        framed = find_framed(self.segment, self.lexicon, frames, [content for content, _ in spoken])
        spoken = self._with_relays(spoken, framed)
        groups = [list(make_marks(self.segment, self.lexicon, content, base)) for content, base in spoken]
        for frame in framed:
            self._apply(frame, spoken, groups)
        if not groups and not self.terms:
            groups.extend(self._colon())
        self.known.topic = None if groups or self.terms else topic(self.known, self.segment)
        covered = Covered(term.span for term in self.terms)
        marks = [mark for group in groups for mark in group if not _gives_way(mark, covered)] + self.terms
        return [*marks, *observe(self.segment, self.lexicon, frames, marks)]

    def _reports(self, reports: tuple[Report, ...], frames: Mapping[int, FrameCue]) -> list[Spoken]:
        found: list[Spoken] = []
        covered = 0
        starts = self.stands | {report.first for report in reports if report.standing}
        starts |= {report.complement.start for report in reports if report.complement.start < report.cue}
        starts |= {report.cue for report in reports if report.standing and self.segment.comma_before(report.cue)}
        joined = starts | {report.cue for report in reports if report.reading.conjunction}
        for report in reports:
            start = report.complement.start
            aside = self._aside(report)
            if not report.standing and min(report.cue, start) < covered and not aside:
                continue
            if start < report.cue and report.complement.quote:
                end = report.complement.quote.last
            else:
                phrase = report.complement.opening in (Opening.NOUN, Opening.PREPOSITION)
                end = self._end(report, (joined if phrase else starts) - {report.cue}, frames, phrase=phrase)
            if end <= start:
                continue
            speaker = self._speaker(report)
            if speaker:
                self._remember(speaker, standing=report.standing or self._told(report, covered))
            found.append((Content(start, end, report.complement.opening), self._base(report, speaker)))
            covered = max(covered, end)
            self.segment_spoken = self.segment_spoken or report.standing
            self.known.topic = None
        return found

    def _end(self, report: Report, starts: frozenset[int], frames: Mapping[int, FrameCue], *, phrase: bool) -> int:
        end = content_end(self.segment, report.complement.start, starts, frames, phrase=phrase)
        end = min(end, report.complement.limit or end)
        aside = self._aside(report)
        end = min(end, aside[1]) if aside else end
        told_of = report.cue > 0 and self.segment.words[report.cue - 1] in RELATIVES and self._behind(report)
        # what somebody says of a thing, in its relative clause: 'السائق، الذي قالت الشرطة إنه فر، …'
        return self._first_comma(report, end) if told_of or report.reading.verb.act == "describe" else end

    @staticmethod
    def _behind(report: Report) -> bool:
        return report.subject is not None and report.subject[0] > report.cue

    def _aside(self, report: Report) -> tuple[int, int] | None:
        return self.segment.aside_around(report.cue) if self.segment.asides else None

    def _first_comma(self, report: Report, end: int) -> int:
        """What something is described as ends at the comma, unless another term in marks goes on with it."""
        for index in range(report.complement.before + 1, end):
            inside = self.segment.quote_around(index)
            if (inside is None or inside.first == index) and self.segment.comma_before(index):
                goes_on = (
                    index + 1 < end
                    and self.segment.words[index][0] == "و"
                    and (inside or self.segment.quote_from(index + 1))
                )
                if not goes_on:
                    return index
        return end

    def _speaker(self, report: Report) -> Speaker | None:
        written = None if self._behind(report) else author(self.known, self.segment, report)
        if report.subject and not written:
            return _as_its_verb(report, resolve(self.known, self.segment, report.subject))
        if report.reading.shape is Shape.NOUN:
            return None
        return written or elided_speaker(self.known, self.segment, report, spoken=self.segment_spoken)

    def _told(self, report: Report, covered: int) -> bool:
        """Whether a subject behind its verb says a clause outside another's report: the text may go on from it."""
        clause = report.complement.opening in (Opening.CLAUSE, Opening.COLON, Opening.QUOTE)
        named = report.subject is not None and report.subject[0] > report.cue >= covered
        return clause and named and not temporal(self.segment, report)

    def _remember(self, speaker: Speaker, *, standing: bool) -> None:
        """Adds a speaker; one inside another's report is known from then on, but nothing goes on from it."""
        place = len(self.known.speakers) if standing or not self.known.speakers else len(self.known.speakers) - 1
        self.known.speakers.insert(place, speaker)

    def _base(self, report: Report, speaker: Speaker | None) -> Attribution:
        verb = report.reading.verb
        token = self.segment.tokens[report.cue]
        cut = len(report.reading.conjunction)
        via = self.segment.text_of(*report.relay) if report.relay else None
        cue = Span(token.span.start + cut, token.span.end) if len(token.span) > cut else token.span
        return base_of(cue, token.form[cut:], verb.lemma, verb.stance, speaker, via, report.rule)

    def _with_relays(self, spoken: list[Spoken], framed: tuple[Framed, ...]) -> list[Spoken]:
        """Sets `via` where a frame behind a report names the outlet or document that it came through."""
        for frame in framed:
            if frame.hangs_on is not None and frame.speaker and frame.cue.stance is not Stance.DISTANCING:
                content, base = spoken[frame.hangs_on]
                spoken[frame.hangs_on] = content, replace(base, via=base.via or self.segment.text_of(*frame.speaker))
        return spoken

    def _apply(self, frame: Framed, spoken: list[Spoken], groups: list[list[Mark]]) -> None:
        kind = frame.cue.frame.kind
        doubted = kind == "said" or frame.cue.stance is Stance.DISTANCING
        if doubted and frame.hangs_on is not None:
            groups[frame.hangs_on] = distanced(groups[frame.hangs_on], self._frame_base(frame, None))
        elif frame.content and frame.term:
            spoken_term = frame.marked or kind == "described"  # ما وصفه بالعدوان: his word, with marks or without
            term = self._term(frame, frame.content, spoken) if spoken_term else None
            if term:
                self.terms.append(term)
            else:
                groups.append([unmarked(self.segment, frame.content, frame)])
        elif frame.content:
            joined = frame.cue.joined
            speaker = resolve(self.known, self.segment, frame.speaker, joined=joined) if frame.speaker else None
            if kind == "pretext":
                speaker = agent(self.known, self.segment, frame.cue.first)
            if speaker:
                self.known.speakers.append(speaker)
            elif self.known.speakers:
                speaker = replace(self.known.speakers[-1], span=None)
            content = Content(*frame.content, Opening.CLAUSE)
            groups.append(list(make_marks(self.segment, self.lexicon, content, self._frame_base(frame, speaker))))

    def _frame_base(self, frame: Framed, speaker: Speaker | None) -> Attribution:
        return frame_base(self.segment, self.lexicon, frame, speaker)

    def _term(self, frame: Framed, term: tuple[int, int], spoken: list[Spoken]) -> Mark:
        """A term behind ما يسمى or ما وصفه بـ: of whoever's report it stands in, else of whom the sentence names."""
        base = self._frame_base(frame, None)
        owner = next((b for c, b in spoken if c.start <= frame.cue.first < c.end), None)
        if owner:
            base = second_cue(owner, base)
        elif frame.cue.frame.kind in ("described", "said"):
            named = None if self.segment_spoken else self.known.person_in(self.segment, frame.cue.first)
            known = named or (self.known.speakers[-1] if self.known.speakers else None)
            if known:
                base = replace(base, speaker=known.name, speaker_type=known.kind, side=known.side)
        detail = replace(base, kind=AttributionKind.PARTIAL)
        span = self.segment.span_of(*term)
        return Mark(self.segment.document.article.id, span, MarkKind.ATTRIBUTION, detail=detail)

    def _colon(self) -> Iterator[list[Mark]]:
        report = colon_report(self.segment, self.lexicon, self.places)
        if not report:
            return
        (first, colon), (start, end) = report
        speaker = resolve(self.known, self.segment, (first, colon))
        self.known.speakers.append(speaker)
        base = base_of(None, ":", ":", Stance.NEUTRAL, speaker, None, "colon")
        marks = list(make_marks(self.segment, self.lexicon, Content(start, end, Opening.COLON), base))
        if first_person(self.segment, start, end) and marks and isinstance(marks[0].detail, Attribution):
            spoken = replace(marks[0].detail, kind=AttributionKind.DIRECT, rule="first person without marks")
            marks[0] = replace(marks[0], detail=spoken)
        yield marks


def _gives_way(mark: Mark, terms: Covered) -> bool:
    """Whether it is a plain fragment on the words of a term."""
    partial = isinstance(mark.detail, Attribution) and mark.detail.kind is AttributionKind.PARTIAL
    return partial and terms.touches(mark.span)


def _as_its_verb(report: Report, speaker: Speaker) -> Speaker:
    """The speaker with the gender that the verb tells, of which a bare name says nothing: 'قالت بروين… وذكرت أن'."""
    own = report.rule == "verb" and report.relay is None and speaker.kind is SpeakerType.NAMED
    feminine = own and report.reading.agreement is Agreement.FEMININE
    return replace(speaker, gender="f") if feminine else speaker


def _takes_stand(segment: Segment, cue: VerbCue) -> bool:
    """Whether the word tells a stand that goes with the words before: '…، منددا بالقرار', 'نفى الخبر مستغربا…'."""
    accusative = segment.tokens[cue.index].form.rstrip("ً").endswith(("ا", "ة"))
    turned = cue.index > 1 and segment.words[cue.index - 1] in _TURNS and segment.comma_before(cue.index - 1)
    if turned and cue.reading.shape is Shape.PAST:
        return True  # …، لكنه اعتبرها
    act = cue.reading.shape is Shape.PARTICIPLE and cue.reading.verb.act in ("condemn", "praise")
    return act and accusative and (segment.comma_before(cue.index) or segment.words[cue.index].endswith("ا"))


def _without_verbs(frames: dict[int, FrameCue], reports: tuple[Report, ...]) -> dict[int, FrameCue]:
    """كما أكد الوزير أن… reports by its verb: the frame is none."""
    cues = {report.cue for report in reports}
    return {first: frame for first, frame in frames.items() if not (frame.frame.verb and frame.last in cues)}


def _with_sources(segment: Segment, lexicon: Lexicon, frames: tuple[FrameCue, ...]) -> dict[int, FrameCue]:
    """Frames by their first word; وفق and its like count only before a source (وفق المرصد, not وفق الخطة)."""
    return {
        frame.first: frame
        for frame in frames
        if frame.frame.kind not in ("according", "relay")
        or frame.frame.text.endswith("لسان")
        or source_of(segment, lexicon, frame)
    }
