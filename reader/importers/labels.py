"""What short lines around an article say about it: 'المصدر: …', 'الكاتب: …', an outlet with its desk, a date."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.importers import outlets
from reader.importers.datelines import whole_dateline
from reader.importers.lines import Line
from reader.importers.rules import Rule, RuleSet, bare
from reader.text.dates import find_dates
from reader.text.folding import fold

_LABEL = re.compile(r"(?:^|(?<=\s)|(?<=[|/\-–—•(]))([^\W\d_]+(?: [^\W\d_]+){0,2})\s?[:：]")
_SOURCE_JOINT = re.compile(r"\s*[+/،,|&]\s*|\s+-\s+")
_JOINT = re.compile(r"\s*(?:[-–—|/،:•]|\s-\s)\s*")
_MOST_VALUE_WORDS = 9
_MOST_CREDIT_WORDS = 9
_MOST_DATE_WORDS = 16
_CLOCK = re.compile(r"(?:الساعه\s*)?\d{1,2}:\d{2}(?::\d{2})?\s*(?:am|pm|[صم]\b)?|بتوقيت \S+|gmt|utc|[+-]\d{2}:?\d{2}")


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
        if label.rule.field == "published" and not any(char.isdigit() for char in value):
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


def source_claims(line: Line, header: bool) -> tuple[str, tuple[Claim, ...]] | None:
    """The claims of a line that is a dateline or an agency's credit and nothing else: 'لندن (رويترز)', '(أ ف ب)'.

    Below the body only the bare credit counts: other words beside an agency's name are a picture's caption.
    """
    if line.words > _MOST_CREDIT_WORDS or line.stopped:
        return None
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


def credit_claims(line: Line, table: RuleSet) -> tuple[str, tuple[Claim, ...]] | None:
    """The claims of a signature line: an outlet, a desk, a place or a date, in any order, and nothing else."""
    if line.words > _MOST_CREDIT_WORDS or line.stopped:
        return None
    parts = [part for part in _JOINT.split(line.text.strip(" ()[]•●")) if bare(part)]
    rules = [table.credits.get(bare(fold(part))) for part in parts]
    signed = next((rule for rule in rules if rule is not None), None)
    if signed is None:
        return _outlet_alone(parts)
    if len(parts) > 3:
        return None
    claims = [Claim(rule.field, part) for rule, part in zip(rules, parts, strict=True) if rule and rule.field]
    names = [part for rule, part in zip(rules, parts, strict=True) if rule is None]
    known = [name for name in names if outlets.find(name)]
    if known or (names and rules[0] is None and names[0].count(" ") < 4):
        claims.append(Claim("outlet", (known or names)[0]))
    return signed.name, tuple(claims)


def _outlet_alone(parts: list[str]) -> tuple[str, tuple[Claim, ...]] | None:
    """A line that is the name of a known outlet, with at most a place beside it; names that are places do not count."""
    if not parts or len(parts) > 2:
        return None
    known = [part for part in parts if (entry := outlets.find(part)) and entry.distinctive]
    if not known or (len(parts) == 2 and parts[1 - parts.index(known[0])].count(" ") > 1):
        return None
    claims = [Claim("outlet", part) for part in parts if outlets.find(part)]
    if len(parts) == 2 and len(claims) == 1 and parts[1] == known[0] and " " in parts[0]:
        # 'name – outlet' is signed by a person; 'outlet – name' is a place.
        claims.append(Claim("byline", parts[0]))
    return "outlet_byline", tuple(claims)


def date_claims(line: Line, table: RuleSet) -> tuple[str, tuple[Claim, ...]] | None:
    """The claim of a line around the body that is a date, with at most sections, a label or an outlet beside it."""
    if line.words > _MOST_DATE_WORDS or not any(char.isdigit() for char in line.folded):
        return None
    found = [mention for mention in find_dates(line.text) if mention.month]
    if not found:
        return None
    rest = line.text
    for mention in reversed(found):
        rest = rest[: mention.span.start] + " | " + rest[mention.span.end :]
    parts = [key for part in re.split(r"[|•●,،/()\[\]]|\s[-–—]\s", _CLOCK.sub(" ", fold(rest))) if (key := bare(part))]
    labels = [table.labels[part] for part in parts if part in table.labels]
    names = [part for part in parts if part not in table.labels and not table.menu.fullmatch(part)]
    if any(part not in table.credits and not outlets.find(part) for part in names):
        return None
    if labels and not labels[0].field and bare(fold(line.text[: found[0].span.start])) in table.labels:
        return labels[0].name, ()
    sources = [Claim("outlet", part) for part in names if outlets.find(part)]
    return "date_line", (Claim("published", line.text), *sources)
