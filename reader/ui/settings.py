"""What the user chose, as one readable JSON file in the user's settings folder.

Keys that this version does not know are kept when the file is written again. A file that cannot be read is set aside
under another name, never overwritten.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import isnan
from pathlib import Path
from typing import Any, get_type_hints

from reader.model.errors import RiwayaError


class Language(StrEnum):
    ARABIC = "ar"
    ENGLISH = "en"


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Digits(StrEnum):
    WESTERN = "western"
    ARABIC = "arabic"


class Months(StrEnum):
    LEVANTINE = "levantine"
    EGYPTIAN = "egyptian"
    BOTH = "both"


class ReaderFont(StrEnum):
    NASKH = "naskh"
    AMIRI = "amiri"
    SANS = "sans"


class PageColour(StrEnum):
    INTERFACE = "interface"
    PAPER = "paper"
    SEPIA = "sepia"
    DARK = "dark"


class Letters(StrEnum):
    JOINED = "joined"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. `text_size` is in pixels, `line_height` a factor of it, `measure` in characters.

    `compare_line_height` is the same factor where articles are compared.

    `feed_interval` is in minutes, 0 for by hand only; `allowed_hosts` of the local network may be fetched from.
    """

    language: Language = Language.ARABIC
    theme: ThemeChoice = ThemeChoice.SYSTEM
    digits: Digits = Digits.WESTERN
    months: Months = Months.BOTH
    reader_font: ReaderFont = ReaderFont.NASKH
    text_size: int = 20
    line_height: float = 1.9
    measure: int = 70
    compare_line_height: float = 1.8
    page: PageColour = PageColour.INTERFACE
    letters: Letters = Letters.JOINED
    reduced_motion: bool = False
    feed_interval: int = 0
    allowed_hosts: tuple[str, ...] = ()
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    unknown: Mapping[str, Any] = field(default_factory=dict, compare=False)

    def to_json(self) -> dict[str, Any]:
        """Plain values for the file, unknown keys among them."""
        known = {one.name: getattr(self, one.name) for one in dataclasses.fields(self) if one.name != "unknown"}
        lists = {"shortcuts": dict(self.shortcuts), "allowed_hosts": list(self.allowed_hosts)}
        return {**self.unknown, **known, **lists}


LIMITS: Mapping[str, tuple[float, float]] = {
    "text_size": (14, 40),
    "line_height": (1.4, 2.6),
    "measure": (50, 90),
    # Below, the marks of two lines would overlap.
    "compare_line_height": (1.8, 2.6),
    "feed_interval": (0, 7 * 24 * 60),
}


class BrokenSettings(Exception):
    """The file of settings could not be read; `kept_as` is where it was set aside, None when that failed too."""

    def __init__(self, kept_as: Path | None) -> None:
        super().__init__(f"settings set aside as {kept_as}")
        self.kept_as = kept_as


class SettingsNotKept(RiwayaError):
    """The file of settings, `values["path"]`, could not be written: they hold until the program ends."""

    code = "settings_not_kept"


def from_json(found: Mapping[str, Any]) -> Settings:
    """Settings from plain values; a value of the wrong kind or beyond its limits gives way to the default."""
    hints = get_type_hints(Settings)
    values: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    for key, value in found.items():
        if key not in hints or key == "unknown":
            unknown[key] = value
            continue
        good = _checked(key, hints[key], value)
        if good is not None:
            values[key] = good
    return Settings(**values, unknown=unknown)


def _checked(key: str, hint: Any, value: Any) -> Any:
    if key == "shortcuts":
        return {str(name): str(keys) for name, keys in value.items()} if isinstance(value, dict) else None
    if key == "allowed_hosts":
        return tuple(host for host in value if isinstance(host, str)) if isinstance(value, list) else None
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value) if isinstance(value, str) and value in set(hint) else None
    if hint is bool:
        return value if isinstance(value, bool) else None
    if isinstance(value, bool) or not isinstance(value, int | float) or (isinstance(value, float) and isnan(value)):
        return None
    low, high = LIMITS[key]
    return hint(min(max(value, low), high))


def glance(file: Path) -> Settings:
    """The settings in that file, the defaults where they cannot be read; the file is left alone."""
    try:
        return from_json(read_json(file))
    except (OSError, ValueError, TypeError, AttributeError):
        return Settings()


def load(file: Path) -> Settings:
    """The settings in that file, the defaults where there is none.

    Raises BrokenSettings, after setting the file aside, when it is not readable JSON.
    """
    try:
        found = read_json(file)
        if not isinstance(found, dict):
            raise TypeError("not an object")
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError) as error:
        raise BrokenSettings(_set_aside(file)) from error
    return from_json(found)


def save(file: Path, settings: Settings) -> None:
    """Writes the file whole or not at all.

    Raises OSError when the folder cannot be written.
    """
    write_json(file, settings.to_json())


def read_json(file: Path) -> Any:
    """The plain values in that file. Raises OSError, or ValueError where it is no JSON that can be read."""
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except RecursionError as error:
        raise ValueError("nested beyond reason") from error


def write_json(file: Path, values: Mapping[str, Any]) -> None:
    """Writes plain values as readable JSON through a temporary file. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(file.name + ".new")
    try:
        data = json.dumps(values, ensure_ascii=False, indent=2).encode()
    except UnicodeEncodeError:
        # The path of a file whose name is no Unicode: JSON has an escape for what stands for its bytes.
        data = json.dumps(values, indent=2).encode()
    new.write_bytes(data + b"\n")
    new.replace(file)


def _set_aside(file: Path) -> Path | None:
    for number in range(1, 1000):
        kept = file.with_name(f"{file.stem}.broken-{number}{file.suffix}")
        if not kept.exists():
            try:
                file.rename(kept)
            except OSError:
                return None
            return kept
    return None
