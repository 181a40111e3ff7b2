"""The entries of the dock: the article's quotations with their speakers, and what it calls whom."""

from __future__ import annotations

from reader.model.marks import MarkKind, Mention, Tone
from reader.text.direction import isolated
from reader.ui.compare.wording.wording import translate
from reader.ui.language.wording import Wording
from reader.ui.reader.dock import DOT, Line
from reader.ui.reader.quoted import quoted
from reader.ui.reader.reading import Reading

_TONE_TOKEN = {Tone.HOSTILE: "neg_l", Tone.NEUTRAL: "neu_l", Tone.FAVOURABLE: "pos_l"}


def quotations(reading: Reading, words: Wording) -> list[Line]:
    """What is quoted, numbered from 1 in the order of the text."""
    document = reading.document
    found: list[Line] = []
    for quotation, about in quoted(document, reading.marks):
        speaker = about.speaker if about is not None and about.speaker else translate("ReaderPage", "No speaker named")
        head = f"{isolated(speaker)}{DOT}{words.words(len(document.tokens_in(quotation.inner)))}"
        inner = words.joined(quotation.inner.of(document.text).replace("\n", " "))
        number = words.formats.number(len(found) + 1)
        found.append(Line(head, inner, "q_l", quotation.span, number))
    return found


def names(reading: Reading, words: Wording) -> list[Line]:
    """The contested names in the order of the text, each with its tone and its voice."""
    tones = {
        Tone.HOSTILE: translate("ReaderPage", "Negative"),
        Tone.NEUTRAL: translate("ReaderPage", "Neutral", "naming"),
        Tone.FAVOURABLE: translate("ReaderPage", "Positive"),
    }
    found = []
    for mark in reading.marks:
        if mark.kind is MarkKind.MENTION and isinstance(mark.detail, Mention):
            voice = (
                translate("ReaderPage", "In a quotation or report")
                if mark.detail.quoted
                else translate("ReaderPage", "In the outlet's own voice")
            )
            shown = words.joined(mark.span.of(reading.document.text))
            token = _TONE_TOKEN[mark.detail.tone]
            found.append(Line(f"{tones[mark.detail.tone]}{DOT}{voice}", shown, token, mark.span))
    return found
