from __future__ import annotations

import datetime

import pytest

from reader.analysis.corrections import Correction, CorrectionKind
from reader.library.library import Library
from reader.library.views import ArticleQuery, EventOrder, EventQuery, Order
from reader.model.articles import Span
from reader.model.errors import LibraryError


def by_key(library: Library) -> dict[str, int]:
    """The ids of the sample articles by the first digits of their names."""
    return {row.key[:3]: row.id for row in library.articles()}


def test_the_samples_are_five_events_of_one_story(sample_library: Library) -> None:
    ids = by_key(sample_library)
    (card,) = [card for card in sample_library.events() if card.articles == 2]
    view = sample_library.event(card.id)
    assert [row.id for row in view.articles] == [ids["002"], ids["001"]]
    assert (card.first_day, card.last_day) == (datetime.date(2020, 2, 15), datetime.date(2020, 2, 17))
    assert view.story is not None
    assert (view.story.events, view.story.articles) == (5, 5)
    assert len(view.story_events) == 4
    assert sample_library.stories() == (view.story,)
    assert "ـ" not in card.label


def test_an_event_says_why(sample_library: Library) -> None:
    ids = by_key(sample_library)
    event = sample_library.article_row(ids["001"]).events[0]
    member = sample_library.explain(event, ids["001"])
    assert member.nearest == sample_library.article_row(ids["002"])
    assert member.reasons
    assert member.against == ()
    assert sample_library.explain(event, ids["004"]).against
    alone = sample_library.explain(sample_library.article_row(ids["004"]).events[0], ids["004"])
    assert (alone.nearest, alone.reasons) == (None, ())


def test_lists_are_sorted_paged_and_counted(sample_library: Library) -> None:
    newest = [row.id for row in sample_library.articles()]
    oldest = [row.day for row in sample_library.articles(ArticleQuery(order=Order.OLDEST))]
    dated = [day for day in oldest if day]
    assert dated == sorted(dated)
    assert oldest[len(dated) :] == [None] * (5 - len(dated))
    paged = [row.id for start in (0, 2, 4) for row in sample_library.articles(ArticleQuery(limit=2, offset=start))]
    assert paged == newest
    assert sample_library.count_articles(ArticleQuery(undated=True)) == 5 - len(dated)
    assert sample_library.count_events(EventQuery(least_outlets=2)) == 1
    assert sample_library.events(EventQuery(order=EventOrder.LARGEST, limit=1))[0].articles == 2


def test_comparing_keeps_the_order_of_the_user(sample_library: Library) -> None:
    ids = by_key(sample_library)
    comparison = sample_library.compare([ids["002"], ids["001"]])
    assert [document.article.id for document in comparison.documents] == [ids["002"], ids["001"]]
    assert comparison.marks
    assert comparison.links


def test_an_article_that_is_not_there_is_told(sample_library: Library) -> None:
    with pytest.raises(LibraryError, match="no article 99"):
        sample_library.article(99)
    with pytest.raises(LibraryError, match="no event 99"):
        sample_library.event(99)


def test_corrections_are_kept_by_article_and_an_outlets_everywhere(sample_library: Library) -> None:
    here = Correction("a", CorrectionKind.STANCE, 1, Span(3, 9), "neutral")
    everywhere = Correction("b", CorrectionKind.TONE_OUTLET, 2, Span(1, 4), "hostile", outlet="أوطان بوست")
    assert sample_library.save_correction(here) == "a"
    sample_library.save_correction(everywhere)
    assert sample_library.corrections([1]) == (here, everywhere)
    assert sample_library.corrections([4]) == (everywhere,)
    sample_library.remove_correction("a")
    assert sample_library.corrections([1]) == (everywhere,)
