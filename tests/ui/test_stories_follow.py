"""In a large library the stories follow an import by themselves, once nothing has changed for a moment."""

from __future__ import annotations

import json
from pathlib import Path

from reader.library.library import Library
from reader.store.limits import Limits

from .conftest import Opener


def large(folder: Path) -> Path:
    """A library of more events than have their stories made with the import."""
    rows = (
        {"title": f"خبر {number}", "text": f"نص الخبر رقم {number} عن {number * 7919}."}
        for number in range(Limits().events_for_stories)
    )
    table = folder / "large.jsonl"
    table.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")
    with Library.open(folder / "large.db") as library:
        library.import_paths([table])
    return folder / "large.db"


def test_stories_come_after_the_import_without_another_step(opener: Opener, tmp_path: Path) -> None:
    driver = opener(library=large(tmp_path))
    window = driver.window
    window.importing.add_samples()
    driver.settle()
    found: list[int] = []

    def there() -> bool:
        driver.program.context.ask(lambda library: len(library.stories()), found.append)
        return bool(found) and found[-1] > 0

    driver.qtbot.waitUntil(there, timeout=30_000)
    assert window.importing.busy is False
