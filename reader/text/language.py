"""The language of a sentence, told by its letters."""

from __future__ import annotations

import re

from reader.model.articles import Article

_ARABIC_SCRIPT = re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_URDU = re.compile("[ٹڈڑںےھہۃ]")
_KURDISH = re.compile("[ڕڵێۆەڤ]")
_PERSIAN = re.compile("[پچژگکی]")
_FOREIGN = re.compile("[A-Za-z\u00c0-\u024fٹڈڑںےھہۃڕڵێۆەڤپچژگکی]")
# Letters and forms that Persian, Urdu and Kurdish do not write in their own words.
_ARABIC_ONLY = re.compile("[ةيكىإٱ]|\\bال")
# Text without letters goes with the interface's first language.
_RIGHT_TO_LEFT = frozenset(("ar", "ckb", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi", "other"))


def language_of(text: str) -> str:
    """'ar', 'fa', 'ur', 'ckb' (Sorani Kurdish), 'latin', or 'other' where no letters decide.

    A text is taken for Arabic unless letters of another language outnumber those that only Arabic uses: a foreign
    name in an Arabic sentence does not change the sentence's language.
    """
    if not _FOREIGN.search(text):
        return "ar" if _ARABIC_SCRIPT.search(text) else "other"
    script = len(_ARABIC_SCRIPT.findall(text))
    latin = len(_LATIN.findall(text))
    if script == 0 and latin == 0:
        return "other"
    if latin > script:
        return "latin"
    arabic = len(_ARABIC_ONLY.findall(text))
    scores = {
        "ckb": 2 * len(_KURDISH.findall(text)),
        "ur": 2 * len(_URDU.findall(text)),
        "fa": len(_PERSIAN.findall(text)),
    }
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > arabic else "ar"


def is_right_to_left(language: str) -> bool:
    """Whether text in `language` (as `language_of` tells it, or a code of BCP 47) runs from right to left."""
    return language.partition("-")[0].lower() in _RIGHT_TO_LEFT


def runs_right_to_left(article: Article) -> bool:
    """Whether the article runs from right to left: as the user set it for its feed, else as its language does."""
    return article.direction == "rtl" if article.direction else is_right_to_left(article.language)
