"""Words and numbers of a text, obfuscated words as the words that they stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.articles import Span
from reader.model.texts import Repair, Token
from reader.text.folding import fold
from reader.text.terms.stemming import stem

_INSIDE = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200d\u00ad"
# A separator between two digits belongs to the number: 3.5, 1,000, ٣٫٥.
WORD = re.compile(f"[^\\W_](?:[^\\W_]|[{_INSIDE}]|(?<=\\d)[.,٫٬](?=\\d))*")
_NOT_PRINTED = re.compile("[\u0640\u200b-\u200f\u2060-\u2064\u00ad]")


def tokenise(text: str, repairs: Sequence[Repair] = ()) -> tuple[Token, ...]:
    """The tokens of `text` in order; a repaired word is one token over the whole printed word."""
    tokens: list[Token] = []
    position = 0
    for repair in (*repairs, None):
        stop = repair.span.start if repair else len(text)
        run = (_token(match.group(), match.start(), match.end()) for match in WORD.finditer(text, position, stop))
        tokens.extend(token for token in run if token)
        if repair:
            folded = fold(repair.clean)
            tokens.append(Token(repair.span, repair.clean, folded, stem(folded)))
            position = repair.span.end
    return tuple(tokens)


def _token(word: str, start: int, end: int) -> Token | None:
    folded = fold(word)
    # A rule of tatweels is drawn with letters, but it is no word.
    return Token(Span(start, end), _NOT_PRINTED.sub("", word), folded, stem(folded)) if folded else None


def words(text: str) -> list[str]:
    """The folded words of a short text, for matching without offsets."""
    # Most texts are letters and spaces: no need to look for their words.
    parts = text.split(" ") if text.replace(" ", "").isalpha() else WORD.findall(text)
    return [folded for part in parts if (folded := fold(part))]
