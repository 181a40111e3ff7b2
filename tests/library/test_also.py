"""An article that tells two events stands in one, is suggested for the other, and once joined stands in both."""

from __future__ import annotations

from pathlib import Path

from reader.library import Library
from tests.library.drafts import BODY, draft, unlike

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


def test_paragraphs_of_a_round_up_stand_in_the_event_that_they_tell_until_it_is_refused(tmp_path: Path) -> None:
    swarm = (
        "وقالت الوزارة إن السرب الأول شوهد فجر أمس فوق سهل المجدلية قادما من الصحراء، وإن فرق المراقبة سجلت كثافة "
        "تبلغ ثلاثين حشرة في المتر المربع، داعية المزارعين إلى الإبلاغ عن كل تجمع جديد وإبعاد المواشي والمناحل عن "
        "الحقول التي تُرش حتى انتهاء الحملة."
    )
    with Library.open(tmp_path / "library.db") as library:
        first = draft("حملة لرش القمح ضد الجراد", f"{SPRAYED}\n{HECTARES}\n{swarm}", outlet="ج")
        event = library.article_row(library.import_draft(first).new[0]).events[0]
        library.import_draft(draft("رش القمح بالطائرات ضد الجراد", f"{HECTARES}\n{SPRAYED}\n{swarm}", outlet="د"))
        long = "\n".join([BODY, *(f"وذكر المدير أن القسم {unlike(number)}" for number in range(6))])
        round_up = draft(text=f"{long}\nمن جهة أخرى {SPRAYED} {HECTARES} {swarm}", outlet="ه")
        article = library.import_draft(round_up).new[0]
        (home,) = library.article_row(article).events
        assert home != event
        (told,) = library.event(event).told_besides
        assert (told.article.id, told.also) == (article, True)
        assert SPRAYED in told.part
        assert BODY not in told.part
        change = library.dismiss(event, article)
        assert library.event(event).told_besides == ()
        library.undo(change)
        assert [one.article.id for one in library.event(event).told_besides] == [article]
        library.join_event(event, article)
        assert library.event(event).told_besides == ()
        assert event in library.article_row(article).events


def test_stories_follow_a_regrouping_and_an_upkeep(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add_samples()
        before = library.stories()
        assert len(before) == 1
        library.regroup(library.grouping_settings(), stop=lambda: True)
        library.upkeep()
        assert [story.id for story in library.stories()] == [before[0].id]
