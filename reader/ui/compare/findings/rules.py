"""The names of the analyses' rules in words for the reader."""

from __future__ import annotations

from reader.analysis import uneven
from reader.analysis.headline import hedging, voices
from reader.text.direction import isolated
from reader.ui.compare.wording.wording import translate

# Kinds of phrases after or before a speaker's words, as "in his words", "what he called".
_LEAVING = {"said", "called", "described", "pretext"}


def rule_name(rule: str) -> str:
    """What a rule looks at; its own name where there are no words for it."""
    if rule.startswith("frame"):
        leaves = rule.removeprefix("frame: ") in _LEAVING
        return (
            translate("Compare", "a fixed phrase that leaves the words to their speaker")
            if leaves
            else translate("Compare", "a fixed phrase that names a source")
        )
    return (_names() | _counterparts()).get(rule) or isolated(rule.replace("_", " "))


def _names() -> dict[str, str]:
    return {
        "listed": translate("Compare", "the words stand in the lexicon"),
        "pattern": translate("Compare", "the words follow a pattern of the lexicon"),
        "anaphor": translate("Compare", "a short form of a name used before"),
        "verb": translate("Compare", "a reporting verb with what it reports"),
        "participle": translate("Compare", "a participle that goes on reporting"),
        "noun of saying": translate("Compare", "a noun of saying with its content"),
        "document": translate("Compare", "a document or statement that is quoted"),
        "background without source": translate("Compare", "background that no source is named for"),
        "claim without source": translate("Compare", "a claim that no source is named for"),
        "what the source left out": translate("Compare", "what a source is said to have left out"),
        "passive without source": translate("Compare", "a passive that hides who says it"),
        "force without a doer": translate("Compare", "force that nobody is said to have used"),
        "losses without source": translate("Compare", "heavy losses that no source is named for"),
        "deed against civilians without source": translate(
            "Compare", "a deed against civilians that no source is named for"
        ),
        "contradicts a source": translate("Compare", "the outlet's own words contradict a source"),
        "unnamed source, endorsing verb": translate("Compare", "an unnamed source whose words the verb vouches for"),
        "first person without marks": translate("Compare", "the first person without quotation marks"),
        "colon": translate("Compare", "words behind a source and its colon"),
        "term in marks without a source": translate("Compare", "a term in marks that no source is said to have used"),
        "kept at a distance without marks": translate("Compare", "a so-called name that the outlet steps back from"),
        "person's name in marks": translate("Compare", "a person's name in marks that stands without them elsewhere"),
        "opened with a closing mark": translate("Compare", "a quotation that a closing mark opens"),
        "opening mark without a closing one": translate("Compare", "an opening mark without a closing one"),
        "closing mark without an opening one": translate("Compare", "a closing mark without an opening one"),
        hedging.ABOUT: translate("Compare", "a number that the body does not give as exact"),
        hedging.HEDGE: translate("Compare", "a hedge of the sentence that the headline does not carry"),
        voices.SOURCE: translate("Compare", "the body tells it only in a source's words, the headline in none's"),
        voices.PERSON: translate("Compare", "a headline in the first person over a sentence in the third"),
        uneven.PARTED: translate("Compare", "one word with its letters spaced out here and whole there"),
        uneven.DISTANCED: translate("Compare", "one term kept at a distance here and plain there"),
        "one speaker, two names": translate("Compare", "one speaker's words name one side in two tones"),
    }


def _counterparts() -> dict[str, str]:
    return {
        "no_counterpart": translate("Compare", "no counterpart found in the other outlets"),
        "no_counterpart_some_earlier": translate(
            "Compare", "no counterpart found in the other outlets, some of which were published before it"
        ),
        "no_counterpart_published_later": translate(
            "Compare", "the other outlets were published before it and cannot be lacking it"
        ),
    }
