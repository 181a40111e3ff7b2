from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.lexicon.word_groups import word_groups

SOURCE = Path(__file__).parents[2] / "reader" / "analysis" / "attribution"


def test_a_group_of_several_lines_is_one_and_its_words_are_folded() -> None:
    labels = word_groups("words.txt")["headline_label"]
    assert {"عاجل", "نتيجه", "كاريكاتير"} <= labels


def test_a_group_that_no_line_names_is_an_error() -> None:
    with pytest.raises(KeyError):
        word_groups("words.txt")["unheard_of"]


def test_every_group_is_asked_for_by_a_rule() -> None:
    code = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    assert set(re.findall(r'WORDS\["(\w+)"\]', code)) == set(word_groups("words.txt"))
