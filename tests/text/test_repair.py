from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.repairs.repair import find_repairs, rejoin


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("العسـ.ـكريين", "العسكريين"),
        ("الإرهـ.ـابـ.ـيين", "الإرهابيين"),
        ("الإهـ.ـارب", "الإرهاب"),
        ("عسـ.ـكريينا", "عسكريينا"),
        ("اﻷسد", "الأسد"),
        ("د.ا.ع.ش", "داعش"),
        ("د ا ع ش", "داعش"),
        ("ق ـ و ا ت", "قوات"),
        ("الإرهlب", "الإرهاب"),
        ("الإ*رهابيين", "الإرهابيين"),
        ("الإره\u200bاب", "الإرهاب"),
        ("إرهـ ـابيين", "إرهابيين"),
        ("ميـليشيات", "ميليشيات"),
        ("المجا/زر", "المجازر"),
    ],
)
def test_an_obfuscated_word_is_rejoined(raw: str, clean: str) -> None:
    text = f"هذا {raw} في النص"
    repairs = find_repairs(text)
    assert [(repair.raw, repair.clean) for repair in repairs] == [(raw, clean)]
    assert repairs[0].span.of(text) == raw
    assert rejoin(text, repairs) == f"هذا {clean} في النص"


def test_letters_that_are_swapped_too_are_put_right() -> None:
    assert find_repairs("الإهـ.ـارب")[0].clean == find_repairs("الإرهـ.ـاب")[0].clean == "الإرهاب"


@pytest.mark.parametrize(
    "text",
    [
        "غرب الدرباسية بـ13 كم",
        "لـ”ضمان الأمن” وبـ “الإرهاب”",
        "ـــــــ ــ",
        "بـتركيا والـ48 وهـ",
        "عـــاجـــل الـــيـــوم نـــبـــأ",
        "نقلت أ.ف.ب عن د.ب.أ",
        "عاد إلى البلاد.وقال إنه",
        "الروسية-التركية",
        "قال م.أنس والدكتور أ.سمير",
        "عام 1441 هـ",
        "و\u200bما زال",
        "سو-35 وأم 4",
        "شهر شباط/فبراير",
        "على المعلم/ة أن",
    ],
)
def test_decoration_initials_and_typing_slips_are_no_obfuscation(text: str) -> None:
    assert find_repairs(text) == ()


@given(st.text(st.sampled_from("ابتهرلسيـ.*|- lo0\n\u200bﻷ13،")))
def test_repairs_are_ordered_apart_and_whole(text: str) -> None:
    repairs = find_repairs(text)
    position = 0
    for repair in repairs:
        assert repair.span.start >= position
        assert repair.span.of(text) == repair.raw
        assert repair.clean
        assert repair.clean != repair.raw
        position = repair.span.end


def test_presentation_forms_hide_a_word_but_not_a_text_that_is_set_in_them() -> None:
    hidden = "قال مصدر إن ﺍﻹﺭﻫﺎﺑﻴﻴﻦ انسحبوا من البلدة"
    assert [repair.clean for repair in find_repairs(hidden)] == ["الإرهابيين"]
    laid_out = "وقال ﻣﺼﺪﺭ ﻣﺴﺆﻭﻝ ﻓﻲ المدينة ﺇﻥ ﺍﻟﻘﻮﺍﺕ انسحبت ﻣﻦ البلدة، ووصف مسلـ.ـحين بالمنشقين"
    assert [repair.clean for repair in find_repairs(laid_out)] == ["مسلحين"]
