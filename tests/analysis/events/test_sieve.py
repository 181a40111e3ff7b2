"""What a window is sieved for: nothing that a new article would be paired with falls through."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.events import Signature, signature
from reader.analysis.events.grouping.copies import DOORS
from reader.analysis.events.likeness.likeness import likeness
from reader.analysis.events.likeness.sieve import relevant
from reader.analysis.events.settings import LINK_FLOOR
from tests.analysis.events.made_up import account

_NUMBERS = st.lists(st.integers(0, 40), min_size=1, max_size=12, unique=True)


@settings(max_examples=20, deadline=None)
@given(_NUMBERS)
def test_all_that_is_like_a_new_article_or_may_reprint_it_is_found(numbers: list[int]) -> None:
    made = [signature(account(number, number // 4)) for number in numbers]
    found = set(relevant(made[:2], [sig.to_bytes() for sig in made]))
    for position, sig in enumerate(made):
        for query in made[:2]:
            if likeness(query, sig) >= LINK_FLOOR or set(query.sketch[:DOORS]) & set(sig.sketch[:DOORS]):
                assert position in found


def test_what_shares_no_word_is_left_out() -> None:
    one, other = (signature(replace(account(0, 0), title=word, text=f"{word}\n{word}")) for word in ("برلمان", "زلزال"))
    assert relevant([one], [other.to_bytes(), one.to_bytes()]) == [1]


def test_signatures_of_another_version_are_found() -> None:
    one = signature(account(0, 0))
    assert relevant([signature(account(9, 9))], [bytes([255]) + one.to_bytes()[1:]]) == [0]


def test_no_rows_and_articles_without_words() -> None:
    empty: Signature = signature(replace(account(0, 0), title="", text=""))
    assert relevant([empty], []) == []
    assert relevant([empty], [empty.to_bytes(), signature(account(1, 1)).to_bytes()]) == []
