"""Verbs by their patterns: past, present, verbal noun and participle of one verb share a key (تختار، اختارت، اختيار).

Arabic grammar gives each derived form of a verb its own shape, so that a pattern tells the form and leaves the root:
انفعل is form VII, افتعل VIII, استفعل X. Forms I, II and IV are written alike in most places and are one here. A key
says 'may be the same verb': words that only look like a form of it share it too.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from reader.analysis.alignment.vocabulary import key_of, stem_of_unarticled
from reader.text.terms.stemming import strip_article

_ENDINGS = ("وا", "تا", "تها", "تهم", "ته", "ها", "هم", "ون", "ين", "ان", "ه", "ت")
_PRESENT = frozenset("يتن")
_DERIVED = frozenset("ايتنم")
"""What stands before the root in the past, the present and the participle of forms VII, VIII and X."""
_FORM_I_PRESENT = frozenset("ياتن")
_SHORTEST_FUTURE = 5


@lru_cache(maxsize=100_000)
def verb_keys(folded: str) -> frozenset[str]:
    """The keys of the verbs that a folded word may be a form of."""
    key = key_of(folded)
    words = {key}
    # A word with the article is a noun: only what key_of leaves of it can be a verbal noun.
    if stem_of_unarticled(folded):
        for word in (key, folded, strip_article(folded)):
            words.add(word)
            words.update(word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 3)
    return frozenset(f"verb {form} {root}" for word in words for form, root in _readings(word))


def _readings(word: str) -> Iterator[tuple[str, str]]:
    """The form and the root of one word without clitics and endings."""
    if word[:1] == "س" and word[1:2] in _PRESENT and len(word) >= _SHORTEST_FUTURE:
        word = word[1:]
    derived = _derived(word)
    if derived:
        yield derived
    elif len(word) == 5:
        yield from _five_letters(word)
    elif len(word) == 4:
        yield from _four_letters(word)
    elif len(word) == 3:
        yield "I", word


def _derived(word: str) -> tuple[str, str] | None:
    """Forms V to X, which have a letter besides the root in every tense; None for any other word."""
    if len(word) < 4 or word[0] not in _DERIVED:
        return None
    if word[1:3] == "ست" and len(word) >= 5:
        return _with_root("X", word[3:])
    if word[1] == "ت":
        return _after_t(word)
    if len(word) >= 5 and (word[2] == "ت" or word[1:3] in ("ضط", "صط", "زد")):
        return _with_root("VIII", word[1] + word[3:])
    if len(word) >= 5 and word[1] == "ن" and word[0] in "ايم":
        form, root = _with_root("VII", word[2:])
        return (form, root) if len(root) == 3 else None
    return None


def _after_t(word: str) -> tuple[str, str] | None:
    """A second letter ت: form V or VI in the present (يتكلم، يتعاون), or VIII of a verb that begins with و (اتفق)."""
    form, root = _with_root("VIII", word[1:])
    if len(root) == 3 and word[0] in "ايم":
        return form, root
    if word[0] in "يتم" and len(root) == 4:
        if len(word) == 5:
            return "V", word[2:]
        if word[3] == "ا":
            return "III", word[2:]
    return None


def _with_root(form: str, letters: str) -> tuple[str, str]:
    """The letters without the long vowel of the verbal noun (انفجار، اختيار)."""
    return form, letters.replace("يا", "").replace("ا", "")


def _five_letters(word: str) -> Iterator[tuple[str, str]]:
    """Verbal nouns تفعيل and إفعال, and form III with a letter before it (يحاول، محاولة)."""
    if word[0] == "ت" and word[3] == "ي":
        yield "I", word[1] + word[2] + word[4]
    elif word[2] == "ا" and word[0] in "ميتن":
        yield "III", word[1:]
    elif word[0] == "ا" and word[3] == "ا":
        yield "I", word[1] + word[2] + word[4]


def _four_letters(word: str) -> Iterator[tuple[str, str]]:
    """Form III (هاجم), verbal nouns in و (هجوم), presents of form I and pasts of V (تحطم)."""
    if word[1] == "ا":
        yield "III", word
        return
    if word[2] == "و":
        yield "I", word[0] + word[1] + word[3]
    if word[0] in _FORM_I_PRESENT:
        yield "I", word[1:]
    if word[0] == "ت":
        yield "V", word[1:]
