"""The table of outlets and agencies of resources/outlets: the many names of one outlet lead to one name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from urllib.parse import urlsplit

from reader import resources
from reader.model.errors import ImportFailed
from reader.text.folding import fold

_MARKS = re.compile(r"[\W_]+")
_HAMZA = re.compile("[أؤئء]")
_ARABIC = re.compile("[\u0621-\u064a]")
# Words that say what a name is, not whose it is.
_GENERIC = frozenset(
    fold(word)
    for word in (
        "وكالة",
        "وكالات",
        "قناة",
        "صحيفة",
        "جريدة",
        "موقع",
        "شبكة",
        "مجلة",
        "أنباء",
        "إذاعة",
        "تلفزيون",
        "راديو",
        "نقلا",
        "عن",
    )
)
_COMMON_HOST_PARTS = frozenset({"www", "arabic", "ar", "ara", "m", "web", "amp", "news", "english", "en", "old", "new"})


@dataclass(frozen=True, slots=True)
class Outlet:
    """A row of the table; `name` is the one to show, `country` an ISO 3166 code or empty."""

    name: str
    kind: str
    country: str
    hosts: tuple[str, ...]
    aliases: tuple[str, ...]

    @property
    def is_agency(self) -> bool:
        return self.kind == "agency"

    @property
    def distinctive(self) -> bool:
        """Whether the name alone can hardly be a place or a common word: several words, or not Arabic letters."""
        return " " in self.name or not _ARABIC.search(self.name)


@lru_cache(maxsize=4096)
def find(name: str) -> Outlet | None:
    """The outlet of that name, alias or host, if the table has it."""
    words = key_of(name).split()
    by_name, _ = _tables()
    found = by_name.get(" ".join(words))
    while found is None and len(words) > 1 and words[0] in _GENERIC:
        words = words[1:]
        found = by_name.get(" ".join(words))
    if found is not None and len(words) == 1 and not _is_spelled_so(name.rsplit(maxsplit=1)[-1], found):
        found = None
    if found is None and "." in name and " " not in name.strip():
        found = find_host(name)
    return found


def _is_spelled_so(word: str, outlet: Outlet) -> bool:
    """Whether the hamzas inside a name of one word are the outlet's: الراي and الرأي are two papers.

    At the start of a word they are often left out.
    """
    printed = " ".join((outlet.name, *outlet.aliases)).split()
    known = [other for other in printed if key_of(other) == key_of(word)]
    return not known or _inner_hamzas(word) in map(_inner_hamzas, known)


def _inner_hamzas(word: str) -> int:
    return len(_HAMZA.findall(word.removeprefix("ال")[1:]))


@lru_cache(maxsize=1024)
def find_host(url: str) -> Outlet | None:
    """The outlet whose host an address or a host name has."""
    try:
        host = (urlsplit(url if "//" in url else "//" + url).hostname or "").lower()
    except ValueError:
        return None
    _, by_host = _tables()
    parts = host.split(".")
    return next((by_host[key] for i in range(len(parts) - 1) if (key := ".".join(parts[i:])) in by_host), None)


def may_begin_agency(word: str) -> bool:
    """A fast test: whether some agency's name or alias begins with that word, or with a general one such as وكالة."""
    return key_of(word).split(" ", 1)[0] in _first_words()


@cache
def _first_words() -> frozenset[str]:
    names = (name for entry in read_table() if entry.is_agency for name in (entry.name, *entry.aliases))
    return frozenset(key_of(name).split()[0] for name in names) | _GENERIC


def name_of(given: str) -> str:
    """The table's name for an outlet, or the given name where the table has none."""
    found = find(given)
    return found.name if found else given


def key_of(name: str) -> str:
    return " ".join(_MARKS.sub(" ", fold(name)).split())


@cache
def _tables() -> tuple[dict[str, Outlet], dict[str, Outlet]]:
    by_name: dict[str, Outlet] = {}
    by_host: dict[str, Outlet] = {}
    outlets = read_table()
    for outlet in outlets:
        for name in (outlet.name, *outlet.aliases):
            by_name.setdefault(key_of(name), outlet)
        for host in outlet.hosts:
            by_host.setdefault(host, outlet)
    labels: dict[str, set[Outlet]] = {}
    for outlet in outlets:
        for host in outlet.hosts:
            label = next((part for part in host.split(".") if part not in _COMMON_HOST_PARTS), host)
            labels.setdefault(key_of(label), set()).add(outlet)
    for label, owners in labels.items():
        if len(owners) == 1:
            by_name.setdefault(label, *owners)
    return by_name, by_host


@cache
def read_table() -> tuple[Outlet, ...]:
    """All rows of the table.

    Raises:
        ImportFailed: a row does not have the five columns, or its kind is unknown.
    """
    path = resources.path("outlets", "outlets.tsv")
    found = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) < 3 or cells[1] not in ("outlet", "agency"):
            raise ImportFailed(f"{path.name}, line {number}: name, kind, country, hosts, other names", name=path.name)
        cells += [""] * (5 - len(cells))
        found.append(Outlet(cells[0], cells[1], cells[2], _split(cells[3].lower()), _split(cells[4])))
    return tuple(found)


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())
