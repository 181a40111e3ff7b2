"""What another process writes in a library is noticed; what this one writes is not taken for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from reader.library.library import Library
from tests.library.drafts import draft

_STARS = """
import sys
from pathlib import Path
from reader.library.library import Library
with Library.open(Path(sys.argv[1])) as library:
    library.set_starred([1])
"""


def _write_elsewhere(path: Path) -> None:
    subprocess.run([sys.executable, "-c", _STARS, str(path)], check=True, timeout=60)


def test_another_process_is_noticed_once_and_own_changes_never(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft("عنوان", "نص المقال عن إدلب."))
        assert not library.changed_elsewhere()
        library.set_read([1])
        library.set_starred([1])
        assert not library.changed_elsewhere()
        _write_elsewhere(path)
        library.set_read([1], read=False)
        assert library.changed_elsewhere()
        assert not library.changed_elsewhere()


def test_a_library_open_for_reading_notices_too(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft("عنوان", "نص المقال عن إدلب."))
        with Library.open(path, read_only=True) as reading:
            assert not reading.changed_elsewhere()
            library.set_starred([1])
            assert reading.changed_elsewhere()
