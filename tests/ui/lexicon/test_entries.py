from __future__ import annotations

from pathlib import Path

import pytest

from reader.lexicon import edit
from reader.lexicon.edit import EMPTY
from reader.lexicon.naming import compile_lexicon, shipped
from reader.lexicon.parse import parse
from reader.lexicon.types import Domain
from reader.model.errors import LexiconError
from reader.model.marks import Tone
from reader.ui.lexicon import files
from reader.ui.lexicon.entries import Entry, State, Wanted, add, annotate, entries, matching, restore, retone, switch
from reader.ui.lexicon.entries import written as name
from reader.ui.lexicon.trying import try_sentence

SHIPPED = (
    parse(
        "lexicon test\nlabel: تجربة | Test\nsignals: بيتان\n\n"
        "concept guards actor\nlabel: الحرس | The guards\n= حرس البيت\n- عصابة البيت\n-! كلاب البيت\n-?  الزمرة\n"
    ),
)


def only(layer: Domain, text: str) -> Entry:
    return next(entry for entry in entries(SHIPPED, layer) if entry.variant.text == text)


def found(layer: Domain, sentence: str) -> list[tuple[str, Tone]]:
    return [(one.words, one.tone) for one in try_sentence(sentence, compile_lexicon(SHIPPED, layer)).found]


def test_insults_are_never_offered() -> None:
    assert {entry.variant.text for entry in entries(SHIPPED, EMPTY)} == {"حرس البيت", "عصابة البيت", "الزمرة"}
    every = entries(shipped(), EMPTY)
    assert len(every) > 1000
    assert not any(entry.variant.slur for entry in every)


def test_a_list_is_searched_without_regard_to_spelling_and_by_lexicon() -> None:
    every = entries(SHIPPED, EMPTY)
    assert [one.variant.text for one in matching(every, Wanted("عصابه"))] == ["عصابة البيت"]
    assert len(matching(every, Wanted("guards"))) == 3
    assert matching(every, Wanted("", "other")) == ()
    assert matching(every, Wanted(changed=True)) == ()


def test_another_tone_holds_in_texts_and_can_be_taken_back() -> None:
    layer = retone(EMPTY, only(EMPTY, "عصابة البيت"), Tone.NEUTRAL)
    assert only(layer, "عصابة البيت").state is State.RETONED
    assert found(layer, "دخلت عصابة البيت المدينة") == [("عصابة البيت", Tone.NEUTRAL)]
    assert restore(layer, only(layer, "عصابة البيت")) == EMPTY


def test_a_note_keeps_the_tone_that_was_chosen() -> None:
    layer = retone(EMPTY, only(EMPTY, "عصابة البيت"), Tone.NEUTRAL)
    layer = annotate(layer, only(layer, "عصابة البيت"), "رأي  هيئة التحرير")
    entry = only(layer, "عصابة البيت")
    assert (entry.state, entry.variant.note, entry.variant.tone) == (State.CHANGED, "رأي هيئة التحرير", Tone.NEUTRAL)
    layer = retone(layer, entry, Tone.FAVOURABLE)
    assert only(layer, "عصابة البيت").variant.tone is Tone.FAVOURABLE
    assert entries(SHIPPED, restore(layer, only(layer, "عصابة البيت"))) == entries(SHIPPED, EMPTY)


def test_a_name_switched_off_is_not_found_and_one_added_is() -> None:
    layer = switch(EMPTY, only(EMPTY, "حرس البيت"), on=False)
    assert only(layer, "حرس البيت").state is State.OFF
    assert found(layer, "دخل حرس البيت المدينة") == []
    assert switch(layer, only(layer, "حرس البيت"), on=True) == EMPTY
    layer = add(EMPTY, SHIPPED[0].concepts[0], name("رجال البيت", Tone.FAVOURABLE, "تجربة"))
    assert found(layer, "دخل رجال البيت المدينة") == [("رجال البيت", Tone.FAVOURABLE)]
    assert only(layer, "رجال البيت").state is State.OWN


@pytest.mark.parametrize("wrong", ["", "  ", "قوات @ مكان", "أ | ب"])
def test_what_is_no_name_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="words"):
        name(wrong, Tone.NEUTRAL, "")


def test_a_sentence_tells_why_a_word_does_not_count() -> None:
    lexicon = compile_lexicon(SHIPPED, EMPTY)
    tried = try_sentence("دخلت الزمرة المدينة", lexicon)
    assert not tried.found
    assert [(one.words, one.why) for one in tried.passed] == [("الزمرة", "sense")]
    told = try_sentence("في بيتان: دخلت الزمرة مدينة بيتان وخرجت من بيتان", lexicon)
    assert [one.words for one in told.found] == ["الزمرة"]


def test_a_file_goes_out_and_comes_in_and_a_bad_one_names_its_line(tmp_path: Path) -> None:
    layer = retone(EMPTY, only(EMPTY, "عصابة البيت"), Tone.NEUTRAL)
    edit.write(tmp_path / "mine.lex", layer)
    assert files.read(tmp_path / "mine.lex", EMPTY).tones == layer.tones
    bad = tmp_path / "bad.lex"
    bad.write_text("lexicon user\nlabel: س | x\nconcept guards actor\nlabel: الحرس | Guards\n* خطأ\n", "utf-8")
    with pytest.raises(LexiconError) as caught:
        files.read(bad, EMPTY)
    assert (caught.value.values["line"], caught.value.values["text"]) == (5, "* خطأ")
    files.set_aside(bad)
    assert [path.name for path in tmp_path.glob("bad*")] == ["bad.lex.unreadable-1"]
