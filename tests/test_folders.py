"""Where the user's files are, and what is said where nobody can tell."""

from __future__ import annotations

import pytest

from reader.folders import own
from reader.model.errors import LibraryError


def test_a_user_without_a_home_is_told_what_to_set() -> None:
    def homeless(_name: str, *, appauthor: bool) -> str:
        raise RuntimeError(f"could not determine the home directory ({appauthor})")

    with pytest.raises(LibraryError, match="HOME"):
        own(homeless)
