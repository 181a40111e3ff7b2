"""From articles to events: likeness, copies, constraints and average-link clustering put together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from reader.analysis.events.clusters import Bonds, Rank, average_link, components, unite
from reader.analysis.events.constraints import Constraint, ConstraintKind, make_bonds, set_apart
from reader.analysis.events.copies import copy_groups, find_copy_pairs, repeated
from reader.analysis.events.likeness import Pair, find_pairs
from reader.analysis.events.rivals import without_rivals
from reader.analysis.events.settings import Settings
from reader.analysis.events.signatures import Members, Signature, rank_of, signature
from reader.analysis.events.stories import find_stories
from reader.analysis.events.suggestions import Suggestion, find_suggestions
from reader.analysis.events.undated import find_undated_pairs
from reader.model import Article


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
    signatures = dict(members)
    pairs = new_pairs(members, (), constraints, settings)
    events = make_events(signatures, pairs, constraints, settings)
    return Grouping(
        events=events,
        stories=find_stories(events, signatures),
        suggestions=find_suggestions(events, pairs, constraints, settings),
        copies=tuple(tuple(copy) for copy in copy_groups(pairs, signatures)),
        undated=frozenset(a for event in events if len(event) > 1 for a in event if signatures[a].day is None),
    )


def new_pairs(
    new: Members, known: Members, constraints: Sequence[Constraint], settings: Settings, repeats: Collection[int] = ()
) -> list[Pair]:
    """All pairs that new articles bring: copies first, then the likenesses of those that are not mere copies.

    `repeats` are the known articles that only repeat another one: they are compared for copies alone.
    """
    copies = list(find_copy_pairs(new, known, settings))
    alone, signatures = set_apart(constraints), dict([*known, *new])
    mute = set(repeats) - alone | repeated(copy_groups(copies, signatures), alone).keys()
    voices = [member for member in new if member[0] not in mute]
    others = [member for member in known if member[0] not in mute]
    alike = chain(find_pairs(voices, others, settings), find_undated_pairs(voices, others))
    return [*copies, *without_rivals(alike, signatures)]


def make_events(
    signatures: Mapping[int, Signature],
    pairs: Iterable[Pair],
    constraints: Sequence[Constraint],
    settings: Settings,
) -> tuple[tuple[int, ...], ...]:
    """The events of these articles from their pairs; each sorted by day, in order of their first."""
    pairs = list(pairs)
    rank = {article: (*rank_of(sig), article) for article, sig in signatures.items()}
    voice = repeated(copy_groups(pairs, signatures), set_apart(constraints))
    bonds = _on_voices(make_bonds(signatures, constraints), voice)
    nodes = [article for article in signatures if article not in voice]
    events = unite(_cluster(nodes, pairs, bonds, rank, settings), bonds)
    home = {article: event for event in events for article in event}
    for article, first in voice.items():
        home[first].append(article)
    _add_seconds(events, constraints)
    ordered = (tuple(sorted(set(event), key=rank.__getitem__)) for event in events)
    return tuple(sorted(ordered, key=lambda event: (rank[event[0]], event)))


def _on_voices(bonds: Bonds, voice: Mapping[int, int]) -> Bonds:
    def nodes(group: Iterable[int]) -> tuple[int, ...]:
        return tuple(sorted({voice.get(article, article) for article in group}))

    return Bonds(
        groups=[nodes(group) for group in bonds.groups],
        apart=bonds.apart,
        closed=[nodes(group) for group in bonds.closed],
        labels={voice.get(article, article): label for article, label in bonds.labels.items()},
    )


def _cluster(
    nodes: Sequence[int],
    pairs: Sequence[Pair],
    bonds: Bonds,
    rank: Mapping[int, Rank],
    settings: Settings,
) -> list[list[int]]:
    known = set(nodes)
    pairs = [pair for pair in pairs if not pair.copy and pair.a in known and pair.b in known]
    threshold = settings.threshold
    strong = [(pair.a, pair.b) for pair in pairs if pair.score >= threshold]
    tied = [(group[0], other) for group in bonds.closed for other in group[1:] if known.issuperset((group[0], other))]
    parts = components(nodes, [*strong, *tied])
    home = {node: index for index, part in enumerate(parts) if len(part) > 1 for node in part}
    scores: dict[int, dict[tuple[int, int], float]] = defaultdict(dict)
    for pair in pairs:
        if pair.a in home and home[pair.a] == home.get(pair.b):
            scores[home[pair.a]][pair.a, pair.b] = pair.score
    events: list[list[int]] = []
    for index, part in enumerate(parts):
        events += average_link(part, scores[index], threshold, rank, bonds) if len(part) > 1 else [part]
    return events


def _add_seconds(events: Sequence[list[int]], constraints: Sequence[Constraint]) -> None:
    home = {article: event for event in events for article in event}
    for constraint in constraints:
        if constraint.kind is ConstraintKind.ALSO and len(constraint.articles) == 2:
            article, other = constraint.articles
            if article in home and other in home and home[article] is not home[other]:
                home[other].append(article)
