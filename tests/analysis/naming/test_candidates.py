from __future__ import annotations

from reader.analysis.naming.candidates import candidates
from reader.analysis.naming.mentions import find_mentions
from reader.lexicon.naming import default
from reader.model.articles import Article, Span
from reader.model.comparisons import Difference, DifferenceKind
from reader.model.texts import Document
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


def test_one_name_met_twice_is_one_candidate_of_the_thing_itself_not_of_its_act() -> None:
    a = document(1, "قصف المتمردون الميناء. وقال إن المتمردين قصفوا الميناء.")
    b = document(2, "قصف صقور الساحل الميناء. وقال إن صقور الساحل قصفوا الميناء.")
    later = b.text.rindex("صقور")
    again = (2, Span(later, later + len("صقور الساحل")))
    differences = (
        Difference(DifferenceKind.NAMING, (side(a, "المتمردون"), side(b, "صقور الساحل"))),
        Difference(DifferenceKind.NAMING, (side(a, "المتمردين"), again)),
    )
    marks = [mark for read in (a, b) for mark in find_mentions(read, (), default())]
    (found,) = candidates((a, b), differences, marks)
    assert (found.text, found.against, found.concept, len(found.examples)) == (
        "صقور الساحل",
        "المتمردون",
        "fighters",
        2,
    )


def test_other_words_that_answer_no_name_are_no_candidates() -> None:
    a, b = document(1, "كان الطريق وعرا جدا"), document(2, "كان الطريق طويلا جدا")
    difference = Difference(DifferenceKind.WORDING, (side(a, "وعرا"), side(b, "طويلا")))
    assert candidates((a, b), (difference,), ()) == ()
