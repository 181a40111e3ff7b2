"""Whom a sentence tells of in which nobody speaks: the next one may go on from it."""

from __future__ import annotations

from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.discourse import Discourse, Speaker
from reader.analysis.attribution.speakers.phrases import clause_subject, subject_after
from reader.analysis.attribution.speakers.speakers import resolve
from reader.model.texts import UnitKind

_ANNOUNCEMENTS = frozenset(("اعلان", "تاكيد", "كشف", "تحذير"))


def topic(known: Discourse, segment: Segment) -> Speaker | None:
    """The subject of a sentence in which nobody speaks: the next one may go on from it with وقال."""
    if len(segment) < 4 or segment.kind is UnitKind.HEADLINE:
        return None
    phrase = clause_subject(segment, known.lexicon, 3, "f") or clause_subject(segment, known.lexicon, 3, "m")
    if phrase and phrase[0] <= 2:
        return resolve(known, segment, phrase)
    return known.person_behind_verb(segment) or _announcer(known, segment)


def _announcer(known: Discourse, segment: Segment) -> Speaker | None:
    """Whose announcement the sentence tells of: 'وجاء الحريق غداة إعلان الوزارة توقيف رجلين'."""
    for index, word in enumerate(segment.words[:-1]):
        if word in _ANNOUNCEMENTS and known.lexicon.source(segment.words[index + 1]):
            phrase = subject_after(segment, known.lexicon, index + 1, len(segment))
            return resolve(known, segment, phrase) if phrase else None
    return None


def agent(known: Discourse, segment: Segment, before: int) -> Speaker | None:
    """Who gives the pretext that begins at word `before`: the subject of the clause that it follows."""
    found = (clause_subject(segment, known.lexicon, before, gender) for gender in "fm")
    first, last = min((phrase for phrase in found if phrase), default=(0, 0))
    return resolve(known, segment, (first, min(last, before))) if last else None
