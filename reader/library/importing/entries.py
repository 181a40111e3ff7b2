"""From a draft to an article ready to be stored: identity, language and search terms."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.events import Signature, signatures_of
from reader.model.articles import Article, Draft
from reader.store.records import Entry, Signed
from reader.text.canonical import canonical, canonical_line
from reader.text.language import language_of
from reader.text.repairs.repair import find_repairs
from reader.text.terms.terms import index_batch

# The headline and the first paragraphs tell the language.
_SAMPLE = 300


def made_canonical(draft: Draft) -> Draft:
    """The draft with canonical headline and body, wherever it came from: offsets count in canonical text."""
    return replace(draft, title=canonical_line(draft.title), text=canonical(draft.text))


def article_of(draft: Draft, key: str, article_id: int = 0) -> Article:
    """The article that the draft becomes; `key` is its name where the draft brings none.

    The draft comes from an importer: its headline and body are canonical.
    """
    title = draft.title
    text = f"{title}\n{draft.text}".strip("\n")
    return Article(
        id=article_id,
        key=storable(draft.key or key),
        title=title,
        text=text,
        outlet=draft.outlet and storable(draft.outlet),
        agency=draft.agency and storable(draft.agency),
        byline=draft.byline and storable(draft.byline),
        published=draft.published and replace(draft.published, evidence=storable(draft.published.evidence)),
        url=draft.url and storable(draft.url),
        language=language_of(text[:_SAMPLE]),
        digest=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        event=draft.event and storable(draft.event),
        removed=draft.removed,
    )


def storable(text: str) -> str:
    """The text with lone surrogates replaced: file names of other encodings and escapes of JSON bring them, and no file
    or database takes them."""
    return text.encode("utf-8", "replace").decode("utf-8")


def entry_of(article: Article) -> Entry:
    """The article with the words that search will find it by, and what grouping keeps of it."""
    return entries_of([article])[0]


def entries_of(articles: Sequence[Article]) -> list[Entry]:
    """The same of many articles, at a third of the cost of one by one."""
    repairs = [find_repairs(article.text) for article in articles]
    texts = ((one.text, repaired, one.body_start) for one, repaired in zip(articles, repairs, strict=True))
    terms = index_batch(texts)
    joined, words = terms.joined(), (terms.bounds[2::2] - terms.bounds[1::2]).tolist()
    return [
        Entry(article, title, body, count, len(repaired), _signed(sig))
        for article, title, body, count, repaired, sig in zip(
            articles, joined[::2], joined[1::2], words, repairs, signatures_of(articles, terms), strict=True
        )
    ]


def signed_of(articles: Sequence[Article]) -> list[Signed]:
    """What the store keeps of the articles for grouping."""
    return list(map(_signed, signatures_of(articles)))


def _signed(sig: Signature) -> Signed:
    return Signed(sig.day, sig.event, sig.specifics_bytes(), sig.to_bytes())
