"""An article that tells two events stands in one, is suggested for the other, and once joined stands in both."""

from __future__ import annotations

from pathlib import Path

from reader.library.library import Library
from tests.library.drafts import BODY, draft, unlike

SPRAYED = "أعلنت وزارة الزراعة في المحافظة الشرقية حملة لرش حقول القمح ضد الجراد الصحراوي بمشاركة عشر طائرات."
HECTARES = "وأوضح مدير الحملة أن الطائرات سترش عشرين ألف هكتار خلال أسبوعين قبل وصول الأسراب إلى حقول القمح."
SWARM = (
    "وقالت الوزارة إن السرب الأول شوهد فجر أمس فوق سهل المجدلية قادما من الصحراء، وإن فرق المراقبة سجلت كثافة "
    "تبلغ ثلاثين حشرة في المتر المربع، داعية المزارعين إلى الإبلاغ عن كل تجمع جديد وإبعاد المواشي والمناحل عن "
    "الحقول التي تُرش حتى انتهاء الحملة."
)


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
    with Library.open(tmp_path / "library.db") as library:
        first = draft("حملة لرش القمح ضد الجراد", f"{SPRAYED}\n{HECTARES}\n{SWARM}", outlet="ج")
        event = library.article_row(library.import_draft(first).new[0]).events[0]
        library.import_draft(draft("رش القمح بالطائرات ضد الجراد", f"{HECTARES}\n{SPRAYED}\n{SWARM}", outlet="د"))
        long = "\n".join([BODY, *(f"وذكر المدير أن القسم {unlike(number)}" for number in range(6))])
        article = library.import_draft(draft(text=f"{long}\n{SPRAYED} {HECTARES} {SWARM}", outlet="ه")).new[0]
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


def test_a_paragraph_that_turns_to_what_others_tell_puts_its_article_there_at_once(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        first = draft("حملة لرش القمح ضد الجراد", f"{SPRAYED}\n{HECTARES}\n{SWARM}", outlet="ج")
        event = library.article_row(library.import_draft(first).new[0]).events[0]
        library.import_draft(draft("رش القمح بالطائرات ضد الجراد", f"{HECTARES}\n{SPRAYED}\n{SWARM}", outlet="د"))
        long = "\n".join([BODY, *(f"وذكر المدير أن القسم {unlike(number)}" for number in range(6))])
        turned = draft(text=f"{long}\nمن جهة أخرى، {SPRAYED} {HECTARES} {SWARM}", outlet="و")
        article = library.import_draft(turned).new[0]
        home = next(one for one in library.article_row(article).events if one != event)
        assert library.article_row(article).events == (event, home)
        assert library.event_card(event).label != turned.title
        change = library.dismiss(event, article)
        library.regroup(library.grouping_settings())
        assert library.article_row(article).events == (home,)
        library.undo(change)
        library.regroup(library.grouping_settings())
        assert library.article_row(article).events == (event, home)


def test_stories_follow_a_regrouping_and_an_upkeep(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add_samples()
        before = library.stories()
        assert len(before) == 1
        library.regroup(library.grouping_settings(), stop=lambda: True)
        library.upkeep()
        assert [story.id for story in library.stories()] == [before[0].id]


def test_a_headline_of_two_happenings_puts_its_article_into_the_events_of_both(tmp_path: Path) -> None:
    long = "\n".join([BODY, *(f"وذكر المدير أن القسم {unlike(number)}" for number in range(3))])
    told = f"{SPRAYED}\n{HECTARES}\nوتبدأ الحملة من سهل المجدلية صباح السبت، وتشارك فيها فرق المراقبة الأرضية."
    both = draft("افتتاح مستشفى المدينة الجديد.. وحملة لرش القمح ضد الجراد", f"{long}\nوفي شأن آخر، {told}", outlet="ه")
    with Library.open(tmp_path / "library.db") as library:
        article = library.import_draft(both).new[0]
        events = library.article_row(article).events
        assert len(events) == 2, "the second one is told here alone"
        labels = {library.event_card(event).label: event for event in events}
        second = labels["حملة لرش القمح ضد الجراد"]
        assert set(labels) == {"افتتاح مستشفى المدينة الجديد", "حملة لرش القمح ضد الجراد"}
        library.rename_event(second, "حملة الجراد")
        other = library.import_draft(draft("رش حقول القمح ضد الجراد بالطائرات", told, outlet="د")).new[0]
        assert set(library.article_row(article).events) == set(events)
        assert library.article_row(other).events == (second,)
        assert library.event_card(second).label == "حملة الجراد"
        (why,) = [one.reasons for one in library.event(second).memberships if one.article == article]
        assert (why[0].kind, why[0].words) == ("second", ("حملة لرش القمح ضد الجراد",))
        change = library.dismiss(second, article)
        assert library.article_row(article).events == tuple(event for event in events if event != second)
        library.regroup(library.grouping_settings())
        assert len(library.article_row(article).events) == 1, "the refusal holds"
        library.undo(change)
        library.pin(second, article)
        library.regroup(library.grouping_settings())
        assert set(library.article_row(article).events) == set(events)


def test_deciding_about_a_second_happening_leaves_the_article_where_it_mainly_stands(tmp_path: Path) -> None:
    long = "\n".join([BODY, *(f"وذكر المدير أن القسم {unlike(number)}" for number in range(3))])
    both = draft(
        "افتتاح مستشفى المدينة الجديد.. وحملة لرش القمح ضد الجراد",
        f"{long}\nوفي شأن آخر، {SPRAYED}\n{HECTARES} {SPRAYED}",
    )
    with Library.open(tmp_path / "library.db") as library:
        library.import_draft(draft(outlet="أ", text=f"{long}\nوحضر عدد من الأطباء."))
        article = library.import_draft(both).new[0]
        other = library.import_draft(draft("عنوان", unlike(9), outlet="ج")).new[0]
        main, second = sorted(
            library.article_row(article).events, key=lambda event: -len(library.event(event).articles)
        )
        (target,) = library.article_row(other).events
        change = library.merge_events([target, second])
        assert set(library.article_row(article).events) == {main, target}
        library.regroup(library.grouping_settings())
        assert set(library.article_row(article).events) == {main, target}
        assert library.article_row(other).events == (target,)
        library.undo(change)
        change = library.join_event(second, other)
        library.regroup(library.grouping_settings())
        assert library.article_row(other).events == (second,)
        assert set(library.article_row(article).events) == {main, second}
        assert len(library.event(main).articles) == 2
        library.undo(change)
        library.regroup(library.grouping_settings())
        (target,) = library.article_row(other).events
        library.move_article(article, second, target)
        library.regroup(library.grouping_settings())
        assert set(library.article_row(article).events) == {main, target}
        assert len(library.event(main).articles) == 2


def test_two_second_happenings_are_merged_without_their_first(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        homes = []
        for number, campaign in ((1, "حملة لرش القمح ضد الجراد"), (5, "مسابقة للخط العربي في المدرسة")):
            names = " ".join(unlike(number).split()[:4])
            other = f"{campaign} {unlike(number + 2)} {SPRAYED}"
            text = f"{names} {unlike(number)}\n{unlike(number + 1)}\nوفي شأن آخر، انطلقت {other}"
            made = library.import_draft(draft(f"{names}.. و{campaign}", text, day=f"2021-05-0{number}")).new[0]
            homes.append((made, library.article_row(made).events))
        (one, (first, second)), (two, (third, fourth)) = homes
        library.merge_events([second, fourth])
        library.regroup(library.grouping_settings())
        assert library.article_row(one).events == (first, second)
        assert library.article_row(two).events == tuple(sorted((third, second)))


def test_the_sample_of_two_happenings_stands_in_both(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add_samples()
        twice = [row for row in library.articles() if len(row.events) == 2]
        assert len(twice) == 1
        assert len({library.event_card(event).label for event in twice[0].events}) == 2
        (story,) = library.stories()
        assert (story.events, story.articles) == (5, 5)


def test_rows_that_name_their_event_name_it_unless_it_is_renamed(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        first = library.import_draft(draft(event="افتتاح المستشفى")).new[0]
        second = library.import_draft(draft("عنوان آخر", unlike(4), outlet="ب", event="افتتاح المستشفى")).new[0]
        (event,) = library.article_row(first).events
        assert library.article_row(second).events == (event,)
        assert library.event_card(event).label == "افتتاح المستشفى"
        library.rename_event(event, "اسم آخر")
        library.regroup(library.grouping_settings())
        assert library.event_card(event).label == "اسم آخر"
