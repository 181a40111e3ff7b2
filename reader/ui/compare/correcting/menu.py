"""The entries that set the machine right: stance, tone, speaker, pairs, and marking a finding as wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.model.articles import Span
from reader.model.comparisons import Difference, DifferenceKind, Link
from reader.model.marks import Attribution, Mark, MarkKind, Mention, Stance, Tone
from reader.text.direction import isolated
from reader.ui.compare.card.names import printed
from reader.ui.compare.column.text.plan import PaintSpan, Style
from reader.ui.compare.correcting import corrections
from reader.ui.compare.findings.sentences import Sentence
from reader.ui.compare.index import Place
from reader.ui.compare.needed import needed
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.outlets import outlet_name
from reader.ui.compare.wording.wording import translate

if TYPE_CHECKING:
    from reader.ui.compare.view import CompareView


def _entry(menu: QMenu, text: str, work: Callable[[], None], *, checked: bool | None = None) -> QAction:
    action = menu.addAction(text)
    if checked is not None:
        action.setCheckable(True)
        action.setChecked(checked)
    action.triggered.connect(_unchecked(work))
    return action


def _unchecked(work: Callable[[], None]) -> Callable[..., None]:
    """A slot that leaves out what the signal says of the check."""

    def slot(*_: object) -> None:
        work()

    return slot


def add_mark_entries(view: CompareView, menu: QMenu, column: int, mark: Mark) -> None:
    """The corrections of one mark."""
    detail = mark.detail
    if isinstance(detail, Mention):
        _add_tones(view, menu, column, mark, detail)
    elif isinstance(detail, Attribution):
        _add_stances(view, menu, mark, detail)
        _entry(menu, translate("Compare", "Change the speaker…"), partial(view.speakerRequested.emit, mark))
    _entry(menu, translate("Compare", "This finding is wrong"), partial(mark_wrong, view, mark))


def _add_tones(view: CompareView, menu: QMenu, column: int, mark: Mark, detail: Mention) -> None:
    document = needed(view.index).documents[column]
    words = printed(document, mark.span)
    here = menu.addMenu(translate("Compare", "Tone here"))
    outlet = menu.addMenu(translate("Compare", "Tone for this outlet"))
    outlet.setEnabled(document.article.source is not None)
    lexicon = menu.addMenu(translate("Compare", "Tone in the lexicon"))
    for tone in Tone:
        name = wording.tone_name(tone)
        _entry(here, name, partial(_set_tone, view, mark, tone), checked=detail.tone is tone)
        _entry(outlet, name, partial(_set_outlet_tone, view, column, mark, tone))
        _entry(
            lexicon, name, partial(view.lexiconToneRequested.emit, detail.concept, detail.variant or words, tone.value)
        )


def _set_tone(view: CompareView, mark: Mark, tone: Tone) -> None:
    words = translate("Compare", "Tone: {tone}").format(tone=wording.tone_name(tone))
    view.correct(corrections.tone(mark, tone), words)


def _set_outlet_tone(view: CompareView, column: int, mark: Mark, tone: Tone) -> None:
    index = needed(view.index)
    words = translate("Compare", "Tone for this outlet: {tone}").format(tone=wording.tone_name(tone))
    view.correct(corrections.tone_for_outlet(index.documents[column], mark, tone), words)


def _add_stances(view: CompareView, menu: QMenu, mark: Mark, detail: Attribution) -> None:
    stances = menu.addMenu(translate("Compare", "Stance of the verb"))
    for stance in (Stance.ENDORSING, Stance.NEUTRAL, Stance.DISTANCING):
        name = wording.stance_name(stance)
        _entry(stances, name, partial(_set_stance, view, mark, stance), checked=detail.stance is stance)


def _set_stance(view: CompareView, mark: Mark, stance: Stance) -> None:
    words = translate("Compare", "Stance: {stance}").format(stance=wording.stance_name(stance))
    view.correct(corrections.stance(mark, stance), words)


def mark_wrong(view: CompareView, mark: Mark) -> None:
    """Takes a finding out of the comparison."""
    view.correct(corrections.wrong(mark), translate("Compare", "Wrong finding"))


def exclude(view: CompareView, one: Sentence) -> None:
    """Takes a finding of the list out of the count: a mark or a difference is wrong, a pair is none."""
    index, subject = needed(view.index), one.subject
    if isinstance(subject, Mark):
        mark_wrong(view, subject)
    elif isinstance(subject, Difference):
        article, span = subject.sides[0]
        kind = MarkKind.NUMBER if subject.kind is DifferenceKind.NUMBER else MarkKind.DIFFERENCE
        view.correct(corrections.wrong_difference(article, span, kind), translate("Compare", "Wrong finding"))
    elif isinstance(subject, Link):
        ends = Place(index.columns[subject.a], subject.a_unit), Place(index.columns[subject.b], subject.b_unit)
        set_pair(view, *ends, together=False)


def add_note(view: CompareView, one: Sentence) -> None:
    """Asks for a note on the place of a finding."""
    article = needed(view.index).documents[one.column].article.id
    view.noteRequested.emit(article, one.span.start, one.span.end)


def add_difference_entries(view: CompareView, menu: QMenu, column: int, span: PaintSpan) -> None:
    """The correction of a difference, which is a matter of two places and has no mark of its own."""
    kind = MarkKind.NUMBER if span.style is Style.NUMBER else MarkKind.DIFFERENCE
    article = needed(view.index).documents[column].article.id
    correction = corrections.wrong_difference(article, span.source, kind)
    words = translate("Compare", "Wrong finding")
    _entry(menu, translate("Compare", "This finding is wrong"), partial(view.correct, correction, words))


def add_unit_entries(view: CompareView, menu: QMenu, place: Place) -> None:
    """The corrections of one sentence: pair it, or part it from one that it was paired with."""
    _entry(menu, translate("Compare", "Pair with another sentence"), partial(begin_pair_at, view, place))
    index = view.index
    if index is None:
        return
    for partner in index.partners(place):
        other = index.documents[partner.place.column]
        source = outlet_name(index, partner.place.column)
        words = " ".join(printed(other, index.span(partner.place)).split()[:6])
        text = translate("Compare", "Unpair from {outlet}: {words}…").format(
            outlet=isolated(source), words=isolated(words)
        )
        _entry(menu, text, partial(set_pair, view, place, partner.place, together=False))


def _end(view: CompareView, place: Place) -> tuple[int, Span]:
    index = needed(view.index)
    return index.documents[place.column].article.id, index.span(place)


def set_pair(view: CompareView, one: Place, two: Place, *, together: bool) -> None:
    """Pairs two sentences by hand, or parts them."""
    words = translate("Compare", "Pair sentences") if together else translate("Compare", "Unpair sentences")
    view.correct(corrections.pair(_end(view, one), _end(view, two), together=together), words)


def begin_pair(view: CompareView, *_: object) -> None:
    """The active sentence waits for the one to pair it with."""
    columns = view.columns_view
    if columns.active is not None:
        begin_pair_at(view, columns.active)
    else:
        view.hintChanged.emit(translate("Compare", "Choose a mark or a sentence first"))


def begin_pair_at(view: CompareView, place: Place) -> None:
    """That sentence waits: the next one chosen in another column is paired with it. Esc gives up."""
    if view.mode == "rows":
        view.set_mode("full")
        view.columns_view.show_place(place)
    view.columns_view.activate(place, align=False)
    view.pairing = place
    view.hintChanged.emit(translate("Compare", "Now choose its counterpart in another column; Esc gives up"))


def end_pair(view: CompareView, place: Place | None) -> None:
    """A sentence was chosen: where one waits, they are paired."""
    waiting = view.pairing
    if waiting is None or place == waiting:
        return
    view.pairing = None
    if place is None:
        view.hintChanged.emit("")
    elif place.column == waiting.column:
        view.hintChanged.emit(translate("Compare", "A counterpart stands in another column"))
    else:
        set_pair(view, waiting, place, together=True)
        view.columns_view.activate(place)
