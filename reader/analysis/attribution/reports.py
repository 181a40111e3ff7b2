"""The reports of a sentence: each cue with its complement and the place of its subject, speakers unresolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.cues import FrameCue, VerbCue
from reader.analysis.attribution.framed import is_owned, skip_opening
from reader.analysis.attribution.nouns import is_label
from reader.analysis.attribution.predicates import is_finite
from reader.analysis.attribution.reported.complements import find_complement
from reader.analysis.attribution.reported.content import unopened
from reader.analysis.attribution.reported.openings import Complement, Opening, Scan
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.phrases import Range, subject_after
from reader.analysis.attribution.speakers.subjects import (
    behind_object,
    following_subject,
    is_document,
    owner,
    preceding_subject,
)
from reader.lexicon.reporting import Lexicon, Reading
from reader.lexicon.reporting_forms import PRONOUNS, Agreement, Shape
from reader.text.folding import word_set

_POSTPOSED_ACTS = word_set("transmit say add comment tell answer ask conclude explain stress narrate")
_PARTICIPLE_REACH, _FREE_REACH = 12, 20
_LONGEST_ASIDE = 5
_LEAST_WORDS = 3
_NEAR = 6
_WITHIN = word_set("في وفي خلال وخلال لدى ولدى أثناء وأثناء")
_EXPECTING = frozenset(("توقع", "افترض", "رجح", "اعتقد", "ظن"))
_VIA_PREPOSITION = {"نقل": "عن", "نسب": "الي", "علم": "من"}


@dataclass(frozen=True, slots=True)
class Report:
    """A cue that reports: `first` is where its clause begins (the subject, if that stands first).

    `standing` where the clause is the outlet's own, not part of another report. `relay` is the outlet or agency that
    the words came through.
    """

    cue: int
    first: int
    reading: Reading
    complement: Complement
    subject: Range | None
    standing: bool
    relay: Range | None = None
    rule: str = ""


def find_reports(
    segment: Segment, lexicon: Lexicon, frames: Mapping[int, FrameCue], verbs: tuple[VerbCue, ...]
) -> tuple[Report, ...]:
    """The reports of the segment by a verb, participle or verbal noun, in order."""
    scan = Scan(segment, lexicon, frames, frozenset(cue.index for cue in verbs))
    framed = {
        frame.last for frame in frames.values() if frame.frame.verb and frame.frame.words[0] != frozenset(["كما"])
    }
    blocking = [f for f in frames.values() if not f.frame.verb and f.frame.kind not in ("nominal", "document", "venue")]
    blocking = [frame for frame in blocking if not is_owned(segment, lexicon, frame)]
    inside = {i for frame in blocking for i in range(frame.first, frame.last)}
    found: list[Report] = []
    begun: set[int] = set()
    doubled = -1
    for cue in verbs:
        if cue.index in framed or cue.index in inside or cue.index == doubled or _quoted(segment, lexicon, cue.index):
            continue
        complement = find_complement(scan, cue) or _preposed(segment, cue)
        complement = complement or (None if found else _interposed(scan, cue))
        if not complement or complement.start in begun or complement.start >= len(segment):
            continue
        report = _report(scan, cue, complement)
        if report:
            before = _preposed(segment, cue) if complement.opening is Opening.QUOTE and report.subject else None
            if before and complement.start > cue.index:
                found.append(replace(report, complement=before))  # «…»، قال فلان، «…»
            doubled = _doubled(scan, cue, complement)
            begun.add(report.complement.start)
            found.append(replace(report, standing=report.standing and not _of_others(report, found)))
    return tuple(found)


def _of_others(report: Report, before: list[Report]) -> bool:
    """Whether a joined verb tells what others say in one man's report: 'قال فلان إن عمالا رأوه، وقالوا له إن…'.

    A present behind a past tells what those do of whom is spoken: 'أوضحت أن الجيل يسعى إلى كذا، ويدعو إلى كذا'.
    """
    elided = report.subject is None and bool(report.reading.conjunction)
    last = next((earlier for earlier in reversed(before[-_NEAR:]) if earlier.standing), None)
    one = last is not None and last.subject is not None and last.reading.agreement is Agreement.MASCULINE
    whole = last is not None and last.complement.opening is Opening.CLAUSE and last.complement.quote is None
    others = report.reading.agreement in (Agreement.PLURAL, Agreement.FEMININE)
    inside = report.reading.shape is Shape.PRESENT and last is not None and last.reading.shape is Shape.PAST
    return elided and whole and ((others and one) or inside)


def _preposed(segment: Segment, cue: VerbCue) -> Complement | None:
    """The quotation right before its verb: «لن نتراجع»، قال المحافظ."""
    quote = segment.quote_around(cue.index - 1) if cue.index else None
    reading = next((r for r in cue.readings if r.shape in (Shape.PAST, Shape.PRESENT)), None)
    if not quote or not reading or quote.last != cue.index or len(quote) < 3 or not quote.whole.closed:
        return None
    if reading.conjunction or reading.verb.act not in _POSTPOSED_ACTS:
        return None
    return Complement(reading, quote.first, len(segment), Opening.QUOTE, quote)


def _interposed(scan: Scan, cue: VerbCue) -> Complement | None:
    """The sentence that its cue stands in or behind, set apart by commas: 'الأسعار، يقول التاجر سامر، ارتفعت أمس'."""
    segment = scan.segment
    reading = next((r for r in cue.readings if r.shape in (Shape.PAST, Shape.PRESENT)), None)
    told = reading is not None and not reading.conjunction and reading.verb.act in _POSTPOSED_ACTS
    if not reading or not told or cue.index < _LEAST_WORDS or not segment.comma_before(cue.index):
        return None
    following = range(cue.index + 2, len(segment))
    stop = next((i for i in following if segment.comma_before(i)), len(segment))
    subject = subject_after(segment, scan.lexicon, cue.index + 1, stop)
    ends = stop == len(segment)
    if not subject or subject[1] < stop:
        return None
    head = segment.words[subject[0]]
    if not (scan.lexicon.source(head) or head in segment.names):
        return None
    start = skip_opening(segment, 0, cue.index)
    return Complement(reading, start, subject[1], Opening.CLAUSE, limit=cue.index if ends else None)


def _quoted(segment: Segment, lexicon: Lexicon, index: int) -> bool:
    quote = segment.quote_around(index)
    return quote is not None and quote.whole.closed and not unopened(quote) and not is_label(segment, lexicon, quote)


def _doubled(scan: Scan, cue: VerbCue, complement: Complement) -> int:
    """The index of قائلا that belongs to this cue (وتابع قائلا), -1 where there is none."""
    for index in range(cue.index + 1, complement.before):
        readings = scan.lexicon.readings(scan.segment.words[index])
        if index in scan.verbs and any(
            r.verb.lemma == "قال" and r.shape in (Shape.PARTICIPLE, Shape.NOUN) for r in readings
        ):
            return index
    return -1


def _report(scan: Scan, cue: VerbCue, complement: Complement) -> Report | None:
    shape = complement.reading.shape
    if shape is Shape.PARTICIPLE:
        return _participle(scan, cue, complement)
    if shape is Shape.NOUN:
        return _nominal(scan, cue, complement)
    if shape is Shape.PASSIVE:
        return None
    return _finite(scan, cue, complement)


def _participle(scan: Scan, cue: VerbCue, complement: Complement) -> Report | None:
    segment = scan.segment
    free = cue.index == 0 or segment.comma_before(cue.index) or bool(complement.reading.conjunction)
    closes = cue.index > 0 and any(mark in segment.gaps[cue.index] for mark in '”“"»')
    strong = complement.opening in (Opening.CLAUSE, Opening.COLON)
    strong = strong or (complement.opening is Opening.QUOTE and complement.start - cue.index <= 2)
    strong = strong or (complement.reading.verb.act == "describe" and segment.words[cue.index].endswith("ا"))
    strong = strong or _owns(segment, cue.index, complement) or _goes_along(segment, cue.index, complement)
    reach = _FREE_REACH if free else _PARTICIPLE_REACH
    if not (free or closes or strong) or complement.before - cue.index > reach:
        return None
    return Report(
        cue.index, cue.index, complement.reading, complement, None, free or closes or strong, rule="participle"
    )


def _goes_along(segment: Segment, cue: int, complement: Complement) -> bool:
    """Whether an accusative participle tells what was said besides, no comma before it: 'إن المشروع ناجح داعيا إلى…'.

    Behind another accusative it is an adjective (نداء عاجلا داعيا إلى الهدوء), behind 'to be' what is said of a thing.
    """
    adverbial = cue > 0 and segment.words[cue].endswith("ا") and not segment.words[cue - 1].endswith("ا")
    adverbial = adverbial and v.AUXILIARIES.isdisjoint(segment.words[max(cue - _NEAR, 0) : cue])
    return adverbial and complement.opening is Opening.PREPOSITION


def _owns(segment: Segment, cue: int, complement: Complement) -> bool:
    """Whether an accusative participle has its subject's own noun for its object: مؤكدين احترامهم."""
    accusative = segment.words[cue].endswith(("ين", "ا"))
    own = segment.words[complement.start].endswith(("ه", "ها", "هم"))
    return accusative and own and complement.opening is Opening.NOUN and complement.start == cue + 1


def _nominal(scan: Scan, cue: VerbCue, complement: Complement) -> Report | None:
    """A noun of saying reports with its own clause (إعلان القائد أن…), its speaker in the genitive or as a pronoun."""
    if (
        complement.opening not in (Opening.CLAUSE, Opening.PREPOSITION)
        or complement.start - cue.index > 8
        or complement.quote
    ):
        return None
    word = scan.segment.words[cue.index]
    before = scan.segment.words[max(cue.index - 2, 0) : cue.index]
    if complement.opening is Opening.PREPOSITION and not _WITHIN.isdisjoint(before):
        return None  # وفي معرض حديثه عن الأزمة قال: what it was about
    near = scan.segment.words[cue.index + 1] in v.PREPOSITIONS | v.CLAUSE_PARTICLES
    if word.startswith("ال") and (complement.start - cue.index > 3 or not near):
        return None  # the noun has another complement: التوقف عن الحديث بدعوى أن
    if word.startswith("ال") and complement.opening is Opening.PREPOSITION:
        return None  # جاء الإعلان عن…: whose it was is not told
    if complement.reading.verb.act not in (
        "say",
        "announce",
        "stress",
        "reveal",
        "claim",
        "admit",
        "deny",
        "warn",
        "accuse",
    ):
        return None
    subject = (
        None if word.startswith("ال") else subject_after(scan.segment, scan.lexicon, cue.index + 1, complement.before)
    )
    return Report(cue.index, cue.index, complement.reading, complement, subject, standing=False, rule="noun of saying")


def _finite(scan: Scan, cue: VerbCue, complement: Complement) -> Report | None:
    segment, lexicon, reading = scan.segment, scan.lexicon, complement.reading
    relay = None
    if reading.verb.takes("doc-في"):
        return _document(scan, cue, complement)
    subject = following_subject(scan, cue, complement)
    if reading.verb.act in ("claim_act", "announce") and complement.start == cue.index + 1:
        subject = (
            behind_object(segment, lexicon, complement.start + 1, claims=reading.verb.act == "claim_act") or subject
        )
        if subject and subject[0] > complement.start:
            complement = replace(complement, limit=subject[0])
    preposition = _VIA_PREPOSITION.get(reading.verb.lemma)
    if preposition:
        relay, subject = _relay(scan, cue, complement, subject, preposition)
        if reading.verb.act == "learn" and not (relay and subject):
            return None  # علم أن: to know, not to report
    first, elided = cue.index, False
    if not subject and reading.conjunction:
        elided = True
    elif not subject:
        subject, elided = preceding_subject(scan, cue, complement)
        if not subject and not elided and not _inside_document(segment, cue):
            return None
        elided = not subject
        first = subject[0] if subject and subject[0] < cue.index else cue.index
        subject = owner(segment, lexicon, cue, subject)
    if elided and (_announced(segment, cue, complement) or _supposed(segment, cue, reading)):
        return None  # بعدما أعلن استشهاد الشاب: it was announced
    if reading.verb.takes("doc") and not (subject and is_document(lexicon, segment, subject)):
        return None
    asked = cue.index > 0 and is_finite(lexicon, segment.words[cue.index - 1])  # رفضت طلب الوزير: a noun
    standing = not asked and _standing(segment, cue, complement, first)
    return Report(cue.index, first, reading, complement, subject, standing, relay, rule="verb")


def _announced(segment: Segment, cue: VerbCue, complement: Complement) -> bool:
    """Whether a verb of announcing behind بعدما or عندما, without a subject or a pronoun, is a passive."""
    before = segment.words[cue.index - 1] if cue.index else ""
    own = any(segment.words[complement.start].endswith(pronoun) for pronoun in PRONOUNS)
    when = before in ("بعدما", "عندما", "حين", "منذ") or segment.words[max(cue.index - 2, 0) : cue.index] == (
        "بعد",
        "ان",
    )
    return when and complement.opening is Opening.NOUN and complement.start == cue.index + 1 and not own


def _supposed(segment: Segment, cue: VerbCue, reading: Reading) -> bool:
    """Whether a verb of expecting right before أن is a passive that nobody stands behind: 'الجولة التي يتوقع أن…'."""
    present = reading.shape is Shape.PRESENT and reading.agreement is Agreement.MASCULINE
    bare = segment.words[cue.index + 1 : cue.index + 2] == ("ان",) and not reading.pronoun
    return present and bare and reading.verb.lemma in _EXPECTING


def _inside_document(segment: Segment, cue: VerbCue) -> bool:
    """'كلمة ألقاها العميد أكد فيها': the verb tells what somebody named before says in it."""
    return segment.words[cue.index + 1 : cue.index + 2] in (("فيه",), ("فيها",), ("خلالها",), ("خلاله",))


def _document(scan: Scan, cue: VerbCue, complement: Complement) -> Report | None:
    segment = scan.segment
    following = segment.words[cue.index + 1 : cue.index + 2]
    if following in (("فيه",), ("فيها",)) and complement.opening is not Opening.PREPOSITION:
        return Report(cue.index, cue.index, complement.reading, complement, None, standing=True, rule="document")
    if following != ("في",) or complement.opening is Opening.PREPOSITION:
        return None
    subject = subject_after(segment, scan.lexicon, cue.index + 2, complement.before)
    source = scan.lexicon.source(segment.words[cue.index + 2]) if subject else None
    if not source or source.kind not in ("document", "media", "institution"):
        return None
    return Report(cue.index, cue.index, complement.reading, complement, subject, standing=True, rule="document")


def _relay(
    scan: Scan, cue: VerbCue, complement: Complement, subject: Range | None, preposition: str
) -> tuple[Range | None, Range | None]:
    """The outlet that relays and the one relayed: نقلت القناة عن الوزير قوله."""
    for index in range(cue.index + 1, complement.before):
        if scan.segment.words[index] == preposition:
            return subject, subject_after(scan.segment, scan.lexicon, index + 1, complement.before)
    return None, subject


def _behind_aside(segment: Segment, first: int) -> bool:
    """Whether only a phrase such as 'على صعيد آخر' stands between the verb and the head of its sentence."""
    start = first
    while start > 0 and not (segment.comma_before(start) or segment.stop_before(start)):
        start -= 1
        if first - start > _LONGEST_ASIDE:
            return False
    opening = segment.words[start].removeprefix("و") if len(segment.words[start]) > 2 else segment.words[start]
    return opening in v.PREPOSITIONS


def _standing(segment: Segment, cue: VerbCue, complement: Complement, first: int) -> bool:
    apart = first == 0 or segment.comma_before(first) or any(mark in segment.gaps[first] for mark in '”“"»')
    relative = cue.index > 0 and segment.words[cue.index - 1] in v.RELATIVES
    if apart or (_behind_aside(segment, first) and not relative):
        return True
    before = segment.words[first - 1]
    if before in ("حين", "حينما", "عندما") and segment.words[first - 2 : first - 1] != ("في",):
        return False  # another's words inside a sentence of its own: ذكّر بكلام سلفه حين قال
    if before in ("انه", "انها", "انهم"):
        return first > 1 and segment.words[first - 2] in ("الا", "غير", "بيد")
    if before == "ان" and first > 1 and segment.words[first - 2] in ("الا", "غير", "بيد"):
        return True
    if before in v.CONNECTORS or before == "فان":
        return not relative  # ولكن التقارير التي تحدثت عن منعها
    joined = (bool(complement.reading.conjunction) or before == "و") and first == cue.index
    return joined and complement.reading.shape is Shape.PAST and complement.opening is not Opening.NOUN
