"""When a feed is due again: pure decisions over times in UTC."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

_SHORTEST = dt.timedelta(minutes=15)
_LONGEST = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Visit:
    """How the last visit to a feed ended. `failures` counts those in a row; `wait` is what the server asked for."""

    at: dt.datetime
    failures: int = 0
    wait: dt.timedelta | None = None
    gone: bool = False


def next_visit(visit: Visit, interval: dt.timedelta) -> dt.datetime | None:
    """The moment at which a scheduled update may ask again; None where the feed is gone for good.

    Each failure doubles the interval, up to a week; what the server asked for is always kept.
    """
    if visit.gone:
        return None
    doublings: int = 2 ** min(visit.failures, 10)
    pause = max(interval, _SHORTEST) * doublings
    pause = min(pause, _LONGEST)
    return visit.at + max(pause, visit.wait or dt.timedelta(0))


def is_due(visit: Visit | None, interval: dt.timedelta, now: dt.datetime, *, asked: bool = False) -> bool:
    """Whether to fetch now. `asked` by hand overrides interval and back-off, but not what the server asked for."""
    if visit is None:
        return True
    if visit.gone and not asked:
        return False
    if visit.wait is not None and now < visit.at + visit.wait:
        return False
    following = next_visit(visit, interval)
    return asked or (following is not None and now >= following)
