from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.views import ArticleQuery, Change, EventQuery, OutletFacts
from reader.model.errors import LibraryError
from tests.library.drafts import BODY, draft, unlike


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Articles 1 and 2 tell one event, 3, 4 and 5 one each."""
    with Library.open(tmp_path / "library.db") as opened:
        opened.import_draft(draft(outlet="أ"))
        opened.import_draft(draft(outlet="ب", text=BODY + "\nوحضر الافتتاح عدد من الأطباء."))
        for number in (3, 4, 5):
            opened.import_draft(draft(f"عنوان {number}", unlike(number), outlet="ج", day=f"2021-05-0{number}"))
        yield opened


def groups(library: Library) -> list[tuple[int, ...]]:
    """The members of all events, in order."""
    events = [library.event(card.id) for card in library.events()]
    return sorted(tuple(sorted(row.id for row in event.articles)) for event in events)


def event_of(library: Library, article: int) -> int:
    return library.article_row(article).events[0]


def test_the_start(library: Library) -> None:
    assert groups(library) == [(1, 2), (3,), (4,), (5,)]


def test_merge_undo_and_redo(library: Library) -> None:
    change = library.merge_events([event_of(library, 1), event_of(library, 3)])
    assert groups(library) == [(1, 2, 3), (4,), (5,)]
    assert library.last_change() == change
    library.undo(change)
    assert groups(library) == [(1, 2), (3,), (4,), (5,)]
    assert library.last_undone() == change
    library.redo(change)
    assert groups(library) == [(1, 2, 3), (4,), (5,)]


def test_split_and_undo(library: Library) -> None:
    change = library.split_event(event_of(library, 1), [2])
    assert groups(library) == [(1,), (2,), (3,), (4,), (5,)]
    library.undo(change)
    assert groups(library) == [(1, 2), (3,), (4,), (5,)]


def test_what_is_split_off_together_stays_together(library: Library) -> None:
    library.merge_events([event_of(library, 1), event_of(library, 3)])
    library.split_event(event_of(library, 1), [2, 3])
    for _ in range(2):
        assert groups(library) == [(1,), (2, 3), (4,), (5,)]
        library.regroup(library.grouping_settings())


@pytest.mark.parametrize("ids", [[1, 2], [3], []])
def test_an_event_is_not_split_into_all_and_nothing(library: Library, ids: list[int]) -> None:
    library.split_event(event_of(library, 1), ids)
    assert groups(library) == [(1, 2), (3,), (4,), (5,)]


def test_the_oldest_of_very_many_steps_cannot_be_undone(library: Library) -> None:
    first = library.set_starred([1])
    second = library.set_starred([2])
    for number in range(299):
        last = library.set_read([3], read=bool(number % 2))
    with pytest.raises(LibraryError):
        library.undo(first)
    library.undo(last)
    library.undo(second)
    assert [row.id for row in library.articles(ArticleQuery(starred=True))] == [1]


def test_move_and_undo(library: Library) -> None:
    change = library.move_article(2, event_of(library, 2), event_of(library, 3))
    assert groups(library) == [(1,), (2, 3), (4,), (5,)]
    library.undo(change)
    assert groups(library) == [(1, 2), (3,), (4,), (5,)]


def test_an_article_of_a_shared_event_joins_another_besides(library: Library) -> None:
    change = library.join_event(event_of(library, 3), 2)
    assert groups(library) == [(1, 2), (2, 3), (4,), (5,)]
    library.undo(change)
    assert groups(library) == [(1, 2), (3,), (4,), (5,)]


def test_an_article_on_its_own_leaves_its_event_when_it_joins(library: Library) -> None:
    library.join_event(event_of(library, 1), 3)
    assert groups(library) == [(1, 2, 3), (4,), (5,)]


def test_not_this_event(library: Library) -> None:
    change = library.dismiss(event_of(library, 1), 2)
    assert groups(library) == [(1,), (2,), (3,), (4,), (5,)]
    library.undo(change)
    assert groups(library) == [(1, 2), (3,), (4,), (5,)]


def test_an_event_is_not_named_by_a_headline_that_has_gone(library: Library) -> None:
    (new,) = library.import_draft(draft("افتتاح مستشفى المدينة اليوم", BODY + "\nووصلت أجهزة جديدة.", outlet="د")).new
    event = event_of(library, new)
    label = library.event(event).card.label
    named_by = next(row.id for row in library.event(event).articles if label in row.title)
    same = [row.id for row in library.event(event).articles if row.title == library.article_row(named_by).title]
    change = library.split_event(event, same)
    left = library.event(event)
    assert left.card.label in {row.title for row in left.articles} != {label}
    library.undo(change)
    assert library.event(event).card.label == label
    library.rename_event(event, "اسم من عندي")
    library.split_event(event, same)
    assert library.event(event).card.label == "اسم من عندي"


def test_nor_by_one_whose_spaced_out_letters_were_joined(library: Library) -> None:
    gone = [
        library.import_draft(draft("إضراب في المديـ.ـنة القديمة", f"{unlike(9)}\n{o}", outlet=o, day="2021-08-08")).new[
            0
        ]
        for o in ("د", "هـ")
    ]
    event = event_of(library, gone[0])
    library.merge_events([event, event_of(library, 3)])
    assert library.event(event).card.label == "إضراب في المدينة القديمة"
    library.split_event(event, gone)
    assert library.event(event).card.label == library.article_row(3).title


DECISIONS: dict[str, Callable[[Library], Change]] = {
    "merge": lambda library: library.merge_events([event_of(library, 1), event_of(library, 3)]),
    "split": lambda library: library.split_event(event_of(library, 1), [2]),
    "move": lambda library: library.move_article(2, event_of(library, 2), event_of(library, 3)),
    "pin": lambda library: library.pin(event_of(library, 1), 2),
    "join": lambda library: library.join_event(event_of(library, 1), 3),
    "join besides": lambda library: library.join_event(event_of(library, 3), 2),
    "not this event": lambda library: library.dismiss(event_of(library, 1), 2),
    "suggestion dismissed": lambda library: library.dismiss(event_of(library, 1), 3),
    "rename": lambda library: library.rename_event(event_of(library, 1), "افتتاح المستشفى"),
}


def state(library: Library) -> list[tuple[object, ...]]:
    """All that a decision changes in the events of the first five articles."""
    events = [library.event(card.id) for card in library.events()]
    return sorted(
        (
            tuple(sorted(row.id for row in event.articles)),
            event.card.label if event.card.named_by_user else "",
            tuple(sorted(one.article for one in event.memberships if one.pinned)),
        )
        for event in events
    )


@pytest.mark.parametrize("decide", DECISIONS.values(), ids=DECISIONS)
def test_each_decision_is_undone_and_made_again_and_outlives_all(
    decide: Callable[[Library], Change], library: Library, tmp_path: Path
) -> None:
    before = state(library)
    decide(library)
    decided = state(library)
    for step, expected in ((None, decided), (Library.undo, before), (Library.redo, decided)):
        if step is not None:
            change = library.last_change() if step is Library.undo else library.last_undone()
            assert change is not None
            step(library, change)
            assert state(library) == expected
        library.regroup(library.grouping_settings())
        assert state(library) == expected, "after a regrouping"
        assert not library.import_draft(draft(outlet="أ")).new
        assert state(library) == expected, "after the same file again"
        library.close()
        library = Library.open(tmp_path / "library.db")
        assert state(library) == expected, "after a restart"
    library.close()


def test_decisions_survive_a_restart_new_articles_and_a_second_import(library: Library, tmp_path: Path) -> None:
    library.merge_events([event_of(library, 3), event_of(library, 4)])
    library.dismiss(event_of(library, 1), 2)
    library.rename_event(event_of(library, 3), "حدثان")
    library.close()
    with Library.open(tmp_path / "library.db") as again:
        again.import_draft(draft(outlet="أ"))
        (new,) = again.import_draft(draft(outlet="د", text=BODY + "\nوشكر الوزير العاملين.")).new
        members = groups(again)
        assert (3, 4) in members
        assert not any(1 in group and 2 in group for group in members)
        assert any(new in group and len(group) == 2 for group in members)
        assert again.event(event_of(again, 3)).card.label == "حدثان"


def test_an_undo_leaves_no_article_without_event(library: Library) -> None:
    change = library.merge_events([event_of(library, 1), event_of(library, 3)])
    library.import_draft(draft(outlet="هـ", text=BODY + "\nوانتهى الاحتفال مساء."))
    library.undo(change)
    assert all(row.events for row in library.articles())
    assert sum(card.articles for card in library.events()) == 6


def test_rename_and_give_the_naming_back(library: Library) -> None:
    event = event_of(library, 1)
    given = library.event(event).card.label
    change = library.rename_event(event, " افتتاح المستشفى ")
    assert library.event(event).card.label == "افتتاح المستشفى"
    assert library.event(event).card.named_by_user
    library.undo(change)
    assert library.event(event).card.label == given


def test_a_name_of_the_users_is_given_back_to_the_program(library: Library) -> None:
    event = event_of(library, 1)
    given = library.event(event).card.label
    library.rename_event(event, "افتتاح المستشفى")
    library.rename_event(event, " ")
    assert not library.event(event).card.named_by_user
    library.regroup(library.grouping_settings())
    assert library.event(event_of(library, 1)).card.label == given


def test_an_article_is_pinned_and_left_to_grouping_again(library: Library) -> None:
    event = event_of(library, 1)

    def pinned() -> list[int]:
        return [one.article for one in library.event(event).memberships if one.pinned]

    on = library.pin(event, 2)
    assert (on.kind, pinned()) == ("pin", [2])
    off = library.pin(event, 2, pinned=False)
    assert (off.kind, pinned()) == ("unpin", [])
    library.undo(off)
    assert pinned() == [2]


def test_deleted_articles_are_brought_back_to_their_events(library: Library) -> None:
    library.delete([1, 2, 3])
    change = library.restore([1, 3])
    assert groups(library) == [(1,), (3,), (4,), (5,)]
    assert library.event(event_of(library, 1)).card.articles == 1
    assert [row.id for row in library.articles(ArticleQuery(deleted=True))] == [2]
    library.undo(change)
    assert groups(library) == [(4,), (5,)]
    library.redo(change)
    assert groups(library) == [(1,), (3,), (4,), (5,)]


def test_delete_and_undo(library: Library) -> None:
    change = library.delete([1, 2, 3])
    assert library.counts().articles == 2
    assert library.counts().deleted == 3
    assert groups(library) == [(4,), (5,)]
    assert library.search("مستشفى").hits == ()
    assert [row.id for row in library.articles(ArticleQuery(deleted=True))] == [3, 2, 1]
    library.undo(change)
    assert groups(library) == [(1, 2), (3,), (4,), (5,)]
    assert library.search("مستشفى").total == 2


def test_read_and_star(library: Library) -> None:
    library.set_read([1, 2])
    library.set_starred([3])
    assert [row.id for row in library.articles(ArticleQuery(starred=True))] == [3]
    assert {row.id for row in library.articles(ArticleQuery(unread=True))} == {3, 4, 5}
    assert library.event(event_of(library, 1)).card.new == 0
    assert event_of(library, 1) not in {card.id for card in library.events(EventQuery(unread=True))}


def test_a_corrected_day_and_outlet_show_everywhere(library: Library) -> None:
    library.set_day([3], datetime.date(2022, 1, 1))
    change = library.set_outlet([3], "الوكالة")
    card = library.event(event_of(library, 3)).card
    assert (card.first_day, card.outlets) == (datetime.date(2022, 1, 1), ("الوكالة",))
    assert library.article(3).outlet == "الوكالة"
    library.undo(change)
    assert library.article(3).outlet == "ج"


def test_a_day_that_is_not_known_after_all(library: Library) -> None:
    change = library.set_day([3], None)
    assert library.article(3).published is None
    assert library.event(event_of(library, 3)).card.first_day is None
    assert [row.id for row in library.articles(ArticleQuery(undated=True))] == [3]
    library.undo(change)
    published = library.article(3).published
    assert published is not None
    assert published.day == datetime.date(2021, 5, 3)


def test_merging_outlets_and_undo(library: Library) -> None:
    names = {outlet.name: outlet for outlet in library.outlets()}
    change = library.merge_outlets(names["أ"].id, [names["ب"].id])
    (merged,) = [outlet for outlet in library.outlets() if outlet.name == "أ"]
    assert merged.articles == 2
    assert merged.aliases == ("ب",)
    assert library.event(event_of(library, 1)).card.outlets == ("أ",)
    library.undo(change)
    assert {outlet.name: outlet.articles for outlet in library.outlets()} == {"أ": 1, "ب": 1, "ج": 3}


def test_describing_an_outlet(library: Library) -> None:
    outlet = library.outlets()[0]
    facts = OutletFacts(outlet.name, ("جيم",), ("www.Example.org",), "SY", "ملاحظة")
    library.edit_outlet(outlet.id, facts)
    (found,) = [row for row in library.outlets() if row.id == outlet.id]
    assert (found.aliases, found.hosts, found.country, found.note) == (("جيم",), ("example.org",), "SY", "ملاحظة")
    library.import_draft(draft("خبر", unlike(9), outlet="جيم"))
    assert next(row for row in library.outlets() if row.id == outlet.id).articles == 4


def test_what_comes_under_the_name_that_an_outlet_had_is_still_its_own(library: Library) -> None:
    outlet = library.outlets()[0]
    change = library.edit_outlet(outlet.id, OutletFacts("وكالة الجيم"))
    library.import_draft(draft("خبر", unlike(9), outlet=outlet.name))
    (renamed,) = [row for row in library.outlets() if row.id == outlet.id]
    assert (renamed.name, renamed.aliases, renamed.articles) == ("وكالة الجيم", (outlet.name,), outlet.articles + 1)
    library.undo(change)
    assert next(row for row in library.outlets() if row.id == outlet.id).facts == outlet.facts


def test_an_outlet_takes_no_name_and_no_host_from_another(library: Library) -> None:
    one, other = library.outlets()[:2]
    library.edit_outlet(other.id, OutletFacts(other.name, ("الاسم الآخر",), ("example.org",)))
    library.edit_outlet(one.id, OutletFacts(" ", ("الاسم الآخر", "جيم"), ("example.org", "example.com")))
    found = {row.id: row.facts for row in library.outlets()}
    assert found[one.id] == OutletFacts(one.name, ("جيم",), ("example.com",))
    assert found[other.id] == OutletFacts(other.name, ("الاسم الآخر",), ("example.org",))


def test_a_decision_on_an_unknown_event_changes_nothing(library: Library) -> None:
    with pytest.raises(LibraryError, match="no event 99"):
        library.merge_events([event_of(library, 1), 99])
    assert groups(library) == [(1, 2), (3,), (4,), (5,)]
    assert library.last_change() is None


def test_regrouping_everything_keeps_decisions_and_ids(library: Library) -> None:
    library.merge_events([event_of(library, 3), event_of(library, 4)])
    before = {card.id: card.articles for card in library.events()}
    library.regroup(dataclasses.replace(library.grouping_settings(), window_hours=48))
    assert {card.id: card.articles for card in library.events()} == before
    assert groups(library) == [(1, 2), (3, 4), (5,)]
    assert library.grouping_settings().window_hours == 48


def test_a_preview_changes_nothing(library: Library) -> None:
    tighter = dataclasses.replace(library.grouping_settings(), granularity=1.0)
    effect = library.preview_grouping(tighter)
    assert effect.before == 4
    assert groups(library) == [(1, 2), (3,), (4,), (5,)]


def test_a_regrouping_that_was_stopped_goes_on_with_upkeep(library: Library) -> None:
    library.regroup(library.grouping_settings(), stop=lambda: True)
    library.split_event(event_of(library, 1), [2])
    library.upkeep()
    assert groups(library) == [(1,), (2,), (3,), (4,), (5,)]


def test_opening_an_article_is_no_step_that_undo_takes_back(library: Library) -> None:
    change = library.set_starred([1])
    library.note_opened([1, 3])
    assert [row.read for row in library.article_rows([1, 2, 3])] == [True, False, True]
    assert library.last_change() == change
    library.undo(change)
    library.note_opened([2])
    assert library.last_undone() == change
