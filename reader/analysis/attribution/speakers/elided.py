"""Who speaks where the verb has no subject of its own: وأضاف، مؤكدا، دعا فيه."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.attribution.reports import Report
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.discourse import Discourse, Speaker, agrees
from reader.analysis.attribution.speakers.phrases import clause_subject, source_after, subject_after
from reader.analysis.attribution.speakers.speakers import resolve
from reader.analysis.attribution.vocabulary import TOPICS
from reader.lexicon.reporting_forms import Agreement, Shape

# Verbs that only go on with the speaker before: وأضاف never has a new subject.
_CONTINUING = frozenset(("add", "conclude"))
# How many words back the several stand whom a plural participle goes on from.
_SEVERAL_REACH = 40
_IN_IT = (("فيه",), ("فيها",))
_AUTHOR_REACH = 14


def elided_speaker(known: Discourse, segment: Segment, report: Report, *, spoken: bool) -> Speaker | None:
    """Whom the verb or participle goes on from; `spoken`: somebody spoke in this sentence already."""
    several = _several(known, segment, report)
    if several:
        return several
    goes_on = report.reading.verb.act in _CONTINUING and bool(known.speakers)
    if goes_on:
        known.topic = None
    elif (not spoken or _disagrees(known, report)) and report.cue > 2 and not _fronted(known, segment):
        speaker = _sentence_subject(known, segment, report)
        if speaker:
            return speaker
    if not known.speakers and not known.topic:
        return known.person_before(segment.tokens[report.cue].span.start)
    speaker = known.speakers[-1] if report.reading.shape is Shape.PARTICIPLE and known.speakers else None
    speaker = speaker or known.last(report.reading.agreement)
    return replace(speaker, span=None) if speaker else None


def _disagrees(known: Discourse, report: Report) -> bool:
    """Whether a finite verb cannot go on from the last speaker: 'قال الرئيس … إلا أن روسيا رفضت…، وادعت أنها'."""
    finite = report.reading.shape in (Shape.PAST, Shape.PRESENT)
    return finite and bool(known.speakers) and not agrees(known.speakers[-1], report.reading.agreement)


def author(known: Discourse, segment: Segment, report: Report) -> Speaker | None:
    """Whose document it is that the verb tells of: 'يعلق على تقرير من الأمين العام دعا فيه إلى…'."""
    if segment.words[report.cue + 1 : report.cue + 2] not in _IN_IT:
        return None
    for index in range(report.cue - 1, max(report.cue - _AUTHOR_REACH, 0), -1):
        source = known.lexicon.source(segment.words[index])
        if source and source.kind == "document":
            by = index + 2 if segment.words[index + 1] in ("من", "عن") else index + 1
            author = source_after(segment, known.lexicon, by, report.cue) if by < report.cue else None
            return resolve(known, segment, author) if author else None
    return None


def _several(known: Discourse, segment: Segment, report: Report) -> Speaker | None:
    """Whom a plural participle goes on from, where its sentence names several: 'رحب سكان بالقرار، مؤكدين'."""
    if report.reading.shape is not Shape.PARTICIPLE or report.reading.agreement is not Agreement.PLURAL:
        return None
    for index in range(report.cue - 1, max(report.cue - _SEVERAL_REACH, 0), -1):
        word = segment.words[index]
        source = known.lexicon.source(word)
        subject = word.endswith("ون") and len(word) >= 5
        if word.startswith("ال") and word[2:] in known.lexicon.quantities:
            return resolve(known, segment, (index, index + 1))  # العشرات
        if subject and (source is not None or known.lexicon.side(word.removeprefix("ال")[:-2]) is not None):
            first = index - 1 if known.lexicon.source(segment.words[index - 1]) else index
            phrase = subject_after(segment, known.lexicon, first, report.cue)
            return resolve(known, segment, phrase) if phrase else None
    return None


def _fronted(known: Discourse, segment: Segment) -> bool:
    """Whether the sentence opens with what the speech is about: whoever is named there does not speak."""
    return bool(known.speakers) and segment.words[0] in TOPICS


def _sentence_subject(known: Discourse, segment: Segment, report: Report) -> Speaker | None:
    """Who an elided subject is where the sentence tells of somebody before: 'زار الوزير المخيم، مؤكدا أن…'."""
    gender = "f" if report.reading.agreement is Agreement.FEMININE else "m"
    if temporal(segment, report):
        # 'ذكر الوزير بكلام سلفه فلان حين قال…': whoever is named last
        return known.person_before(segment.tokens[report.cue].span.start)
    phrase = clause_subject(segment, known.lexicon, report.cue, gender)
    return resolve(known, segment, phrase) if phrase else known.person_in(segment, report.cue)


def temporal(segment: Segment, report: Report) -> bool:
    """Whether the verb only tells when something else was: حين قال."""
    return report.cue > 0 and segment.words[report.cue - 1] in ("حين", "حينما", "عندما")
