"""What can be asked for on the command line, as values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Window:
    """The window, with files to open in it; `sample` puts the sample articles into an empty library first."""

    paths: tuple[Path, ...] = ()
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Selfcheck:
    """Everything once with the sample articles, see `reader.selfcheck`."""


@dataclass(frozen=True, slots=True)
class Analyse:
    """JSON of what the analyses find in files; nothing is stored. `columns` are as typed, FIELD=COLUMN,..."""

    paths: tuple[Path, ...]
    columns: tuple[str, ...] = ()
    together: bool = False


@dataclass(frozen=True, slots=True)
class Import:
    """Files and folders into the library; `columns` are as typed, FIELD=COLUMN,..."""

    paths: tuple[Path, ...]
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Events:
    """A list of the newest events, as lines or as JSON."""

    limit: int
    as_json: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """The articles that a search finds."""

    words: str
    limit: int


@dataclass(frozen=True, slots=True)
class Export:
    """A saved session, by name or number, written in one format; no `sections` means all."""

    session: str
    format: str
    out: Path
    language: str = "ar"
    sections: tuple[str, ...] = ()
    with_texts: bool = False


Command = Window | Selfcheck | Analyse | Import | Events | Search | Export


@dataclass(frozen=True, slots=True)
class Request:
    """What the user typed. `library` is None for the one in the user's data folder."""

    command: Command
    library: Path | None = None
