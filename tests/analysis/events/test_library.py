"""A library that grows article by article has the events of a full run."""

from __future__ import annotations

import datetime
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.events import Constraint, ConstraintKind, Settings, Signature, group, inherit, regroup, signature
from reader.model.articles import Article, Published
from tests.analysis.events.made_up import account, name, round_up
from tests.analysis.events.shelf import MemoryShelf


def mixed(source: random.Random, count: int = 45) -> list[Article]:
    days = [1, 2, 3, 5, 9, None]
    named = {3: "x", 11: "x", 19: "y"}
    singles = [
        account(
            n,
            n % 8 if n % 9 else 0,
            day=source.choice(days),
            words=source.choice([4, 40, 90]),
            event=named.get(n),
        )
        for n in range(count)
    ]
    doubles = [round_up(account(count + n, n, words=50), account(count + n, n + 3, words=60)) for n in range(4)]
    return [*singles, *doubles]


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False))
def test_same_events_however_the_articles_came(source: random.Random) -> None:
    articles = mixed(source)
    constraints = (
        Constraint(ConstraintKind.TOGETHER, (1, 2)),
        Constraint(ConstraintKind.APART, (8, 16, 24)),
        Constraint(ConstraintKind.FIXED, (5, 13)),
    )
    expected = sorted(group(articles, constraints=constraints).events)
    members = [(article.id, signature(article)) for article in articles]
    source.shuffle(members)
    shelf = MemoryShelf()
    while members:
        size = source.randint(1, 12)
        shelf.add(members[:size], constraints, Settings())
        members = members[size:]
    assert shelf.events == expected


def link_of(number: int, names: list[str]) -> Article:
    """An article that is like those with the numbers next to its own, and less and less like others."""
    stock = names[number : number + 12]
    day = Published(datetime.date(2021, 5, 1) + datetime.timedelta(days=number // 4))
    title = " ".join(stock[3:9])
    return Article(number, f"k{number}", title, f"{title}\n{' '.join(stock * 4)}", published=day)


def test_of_a_long_chain_only_the_events_are_made_anew_that_change() -> None:
    source = random.Random(6)
    names = [name(source) for _ in range(200)]
    links, others = [link_of(number, names) for number in range(60)], [account(500 + number, 3) for number in range(4)]
    late = [links.pop(30), others.pop()]
    shelf = MemoryShelf()
    shelf.add([(article.id, signature(article)) for article in (*links, *others)], (), Settings())

    update = regroup([(article.id, signature(article)) for article in late], shelf, (), Settings())
    assert {late[0].id, *(article.id for article in others), late[1].id} <= update.touched
    assert len(update.touched) < 40
    shelf.add([(article.id, signature(article)) for article in late], (), Settings())
    assert shelf.events == sorted(group([*links, *others, *late]).events)
    assert any(late[0].id in event and len(event) > 1 for event in shelf.events)


def test_decisions_and_granularity_change_only_what_they_touch() -> None:
    articles = mixed(random.Random(4))
    shelf = MemoryShelf()
    shelf.add([(article.id, signature(article)) for article in articles], (), Settings())
    assert shelf.events == sorted(group(articles).events)
    largest = max(shelf.events, key=len)
    apart = (Constraint(ConstraintKind.APART, (largest[0], *largest[1:])),)
    shelf.decide(largest, apart, Settings())
    assert shelf.events == sorted(group(articles, constraints=apart).events)
    shelf.decide([article.id for article in articles], (), Settings(granularity=1.0))
    assert shelf.events == sorted(group(articles, granularity=1.0).events)


def test_a_signature_comes_back_from_its_bytes() -> None:
    for article in (account(1, 2, event="حدث"), account(2, 2, day=None), Article(3, "k", "", "\n")):
        made = signature(article)
        back = Signature.from_bytes(made.to_bytes())
        assert back.to_bytes() == made.to_bytes()
        assert (back.day, back.event, back.whole_size) == (made.day, made.event, made.whole_size)


def test_events_keep_their_identity() -> None:
    old = {10: (1, 2, 3), 11: (4, 5), 12: (6,)}
    assert inherit(old, [(1, 2), (3,), (4, 5, 6), (7,)]) == (10, None, 11, None)
    assert inherit({}, [(1,)]) == (None,)
