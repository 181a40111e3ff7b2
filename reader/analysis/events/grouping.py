"""From articles to events: likeness, copies, constraints and average-link clustering put together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.analysis.events.clusters import Bonds, average_link, components
from reader.analysis.events.constraints import Constraint, ConstraintKind, make_bonds, set_apart
from reader.analysis.events.copies import find_copies, rank_of
from reader.analysis.events.likeness import Pair, find_pairs
from reader.analysis.events.settings import Settings
from reader.analysis.events.signatures import Signature, signature
from reader.analysis.events.stories import find_stories
from reader.analysis.events.undated import find_undated_pairs
from reader.model import Article

Members = Sequence[tuple[int, Signature]]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An article that may belong to an event (an index into `Grouping.events`); `score` is its likeness to it."""

    article: int
    event: int
    score: float


@dataclass(frozen=True, slots=True)
class Grouping:
    """Articles by id: events, stories (indexes into `events`), suggestions, groups of copies (the first is the voice).

    Every article stands in one event at least, alone if need be. An article that stands in two is listed last in
    the one that it mainly tells. `undated` are the articles without a day that stand in an event with others.
    """

    events: tuple[tuple[int, ...], ...]
    stories: tuple[tuple[int, ...], ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    copies: tuple[tuple[int, ...], ...] = ()
    undated: frozenset[int] = frozenset()


def group(
    articles: Sequence[Article],
    *,
    constraints: Sequence[Constraint] = (),
    window_hours: int = 72,
    granularity: float = 0.0,
) -> Grouping:
    """The events, stories, suggestions and copies of a set of articles, whatever their order."""
    members = [(article.id, signature(article)) for article in articles]
    return group_signatures(members, constraints, Settings(window_hours, granularity))


def group_signatures(members: Members, constraints: Sequence[Constraint], settings: Settings) -> Grouping:
    """The same from signatures made before."""
    copies = find_copies(members, settings)
    voices = one_voice_each(members, copies, constraints)
    pairs = [*find_pairs(voices, (), settings), *find_undated_pairs(voices, (), settings)]
    events = make_events(members, pairs, copies, constraints, settings)
    signatures = dict(members)
    return Grouping(
        events=events,
        stories=find_stories(events, signatures),
        suggestions=find_suggestions(events, pairs, constraints, settings),
        copies=tuple(tuple(copy) for copy in copies),
        undated=frozenset(a for event in events if len(event) > 1 for a in event if signatures[a].day is None),
    )


def one_voice_each(members: Members, copies: Sequence[Sequence[int]], constraints: Sequence[Constraint]) -> Members:
    """The members without those that only repeat an earlier one."""
    alone = set_apart(constraints)
    repeated = {article for copy in copies for article in copy[1:] if article not in alone}
    return [(article, sig) for article, sig in members if article not in repeated]


def make_events(
    members: Members,
    pairs: Sequence[Pair],
    copies: Sequence[Sequence[int]],
    constraints: Sequence[Constraint],
    settings: Settings,
) -> tuple[tuple[int, ...], ...]:
    """The events of these articles from the likeness of their voices; each sorted by day, in order of their first."""
    signatures = dict(members)
    rank = {article: rank_of(sig) for article, sig in members}
    bonds = make_bonds(signatures, constraints)
    voice = _voices(copies, constraints)
    bonds = _on_voices(bonds, voice)
    nodes = [article for article in signatures if voice.get(article, article) == article]
    events = [list(event) for event in _cluster(nodes, pairs, bonds, rank, settings)]
    home = {article: event for event in events for article in event}
    for article, first in voice.items():
        if article != first and first in home:
            home[first].append(article)
    _add_seconds(events, constraints)
    ordered = (tuple(sorted(set(event), key=rank.__getitem__)) for event in events)
    return tuple(sorted(ordered, key=lambda event: (rank[event[0]], event)))


def _voices(copies: Sequence[Sequence[int]], constraints: Sequence[Constraint]) -> dict[int, int]:
    alone = set_apart(constraints)
    return {article: copy[0] for copy in copies for article in copy[1:] if article not in alone}


def _on_voices(bonds: Bonds, voice: Mapping[int, int]) -> Bonds:
    def nodes(group: Iterable[int]) -> tuple[int, ...]:
        return tuple(sorted({voice.get(article, article) for article in group}))

    apart = {nodes(pair) for pair in bonds.apart}
    return Bonds(
        together=[nodes(group) for group in bonds.together],
        apart=frozenset((pair[0], pair[1]) for pair in apart if len(pair) == 2),
        closed=[nodes(group) for group in bonds.closed],
        labels={voice.get(article, article): label for article, label in bonds.labels.items()},
    )


def _cluster(
    nodes: Sequence[int],
    pairs: Sequence[Pair],
    bonds: Bonds,
    rank: Mapping[int, tuple[int, int]],
    settings: Settings,
) -> list[list[int]]:
    strong = [(pair.a, pair.b) for pair in pairs if pair.score >= settings.threshold]
    tied = [(group[0], other) for group in (*bonds.together, *bonds.closed) for other in group[1:]]
    parts = components(nodes, [*strong, *tied])
    home = {node: index for index, part in enumerate(parts) if len(part) > 1 for node in part}
    scores: dict[int, dict[tuple[int, int], float]] = defaultdict(dict)
    for pair in pairs:
        index = home.get(pair.a)
        if index is not None and index == home.get(pair.b):
            scores[index][pair.a, pair.b] = pair.score
    events: list[list[int]] = []
    for index, part in enumerate(parts):
        events += average_link(part, scores[index], settings.threshold, rank, bonds) if len(part) > 1 else [part]
    return events


def _add_seconds(events: Sequence[list[int]], constraints: Sequence[Constraint]) -> None:
    home = {article: event for event in events for article in event}
    for constraint in constraints:
        if constraint.kind is ConstraintKind.ALSO and len(constraint.articles) == 2:
            article, other = constraint.articles
            if article in home and other in home and home[article] is not home[other]:
                home[other].append(article)


def find_suggestions(
    events: Sequence[Sequence[int]], pairs: Iterable[Pair], constraints: Sequence[Constraint], settings: Settings
) -> tuple[Suggestion, ...]:
    """Articles standing alone that nearly belong to an event, with the likest one; best first."""
    home = {article: index for index, event in enumerate(events) for article in event}
    dismissed = {
        frozenset((c.articles[0], other))
        for c in constraints
        if c.kind is ConstraintKind.APART
        for other in c.articles[1:]
    }
    sums: dict[tuple[int, int], float] = defaultdict(float)
    refused: set[tuple[int, int]] = set()
    for pair in pairs:
        for article, other in ((pair.a, pair.b), (pair.b, pair.a)):
            if article in home and other in home and len(events[home[article]]) == 1 and home[article] != home[other]:
                sums[article, home[other]] += pair.score
                if frozenset((article, other)) in dismissed:
                    refused.add((article, home[other]))
    best: dict[int, Suggestion] = {}
    for (article, index), total in sums.items():
        score = total / len(events[index])
        known = best.get(article)
        if score >= settings.suggestion and (article, index) not in refused:
            if known is None or (score, -index) > (known.score, -known.event):
                best[article] = Suggestion(article, index, round(score, 4))
    return tuple(sorted(best.values(), key=lambda s: (-s.score, s.event, s.article)))
