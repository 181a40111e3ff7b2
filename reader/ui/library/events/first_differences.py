"""The first differences of the events in sight, worked out one by one in the background and remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.models.items import EventItem
from reader.ui.tasks import Lane

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.ui.library.events.summary import Varied

_MOST_ARTICLES = 3
_SHOWN = 2
_Key = tuple[int, int, tuple[str, ...]]


def differences(library: Library, event: int) -> tuple[Varied, ...]:
    """What the first accounts of different sources call by different names; empty where one source tells alone."""
    from reader.library.views import ArticleQuery, Order
    from reader.ui.library.events.summary import summarise

    first: dict[str | None, int] = {}
    for row in library.articles(ArticleQuery(event=event, order=Order.OLDEST)):
        first.setdefault(row.source, row.id)
    ids = list(first.values())[:_MOST_ARTICLES]
    return summarise(library.compare(ids), library.lexicon(), most=_SHOWN).varied if len(ids) > 1 else ()


class FirstDifferences(QObject):
    """Fills `differences` of the items that `visible` names; `show` puts a filled item in the place of the old one."""

    def __init__(
        self,
        context: Context,
        visible: Callable[[], Sequence[EventItem]],
        show: Callable[[EventItem], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._visible = visible
        self._show = show
        self._known: dict[_Key, tuple[Varied, ...]] = {}
        self._busy = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        # After the list and the preview: these figures are the last to be waited for.
        self._soon.setInterval(250)
        self._soon.timeout.connect(self._next)

    def look(self) -> None:
        """Looks soon at what is in sight now."""
        self._soon.start()

    def forget(self) -> None:
        """What is known may be wrong: names have changed."""
        self._known.clear()
        self.look()

    def filled(self, item: EventItem) -> EventItem:
        """The item with its differences, where they are known."""
        return replace(item, differences=self._lines(self._known.get(_key(item), ())))

    def _next(self) -> None:
        wanted = next((item for item in self._visible() if _is_told(item) and _key(item) not in self._known), None)
        if wanted is None or self._busy:
            return
        self._busy = True
        item = wanted
        self._context.ask(
            lambda library: differences(library, item.id),
            lambda found: self._found(item, found),
            failed=lambda _error: self._found(item, ()),
            lane=Lane.COMPUTE,
        )

    def _found(self, item: EventItem, found: tuple[Varied, ...]) -> None:
        self._busy = False
        self._known[_key(item)] = found
        if found:
            self._show(self.filled(item))
        self.look()

    def _lines(self, found: Sequence[Varied]) -> tuple[str, ...]:
        english = self._context.left_to_right
        return tuple(
            f"{isolated(one.label[1] if english else one.label[0])}:  "
            + "  ≠  ".join(dict.fromkeys(isolated(naming.words) for naming in one.namings))
            for one in found
        )


def _is_told(item: EventItem) -> bool:
    return item.card.articles > 1 and len(item.card.outlets) > 1


def _key(item: EventItem) -> _Key:
    return item.id, item.card.articles, item.card.outlets
