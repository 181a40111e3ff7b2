"""Words that differ only because another word has another gender or number."""

from __future__ import annotations

import pytest

from reader.analysis.agreement import agree, verbs_agree


@pytest.mark.parametrize(
    "pair",
    [
        "عملياته عملياتها",
        "قواته قواتها",
        "جنوده جنودهم",
        "دعمه دعمهما",
        "له لها",
        "ولهم وله",
        "عليه عليهم",
        "يده يدها",
        "هو هي",
        "هذا هذه",
        "الذي التي",
        "أرضُه أرضها",
    ],
)
def test_a_pronoun_of_the_third_person_agrees_with_its_noun(pair: str) -> None:
    one, other = pair.split()
    assert agree(one, other)
    assert agree(other, one)


@pytest.mark.parametrize(
    "pair", ["عملياته عملياتنا", "قواته قواتي", "عملياته غاراتها", "كرم كره", "مهم مها", "حملة حملها", "حملة حملهم"]
)
def test_another_person_another_stem_and_a_radical_do_not(pair: str) -> None:
    assert not agree(*pair.split())


def test_verbs_of_the_past_agree_with_their_subject() -> None:
    assert verbs_agree("سيطر", "سيطرت")
    assert verbs_agree("انتهت", "انتهى")
    assert verbs_agree("دعت", "دعا")
    assert not verbs_agree("سيطر", "سيطروا")
    assert not verbs_agree("بيت", "بي")
