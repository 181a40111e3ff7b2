"""What events are called: the name that their rows gave them, or a headline of theirs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.events import HEAD_LETTERS, MARK, Signature, Update, announced, articles_of, head_of, labels
from reader.model.comparisons import Reason
from reader.store.events.membership import SECOND, EventGroup
from reader.store.events.shelf import Grouped
from reader.store.store import Store


def named(grouped: Grouped, update: Update) -> Iterator[EventGroup]:
    """The events of an update with their labels, and with which of their articles tell another event, too.

    One whose members stay as they were keeps its label.
    """
    given = _given(update)
    known = grouped.labels([event for event in update.events if event not in given])
    fresh = {event for event in update.events if event not in known and event not in given}
    seconds = {-node for event in update.events for node in event if node < 0}
    read = sorted({*(article for event in fresh for article in articles_of(event)), *seconds})
    heads = grouped.heads(read, HEAD_LETTERS)
    names = known | _labels([event for event in update.events if event in fresh], update, heads) | given
    for event in update.events:
        reasons = {-node: (_reason(update.signatures[-node], heads[-node][0]),) for node in event if node < 0}
        yield EventGroup(articles_of(event), names[event], reasons=reasons, stands=event in known)


def label_of(store: Store, event: int) -> str:
    """What the program calls an event; a headline of its where none of its articles is grouped yet."""
    told = store.events.told([event])[event]
    articles = articles_of(told)
    with store.shelf.reading() as grouped:
        signatures = {key: Signature.from_bytes(data) for key, data, _ in grouped.of(articles) if data.startswith(MARK)}
        heads = grouped.heads(articles, HEAD_LETTERS)
    kept = tuple(node for node in told if abs(node) in signatures)
    if not kept:
        return next((title for title, _ in heads.values() if title), "")
    update = Update((), signatures, (kept,), {})
    return (_labels([kept], update, heads) | _given(update))[kept]


def _given(update: Update) -> dict[tuple[int, ...], str]:
    """The events whose rows named them; of those that the user made of one, the largest has the name."""
    found: dict[str, tuple[int, ...]] = {}
    for event in update.events:
        names = [update.signatures[node].event for node in event if node > 0]
        name = next((name.strip() for name in names if name and name.strip()), None)
        if name is not None and len(event) > len(found.get(name, ())):
            found[name] = event
    return {event: name for name, event in found.items()}


def _labels(
    groups: Sequence[tuple[int, ...]], update: Update, heads: Mapping[int, tuple[str, str]]
) -> dict[tuple[int, ...], str]:
    """The headline of an article that stands alone; of others the one that tells most of all."""
    alone = {event: _title(event[0], update, heads[abs(event[0])][0]) for event in groups if len(event) == 1}
    several = [event for event in groups if event not in alone]
    told = [[_member(node, update, heads[abs(node)]) for node in event if _names(node, update)] for event in several]
    return alone | dict(zip(several, labels(told), strict=True))


def _member(node: int, update: Update, head: tuple[str, str]) -> tuple[str, Signature]:
    title, start = head
    return head_of(_title(node, update, title), start), _signature(node, update.signatures[abs(node)])


def _names(node: int, update: Update) -> bool:
    """Whether something in its headline names the event: not where the article only turns to it."""
    second = update.signatures[abs(node)].second
    return node > 0 or (second is not None and second.clause is not None)


def _title(node: int, update: Update, title: str) -> str:
    """The headline; of one that announces two happenings the part that this event is."""
    second = update.signatures[abs(node)].second
    if second is None or second.clause is None:
        return title
    own, other = announced(title, second.clause)
    return other if node < 0 else own


def _signature(node: int, sig: Signature) -> Signature:
    return sig.second.signature if node < 0 and sig.second is not None else sig


def _reason(sig: Signature, title: str) -> Reason:
    clause = None if sig.second is None else sig.second.clause
    return Reason(SECOND, () if clause is None else (announced(title, clause)[1],))
