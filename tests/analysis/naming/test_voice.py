"""In whose voice a name stands: of a report, of quoted words, of a stand that somebody takes."""

from __future__ import annotations

import pytest

from reader.analysis.naming.mentions import find_mentions
from reader.lexicon.naming import default
from reader.model.articles import Article, Span
from reader.model.marks import Mark, MarkKind, Mention, Voice
from reader.text.document import build


def in_their_words(body: str, reported: str = "") -> list[str]:
    """The names of `body` that stand in another's voice; `reported` are the words of an attribution."""
    read = build(Article(1, "key", "خبر", f"خبر\n{body}"))
    start = read.text.index(reported)
    attributions = (Mark(1, Span(start, start + len(reported)), MarkKind.ATTRIBUTION),) if reported else ()
    marks = find_mentions(read, attributions, default())
    spoken = [m for m in marks if isinstance(m.detail, Mention) and m.detail.voice is Voice.SPEAKER]
    return [mark.span.of(read.text) for mark in spoken]


def test_names_in_a_report_are_its_speakers() -> None:
    body = "قال الوزير إن الميليشيات قصفت المدينة. وتقدم المتمردون بعد الغارة."
    assert in_their_words(body, "الميليشيات قصفت المدينة") == ["الميليشيات"]


def test_names_in_quoted_words_are_not_the_outlets() -> None:
    body = "وجاء الهدف بحسب الخطة «طرد الميليشيات من المدينة وإعادة سكانها إلى بيوتهم» قبل انسحاب المتمردين."
    assert in_their_words(body) == ["الميليشيات"]


def test_words_between_marks_that_do_not_pair_stay_the_outlets() -> None:
    assert in_their_words('وكان عناصر "الكتيبة "قد قصفوا مساء أمس مواقع الميليشيات قرب الجسر القديم".') == []


def test_marks_around_a_name_make_it_nobodys_words() -> None:
    assert in_their_words("تقدمت «قوات سوريا الديمقراطية» في ريف الرقة بعد قصف عنيف.") == []


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("ندد مجلس المتمردين بالقصف الذي طال الحي.", ["القصف"]),
        ("ودافعت الحكومة عن حق الجيش في قصف المتمردين بعد الهجوم.", ["الجيش", "قصف المتمردين", "المتمردين"]),
        ("أدانت منظمة محلية، أمس، قصف المتمردين للأحياء، وعاد الهدوء إلى المعارك.", ["قصف المتمردين", "المتمردين"]),
        ("وصل الوفد مستنكرا جرائم الميليشيات في المدينة. ثم قصف المتمردون الجسر.", ["جرائم الميليشيات", "الميليشيات"]),
        ("انتقدت الصحف الخطة، مستنكرة قصف الحي.", ["قصف"]),
        ("توقف السفير عند تصريحات الحكومة بوقف القصف.", ["القصف"]),
        ("تبادل الطرفان الاتهامات بقصف الحي رغم الهدنة.", ["قصف"]),
        ("جاء اللقاء بعد تحذير منظمات محلية من إمكانية عودة المعارك.", ["المعارك"]),
        ("كرر الحزب إدانته مجزرة السوق.", ["مجزرة"]),
        ("سقط القتلى عقب إعلان الحزب انسحاب مسلحيه من الجسر، ثم عاد المتمردون.", ["مسلحيه"]),
    ],
)
def test_what_somebody_takes_a_stand_on_is_told_in_their_words(body: str, names: list[str]) -> None:
    assert in_their_words(body) == names


def test_no_stand_is_taken_where_nobody_takes_it() -> None:
    assert in_their_words("حضر المنددون بالقصف، ووقعت الإدانة قبل مجزرة السوق.") == []
