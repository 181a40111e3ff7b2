"""A light stemmer in the manner of light10 (Larkey, Ballesteros & Connell 2007): clitics and endings, never roots.

مسلحين, ثوار and إرهابيين stay three words: a stem joins only the forms of one word.
"""

from __future__ import annotations

from functools import lru_cache

# By their first letter, the longest first: most words are done with after one look-up.
_ARTICLES = {
    "ا": ("ال",),
    "و": ("وبال", "وكال", "وال", "ولل"),
    "ف": ("فبال", "فال", "فلل"),
    "ب": ("بال",),
    "ك": ("كال",),
    "ل": ("لل",),
}
_ENDINGS = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
_LAST_LETTERS = frozenset(ending[-1] for ending in _ENDINGS)


@lru_cache(maxsize=200_000)
def stem(folded: str) -> str:
    """The light stem of one folded word: conjunction, article and inflectional endings off, two letters kept."""
    word = strip_article.__wrapped__(folded)
    if word[-1:] not in _LAST_LETTERS:
        return word
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
    for article in _ARTICLES.get(folded[:1], ()):
        if folded.startswith(article) and len(folded) - len(article) >= 2:
            return folded[len(article) :]
    if folded.startswith("و") and len(folded) > 4:
        return folded[1:]
    return folded
