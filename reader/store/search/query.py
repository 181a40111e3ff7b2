"""What the user typed into the search field, as terms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.text.folding import fold
from reader.text.terms import frequency
from reader.text.terms.stemming import strip_article
from reader.text.terms.terms import BEGINNING, term_of
from reader.text.tokens import WORD

_PIECE = re.compile(r'(?P<minus>(?<!\S)-)?(?:["“”„«](?P<phrase>[^"“”„«»]*)(?:["“”„»]|$)|(?P<word>[^\s"“”„«»]+))')
# Words of half of all articles (في, من) tell nothing beside others, and would cost most of a search's time.
_TELLING = 0.7


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that have to stand in a row. `words` are as typed, `terms` their search terms.

    `prefix` is the folded beginning of a word that is still being typed, else "".
    """

    words: tuple[str, ...]
    terms: tuple[str, ...]
    excluded: bool = False
    prefix: str = ""

    def match(self) -> str:
        """The phrase in FTS5's language; terms hold letters and digits only."""
        row = f'"{" ".join(self.terms)}"'
        if self.prefix and len(self.terms) == 1 and self.terms[0].startswith(self.prefix):
            # The beginning finds the word too: asking for both would cost twice.
            return f'"{self.prefix}"*'
        return f'({row} OR "{self.prefix}"*)' if self.prefix else row


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed search: every wanted phrase has to be found, none of the excluded ones."""

    phrases: tuple[Phrase, ...]

    @property
    def wanted(self) -> tuple[Phrase, ...]:
        return tuple(phrase for phrase in self.phrases if not phrase.excluded)

    @property
    def finished(self) -> Query:
        """The same of whole words alone: what is being typed taken for a word."""
        return Query(tuple(replace(phrase, prefix="") for phrase in self.phrases))

    @property
    def beginning(self) -> str:
        """The letters of a word that has only just been begun, "" where there is none."""
        return next((phrase.prefix for phrase in self.wanted if len(phrase.prefix) == BEGINNING), "")

    @property
    def rest(self) -> Query:
        """The query without the word that has only just been begun."""
        return Query(tuple(phrase for phrase in self.phrases if len(phrase.prefix) != BEGINNING))

    def match(self) -> str:
        """The query in FTS5's language, "" where nothing is asked for; what most articles have is left out of it."""
        wanted = self.wanted
        telling = [p for p in wanted if len(p.terms) > 1 or frequency.stem_weight(p.terms[0]) >= _TELLING]
        kept, excluded = _all_of(telling or wanted), self.unwanted()
        return f"({kept}) NOT ({excluded})" if kept and excluded else kept

    def match_every_word(self) -> str:
        """All that is wanted, in FTS5's language, without what is excluded."""
        return _all_of(self.wanted)

    def unwanted(self) -> str:
        """What must not be found, in FTS5's language, "" where nothing is excluded."""
        return " OR ".join(phrase.match() for phrase in self.phrases if phrase.excluded)


def _all_of(phrases: Sequence[Phrase]) -> str:
    return " AND ".join(phrase.match() for phrase in phrases)


def parse(text: str, *, typing: bool = True) -> Query:
    """The query of `text`: words, "phrases" and -exclusions. With `typing`, the last word may be unfinished."""
    phrases = []
    pieces = list(_PIECE.finditer(text))
    for piece in pieces:
        words = WORD.findall(piece.group("phrase") or piece.group("word") or "")
        pairs = [(word, term) for word in words if (term := term_of(word))]
        if not pairs:
            continue
        open_end = typing and piece is pieces[-1] and len(pairs) == 1 and bool(piece.group("word"))
        unfinished = open_end and not piece.group("minus") and piece.end() == len(text)
        phrases.append(
            Phrase(
                words=tuple(word for word, _ in pairs),
                terms=tuple(term for _, term in pairs),
                excluded=bool(piece.group("minus")),
                prefix=_beginning(pairs[0][0]) if unfinished else "",
            )
        )
    return Query(tuple(phrases))


def _beginning(word: str) -> str:
    folded = strip_article(fold(word))
    return folded if len(folded) >= BEGINNING and folded.isalnum() else ""
