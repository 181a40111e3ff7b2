"""Agreement: the forms that a word takes because another word has this gender or number, and that say nothing more."""

from __future__ import annotations

from functools import lru_cache

from reader.text.folding import fold
from reader.text.tokens import words

# Of the third person only: who says 'we' or 'you' for 'they' says something else. The longest first.
_PRONOUNS = ("هما", "ها", "هم", "هن", "ه")
# What is left of a preposition before a pronoun (له، بها), where of a noun or verb two letters stay at least.
_SHORT = frozenset(fold(word) for word in ("ل", "ب", "ك", "ول", "فل", "وب", "فب"))
_SETS = tuple(
    frozenset(words(line)) for line in ("هو هي هم هن هما", "هذا هذه", "ذلك تلك", "الذي التي الذين اللذان اللتان")
)


@lru_cache(maxsize=50_000)
def agree(one: str, other: str) -> bool:
    """Whether two words as they are written are one, but for the gender or number of what they refer to.

    That is one stem with two pronouns of the third person (عملياته، عملياتها), or two forms of one pronoun. An ending
    ة is no pronoun.
    """
    first, second = fold(one), fold(other)
    if first == second or any(first in forms and second in forms for forms in _SETS):
        return True
    bases = _bases(one, first) & _bases(other, second)
    return any(len(base) > 1 or base in _SHORT for base in bases)


@lru_cache(maxsize=50_000)
def verbs_agree(one: str, other: str) -> bool:
    """Whether two words look like one verb of the past, masculine and feminine (سيطر، سيطرت; أنهى، أنهت).

    The feminine is written as the first person is: alone, without another subject, the two are not known to agree.
    """
    first, second = sorted((fold(one), fold(other)), key=len)
    if len(first) < len(second):
        return len(first) > 2 and second == f"{first}ت"
    # A weak last letter gives way to the ending.
    masculine, feminine = (first, second) if second.endswith("ت") else (second, first)
    return len(masculine) > 2 and masculine[-1] in "يا" and feminine == f"{masculine[:-1]}ت"


def _bases(word: str, folded: str) -> set[str]:
    if word.endswith("ة"):
        return set()
    return {folded[: -len(ending)] for ending in _PRONOUNS if folded.endswith(ending)}
