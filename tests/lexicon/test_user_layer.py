from __future__ import annotations

from pathlib import Path

import pytest

from reader.lexicon import edit
from reader.lexicon.naming import NamingLexicon, compile_lexicon, default, load, shipped
from reader.lexicon.parse import parse
from reader.lexicon.parse_variant import parse_variant
from reader.lexicon.types import ToneRule
from reader.model.errors import LexiconError
from reader.model.marks import Tone


def tones(lexicon: NamingLexicon, concept: str) -> dict[str, Tone]:
    return {variant.text: variant.tone for variant in lexicon.concepts[concept].variants}


def test_the_users_names_come_over_the_shipped_ones(tmp_path: Path) -> None:
    houthis = default().concepts["houthis"]
    layer = edit.add_variant(edit.EMPTY, houthis, parse_variant("- جماعة صعدة"))
    layer = edit.disable(layer, "houthis", "أنصار الله")
    layer = edit.set_tone(layer, ToneRule("houthis", "الحوثيون", Tone.HOSTILE))
    path = tmp_path / "user" / "naming.lex"
    edit.write(path, layer)

    merged = tones(load(path), "houthis")
    assert merged["جماعة صعدة"] is Tone.HOSTILE
    assert merged["الحوثيون"] is Tone.HOSTILE
    assert "أنصار الله" not in merged
    assert "أنصار الله" in tones(default(), "houthis")


def test_no_file_is_an_empty_layer(tmp_path: Path) -> None:
    assert load(tmp_path / "none.lex").user == edit.EMPTY


def test_a_written_layer_reads_back_the_same() -> None:
    houthis = default().concepts["houthis"]
    layer = edit.add_variant(edit.EMPTY, houthis, parse_variant("-?! سيد الكهف @ صنعاء [2014-09-21..] # a taunt"))
    layer = edit.set_tone(edit.disable(layer, "isis"), ToneRule("isis", "داعش", Tone.HOSTILE, "الميادين"))
    again = parse(edit.render(layer))
    assert (again.disabled, again.tones) == (layer.disabled, layer.tones)
    assert edit.render(again) == edit.render(layer)


def test_edits_undo() -> None:
    houthis = default().concepts["houthis"]
    layer = edit.add_variant(edit.EMPTY, houthis, parse_variant("- جماعة صعدة"))
    assert edit.remove_variant(layer, "houthis", "جماعة صعدة") == edit.EMPTY
    assert edit.enable(edit.disable(edit.EMPTY, "isis"), "isis") == edit.EMPTY


def test_a_whole_concept_can_be_switched_off_and_a_new_one_added() -> None:
    layer = parse("lexicon user\nlabel: لي | Mine\ndisable isis\nconcept my_group actor\nlabel: ج | G\n= جماعة الشفق\n")
    lexicon = compile_lexicon(shipped(), layer)
    assert "isis" not in lexicon.concepts
    assert lexicon.concepts["my_group"].label_en == "G"


def test_changes_to_names_that_are_no_longer_shipped_are_left_unused() -> None:
    layer = parse("lexicon user\nlabel: لي | Mine\ndisable gone | اسم\ntone gone | اسم | hostile\n")
    assert compile_lexicon(shipped(), layer).concepts.keys() == default().concepts.keys()


def test_a_shared_layer_adds_what_is_missing() -> None:
    houthis = default().concepts["houthis"]
    mine = edit.add_variant(edit.EMPTY, houthis, parse_variant("= جماعة صعدة"))
    theirs = edit.add_variant(edit.EMPTY, houthis, parse_variant("- جماعة صعدة"))
    theirs = edit.disable(edit.add_variant(theirs, houthis, parse_variant("- عصابة مران")), "isis", "داعش")
    both = edit.combine(mine, theirs)
    assert {v.text: v.tone for v in both.concepts[0].variants} == {
        "جماعة صعدة": Tone.NEUTRAL,
        "عصابة مران": Tone.HOSTILE,
    }
    assert both.disabled == (("isis", "داعش"),)


def test_a_broken_layer_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "naming.lex"
    edit.write(path, edit.EMPTY)
    before = path.read_bytes()
    broken = edit.add_variant(edit.EMPTY, default().concepts["houthis"], parse_variant("= جماعة صعدة"))
    variant = broken.concepts[0].variants[0]
    twice = edit.EMPTY.__class__("user", "ا", "A", "", concepts=(broken.concepts[0],) * 2)
    assert variant.text == "جماعة صعدة"
    with pytest.raises(LexiconError):
        edit.write(path, twice)
    assert path.read_bytes() == before
