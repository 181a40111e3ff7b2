from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from reader.lexicon.parse import parse, parse_file
from reader.lexicon.patterns import patterns_of
from reader.lexicon.types import ConceptKind, Slot, Word
from reader.model.errors import LexiconError
from reader.model.marks import Tone

HEAD = "lexicon yemen\nlabel: اليمن | Yemen\n"
CONCEPT = "concept houthis actor\nlabel: الحوثيون | Houthis\n"


def test_a_domain_with_all_its_parts() -> None:
    domain = parse(
        HEAD
        + "signals: اليمن، صنعاء\nset force: جوية، برية\n"
        + CONCEPT
        + "side: houthis\nname: الحوثي\nfrom: 2004-06-18\n"
        + "= جماعة الحوثي\n-? الانقلابيون @ صنعاء [2014-09-21..] # the takeover\n-! ذيل\n= قوات <force*> ل<party>\n"
    )
    (concept,) = domain.concepts
    assert (domain.id, domain.label, domain.label_en) == ("yemen", "اليمن", "Yemen")
    assert domain.signals == ("اليمن", "صنعاء")
    assert (concept.kind, concept.names, concept.first) == (ConceptKind.ACTOR, ("الحوثي",), datetime.date(2004, 6, 18))
    plain, coup, slur, pattern = concept.variants
    assert patterns_of(plain.text) == ((Word("جماعه"), Word("حوثي", True)),)
    assert (coup.tone, coup.ambiguous, coup.context, coup.note) == (Tone.HOSTILE, True, ("صنعاء",), "the takeover")
    assert (coup.first, coup.last) == (datetime.date(2014, 9, 21), None)
    assert slur.slur
    patterns = patterns_of(pattern.text)
    assert [len(choice) for choice in patterns] == [2, 3, 4]
    assert patterns[0][-1] == Slot("party", "ل")


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        (HEAD + "concept X actor\n", 3, "not a concept id"),
        (HEAD + "concept x person\n", 3, "the kind is"),
        (HEAD + CONCEPT + "* جماعة\n", 5, "cannot be read"),
        (HEAD + CONCEPT + "= جماعة\n= جماعة\n", 6, "twice"),
        (HEAD + CONCEPT + "= جماعة [2014]\n", 5, "days are written"),
        (HEAD + CONCEPT + "= جماعة [2014-13-01..]\n", 5, "not days"),
        (HEAD + CONCEPT + "= قوات <party\n", 5, "not a slot"),
        (HEAD + CONCEPT + "= «»\n", 5, "without words"),
        (HEAD + CONCEPT + "colour: red\n", 5, "unknown field"),
        (HEAD + "= جماعة\n", 3, "before the first concept"),
        (HEAD + "concept x act\n= ضربة\n", 5, "no label"),
        (HEAD + CONCEPT, 5, "no variant"),
        (HEAD + "party x | y\n", 3, "a party is written"),
        ("label: اليمن | Yemen\n", 2, "no line 'lexicon NAME'"),
        ("lexicon yemen\nlabel: اليمن\n", 2, "Arabic | English"),
        ("lexicon yemen\nlabel: اليمن |\n", 2, "Arabic | English"),
        ("lexicon yemen\n", 2, "the lexicon has no label"),
        (HEAD + "lexicon syria\n", 3, "a second line"),
        (HEAD + "set party: أ\n", 3, "a set is written"),
        (HEAD + "tone houthis | جماعة | good\n", 3, "a tone is written"),
    ],
)
def test_a_mistake_is_named_with_its_line(text: str, line: int, why: str) -> None:
    with pytest.raises(LexiconError) as caught:
        parse(text, "yemen.lex")
    assert caught.value.values["path"] == "yemen.lex"
    assert caught.value.values["line"] == line
    assert why in str(caught.value)


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "bad.lex"
    path.write_bytes(HEAD.encode() + "جماعة".encode("cp1256"))
    with pytest.raises(LexiconError) as caught:
        parse_file(path)
    assert caught.value.values["line"] == 3


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(LexiconError):
        parse_file(tmp_path / "none.lex")


def test_the_version_follows_the_content() -> None:
    text = HEAD + CONCEPT + "= جماعة الحوثي\n"
    assert parse(text).version == parse(text).version != parse(text + "# more\n").version


def test_a_concept_may_have_names_alone_and_the_days_between_which_it_holds() -> None:
    first, second = parse(
        HEAD
        + CONCEPT
        + "name: الحوثي\nuntil: 2022-04-02\neach: no\n"
        + "concept strikes act\nlabel: الغارات | Airstrikes\neach: conflict\n= غارات\n"
    ).concepts
    assert (first.names, first.variants, first.first, first.last) == (("الحوثي",), (), None, datetime.date(2022, 4, 2))
    assert (first.each_conflict, second.each_conflict) == (False, True)
