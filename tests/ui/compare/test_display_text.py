"""The shown text and its maps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.articles import Span
from reader.model.texts import Repair
from reader.ui.compare.column.text.display_text import PAD, Box, Fold, build

LETTERS = "ابتثجحخدذر سشصضط\u064e😀ab1"


def repair(text: str, raw: str, clean: str) -> Repair:
    at = text.index(raw)
    return Repair(Span(at, at + len(raw)), raw, clean)


def test_rejoined_word_keeps_its_place_in_the_source() -> None:
    text = "إن الإرهـ.ـابـ.ـيين استمروا"
    shown = build(text, Span(0, len(text)), [repair(text, "الإرهـ.ـابـ.ـيين", "الإرهابيين")])
    assert shown.text == "إن الإرهابيين استمروا"
    assert shown.range_of(Span(3, 3 + len("الإرهـ.ـابـ.ـيين"))) == (3, 13)
    assert shown.to_source(shown.text.index("استمروا")) == text.index("استمروا")


def test_boxes_get_room_at_both_ends_and_do_not_break() -> None:
    text = "قال على حد وصفه ذلك"
    shown = build(text, Span(0, len(text)), boxes=[Box(Span(4, 15), "chip_distancing")])
    assert shown.text == f"قال {PAD}على{PAD}حد{PAD}وصفه{PAD} ذلك"
    assert [(pad.at, pad.opens) for pad in shown.pads] == [(4, True), (16, False)]
    assert shown.range_of(Span(4, 15)) == (5, 16)


def test_folded_paragraphs_stand_as_one_line() -> None:
    text = "أول\nثان\nثالث\nرابع"
    fold = Fold(Span(4, 12), "مطوي")
    shown = build(text, Span(0, len(text)), folds=[fold])
    assert shown.text == "أول\nمطوي\nرابع"
    assert shown.fold_at(4) == fold
    assert shown.fold_at(0) is None
    assert shown.to_shown(8) == 4
    assert shown.to_source(shown.text.index("رابع")) == text.index("رابع")


def test_letters_outside_the_first_plane_count_twice() -> None:
    text = "أ😀ب"
    shown = build(text, Span(0, 3))
    assert shown.range_of(Span(1, 2)) == (1, 3)
    assert shown.range_of(Span(2, 3)) == (3, 4)
    assert [shown.to_source(at) for at in range(5)] == [0, 1, 1, 2, 3]


def test_a_span_outside_the_part_is_not_shown() -> None:
    assert build("عنوان\nنص", Span(6, 8)).range_of(Span(0, 5)) is None


@st.composite
def shown_texts(draw: st.DrawFn) -> tuple[str, list[Repair], list[Box], list[Fold]]:
    pieces = draw(st.lists(st.text(LETTERS, min_size=1, max_size=6), min_size=1, max_size=12))
    text, at = "\n".join(pieces), 0
    repairs: list[Repair] = []
    boxes: list[Box] = []
    folds: list[Fold] = []
    for piece in pieces:
        span = Span(at, at + len(piece))
        choice = draw(st.integers(0, 3))
        if choice == 1 and len(piece) > 1:
            clean = draw(st.text("ابتث", min_size=1, max_size=len(piece)))
            repairs.append(Repair(span, piece, clean))
        elif choice == 2:
            boxes.append(Box(span, "number"))
        elif choice == 3:
            folds.append(Fold(span, "سطر"))
        at = span.end + 1
    return text, repairs, boxes, folds


@given(shown_texts())
def test_both_maps_rise_and_meet(made: tuple[str, list[Repair], list[Box], list[Fold]]) -> None:
    text, repairs, boxes, folds = made
    shown = build(text, Span(0, len(text)), repairs, boxes, folds)
    units = sum(2 if letter > "\uffff" else 1 for letter in shown.text)
    forward = [shown.to_shown(offset) for offset in range(len(text) + 1)]
    back = [shown.to_source(position) for position in range(units + 1)]
    assert forward == sorted(forward)
    assert back == sorted(back)
    assert forward[-1] == units
    assert back[-1] == len(text)
    spans = [repair.span for repair in repairs] + [fold.span for fold in folds]
    touched = {offset for span in spans for offset in range(span.start, span.end)}
    for offset in range(len(text)):
        if offset not in touched:
            assert shown.to_source(forward[offset]) == offset


@given(shown_texts())
def test_every_span_that_is_shown_lies_inside_the_shown_text(
    made: tuple[str, list[Repair], list[Box], list[Fold]],
) -> None:
    text, repairs, boxes, folds = made
    shown = build(text, Span(0, len(text)), repairs, boxes, folds)
    for start in range(len(text)):
        found = shown.range_of(Span(start, len(text)))
        if found is not None:
            assert 0 <= found[0] < found[1] <= len(shown.source) - 1
