"""Look-ups over a comparison, runs without counterpart, and the same comparison rearranged."""

from __future__ import annotations

from collections.abc import Callable

from reader.model.comparisons import Comparison, Link, Relation
from reader.model.marks import Attribution, MarkKind, Mention, Stance, Tone
from reader.model.texts import UnitKind
from reader.ui.compare.arranging import arrange
from reader.ui.compare.column.text.folds import find_runs
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.rows.order import RowFilter, lines, told_by


def test_partners_are_found_from_both_sides(pair: Comparison) -> None:
    index = ComparisonIndex(pair)
    for link in pair.links:
        one, two = Place(index.columns[link.a], link.a_unit), Place(index.columns[link.b], link.b_unit)
        assert two in [partner.place for partner in index.partners(one)]
        assert one in [partner.place for partner in index.partners(two)]


def test_every_sentence_is_told_by_another_or_stands_alone(pair: Comparison) -> None:
    index = ComparisonIndex(pair)
    for column, document in enumerate(pair.documents):
        alone = set(index.alone(column))
        for number, unit in enumerate(document.units):
            if unit.kind is UnitKind.SENTENCE:
                assert (number in alone) != bool(index.partners(Place(column, number)))


def test_pairs_name_each_statement_once_and_no_headline(pair: Comparison) -> None:
    index = ComparisonIndex(pair)
    assert index.pairs
    assert len(set(index.pairs)) == len(index.pairs)
    assert not any(index.is_headline(place) for place in index.pairs)


def test_unit_at_answers_offsets_inside_and_none_outside(pair: Comparison) -> None:
    index = ComparisonIndex(pair)
    for number, unit in enumerate(pair.documents[0].units):
        assert index.unit_at(0, unit.span.start) == number
        assert index.unit_at(0, unit.span.end - 1) == number
    assert index.unit_at(0, len(pair.documents[0].text)) is None


def test_counts_agree_with_the_marks(pair: Comparison) -> None:
    counts = ComparisonIndex(pair).counts()
    assert counts.naming == sum(mark.kind is MarkKind.MENTION for mark in pair.marks)
    assert counts.attribution > 0
    assert counts.unmatched == sum(len(ComparisonIndex(pair).alone(column)) for column in (0, 1))


def test_differences_of_a_pair_lie_in_its_two_sentences(pair: Comparison) -> None:
    index = ComparisonIndex(pair)
    for place in index.pairs:
        group = index.group(place)
        for number in index.differences_of(group):
            for article, span in index.differences[number].sides:
                column = index.columns[article]
                assert any(one.column == column and index.span(one).contains(span) for one in group)


def test_runs_hold_no_linked_sentence_and_no_lead(compared: Callable[[int], Comparison]) -> None:
    index = ComparisonIndex(compared(3))
    for column, document in enumerate(index.documents):
        for run in find_runs(index, column):
            assert run.span.start > document.article.body_start
            inside = [n for n, unit in enumerate(document.units) if run.span.contains(unit.span)]
            assert inside
            assert not any(index.partners(Place(column, unit)) for unit in inside)


def test_runs_hide_nothing_that_an_editor_looks_for(compared: Callable[[int], Comparison]) -> None:
    index = ComparisonIndex(compared(5))
    folding = [(column, run) for column in range(5) for run in find_runs(index, column) if run.folds]
    assert folding
    for column, run in folding:
        inside = [mark for mark in index.marks[column] if run.span.contains(mark.span)]
        assert not {mark.kind for mark in inside} & {
            MarkKind.UNSOURCED,
            MarkKind.UNCLOSED,
            MarkKind.SCARE_QUOTE,
            MarkKind.TWO_NAMES,
        }
        cues = [mark.detail for mark in inside if isinstance(mark.detail, Attribution)]
        assert all(detail.stance is not Stance.DISTANCING for detail in cues)


def test_an_article_that_shares_nothing_has_no_runs(pair: Comparison) -> None:
    lonely = Comparison(pair.documents, (), (), (), (), pair.recipe)
    assert find_runs(ComparisonIndex(lonely), 0) == ()


def test_rearranging_keeps_what_belongs_to_the_kept(compared: Callable[[int], Comparison]) -> None:
    whole = compared(3)
    turned = arrange.arranged(whole, [2, 0])
    assert [d.article.id for d in turned.documents] == [whole.documents[2].article.id, whole.documents[0].article.id]
    gone = whole.documents[1].article.id
    assert all(gone not in (link.a, link.b) for link in turned.links)
    assert all(mark.article != gone for mark in turned.marks)
    assert all(len(row.cells) == 2 and any(row.cells) for row in turned.rows)
    assert all(article != gone for one in turned.differences for article, _ in one.sides)


def test_rows_pass_their_filter(compared: Callable[[int], Comparison]) -> None:
    index = ComparisonIndex(compared(3))
    everything = [line for line in lines(index) if not line.headlines]
    by_one = [line for line in lines(index, chosen=RowFilter.BY_ONE) if not line.headlines]
    by_all = [line for line in lines(index, chosen=RowFilter.BY_ALL) if not line.headlines]
    assert all(told_by(line.row) == 1 for line in by_one)
    assert all(told_by(line.row) == 3 for line in by_all)
    assert len(by_one) + len(by_all) <= len(everything)


def test_rows_follow_the_chosen_outlet_or_how_many_tell_them(compared: Callable[[int], Comparison]) -> None:
    index = ComparisonIndex(compared(3))
    body = [line.row for line in lines(index, order=1) if not line.headlines]
    told = [row.cells[1][0] for row in body if row.cells[1]]
    assert told == sorted(told)
    counts = [told_by(line.row) for line in lines(index, order=-1) if not line.headlines]
    assert counts == sorted(counts, reverse=True)


def test_all_headlines_stand_in_one_row(compared: Callable[[int], Comparison]) -> None:
    found = [line for line in lines(ComparisonIndex(compared(3))) if line.headlines]
    assert len(found) == 1
    assert all(len(cell) == 1 for cell in found[0].row.cells)


def test_a_link_of_the_user_comes_before_all(pair: Comparison) -> None:
    a, b = pair.documents
    first = next(n for n, unit in enumerate(a.units) if unit.kind is UnitKind.SENTENCE)
    last = len(b.units) - 1
    mine = Link(a.article.id, first, b.article.id, last, Relation.SAME, 0.1, by_user=True)
    index = ComparisonIndex(Comparison(pair.documents, (*pair.links, mine), (), (), (), pair.recipe))
    assert index.best(Place(0, first))[1].place == Place(1, last)


def test_names_that_all_share_are_left_out_with_every_other_mark_kept(pair: Comparison) -> None:
    everything, telling = ComparisonIndex(pair), ComparisonIndex(pair, all_names=False)
    assert 0 < telling.counts().naming < everything.counts().naming
    assert telling.counts().attribution == everything.counts().attribution
    for kept, all_marks in zip(telling.marks, everything.marks, strict=True):
        toned = [
            mark for mark in all_marks if isinstance(mark.detail, Mention) and mark.detail.tone is not Tone.NEUTRAL
        ]
        assert toned
        assert set(map(id, toned)) <= set(map(id, kept))
