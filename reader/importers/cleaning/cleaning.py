"""Tells the article from the page around it, by the rules of resources/cleaning; nothing is thrown away silently."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.importers.cleaning import margins
from reader.importers.cleaning.lines import Line, lines_of
from reader.importers.cleaning.rules import Rule, RuleSet, bare, rules
from reader.importers.facts.datelines import closing_credit, find_dateline
from reader.importers.facts.labels import Claim, credit_claims, date_claims, label_claims, named_from, source_claims
from reader.model.articles import RemovedLine

_MOST_LIST_ITEMS = 12
_LEAST_BODY_WORDS = 30
_HEADER_LINES = 12
_FOOTER_LINES = 8
_FEW_LINES = 4
_MOST_CLAIM_WORDS = 25
_LEAST_HEADLINE_WORDS = 3
_MOST_NAME_WORDS = 5
_SENTENCE_ENDS = (".", "!", "؟", "?", ":", "،")
_MENU = "glued_categories"
_CAPTION = "caption"
_DIGIT = re.compile(r"\d")
_SEPARATOR = re.compile(r"[\W_ـ]+")
_TRAIL = re.compile(r"[/|»›>]")
_AFTER_HEAD = re.compile(r"\s*[:：|/»«\-–—_•.،…]")
_BEFORE_END = re.compile(r"[-–—_/|(\[:،.]\s*$")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The kept lines (headline apart), the removed ones, and what the removed ones claim about the article."""

    title: str | None
    body: tuple[str, ...]
    removed: tuple[RemovedLine, ...]
    claims: tuple[Claim, ...] = ()


@dataclass(slots=True)
class _Work:
    """The state of one pass over the lines."""

    lines: list[Line]
    verdicts: list[str | None] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    title: int | None = None


def clean(text: str, title: str | None = None) -> Cleaned:
    """Splits canonical text into headline, body and what is not the article.

    `title` is the headline where the source names it; else the first line that can be one is taken.
    """
    work = _Work(lines_of(text))
    table = rules()
    contained = list(_contained(work.lines, table))
    work.verdicts = [_verdict(line, table, contained) for line in work.lines]
    _spare_inside(work, table)
    _read_claims(work, table)
    _around(work, table)
    if title is None:
        work.title = _find_title(work)
    _repeated_headlines(work, title)
    _below_headline(work, table)
    _lists(work, table)
    _tail(work, table)
    _loose_ends(work)
    return _result(work, title)


def _contained(lines: Sequence[Line], table: RuleSet) -> Iterator[tuple[str, Rule]]:
    """The phrases that stand in some line short enough for their rule: most texts have none, and one look tells."""
    for words, phrases in table.contained.items():
        short = "\n".join(line.folded for line in lines if line.words <= words)
        yield from ((phrase, rule) for phrase, rule in phrases if phrase in short)


def _verdict(line: Line, table: RuleSet, contained: Sequence[tuple[str, Rule]]) -> str | None:
    """The name of the rule that the line meets on its own."""
    if not line.key:
        return "separator" if _SEPARATOR.fullmatch(line.text) else None
    rule = table.whole.get(line.key)
    if rule is not None:
        return rule.name
    rule = _starting(line, table)
    if rule is None and not line.prose:
        rule = _ending(line, table)
    if rule is None and contained:
        rule = next(
            (rule for phrase, rule in contained if line.words <= rule.max_words and phrase in line.folded), None
        )
    if rule is not None:
        return rule.name
    return _MENU if line.words <= 14 and _is_menu(line, table) else None


def _starting(line: Line, table: RuleSet) -> Rule | None:
    for phrase, rule in table.starts.get(line.key.split(" ", 1)[0].rstrip(":：،.|/-–—"), ()):
        if not line.key.startswith(phrase) or (rule.needs_digit and not _DIGIT.search(line.key)):
            continue
        rest = line.key[len(phrase) :]
        if rest[:1].isalnum() and not rule.glued:
            continue
        if rule.kind == "list":
            marked = _AFTER_HEAD.match(rest) and " " in phrase
            if marked or (rule.glued and line.words <= rule.max_words and not line.stopped):
                return rule
        elif line.words <= rule.max_words and not (line.prose and line.words > 20):
            return rule
    return None


def _ending(line: Line, table: RuleSet) -> Rule | None:
    for phrase, rule in table.ends.get(line.key.rsplit(" ", 1)[-1].lstrip("(-–—_/|:"), ()):
        if line.words > rule.max_words or not line.key.endswith(phrase) or line.text.endswith(_SENTENCE_ENDS):
            continue
        before = line.key[: -len(phrase)]
        if before[-1:].isalnum() or (rule.needs_digit and not _DIGIT.search(line.key)):
            continue
        if not rule.after_mark or _BEFORE_END.search(before):
            return rule
    return None


def _is_menu(line: Line, table: RuleSet) -> bool:
    """Whether the line is names of sections only: glued together, or split by bars and arrows."""
    if not table.menu.fullmatch(line.key):
        return False
    return len(table.glued_parts(line.key)) >= (2 if line.words == 1 or _TRAIL.search(line.key) else 3)


def _spare_inside(work: _Work, table: RuleSet) -> None:
    """What only looks like the page around the article, by where it stands, stays.

    Between paragraphs of prose a lone word such as 'القائمة' or 'سوريا' is a subheading; an agency in brackets after
    the last words of all is the report's credit, not a picture's.
    """
    first, last = _prose_range(work.lines)
    lone = [
        index
        for index in range(first + 1, last)
        if work.verdicts[index] and (work.lines[index].words == 1 or work.verdicts[index] == _MENU)
        if work.lines[index].text[-1].isalnum() and not (work.verdicts[index - 1] or work.verdicts[index + 1])
    ]
    for index in lone:
        rule = table.whole.get(work.lines[index].key)
        if rule is None or not rule.inside:
            work.verdicts[index] = None
    if work.lines and work.verdicts[-1] == _CAPTION and closing_credit(work.lines[-1].text):
        work.verdicts[-1] = None


def _read_claims(work: _Work, table: RuleSet) -> None:
    """Label lines ('المصدر: …') and, only around the body, newsroom signatures, datelines and dates."""
    first, last = _prose_range(work.lines)
    foot = len(work.lines) - _FOOTER_LINES
    headed = False
    for index, line in enumerate(work.lines):
        edge = index < _HEADER_LINES or index >= foot
        if line.words > _MOST_CLAIM_WORDS or not (edge or index > last):
            headed = headed or index < first
            continue
        around = not first <= index <= last
        found = source_claims(line, header=index < first) if around else None
        # 'المصدر: رويترز' ends as a picture's caption does.
        if found is None and work.verdicts[index] in {None, _CAPTION}:
            found = label_claims(line, table)
            if found is None and around and work.verdicts[index] is None:
                found = credit_claims(line, table, below=headed) or date_claims(line, table)
        if found is not None:
            work.verdicts[index] = found[0]
            work.claims.extend(found[1])
            _value_below(work, index, found[1])
        # What stands first may be the headline itself: 'مصر: استنفار أمني' is no reporter's name.
        headed = headed or (work.verdicts[index] is None and line.words >= _LEAST_HEADLINE_WORDS)


def _around(work: _Work, table: RuleSet) -> None:
    """Lines that are furniture by their form alone, and those that are where they stand before or after the body."""
    first, last = _prose_range(work.lines)
    for index, line in enumerate(work.lines):
        if work.verdicts[index] is None and not line.prose:
            found = margins.anywhere(line)
            if found is None and last >= 0 and not first <= index <= last:
                found = margins.around(line, table, header=index < first)
            _judge(work, index, found)


def _below_headline(work: _Work, table: RuleSet) -> None:
    first, last = _prose_range(work.lines)
    for index in range((-1 if work.title is None else work.title) + 1, first if last >= 0 else 0):
        if work.verdicts[index] is None:
            _judge(work, index, margins.below_headline(work.lines[index], table))
    above = first - 1
    if last >= 0 and above >= 0 and work.verdicts[above] is None and above != work.title:
        name, dateline = named_from(work.lines[above]), find_dateline(work.lines[first].text)
        if name and dateline and dateline.agency:
            _judge(work, above, ("source_byline", (Claim("byline", name),)))


def _loose_ends(work: _Work) -> None:
    kept = [index for index, verdict in enumerate(work.verdicts) if verdict is None and index != work.title]
    if sum(work.lines[index].words for index in kept if work.lines[index].prose) >= _LEAST_BODY_WORDS:
        for index in margins.loose_ends(work.lines, kept):
            work.verdicts[index] = "page_furniture"


def _judge(work: _Work, index: int, found: margins.Found | None) -> None:
    if found is not None:
        work.verdicts[index] = found[0]
        work.claims.extend(found[1])


def _value_below(work: _Work, index: int, claims: tuple[Claim, ...]) -> None:
    """'بقلم:' alone takes the short line below it as its value."""
    if claims or not work.lines[index].text.rstrip().endswith(":") or index + 1 >= len(work.lines):
        return
    below = work.lines[index + 1]
    field_ = rules().labels[work.lines[index].key].field if work.lines[index].key in rules().labels else ""
    if field_ == "byline" and below.words <= _MOST_NAME_WORDS and not below.stopped and not work.verdicts[index + 1]:
        work.verdicts[index + 1] = work.verdicts[index]
        work.claims.append(Claim(field_, below.text))


def _prose_range(lines: Sequence[Line]) -> tuple[int, int]:
    prose = [index for index, line in enumerate(lines) if line.prose]
    return (prose[0], prose[-1]) if prose else (len(lines), -1)


def _find_title(work: _Work) -> int | None:
    first, _ = _prose_range(work.lines)
    candidates = [index for index in range(min(first, _HEADER_LINES, len(work.lines))) if work.verdicts[index] is None]
    if not candidates:
        return None
    if len(candidates) > 1 and work.lines[candidates[0]].words <= 2 and work.lines[candidates[1]].words >= 5:
        work.verdicts[candidates[0]] = "category"
        return candidates[1]
    return candidates[0]


def _repeated_headlines(work: _Work, title: str | None) -> None:
    key = lines_of(title)[0].key if title else work.lines[work.title].key if work.title is not None else ""
    if not key:
        return
    first, last = _prose_range(work.lines)
    stop = min(first, _HEADER_LINES) if last >= 0 else _FEW_LINES
    for index, line in enumerate(work.lines[:stop]):
        if index != work.title and line.key == key:
            work.verdicts[index] = "repeated_headline"


def _lists(work: _Work, table: RuleSet) -> None:
    """Below a heading such as 'مقالات ذات صلة': its headlines and teasers, up to the next paragraph of prose."""
    _, last = _prose_range(work.lines)
    body = 0
    for index, line in enumerate(work.lines):
        body += line.words if line.prose and work.verdicts[index] is None else 0
        rule = table.whole.get(line.key)
        if rule is None or rule.kind != "list" or index == work.title:
            continue
        following = range(index + 1, min(index + 1 + _MOST_LIST_ITEMS, len(work.lines)))
        end = next((i for i in following if work.lines[i].prose), None)
        at_end = index > last and body >= _LEAST_BODY_WORDS
        items = range(index + 1, len(work.lines) if at_end else _list_end(index, end))
        for item in items:
            work.verdicts[item] = work.verdicts[item] or rule.name
        if at_end:
            return


def _list_end(head: int, prose: int | None) -> int:
    """Inside the body only what cannot be a subheading goes: of the lines before the prose the last one stays."""
    if prose is None:
        return head + 1
    return max(prose - 1, min(head + 2, prose))


def _tail(work: _Work, table: RuleSet) -> None:
    """From a comment form on nothing is the article, provided that the article stands before it."""
    before, after = 0, sum(line.words for line in work.lines if line.prose)
    for index, line in enumerate(work.lines):
        if line.prose:
            after -= line.words
            before += line.words if work.verdicts[index] is None else 0
        rule = table.whole.get(line.key)
        if rule is not None and rule.kind == "tail" and before >= _LEAST_BODY_WORDS and after <= before:
            for item in range(index + 1, len(work.lines)):
                work.verdicts[item] = work.verdicts[item] or rule.name
            return


def _result(work: _Work, title: str | None) -> Cleaned:
    body: list[str] = []
    removed: list[RemovedLine] = []
    for index, (line, verdict) in enumerate(zip(work.lines, work.verdicts, strict=True)):
        if index == work.title:
            title = line.text
        elif verdict is None:
            body.append(line.text)
        else:
            removed.append(RemovedLine(line.text, verdict, len(body)))
    return Cleaned(title, tuple(body), tuple(removed), tuple(work.claims))


def kept_line(text: str) -> str:
    """The form by which a line that the user put back is known in later imports."""
    return bare(lines_of(text)[0].folded) if text else ""
