"""What grouping asks of the stored library."""

from __future__ import annotations

from pathlib import Path

from reader.library.library import Library
from reader.store.store import Store
from tests.library.drafts import BODY, draft, unlike


def test_the_company_of_articles_is_all_of_their_events(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        first = library.import_draft(draft(outlet="أ")).new[0]
        second = library.import_draft(draft(outlet="ب", text=f"{BODY}\nوحضر الافتتاح عدد من الأطباء.")).new[0]
        alone = library.import_draft(draft("خبر آخر", unlike(3), outlet="ج")).new[0]
    store = Store.open(path)
    with store.shelf.reading() as grouped:
        assert grouped.company([first]) == {first, second}
        assert grouped.company([second, alone]) == {first, second, alone}
        assert grouped.company([]) == set()
    store.close()
