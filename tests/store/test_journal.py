"""What was written is in the library file itself, whatever is done to the file while it is open."""

from __future__ import annotations

import shutil
from pathlib import Path

from reader.library.library import Library
from tests.library.drafts import draft


def _titles(path: Path) -> list[str]:
    with Library.open(path) as library:
        return [row.title for row in library.articles()]


def test_a_library_renamed_while_it_is_open_holds_all_that_was_written(tmp_path: Path) -> None:
    path, renamed = tmp_path / "library.db", tmp_path / "أرشيف.db"
    with Library.open(path) as library:
        library.import_draft(draft("عنوان", "نص المقال عن إدلب."))
        path.rename(renamed)
        library.import_draft(draft("عنوان آخر", "نص آخر عن حلب."))
    assert not path.exists()
    assert sorted(_titles(renamed)) == ["عنوان", "عنوان آخر"]


def test_after_upkeep_a_copy_of_the_file_alone_holds_all_that_was_written(tmp_path: Path) -> None:
    path, copy = tmp_path / "library.db", tmp_path / "copy.db"
    with Library.open(path) as library:
        library.import_draft(draft("عنوان", "نص المقال عن إدلب."))
        library.upkeep()
        shutil.copy(path, copy)
    assert _titles(copy) == ["عنوان"]
