"""What the search index holds of an article: see `reader.text.terms`.

unicode61 splits Arabic words at vowel marks and knows no clitics, so the index is fed stems joined by spaces.
A change of what a word's term is makes the index stale: raise VERSION, and the index is built anew at the next start.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Repair
from reader.store.records import Indexed
from reader.text.terms import beginnings, quoted_terms

VERSION = 1


def indexed(text: str, repairs: Sequence[Repair], title: Sequence[str], body: Sequence[str]) -> Indexed:
    """What the index holds of this text, whose headline and body have these terms (`reader.text.terms.index_terms`)."""
    headline, rest = " ".join(title), " ".join(body)
    quoted = " ".join(quoted_terms(text, repairs))
    return Indexed(headline, rest, quoted, beginnings(f"{headline} {rest}"))
