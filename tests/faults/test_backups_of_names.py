"""The user's own names go with the library: into the daily copies, back from them, into a copy, into a recovery."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from reader.lexicon import edit
from reader.lexicon.edit import EMPTY
from reader.library import care
from reader.library.library import Library
from reader.library.user_names import file_beside
from reader.store.file.backups import KEPT, folder_of
from tests.library.drafts import draft

DAY = dt.date(2026, 3, 1)
_ONE, _TWO = edit.disable(EMPTY, "houthis"), edit.disable(EMPTY, "isis")


def _switched_off(library: Path) -> tuple[tuple[str, str], ...]:
    with Library.open(library) as opened:
        return opened.lexicon().user.disabled


def test_names_are_in_the_copy_and_come_back_with_it(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft())
        library.set_names(_ONE)
        made = library.back_up_daily(DAY)
        library.set_names(_TWO)
    assert made is not None
    kept = care.restore(path, made.path)
    assert kept is not None
    assert _switched_off(path) == _ONE.disabled
    assert _switched_off(kept) == _TWO.disabled


def test_a_copy_without_names_leaves_those_that_there_are(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft())
        made = library.back_up_daily(DAY)
        library.set_names(_TWO)
    assert made is not None
    care.restore(path, made.path)
    assert _switched_off(path) == _TWO.disabled


def test_names_of_copies_that_go_go_with_them(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft())
        library.set_names(_ONE)
        for number in range(KEPT + 3):
            library.back_up_daily(DAY + dt.timedelta(days=number))
    endings = [file.suffix for file in folder_of(path).iterdir()]
    assert endings.count(".db") == endings.count(".lex") == KEPT
    assert len(endings) == 2 * KEPT


def test_a_copy_by_hand_and_a_recovery_carry_them(tmp_path: Path) -> None:
    path, target = tmp_path / "library.db", tmp_path / "elsewhere" / "copy.db"
    with Library.open(path) as library:
        library.import_draft(draft())
        library.set_names(_ONE)
        library.backup(target)
    recovered = care.recovered_name(path)
    care.recover(path, recovered)
    assert file_beside(path).read_bytes() == file_beside(target).read_bytes() == file_beside(recovered).read_bytes()
    assert _switched_off(target) == _switched_off(recovered) == _ONE.disabled
