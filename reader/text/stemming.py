"""A light stemmer in the manner of light10 (Larkey, Ballesteros & Connell 2007): clitics and endings, never roots.

مسلحين, ثوار and إرهابيين stay three words: a stem joins only the forms of one word.
"""

from __future__ import annotations

from functools import lru_cache

_ARTICLES = ("وبال", "وكال", "فبال", "وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال")
_ENDINGS = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")


@lru_cache(maxsize=200_000)
def stem(folded: str) -> str:
    """The light stem of one folded word: conjunction, article and inflectional endings off, two letters kept."""
    word = strip_article(folded)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            shorter = word[: -len(ending)]
            # A one-letter ending is often a radical of a short word (نبي, وجه).
            if len(ending) > 1 or len(shorter) >= 3:
                word = shorter
    return word


@lru_cache(maxsize=10_000)
def strip_article(folded: str) -> str:
    """The folded word without conjunction, preposition and article, where two letters (four after و) stay."""
    for article in _ARTICLES:
        if folded.startswith(article) and len(folded) - len(article) >= 2:
            return folded[len(article) :]
    if folded.startswith("و") and len(folded) > 4:
        return folded[1:]
    return folded
