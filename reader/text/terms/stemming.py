"""A light stemmer in the manner of light10 (Larkey, Ballesteros & Connell 2007): clitics and endings, never roots.

مسلحين, ثوار and إرهابيين stay three words: a stem joins only the forms of one word.
"""

from __future__ import annotations

from functools import lru_cache

ARTICLES = ("ال", "وبال", "وكال", "وال", "ولل", "فبال", "فال", "فلل", "بال", "كال", "لل")
"""Articles with their conjunctions and prepositions; none begins with another, and all have up to four letters."""
ENDINGS = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
LEAST_LEFT = 2
LEAST_LEFT_BY_LETTER = 3
"""A one-letter ending is often a radical of a short word (نبي, وجه)."""
LEAST_BEHIND_AND = 4
# Most words are done with after one look-up.
_BY_FIRST_LETTER = {one[0]: tuple(other for other in ARTICLES if other[0] == one[0]) for one in ARTICLES}
_LAST_LETTERS = frozenset(ending[-1] for ending in ENDINGS)


@lru_cache(maxsize=200_000)
def stem(folded: str) -> str:
    """The light stem of one folded word: conjunction, article and inflectional endings off, two letters kept."""
    word = strip_article.__wrapped__(folded)
    if word[-1:] not in _LAST_LETTERS:
        return word
    for ending in ENDINGS:
        least = LEAST_LEFT if len(ending) > 1 else LEAST_LEFT_BY_LETTER
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
    return word


def without_lam(printed: str) -> str:
    """A printed name as it stands alone, its article given back: 'للقوات الروسية' is 'القوات الروسية'."""
    return f"ال{printed[2:]}" if printed.startswith("لل") and len(printed) > LEAST_LEFT + 2 else printed


@lru_cache(maxsize=10_000)
def strip_article(folded: str) -> str:
    """The folded word without conjunction, preposition and article, where two letters (four after و) stay."""
    for article in _BY_FIRST_LETTER.get(folded[:1], ()):
        if folded.startswith(article) and len(folded) - len(article) >= LEAST_LEFT:
            return folded[len(article) :]
    if folded.startswith("و") and len(folded) > LEAST_BEHIND_AND:
        return folded[1:]
    return folded
