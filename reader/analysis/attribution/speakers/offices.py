"""Offices: their head nouns, and how far the phrase of an office goes before the name that bears it."""

from __future__ import annotations

from functools import lru_cache

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.segments import Segment
from reader.lexicon.reporting import Lexicon, bare_nouns
from reader.text.folding import word_set

ARTICLE_NAMES = v.WORDS["name_article"]
NAMES_LIKE_OFFICES = v.WORDS["office_name"]
_OFFICE_WORDS = word_set(
    "جبل وادي منطقة مدينة ولاية إقليم بلدة قرية مقاطعة قضاء ناحية ركن متقاعد شوون حقوق قضايا امن علاقات سياسات "
    "مشروع مبادره عمليات شرطه جيش اركان حركه حزب مجلس اداره عشر عشره لشوون عموم امانه"
)


@lru_cache(maxsize=20_000)
def role_head(word: str, lexicon: Lexicon) -> str | None:
    if word.endswith("العالم"):
        return None  # the world, more often than the scholar
    if word.endswith("كبيره"):
        return None
    for form in bare_nouns(word):
        source = lexicon.sources.get(form)
        if source:
            return form if source.kind == "role" else None
        for ending in ("ان", "ين", "ي", "هم", "ها", "ه"):
            stem = form.removesuffix(ending)
            if stem != form and stem in lexicon.sources and lexicon.sources[stem].kind == "role":
                return stem
    return None


def clean_role(role: str) -> str:
    word, _, rest = role.partition(" ")
    if len(word) > 4 and word[0] in "وف" and not word.startswith(("وز", "وكي", "ولي", "والد")):
        word = word[1:]
    if word.startswith("لل"):
        word = "ا" + word[1:]
    return f"{word} {rest}".strip()


def in_office(segment: Segment, lexicon: Lexicon, index: int, position: int) -> bool:
    """Whether the word still belongs to the office: an adjective, a ministry, a state, a second office."""
    word, before = segment.words[position], segment.words[position - 1]
    if any(mark in segment.gaps[position] for mark in "،,.:؛;()"):
        return False
    party = segment.quote_from(position + 1) if word == "ل" else segment.quote_around(position)
    annexed = party and segment.words[party.first] in v.PARTY_HEADS and segment.words[party.first - 1] == "ل"
    if annexed or _party(segment, lexicon, index, position):
        return True  # الأمين العام لـ«حزب…»
    # Behind a definite noun a bare one goes on with no office: مجلس النواب حاكم…
    named = word in NAMES_LIKE_OFFICES and before.startswith("ال") and position > index + 1
    if named or segment.quote_from(position):
        return False
    if word in ("لدي", "في"):
        following = segment.words[position + 1] if position + 1 < len(segment) else ""
        return lexicon.side(following) is not None or bool(lexicon.source(following)) or following == "نظام"
    if word in v.PREPOSITIONS or word in v.CLAUSE_PARTICLES or word in v.RELATIVES:
        return False
    return before in ("لدي", "في") or _modifies(segment, lexicon, index, position)


def _party(segment: Segment, lexicon: Lexicon, index: int, position: int) -> bool:
    """Whether the word belongs to a body's name in marks: زعيم «حزب الوفاق» فلان، رئيس تيار «النهوض» فلان."""
    quote = segment.quote_around(position)
    if quote is None or quote.first <= index or not quote.whole.closed or len(quote) > 4:
        return False
    head = lexicon.source(segment.words[quote.first - 1])
    return segment.words[quote.first] in v.PARTY_HEADS or (head is not None and head.kind in ("institution", "media"))


def _joined_office(segment: Segment, lexicon: Lexicon, position: int) -> bool:
    """Whether a و printed apart goes on with the office: وزير البريد و تكنولوجيات الإعلام."""
    pair = segment.words[position : position + 2]
    return any(word.startswith("ال") for word in pair) and role_head(pair[0], lexicon) is None


def _modifies(segment: Segment, lexicon: Lexicon, index: int, position: int) -> bool:
    word, before = segment.words[position], segment.words[position - 1]
    if "و" in (word, before):
        return _joined_office(segment, lexicon, position if before == "و" else position + 1)
    if not segment.words[index].startswith("ال"):
        near = position == index + 1 and _adjective(lexicon, word)
        if near or word in v.ADJECTIVES:
            return True
    if word.startswith(("ال", "لل", "وال", "بال")) and len(word) > 4 and word not in ARTICLE_NAMES:
        return True
    if word.lstrip("ولب") in _OFFICE_WORDS or word in _OFFICE_WORDS:
        return True
    source = lexicon.source(word)
    body = source is not None and source.kind != "document"
    known = word.isascii() or body or lexicon.side(word) is not None or word in ("باسم", "عام", "اول")
    return known and word not in v.TIMES - {"عام", "اول"}


def _adjective(lexicon: Lexicon, word: str) -> bool:
    """Whether the word behind an indefinite office is an adjective (مسؤول استخباراتي), not the name."""
    return word in v.ADJECTIVES or lexicon.side(word) is not None or (len(word) >= 5 and word.endswith(("ي", "يه")))
