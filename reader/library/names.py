"""The part of the library that keeps the contested names: the shipped ones under the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.errors import LibraryError
from reader.model.marks import Tone

if TYPE_CHECKING:
    from reader.lexicon.naming import NamingLexicon
    from reader.lexicon.types import Concept, Domain, Variant
    from reader.store.store import Store


class Names:
    """The lexicon of contested names. Every method may raise LibraryError."""

    _store: Store

    def lexicon(self) -> NamingLexicon:
        """The contested names: the shipped ones under the user's own."""
        from reader.library import user_names

        return user_names.lexicon_of(self._store.database.path)

    def set_name_tone(self, concept: str, variant: str, tone: Tone) -> Domain:
        """Gives a contested name another tone wherever it stands; the user's layer as it was, for `set_names`.

        Raises LexiconError where the concept is unknown or the user's file is not valid, LibraryError in a library
        that is only read, and OSError.
        """
        from reader.library import user_names

        self._must_write()
        return user_names.set_tone(self._store.database.path, concept, variant, tone)

    def add_name(self, concept: Concept, variant: Variant) -> Domain:
        """Adds a name to the user's own; the layer as it was, for `set_names`. Raises as `set_name_tone`."""
        from reader.library import user_names

        self._must_write()
        return user_names.add_name(self._store.database.path, concept, variant)

    def set_names(self, layer: Domain) -> None:
        """Writes the user's layer of names. Raises as `set_name_tone`."""
        from reader.library import user_names

        self._must_write()
        user_names.write(self._store.database.path, layer)

    def _must_write(self) -> None:
        path = self._store.database.path
        if self._store.database.read_only:
            raise LibraryError("the library is open for reading only", why="read_only", path=str(path))
