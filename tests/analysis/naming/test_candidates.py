from __future__ import annotations

from reader.analysis.naming.candidates import candidates
from reader.analysis.naming.mentions import find_mentions
from reader.lexicon.naming import default
from reader.model import Article, Difference, DifferenceKind, Document, Span
from reader.text.document import build


def document(identity: int, text: str) -> Document:
    return build(Article(identity, str(identity), "خبر", f"خبر\n{text}"))


def side(read: Document, words: str) -> tuple[int, Span]:
    start = read.text.index(words)
    return read.article.id, Span(start, start + len(words))


def test_an_unlisted_name_against_a_listed_one() -> None:
    a = document(1, "قصفت الطائرات مواقع الجهاديين.")
    b = document(2, "قصفت الطائرات مواقع الزمر السوداء.")
    difference = Difference(DifferenceKind.WORDING, (side(a, "الجهاديين"), side(b, "الزمر السوداء")))
    marks = [mark for read in (a, b) for mark in find_mentions(read, (), default())]
    (found,) = candidates((a, b), (difference, difference), marks)
    assert (found.text, found.against, found.concept) == ("الزمر السوداء", "الجهاديين", "fighters")
    assert [span.of(b.text) for _, span in found.examples] == ["الزمر السوداء"]


def test_spelling_numbers_and_verbs_are_no_candidates() -> None:
    a = document(1, "عبدالملك تحدث بالمملكة عن 30 قتيلا")
    b = document(2, "عبد الملك تكلم المملكة عن 40 جريحا")
    pairs = (("عبدالملك", "عبد الملك"), ("بالمملكة", "المملكة"), ("30", "40"))
    spelling = [Difference(DifferenceKind.WORDING, (side(a, x), side(b, y))) for x, y in pairs]
    verb = Difference(DifferenceKind.VERB, (side(a, "تحدث"), side(b, "تكلم")))
    addition = Difference(DifferenceKind.ADDITION, (side(a, "تحدث"),))
    assert candidates((a, b), (*spelling, verb, addition), ()) == ()
