"""What an outlet's own archive here tells of its wording: verbs of reporting, names in its own voice. Pure values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.errors import Cancelled
from reader.model.marks import Attribution, MarkKind, Mention, Stance, Tone, Voice

if TYPE_CHECKING:
    from reader.analysis.matrices.columns import Analysed
    from reader.library.library import Library

MOST = 300
"""Articles that a profile reads at most, the newest first."""
_LISTED = 12


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb as the lexicon lists it, its stance, and how often the outlet attributed with it."""

    words: str
    stance: Stance
    times: int


@dataclass(frozen=True, slots=True)
class Name:
    """A contested name in the outlet's own voice; `of` are the titles of what it names, Arabic and English."""

    words: str
    of: tuple[str, str]
    tone: Tone
    times: int


@dataclass(frozen=True, slots=True)
class Profile:
    """`articles` and `words` are what the counts rest on."""

    articles: int
    words: int
    rejoined: int
    verbs: tuple[Verb, ...]
    names: tuple[Name, ...]


def make_profile(
    library: Library, outlet: int, progress: Callable[[int, int], None], stop: Callable[[], bool]
) -> Profile:
    """The profile of one outlet. Raises Cancelled once `stop` says so, and LibraryError."""
    from reader.library.views import ArticleQuery, Order

    rows = library.articles(ArticleQuery(outlet=outlet, order=Order.NEWEST, limit=MOST))
    analysed: list[Analysed] = []
    for number, row in enumerate(rows):
        if stop():
            raise Cancelled("stopped")
        analysed += library.matrices.analyse([row.id])
        progress(number + 1, len(rows))
    label = library.lexicon().label
    verbs, names = _verbs(analysed), _names(analysed, label)
    words, rejoined = sum(row.words for row in rows), sum(row.repairs for row in rows)
    return Profile(len(rows), words, rejoined, verbs, names)


def _verbs(articles: Sequence[Analysed]) -> tuple[Verb, ...]:
    counted: Counter[tuple[str, Stance]] = Counter()
    for article in articles:
        cues = {
            mark.detail.cue: (mark.detail.cue_lemma or mark.detail.cue_text, mark.detail.stance)
            for mark in article.marks
            if isinstance(mark.detail, Attribution) and mark.detail.cue is not None and mark.detail.cue_text
        }
        counted.update(cues.values())
    return tuple(Verb(words, stance, times) for (words, stance), times in counted.most_common(_LISTED))


def _names(articles: Sequence[Analysed], label: Callable[[str], tuple[str, str]]) -> tuple[Name, ...]:
    """The loaded names first: plain ones say little of an outlet."""
    counted: Counter[tuple[str, str, Tone]] = Counter()
    for article in articles:
        for mark in article.marks:
            detail = mark.detail
            own = mark.kind is MarkKind.MENTION and isinstance(detail, Mention) and detail.voice is Voice.OUTLET
            if own and isinstance(detail, Mention) and not detail.quoted:
                counted[detail.variant or mark.span.of(article.document.text), detail.concept, detail.tone] += 1
    ordered = sorted(counted.items(), key=lambda item: (item[0][2] is Tone.NEUTRAL, -item[1], item[0][0]))
    return tuple(Name(words, label(concept), tone, times) for (words, concept, tone), times in ordered[:_LISTED])
