"""Articles are found by their rare words once they are grouped, however many came in and whatever came between."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
from pathlib import Path

from reader.analysis.events import Signature
from reader.library.care import recover
from reader.library.library import Library
from reader.library.views import ArticleQuery, ImportProgress
from reader.store.store import Store
from tests.library.drafts import draft, unlike

MANY = 28


def rows(path: Path, numbers: Iterable[int]) -> Path:
    with path.open("w", encoding="utf-8") as out:
        for number in numbers:
            row = {"title": f"خبر {unlike(number)[:9]}", "text": unlike(number) * 2, "published": "2021-03-04"}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


def found_by_words(path: Path, *, dated: bool = True) -> set[int]:
    """The articles that each of their rare words finds; raises where one finds some only."""
    store, found = Store.open(path), set()
    with store.shelf.reading() as grouped:
        for article, data, _ in grouped.every():
            words = Signature.from_bytes(data).specifics.tolist()
            holds = [article in one for one in grouped.holders(words, dated=dated, most=99)]
            assert len(set(holds)) == 1
            found |= {article} if holds[0] else set()
    store.close()
    return found


def test_many_that_came_in_at_once_and_few_that_came_later(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_paths([rows(tmp_path / "many.jsonl", range(MANY))])
        later = library.import_draft(draft("خبر لاحق", unlike(MANY), day=None)).new[0]
        everyone = {row.id for row in library.articles(ArticleQuery())}
    assert len(everyone) == MANY + 1
    assert found_by_words(path) == everyone - {later}
    assert found_by_words(path, dated=False) == {later}


def test_a_grouping_that_was_stopped_leaves_them_to_the_next(tmp_path: Path) -> None:
    path, stages = tmp_path / "library.db", []

    def note(step: ImportProgress) -> None:
        stages.append(step.stage)

    with Library.open(path) as library:
        library.import_paths([rows(tmp_path / "many.jsonl", range(MANY))], note, lambda: "grouping" in stages)
        # One whose day is set right, and one that comes alone, before the others are in the index.
        first = min(row.id for row in library.articles(ArticleQuery()))
        library.set_day([first], datetime.date(2021, 5, 6))
        library.upkeep()
        library.import_draft(draft("خبر لاحق", unlike(MANY)))
        library.set_day([first], None)
        library.upkeep()
        everyone = {row.id for row in library.articles(ArticleQuery())}
    assert len(everyone) == MANY + 1
    assert found_by_words(path) == everyone - {first}
    assert found_by_words(path, dated=False) == {first}


def test_a_library_read_out_of_a_damaged_one_finds_them_again(tmp_path: Path) -> None:
    path, target = tmp_path / "library.db", tmp_path / "recovered.db"
    with Library.open(path) as library:
        library.import_paths([rows(tmp_path / "many.jsonl", range(MANY))])
    recover(path, target)
    with Library.open(target) as library:
        library.upkeep()
        library.import_draft(draft("خبر لاحق", unlike(MANY)))
        everyone = {row.id for row in library.articles(ArticleQuery())}
        assert library.integrity() == ()
    assert len(everyone) == MANY + 1
    assert found_by_words(target) == everyone
