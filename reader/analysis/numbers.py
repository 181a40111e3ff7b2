"""Counts, years and days in an article, in digits or in words: their value, and what they count.

Number words follow the Arabic grammar of numerals: units before tens joined by و, teens in two words, duals, and the
scales hundred, thousand, million, milliard that multiply what stands before them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from reader.model.articles import Span
from reader.model.texts import Token
from reader.text.dates.date_words import HIJRI_MONTHS, MONTHS
from reader.text.tokens import words

UNITS = {
    "واحد": 1, "واحده": 1, "اثنان": 2, "اثنين": 2, "اثنتان": 2, "اثنتين": 2, "اثنا": 2, "اثني": 2, "اثنتا": 2,
    "ثلاثه": 3, "ثلاث": 3, "اربعه": 4, "اربع": 4, "خمسه": 5, "خمس": 5, "سته": 6, "ست": 6, "سبعه": 7, "سبع": 7,
    "ثمانيه": 8, "ثماني": 8, "ثمان": 8, "تسعه": 9, "تسع": 9, "عشره": 10,
}  # fmt: skip
ONE_OF = ("احد", "احدي", "واحدي", "لاحد", "باحد")
TENS = {
    "عشرون": 20, "عشرين": 20, "ثلاثون": 30, "ثلاثين": 30, "اربعون": 40, "اربعين": 40, "خمسون": 50, "خمسين": 50,
    "ستون": 60, "ستين": 60, "سبعون": 70, "سبعين": 70, "ثمانون": 80, "ثمانين": 80, "تسعون": 90, "تسعين": 90,
}  # fmt: skip
HUNDREDS = {"ميه": 100, "مايه": 100, "ميتان": 200, "ميتين": 200, "ميتي": 200, "مايتان": 200, "مايتين": 200,
            "مايتي": 200}  # fmt: skip
SCALES = {
    "الف": 1_000, "الاف": 1_000, "الفا": 1_000, "مليون": 1_000_000, "ملايين": 1_000_000, "مليونا": 1_000_000,
    "مليار": 1_000_000_000, "مليارات": 1_000_000_000, "بليون": 1_000_000_000,
    "تريليون": 1_000_000_000_000, "ترليون": 1_000_000_000_000, "تريليونات": 1_000_000_000_000,
}  # fmt: skip
DUAL_SCALES = {"الفين": 2_000, "الفان": 2_000, "الفي": 2_000, "مليونين": 2_000_000, "مليوني": 2_000_000,
               "مليارين": 2_000_000_000, "ملياري": 2_000_000_000}  # fmt: skip
DUAL_NOUNS = {
    stem + ending: stem
    for stem in ("شخص", "قتيل", "جريح", "جندي", "طفل", "رجل", "امرا", "يوم", "شهر", "عام", "اسبوع", "ساعت", "سنت",
                 "صاروخ", "طاير", "مروحي", "سيار", "مدنيت", "ضابط", "دقيقت", "مرحلت", "هدف")
    for ending in ("ين", "ان", "تين", "تان")
}  # fmt: skip
VAGUE = {"عشرات": (20, 99), "ميات": (200, 999), "الاف": (2_000, 99_999), "ملايين": (2_000_000, 99_000_000)}
LABELLED = frozenset(
    words(
        "رقم الفرقة فرقة اللواء لواء الرحلة رحلة القرار قرار المادة مادة الفقرة طراز نوع القناة الصفحة البند بند الفوج"
    )
)
YEAR_WORDS = frozenset({"عام", "العام", "سنه", "السنه", "لعام", "عامي"})
PERCENT = frozenset({"بالميه", "بالمايه", "%"})
HOUR_WORDS = frozenset({"الساعه", "ساعه"})

_TEN = ("عشر", "عشره")
_DIGITS = re.compile(r"\d+(?:[.,٫٬]\d+)*")


class QuantityKind(StrEnum):
    COUNT = "count"
    PERCENT = "percent"
    YEAR = "year"
    DAY = "day"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text. `low` equals `high` unless it is vague (عشرات: 20 to 99).

    `first`, `last` are indexes into the tokens that were searched (`last` is the number's last token); `noun` is the
    index of the token that it counts, where one stands beside it.
    """

    low: float
    high: float
    kind: QuantityKind
    span: Span
    first: int
    last: int
    noun: int | None = None

    def agrees(self, other: Quantity) -> bool:
        """Whether both can be true of one thing: equal numbers, or one inside the other's vague range."""
        return self.low <= other.high and other.low <= self.high

    @property
    def key(self) -> str:
        """A word to index the number by; vague numbers have none in common with exact ones."""
        return f"#{self.low:g}" if self.low == self.high else f"#{self.low:g}-{self.high:g}"


def digits_value(folded: str) -> float | None:
    """The value of a word of digits ('1,200', '3.5'); None for any other word."""
    if not _DIGITS.fullmatch(folded):
        return None
    parts = re.split(r"[.,٫٬]", folded)
    if len(parts) > 1 and all(len(part) == 3 for part in parts[1:]):
        return float("".join(parts)) if len(folded) < 40 else None
    if len(parts) == 2 and len(folded) < 40:
        return float(".".join(parts))
    return float(folded) if len(parts) == 1 and len(folded) < 40 else None


@lru_cache(maxsize=20_000)
def month_key(folded: str) -> str | None:
    """A key that all names of one month share; None for any other word or phrase."""
    for name in (folded, folded[1:] if folded[:1] in "وفبلك" else ""):
        for kind, months in (("month", MONTHS), ("hijri", HIJRI_MONTHS)):
            if name in months:
                return f"{kind}:{months[name]}"
    return None


def month_at(tokens: Sequence[Token], index: int) -> str | None:
    """The key of the month that the token at `index` names, alone or with the next one."""
    names = [token.folded for token in tokens[index : index + 2]] if index >= 0 else []
    return (month_key(" ".join(names)) or month_key(names[0])) if names else None


@lru_cache(maxsize=50_000)
def _bare(folded: str) -> tuple[str, bool]:
    """The numeral without its clitics, and whether a leading و joined it to what stands before."""
    joined = False
    for word in (folded, folded[1:] if folded[:1] in "وفبل" else ""):
        for form in (word, word[2:] if word.startswith("ال") else "", word[1:] if word.startswith("ل") else ""):
            if form and (form in UNITS or form in TENS or form in HUNDREDS or form in SCALES or form in DUAL_SCALES
                         or form in VAGUE or _compound_hundred(form) or digits_value(form) is not None
                         or form in _TEN):  # fmt: skip
                return form, joined and folded[:1] == "و"
        joined = True
    return "", False


def _compound_hundred(form: str) -> int:
    """300 for 'ثلاثمايه', 0 for a word that is no such compound."""
    for ending in ("مايه", "ميه"):
        if form.endswith(ending):
            unit = form[: -len(ending)]
            return 100 * UNITS.get(unit, 0)
    return 0


def _value(form: str) -> float:
    """What a word below the thousands stands for by itself; 0 for any other."""
    digits = digits_value(form)
    if digits is not None:
        return digits
    ten = 10 if form == "عشر" else 0
    return UNITS.get(form, 0) or TENS.get(form, 0) or HUNDREDS.get(form, 0) or _compound_hundred(form) or ten


class _Sum:
    """The running value of one numeral: `total` of the finished scales, `current` below the next scale."""

    def __init__(self) -> None:
        self.total = 0.0
        self.current = 0.0
        self.vague: tuple[float, float] | None = None
        self.empty = True

    def take(self, form: str, *, joined: bool) -> bool:
        """Adds one word of a numeral, `joined` by و; False where the word starts another number."""
        if form in VAGUE and (self.empty or self.vague):
            taken = self._guess(form, joined=joined)
        else:
            taken = self._grow(form, joined=joined) or self._add(form, joined=joined)
        self.empty = self.empty and not taken
        return taken

    def _guess(self, form: str, *, joined: bool) -> bool:
        """عشرات, or عشرات آلاف; 'آلاف وعشرات' are two guesses, not one of both."""
        if self.vague is None:
            self.vague = VAGUE[form]
            return True
        if joined or form not in SCALES:
            return False
        low, high = self.vague
        self.vague = low * SCALES[form], high * SCALES[form]
        return True

    def _grow(self, form: str, *, joined: bool) -> bool:
        """Makes more of what stands, ثلاثة آلاف, ثلاث مئة, ثلاثة عشر, or begins with a scale, ألفان."""
        if form in DUAL_SCALES and (self.empty or (joined and not self.current)):
            self.total += DUAL_SCALES[form]
        elif form in SCALES and (self.empty or not joined or self.total):
            self.total += max(self.current, 1.0) * SCALES[form]
            self.current = 0.0
        elif form in HUNDREDS and not joined and 2 < self.current < 10:
            self.current *= HUNDREDS[form]
        elif form in _TEN and not joined and 0 < self.current < 10:
            self.current += 10
        else:
            return False
        return True

    def _add(self, form: str, *, joined: bool) -> bool:
        """Adds what stands by itself: the first word, or one that و may join on."""
        number = _value(form)
        if not self.empty and not (joined and self._may_follow(number)):
            return False
        self.current += number
        return True

    def _may_follow(self, number: float) -> bool:
        """Whether 'و' joins the number on: units then tens, hundreds then the rest, thousands then the rest."""
        if self.vague:
            return False
        if self.current == 0:
            return self.total > number
        if self.current < 10:
            return number in TENS.values()
        return self.current >= 100 and self.current % 100 == 0 and number < 100

    def range(self) -> tuple[float, float]:
        if self.vague:
            return self.vague
        return self.total + self.current, self.total + self.current


def find_quantities(text: str, tokens: Sequence[Token]) -> tuple[Quantity, ...]:
    """The numbers among `tokens` (of `text`, in order)."""
    found = []
    index = 0
    while index < len(tokens):
        dual = tokens[index].folded
        if dual in DUAL_NOUNS:
            found.append(Quantity(2, 2, QuantityKind.COUNT, tokens[index].span, index, index, index))
        elif (quantity := _numeral(text, tokens, index)) is not None:
            found.append(quantity)
            index = quantity.last
        index += 1
    return tuple(found)


def _numeral(text: str, tokens: Sequence[Token], first: int) -> Quantity | None:
    form, _ = _bare(_spelt(tokens[first]))
    one_of = form == "واحد" and "أ" in tokens[first].form
    if one_of or tokens[first].folded in ONE_OF:
        form = _one_before(tokens[first + 1].folded) if first + 1 < len(tokens) else ""
    if not form or (form == "عشر" and not _is_ten(tokens, first)):
        return None
    running = _Sum()
    if not running.take(form, joined=False):
        return None
    last = first
    while last + 1 < len(tokens) and not text[tokens[last].span.end : tokens[last + 1].span.start].strip():
        following, joined = _bare(_spelt(tokens[last + 1]))
        if not following or not running.take(following, joined=joined):
            break
        last += 1
    low, high = running.range()
    span = Span(tokens[first].span.start, tokens[last].span.end)
    kind = _kind(text, tokens, first, last, low)
    return Quantity(
        low, high, kind, span, first, last, _counted(text, tokens, first, last) if kind == "count" else None
    )


def _spelt(token: Token) -> str:
    """The folded word, 'مآت' as the 'مئات' that it stands for: folding makes 'died' of it."""
    return token.folded[:-3] + "ميات" if token.form.endswith("مآت") else token.folded


def _is_ten(tokens: Sequence[Token], index: int) -> bool:
    """Whether 'عشر' counts feminine things ('عشر سنوات'), and is no part of an ordinal nor a tenth."""
    following = tokens[index + 1].folded if index + 1 < len(tokens) else ""
    return following.endswith("ات") and not (index and tokens[index - 1].folded.startswith("ال"))


def _one_before(following: str) -> str:
    """'واحد' for أحد or إحدى before a ten (أحد عشر، إحدى وعشرون), '' where they say 'one of'."""
    form, joined = _bare(following)
    return "واحد" if form in _TEN or (joined and form in TENS) else ""


def _kind(text: str, tokens: Sequence[Token], first: int, last: int, value: float) -> QuantityKind:
    before = tokens[first - 1].folded if first else ""
    after = tokens[last + 1].folded if last + 1 < len(tokens) else ""
    glued = text[tokens[first].span.start - 1 : tokens[first].span.start] in ("-", "/", ":") or text[
        tokens[last].span.end : tokens[last].span.end + 1
    ] in ("-", "/", ":")
    if text[tokens[last].span.end : tokens[last].span.end + 2].strip()[:1] in ("%", "٪") or after in PERCENT:
        return QuantityKind.PERCENT
    if month_at(tokens, last + 1):
        return QuantityKind.DAY
    if before in YEAR_WORDS or (value >= 1000 and (month_at(tokens, first - 1) or month_at(tokens, first - 2))):
        return QuantityKind.YEAR
    if first == last and 1900 <= value <= 2100 and tokens[first].folded.isdigit() and not glued:
        return QuantityKind.YEAR
    if before in LABELLED or before in HOUR_WORDS or glued:
        return QuantityKind.LABEL
    return QuantityKind.COUNT


def _counted(text: str, tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The token that the number counts: the one after it, or the one before a number with the article."""
    definite = tokens[first].folded.startswith("ال") and not tokens[first].folded.startswith(("الف", "الاف"))
    if definite and first:
        return first - 1
    if last + 1 < len(tokens):
        gap = text[tokens[last].span.end : tokens[last + 1].span.start]
        if not gap.strip(' ()\t«»"“”'):
            return last + 1
    return None
