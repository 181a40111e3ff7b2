"""What short lines around an article say about it: 'المصدر: …', 'الكاتب: …', an outlet with its desk, a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reader import resources
from reader.importers.cleaning.lines import Line
from reader.importers.cleaning.rules import Rule, RuleSet, bare, rules
from reader.importers.facts import outlets
from reader.importers.facts.datelines import whole_dateline
from reader.text.dates.dates import find_dates
from reader.text.folding import fold

_LABEL = re.compile(r"(?:^|(?<=\s)|(?<=[|/\-–—•(]))([^\W\d_]+(?: [^\W\d_]+){0,2})\s?[:：]")
_SOURCE_JOINT = re.compile(r"\s*[+/،,|&]\s*|\s+-\s+")
_JOINT = re.compile(r"\s*(?:[-–—|/،:•]|\s-\s)\s*")
_MOST_VALUE_WORDS = 9
_MOST_CREDIT_WORDS = 9
_MOST_DATE_WORDS = 16
_CLOCK = re.compile(
    r"(?:الساعه\s*)?\d{1,2}:\d{2}(?::\d{2})?\s*(?:am\b|pm\b|صباحا|مساء|ظهرا|فجرا|[صم]\b)?"
    r"|(?:ب?توقيت|بتوقيت) \S+(?: المكرمه)?|gmt|utc|[+-]\d{2}:?\d{2}"
)
# Words that lead to a date and say nothing beside it.
_LEADING = re.compile(r"^(?:(?:في|يوم|بتاريخ|علي|الساعه|منذ|الموافق|م|هـ|ه)(?:\s+|$))+")
# A name after these words signs the report, also without a colon.
_SIGNED = re.compile(r"^(?:بقلم|بواسطة|بواسطه|كتابة|تقرير وتصوير|كتب|كتبت|تقرير|إعداد|اعداد)\s*([-–—/]?)\s*(.+)$")
_NO_MARK_NEEDED = frozenset(("بقلم", "بواسطة", "بواسطه"))
_NAME_WORDS = range(2, 5)
_DIGIT = re.compile(r"\d")
# The buttons of a gallery, run together with the name below it.
_GALLERY = re.compile(r"^(?:[A-Za-z]+\s+)+(?=[\u0620-\u064a])")
_PLACE_NAME_OUTLET = 3  # parts of 'إسطنبول/ محمد يلدز/ الأناضول'


@dataclass(frozen=True, slots=True)
class Claim:
    """A value that a line of the page gives for `field`: outlet, agency, byline or published."""

    field: str
    value: str


def label_claims(line: Line, table: RuleSet) -> tuple[str, tuple[Claim, ...]] | None:
    """The rule and claims of a line made of 'label: value' pairs alone; None where it is anything else."""
    if ":" not in line.text and "：" not in line.text:
        return None
    found = [label for match in _LABEL.finditer(line.text) if (label := _label(match, table))]
    if not found or bare(line.text[: found[0].start]):
        return None
    claims: list[Claim] = []
    for label, following in zip(found, [*found[1:], None], strict=True):
        value = line.text[label.end : following.start if following else len(line.text)].strip(" \t|-–—•،.()[]")
        if value.count(" ") >= _MOST_VALUE_WORDS or (label.rule.field == "byline" and line.stopped and " " in value):
            return None
        if label.rule.field == "published" and not _DIGIT.search(value):
            return None
        if label.rule.field == "outlet":
            claims += [Claim("outlet", name) for name in _source_names(value, table)]
        elif label.rule.field and value:
            claims.append(Claim(label.rule.field, value))
    return found[0].rule.name, tuple(claims)


def _source_names(value: str, table: RuleSet) -> list[str]:
    """The names in 'سانا + وكالات': general words such as 'وكالات خارجية' name nobody."""
    parts = [part.strip() for part in _SOURCE_JOINT.split(value) if bare(part)]
    return [part for part in parts if not any(word in table.credits for word in fold(part).split()[:1])]


def source_claims(line: Line, *, header: bool) -> tuple[str, tuple[Claim, ...]] | None:
    """The claims of a line that is a dateline or an agency's credit and nothing else: 'لندن (رويترز)', '(أ ف ب)'.

    Below the body only the bare credit counts: other words beside an agency's name are a picture's caption.
    """
    if line.words > (_MOST_DATE_WORDS if _DIGIT.search(line.text) else _MOST_CREDIT_WORDS) or line.stopped:
        return None
    parts = [part for part in _JOINT.split(line.text.strip(" ()[]•●")) if bare(part)]
    reporter = _outlet_alone(parts) if len(parts) == _PLACE_NAME_OUTLET else None
    if reporter:
        return reporter
    found = whole_dateline(line.text)
    if found is None or (found.place and not header):
        return None
    given = (("outlet", found.outlet), ("agency", found.agency), ("published", found.published))
    return "dateline", tuple(Claim(field, value) for field, value in given if value)


@dataclass(frozen=True, slots=True)
class _Label:
    rule: Rule
    start: int
    end: int


def _label(match: re.Match[str], table: RuleSet) -> _Label | None:
    """The longest ending of the words before a colon that is a known label."""
    start = match.start(1)
    for word in [start, *(start + space.end() for space in re.finditer(" ", match.group(1)))]:
        rule = table.labels.get(fold(match.string[word : match.end(1)]))
        if rule is not None:
            return _Label(rule, word, match.end())
    return None


def credit_claims(line: Line, table: RuleSet, *, below: bool) -> tuple[str, tuple[Claim, ...]] | None:
    """The claims of a signature line: an outlet, a desk, a place or a date, in any order, and nothing else.

    A name with a place, or with an outlet whose name is a common word, signs only `below` a headline: as a first line
    they may be one.
    """
    if line.words > _MOST_CREDIT_WORDS or line.stopped:
        return None
    signed_by = _signature(line)
    if signed_by:
        return "source_byline", (Claim("byline", signed_by),)
    parts = [part for part in _JOINT.split(line.text.strip(" ()[]•●")) if bare(part)]
    rules = [table.credits.get(bare(fold(part))) for part in parts]
    signed = next((rule for rule in rules if rule is not None), None)
    if signed is None:
        found = _outlet_alone(parts, marked=":" not in line.text)
        return found if below or (found and any(_is_distinctive(claim) for claim in found[1])) else None
    if len(parts) > 3:
        return None
    claims = [Claim(rule.field, part) for rule, part in zip(rules, parts, strict=True) if rule and rule.field]
    names = [part for rule, part in zip(rules, parts, strict=True) if rule is None]
    known = [name for name in names if outlets.find(name)]
    if known or (names and rules[0] is None and names[0].count(" ") < 4):
        claims.append(Claim("outlet", (known or names)[0]))
    return signed.name, tuple(claims)


def _outlet_alone(parts: list[str], *, marked: bool = False) -> tuple[str, tuple[Claim, ...]] | None:
    """A line that is the name of a known outlet with a place or the reporter's name beside it, or any two of these.

    A name that is also a common word counts as an outlet only beside a place, or, `marked` by a dash, beside a person.
    """
    parts = [part if outlets.find(part) else _GALLERY.sub("", part) for part in parts]
    if not parts or len(parts) > _PLACE_NAME_OUTLET:
        return None
    alone = len(parts) == 1
    places = [part for part in parts if _is_place(part)]
    beside = bool(places) or (marked and any(_is_person(part) and not outlets.find(part) for part in parts))
    known = [
        part
        for part in parts
        if (entry := outlets.find(part)) and (entry.distinctive or (not alone and part not in places and beside))
    ]
    people = [part for part in parts if part not in known and part not in places and _is_person(part)]
    others = [part for part in parts if part not in (*known, *places, *people)]
    if (alone and not known) or len(people) > 1 or not (known or (people and places)):
        return None
    if any(part.count(" ") > 1 and not outlets.find(part) for part in others) or (others and len(parts) > 2):
        return None
    claims = [Claim("outlet", part) for part in (*known, *others) if outlets.find(part)]
    return "outlet_byline", (*claims, *(Claim("byline", name) for name in people))


def _is_distinctive(claim: Claim) -> bool:
    entry = outlets.find(claim.value) if claim.field == "outlet" else None
    return entry is not None and entry.distinctive


def _signature(line: Line) -> str | None:
    """The name in 'بواسطة سلمى الخطيب' or 'كتب - علي حسن'."""
    match = _SIGNED.match(line.text)
    if match is None or not (match.group(1) or line.text.split()[0] in _NO_MARK_NEEDED):
        return None
    name = match.group(2).strip()
    return name if _is_person(name) else None


def named_from(line: Line) -> str | None:
    """The name in 'من سلمى نجم', as some agencies sign between headline and report."""
    name = line.text.removeprefix("من ")
    return name if name != line.text and _is_person(name) else None


def _is_person(name: str) -> bool:
    """Whether it can be a person's name: two to four words of letters, no place and no name of a desk."""
    words = fold(name).split()
    if len(words) not in _NAME_WORDS or not all(word.isalpha() and not word.isascii() for word in words):
        return False
    return not any(word in rules().credits or word in _places() for word in words)


def _is_place(name: str) -> bool:
    """Whether each word of it is a place's; two at most."""
    words = fold(bare(name)).split()
    return 0 < len(words) < _NAME_WORDS.stop - 2 and all(word in _places() for word in words)


@cache
def _places() -> frozenset[str]:
    lines = resources.path("frequencies", "places.txt").read_text("utf-8").splitlines()
    return frozenset(fold(word) for line in lines if not line.startswith("#") for word in line.split())


def date_claims(line: Line, table: RuleSet) -> tuple[str, tuple[Claim, ...]] | None:
    """The claim of a line around the body that is a date, with at most sections, a label or an outlet beside it."""
    if line.words > _MOST_DATE_WORDS or not _DIGIT.search(line.folded):
        return None
    found = [mention for mention in find_dates(line.text) if mention.month]
    if not found:
        return None
    rest = line.text
    for mention in reversed(found):
        rest = rest[: mention.span.start] + " | " + rest[mention.span.end :]
    pieces = re.split(r"[|•●,،/()\[\]]|\s[-–—]\s", _CLOCK.sub(" ", fold(rest)))
    parts = [key for part in pieces if (key := bare(_LEADING.sub("", bare(part))))]
    labels = [table.labels[part] for part in parts if part in table.labels]
    names = [part for part in parts if part not in table.labels and not table.menu.fullmatch(part)]
    if any(part not in table.credits and not outlets.find(part) for part in names):
        return None
    if labels and not labels[0].field and bare(fold(line.text[: found[0].span.start])) in table.labels:
        return labels[0].name, ()
    sources = [Claim("outlet", part) for part in names if outlets.find(part) and part not in _places()]
    return "date_line", (Claim("published", line.text), *sources)
