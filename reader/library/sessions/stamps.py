"""What a new session, note or tag is known by and when it was made: light to load, for pages that only make them."""

from __future__ import annotations

import datetime as dt
import uuid


def new_id() -> str:
    """An identifier for a note or tag that no other machine gives again."""
    return uuid.uuid4().hex


def now() -> dt.datetime:
    """This moment in UTC, to the second."""
    return dt.datetime.now(dt.UTC).replace(microsecond=0)
