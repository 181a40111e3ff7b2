"""Content between quotation marks: told from names, titles and terms that the marks only set off."""

from __future__ import annotations

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.nouns import is_label
from reader.analysis.attribution.reported.openings import BLAME, PREPOSITIONS, Complement, Opening, Scan
from reader.analysis.attribution.segments import Quote, Segment
from reader.lexicon.reporting import Lexicon, Reading
from reader.lexicon.reporting_forms import Shape
from reader.text.folding import word_set

_LEAST_CLAUSE = 5
# Acts whose words may follow in marks without a colon; of the others (هاجم «المواقع») marks alone prove nothing.
QUOTING_ACTS = word_set(
    "say announce tell comment add conclude note explain stress reveal deny warn opine predict ask answer "
    "transmit hint claim narrate"
)


def quotation(scan: Scan, reading: Reading, quote: Quote) -> Complement | None:
    """The complement that the marks hold; None where they stand for a word of the outlet's own sentence."""
    segment, position = scan.segment, quote.first
    before = segment.words[position - 1]
    if reading.verb.takes("مسؤولية"):
        blamed = not BLAME.isdisjoint(segment.words[position : min(position + 3, quote.last)])
        return Complement(reading, position, position, Opening.PREPOSITION, quote) if blamed else None
    apart = any(reading.verb.takes(preposition) and before == preposition for preposition in ("ب", *PREPOSITIONS))
    if apart or (reading.verb.takes("ب") and segment.words[position].startswith("ب")):
        return Complement(reading, position, position - 1 if apart else position, Opening.PREPOSITION, quote)
    if reading.verb.act == "opine" and reading.verb.takes("acc") and len(quote) <= _LEAST_CLAUSE:
        return Complement(reading, position, position, Opening.PREPOSITION, quote)  # اعتبرها «خطوة مهمة»
    condemned = reading.verb.act in ("condemn", "praise") and len(quote) > 2 and _is_object(segment, quote)
    if condemned or (reading.verb.takes("obj") and len(quote) > 5):
        return Complement(reading, position, position, Opening.PREPOSITION, quote)
    word_or_two = len(quote) <= 2 and reading.verb.takes("strict")
    if word_or_two or reading.verb.act not in QUOTING_ACTS or before in v.PREPOSITIONS or before in ("ب", "ل"):
        return None
    return Complement(reading, position, position, Opening.QUOTE, quote)


def _is_object(segment: Segment, quote: Quote) -> bool:
    """Whether the marks hold what is condemned or praised: ندد بـ«…»، استنكر «…»."""
    before = segment.words[quote.first - 1]
    return before in ("ب", "علي") or not (before in v.PREPOSITIONS or segment.comma_before(quote.first))


def loosely_marked(segment: Segment, reading: Reading, position: int) -> Complement | None:
    """Words whose opening mark stands on the wrong side of the space: 'قال الوزير” كنا نخشى…”'."""
    closing = (i for i in range(position + 3, len(segment) + 1) if any(mark in segment.gaps[i] for mark in '”"»'))
    end = next(closing, None)
    return Complement(reading, position, position, Opening.MARK, limit=end) if end else None


def sets_off_name(segment: Segment, lexicon: Lexicon, quote: Quote, reading: Reading) -> bool:
    """Whether the marks hold the subject's or the outlet's name, with the content still to come."""
    if len(quote) > 5 or (len(quote) > 3 and segment.words[quote.first] in v.CLAUSE_PARTICLES):
        return False
    if is_label(segment, lexicon, quote):
        return True
    near = segment.words[quote.last : quote.last + 6]
    # قالت «النهضة» في بيان «…»
    venue = near[:1] in (("في",), ("عبر",)) and len(near) > 1 and near[1] in v.VENUES
    loose = not reading.verb.takes("strict")
    if venue or (loose and any(word in ("عن", "الي") and reading.verb.takes(word) for word in near)):
        return True
    for index in range(quote.last, min(len(segment), quote.last + 20)):
        if segment.words[index] in v.CLAUSE_PARTICLES | v.CLAUSE_PRONOUNS or segment.colon_before(index):
            return True
        if segment.comma_before(index) and any(
            r.shape is Shape.PARTICIPLE for r in lexicon.readings(segment.words[index])
        ):
            return False  # «…»، مضيفا أن: the clause is another report's
    return False
