"""What an article says in two ways, in words: its headline and the sentence below it, one word here and there."""

from __future__ import annotations

from reader.analysis import uneven
from reader.analysis.headline import hedging, voices
from reader.model.marks import Finding
from reader.text.direction import isolated
from reader.ui.compare.wording.wording import cue_words, translate

_WITHOUT = {hedging.ABOUT, hedging.HEDGE}


def told(found: Finding) -> str:
    """The finding in a sentence; '' for one that sets nothing against anything."""
    values = [isolated(cue_words(value)) for value in found.values]
    if found.rule in _WITHOUT:
        return translate("Compare", "The headline has “{words}” without “{left}”, which the sentence has").format(
            left=values[0], words=values[1]
        )
    if found.rule == voices.SOURCE:
        return translate(
            "Compare", "The headline names no source for what the sentence reports (“{cue}”) from {speaker}"
        ).format(cue=values[0], speaker=values[1])
    if found.rule == voices.PERSON:
        return _first_person(values)
    if found.rule == uneven.PARTED:
        return translate("Compare", "Printed “{parted}” here and “{whole}” elsewhere in the article").format(
            parted=values[0], whole=values[1]
        )
    if found.rule == uneven.DISTANCED:
        return translate("Compare", "“{term}” stands with “{cue}” here and without it elsewhere in the article").format(
            term=values[0], cue=values[1]
        )
    return ""


def _first_person(values: list[str]) -> str:
    words = translate(
        "Compare", "The headline speaks in the first person (“{first}”), the sentence in the third (“{third}”)"
    ).format(first=values[0], third=values[1])
    if len(values) == 2:
        return words
    cues = translate("Compare", "” and “").join(values[2:])
    return translate("Compare", "{words}; the headline does not carry “{cues}”, which the sentence has").format(
        words=words, cues=cues
    )
