from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from reader.text.canonical import canonical, canonical_line

ODD = [
    "\ufeffعنوان\r\n\r\nنص\u00a0أول\u2029نص ثان\u2028ثالث\x0bرابع",
    "a\x00b\x01c\x7fd\x85e\ufffce\ufdd0f\uffff",
    "\u202eمقلوب\u202c و\u2066معزول\u2069",
    "😀 emoji 👩‍👩‍👧 \U0001f1f8\U0001f1fe",
    "\ud800 alone \udfff",
    "\t  tabs \t and   spaces  ",
    "\u200b\u200f\u00ad",
    "ﷺ ﻻ ﻷ كـــلام",
]


def assert_agreed_by_all(text: str) -> None:
    result = canonical(text)
    assert canonical(result) == result
    assert "\r" not in result
    assert "\ufeff" not in result
    assert "\n\n" not in result
    with sqlite3.connect(":memory:") as connection:
        assert connection.execute("SELECT ?", (result,)).fetchone()[0] == result
    document = QTextDocument()
    document.setPlainText(result)
    assert document.toPlainText() == result
    assert document.blockCount() == result.count("\n") + 1


@pytest.mark.parametrize("text", ODD)
def test_python_sqlite_and_qt_agree_on_odd_characters(text: str) -> None:
    assert_agreed_by_all(text)


@given(st.text(st.characters(exclude_categories=())))
def test_python_sqlite_and_qt_agree_on_any_text(text: str) -> None:
    assert_agreed_by_all(text)


def test_one_newline_a_paragraph_and_no_blank_line() -> None:
    assert canonical("أول\r\n\r\n \u00a0 \n\u200b\nثان  كلمة\u00a0أخرى\r") == "أول\nثان كلمة أخرى"


def test_a_headline_is_one_line() -> None:
    assert canonical_line(" عنوان\nفي سطرين ") == "عنوان في سطرين"
