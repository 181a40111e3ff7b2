from __future__ import annotations

from pathlib import Path

import pytest

from reader.analysis.keyness import Keyness
from reader.analysis.matrices.columns import Place, by_article
from reader.analysis.matrices.evidence import evidence, evidences
from reader.analysis.matrices.naming import naming_matrix
from reader.analysis.matrices.voices import voices
from reader.analysis.words.concordance import Match
from reader.lexicon.reporting import read_lines
from reader.library.library import Library
from reader.library.matrices import Scope, ScopeKind, actors, documents_of, kind_of, label_of
from reader.library.views import EventQuery
from reader.model.articles import Span
from reader.model.comparisons import Reason
from reader.model.errors import Cancelled
from reader.store.limits import Limits


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    opened = Library.open(tmp_path_factory.mktemp("matrices") / "library.db")
    opened.add_samples()
    return opened


EVERYTHING = Scope(ScopeKind.LIBRARY)


def test_an_event_a_search_and_an_outlet_are_scopes(library: Library) -> None:
    event = library.events(EventQuery())[0]
    assert len(library.matrices.rows(Scope(ScopeKind.EVENT, (event.id,)))) == event.articles
    assert library.matrices.rows(Scope(ScopeKind.SEARCH, text="لافروف"))
    outlet = next(row for row in library.outlets() if row.articles)
    assert len(library.matrices.rows(Scope(ScopeKind.OUTLET, (outlet.id,)))) == outlet.articles
    assert len(library.matrices.rows(EVERYTHING)) == 5


def test_a_session_keeps_its_order(library: Library) -> None:
    ids = [row.id for row in library.matrices.rows(EVERYTHING)][:3][::-1]
    session = library.sessions.create(ids, "جلسة")
    assert session.id is not None
    assert [row.id for row in library.matrices.rows(Scope(ScopeKind.SESSION, (session.id,)))] == ids


def test_every_number_opens_a_sentence_that_holds_its_words(library: Library) -> None:
    ids = [row.id for row in library.matrices.rows(EVERYTHING)]
    columns = by_article(library.matrices.analyse(ids))
    documents = documents_of(columns)
    matrix = naming_matrix(columns)
    assert matrix.rows
    for row in matrix.rows:
        for cell in row.cells:
            for label in cell:
                found = evidences(documents, (*label.own, *label.quoted))
                assert len(found) == label.count
                assert all(one.text[one.start : one.end] for one in found)
    for column in voices(columns, actors()):
        for verb in column.verbs:
            assert len(evidences(documents, verb.cues)) == len(verb.places)
        for speaker in column.speakers:
            assert len(speaker.direct) + len(speaker.reported) == len(speaker.places)


def test_evidence_shows_obfuscated_words_rejoined(library: Library) -> None:
    documents = library.matrices.read([row.id for row in library.matrices.rows(EVERYTHING)])
    repaired = [(document, repair) for document in documents for repair in document.repairs]
    assert repaired
    for document, repair in repaired:
        found = evidence(document, Place(document.article.id, repair.span))
        assert found.text[found.start : found.end] == repair.clean


def test_evidence_of_the_headline_has_no_paragraph(library: Library) -> None:
    document = library.matrices.read([1])[0]
    assert evidence(document, Place(1, Span(0, 3))).paragraph == 0
    assert evidence(document, Place(1, Span(len(document.text) - 3, len(document.text)))).paragraph > 0


def test_words_come_with_spread_and_size(library: Library) -> None:
    found = library.matrices.words(EVERYTHING, "النظام", Match.LEMMA)
    assert found.lines
    assert sum(row.count for row in found.spread) == len(found.lines)
    assert found.articles == 5
    # The same size as everywhere: the words of the bodies.
    assert found.words == sum(one.document.words for one in library.matrices.analyse(sorted(found.read)))
    assert not found.waiting
    concept = library.matrices.words(EVERYTHING, "", concept="syria_assad_army")
    assert concept.lines
    assert not library.matrices.words(EVERYTHING, "قطعالايوجد").lines


def test_of_very_many_articles_the_newest_are_read_and_the_others_when_asked_for(library: Library) -> None:
    whole = library.matrices.words(EVERYTHING, "النظام")
    with Library.open(library.path, Limits(read_for_words=2, read_unsearched=0)) as limited:
        first = limited.matrices.words(EVERYTHING, "النظام")
        second = limited.matrices.words(EVERYTHING, "النظام", before=first)
    assert len(first.read) == 2
    # Rates rest on articles of which all that hold the word were read.
    assert first.articles < 5
    assert sum(row.count for row in first.spread) == len(first.lines)
    assert first.waiting
    assert second.waiting == ()
    assert second.articles == 5
    assert set(second.lines) == set(whole.lines)
    # In their order, collocates also tell how often a word stands elsewhere: of five articles all were read for it.
    assert {(row.word, row.near) for row in second.collocates} == {(row.word, row.near) for row in whole.collocates}


def test_a_concordance_over_an_outlet_asks_the_search_for_that_outlet(library: Library) -> None:
    with Library.open(library.path, Limits(read_unsearched=0)) as limited:
        for outlet in limited.outlets():
            scope = Scope(ScopeKind.OUTLET, (outlet.id,))
            found = limited.matrices.words(scope, "النظام")
            assert {limited.document(line.article).article.source for line in found.lines} <= {outlet.name}
            assert set(found.read) <= {row.id for row in limited.matrices.rows(scope)}


def test_two_small_sets_have_no_keyness_but_a_reason(library: Library) -> None:
    first, second = Scope(ScopeKind.ARTICLES, (1, 2)), Scope(ScopeKind.ARTICLES, (3, 4))
    found = library.matrices.keyness(first, second)
    assert isinstance(found, Reason)
    assert found.kind == "too_few_articles"


def test_a_set_within_another_is_held_against_the_rest_of_it(tmp_path: Path) -> None:
    words = ("الميناء", "السفينة", "البحر", "المدينة", "الطريق", "القافلة", "الجبل", "القرية", "النهر", "الجسر")
    for number in range(11):
        said = " ".join(f"{words[(at * (number + 3)) % len(words)]} رقم {at}." for at in range(210))
        (tmp_path / f"{number}.txt").write_text(f"خبر رقم {number}\n{said}", "utf-8")
    with Library.open(tmp_path / "library.db") as opened:
        ids = opened.import_paths([tmp_path]).new
        part = Scope(ScopeKind.ARTICLES, ids[:5])
        for first, second, counts in ((part, EVERYTHING, (5, 6)), (EVERYTHING, part, (6, 5))):
            found = opened.matrices.keyness(first, second)
            assert isinstance(found, Keyness)
            assert found.articles == counts
        same = opened.matrices.keyness(EVERYTHING, EVERYTHING)
        assert isinstance(same, Reason)
        assert same.value == 0


def test_outlets_side_by_side_name_what_each_told(library: Library) -> None:
    outlets = [row.id for row in library.outlets() if row.articles][:2]
    found = library.matrices.outlets(outlets)
    assert len(found.outlets) == 2
    assert found.events
    assert set(found.figures) >= {"direct", "unsourced", "obfuscated", "agency"}


def test_long_work_reports_and_stops(library: Library, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    library.matrices.analyse([1, 2], lambda done, total: steps.append((done, total)))
    assert steps == [(1, 2), (2, 2)]
    with pytest.raises(Cancelled):
        library.matrices.analyse([1, 2], stop=lambda: True)


def test_concepts_and_sides_have_titles(library: Library) -> None:
    assert label_of("russia", "ar") == "روسيا"
    assert label_of("syria_assad_army", "ar") != "syria_assad_army"
    assert kind_of("syria_assad_army") == "actor"
    assert kind_of("nothing") == ""


def test_every_side_that_speakers_can_have_has_an_arabic_title() -> None:
    sides = {fields[0] for _, fields in read_lines("countries.txt", 4)}
    assert not [side for side in sides if label_of(side, "ar").isascii()]
    assert label_of("arab_states", "en") == "Arab states"
