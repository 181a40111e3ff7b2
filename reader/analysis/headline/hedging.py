"""Hedges of a sentence that its headline does not carry: 'almost', 'may', 'is believed', a number's 'about'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.analysis.headline.statements import Statement, kin
from reader.analysis.numbers import Quantity, QuantityKind, find_quantities
from reader.model.articles import Span
from reader.model.marks import Finding, Mark, MarkKind
from reader.model.texts import Document, Token, Unit, UnitKind
from reader.text.folding import fold, word_set
from reader.text.terms.stemming import strip_article

ABOUT = "number without its about"
"""Values: the words that keep the body's number from being exact, the number of the headline."""
HEDGE = "hedge left out"
"""Values: the hedge of the body's sentence, the words of it that the headline has too."""

LEAST_SHARE = 0.6
"""How much of a statement its sentence tells, before what the sentence has besides counts as left out."""
_NEAR = 3
_REACH = 12
_LEAST_AROUND = 0.4
"""So much of the statement stands within reach of the hedge: elsewhere in a long sentence it qualifies another."""
_FEW = 3
"""A smaller number is counted, not estimated."""

# These qualify the word behind them; those with the article only behind من (من المتوقع أن).
_BEFORE = word_set("ربما قد يحتمل يرجح احتمال احتمالات المحتمل المرجح المتوقع المفترض")
_OF_VERBS = word_set("قد يحتمل يرجح المحتمل المرجح المتوقع المفترض")
_ALMOST = fold("تقريبا")
_PAST_ENDINGS = ("ت", "ا")
_FORM_VI = 5
_THAT = word_set("أن بأن")
_OTHER = word_set(
    "لعل يعتقد اعتقاد يشتبه مشتبه اشتباه يبدو احتمالية إمكانية محتمل محتملة مفترض مفترضة مزعوم مزعومة المزعوم "
    "المزعومة توقع توقعات متوقع متوقعة يتوقع تتوقع ترجيح ترجيحات مخاوف تهديد يهدد تهدد وشك هل لو إذا قريبا مرتقب "
    "مرتقبة ممكن يمكن تكهنات أنباء نحو حوالي قرابة زهاء"
)
_HEDGED = _BEFORE | _OTHER | {_ALMOST}
_ABOUT = word_set("نحو حوالي قرابة زهاء يقارب تقارب يناهز تناهز")
_LIMITS = (("يقل", "عن"), ("تقل", "عن"), ("يقرب", "من"), ("تقرب", "من"), ("اكثر", "من"), ("ازيد", "من"))
_AT_LEAST = ("علي", "الاقل")


def dropped_hedges(document: Document, statement: Statement) -> Iterator[Mark]:
    """A mark on what the headline tells plainly and the sentence that it rests on only with a hedge."""
    telling = statement.closest(LEAST_SHARE)
    if telling is None or "؟" in document.units[0].span.of(document.text) or _is_hedged(document, document.units[0]):
        return
    told = {token.span: index for index, token in telling.pairs}
    tokens = document.tokens_in(telling.unit.span)
    for place, hedge in enumerate(tokens):
        words = [told[token.span] for token in _qualified(tokens, place) if token.span in told]
        around = {token.span for token in tokens[max(0, place - _REACH) : place + _REACH]}
        if words and statement.share(pair for pair in telling.pairs if pair[1].span in around) < _LEAST_AROUND:
            continue
        if words and (_bare(hedge) != _ALMOST or len(words) > 1):
            first, last = statement.words[min(words)], statement.words[max(words)]
            span = Span(first.span.start, last.span.end)
            values = (hedge.form, span.of(document.text))
            yield Mark(document.article.id, span, MarkKind.HEADLINE, detail=Finding(HEDGE, values, (hedge.span,)))
            return


def _is_hedged(document: Document, unit: Unit) -> bool:
    return any(_bare(token) in _HEDGED for token in document.tokens_in(unit.span))


def _bare(token: Token) -> str:
    """The folded word without a conjunction before it."""
    word = token.folded
    return word[1:] if word[:1] in "وف" and word[1:] in _HEDGED else word


def _qualified(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """The words that the hedge at `place` qualifies; none where the word is no hedge."""
    word = _bare(tokens[place])
    if word == _ALMOST:
        return tokens[max(0, place - _NEAR) : place]
    behind = next((token for token in tokens[place + 1 :] if token.folded not in _THAT), None)
    if word not in _BEFORE or behind is None:
        return ()
    if word.startswith("ال") and (place == 0 or not tokens[place - 1].folded.endswith("من")):
        return ()
    if word in _OF_VERBS and not _is_present(behind.folded):
        return ()
    return (behind,)


def _is_present(verb: str) -> bool:
    """Whether a verb is in the present: only then does قد say 'may' (قد يصل, but قد تقدمت and قد تجاهل)."""
    past = verb.endswith(_PAST_ENDINGS) or (len(verb) == _FORM_VI and verb[2] == "ا")
    return verb.startswith("ي") or (verb.startswith("ت") and not past)


def made_exact(document: Document) -> Iterator[Mark]:
    """A mark on each number of the headline that the body gives only as 'about' or 'at least' so many."""
    headline = document.units[0]
    tokens = document.tokens_in(headline.span)
    for number in find_quantities(document.text, tokens):
        if not _counts(number) or _is_ordinal(tokens, number) or _limits(tokens, number):
            continue
        found = list(_limited(document, tokens, number))
        if found and all(found):
            limits = found[0]
            span = Span(limits[0].span.start, limits[-1].span.end)
            values = (span.of(document.text), number.span.of(document.text))
            yield Mark(document.article.id, number.span, MarkKind.HEADLINE, detail=Finding(ABOUT, values, (span,)))


def _counts(number: Quantity) -> bool:
    return number.kind in (QuantityKind.COUNT, QuantityKind.PERCENT) and _FEW <= number.low == number.high


def _is_ordinal(tokens: Sequence[Token], number: Quantity) -> bool:
    """Whether the number may be the rank of something: الثالث والعشرين."""
    return strip_article(tokens[number.first].folded) != tokens[number.first].folded


def _limited(document: Document, tokens: Sequence[Token], number: Quantity) -> Iterator[Sequence[Token]]:
    """For each place of the body that has the number: the words that limit it, none where it stands exact."""
    noun = set(kin(tokens[number.noun].folded)) if number.noun is not None else set()
    for unit in document.units[1:]:
        if unit.kind is not UnitKind.SENTENCE:
            continue
        words = document.tokens_in(unit.span)
        for other in find_quantities(document.text, words):
            if (other.low, other.high, other.kind) == (number.low, number.high, number.kind):
                counted = words[other.noun].folded if other.noun is not None else ""
                if not noun or not counted or not noun.isdisjoint(kin(counted)):
                    yield _limits(words, other)


def _limits(tokens: Sequence[Token], number: Quantity) -> Sequence[Token]:
    """The words beside a number that keep it from being exact."""
    first, last = number.first, number.last + 1
    before = [token.folded for token in tokens[max(0, first - 2) : first]]
    if before and before[-1].lstrip("وب") in _ABOUT:
        return tokens[first - 1 : first]
    if any(before == list(limit) or before == ["ب" + limit[0], limit[1]] for limit in _LIMITS):
        return tokens[first - 2 : first]
    behind = [token.folded for token in tokens[last : last + _NEAR]]
    if _ALMOST in behind[:2]:
        at = last + behind.index(_ALMOST)
        return tokens[at : at + 1]
    for at in range(len(behind) - 1):
        if (behind[at], behind[at + 1]) == _AT_LEAST:
            return tokens[last + at : last + at + 2]
    return ()
