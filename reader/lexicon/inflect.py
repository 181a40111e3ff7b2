"""Which dictionary words a printed Arabic word may stand for: clitics, article, endings and spelling families.

The rules generate readings, they do not choose one: a reading counts only when a lexicon lists the word it leads
to, so that a wrong cut ('وزير' as 'و' + 'زير') costs nothing.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from reader.text.folding import fold

PLURAL = "+"
"""Ends a key that only a plural or dual form matches."""

_PRONOUNS = ("هما", "ها", "هم", "هن", "نا", "كم", "ه")
_SPELLINGS = {
    variant: spelling
    for spelling, variants in {
        "ميليشيا": "مليشيا ميليشيات مليشيات ميليشيه مليشيه ميلشيا ميلشيات ملشيا ملشيات مليشات ميليشات",
        "امريكا": "اميركا",
        "امريكي": "اميركي",
        "امريكيه": "اميركيه",
        "امريكيون": "اميركيون",
        "كابل": "كابول",
        "اوروبا": "اوربا",
        "اوروبي": "اوربي",
        "اوروبيه": "اوربيه",
        "اوروبيون": "اوربيون",
        "صحفي": "صحافي",
        "ابن": "بن",
        "صحفيه": "صحافيه",
        "صحفيون": "صحافيون",
        "اوكرانيا": "اكرانيا",
        "بوليساريو": "بوليزاريو",
        "ووتش": "واتش وتش",
    }.items()
    for variant in variants.split()
}
_NOT_PLURAL = {
    "قانون",
    "فلسطين",
    "تلفزيون",
    "صهيون",
    "تعاون",
    "عدوان",
    "بركان",
    "تموين",
    "تمكين",
    "توطين",
    "مليون",
    "سجون",
    "عيون",
    "ديون",
    "حصون",
    "شوون",
    "بوتين",
    "صين",
    "تشرين",
    "ياسين",
    "حسين",
    "امين",
    "يمين",
    "سكين",
    "حنين",
    "تامين",
    "تحصين",
    "تدشين",
    "تعيين",
    "تحسين",
    "تكفين",
    "هجين",
    "سجين",
    "تخوين",
    "طوفان",
    "زيتون",
}


class Reading(NamedTuple):
    """`key`: the dictionary word; `skip`: letters of و ف ب ل ك before the phrase; `own`: a pronoun is attached.

    `clitic` is the preposition among them, or ''; that of 'لل' cannot be cut off and is not in `skip`. `whole` says
    that no article and no ending was cut.
    """

    key: str
    skip: int
    clitic: str
    definite: bool
    plural: bool
    own: bool
    whole: bool


@lru_cache(maxsize=50_000)
def readings(folded: str) -> tuple[Reading, ...]:
    """Every reading of one folded word, the least cut first, each key at most once.

    A final ة may be left unfolded: it is no pronoun ('مستوطنة' is not his settler).
    """
    found: dict[tuple[str, bool], Reading] = {}
    word, feminine = (folded[:-1] + "ه", True) if folded.endswith("ة") else (folded, False)
    # 'لاجيء' is a usual spelling of 'لاجئ'.
    word = word.removesuffix("ء") if word.endswith("يء") else word
    for rest, skip, clitic, definite in _without_clitics(word):
        for base, number, own in _endings(rest, closed=definite or feminine):
            key = _spelling(base)
            plural = number is not _Number.ONE
            whole = base == rest and not definite
            found.setdefault((key, definite), Reading(key, skip, clitic, definite, plural, own, whole))
            # A feminine plural is none of a listed masculine one: مقاتلات fly, مقاتلون fight.
            if number is _Number.SOUND:
                many = key + PLURAL
                found.setdefault((many, definite), Reading(many, skip, clitic, definite, True, own, False))
    return tuple(found.values())


@lru_cache(maxsize=20_000)
def word_key(word: str) -> tuple[str, bool]:
    """The key of a lexicon's word, as listed (nominative), and whether it is listed with the article.

    A sound plural ('مسلحون', in construct 'مسلحو') or a dual of an adjective ('انفصاليتان') matches plural and dual
    forms alone, a singular every number.
    """
    folded = fold(word)
    definite = _has_article(folded)
    base = folded[2:] if definite else folded
    if base.endswith(("يتان", "يتين")) and len(base) >= 6:
        base = base[:-3] + "ه" + PLURAL
    elif base.endswith(("ون", "ين")) and len(base) >= 5 and base not in _NOT_PLURAL:
        base = base[:-2] + PLURAL
    elif base.endswith("و") and len(base) >= 5 and not definite:
        base = base[:-1] + PLURAL
    return _spelling(base), definite


def _has_article(folded: str) -> bool:
    return folded.startswith("ال") and len(folded) >= 4 and folded not in ("الله", "الان", "التي", "الذي")


def usual_spelling(folded: str) -> str:
    """The spelling that the lexicons list of a word with several ('اميركي': 'امريكي')."""
    return _SPELLINGS.get(folded, folded)


def _spelling(key: str) -> str:
    bare = key.rstrip(PLURAL)
    known = _SPELLINGS.get(bare)
    return key if known is None else known + key[len(bare) :]


def _without_clitics(folded: str) -> list[tuple[str, int, str, bool]]:
    forms = [(folded, 0)]
    if len(folded) >= 4 and folded[0] in "وف":
        forms.append((folded[1:], 1))
    results: list[tuple[str, int, str, bool]] = []
    for form, skip in forms:
        results.extend(_without_prepositions(form, skip))
    return results


def _without_prepositions(form: str, skip: int) -> list[tuple[str, int, str, bool]]:
    results = [(form, skip, "", False)]
    if _has_article(form):
        results.append((form[2:], skip, "", True))
    if len(form) >= 4 and form[0] in "بلك":
        rest = form[1:]
        results.append((rest, skip + 1, form[0], False))
        if _has_article(rest):
            results.append((rest[2:], skip + 1, form[0], True))
    if form.startswith("لل") and len(form) >= 5:
        # The assimilated article cannot be cut from its preposition: the span keeps both.
        results.append((form[2:], skip, "ل", True))
        results.append((form[1:], skip, "ل", True))
    return results


class _Number(Enum):
    ONE = 0
    SOUND = 1
    FEMININE = 2


_Base = tuple[str, _Number, bool]


def _endings(rest: str, *, closed: bool) -> list[_Base]:
    """The bases of a word, each with: number, pronoun attached. A `closed` word takes no case ending and no pronoun."""
    found = [(rest, _Number.ONE, False)]
    found.extend((key, number, False) for key, number in _plural_bases(rest))
    if not closed:
        if rest.endswith("ا") and len(rest) >= 4:
            found.append((rest[:-1], _Number.ONE, False))
            if rest.endswith("يا"):
                found.extend((key, number, False) for key, number in _plural_bases(rest[:-1]))
        if rest[-1] in "وي" and len(rest) >= 5:
            found.append((rest[:-1], _Number.SOUND, False))
        found.extend(_without_pronoun(rest))
    return found


def _plural_bases(rest: str) -> list[tuple[str, _Number]]:
    bases: list[tuple[str, _Number]] = []
    if len(rest) >= 6 and rest.endswith(("تين", "تان")):
        bases.append((rest[:-3] + "ه", _Number.SOUND))
    if len(rest) >= 5 and rest.endswith(("ون", "ين", "ان")):
        bases.append((rest[:-2], _Number.SOUND))
    if len(rest) >= 4 and rest.endswith("ات"):
        bases.extend(((rest[:-2] + "ه", _Number.FEMININE), (rest[:-2], _Number.FEMININE)))
        if rest.endswith("يات"):
            bases.append((rest[:-1], _Number.FEMININE))
    return bases


def _without_pronoun(rest: str) -> list[_Base]:
    found: list[_Base] = []
    for pronoun in _PRONOUNS:
        base = rest[: -len(pronoun)]
        if not rest.endswith(pronoun) or len(base) < 3:
            continue
        if not base.endswith("ي"):
            # 'انتحارية' is the feminine of 'انتحاري', not one of hers.
            found.append((base, _Number.ONE, True))
        if base.endswith("ات"):
            found.extend((key, number, True) for key, number in _plural_bases(base))
        elif base.endswith("ت"):
            found.append((base[:-1] + "ه", _Number.ONE, True))
        elif base.endswith(("و", "ي")) and len(base) >= 4:
            found.append((base[:-1], _Number.SOUND, True))
    return found
