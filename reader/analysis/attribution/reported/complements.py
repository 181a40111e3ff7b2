"""From a cue to what it reports: the complementiser, colon, quotation, preposition or noun where the content starts."""

from __future__ import annotations

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.cues import FrameCue, VerbCue
from reader.analysis.attribution.nouns import is_fact
from reader.analysis.attribution.predicates import is_present
from reader.analysis.attribution.reported.clauses import bare_clause, clause_from
from reader.analysis.attribution.reported.openings import PREPOSITIONS, Complement, Opening, Scan
from reader.analysis.attribution.reported.phrasal import by_noun, by_preposition, with_object
from reader.analysis.attribution.reported.quoted import (
    QUOTING_ACTS,
    loosely_marked,
    quotation,
    sets_off_name,
)
from reader.analysis.attribution.segments import Segment
from reader.lexicon.reporting import Reading
from reader.lexicon.reporting_forms import Agreement, Shape
from reader.text.folding import word_set

_REACH = 45
_CLAUSE_OPENERS = frozenset(("حيث", "اذ", "فيما", "بينما", "كما"))
_IN_IT = (("فيه",), ("فيها",), ("خلاله",), ("خلالها",))
_TITLED = word_set(
    "عنوان بعنوان عنوانه عنوانها مسألة موضوع فكرة كتاب كتابه كتابها رواية روايته مجموعة فيلم "
    "فيلمه مسرحية ديوان ندوة محاضرة معرض مهرجان ورشة حملة مبادرة مشروع ملتقى مسابقة جائزة دورة برنامج"
)
_CIRCUMSTANTIAL = frozenset(("وهو", "وهي", "وهم"))
_THIS = frozenset(("هذا", "هذه", "ذلك", "تلك", "هولاء"))
_BARRIERS = frozenset(("opener", "silence", "pretext"))
_PASSED = frozenset(("described", "called", "venue", "according", "relay", "clause", "said"))
_WITHHELD = word_set("اسمه اسمها هويته هويتها أسمائهم أسماءهم هويتهم")


def find_complement(scan: Scan, cue: VerbCue) -> Complement | None:
    """The complement of the first reading that has one; None where the word reports nothing here."""
    for reading in cue.readings:
        segment = scan.segment
        following = segment.words[cue.index + 1 : cue.index + 2]
        if reading.verb.takes("doc-في") and following not in (("في",), ("فيه",), ("فيها",)):
            continue
        found = _search(scan, cue, reading) or bare_clause(segment, cue, reading)
        if found:
            return found
    return None


def _search(scan: Scan, cue: VerbCue, reading: Reading) -> Complement | None:
    segment = scan.segment
    bound = cue.bound or reading.verb.takes("strict")
    position = cue.index + 1
    stop = min(len(segment), cue.index + _REACH)
    while position < stop:
        if segment.stop_before(position) or _leaves_quotation(segment, cue.index, position):
            return None
        # ضيفا على المهرجان, told behind 'حيث': no phrase of this verb's
        bound = bound or (segment.words[position] in _CLAUSE_OPENERS and segment.comma_before(position))
        found = None if position in segment.asides else _at(scan, cue, reading, position, bound=bound)
        if found:
            return with_object(scan, cue, found)
        skipped = _skip(scan, position)
        if skipped is None or (skipped < 0 and _has_object(segment, cue.index, position)):
            return None
        if skipped < 0:
            bound, skipped = True, -skipped
        position = skipped
    return None


def _has_object(segment: Segment, cue: int, position: int) -> bool:
    """Whether the verb's object stands before قائلا: in 'أكد المصدر هذا النبأ قائلا' the words belong to قائلا."""
    between = range(cue + 1, position)
    return any(segment.words[i] in _THIS and segment.words[i - 1] not in v.PREPOSITIONS for i in between)


def _leaves_quotation(segment: Segment, cue: int, position: int) -> bool:
    around = segment.quote_around(cue)
    aside = segment.aside_around(cue) if segment.asides else None
    return (around is not None and position >= around.last) or (aside is not None and position >= aside[1])


def _skip(scan: Scan, position: int) -> int | None:
    """Where to go on; negative behind قائلا, after which only a clause counts; None where another report begins."""
    quote = scan.segment.quote_from(position)
    frame = scan.frames.get(position)
    if position in scan.segment.asides:
        return scan.segment.asides[position]
    if quote:
        return quote.last
    if frame and (named := _past_withheld_name(scan.segment, frame)):
        return named
    relative = scan.segment.words[position - 1] in v.RELATIVES
    if frame and not relative and (frame.frame.kind in _BARRIERS or _opens_anew(scan.segment, frame)):
        return None
    if frame and (relative or frame.frame.kind in _PASSED):
        return frame.last
    return _past_verb(scan, position) if position in scan.verbs else position + 1


def _past_withheld_name(segment: Segment, frame: FrameCue) -> int | None:
    """Behind a silence on who the source is: 'مصدر، لم يكشف عن اسمه، أن…' goes on with what it said."""
    following = range(frame.last, min(frame.last + 2, len(segment)))
    names = (at + 1 for at in following if frame.frame.kind == "silence" and segment.words[at] in _WITHHELD)
    return next(names, None)


def _opens_anew(segment: Segment, frame: FrameCue) -> bool:
    """Whether a frame with its own و opens another source's words: '…، وحسب المدير: «…»'."""
    joined = segment.words[frame.first][1:] in frame.frame.words[0]
    return frame.frame.kind == "according" and joined and segment.comma_before(frame.first)


def _past_verb(scan: Scan, position: int) -> int | None:
    segment = scan.segment
    readings = scan.lexicon.readings(segment.words[position])
    if any(r.verb.lemma == "قال" and r.shape in (Shape.PARTICIPLE, Shape.NOUN) for r in readings):
        return -(position + 1)
    if any(r.pronoun and r.verb.act in ("describe", "label") for r in readings):
        quote = next((q for i in range(position + 1, position + 4) if (q := segment.quote_from(i))), None)
        if quote:
            return quote.last  # مصادر وصفتها بأنها «قريبة من المحكمة»
    if segment.words[position - 1] == "ما" and any(r.shape is Shape.PRESENT and not r.conjunction for r in readings):
        return None  # ما تقول الحكومة إنه…
    finite = any(r.shape in (Shape.PAST, Shape.PRESENT, Shape.PARTICIPLE) for r in readings)
    after = position + 2 if segment.words[position + 1 : position + 2] in _IN_IT else position + 1
    if segment.words[after : after + 1] and segment.words[after] in PREPOSITIONS:
        after += 1
    following = segment.words[after] if after < len(segment) else ""
    owns = following in v.CLAUSE_PARTICLES or following in v.CLAUSE_PRONOUNS
    before = segment.words[position - 1]
    restarts = segment.comma_before(position) or any(r.conjunction for r in readings) or before in _CLAUSE_OPENERS
    relative = before in v.RELATIVES
    described = relative and any(r.pronoun and r.verb.takes("whole") for r in readings)
    if finite and (owns or described or (restarts and not relative)):
        return None
    return position + 1


def _at(scan: Scan, cue: VerbCue, reading: Reading, position: int, *, bound: bool) -> Complement | None:
    segment = scan.segment
    word = segment.words[position]
    particle = (word in v.CLAUSE_PARTICLES or word in v.CLAUSE_PRONOUNS) and not _is_ban(segment, position)
    quote = segment.quote_from(position)
    if reading.verb.takes("مسؤولية"):
        return quotation(scan, reading, quote) if quote else by_preposition(scan, cue, reading, position)
    saying = position == cue.index + 1 and reading.verb.lemma == "قال" and reading.shape is Shape.PARTICIPLE
    titled = segment.words[position - 1] in _TITLED  # ألقى محاضرة حول مسألة «…»
    named = quote is not None and not saying and (titled or sets_off_name(segment, scan.lexicon, quote, reading))
    before = segment.words[position - 1]
    # صورته على أنه…: another word's clause
    foreign = reading.verb.act in ("condemn", "praise") and before in PREPOSITIONS
    spite = before == "ذلك" and segment.words[position - 2] in ("من", "مع")  # بالرغم من ذلك أن
    opened = particle and not named and not foreign and (spite or before not in v.NOT_BEFORE_CLAUSE)
    opened = opened and not _of_another_verb(scan, cue, position)
    if position > cue.index + 1 and segment.loose_mark(position) and reading.verb.act in QUOTING_ACTS:
        return loosely_marked(segment, reading, position)
    if segment.colon_before(position) or opened:
        return clause_from(segment, reading, position)
    if quote and not named:
        # يعتبر «…» without a clause is the copula: '… is'.
        return None if cue.bound and reading.verb.act == "opine" else quotation(scan, reading, quote)
    return _without_clause(scan, cue, reading, position, bound=bound)


def _of_another_verb(scan: Scan, cue: VerbCue, position: int) -> bool:
    """Whether the clause belongs to the verb right before it: 'قررت استجواب من يشتبه أنهم'; not 'ولاية يوبي'."""
    before = scan.segment.words[position - 1]
    if position == cue.index + 1 or before in scan.segment.names or scan.segment.words[position - 2] in v.PLACES:
        return False
    return is_present(scan.lexicon, before)


def _without_clause(scan: Scan, cue: VerbCue, reading: Reading, position: int, *, bound: bool) -> Complement | None:
    """A preposition's phrase or a noun as the content: where no clause, colon or quotation opens it."""
    segment = scan.segment
    if reading.verb.act in ("opine", "deny") and reading.verb.takes("acc") and _opines_on(scan, cue, reading, position):
        return Complement(reading, position, position, Opening.NOUN)
    if bound or (cue.index > 0 and reading.shape is Shape.PASSIVE) or _tells_no_report(segment, cue, reading):
        return None
    return by_preposition(scan, cue, reading, position) or by_noun(scan, cue, reading, position)


def _opines_on(scan: Scan, cue: VerbCue, reading: Reading, position: int) -> bool:
    """Whether the object of an opinion opens behind its subject: 'اعتبرت الحركة هذا القرار باطلا'; not 'يعتبر هذا'."""
    segment, word = scan.segment, scan.segment.words[position]
    active = reading.shape is Shape.PAST or reading.agreement is Agreement.FEMININE
    if position == cue.index + 1 and (word == "ما" or reading.shape is Shape.PARTICIPLE):
        # وتعتبر ما قام به، معتبرا القرار خطأ
        return active or (reading.shape is Shape.PARTICIPLE and not segment.is_preposition(position))
    behind = position > cue.index + 1 and not segment.is_preposition(position - 1)
    told = word in _THIS and not _of_noun(scan, position - 1)
    named = segment.words[position - 1] in segment.names and not segment.comma_before(position)
    told = told or (named and is_fact(scan.lexicon, word, word) and not scan.lexicon.source(word))
    return behind and (word == "ما" or (told and reading.verb.act == "opine"))


def _of_noun(scan: Scan, position: int) -> bool:
    """Whether the word is a verbal noun behind ب or ل, to which the next is annexed: باستخدام هذا التطبيق."""
    word, form = scan.segment.words[position], scan.segment.tokens[position].form
    return len(word) >= 4 and word[0] in "بل" and is_fact(scan.lexicon, word[1:], form[1:])


def _tells_no_report(segment: Segment, cue: VerbCue, reading: Reading) -> bool:
    """'وهو يتحدث عن…' tells what somebody did meanwhile; for 'أعداد تقدر بالآلاف' nobody is named who estimates."""
    if cue.index and segment.words[cue.index - 1] in _CIRCUMSTANTIAL:
        return True
    following = segment.words[cue.index + 1]
    return reading.verb.act == "predict" and not reading.verb.takes("ب") and following.startswith("ب")


def _is_ban(segment: Segment, position: int) -> bool:
    """Ban Ki-moon, whose name is written like بأن, and the letters of CNN."""
    before, after = segment.words[max(position - 3, 0) : position], segment.words[position + 1 : position + 2]
    first = before[-1:] == ("سي",) and before[-2:-1] != ("بي",) and after == ("ان",)
    if segment.words[position] == "ان" and (first or (before[-2:] == ("سي", "ان") and before[:1] != ("بي",))):
        return True
    return segment.words[position] == "بان" and segment.words[position + 1 : position + 2] in (("كي",), ("غي",))
