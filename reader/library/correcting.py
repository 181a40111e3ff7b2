"""Corrections of labels, kept for the analyses that read them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from reader.analysis.corrections import Correction, CorrectionKind, from_json, to_json
from reader.store.store import Store


def corrections(store: Store, articles: Sequence[int]) -> tuple[Correction, ...]:
    """The corrections that touch any of these articles, and those that hold for an outlet everywhere."""
    return tuple(from_json(json.loads(data)) for data in store.keeping.corrections(articles))


def save(store: Store, correction: Correction) -> str:
    """Keeps a correction; its id."""
    articles = [key for key in (correction.article, correction.other_article) if key is not None]
    data = json.dumps(to_json(correction), ensure_ascii=False)
    everywhere = correction.kind is CorrectionKind.TONE_OUTLET
    store.keeping.save_correction(correction.id, data, articles, everywhere=everywhere)
    return correction.id
