"""A line that cleaning removed goes back into its article, and stays there in later imports of the outlet.

A stored text is never rewritten: the corrected article is a new one, which takes the old one's place in lists and
events. The old one is kept for the sessions and corrections that point to it, and undoing puts it back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

from reader.library.importing.entries import entry_of
from reader.library.importing.kept_lines import remember
from reader.library.views import Change
from reader.model.articles import Article, RemovedLine
from reader.store.store import Store


def put_back(store: Store, article_id: int, line: RemovedLine, group: Callable[[], None]) -> tuple[int, Change]:
    """The id of the article with the line, and the step that undo takes back; `group` groups what is new.

    Raises ValueError where the line is not among those removed from the article, and LibraryError.
    """
    old = store.articles.article(article_id)
    homes = store.events.homes([article_id]).get(article_id, ())
    ((new, _),) = store.articles.add([entry_of(with_line(old, line))])
    group()
    for event in set(homes) - set(store.events.homes([new]).get(new, ())):
        store.deciding.join(event, new)
    remember(store, old.outlet or "", line)
    return new, store.status.replace(article_id, new)


def with_line(article: Article, line: RemovedLine) -> Article:
    """The article with one of its removed lines where it stood. Raises ValueError where it is not one of them."""
    at = article.removed.index(line)
    lines = article.text[article.body_start :].split("\n")
    lines.insert(line.before, line.text)
    text = "\n".join([article.text[: article.body_start].rstrip("\n"), *lines]).strip("\n")
    # Lines removed after this one now have one paragraph more before them.
    rest = tuple(
        replace(other, before=other.before + (number > at))
        for number, other in enumerate(article.removed)
        if number != at
    )
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    return replace(article, id=0, text=text, digest=digest, removed=rest)
