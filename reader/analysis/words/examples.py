"""Words to begin with: what the headlines of some articles speak of most, as a phrase and as single words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from reader.analysis.words.function_words import is_function_word
from reader.text.folding import fold
from reader.text.terms.frequency import weight
from reader.text.tokens import tokenise

_SHORTEST = 4
_WORDS = 2
_OUTLETS = 2


def examples(headlines: Iterable[tuple[str | None, str]]) -> tuple[str, ...]:
    """Two words and two neighbours that headlines have more often than Arabic has them at large.

    `headlines` are pairs of outlet and headline; what one outlet alone prints, such as a rubric, comes last. Function
    words, numbers and words of under four letters are none; the phrase holds neither of the two words.
    """
    words: dict[str, Counter[str | None]] = {}
    pairs: dict[str, Counter[str | None]] = {}
    for outlet, headline in headlines:
        tokens = tokenise(headline, ())
        telling = [len(token.form) >= _SHORTEST and _tells(token.form) for token in tokens]
        for word in {token.form for token, tells in zip(tokens, telling, strict=True) if tells}:
            words.setdefault(word, Counter())[outlet] += 1
        both = zip(tokens, tokens[1:], telling, telling[1:], strict=False)
        for pair in {f"{one.form} {two.form}" for one, two, first, second in both if first and second}:
            pairs.setdefault(pair, Counter())[outlet] += 1
    found = _commonest(words)[:_WORDS]
    phrase = next((pair for pair in _commonest(pairs) if not set(pair.split()) & set(found)), None)
    return (*found, phrase) if phrase else tuple(found)


def _commonest(counted: Mapping[str, Counter[str | None]]) -> list[str]:
    """Those that tell most first: how many headlines have them, by how rare they are elsewhere."""

    def order(one: str) -> tuple[bool, float, str]:
        rare = min(weight(fold(word)) for word in one.split())
        return len(counted[one]) < _OUTLETS, -rare * counted[one].total(), one

    return sorted(counted, key=order)


def _tells(form: str) -> bool:
    return not any(letter.isdigit() for letter in form) and not is_function_word(form)
