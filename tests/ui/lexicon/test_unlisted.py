"""Names that no lexicon lists: offered, taken into the lexicon, taken back."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.analysis.naming.candidates import NamingCandidate
from reader.lexicon.edit import EMPTY
from reader.lexicon.types import Variant
from reader.library.library import Library
from reader.model.articles import Span
from reader.model.marks import Tone
from reader.ui.compare.correcting.unlisted import UnlistedNames
from tests.ui.conftest import Opener

_FOUND = (NamingCandidate("صقور الساحل", "المتمردون", "fighters", ((2, Span(0, 11)), (2, Span(30, 41)))),)


def test_the_candidate_that_is_chosen_is_told(opener: Opener, qtbot: QtBot) -> None:
    driver = opener()
    dialog = UnlistedNames(driver.program.context, _FOUND, driver.window)
    dialog.show()
    line = dialog.list.item(0).text()
    assert "صقور الساحل" in line
    assert "المتمردون" in line
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.accept()
    assert told.args == [_FOUND[0]]


def test_where_every_name_is_listed_it_says_so(opener: Opener) -> None:
    driver = opener()
    dialog = UnlistedNames(driver.program.context, (), driver.window)
    dialog.show()
    dialog.accept()
    assert not dialog.isVisible()


def test_a_name_is_added_to_the_users_own_and_taken_back(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        fighters = library.lexicon().concepts["fighters"]
        before = library.add_name(fighters, Variant("صقور الساحل", Tone.NEUTRAL))
        assert before == EMPTY
        mine = library.lexicon().concepts["fighters"]
        assert "صقور الساحل" in {variant.text for variant in mine.variants}
        library.set_names(before)
        assert library.lexicon().user == EMPTY
