"""Journeys drive the same window as the tests of the interface."""

from __future__ import annotations

from tests.ui.conftest import opener, sample_file, sql_threads

__all__ = ["opener", "sample_file", "sql_threads"]
