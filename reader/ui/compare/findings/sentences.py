"""The findings of a comparison in words, one each: the twin of the painted marks for ears and lists."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.compare import NO_COUNTERPART
from reader.analysis.corrections import Correction, CorrectionKind
from reader.analysis.variants import Variant, find_versions
from reader.model.articles import Span
from reader.model.comparisons import Difference, Link
from reader.model.marks import Attribution, Finding, Mark, MarkKind, Mention, Stance, Tone
from reader.model.texts import Repair
from reader.text.direction import isolated
from reader.ui.compare.card.names import printed
from reader.ui.compare.findings import contrasts, reasons, sides
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.outlets import outlet_name
from reader.ui.compare.wording.wording import Names, translate

_LAYERS = {
    MarkKind.MENTION: Layer.NAMING,
    MarkKind.ATTRIBUTION: Layer.ATTRIBUTION,
    MarkKind.SCARE_QUOTE: Layer.ATTRIBUTION,
    MarkKind.UNSOURCED: Layer.ATTRIBUTION,
    MarkKind.UNCLOSED: Layer.ATTRIBUTION,
    MarkKind.TWO_NAMES: Layer.NAMING,
    MarkKind.HEADLINE: Layer.ATTRIBUTION,
    MarkKind.UNEVEN: Layer.NAMING,
}
_LONG = 90
_EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class Sentence:
    """One finding: where it stands, what it says, and why it is there. `layer` None is for pairs of sentences.

    `subject` is what the machine found.
    """

    column: int
    span: Span
    layer: Layer | None
    words: str
    why: str
    correction: Correction | None = None
    subject: Mark | Link | Difference | Variant | Repair | None = None


def sentences(index: ComparisonIndex, names: Names) -> list[Sentence]:
    """All findings, column by column in the order of the text, then pairs, differences and what stands alone."""
    found = [_rejoined(index, column) for column, document in enumerate(index.documents) if document.repairs]
    found += [
        _of_mark(index, column, mark, names)
        for column, marks in enumerate(index.marks)
        for mark in marks
        if mark.kind in _LAYERS
    ]
    found += [_of_link(index, link) for link in index.comparison.links]
    found += [one for difference in index.differences if (one := of_difference(index, difference)) is not None]
    found += [of_variant(index, variant) for variant in find_versions(index.documents, *_reported(index))]
    for column, marks in enumerate(index.marks):
        known = {mark.span: mark for mark in marks if mark.kind is MarkKind.UNMATCHED}
        for place in (Place(column, unit) for unit in index.alone(column)):
            found.append(_alone(index, place, known.get(index.span(place)), names))
    return found


def _rejoined(index: ComparisonIndex, column: int) -> Sentence:
    """That an outlet spaces out the letters of words, with the first of them as printed."""
    repairs = index.documents[column].repairs
    words = f"{outlet_name(index, column)}: {wording.rejoined_count(len(repairs))}"
    examples = wording.listed(isolated(one.raw) for one in repairs[:_EXAMPLES])
    why = translate("Compare", "As printed: {word}").format(word=examples)
    return Sentence(column, repairs[0].span, None, words, why, subject=repairs[0])


def _reported(index: ComparisonIndex) -> tuple[list[Mark], Sequence[Link]]:
    return [mark for marks in index.marks for mark in marks], index.comparison.links


def of_variant(index: ComparisonIndex, variant: Variant) -> Sentence:
    """Two versions of a quotation in words: what each outlet has where they differ."""
    texts = []
    for side in sides.of_variant(index, variant):
        changed = " … ".join(words.strip() for words, differs in side.pieces if differs) or "–"
        texts.append(f"{outlet_name(index, side.column)} «{_short(changed)}»")
    words = translate("Compare", "Quotation of {speaker} given differently: {words}").format(
        speaker=isolated(variant.speaker), words=" / ".join(texts)
    )
    why = translate("Compare", "One speaker, nearly the same words, inside quotation marks in both outlets")
    article, span = variant.sides[0]
    return Sentence(index.columns[article], span, Layer.DIFFERENCE, words, why, subject=variant)


def corrections(index: ComparisonIndex, kept: Sequence[Correction]) -> list[Sentence]:
    """What the user set right in these articles, latest first."""
    found = []
    for one in reversed(kept):
        column = index.columns.get(one.article)
        everywhere = one.kind is CorrectionKind.TONE_OUTLET
        if column is None and everywhere:
            sources = [document.article.source for document in index.documents]
            column = sources.index(one.outlet) if one.outlet in sources else None
        if column is not None:
            found.append(_of_correction(index, column, one))
    return found


def _of_correction(index: ComparisonIndex, column: int, one: Correction) -> Sentence:
    document = index.documents[column]
    words = one.words or _short(printed(document, one.span))
    text = f"{outlet_name(index, column)}: {_change(one)}: «{words}»"
    made = datetime.datetime.fromisoformat(one.made).astimezone() if one.made else None
    why = translate("Compare", "Set by the user")
    if made is not None:
        why += f" · {isolated(made.strftime('%Y-%m-%d %H:%M'))}"
    # A tone that holds for an outlet may have been set in an article that is not open.
    span = one.span if one.article == document.article.id else index.span(Place(column, 0))
    return Sentence(column, span, None, text, why, one)


def _change(one: Correction) -> str:
    plain = {
        CorrectionKind.PAIR: translate("Compare", "Pair sentences"),
        CorrectionKind.UNPAIR: translate("Compare", "Unpair sentences"),
        CorrectionKind.WRONG: translate("Compare", "This finding is wrong"),
    }
    if one.kind in plain:
        return plain[one.kind]
    if one.kind is CorrectionKind.STANCE:
        return translate("Compare", "Stance: {stance}").format(stance=wording.stance_name(Stance(one.value)))
    if one.kind is CorrectionKind.SPEAKER:
        name = one.value or translate("Compare", "speaker not stated")
        return translate("Compare", "Speaker: {name}").format(name=name)
    tone = wording.tone_name(Tone(one.value))
    if one.kind is CorrectionKind.TONE_OUTLET:
        return translate("Compare", "Tone for this outlet: {tone}").format(tone=tone)
    return translate("Compare", "Tone: {tone}").format(tone=tone)


def _quoted(index: ComparisonIndex, column: int, span: Span) -> str:
    """The first words of a span, set apart from the words of the interface around them."""
    return isolated(_short(printed(index.documents[column], span)))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONG else text[:_LONG].rsplit(" ", 1)[0] + "…"


def mark_words(index: ComparisonIndex, column: int, mark: Mark, names: Names) -> str:
    """What a mark says, in one line."""
    words = _quoted(index, column, mark.span)
    detail = mark.detail
    if isinstance(detail, Mention):
        return translate("Compare", "{words}: {tone} naming, {voice}, for {concept}").format(
            words=words,
            tone=wording.tone_name(detail.tone),
            voice=wording.voice_name(detail.voice),
            concept=isolated(names(detail.concept)),
        )
    if isinstance(detail, Attribution):
        kind = wording.kind_name(detail.kind)
        speaker = isolated(detail.speaker or translate("Compare", "speaker not stated"))
        if not wording.is_told_in_words(detail):
            return translate("Compare", "{kind}: {words}").format(kind=f"{kind} · {speaker}", words=words)
        told = (
            translate("Compare", "{kind}, {speaker}, verb {verb} ({stance}): {words}")
            if wording.is_verb(detail)
            else translate("Compare", "{kind}, {speaker}, phrase {verb} ({stance}): {words}")
        )
        return told.format(
            kind=kind,
            speaker=speaker,
            verb=isolated(wording.cue_words(detail.cue_text)),
            stance=wording.stance_name(detail.stance),
            words=words,
        )
    told = contrasts.told(detail) if isinstance(detail, Finding) else ""
    return told or translate("Compare", "{kind}: {words}").format(kind=reasons.finding_name(mark.kind), words=words)


def _of_mark(index: ComparisonIndex, column: int, mark: Mark, names: Names) -> Sentence:
    words = f"{outlet_name(index, column)}: {mark_words(index, column, mark, names)}"
    why = "\n".join(reasons.why(mark, names))
    if isinstance(mark.detail, Finding) and not why:
        why = mark.detail.rule
    return Sentence(column, mark.span, _LAYERS[mark.kind], words, why, subject=mark)


def _of_link(index: ComparisonIndex, link: Link) -> Sentence:
    one = Place(index.columns[link.a], link.a_unit)
    two = Place(index.columns[link.b], link.b_unit)
    told = [
        translate("Compare", "{outlet} “{words}”").format(
            outlet=isolated(outlet_name(index, place.column)),
            words=_quoted(index, place.column, index.span(place)),
        )
        for place in (one, two)
    ]
    words = f"{wording.relation_name(link.relation)}: " + "\n".join(told)
    return Sentence(one.column, index.span(one), None, words, reasons.why_link(link), subject=link)


def of_difference(index: ComparisonIndex, difference: Difference) -> Sentence | None:
    """A difference in words; None where it touches no column."""
    places = [(index.columns[article], span) for article, span in difference.sides if article in index.columns]
    if not places:
        return None
    texts = [f"{outlet_name(index, column)} «{_quoted(index, column, span)}»" for column, span in places]
    layer = Layer.NUMBER if difference.kind.value == "number" else Layer.DIFFERENCE
    words = f"{wording.difference_name(difference.kind)}: " + " / ".join(texts)
    column, span = places[0]
    return Sentence(column, span, layer, words, reasons.why_difference(difference), subject=difference)


def _alone(index: ComparisonIndex, place: Place, mark: Mark | None, names: Names) -> Sentence:
    text = _quoted(index, place.column, index.span(place))
    words = translate("Compare", "Only {outlet}: {words}").format(outlet=outlet_name(index, place.column), words=text)
    why = translate("Compare", "No sentence of the other outlets shares enough with it")
    if mark and isinstance(mark.detail, Finding) and mark.detail.rule != NO_COUNTERPART:
        # What came later, an earlier article cannot lack.
        why = " ".join(reasons.why(mark, names))
    return Sentence(place.column, index.span(place), Layer.UNMATCHED, words, why)
