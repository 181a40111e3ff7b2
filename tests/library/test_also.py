"""An article that tells two events stands in one, is suggested for the other, and once joined stands in both."""

from __future__ import annotations

from pathlib import Path

from reader.library import Library
from tests.library.drafts import BODY, draft

SPRAYED = "أعلنت وزارة الزراعة في المحافظة الشرقية حملة لرش حقول القمح ضد الجراد الصحراوي بمشاركة عشر طائرات."
HECTARES = "وأوضح مدير الحملة أن الطائرات سترش عشرين ألف هكتار خلال أسبوعين قبل وصول الأسراب إلى حقول القمح."


def test_an_article_of_two_events_is_offered_to_the_second_and_then_stands_in_both(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.import_draft(draft(outlet="أ"))
        library.import_draft(draft(outlet="ب", text=f"{BODY}\nوحضر الافتتاح عدد من الأطباء."))
        library.import_draft(draft("حملة لرش القمح ضد الجراد", f"{SPRAYED}\n{HECTARES}", outlet="ج"))
        again = f"{HECTARES}\n{SPRAYED}\nويخشى المزارعون خسارة الموسم."
        library.import_draft(draft("رش حقول القمح ضد الجراد بالطائرات", again, outlet="د"))
        both = draft("افتتاح مستشفى وحملة لرش القمح ضد الجراد", f"{BODY}\n{SPRAYED}\n{HECTARES}", outlet="ه")
        article = library.import_draft(both).new[0]
        (home,) = library.article_row(article).events
        offers = [
            (view.card.id, one)
            for card in library.events()
            for view in [library.event(card.id)]
            for one in view.suggestions
        ]
        assert [(one.article.id, one.also) for _, one in offers] == [(article, True)]
        second = offers[0][0]
        change = library.join_event(second, article)
        assert set(library.article_row(article).events) == {home, second}
        library.regroup(library.grouping_settings())
        assert len(library.article_row(article).events) == 2
        library.undo(change)
        assert library.article_row(article).events == (home,)


def test_stories_follow_a_regrouping_and_an_upkeep(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add_samples()
        before = library.stories()
        assert len(before) == 1
        library.regroup(library.grouping_settings(), stop=lambda: True)
        library.upkeep()
        assert [story.id for story in library.stories()] == [before[0].id]
