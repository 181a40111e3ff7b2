"""The store: one library file, with a part for each of its matters."""

from __future__ import annotations

from pathlib import Path

from reader.store.articles.articles import Articles
from reader.store.articles.outlets import Outlets
from reader.store.articles.status import Status
from reader.store.changes import Changes
from reader.store.events.deciding import Deciding
from reader.store.events.events import Events
from reader.store.events.shelf import Shelf
from reader.store.feeds import Feeds
from reader.store.file.database import Database
from reader.store.keeping import Keeping
from reader.store.limits import Limits
from reader.store.search.indexing import Index
from reader.store.search.saved_searches import SavedSearches
from reader.store.search.search import Search


class Store:
    """An open library file; raises LibraryError, in words for the user, whenever it cannot be read or written."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.articles = Articles(database)
        self.changes = Changes(database)
        self.deciding = Deciding(database, self.changes)
        self.events = Events(database)
        self.feeds = Feeds(database, self.changes)
        self.index = Index(database)
        self.keeping = Keeping(database)
        self.outlets = Outlets(database)
        self.saved_searches = SavedSearches(database)
        self.search = Search(database)
        self.shelf = Shelf(database)
        self.status = Status(database, self.changes)

    @classmethod
    def open(cls, path: Path, limits: Limits = Limits(), *, read_only: bool = False) -> Store:
        """See `Database.open`."""
        return cls(Database.open(path, limits, read_only=read_only))

    @property
    def limits(self) -> Limits:
        return self.database.limits

    def close(self) -> None:
        self.database.close()
