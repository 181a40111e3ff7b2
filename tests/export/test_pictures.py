from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from reader.export.pictures import (
    SIDE_COLOURS,
    NameMark,
    NamingPicture,
    Stretch,
    VoicesPicture,
    estimated,
    naming_svg,
    voices_svg,
)

SVG = "{http://www.w3.org/2000/svg}"


def naming(*, rtl: bool = True) -> ET.Element:
    marks = (
        NameMark("قوات <النظام>\x00", "hostile", True, 2),
        NameMark("الجيش", "neutral", False, 1),
        NameMark("الثوار", "favourable", True, 3),
    )
    rows = (("الجيش", "6 مواضع", (marks, ())),)
    columns = (("أ", "مقال"), ("ب", "مقال"))
    return ET.fromstring(naming_svg(NamingPicture("التسميات", "عن", columns, rows, "لا تسمية", "رموز", rtl)))


def texts(root: ET.Element) -> list[str]:
    return [(one.text or "").strip("\u2066\u2067\u2069") for one in root.iter(f"{SVG}text")]


def test_names_stand_with_their_counts_and_absence_is_drawn() -> None:
    shown = texts(naming())
    assert "قوات <النظام>" in shown
    assert "×3" in shown
    assert "— لا تسمية" in shown


def test_each_tone_has_its_own_kind_of_line() -> None:
    lines = list(naming().iter(f"{SVG}line"))
    assert any(one.get("stroke-width") == "3" for one in lines)
    assert any(one.get("stroke-dasharray") for one in lines)
    assert sum(one.get("stroke") == "#0072B2" for one in lines) == 2


def test_the_other_direction_is_mirrored() -> None:
    right = [float(one.get("x", "0")) for one in naming().iter(f"{SVG}text")]
    left = [float(one.get("x", "0")) for one in naming(rtl=False).iter(f"{SVG}text")]
    width = float(naming().get("width", "0"))
    assert [round(width - x) for x in left] == [round(x) for x in right]


def test_every_segment_prints_its_count_and_reports_are_hatched() -> None:
    bars = (("اقتباس", (Stretch(0, True, 120), Stretch(3, False, 4)), "124 (24%)"),)
    picture = VoicesPicture("من يتكلم", "عن", (("مصدر", "500 كلمة", bars),), ((0, "روسيا"), (3, "أخرى")), "رموز")
    root = ET.fromstring(voices_svg(picture))
    assert {"120", "4", "124 (24%)", "روسيا"} <= set(texts(root))
    fills = [one.get("fill") for one in root.iter(f"{SVG}rect")]
    assert SIDE_COLOURS[0] in fills
    assert "url(#h3)" in fills


def test_wide_names_are_cut_with_an_ellipsis() -> None:
    long = NameMark("اسم " * 40, "neutral", True, 1)
    root = ET.fromstring(naming_svg(NamingPicture("ت", "ع", (("أ", ""),), (("م", "", ((long,),)),), "لا", "ر")))
    cut = next(text for text in texts(root) if text.endswith("…"))
    assert estimated(cut, 15) <= 160


def voices(*, rtl: bool = True) -> ET.Element:
    stretches = (Stretch(0, True, 120), Stretch(1, False, 90), Stretch(3, False, 4), Stretch(2, True, 1))
    bars = (("اقتباس", stretches, "215 (43%)"), ("نقل", (Stretch(2, True, 300),), "300 (60%)"))
    blocks = (("مصدر", "500 كلمة", bars), ("مصدر آخر", "700 كلمة", bars[:1]))
    sides = ((0, "روسيا"), (1, "تركيا"), (2, "النظام"), (3, "أخرى"))
    return ET.fromstring(voices_svg(VoicesPicture("من يتكلم", "عن", blocks, sides, "رموز", rtl)))


def places(root: ET.Element, kind: str, *names: str) -> list[tuple[float, ...]]:
    return [tuple(float(one.get(name, "0")) for name in names) for one in root.iter(f"{SVG}{kind}")]


@pytest.mark.parametrize("rtl", [True, False])
@pytest.mark.parametrize("draw", [naming, voices])
def test_all_that_is_drawn_lies_within_the_picture(draw: Callable[..., ET.Element], rtl: bool) -> None:
    root = draw(rtl=rtl)
    wide, high = float(root.get("width", "0")), float(root.get("height", "0"))
    for x, y, width, height in places(root, "rect", "x", "y", "width", "height"):
        assert min(width, height) > 0
        assert 0 <= x <= x + width <= wide
        assert 0 <= y <= y + height <= high
    for x1, y1, x2, y2 in places(root, "line", "x1", "y1", "x2", "y2"):
        assert min(x1, x2, y1, y2) >= 0
        assert max(x1, x2) <= wide
        assert max(y1, y2) <= high
    for x, y, size in places(root, "text", "x", "y", "font-size"):
        assert 0 <= x <= wide
        assert size <= y <= high


def test_no_words_are_written_over_others() -> None:
    for root in (naming(rtl=False), voices(rtl=False)):
        boxes = []
        for one, (x, y, size) in zip(root.iter(f"{SVG}text"), places(root, "text", "x", "y", "font-size"), strict=True):
            width = estimated((one.text or "").strip("\u2066\u2067\u2069"), size)
            left = x - {"start": 0.0, "middle": width / 2, "end": width}[one.get("text-anchor", "start")]
            boxes.append((left, y - size * 0.7, left + width, y))
        for number, (left, top, right, bottom) in enumerate(boxes):
            for other in boxes[number + 1 :]:
                beside = right <= other[0] or other[2] <= left
                assert beside or bottom <= other[1] or other[3] <= top, (boxes[number], other)


def test_each_name_is_underlined_below_itself_from_end_to_end() -> None:
    root = naming(rtl=False)
    names = {"الثوار", "الجيش"}
    written = [one for one in root.iter(f"{SVG}text") if (one.text or "").strip("\u2066\u2067\u2069") in names]
    lines = places(root, "line", "x1", "x2", "y1")
    assert len(written) == 3, "the first is the concept"
    for one in written[1:]:
        x, y, size = (float(one.get(name, "0")) for name in ("x", "y", "font-size"))
        width = estimated((one.text or "").strip("\u2066\u2067\u2069"), size)
        below = [(x1, x2) for x1, x2, at in lines if 0 < at - y < 12 and x2 - x1 < 200]
        assert below
        assert all(abs(x1 - x) < 1 and abs(x2 - x - width) < 1 for x1, x2 in below)


def test_the_stretches_of_a_bar_stand_beside_each_other_in_proportion() -> None:
    root = voices(rtl=False)
    bars: dict[float, list[tuple[float, float]]] = {}
    for x, y, width, height in places(root, "rect", "x", "y", "width", "height"):
        if height == 20:
            bars.setdefault(y, []).append((x, width))
    assert [len(bar) for bar in bars.values()] == [4, 1, 4]
    for bar in bars.values():
        ends = [x + width for x, width in bar]
        assert all(end <= x for end, (x, _) in zip(ends, bar[1:], strict=False))
    (_, first), (_, second), *_ = next(iter(bars.values()))
    assert abs(first / second - 120 / 90) < 0.01


def test_all_words_of_a_picture_are_written_on_it() -> None:
    assert {"التسميات", "عن", "رموز", "أ", "ب", "مقال", "الجيش", "6 مواضع", "« »"} <= set(texts(naming()))
    sides = {"روسيا", "تركيا", "النظام", "أخرى"}
    bars = {"اقتباس", "نقل", "215 (43%)", "300 (60%)", "120", "90", "4", "1", "300"}
    assert {"من يتكلم", "عن", "رموز", "مصدر", "500 كلمة", "مصدر آخر", "700 كلمة", *sides, *bars} <= set(texts(voices()))
