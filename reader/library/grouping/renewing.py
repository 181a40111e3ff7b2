"""Signs anew what was signed before signatures held the second happening that an article tells."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.analysis.events import MARK, Signature, second_happening
from reader.library.importing.entries import signed_of
from reader.store.store import Store

# Articles read between two looks at whether to stop: a few hundredths of a second.
_AT_ONCE = 400
_PROPERTY = "seconds"
_DONE = "done"


def renew(store: Store, stop: Callable[[], bool]) -> None:
    """Looks once through a library for second happenings that no signature holds; their articles wait for grouping.

    Stopped or killed, the next call goes on from there. Other articles keep their signatures.
    """
    noted = store.keeping.property(_PROPERTY)
    if noted == _DONE:
        return
    seen = int(noted or 0)
    while not stop():
        with store.shelf.turn():
            ids = store.shelf.following(seen, _AT_ONCE)
            _renew(store, ids)
        store.keeping.set_property(_PROPERTY, str(ids[-1]) if ids else _DONE)
        if not ids:
            return
        seen = ids[-1]


def _renew(store: Store, ids: Sequence[int]) -> None:
    with store.shelf.reading() as grouped:
        without = [key for key, data, _ in grouped.of(ids) if data.startswith(MARK) and not _has_second(data)]
    telling = [article for article in store.articles.articles(without) if second_happening(article) is not None]
    if telling:
        made = dict(zip([article.id for article in telling], signed_of(telling), strict=True))
        with store.shelf.update() as grouped:
            grouped.add_signatures(made)


def _has_second(data: bytes) -> bool:
    return Signature.from_bytes(data).second is not None
