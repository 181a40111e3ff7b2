"""In whose voice a name stands: the outlet's own, or that of somebody whose words or stand it tells."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from reader.analysis.naming.select import Name
from reader.lexicon import reporting
from reader.lexicon.reporting import Lexicon, Reading
from reader.lexicon.reporting_forms import PRONOUNS, Shape
from reader.lexicon.types import ConceptKind
from reader.model.articles import Span
from reader.model.marks import Mark, MarkKind
from reader.model.texts import Document
from reader.text.folding import fold, word_set

_PREPOSITIONS = {"ندد": "ب", "رحب": "ب", "أشاد": "ب", "أثنى": "على", "اعترض": "على", "احتج": "على", "دافع": "عن"}
_DIRECT = "أدان دان شجب استنكر استهجن انتقد ثمن أيد"
_STANDS = {verb: fold(word) for verb, word in _PREPOSITIONS.items()} | dict.fromkeys(_DIRECT.split(), "")
"""Verbs of a stand, with the preposition before what it is on."""
_SAYINGS = word_set("إعلان تحذير تهديد تصريحات تحذيرات تهديدات ادعاءات مزاعم مطالبات دعوات انتقادات")
"""Nouns that have, behind who speaks, what is said for their object: 'إعلان الحزب انسحاب مقاتليه'."""
_ACCUSATIONS = word_set("اتهام اتهامات الاتهام الاتهامات")
"""They are somebody's whether or not he is named: 'تبادل الطرفان الاتهامات بقصف الحي'."""
_CIRCUMSTANCES = word_set("بعد قبل عقب إثر خلال أثناء منذ غداة قبيل بعيد رغم الرغم")
_REACH = 16
"""How many words behind such a word what it is on begins at the latest."""
_LONGEST = 60
"""How many words of it are told in that voice at most."""
_LEAST_QUOTED = 6
"""Words in marks from which they are a statement and no name: 'منظمة المؤتمر الشعبي العربي العام' has five."""
_STRAIGHT = '"'
_STOPS = frozenset(".؛;:؟?!\n")
_ENDS = _STOPS | frozenset("،,")


class Cover:
    """The ranges of a text that spans cover, joined where they touch, so that a look-up needs no scan."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._ranges: list[tuple[int, int]] = []
        for start, end in sorted((span.start, span.end) for span in spans):
            if self._ranges and start <= self._ranges[-1][1]:
                self._ranges[-1] = (self._ranges[-1][0], max(end, self._ranges[-1][1]))
            else:
                self._ranges.append((start, end))

    def around(self, offset: int) -> Span | None:
        """The range that holds `offset`."""
        at = bisect_right(self._ranges, (offset, sys.maxsize)) - 1
        return Span(*self._ranges[at]) if at >= 0 and offset < self._ranges[at][1] else None


def spoken(document: Document, attributions: Iterable[Mark], names: Sequence[Name]) -> Cover:
    """Where names stand in another's voice: in `attributions`, in quoted statements, in the object of a stand."""
    reported = (mark.span for mark in attributions if mark.kind is MarkKind.ATTRIBUTION)
    return Cover([*reported, *_statements(document), *_objects(document, names)])


def _statements(document: Document) -> Iterator[Span]:
    """The quotations that hold more than a name, where it is plain which marks belong together."""
    unpaired = _unpaired(document.text)
    for quotation in document.quotations:
        mark = quotation.span.start
        plain = quotation.closed and not quotation.doubtful
        plain = plain and not (document.text[mark] == _STRAIGHT and unpaired.around(mark))
        if plain and len(document.tokens_in(quotation.inner)) >= _LEAST_QUOTED:
            yield quotation.inner


def _unpaired(text: str) -> Cover:
    """The paragraphs with an odd number of straight marks, which may pair in several ways."""
    found, start = [], 0
    for paragraph in text.split("\n"):
        if paragraph.count(_STRAIGHT) % 2:
            found.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 1
    return Cover(found)


def _objects(document: Document, names: Sequence[Name]) -> Iterator[Span]:
    """What somebody condemns, welcomes or defends: 'ندد الحزب [بالقصف]', 'أدانت النقابة [اعتقال أعضائها]'."""
    lexicon = reporting.load()
    acts = {name.start for name in names if name.kind is ConceptKind.ACT}
    for at in range(len(document.tokens) - 1):
        word, following = document.tokens[at].folded, document.tokens[at + 1].folded
        if word in _ACCUSATIONS:
            start = _object(document, at, "ب", acts, _ENDS)
        elif word in _SAYINGS and _names_agent(following, lexicon):
            start = _object(document, at, "", acts, _ENDS)
        else:
            start = next(_taken_on(document, at, acts, lexicon), None)
        if start:
            yield Span(document.tokens[start].span.start, _clause_end(document, start))


def _names_agent(word: str, lexicon: Lexicon) -> bool:
    return word.startswith("ال") or word in lexicon.states or word in lexicon.seats or lexicon.source(word) is not None


def _taken_on(document: Document, at: int, acts: set[int], lexicon: Lexicon) -> Iterator[int | None]:
    """Where the object of a stand begins, for each reading of a word that takes one."""
    word = document.tokens[at].folded
    for reading in lexicon.readings(word):
        preposition = _STANDS.get(reading.verb.lemma)
        if preposition is None or not _takes(document, at, reading):
            continue
        # 'مستنكرا القتل' and 'إدانته القتل' have nobody between them.
        own = reading.shape in (Shape.PARTICIPLE, Shape.NOUN)
        yield at + 1 if own and not preposition else _object(document, at, preposition, acts, _STOPS)


def _takes(document: Document, at: int, reading: Reading) -> bool:
    """Whether a stand is taken here: by a finite verb, 'منددا', '، منددة', 'إدانته'; not by 'المنددين', 'الإدانة'."""
    word = document.tokens[at].folded
    if reading.shape is Shape.NOUN:
        return word.endswith(PRONOUNS) and not word.startswith("ال")
    if reading.shape is Shape.PARTICIPLE:
        return word.endswith("ا") or (at > 0 and not _ENDS.isdisjoint(_gap(document, at)))
    return reading.shape is not Shape.PASSIVE


def _object(document: Document, verb: int, preposition: str, acts: set[int], stops: frozenset[str]) -> int | None:
    """The word at which what the stand is on begins: the preposition's, or the first that names an act or a fact."""
    facts = reporting.load().facts
    for at in range(verb + 1, min(verb + _REACH, len(document.tokens))):
        if not stops.isdisjoint(_gap(document, at)):
            return None
        word = document.tokens[at].folded
        prefixed = word[0] == "ب" and (at in acts or word[1:] in facts)
        if preposition == "ب":
            begins = prefixed or word == "ب" or word.startswith("بال")
        elif preposition:
            begins = word == preposition
        else:
            begins = prefixed or at in acts or (at > verb + 1 and word in facts)
        if begins:
            return at
    return None


def _clause_end(document: Document, start: int) -> int:
    tokens = document.tokens
    end = min(start + _LONGEST, len(tokens))
    for at in range(start + 1, end):
        if tokens[at].folded in _CIRCUMSTANCES or not _ENDS.isdisjoint(_gap(document, at)):
            end = at
            break
    return tokens[end - 1].span.end


def _gap(document: Document, at: int) -> str:
    """What is printed before a word."""
    return document.text[document.tokens[at - 1].span.end : document.tokens[at].span.start]
