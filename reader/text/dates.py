"""Dates as the Arabic press writes them, and the one that an article states or fixes as its own."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from reader.model import DateBasis, Published

_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?")


def has_full_date(text: str) -> bool:
    """Whether `text` holds a date with day, month and year."""
    return _ISO.search(text) is not None


def publication_date(stated: Sequence[str], text: str = "") -> Published | None:
    """The day of publication."""
    for line in stated:
        match = _ISO.search(line)
        if match:
            try:
                day = datetime.date(*(int(part) for part in match.groups()[:3]))
            except ValueError:
                continue
            return Published(day, DateBasis.STATED, line)
    return None
