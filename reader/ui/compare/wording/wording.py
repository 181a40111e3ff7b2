"""Every sentence that the compare view says about the marks, in the user's language. English is the source."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from reader.model.articles import DateBasis, Published
from reader.model.comparisons import DifferenceKind, Relation
from reader.model.marks import Attribution, AttributionKind, Stance, Tone, Voice
from reader.text.direction import isolated
from reader.ui.compare.column.text.plan import Style
from reader.ui.compare.layers.layer import Layer, Scope
from reader.ui.compare.wording.counting import counting
from reader.ui.language.formats import chosen
from reader.ui.settings import Months

translate = QCoreApplication.translate
Names = Callable[[str], str]

_LONE_PARTICLE = re.compile(r"(?<!\S)([بلك])$")


def listed(parts: Iterable[str]) -> str:
    """One after the other, with the comma of the interface's language."""
    return chosen().listed(parts)


def plain_name(identifier: str) -> str:
    """A readable form of an id that no lexicon names."""
    return identifier.replace("_", " ")


def layer_name(layer: Layer) -> str:
    """The title of a layer in the bar."""
    return {
        Layer.NAMING: translate("Compare", "Naming"),
        Layer.ATTRIBUTION: translate("Compare", "Attribution"),
        Layer.DIFFERENCE: translate("Compare", "Difference"),
        Layer.NUMBER: translate("Compare", "Numbers and dates"),
        Layer.UNMATCHED: translate("Compare", "Unmatched"),
    }[layer]


def scope_name(scope: Scope, *, rows: bool = False) -> str:
    """Which differences are painted."""
    if rows:
        return translate("Compare", "All rows")
    return {
        Scope.ACTIVE: translate("Compare", "Selected sentence"),
        Scope.VISIBLE: translate("Compare", "Pairs in view"),
        Scope.ALL: translate("Compare", "The whole text"),
    }[scope]


def tone_name(tone: Tone) -> str:
    """A tone of naming."""
    return {
        Tone.HOSTILE: translate("Compare", "Negative"),
        Tone.NEUTRAL: translate("Compare", "Neutral", "naming"),
        Tone.FAVOURABLE: translate("Compare", "Positive"),
    }[tone]


def stance_name(stance: Stance) -> str:
    """The stance of a reporting verb."""
    return {
        Stance.ENDORSING: translate("Compare", "Endorsing"),
        Stance.NEUTRAL: translate("Compare", "Neutral", "stance"),
        Stance.DISTANCING: translate("Compare", "Distancing"),
    }[stance]


def kind_name(kind: AttributionKind) -> str:
    """How a source's words are given."""
    return {
        AttributionKind.DIRECT: translate("Compare", "Direct quote"),
        AttributionKind.INDIRECT: translate("Compare", "Reported speech"),
        AttributionKind.PARTIAL: translate("Compare", "Partial quote"),
    }[kind]


def voice_name(voice: Voice) -> str:
    """Who uses a word."""
    if voice is Voice.OUTLET:
        return translate("Compare", "In the outlet's own voice")
    return translate("Compare", "In a quotation or report")


def relation_name(relation: Relation) -> str:
    """How strongly two sentences match."""
    if relation is Relation.SAME:
        return translate("Compare", "Strong match")
    return translate("Compare", "Partial match")


def difference_name(kind: DifferenceKind) -> str:
    """What differs."""
    return {
        DifferenceKind.NAMING: translate("Compare", "Different naming"),
        DifferenceKind.VERB: translate("Compare", "Different reporting verb"),
        DifferenceKind.NUMBER: translate("Compare", "Differing value"),
        DifferenceKind.WORDING: translate("Compare", "Different wording"),
        DifferenceKind.ADDITION: translate("Compare", "Wording not in counterpart"),
    }[kind]


def style_name(style: Style) -> str:
    """What a painted mark means, for tool tips."""
    if style is Style.NUMBER:
        return translate("Compare", "Differing value")
    if style is Style.DIFFERENCE:
        return translate("Compare", "Wording not in counterpart")
    return ""


def originally(raw: str) -> str:
    """The tool tip of a rejoined word."""
    return translate("Compare", "As printed: {word}").format(word=isolated(raw))


def is_told_in_words(detail: Attribution) -> bool:
    """Whether a verb or a phrase attributes: a colon or a dash is a cue, but has no stance to speak of."""
    return any(letter.isalpha() for letter in detail.cue_text)


def cue_words(cue: str) -> str:
    """The cue as it is printed before its word: a particle that would stand alone keeps its stroke, ما وصفه بـ."""
    return _LONE_PARTICLE.sub("\\1ـ", cue)


def is_verb(detail: Attribution) -> bool:
    """Whether the cue is a verb or its participle, not a phrase or noun as 'بحسب', 'في بيان'."""
    return detail.rule in {"verb", "participle"}


def attribution_tip(detail: Attribution, names: Names) -> str:
    """Who is quoted, how, and with what stance."""
    parts = [kind_name(detail.kind)]
    parts.append(detail.speaker or translate("Compare", "speaker not stated"))
    if detail.side:
        parts.append(names(detail.side))
    if is_told_in_words(detail):
        parts.append(f"{isolated(cue_words(detail.cue_text))}: {stance_name(detail.stance)}")
    if detail.via:
        parts.append(translate("Compare", "via {outlet}").format(outlet=isolated(detail.via)))
    return " · ".join(parts)


def words_count(count: int) -> str:
    return chosen().in_digits(counting().words(count))


def articles_count(count: int) -> str:
    return chosen().in_digits(counting().articles(count))


def sentences_count(count: int) -> str:
    return chosen().in_digits(counting().sentences(count))


def places_count(count: int) -> str:
    return chosen().in_digits(counting().places(count))


def rows_count(count: int) -> str:
    return chosen().in_digits(counting().rows(count))


def pairs_count(count: int) -> str:
    return chosen().in_digits(counting().pairs(count))


def folded_count(count: int) -> str:
    """The note on a folded run."""
    return chosen().in_digits(counting().folded(count))


def rejoined_count(count: int) -> str:
    """How many words an outlet printed with their letters spaced out."""
    return chosen().in_digits(counting().rejoined(count))


def strong_count(count: int) -> str:
    return chosen().in_digits(counting().strong(count))


def partial_count(count: int) -> str:
    return chosen().in_digits(counting().partial(count))


def figure(count: int | None, missing: str = "…") -> str:
    """A count that stands alone; `missing` while nobody knows it."""
    return missing if count is None else chosen().number(count)


def percent(hundredths: int) -> str:
    """A share that is rounded already."""
    return chosen().in_digits(f"{hundredths}%")


def pairs_label(count: int) -> str:
    """The words under the figure in the gap between two columns: the counted noun without its figure."""
    return counting().pairs(count).replace(str(count), "").strip()


def _weekday(day: datetime.date) -> str:
    return (
        translate("Compare", "Monday"),
        translate("Compare", "Tuesday"),
        translate("Compare", "Wednesday"),
        translate("Compare", "Thursday"),
        translate("Compare", "Friday"),
        translate("Compare", "Saturday"),
        translate("Compare", "Sunday"),
    )[day.weekday()]


def _month(day: datetime.date) -> str:
    formats = chosen()
    if formats.months is not Months.BOTH:
        return formats.month(day.month)
    return (
        translate("Compare", "January"),
        translate("Compare", "February"),
        translate("Compare", "March"),
        translate("Compare", "April"),
        translate("Compare", "May"),
        translate("Compare", "June"),
        translate("Compare", "July"),
        translate("Compare", "August"),
        translate("Compare", "September"),
        translate("Compare", "October"),
        translate("Compare", "November"),
        translate("Compare", "December"),
    )[day.month - 1]


def date_text(published: Published | None) -> str:
    """The day of publication with how it is known."""
    if published is None:
        return translate("Compare", "Date not stated")
    day = published.day
    text = translate("Compare", "{weekday} {day} {month} {year}").format(
        weekday=_weekday(day), day=day.day, month=_month(day), year=day.year
    )
    if published.basis is DateBasis.INFERRED:
        text = f"{text} · " + translate("Compare", "inferred from text")
    return chosen().in_digits(text)


def date_short(published: Published | None) -> str:
    """The day without its weekday, with how it is known, for narrow columns."""
    if published is None:
        return translate("Compare", "No date")
    day = published.day
    text = translate("Compare", "{day} {month} {year}").format(day=day.day, month=_month(day), year=day.year)
    if published.basis is DateBasis.INFERRED:
        text = f"{text} · {translate('Compare', 'inferred')}"
    return chosen().in_digits(text)


def outlet_unknown() -> str:
    return translate("Compare", "Outlet not set")
