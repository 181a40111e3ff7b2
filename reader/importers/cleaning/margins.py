"""What stands around a body and says nothing: times, counts, addresses, initials, trails of sections, loose tags."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.importers.cleaning.lines import Line
from reader.importers.cleaning.rules import RuleSet, bare
from reader.importers.facts import outlets
from reader.importers.facts.datelines import closing_credit
from reader.importers.facts.labels import Claim

Found = tuple[str, tuple[Claim, ...]]
"""The rule that a line meets, and what the line claims."""

_CLOCK = re.compile(
    r"(?:الساعه )?\d{1,2}[:٫]\d{2}(?::\d{2})?\s*(?:[صم]|am|pm|صباحا|مساء|ظهرا|فجرا)?\s*"
    r"(?:ت م|ت غ|تغ|gmt|utc|بتوقيت .{2,24}|توقيت .{2,24})?"
)
_COUNT = re.compile(r"\d[\d.,]{0,8}[km+]?")
_INITIALS = re.compile(r"(?:[ء-ي] ?: ?)?[ء-ي](?: ?[./\\] ?[ء-ي]){1,5}(?: ?[(][^()]{2,40})?")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_SOCIAL = re.compile(
    r"//(?:[\w-]+\.)*(?:t\.me|facebook|fb|twitter|x|instagram|youtube|youtu|whatsapp|tiktok|telegram)\b"
)
_CALL = re.compile(
    r"(?:تابعوا|تابعونا|تابعنا|تابع|متابعه|انضموا|انضم|اشتركوا|اشترك)\b.*\b(?:علي|عبر|الي|تلغرام|واتساب|تليغرام)"
)
_TRAIL = re.compile(r"\s*[/|»›>•·]\s*")
_ARABIC = re.compile("[\u0620-\u064a]")
_CREDITED = re.compile(r"[/|(\-–—:]\s*([^/|()\-–—:]{2,30})\)?$")
_MOST_CALL_WORDS = 12
_MOST_CAPTION_WORDS = 30
_LEAST_CAPTION_WORDS = 4
_FEW_WORDS = 3
_MOST_LOOSE = 2


def anywhere(line: Line) -> Found | None:
    """A line that is no part of any article, wherever it stands: a bare time, a call to follow."""
    if line.words <= _FEW_WORDS and _CLOCK.fullmatch(line.key):
        return "date_line", ()
    if line.words <= _MOST_CALL_WORDS and not line.stopped and _CALL.match(line.key):
        return "newsletter", ()
    return None


def _address_claims(text: str) -> tuple[Claim, ...]:
    """The page's own address: one at an outlet that the table knows."""
    known = outlets.find_host(text) if not _SOCIAL.search(text) else None
    return (Claim("url", text),) if known else ()


def around(line: Line, table: RuleSet, *, header: bool) -> Found | None:
    """A line before or after the body that counts, gives an address, signs with initials, or names sections."""
    if line.words == 1 and _ADDRESS.fullmatch(line.text):
        return "share_line", _address_claims(line.text)
    if line.words == 1 and _COUNT.fullmatch(line.key):
        return "reading_facts", ()
    if line.words <= _MOST_CALL_WORDS and _INITIALS.fullmatch(line.key) and not outlets.find(line.text.strip("() []")):
        agency = closing_credit(line.text)
        return "outlet_byline", (Claim("agency", agency),) if agency else ()
    known = outlets.find(line.text) if not header and line.words <= _FEW_WORDS else None
    return ("outlet_byline", (Claim("outlet", known.name),)) if known else _row_of_names(line, table, header=header)


def _row_of_names(line: Line, table: RuleSet, *, header: bool) -> Found | None:
    """Buttons with bars between them; above the body also a trail of sections."""
    parts = [part for part in map(bare, _TRAIL.split(line.key)) if part]
    buttons = [rule for part in parts if (rule := table.whole.get(part))]
    if len(parts) > 1 and len(buttons) == len(parts):
        return buttons[0].name, ()
    if header and len(parts) > 1 and all(part.count(" ") < _FEW_WORDS for part in parts):
        return ("glued_categories", ()) if any(table.menu.fullmatch(part) for part in parts) else None
    return None


def below_headline(line: Line, table: RuleSet) -> Found | None:
    """A line between headline and body: a section, a word in other letters, a picture's caption with its agency."""
    if line.words <= _FEW_WORDS and (table.menu.fullmatch(line.key) or not _ARABIC.search(line.text)):
        known = outlets.find(line.text)
        claims = (Claim("agency" if known.is_agency else "outlet", known.name),) if known else ()
        return "glued_categories" if _ARABIC.search(line.text) else "page_furniture", claims
    credited = _CREDITED.search(line.text) if not line.stopped else None
    if credited and _LEAST_CAPTION_WORDS <= line.words <= _MOST_CAPTION_WORDS:
        known = outlets.find(credited.group(1))
        if known and (known.is_agency or known.distinctive or credited.group().startswith("(")):
            return "caption", ()
    return None


def loose_ends(lines: Sequence[Line], kept: Sequence[int]) -> list[int]:
    """Of the last kept lines those that are tags or a signature: one or two, of few words, below a whole paragraph."""
    found: list[int] = []
    for index in reversed(kept):
        line = lines[index]
        if line.prose:
            ends = not line.text.rstrip().endswith((":", "："))
            return found if ends and len(found) <= _MOST_LOOSE else []
        if line.words > _FEW_WORDS or not line.text[-1].isalnum() or not line.text[0].isalpha():
            return []
        found.append(index)
    return []
