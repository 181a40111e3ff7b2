"""Arabic function words, which stand near every word and so tell nothing of one."""

from __future__ import annotations

from functools import cache

from reader import resources
from reader.text.folding import fold

_BEFORE = ("", "و", "ف")


@cache
def function_words() -> frozenset[str]:
    """The folded words of the list in resources/words, each also behind the conjunctions that are written to it."""
    lines = resources.path("words", "function_words.txt").read_text("utf-8").splitlines()
    listed = {fold(word) for line in lines if not line.startswith("#") for word in line.split()}
    return frozenset(f"{before}{word}" for word in listed for before in _BEFORE)


def is_function_word(word: str) -> bool:
    """Whether a printed word is one of them."""
    return fold(word) in function_words()
