"""What is painted, in words: names, sentences, plans."""

from __future__ import annotations

from reader.model.articles import Span
from reader.model.comparisons import Comparison
from reader.model.marks import Mention, Stance
from reader.ui.compare.arranging.clipboard import cite
from reader.ui.compare.card.names import callings, printed
from reader.ui.compare.column.head.evidence import evidence_of
from reader.ui.compare.column.text.plan import BOXED, Style, make_plan, raw_marks, words_around
from reader.ui.compare.finding.finder import find_all
from reader.ui.compare.findings.sentences import sentences
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.wording.wording import plain_name


def test_colour_never_parts_a_word(pair: Comparison) -> None:
    index = ComparisonIndex(pair)
    document = pair.documents[0]
    raws = raw_marks(document, index.marks[0], index.differences, index.number_spans())
    plan = make_plan(document, Span(document.article.body_start, len(document.text)), raws)
    text = plan.display.text
    assert plan.spans
    for span in plan.spans:
        before, after = text[span.words_start - 1 : span.words_start], text[span.words_end : span.words_end + 1]
        assert not (before.isalpha() and text[span.words_start].isalpha())
        assert not (after.isalpha() and text[span.words_end - 1].isalpha())


def test_every_box_has_room_at_both_ends(pair: Comparison) -> None:
    index = ComparisonIndex(pair)
    document = pair.documents[1]
    raws = raw_marks(document, index.marks[1], index.differences, index.number_spans())
    plan = make_plan(document, Span(document.article.body_start, len(document.text)), raws)
    opens = {pad.at for pad in plan.display.pads if pad.opens}
    closes = {pad.at for pad in plan.display.pads if not pad.opens}
    boxed = [span for span in plan.spans if span.style in BOXED]
    assert boxed
    for span in boxed:
        assert span.start - 1 in opens
        assert span.end in closes


def test_as_printed_shows_the_source_itself(pair: Comparison) -> None:
    document = pair.documents[0]
    whole = Span(0, len(document.text))
    assert make_plan(document, whole, (), as_printed=True).display.text == document.text
    joined = make_plan(document, whole, ())
    assert document.repairs[0].clean in joined.display.text
    assert document.repairs[0].raw not in joined.display.text
    assert sum(span.style is Style.REPAIR for span in joined.spans) == len(document.repairs)


def test_words_around_widens_to_whole_words(pair: Comparison) -> None:
    document = pair.documents[0]
    token = document.tokens[5]
    assert words_around(document, Span(token.span.start + 1, token.span.end)) == token.span


def test_evidence_counts_words_quotation_and_verbs(pair: Comparison) -> None:
    index = ComparisonIndex(pair)
    evidence = evidence_of(pair.documents[0], index.marks[0])
    document = pair.documents[0]
    body = [token for token in document.tokens if token.span.start >= document.article.body_start]
    assert evidence.words == len(body) < len(document.tokens)
    assert 0 < evidence.quoted < evidence.words
    assert 0 < evidence.share < 100
    assert sum(evidence.verbs(stance) for stance in Stance) > 0
    assert sum(count for _, count in evidence.sides) == evidence.quoted


def test_the_card_lists_the_others_first_and_then_the_article_itself(pair: Comparison) -> None:
    index = ComparisonIndex(pair)
    mark = next(mark for mark in index.marks[0] if isinstance(mark.detail, Mention))
    found = callings(index, 0, mark)
    assert [calling.column for calling in found] == [1, 0]
    assert any(mark.span in called.places for called in found[-1].called)


def test_every_finding_has_words_and_a_reason(pair: Comparison) -> None:
    found = sentences(ComparisonIndex(pair), plain_name)
    assert len(found) > 50
    assert all(one.words.strip() and one.why.strip() for one in found)


def test_the_search_folds_letters_and_sees_through_obfuscation(pair: Comparison) -> None:
    document = pair.documents[0]
    hits = find_all(document, "الارهابيين")
    assert hits
    assert {printed(document, hit) for hit in hits} == {"الإرهابيين"}
    assert find_all(document, "الارهابيين", exact=True) == []
    assert find_all(document, "  ") == []


def test_a_citation_names_source_headline_and_day(pair: Comparison) -> None:
    article = pair.documents[1].article
    text = cite(article, "نص")
    assert text.startswith("«نص»")
    assert article.title in text
    assert article.source is None or article.source in text
