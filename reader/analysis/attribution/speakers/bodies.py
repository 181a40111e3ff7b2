"""Institutions, outlets and documents that are called by less than their name: الوزارة، المرصد، البيان، بيانه."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.speakers.discourse import Discourse, Speaker
from reader.analysis.attribution.speakers.phrases import subject_after
from reader.lexicon.reporting import bare_nouns
from reader.lexicon.reporting_forms import PRONOUNS
from reader.model.marks import SpeakerType
from reader.text.folding import word_set

_MINISTRIES = word_set("خارجية داخلية دفاع مالية صحة عدل تعليم أوقاف")
# News without an author: nobody's office stands behind them.
ANONYMOUS_NEWS = word_set("أنباء تقارير معلومات صور أرقام بيانات إحصاءات تسجيلات تقديرات مصادر")
_ANYONE = frozenset(("متحدث", "متحدثه"))
_LOOK_BACK = 12


def earlier_body(known: Discourse, words: tuple[str, ...], head: str, kind: str, printed: str) -> Speaker | None:
    """'الوزارة', 'المرصد', 'البيان': the last longer naming with the same head noun."""
    if not words[0].startswith(("ال", "وال")):
        stems = (words[0].removesuffix(pronoun) for pronoun in PRONOUNS if words[0].endswith(pronoun))
        stem = next((stem for stem in stems if len(words) == 1 and _is_document(known, stem)), None)
        return _owned(known, stem, stem) if stem else None
    for speaker in reversed(known.speakers):
        if speaker.head == head and len(speaker.words) >= len(words) and _alias(known, words, speaker):
            return speaker
    if head == "مصدر" and words[-1] in v.SELVES and known.speakers:
        return known.speakers[-1]  # المصدر ذاته: whatever spoke last
    fuller = _fuller(known, words, head, kind)
    if fuller:
        return fuller
    plain = len(words) == 1 or words[1] in v.SELVES  # البيان المشترك is nobody's alone
    if plain and kind == "document" and head not in ANONYMOUS_NEWS and known.speakers:
        return _owned(known, head, printed.split(maxsplit=1)[0].removeprefix("ال"))
    return None


def _fuller(known: Discourse, words: tuple[str, ...], head: str, kind: str) -> Speaker | None:
    """The full name of a body that is called by less of it: الوزارة، الخارجية، الصحيفة اللبنانية."""
    bare = len(words) == 1 or words[1] in v.SELVES
    if bare and head in _MINISTRIES:
        return _printed_before(known, "وزاره", "", words[0])
    ministries = (s for s in reversed(known.speakers) if head == "وزاره" and s.head in _MINISTRIES)
    ministry = next(ministries, None) if bare else None
    described = kind == "media" and all(w.startswith("ال") and w.endswith(("ي", "يه")) for w in words[1:3])
    body = bare and head in known.lexicon.sources and kind in ("institution", "media")
    return ministry or (_printed_before(known, head, words[0]) if body or described else None)


def _printed_before(known: Discourse, head: str, definite: str, field: str = "") -> Speaker | None:
    """An institution that the text names more fully before it speaks: 'منظمة إنسانية دولية … وقالت المنظمة'.

    `field`: what a ministry is for, by which alone it is called afterwards: 'وزارة الخارجية الليبية … الخارجية'.
    """
    for segment in (*reversed(known.seen[-_LOOK_BACK:]), *known.headline):
        for index, word in enumerate(segment.words):
            bare = not word.startswith(("ال", "لل", "بال", "وال"))
            of_field = not field or segment.words[index + 1 : index + 2] == (field,)
            if bare and of_field and word != definite and head in bare_nouns(word):
                phrase = subject_after(segment, known.lexicon, index, len(segment))
                if phrase and 2 <= phrase[1] - phrase[0] <= 8:
                    words = segment.words[phrase[0] : phrase[1]]
                    gender = known.lexicon.sources[head].gender
                    name = segment.text_of(*phrase)
                    name = name[1:] if word != head and word[1:] == head else name
                    return Speaker(name, SpeakerType.INSTITUTION, head, words, gender, side=known.side(words))
    return None


def again(known: Discourse, words: tuple[str, ...], head: str) -> Speaker | None:
    """The last speaker of that office: 'المسؤول نفسه' goes on from 'مسؤول أميركي كبير'."""
    if not words[0].startswith(("ال", "وال")):
        return None
    if head in _ANYONE and not any(person.head == head for person in known.persons):
        return None  # المتحدث ذاته: no spokesman, whoever spoke last
    for speaker in reversed(known.speakers[-8:]):
        if speaker.head == head and all(_repeats(known, word, speaker) for word in words[1:]):
            return speaker
    return None


def _alias(known: Discourse, words: tuple[str, ...], speaker: Speaker) -> bool:
    """Whether the words behind the head name the same body: 'اللجنة الدولية' is not 'لجنة الانتخابات الوطنية'."""
    return all(_repeats(known, word, speaker) for word in words[1:4] if word.startswith("ال") or word in v.SELVES)


def _repeats(known: Discourse, word: str, speaker: Speaker) -> bool:
    side = known.lexicon.side(word)
    if word in v.SELVES or word in speaker.words or word.removeprefix("ال") in speaker.words:
        return True
    return side is not None and side == speaker.side


def _owned(known: Discourse, head: str, printed: str) -> Speaker | None:
    """The document of the last body or person that spoke: البيان، بيانه → بيان وزارة…"""
    owners = [s for s in known.speakers if s.head not in known.lexicon.sources or not _is_document(known, s.head)]
    owner = next((s for s in reversed(owners) if s.kind is SpeakerType.INSTITUTION), owners[-1] if owners else None)
    return replace(owner, head=head, gender="m", name=f"{printed} {owner.name}") if owner else None


def _is_document(known: Discourse, head: str) -> bool:
    source = known.lexicon.sources.get(head)
    return source is not None and source.kind == "document"
