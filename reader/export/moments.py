"""Moments as the XML and JSON-LD formats write them."""

from __future__ import annotations

import datetime as dt


def utc(moment: dt.datetime) -> str:
    """The moment as xsd:dateTime in UTC, to the second, the zone as "Z"."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
