"""What a server answered, made ready to be stored: work that needs neither library nor network, in any process."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from reader.importers.drafts import read_bytes
from reader.importers.formats.feed_entries import read_feed
from reader.library.importing.entries import article_of, entries_of, entry_of, storable
from reader.library.importing.kept_lines import NOTHING, Kept, restored
from reader.model.articles import Article, Draft
from reader.model.errors import ImportFailed
from reader.store.records import Entry

_KEY_LENGTH = 200
_LONGEST_GUID = 1000
_Found = tuple[str, str, Draft]
"""An entry's guid, the digest of its words, and what it says."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user set for a feed: the outlet and language of its articles, and whether to fetch their pages.

    `kept` are the lines that the user put back into articles of an outlet.
    """

    outlet: str | None
    language: str | None
    full_text: str
    kept: Kept = NOTHING


@dataclass(frozen=True, slots=True)
class FeedAnswer:
    """A feed as it came from `url`; `known` has the digests of the entries that the library has, by guid."""

    body: bytes
    url: str
    known: Mapping[str, str]
    wishes: Wishes


@dataclass(frozen=True, slots=True)
class Fresh:
    """A new or changed entry of a feed. `draft` is set where its page should be fetched for the whole article; `entry`
    is None where only the page makes an article of it."""

    guid: str
    digest: str
    entry: Entry | None
    draft: Draft | None


@dataclass(frozen=True, slots=True)
class PageAnswer:
    """The page of an entry as it came from `url`."""

    body: bytes
    url: str
    fresh: Fresh
    wishes: Wishes


@dataclass(frozen=True, slots=True)
class FeedRead:
    """The entries that are new or changed; `error` tells why there are none, or that the feed broke off after them."""

    fresh: tuple[Fresh, ...]
    error: ImportFailed | None = None


def read_answer(answer: FeedAnswer) -> FeedRead:
    """What the feed brings."""
    known = dict(answer.known)
    found: list[_Found] = []
    failures: list[ImportFailed] = []
    try:
        for name, draft in read_feed(answer.body, answer.url, failures.append):
            guid = storable(name) if len(name) <= _LONGEST_GUID else hashlib.sha256(storable(name).encode()).hexdigest()
            digest = hashlib.sha256(f"{draft.title}\n{draft.text}".encode()).hexdigest()
            if draft.text and known.get(guid) != digest:
                known[guid] = digest
                found.append((guid, digest, replace(draft, outlet=answer.wishes.outlet or draft.outlet)))
    except ImportFailed as error:
        return FeedRead((), error)
    return FeedRead(_fresh(found, answer.wishes), next((one for one in failures if one.code == "import_damaged"), None))


def read_page(answer: PageAnswer) -> Fresh:
    """The entry with its page's text; as it was where the page has no more."""
    fresh, wishes = answer.fresh, answer.wishes
    draft = fresh.draft
    try:
        found = page_draft(answer.body, answer.url)
    except ImportFailed:
        return fresh
    if draft is None or len(found.text) <= len(draft.text):
        return fresh
    whole = replace(
        found,
        title=draft.title or found.title,
        published=draft.published or found.published,
        outlet=draft.outlet or found.outlet,
        byline=found.byline or draft.byline,
        url=draft.url,
    )
    return replace(fresh, entry=entry_of(_article(fresh.guid, whole, wishes)), draft=None)


def page_draft(body: bytes, url: str) -> Draft:
    """The article of a page. Raises ImportFailed."""
    name = urlsplit(url).path.rsplit("/", 1)[-1] or "page.html"
    return replace(next(iter(read_bytes(body, name))), url=url)


def _fresh(found: Sequence[_Found], wishes: Wishes) -> tuple[Fresh, ...]:
    """What was found, ready to be stored; all articles at once, which costs a third less than one by one."""
    articles = [_article(guid, draft, wishes) for guid, _, draft in found if not _is_bare(draft)]
    entries = iter(entries_of(articles))
    return tuple(
        Fresh(guid, digest, None if _is_bare(draft) else next(entries), draft if _wants_page(draft, wishes) else None)
        for guid, digest, draft in found
    )


def _is_bare(draft: Draft) -> bool:
    return "headline_only" in draft.warnings


def _wants_page(draft: Draft, wishes: Wishes) -> bool:
    summary = wishes.full_text == "auto" and "summary_only" in draft.warnings
    return bool(draft.url) and (summary or wishes.full_text == "always")


def _article(guid: str, draft: Draft, wishes: Wishes) -> Article:
    article = article_of(restored(draft, wishes.kept), guid[:_KEY_LENGTH])
    # The language that the user set for the feed comes before the one that the words tell.
    language = (wishes.language or "").partition("-")[0].lower()
    return replace(article, language=language) if language else article
