"""What an article's text alone tells: words, sentences, quotations, repairs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.articles import Article, Span


@dataclass(frozen=True, slots=True)
class Repair:
    """An obfuscated word: `span` covers the word as printed, `clean` is the word that it stands for."""

    span: Span
    raw: str
    clean: str


class UnitKind(StrEnum):
    """What a unit is: line 0, a short line without a final mark, or a sentence."""

    HEADLINE = "headline"
    HEADING = "heading"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Unit:
    """A headline, heading or sentence; `paragraph` counts lines of `Article.text` (the headline is 0)."""

    span: Span
    kind: UnitKind
    paragraph: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks. `span` includes the marks, `inner` does not.

    `doubtful` where a mark is missing or its partner uncertain; `closed` is False where it runs to the paragraph's
    end because no closing mark was found.
    """

    span: Span
    inner: Span
    doubtful: bool = False
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Token:
    """One word or number. `form` is the repaired word as a reader would print it; `folded` is its matching key.

    `folded` has no vowel marks, no tatweel, unified letters and Western digits (see text/folding.py); the article
    and the clitics are still on it. `stem` is its light stem (text/terms/stemming.py).
    """

    span: Span
    form: str
    folded: str
    stem: str


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A folded copy of `Article.text` with a map back to it.

    `text[i]` comes from the code points `starts[i] .. ends[i]` of the source. Punctuation, spaces and newlines are
    kept, vowel marks, tatweel and the joints of obfuscated words are gone.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def to_source(self, start: int, end: int) -> Span:
        """The span of the source that the folded range `start .. end` (not empty) came from."""
        return Span(self.starts[start], self.ends[end - 1])


@dataclass(frozen=True, slots=True)
class Document:
    """An article with all that its text alone tells: what every analysis reads.

    `tokens`, `units` and `quotations` are in order of their start. `folded` maps back to `article.text`.
    """

    article: Article
    repairs: tuple[Repair, ...]
    tokens: tuple[Token, ...]
    units: tuple[Unit, ...]
    quotations: tuple[Quotation, ...]
    folded: FoldedText
    token_starts: tuple[int, ...] = field(default=(), repr=False)

    @property
    def words(self) -> int:
        """How many words its text has, the headline apart: what every count of an article's words means."""
        return len(self.tokens) - bisect_left(self.token_starts, self.article.body_start)

    @property
    def text(self) -> str:
        """`Article.text`: what all spans of the document count in."""
        return self.article.text

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """The tokens that lie wholly inside `span`."""
        starts = self.token_starts
        first = bisect_left(starts, span.start)
        last = bisect_left(starts, span.end)
        while last > first and self.tokens[last - 1].span.end > span.end:
            last -= 1
        return self.tokens[first:last]

    def forms_in(self, span: Span) -> tuple[str, ...]:
        """The words of `span`, obfuscated ones rejoined; of a word that it parts from a clitic, its own part."""
        found = []
        for token in self.tokens[max(0, bisect_right(self.token_starts, span.start) - 1) :]:
            start, end = token.span.start, token.span.end
            if start >= span.end:
                break
            if end > span.start:
                before, behind = self.text[start : span.start], self.text[span.end : end]
                found.append(token.form.removeprefix(before).removesuffix(behind))
        return tuple(found)

    def words_in(self, span: Span) -> frozenset[int]:
        """Where the words of the body that lie wholly inside `span` begin: a headline's words count nowhere."""
        body = self.article.body_start
        return frozenset(token.span.start for token in self.tokens_in(span) if token.span.start >= body)

    def unit_at(self, offset: int) -> int | None:
        """Index in `units` of the unit that covers `offset`, if one does."""
        for index, unit in enumerate(self.units):
            if unit.span.start <= offset < unit.span.end:
                return index
        return None
