"""What grouping asks of the stored library."""

from __future__ import annotations

from pathlib import Path

from reader.library.library import Library
from reader.store.store import Store
from tests.library.drafts import BODY, draft, unlike


def test_what_is_told_of_articles_is_all_of_their_events(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        first = library.import_draft(draft(outlet="أ")).new[0]
        second = library.import_draft(draft(outlet="ب", text=f"{BODY}\nوحضر الافتتاح عدد من الأطباء.")).new[0]
        alone = library.import_draft(draft("خبر آخر", unlike(3), outlet="ج")).new[0]
    store = Store.open(path)
    with store.shelf.reading() as grouped:
        assert list(grouped.told([first])) == [(first, second)]
        assert set(grouped.told([second, alone])) == {(first, second), (alone,)}
        assert not list(grouped.told([]))
    store.close()
