from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.texts import UnitKind
from reader.text.canonical import canonical
from reader.text.repairs.repair import find_repairs
from reader.text.sentences import split


def sentences(body: str) -> list[str]:
    text = "عنوان\n" + body
    return [unit.span.of(text) for unit in split(text, find_repairs(text)) if unit.kind is not UnitKind.HEADLINE]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("وصل الوفد. ثم غادر.", ["وصل الوفد.", "ثم غادر."]),
        ("هل وصل؟ نعم! وغادر.", ["هل وصل؟", "نعم!", "وغادر."]),
        ("ماذا جرى!؟ لا أحد يعلم.", ["ماذا جرى!؟", "لا أحد يعلم."]),
        ("بلغت النسبة 3.5 في المئة. وارتفعت.", ["بلغت النسبة 3.5 في المئة.", "وارتفعت."]),
        ("قال د. سمير إن العمل مستمر.", ["قال د. سمير إن العمل مستمر."]),
        ("غادر.. ثم عاد... ومضى.", ["غادر.. ثم عاد... ومضى."]),
        ("قال: «لن نعود.» وأضاف أن الأمر انتهى.", ["قال: «لن نعود.»", "وأضاف أن الأمر انتهى."]),
        ("هي “معقلهم إلى الأبد.” على حد تعبيره.", ["هي “معقلهم إلى الأبد.” على حد تعبيره."]),
        ("بين بلدين . إذا كان هذا موجوداً.", ["بين بلدين .", "إذا كان هذا موجوداً."]),
        ("غادر الوفد المدينة.وعاد بعد يوم.", ["غادر الوفد المدينة.", "وعاد بعد يوم."]),
        ("قال إنه «لن يغادر».وعاد بعد يوم.", ["قال إنه «لن يغادر».", "وعاد بعد يوم."]),
        ("هي “معقلهم”.وفق البيان.", ["هي “معقلهم”.وفق البيان."]),
        ("قصف الجيـ.ـش المدينة.", ["قصف الجيـ.ـش المدينة."]),
        ("وصل الوفد? أمس? إلى البلدة? ثم غادر.", ["وصل الوفد? أمس? إلى البلدة? ثم غادر."]),
        ("هل وصل? نعم وغادر? لماذا? لا أعلم.", ["هل وصل?", "نعم وغادر?", "لماذا?", "لا أعلم."]),
        ("وصل الوفد، أمس? نعم? إلى البلدة? لا.", ["وصل الوفد، أمس?", "نعم?", "إلى البلدة?", "لا."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(body: str, expected: list[str]) -> None:
    assert sentences(body) == expected


def test_a_short_line_without_stop_before_a_longer_one_is_a_heading() -> None:
    text = "عنوان الخبر\nقال الوزير إن الاجتماع انتهى.\nملف إدلب\nوأوضح الوزير أن الملف ما زال على جدول الأعمال."
    kinds = [unit.kind for unit in split(text)]
    assert kinds == [UnitKind.HEADLINE, UnitKind.SENTENCE, UnitKind.HEADING, UnitKind.SENTENCE]


@given(st.text(st.sampled_from('ابت .!؟”“"\n1د،:')))
def test_units_cover_every_word_once_and_in_order(raw: str) -> None:
    text = canonical(raw)
    units = split(text)
    position = 0
    for unit in units:
        assert unit.span.start >= position
        assert not text[position : unit.span.start].strip()
        assert "\n" not in unit.span.of(text)
        position = unit.span.end
    assert not text[position:].strip()
