"""From what a file gave to a Draft: cleaning, and the metadata judged; the same for every format."""

from __future__ import annotations

from collections.abc import Sequence

from reader.importers.cleaning.cleaning import Cleaned, clean
from reader.importers.errors import failure
from reader.importers.facts import outlets
from reader.importers.facts.datelines import Dateline, closing_credit, find_dateline
from reader.importers.markup import without_signs
from reader.importers.raw import RawArticle
from reader.model.articles import Draft, Published, RemovedLine
from reader.text.canonical import canonical, canonical_line
from reader.text.dates import dates

MAX_TEXT = 1_000_000
_SHORT_TITLE_WORDS = 8
_LONGEST_TITLE = 1000


def finish(raw: RawArticle, name: str) -> Draft:
    """The Draft of one article.

    Raises:
        ImportFailed: no text is left, or far more than any article has.
    """
    if len(raw.text) > MAX_TEXT:
        raise failure("import_too_large", name, limit=MAX_TEXT // 1_000_000)
    cleaned = _cleaned(raw)
    dateline = find_dateline(cleaned.body[0]) if cleaned.body else None
    outlet, agency = _sources(raw, cleaned, dateline)
    body, cut = _without_dateline(cleaned.body, dateline)
    headline, body, warnings = _headline(cleaned.title, body, given=bool((raw.title or "").strip()))
    if len(headline) > _LONGEST_TITLE:
        # No headline is as long: it is text, and its first words stand for it in the lists.
        headline, body = _first_words(headline[:_LONGEST_TITLE]), [headline, *body]
    if not body:
        raise failure("import_no_text" if headline else "import_no_article", name)
    return Draft(
        title=headline,
        text="\n".join(body),
        outlet=outlet,
        agency=agency,
        byline=_byline(raw, cleaned, outlet),
        published=_published(raw, cleaned, dateline, "\n".join([headline, *body])),
        url=raw.url or _claimed(cleaned, "url"),
        key=raw.key,
        event=raw.event,
        removed=(*cut, *cleaned.removed),
        warnings=(*raw.warnings, *warnings),
    )


def _cleaned(raw: RawArticle) -> Cleaned:
    """The text cleaned; whole where the source names a headline and cleaning would leave nothing below it."""
    text = canonical(without_signs(raw.text))
    title = canonical_line(without_signs(raw.title)) if raw.title else None
    cleaned = clean(text, title or None)
    return Cleaned(title, tuple(text.split("\n")), ()) if title and text and not cleaned.body else cleaned


def _without_dateline(body: Sequence[str], dateline: Dateline | None) -> tuple[list[str], tuple[RemovedLine, ...]]:
    """A dateline of sources and dates alone is metadata; one with a place says where the report was filed and stays."""
    if dateline is None or not dateline.length:
        return list(body), ()
    printed = body[0][: dateline.length].strip()
    first = body[0][dateline.length :].lstrip(" -–—:،")
    return [line for line in (first, *body[1:]) if line], (RemovedLine(printed, "dateline", 0),)


def _sources(raw: RawArticle, cleaned: Cleaned, dateline: Dateline | None) -> tuple[str | None, str | None]:
    """Outlet and agency: what the file states, then the lines around the body, then dateline, credit and address."""
    named = _claimed(cleaned, "agency")
    outlet, agency = None, outlets.name_of(raw.agency) if raw.agency else named
    claimed = [claim.value for claim in cleaned.claims if claim.field == "outlet"]
    for given in (raw.outlet, *claimed):
        if not given or not given.strip():
            continue
        entry = outlets.find(given)
        if entry is not None and entry.is_agency and given is not raw.outlet:
            agency = agency or entry.name
        elif outlet is None:
            outlet = entry.name if entry else canonical_line(given)
    if dateline:
        outlet, agency = outlet or dateline.outlet, agency or dateline.agency
    url = raw.url or _claimed(cleaned, "url")
    if url and outlet is None:
        found = outlets.find_host(url)
        outlet = found.name if found else None
    if agency is None and cleaned.body:
        agency = closing_credit(cleaned.body[-1])
    return outlet, agency if agency != outlet else None


def _claimed(cleaned: Cleaned, field: str) -> str | None:
    return next((claim.value for claim in cleaned.claims if claim.field == field), None)


def _byline(raw: RawArticle, cleaned: Cleaned, outlet: str | None) -> str | None:
    given = [raw.byline or "", *(claim.value for claim in cleaned.claims if claim.field == "byline")]
    names = (canonical_line(name) for name in given)
    return next((name for name in names if name and outlets.name_of(name) != outlet), None)


def _published(raw: RawArticle, cleaned: Cleaned, dateline: Dateline | None, text: str) -> Published | None:
    if raw.known_date:
        return raw.known_date
    stated = [
        raw.published or "",
        *(claim.value for claim in cleaned.claims if claim.field == "published"),
        (dateline.published if dateline else None) or "",
    ]
    return dates.publication_date([line for line in stated if line], text)


def _headline(title: str | None, body: list[str], *, given: bool) -> tuple[str, list[str], tuple[str, ...]]:
    """A text without a headline lends it its first sentence; a lone sentence stays and its first words are repeated."""
    if title and not body and not given:
        # A lone paragraph without a stop looks like a headline to the cleaning, but it is all the text that there is.
        body, title = [title], None
    if title or not body:
        return title or "", body, ()
    first = body[0]
    stops = [at for mark in (". ", "! ", "؟ ", "? ") if (at := first.find(mark)) > 0]
    cut = min(stops) + 1 if stops else len(first)
    rest = first[cut:].strip()
    if not rest and len(body) == 1:
        return _first_words(first), body, ("no_headline",)
    return first[:cut].strip(), ([rest] if rest else []) + body[1:], ("no_headline",)


def _first_words(text: str) -> str:
    return " ".join(text.split()[:_SHORT_TITLE_WORDS]) + " …"
