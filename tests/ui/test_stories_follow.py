"""In a large library the stories follow an import by themselves, once nothing has changed for a moment."""

from __future__ import annotations

import pytest

from reader.library.grouping import stories as storying

from .conftest import Opener


def test_stories_come_after_the_import_without_another_step(opener: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storying, "SOON", 0)
    driver = opener(empty=True)
    window = driver.window
    window.importing.add_samples()
    driver.settle()
    found: list[int] = []

    def there() -> bool:
        driver.program.context.ask(lambda library: len(library.stories()), found.append)
        return bool(found) and found[-1] > 0

    driver.qtbot.waitUntil(there, timeout=30_000)
    assert window.importing.busy is False
