"""Adding a name in the dialog: to what a lexicon lists, and to something new."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.lexicon.edit import EMPTY, render
from reader.lexicon.naming import compile_lexicon, shipped
from reader.lexicon.parse import parse
from reader.lexicon.types import Concept, ConceptKind, Variant
from reader.model.marks import Tone
from reader.ui.lexicon.add import AddName
from reader.ui.lexicon.entries import Wanted, add, concepts_to_name, entries, matching
from reader.ui.lexicon.trying import try_sentence
from tests.ui.conftest import Opener


@pytest.fixture
def dialog(opener: Opener) -> AddName:
    driver = opener()
    made = AddName(driver.program.context, concepts_to_name(shipped(), EMPTY), None, driver.window)
    made.show()
    return made


def test_something_new_gets_a_kind_and_an_entry_of_its_own(dialog: AddName, qtbot: QtBot) -> None:
    assert not dialog.kind.isVisible()
    dialog.name.setText("عصابة المرفأ")
    dialog.what.setText("حراس المرفأ")
    assert dialog.kind.isVisible()
    dialog._sort(ConceptKind.ACTOR)
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.accept()
    concept, variant = told.args
    assert isinstance(concept, Concept)
    assert isinstance(variant, Variant)
    layer = parse(render(add(EMPTY, concept, variant)))
    (entry,) = matching(entries(shipped(), layer), Wanted(changed=True))
    assert (entry.concept.label, entry.variant.text) == ("حراس المرفأ", "عصابة المرفأ")
    lexicon = compile_lexicon(shipped(), layer)
    assert [one.words for one in try_sentence("دخلت عصابة المرفأ المدينة", lexicon).found] == ["عصابة المرفأ"]
    assert lexicon.label(concept.id) == ("حراس المرفأ", "حراس المرفأ")
    assert concept.id in {one.id for one in concepts_to_name(shipped(), layer)}


def test_what_is_listed_asks_for_no_kind_and_signs_are_refused(dialog: AddName) -> None:
    known = next(iter(dialog._concepts))
    dialog.name.setText("عصابة المرفأ")
    dialog.what.setText(known)
    assert not dialog.kind.isVisible()
    assert dialog._save.isEnabled()
    dialog.what.setText("حراس | المرفأ")
    assert not dialog._save.isEnabled()
    assert dialog._tone is Tone.NEUTRAL
