from __future__ import annotations

import xml.etree.ElementTree as ET

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
