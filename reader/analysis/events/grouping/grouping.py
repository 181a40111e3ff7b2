"""From articles to events: likeness, copies, constraints and average-link clustering put together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from reader.analysis.events.grouping.clusters import Bonds, Rank, average_link, components, unite
from reader.analysis.events.grouping.constraints import Constraint, ConstraintKind, make_bonds, set_apart
from reader.analysis.events.grouping.copies import copy_groups, find_copy_pairs, repeated
from reader.analysis.events.likeness.likeness import Pair, find_pairs
from reader.analysis.events.likeness.rivals import without_rivals
from reader.analysis.events.likeness.signatures import Members, Signature, rank_of, signatures_of, with_seconds
from reader.analysis.events.likeness.undated import find_undated_pairs
from reader.analysis.events.parts import MARGIN, SURE
from reader.analysis.events.settings import Settings
from reader.analysis.events.stories import find_stories
from reader.analysis.events.suggestions import Suggestion, find_suggestions, refused
from reader.model.articles import Article


@dataclass(frozen=True, slots=True)
class Grouping:
    """Articles by id: events, stories (indexes into `events`), suggestions, groups of copies (the first is the voice).

    Every article stands in one event at least, alone if need be; one that tells a second happening, or was put into
    another event besides, in two. `undated` are the articles without a day that stand in an event with others.
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
    members = list(zip([article.id for article in articles], signatures_of(articles), strict=True))
    return group_signatures(members, constraints, Settings(window_hours, granularity))


def group_signatures(members: Members, constraints: Sequence[Constraint], settings: Settings) -> Grouping:
    """The same from signatures made before."""
    signatures = dict(members)
    pairs = new_pairs(members, (), constraints, settings)
    events = make_events(signatures, pairs, constraints, settings)
    told = {node: signatures[abs(node)] for event in events for node in event} | dict(with_seconds(members))
    return Grouping(
        events=tuple(articles_of(event) for event in events),
        stories=find_stories(events, told),
        suggestions=find_suggestions(events, pairs, constraints, settings),
        copies=tuple(tuple(copy) for copy in copy_groups(pairs, signatures)),
        undated=frozenset(abs(a) for event in events if len(event) > 1 for a in event if told[a].day is None),
    )


def new_pairs(
    new: Members, known: Members, constraints: Sequence[Constraint], settings: Settings, repeats: Collection[int] = ()
) -> list[Pair]:
    """All pairs that new articles bring: copies first, then the likenesses of those that are not mere copies.

    An id with a minus is that of the second happening that the article tells.
    `repeats` are the known articles that only repeat another one: they are compared for copies alone.
    """
    copies = list(find_copy_pairs(new, known, settings))
    alone, signatures = set_apart(constraints), dict([*known, *new])
    mute = set(repeats) - alone | repeated(copy_groups(copies, signatures), alone).keys()
    voices = list(with_seconds(member for member in new if member[0] not in mute))
    others = list(with_seconds(member for member in known if member[0] not in mute))
    alike = chain(find_pairs(voices, others, settings), find_undated_pairs(voices, others))
    return [*copies, *without_rivals(alike, dict([*voices, *others]))]


def make_events(
    signatures: Mapping[int, Signature],
    pairs: Iterable[Pair],
    constraints: Sequence[Constraint],
    settings: Settings,
) -> tuple[tuple[int, ...], ...]:
    """The events of these articles from their pairs; each sorted by day, in order of their first.

    An article stands with a minus in the event of the second happening that it tells, last in it.
    """
    pairs = list(pairs)
    voice = repeated(copy_groups(pairs, signatures), set_apart(constraints))
    told = dict(_told(signatures, voice, constraints))
    voice |= {-article: -first for article, first in voice.items() if -first in told}
    rank = {node: (*rank_of(sig), node) for node, sig in told.items()}
    bonds = _on_voices(make_bonds(told, constraints), voice)
    asides = {-node for node, sig in signatures.items() if sig.second is not None and not sig.second.is_announced}
    nodes = [node for node in told if node not in voice and node not in asides]
    events = unite(_cluster(nodes, pairs, bonds, rank, settings), bonds)
    home = {article: event for event in events for article in event}
    home |= _tell_besides(events, [node for node in told if node in asides], pairs, constraints)
    for article, first in voice.items():
        if first in home:
            home[first].append(article)
    _add_seconds(events, constraints)
    ordered = [_in_order(event, signatures) for event in events]
    return tuple(sorted(ordered, key=lambda event: (rank_of(signatures[abs(event[0])]), event[0] < 0, event)))


def articles_of(event: Iterable[int]) -> tuple[int, ...]:
    """The articles of an event of `make_events`, whichever happening of theirs it is."""
    return tuple(map(abs, event))


def _tell_besides(
    events: Sequence[list[int]], asides: Sequence[int], pairs: Sequence[Pair], constraints: Sequence[Constraint]
) -> dict[int, list[int]]:
    """Puts what articles turn to into the events that surely tell it; an event of one article is no such event.

    Returns the events that they stand in now.
    """
    where = {node: number for number, event in enumerate(events) for node in event}
    sums: dict[int, dict[int, float]] = {node: defaultdict(float) for node in asides}
    for pair in pairs:
        for node, other in ((pair.a, pair.b), (pair.b, pair.a)):
            if node in sums and other in where:
                sums[node][where[other]] += pair.score
    closed = {article for c in constraints if c.kind is ConstraintKind.FIXED for article in c.articles}
    found: dict[int, int] = {}
    for node, scores in sums.items():
        own = where[-node]
        beside = scores[own] / max(1, len(events[own]) - 1)
        means = {number: round(total / len(events[number]), 4) for number, total in scores.items() if number != own}
        sure = [
            (-mean, number)
            for number, mean in means.items()
            if mean >= SURE and mean - beside >= MARGIN and len(events[number]) > 1
            if closed.isdisjoint(events[number]) and -node not in refused(events[number], constraints)
        ]
        if sure:
            found[node] = min(sure)[1]
    for node, number in found.items():
        events[number].append(node)
    return {node: events[number] for node, number in found.items()}


def _told(
    signatures: Mapping[int, Signature], voice: Mapping[int, int], constraints: Iterable[Constraint]
) -> Iterator[tuple[int, Signature]]:
    """What is told: each article, and second happenings but those of copies and those that the user refused."""
    whole = {c.articles[0] for c in constraints if c.kind is ConstraintKind.WHOLE}
    for node, sig in with_seconds(signatures.items()):
        if node >= 0 or (-node not in voice and -node not in whole):
            yield node, sig


def _in_order(event: Iterable[int], signatures: Mapping[int, Signature]) -> tuple[int, ...]:
    """By day, those last that mainly tell another event; an article once."""
    mainly = {node for node in event if node >= 0}
    nodes = mainly | {node for node in event if node < 0 and -node not in mainly}
    return tuple(sorted(nodes, key=lambda node: (node < 0, rank_of(signatures[abs(node)]), node)))


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
            if -article in home:
                continue  # Its second happening is tied there.
            if article in home and other in home and home[article] is not home[other]:
                home[other].append(-article)
