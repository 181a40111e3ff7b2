"""The window with feeds on a real server."""

from __future__ import annotations

from tests.feeds.conftest import site
from tests.ui.conftest import opener, sample_file

__all__ = ["opener", "sample_file", "site"]
