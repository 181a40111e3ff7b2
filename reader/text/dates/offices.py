"""Who held which office when: an article that calls someone 'the president' was written in his term."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cache

from reader import resources
from reader.text.folding import fold

_JOINTS = re.compile(r"ـ+[.·•_*\-]?ـ*")
_MARKS = re.compile(r"[^\w\s]+")
_FORMER = frozenset(
    fold(word)
    for word in ("السابق", "الأسبق", "الراحل", "المخلوع", "المنتخب", "السابقة", "المعزول", "البائد", "الساقط", "المقبل")
)
_ENDED = tuple(
    fold(word)
    for word in (
        "سقوط",
        "انهيار",
        "إسقاط",
        "الإطاحة ب",
        "سقط",
        "عهد",
        "حقبة",
        "أيام",
        "زمن",
        "بعد رحيل",
        "فلول",
        "بقايا",
        "في ظل حكم",
    )
)


@dataclass(frozen=True, slots=True)
class Office:
    """A row of the table: the wordings that show someone in office, and the terms as closed ranges of days."""

    wordings: tuple[str, ...]
    keys: tuple[str, ...]
    terms: tuple[tuple[datetime.date, datetime.date], ...]

    def covers(self, day: datetime.date) -> bool:
        return any(first <= day <= last for first, last in self.terms)


def offices_named(text: str) -> tuple[tuple[str, Office], ...]:
    """The wordings in `text` that show someone in office, each with its row; former holders are left out."""
    folded = f" {' '.join(_MARKS.sub(' ', fold(_JOINTS.sub('', text))).split())} "
    found = []
    for office in offices():
        for wording, key in zip(office.wordings, office.keys, strict=True):
            if key in folded and _all_current(folded, key):
                found.append((wording, office))
                break
    return tuple(found)


def _all_current(folded: str, wording: str) -> bool:
    """Whether no use of the wording is about someone who has left: 'سقوط نظام …', 'الرئيس … السابق'."""
    for match in re.finditer(re.escape(wording), folded):
        before = folded[max(0, match.start() - 25) : match.start()]
        after = folded[match.end() : match.end() + 20].split()
        if any(word in before for word in _ENDED) or (after and after[0] in _FORMER):
            return False
    return True


@cache
def offices() -> tuple[Office, ...]:
    """All rows of resources/dates/offices.tsv."""
    rows = []
    for line in resources.path("dates", "offices.tsv").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            terms, wordings = line.split("\t")
            names = tuple(part.strip() for part in wordings.split("|"))
            rows.append(
                Office(
                    names, tuple(f" {fold(name)} " for name in names), tuple(_term(part) for part in terms.split("|"))
                )
            )
    return tuple(rows)


def _term(text: str) -> tuple[datetime.date, datetime.date]:
    first, _, last = text.strip().partition("..")
    return (
        datetime.date.fromisoformat(first) if first else datetime.date.min,
        datetime.date.fromisoformat(last) if last else datetime.date.max,
    )
