"""Why articles stand in an event, why others do not, and which tell it besides their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from reader.analysis import events
from reader.analysis.events import Pair, Settings, Signature, find_suggestions
from reader.analysis.events.likeness.likeness import likenesses
from reader.analysis.events.parts import telling_part
from reader.analysis.events.suggestions import refused
from reader.library.grouping.grouping import constraints_of, settings_of
from reader.model.articles import Article
from reader.model.comparisons import Reason
from reader.store.events.shelf import Grouped
from reader.store.records import Explanation, Suggestion
from reader.store.store import Store

# Articles about the event's days whose paragraphs are read for it: the likest ones. A few hundredths of a second.
_READ = 40
# A round-up is printed on the days of the event, or the day after.
_AROUND = 1


def explain(store: Store, event_id: int, article_id: int) -> Explanation:
    """The article beside its nearest in the event: what speaks for both in one event, and what against."""
    told = store.events.told([event_id])[event_id]
    members = [abs(node) for node in told]
    besides = [one for one in store.events.memberships(event_id) if one.article == article_id and -article_id in told]
    announced = tuple(reason for one in besides for reason in one.reasons)
    likest = _likeness_to(store, -article_id if besides else article_id)
    others = [key for key in members if key != article_id]
    if not others:
        return Explanation(None, announced, ())
    nearest = max(others, key=lambda key: (likest.get(key, 0.0), -key))
    article, other = store.articles.articles([article_id, nearest])
    settings = settings_of(store)
    against = list(events.why_not(article, other, settings))
    if article_id not in members:
        against += _elsewhere(store, article_id, others, likest, settings)
    reasons = (*announced, *events.why(article, other, settings))
    return Explanation(store.articles.rows_of([nearest])[0], reasons, () if announced else tuple(against))


def _elsewhere(
    store: Store, article_id: int, members: Sequence[int], likest: Mapping[int, float], settings: Settings
) -> Iterator[Reason]:
    """What the article's likeness to all accounts, here and in its own event, says against it."""
    average = sum(likest.get(key, 0.0) for key in members) / len(members)
    if average < settings.threshold:
        yield Reason("average", (f"{settings.threshold:.2f}",), round(average, 2))
    for event, found in store.events.members(store.events.homes([article_id])[article_id]).items():
        company = [likest.get(key, 0.0) for key in found if key != article_id]
        if company and sum(company) / len(company) > average:
            yield Reason("closer_to", (store.events.card(event).label,), round(sum(company) / len(company), 2))


def suggestions_for(store: Store, event_id: int) -> tuple[Suggestion, ...]:
    """Articles that may belong to the event, likeliest first, each with what ties it to its nearest member."""
    told = set(store.events.told([event_id])[event_id])
    members = set(map(abs, told))
    with store.shelf.reading() as grouped:
        near = {abs(node) for row in grouped.likenesses(members) if told & set(row[:2]) for node in row[:2]} - members
        pairs = [Pair(*row) for row in grouped.likenesses(near | members)]
    homes = store.events.homes(sorted(near))
    around = sorted({event for found in homes.values() for event in found} - {event_id})
    groups = [sorted(told), *store.events.told(around).values()]
    suggested = find_suggestions(groups, pairs, constraints_of(store), settings_of(store))
    found = [s for s in suggested if s.event == 0 and s.article not in members]
    rows = {row.id: row for row in store.articles.rows_of([s.article for s in found])}
    return tuple(
        Suggestion(event_id, rows[s.article], s.score, explain(store, event_id, s.article).reasons, s.also)
        for s in found
        if s.article in rows and not rows[s.article].deleted
    )


def told_besides(store: Store, event_id: int) -> tuple[Suggestion, ...]:
    """Articles of other events that tell this one too, in paragraphs of their own, which `part` holds; surest first.

    Only events of two articles or more are looked for: one article's side remark is no event's lead.
    """
    told = store.events.told([event_id])[event_id]
    members = [node for node in told if node > 0]
    with store.shelf.reading() as grouped:
        kept = {key: Signature.from_bytes(data) for key, data, repeats in grouped.of(members) if not repeats}
        if len(kept) < 2:
            return ()
        likest = _likest(grouped, [abs(node) for node in told], list(kept.values()))
        articles = grouped.articles(likest)
        homes = grouped.homes(likest)
        company = _company(store, grouped, homes)
    put_out = refused(members, constraints_of(store))
    read = [article for key, article in articles.items() if key not in put_out]
    return _told(store, event_id, list(kept.values()), read, company)


def _told(
    store: Store,
    event_id: int,
    members: Sequence[Signature],
    articles: Sequence[Article],
    company: Mapping[int, Sequence[Signature]],
) -> tuple[Suggestion, ...]:
    settings = settings_of(store)
    parts = {article: telling_part(article, members, company[article.id], settings) for article in articles}
    told = {article.id: (part.score, part.span.of(article.text)) for article, part in parts.items() if part}
    rows = [row for row in store.articles.rows_of(list(told)) if not row.deleted]
    found = [Suggestion(event_id, row, told[row.id][0], (), also=True, part=told[row.id][1]) for row in rows]
    return tuple(sorted(found, key=lambda one: (-one.score, one.article.id)))


def _likest(grouped: Grouped, members: Sequence[int], kept: Sequence[Signature]) -> list[int]:
    """The articles of these days, none of the members, that are likest to them on the whole."""
    days = [sig.day for sig in kept if sig.day is not None]
    if not days:
        return []
    inside = set(members)
    rows = grouped.between(min(days) - _AROUND, max(days) + _AROUND)
    others = [(key, Signature.from_bytes(data)) for key, data, repeats in rows if not repeats and key not in inside]
    totals = np.sum([likenesses(member, [sig for _, sig in others]) for member in kept], axis=0).round(6)
    ranked = sorted((-total, key) for total, (key, _) in zip(totals.tolist(), others, strict=True) if total > 0)
    return [key for _, key in ranked[:_READ]]


def _company(store: Store, grouped: Grouped, homes: dict[int, tuple[int, ...]]) -> dict[int, list[Signature]]:
    """The other articles of the events that each article stands in."""
    events_of = store.events.members(sorted({event for found in homes.values() for event in found}))
    wanted = {key for found in events_of.values() for key in found}
    known = {key: Signature.from_bytes(data) for key, data, _ in grouped.of(wanted)}
    return {
        article: [known[key] for event in found for key in events_of[event] if key != article and key in known]
        for article, found in homes.items()
    }


def _likeness_to(store: Store, node: int) -> dict[int, float]:
    """The articles that this one is like, or with a minus its second happening, and how much."""
    found: dict[int, float] = {}
    with store.shelf.reading() as grouped:
        for a, b, score, copy in grouped.likenesses([abs(node)]):
            if node not in (a, b):
                continue
            other = abs(b if a == node else a)
            found[other] = max(found.get(other, 0.0), 1.0 if copy else score)
    return found
