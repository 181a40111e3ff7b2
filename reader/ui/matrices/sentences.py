"""The words of tables, concordance and outlets in the user's language. English is the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.text.direction import isolated

if TYPE_CHECKING:
    from reader.model.marks import Stance, Tone, Voice


def say(text: str) -> str:
    """That sentence in the language of the interface."""
    return QCoreApplication.translate("Matrices", text)


def tone_words(tone: Tone) -> str:
    """A tone of naming."""
    from reader.model.marks import Tone

    return {Tone.HOSTILE: say("Negative"), Tone.NEUTRAL: say("Neutral name"), Tone.FAVOURABLE: say("Positive")}[tone]


def voice_words(voice: Voice | None) -> str:
    """Whose voice is counted; None for both."""
    from reader.model.marks import Voice

    if voice is None:
        return say("Outlet's voice and quotation together")
    return say("Outlet's own voice") if voice is Voice.OUTLET else say("In a quotation or report")


def stance_words(stance: Stance) -> str:
    """What verbs of a stance do."""
    from reader.model.marks import Stance

    return {
        Stance.ENDORSING: say("Endorsing: gives what is said as established"),
        Stance.NEUTRAL: say("Neutral: passes on what is said"),
        Stance.DISTANCING: say("Distancing: keeps away from what is said"),
    }[stance]


def stance_short(stance: Stance) -> str:
    """The stance alone."""
    from reader.model.marks import Stance

    return {
        Stance.ENDORSING: say("Endorsing"),
        Stance.NEUTRAL: say("Neutral verb"),
        Stance.DISTANCING: say("Distancing"),
    }[stance]


def kind_words(kind: str) -> str:
    """What a concept of the lexicon is."""
    return {"actor": say("Actor"), "act": say("Act"), "place": say("Place"), "label": say("Label")}.get(kind, "")


def cue_words(cue: str) -> str:
    """A reporting verb or frame as it is shown; punctuation is named."""
    # The entries of the window say their words before its first list: they wait for no lexicon.
    from reader.lexicon.reporting import is_sign, shown_cue

    if is_sign(cue):
        return say("Punctuation {sign}").format(sign=isolated(f"«{cue}»"))
    return shown_cue(cue)
