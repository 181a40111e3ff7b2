"""The list of findings: versions of one quotation, what is set against what, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from reader.analysis import uneven
from reader.analysis.attribution.finder import find_attributions
from reader.analysis.compare import compare
from reader.analysis.corrections import CorrectionKind
from reader.analysis.headline import hedging, voices
from reader.analysis.variants import Variant
from reader.model.articles import Article, Span
from reader.model.comparisons import Comparison, Difference, Link
from reader.model.marks import Attribution, Finding, Mark, MarkKind, Mention
from reader.model.texts import Repair
from reader.text.document import build
from reader.ui.compare.column.text.plan import RINGED
from reader.ui.compare.findings import contrasts, reasons
from reader.ui.compare.findings.panel import ALL, TELLING, VARIANTS
from reader.ui.compare.findings.sentences import mark_words, sentences
from reader.ui.compare.findings.sides import side_of, sides_of
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.telling import tells
from reader.ui.compare.view import CompareView
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.outlets import outlet_names

_FIRST = (
    "الوزير: الجيش يواصل عملياته\n"
    'قال وزير الخارجية سيرغي لافروف اليوم السبت: "إن الجيش السوري يواصل القتال ضد الإرهابيين في محافظة إدلب".\n'
    "وأضاف لافروف أن 12 نقطة مراقبة تركية ما زالت قائمة في المنطقة."
)
_SECOND = (
    "الوزير يتحدث عن إدلب\n"
    'صرّح وزير الخارجية سيرغي لافروف في موسكو: "إن قوات النظام تواصل القتال ضد المسلحين في محافظة إدلب".\n'
    "وأشار لافروف إلى أن 14 نقطة مراقبة تركية ما زالت قائمة في المنطقة."
)


@pytest.fixture(scope="module")
def versions() -> Comparison:
    """Two outlets that give one speaker's words differently inside the marks."""
    made = []
    for number, (outlet, text) in enumerate((("أول", _FIRST), ("ثان", _SECOND)), start=1):
        made.append(build(Article(number, str(number), text.split("\n")[0], text, outlet=outlet)))
    return compare(made)


@pytest.fixture
def listed(view: CompareView, versions: Comparison, qtbot: QtBot) -> CompareView:
    view.show_comparison(versions)
    view.columns_view.fill_all()
    view.commands.findings.setChecked(True)
    view.findings.kinds.setCurrentIndex(view.findings.kinds.findData(ALL))
    qtbot.wait(20)
    return view


def _choose(view: CompareView, kind: type) -> object:
    """Chooses the first finding whose subject is of that kind."""
    rows = view.findings.model.rows
    number = next(n for n, one in enumerate(rows) if isinstance(one.subject, kind))
    view.findings.list.setCurrentIndex(view.findings.model.index(number))
    return rows[number].subject


def test_a_quotation_given_in_two_ways_is_a_finding_with_both_versions(listed: CompareView) -> None:
    panel = listed.findings
    panel.kinds.setCurrentIndex(panel.kinds.findData(VARIANTS))
    (row,) = panel.model.rows
    assert "قوات النظام" in row.words
    assert "الجيش السوري" in row.words
    panel.list.setCurrentIndex(panel.model.index(0))
    texts = [label.text() for label in panel.detail.area.findChildren(QLabel)]
    for word in ("الجيش السوري", "قوات النظام", "الإرهابيين", "المسلحين"):
        assert any("background-color" in text and word in text for text in texts)
    assert panel.detail.exclude.isHidden()


def test_each_version_opens_its_own_sentence(listed: CompareView) -> None:
    panel = listed.findings
    panel.kinds.setCurrentIndex(panel.kinds.findData(VARIANTS))
    panel.list.setCurrentIndex(panel.model.index(0))
    links = panel.detail.area.findChildren(QToolButton)
    assert [link.accessibleName() for link in links] == ["Open in the text of أول", "Open in the text of ثان"]
    for number, link in enumerate(links):
        QTest.keyClick(link, Qt.Key.Key_Space)
        pane = listed.columns_view.columns[number].pane
        index = listed.index
        assert index is not None
        assert pane.focused_unit == index.unit_near(number, panel.model.rows[0].subject.sides[number][1].start)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("kind", "correction"),
    [(Mark, CorrectionKind.WRONG), (Difference, CorrectionKind.WRONG), (Link, CorrectionKind.UNPAIR)],
)
def test_what_is_not_counted_goes_and_can_come_back(
    listed: CompareView, kind: type, correction: CorrectionKind
) -> None:
    subject = _choose(listed, kind)
    listed.findings.detail.exclude.click()
    assert [one.kind for one in listed.corrections] == [correction]
    assert subject not in [one.subject for one in listed.findings.model.rows]
    listed.undo_stack.undo()
    assert subject in [one.subject for one in listed.findings.model.rows]


def test_a_note_is_asked_for_where_the_finding_stands(listed: CompareView) -> None:
    mark = _choose(listed, Mark)
    told: list[tuple[int, int, int]] = []
    listed.noteRequested.connect(lambda *values: told.append(values))
    listed.findings.detail.note.click()
    assert isinstance(mark, Mark)
    assert told == [(mark.article, mark.span.start, mark.span.end)]


def test_the_sides_of_a_finding_are_whole_sentences_with_the_words_that_differ(listed: CompareView) -> None:
    index = listed.index
    assert index is not None
    for difference in index.differences:
        for side, (article, span) in zip(sides_of(index, difference), difference.sides, strict=True):
            document = index.documents[index.columns[article]]
            assert "".join(text for text, _ in side.pieces) == side.span.of(document.text)
            assert [text for text, differs in side.pieces if differs] == [span.of(document.text)]
    assert sides_of(index, None) == ()


def test_marked_places_outside_a_side_are_left_out(listed: CompareView) -> None:
    index = listed.index
    assert index is not None
    side = side_of(index, 0, Span(0, 10), [Span(8, 20), Span(30, 40), Span(2, 4), Span(3, 6)])
    assert "".join(text for text, _ in side.pieces) == index.documents[0].text[:10]
    assert [differs for _, differs in side.pieces] == [False, True, True, False, True]


def test_nothing_chosen_explains_nothing(listed: CompareView) -> None:
    detail = listed.findings.detail
    detail.clear()
    assert not detail.why.text()
    assert detail.note.isHidden()
    detail.note.click()
    detail.set_theme(listed.theme)


def test_one_speaker_with_two_names_is_among_the_findings(view: CompareView, qtbot: QtBot) -> None:
    body = (
        "لافروف: الجيش السوري يتقدم\n"
        "قال وزير الخارجية الروسي سيرغي لافروف في موسكو إن الجيش السوري يتقدم في ريف حلب في سوريا.\n"
        'وأضاف لافروف: "بفضل ما اتخذته قوات النظام من إجراءات عاد الهدوء إلى دمشق".'
    )
    view.show_comparison(compare([build(Article(1, "1", "لافروف: الجيش السوري يتقدم", body, outlet="أول"))]))
    qtbot.wait(20)
    assert view.index is not None
    found = [one for one in sentences(view.index, view.names) if getattr(one.subject, "kind", "") == "two_names"]
    assert ["قوات النظام" in one.words for one in found] == [True]
    assert "الجيش السوري" in found[0].why


def test_why_words_differ_is_told_in_words(listed: CompareView) -> None:
    assert listed.index is not None
    found = [one for one in sentences(listed.index, listed.names) if isinstance(one.subject, Difference)]
    assert {one.subject.kind.value for one in found if isinstance(one.subject, Difference)} >= {"naming", "number"}
    for one in found:
        assert len(one.why.split()) >= 3
        assert isinstance(one.subject, Difference)
        assert one.why != one.subject.note


def test_a_colon_is_not_called_a_verb(pair: Comparison) -> None:
    index = ComparisonIndex(pair)
    found = next(mark for mark in index.marks[0] if isinstance(mark.detail, Attribution) and mark.detail.cue_text)
    assert isinstance(found.detail, Attribution)
    named = mark_words(index, 0, found, wording.plain_name)
    colon = replace(found, detail=replace(found.detail, cue_text=":", speaker="الوزير"))
    said = mark_words(index, 0, colon, wording.plain_name)
    assert "verb" in named
    assert "verb" not in said
    assert "الوزير" in said


def _two_names(index: ComparisonIndex) -> tuple[int, Mark]:
    return next(
        (column, mark) for column, marks in enumerate(index.marks) for mark in marks if mark.kind is MarkKind.TWO_NAMES
    )


def test_a_speaker_with_two_names_is_marked_in_the_text_and_told_on_the_card(
    compared: Callable[[int], Comparison],
) -> None:
    index = ComparisonIndex(compared(2))
    column, mark = _two_names(index)
    assert isinstance(mark.detail, Finding)
    assert [raw.span for raw in index.raws(column) if raw.twofold].count(mark.span) == 1
    name = next(one for one in index.marks[column] if one.span == mark.span and isinstance(one.detail, Mention))
    (told,) = reasons.also_found(index, column, name, str)
    assert all(value in told for value in mark.detail.values)
    other = next(one for one in index.marks[column] if isinstance(one.detail, Mention) and one.span != mark.span)
    assert not reasons.also_found(index, column, other, str)


def test_outlets_of_one_name_are_told_apart_by_their_columns(versions: Comparison) -> None:
    assert outlet_names(ComparisonIndex(versions)) == ["أول", "ثان"]
    same = [replace(one, article=replace(one.article, outlet=None)) for one in versions.documents]
    names = outlet_names(ComparisonIndex(replace(versions, documents=tuple(same))))
    assert len(set(names)) == 2
    assert all(wording.outlet_unknown() in name for name in names)


def test_a_phrase_that_names_a_source_is_called_no_verb() -> None:
    text = "الهدنة\nقال الوزير إن الهدنة قائمة.\nبحسب مصدر عسكري، استمر القصف في الريف أمس."
    document = build(Article(1, "1", "الهدنة", text, outlet="أول"))
    details = [mark.detail for mark in find_attributions(document)]
    verbs = {one.cue_text: wording.is_verb(one) for one in details if isinstance(one, Attribution)}
    assert verbs == {"قال": True, "بحسب": False}


def test_the_list_opens_with_what_stands_out(view: CompareView, qtbot: QtBot) -> None:
    view.commands.findings.setChecked(True)
    qtbot.wait(20)
    panel = view.findings
    assert panel.kinds.currentData() == TELLING
    shown = panel.model.rows
    assert shown
    marks = [one.subject for one in shown if not isinstance(one.subject, Variant | Repair)]
    assert all(isinstance(mark, Mark) and tells(mark) for mark in marks)
    # One outlet of the samples spaces its letters out.
    (rejoined,) = [one for one in shown if isinstance(one.subject, Repair)]
    assert view.index is not None
    document = view.index.documents[rejoined.column]
    assert str(len(document.repairs)) in rejoined.words
    assert document.repairs[0].raw in rejoined.why
    panel.list.setCurrentIndex(panel.model.index(shown.index(rejoined)))
    assert not panel.detail.exclude.isVisible()
    panel.kinds.setCurrentIndex(panel.kinds.findData(ALL))
    assert len(panel.model.rows) > 2 * len(shown)


_HEDGED = (
    "الجيش ينهي عملياته العسكرية في السهل\n"
    "أنهى الجيش عملياته العسكرية في السهل تقريباً بعد شهرين من القتال.\n"
    "دخل الجيـ.ـش البلدة صباحا ثم غادرها مساء.\n"
)


def test_what_the_headline_does_not_carry_is_told_with_its_sentence(view: CompareView, qtbot: QtBot) -> None:
    article = Article(1, "1", _HEDGED.split("\n", maxsplit=1)[0], _HEDGED, outlet="أول")
    view.show_comparison(compare([build(article)]))
    qtbot.wait(20)
    assert view.index is not None
    (found,) = [one for one in sentences(view.index, view.names) if getattr(one.subject, "kind", "") == "headline"]
    assert isinstance(found.subject, Mark)
    assert tells(found.subject)
    assert "without" in found.words
    assert "تقريباً" in found.words
    assert found.span.end <= article.body_start
    headline, sentence = sides_of(view.index, found.subject)
    assert "".join(words for words, _ in headline.pieces) == article.title
    assert [words for words, differs in sentence.pieces if differs] == ["تقريباً"]


def test_a_word_printed_in_two_ways_is_told_with_both_places(view: CompareView, qtbot: QtBot) -> None:
    view.show_comparison(compare([build(Article(1, "1", _HEDGED.split("\n", maxsplit=1)[0], _HEDGED, outlet="أول"))]))
    qtbot.wait(20)
    assert view.index is not None
    (found,) = [one for one in sentences(view.index, view.names) if getattr(one.subject, "kind", "") == "uneven"]
    assert "الجيـ.ـش" in found.words
    marked = [words for side in sides_of(view.index, found.subject) for words, differs in side.pieces if differs]
    assert marked == ["الجيـ.ـش", "الجيش"], "as they are printed: the letters are all that differs"


def test_what_is_said_in_two_ways_has_its_sign_in_headline_and_text(view: CompareView, qtbot: QtBot) -> None:
    view.show_comparison(compare([build(Article(1, "1", _HEDGED.split("\n", maxsplit=1)[0], _HEDGED, outlet="أول"))]))
    view.columns_view.fill_all()
    assert view.index is not None
    found = {one.subject.kind: one for one in sentences(view.index, view.names) if isinstance(one.subject, Mark)}
    signs = {raw.span for raw in view.index.raws(0) if raw.twofold or raw.style in RINGED}
    assert signs == {found[MarkKind.HEADLINE].span, found[MarkKind.UNEVEN].span}
    headline = view.columns_view.columns[0].header.headline
    width = headline.width()
    assert "تقريباً" in "".join(headline.tip_at(QPoint(x, 18)) for x in range(0, width, 10))
    assert headline.tip_at(QPoint(width // 2, headline.height() + 40)) == ""


def test_a_finding_is_pointed_at_in_the_headline_or_by_its_very_words(view: CompareView, qtbot: QtBot) -> None:
    view.show_comparison(compare([build(Article(1, "1", _HEDGED.split("\n", maxsplit=1)[0], _HEDGED, outlet="أول"))]))
    view.columns_view.fill_all()
    assert view.index is not None
    column = view.columns_view.columns[0]
    (found,) = [one for one in sentences(view.index, view.names) if getattr(one.subject, "kind", "") == "headline"]
    view.jump(0, found.span)
    assert column.header.headline.pointed == column.header.headline.shown_range(found.span)
    assert column.pane.focused_unit is None, "no sentence below looks chosen instead"
    assert isinstance(found.subject, Mark)
    assert isinstance(found.subject.detail, Finding)
    place = found.subject.detail.places[0]
    view.jump(0, place)
    assert column.header.headline.pointed is None
    assert column.pane.focused_mark is not None
    assert column.pane.focused_mark.source == place
    column.pane.focus_mark(None)
    view.jump(0, found.span)
    QTest.keyClick(column.pane, Qt.Key.Key_Down)
    assert column.header.headline.pointed is None


def test_every_rule_of_what_is_said_in_two_ways_has_its_sentence() -> None:
    rules = (hedging.ABOUT, hedging.HEDGE, voices.SOURCE, voices.PERSON, uneven.PARTED, uneven.DISTANCED)
    told = [contrasts.told(Finding(rule, ("أول", "ثان", "ثالث"))) for rule in rules]
    assert all("أول" in words and "ثان" in words for words in told)
    assert len(set(told)) == len(rules) - 1, "a number and a hedge are told alike"
    assert contrasts.told(Finding("claim without source", ("يذكر",))) == ""


def test_a_cue_that_ends_in_a_lone_particle_keeps_its_stroke() -> None:
    assert [wording.cue_words(cue) for cue in ("من وصفهم ب", "ما يسمى", "بحسب", "")] == [
        "من وصفهم بـ",
        "ما يسمى",
        "بحسب",
        "",
    ]
    assert "من وصفهم بـ" in contrasts.told(Finding(uneven.DISTANCED, ("الغزاة", "من وصفهم ب", "الغزاة")))


def test_what_a_headline_in_the_first_person_leaves_out_is_told_cue_by_cue() -> None:
    told = contrasts.told(Finding(voices.PERSON, ("سنبني", "ستبني", "زاعما", "وفق قوله")))
    assert "؛" not in told
    assert "«" not in told
    assert told.index("زاعما") < told.index("” and “") < told.index("وفق قوله")


def test_in_a_low_window_the_chosen_finding_stays_in_view_over_its_explanation(
    listed: CompareView, qtbot: QtBot
) -> None:
    listed.resize(1000, 560)
    panel = listed.findings
    panel.kinds.setCurrentIndex(panel.kinds.findData(VARIANTS))
    panel.kinds.setCurrentIndex(panel.kinds.findData(ALL))
    assert listed.index is not None
    sided = [bool(sides_of(listed.index, one.subject)) for one in panel.model.rows]
    last = len(sided) - 1 - sided[::-1].index(True)
    panel.list.setCurrentIndex(panel.model.index(last))
    qtbot.wait(50)
    shown = panel.list.visualRect(panel.list.currentIndex())
    assert panel.list.viewport().rect().contains(shown.center())
    assert panel.list.height() >= 180
