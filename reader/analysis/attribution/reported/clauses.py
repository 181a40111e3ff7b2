"""Content that is a clause: behind أن or a colon, or printed without either as some houses print speech."""

from __future__ import annotations

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.cues import VerbCue
from reader.analysis.attribution.reported.openings import Complement, Opening
from reader.analysis.attribution.segments import Segment
from reader.lexicon.reporting import Reading
from reader.lexicon.reporting_forms import Shape
from reader.text.folding import word_set

_LONGEST_HEAD = 14
_BARE_REACH = 9
_HIS_WORDS = frozenset(("قوله", "قولها", "قولهم"))
# Pronouns, negations and words of duty, which begin what is said where they stand right behind the verb.
_SPOKEN_HEADS = v.CLAUSE_HEADS | word_set("أنا أنت أنتم هو هي هم لا لم لن لو ليس يجب ينبغي إذا إنهم إنه إنها كلنا")


def clause_from(segment: Segment, reading: Reading, position: int) -> Complement:
    """The clause that opens at word `position`, a particle or the word behind a colon."""
    start = position
    if (
        segment.words[position] in v.CLAUSE_PARTICLES
        and position + 1 < len(segment)
        and not segment.quote_from(position)
    ):
        start = position + 1
    if segment.words[start] in ("انه", "بانه") and start + 1 < len(segment):
        # The pronoun stands for nobody before an impersonal clause: أنه «يجب…» quotes a whole one.
        inner = segment.quote_from(start + 1)
        if inner and len(inner) > 3 and _stands_alone(segment.words[start + 1]):
            start += 1
    quote = segment.quote_from(start)
    described = segment.quote_from(position + 1) if reading.verb.act in ("describe", "label") else None
    if described and segment.words[position] in v.CLAUSE_PRONOUNS:
        return Complement(reading, position + 1, position, Opening.PREPOSITION, described)
    opening = Opening.COLON if segment.colon_before(position) else Opening.CLAUSE
    return Complement(reading, start, position, opening, quote)


def _stands_alone(word: str) -> bool:
    """Whether a clause that begins so needs no subject before it: يجب، وقعت، بعد، ثأرا."""
    adverb = word in v.PREPOSITIONS or (len(word) >= 4 and word.endswith("ا"))
    return word in v.IMPERSONAL or adverb or (len(word) >= 4 and word.endswith("ت") and word[0] not in "يتم")


def bare_clause(segment: Segment, cue: VerbCue, reading: Reading) -> Complement | None:
    """A clause without أن or colon, as some houses print speech: 'وأضاف في كلمته لقد انتخبنا الشعب'."""
    if reading.verb.act == "transmit" and reading.shape in (Shape.PAST, Shape.PRESENT):
        return _his_words(segment, cue, reading)
    if reading.verb.act not in ("say", "add") or reading.shape in (Shape.NOUN, Shape.PASSIVE) or cue.bound:
        return None
    if cue.index + 3 < len(segment) and _heads_clause(segment, cue.index + 1):
        return Complement(reading, cue.index + 1, cue.index + 1, Opening.CLAUSE)
    reach = 0 if reading.shape is Shape.PARTICIPLE else _BARE_REACH
    for position in range(cue.index + 1, min(cue.index + reach, len(segment) - 3)):
        before = segment.words[position - 1]
        if segment.words[position] in v.CLAUSE_HEADS and before not in v.RELATIVES and not segment.quotes:
            return Complement(reading, position, position, Opening.CLAUSE)
        if segment.comma_before(position):
            return None
    return None


def _heads_clause(segment: Segment, position: int) -> bool:
    """Whether the word right behind a verb of saying can be no subject of it: 'وقال نحن لا نملك', 'وأضاف لم نوقع'."""
    word = segment.words[position]
    ours = len(word) >= 5 and word.endswith("نا") and not word.startswith("ال")
    return not segment.comma_before(position) and (ours or word in _SPOKEN_HEADS)


def _his_words(segment: Segment, cue: VerbCue, reading: Reading) -> Complement | None:
    """Words that follow قوله without a particle or mark: 'نقلت الإذاعة عن الوالي قوله لا عودة عن القرار'."""
    for position in range(cue.index + 2, min(cue.index + _LONGEST_HEAD, len(segment) - 3)):
        if segment.comma_before(position):
            return None
        if segment.words[position] in _HIS_WORDS:
            return Complement(reading, position + 1, position, Opening.CLAUSE)
    return None
