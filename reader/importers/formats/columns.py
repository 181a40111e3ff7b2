"""Which column of a table holds what: known names first, then what the user set, then what the values look like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import mean

from reader.importers.facts import outlets
from reader.importers.raw import Columns, Options
from reader.text.dates.dates import has_full_date
from reader.text.folding import fold

_NAMES = {
    "text": "text|body|content|article body|article|article text|full text|النص|نص الخبر|نص المقال|المحتوى|الخبر|المتن"
    "|التفاصيل|نص",
    "title": "title|headline|العنوان|عنوان الخبر|عنوان المقال|عنوان|name",
    "outlet": "outlet|source|publisher|site|المصدر|الصحيفة|الموقع|الوسيلة|المنشأ",
    "agency": "agency|الوكالة|وكالة",
    "byline": "byline|author|الكاتب|المؤلف|المحرر|كاتب",
    "published": "published|date|date published|publication date|pub date|publish date|pubdate|التاريخ"
    "|تاريخ النشر|تاريخ",
    "url": "url|link|address|الرابط|رابط",
    "key": "id|key|المعرف|رقم",
    "event": "event|الحدث|حدث",
}
FIELDS = tuple(_NAMES)
"""What a column may hold: fields of an article."""
# Characters, in the mean over the rows looked at.
_LEAST_TEXT, _LEAST_TITLE, _MOST_TITLE, _DATE, _NAME = 120, 15, 160, 60, 40


def _key(name: str) -> str:
    return " ".join(fold(name.strip(' "\r\ufeff')).replace("_", " ").replace("-", " ").split())


_FIELDS = {_key(name): field for field, names in _NAMES.items() for name in names.split("|")}
_FIELDS |= {name.replace(" ", ""): field for name, field in _FIELDS.items() if name.isascii()}
_ORDER = {name: place for place, name in enumerate(_FIELDS)}


def field_named(name: str) -> str | None:
    """The field that a column of this name holds, or that goes by this name on a command line."""
    return _FIELDS.get(_key(name))


def columns_of(header: Sequence[str], options: Options) -> dict[str, tuple[str, ...]]:
    """For each field the columns that may hold it, the first that is not empty counting: as the user set them for such
    a table, else by their names. An empty name in a mapping says that no column holds the field."""
    known = next((columns for names, columns in options.tables if names == tuple(header)), None)
    found = _by_name(header) if known is None else {}
    for field, name in (*(known or ()), *options.columns):
        if name in header:
            found[field] = (name,)
        elif not name:
            found.pop(field, None)
    return found


def guess(header: Sequence[str], rows: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """The column of each field in a table that nobody has set: by their names, then by what their values look like."""
    found = {field: names[0] for field, names in _by_name(header).items()}
    values = {name: [row[name] for row in rows if row.get(name, "").strip()] for name in header}
    lengths = {name: mean(map(len, cells)) for name, cells in values.items() if cells}

    def free() -> list[str]:
        return [name for name in lengths if name not in found.values()]

    def take(field: str, fits: Sequence[str]) -> None:
        if field not in found and fits:
            found[field] = fits[0]

    take("url", [name for name in free() if _most(value.startswith("http") for value in values[name])])
    take("published", [name for name in free() if lengths[name] < _DATE and _most(map(has_full_date, values[name]))])
    take("text", sorted((name for name in free() if lengths[name] >= _LEAST_TEXT), key=lambda name: -lengths[name]))
    take("title", [name for name in free() if _LEAST_TITLE <= lengths[name] <= _MOST_TITLE])
    take("outlet", [name for name in free() if lengths[name] < _NAME and _one_source(values[name])])
    return found


def _one_source(values: Sequence[str]) -> bool:
    """Whether the values are known outlets, or the one name that all rows share."""
    return _most(outlets.find(value) is not None for value in values) or (
        len(values) > 1 and len(set(values)) == 1 and not any(letter.isdigit() for letter in values[0])
    )


def parsed(words: Sequence[str]) -> Columns:
    """The columns of 'headline=العنوان,text=النص' and the like. Raises ValueError with the part that is none."""
    found = []
    for part in (part for word in words for part in word.split(",") if part.strip()):
        field, sign, name = part.partition("=")
        known = field_named(field)
        if not sign or known is None:
            raise ValueError(part.strip())
        found.append((known, name.strip()))
    return tuple(found)


def _by_name(header: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Of several columns for one field those first whose names stand first among that field's names."""
    found: dict[str, tuple[str, ...]] = {}
    for name in sorted(header, key=lambda name: _ORDER.get(_key(name), 0)):
        field = field_named(name)
        if field:
            found[field] = (*found.get(field, ()), name)
    return found


def _most(answers: Iterable[bool]) -> bool:
    values = list(answers)
    return sum(values) > len(values) / 2
