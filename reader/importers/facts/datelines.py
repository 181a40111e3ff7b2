"""Datelines: the place, agency and date that open a report: '(رويترز) -', 'ميونيخ-سانا', '(وكالة / وكالة - تاريخ)'."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.importers.facts import outlets
from reader.text.dates import dates
from reader.text.folding import fold

_SEARCHED = 160
_DASHED_SEARCHED = 70
_DASH = r"(?:\s*(?:-{1,3}|–|—|:|/|\.)\s*)"
_NAME = r"[^\W\d_][^\n()\[\]/\-–—:.]{0,38}"
_BRACKETED = re.compile(rf"^[(\[]([^()\[\]\n]{{2,110}})[)\]]{_DASH}?")
_PLACE_BRACKET = re.compile(
    rf"^({_NAME}(?:\s*[،,/\-–—]\s*{_NAME})?(?:\s*\({_NAME}\))?)\s*[(\[]([^()\[\]\n]{{2,60}})[)\]]{_DASH}?"
)
_PARTS = re.compile(r"\s*[/|+]\s*|\s*[،,]\s*|\s+[-–—]\s+|(?<=\D)[-–—](?=\D)|\s*[-–—]\s*(?=\d)")
_WHOLE_PARTS = re.compile(r"\s*[-–—/()\[\]،,:|]+\s*")
_DASHED = re.compile(r"\s*[-–—/:]+\s*")
_CREDIT_END = re.compile(r"[(\[]([^()\[\]\n]{2,40})[)\]]\s*[.\"”»]*\s*$")
_MOST_PLACE_WORDS = 4
# A place, then a date: 'الرياض 20 …', 'بيروت في 3 …'.
_NEAR_DIGIT = re.compile(r"^[^\d\n.:«\"“]{3,30}\d")
_DATED_SEARCHED, _PLACE_LENGTH = 110, 30
_MOST_DATED_WORDS = 14
_IN = re.compile(r"\s(?:في|بتاريخ|يوم)\s*$")
_ALSO = re.compile(r"\s*(?:هـ|ه)?\s*(?:[/،,()]|الموافق(?: ل)?)?\s*")
_ERA = re.compile(r"^\s*(?:م|هـ|ه|ميلادية|ميلادي)(?=[\s/()\-–—])")
_DASH_NEXT = re.compile(r"^\s*(?:م\s*)?[-–—]{1,3}\s")
# Agencies whose names are common words or names of people: read as agencies only between marks.
_ALSO_WORDS = frozenset(
    fold(word)
    for word in (
        "فارس",
        "سبأ",
        "سما",
        "صفا",
        "ثقة",
        "خطوة",
        "مهر",
        "بنا",
        "وال",
        "وما",
        "معا",
        "قاسيون",
        "دوغان",
        "إخلاص",
        "شهاب",
        "المركزية",
        "المعلومة",
        "وات",
        "واج",
        "سمارت",
        "هاوار",
        "بغداد اليوم",
        "العمانية",
    )
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says. `length` counts the code points that hold nothing but sources and dates, to be cut."""

    place: str | None = None
    outlet: str | None = None
    agency: str | None = None
    published: str | None = None
    length: int = 0


def find_dateline(line: str) -> Dateline | None:
    """The dateline that opens a body's first paragraph, if one does."""
    head = line[:_SEARCHED]
    match = _BRACKETED.match(head)
    if match:
        found = _sources(_PARTS.split(match.group(1)), None)
        return _with_length(found, match.end()) if found else None
    match = _PLACE_BRACKET.match(head)
    if match and match.group(1).count(" ") < 2 * _MOST_PLACE_WORDS:
        found = _sources(_PARTS.split(match.group(2)), match.group(1).strip())
        # 'نقلت وكالة (رويترز) عن' has no dash behind the bracket; agencies that write none put the day before it.
        closed = match.group().rstrip().endswith(("-", "–", "—", ":", "/")) or any(c.isdigit() for c in match.group(1))
        if found and closed:
            return found
    return _dashed(head) or _dated(head)


def whole_dateline(line: str) -> Dateline | None:
    """The dateline that a line consists of: 'بيروت - (ا ف ب):', 'لندن (رويترز)', 'الخرطوم - رويترز', '(أ ف ب)'."""
    plain = line.strip(" -–—:./()[]")
    found = _dated(plain)
    if found is not None and found.agency and line.count(" ") < _MOST_DATED_WORDS:
        return found
    if not plain or len(plain) > _DASHED_SEARCHED or not any(mark in line for mark in "-–—(/["):
        return None
    parts = [part for part in _WHOLE_PARTS.split(plain) if part]
    found = _sources(parts, None)
    if found is None or not found.agency or (found.place or "").count(" ") >= _MOST_PLACE_WORDS - 1:
        return None
    return found


def closing_credit(line: str) -> str | None:
    """The agency in brackets at the end of a body's last paragraph: '… (رويترز)'."""
    match = _CREDIT_END.search(line[-60:])
    if not match:
        return None
    names = [outlets.find(part) for part in _PARTS.split(match.group(1))]
    agencies = (entry.name for entry in names if entry and entry.is_agency)
    return next((name for name in agencies if fold(name) not in _ALSO_WORDS), None)


def _dated(head: str) -> Dateline | None:
    """'نابلس 3-10-2021 وفا- اقتلع', 'الرياض 20 رجب 1444 هـ الموافق 11 فبراير 2023 م واس', 'بيروت 3 مايو 2020 –'.

    Without an agency behind the date only a dash shows that the place and date head the report.
    """
    if not _NEAR_DIGIT.match(head):
        return None
    found = [mention for mention in dates.find_dates(head[:_DATED_SEARCHED]) if mention.date]
    if not found or found[0].span.start > _PLACE_LENGTH:
        return None
    place = _IN.sub("", head[: found[0].span.start]).strip(" -–—/،,(")
    end = found[0].span.end
    for mention in found[1:]:
        if _ALSO.fullmatch(head[end : mention.span.start]):
            end = mention.span.end
    rest = head[end:]
    after = _ERA.sub("", rest).lstrip(" -–—/()،:")
    entry = _leading_agency(_DASHED.split(after, maxsplit=1)[0])
    if not place or place.count(" ") >= _MOST_PLACE_WORDS or (entry is None and not _DASH_NEXT.match(rest)):
        return None
    agency = entry.name if entry and entry.is_agency else None
    return Dateline(place, agency=agency, published=head[found[0].span.start : end])


def _with_length(found: Dateline, length: int) -> Dateline:
    return Dateline(found.place, found.outlet, found.agency, found.published, 0 if found.place else length)


def _sources(parts: list[str], place: str | None) -> Dateline | None:
    """Sorts the parts of a bracket: known agencies, known outlets, a date; the first unknown name beside them.

    An unknown name alone tells nothing: only what stands with a known source or a date is read as one.
    """
    outlet = agency = published = unknown = second = None
    for part in (part.strip() for part in parts if part.strip()):
        entry = outlets.find(part)
        if entry is not None:
            if entry.is_agency:
                agency = agency or entry.name
            elif entry.distinctive:
                outlet = outlet or entry.name
            else:
                unknown = unknown or part
        elif dates.has_full_date(part):
            published = published or part
        elif unknown is None and part.count(" ") < _MOST_PLACE_WORDS:
            unknown = part
        elif second is None and part.count(" ") < 2:
            second = part
        else:
            return None
    if not (outlet or agency):
        return None
    if second is not None and (place is not None or not agency):
        return None
    if unknown is not None and place is None:
        place = f"{unknown}، {second}" if second else unknown
    return Dateline(place, outlet, agency, published)


def _dashed(head: str) -> Dateline | None:
    """'القاهرة - أ ف ب - ', 'ميونيخ-سانا أكد', 'سانا - ': a place and a known agency before a dash or a word."""
    pieces = _DASHED.split(head[:_DASHED_SEARCHED], maxsplit=3)
    for index, piece in enumerate(pieces[:3]):
        last = index == len(pieces) - 1
        entry = _leading_agency(piece) if last or index else outlets.find(piece)
        if entry is None or (index == 0 and last):
            continue
        before = [part for part in pieces[:index] if part]
        if any(part.count(" ") >= _MOST_PLACE_WORDS for part in before):
            return None
        place = "، ".join(part.strip() for part in before) or None
        if entry.is_agency:
            return Dateline(place=place, agency=entry.name)
        return Dateline(place=place, outlet=entry.name) if entry.distinctive and not last and index == 0 else None
    return None


def _leading_agency(piece: str) -> outlets.Outlet | None:
    """The agency that a piece of text is, or begins with: up to three words, the longest first."""
    words = piece.split()[:4]
    if not words or not outlets.may_begin_agency(words[0]):
        return None
    for count in range(min(len(words), 4), 0, -1):
        entry = outlets.find(" ".join(words[:count]))
        whole = count == len(piece.split())
        if entry is not None and (whole or (entry.is_agency and fold(entry.name) not in _ALSO_WORDS)):
            return entry
    return None
