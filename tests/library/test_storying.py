"""Stories follow what comes in: at once in a small library, at the next upkeep in a large one."""

from __future__ import annotations

from pathlib import Path

from reader.importers.drafts import read
from reader.library import samples
from reader.library.library import Library
from reader.library.views import ArticleQuery, EventQuery
from reader.store.limits import Limits

LARGE = Limits(events_for_stories=0)


def test_a_small_library_has_its_stories_with_the_import(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add_samples()
        assert library.stories()
        assert not library.upkeep()


def test_a_large_library_has_them_after_upkeep(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db", LARGE) as library:
        library.add_samples()
        assert library.stories() == ()
        assert library.upkeep()
        assert library.stories()
        assert not library.upkeep()


def test_a_draft_in_a_large_library_is_not_forgotten_when_the_program_ends_before(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path, LARGE) as library:
        for file in sorted(samples.folder().iterdir()):
            for found in read(file):
                library.import_draft(found, file.name)
    with Library.open(path) as library:
        assert library.stories() == ()
        library.upkeep()
        assert library.stories()


def test_undo_after_the_stories_were_made_anew_and_a_split_event_stays_in_its_story(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add_samples()
        story = library.stories()[0].id
        events = [card.id for card in library.events(EventQuery(story=story))]
        merged = library.merge_events(events)
        library.refresh_stories()
        assert library.stories() == ()
        library.undo(merged)
        assert len(library.events()) == len(events)
        library.refresh_stories()
        assert library.stories()[0].events == len(events)
        library.redo(merged)
        assert len(library.events()) == 1
        library.undo(merged)
        library.refresh_stories()
        (shared,) = (card.id for card in library.events() if card.articles == 2)
        library.split_event(shared, [library.articles(ArticleQuery(event=shared))[0].id])
        assert library.stories()[0].events == len(events) + 1
