"""The entries of the dock: the article's quotations with their speakers, and what it calls whom."""

from __future__ import annotations

from reader.model import Attribution, AttributionKind, Mark, MarkKind, Mention, Quotation, Tone
from reader.ui.compare.wording import translate
from reader.ui.language.formats import isolate
from reader.ui.language.wording import Wording
from reader.ui.reader.dock import Line
from reader.ui.reader.reading import Reading

_QUOTED_WORDS = 4
_TONE_TOKEN = {Tone.HOSTILE: "neg_l", Tone.NEUTRAL: "neu_l", Tone.FAVOURABLE: "pos_l"}


def quotations(reading: Reading, words: Wording) -> list[Line]:
    """What is quoted, numbered from 1 in the order of the text."""
    found: list[Line] = []
    text = reading.document.text
    marks = [mark for mark in reading.marks if mark.kind is MarkKind.ATTRIBUTION]
    terms = [mark.span for mark in reading.marks if mark.kind is MarkKind.SCARE_QUOTE]
    for quotation in reading.document.quotations:
        about = _about(quotation, marks)
        count = len(reading.document.tokens_in(quotation.inner))
        # A word or two in quotation marks that nobody is made to say is a title or a term.
        term = any(span.overlaps(quotation.span) for span in terms)
        if count < _QUOTED_WORDS and (term or about is None or about.kind is AttributionKind.INDIRECT):
            continue
        speaker = about.speaker if about is not None and about.speaker else translate("ReaderPage", "No speaker named")
        head = f"{isolate(speaker)}  ·  {words.words(count)}"
        inner = words.joined(quotation.inner.of(text).replace("\n", " "))
        number = words.formats.number(len(found) + 1)
        found.append(Line(head, inner, "q_l", quotation.span, number))
    return found


def _about(quotation: Quotation, marks: list[Mark]) -> Attribution | None:
    """Who says it: an attribution of the quoted words themselves before one of the sentence around them."""
    here = [mark.detail for mark in marks if mark.span.overlaps(quotation.span)]
    details = [detail for detail in here if isinstance(detail, Attribution)]
    quoted = [detail for detail in details if detail.kind is not AttributionKind.INDIRECT]
    return next(iter(quoted or details), None)


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
            found.append(Line(f"{tones[mark.detail.tone]}  ·  {voice}", shown, token, mark.span))
    return found
