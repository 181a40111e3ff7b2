"""From the comparison to the session: notes on whole articles and findings, tones of the lexicon from a session."""

from __future__ import annotations

from reader.model.marks import Mention, Tone
from reader.model.sessions import NoteTarget
from reader.ui.compare.tools import menus
from reader.ui.sessions.session_page import SessionPage
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.ui.conftest import Driver, Opener


def _session(driver: Driver) -> SessionPage:
    """A session that begins with a note on the second article, asked for in its column's menu."""
    driver.window.go(Place(Kind.COMPARE, (1, 2), "لافروف"))
    driver.settle()
    view = driver.page(ComparePage).view
    menu = menus.column_menu(view, 1)
    next(action for action in menu.actions() if action.text() == "Note on the whole article…").trigger()
    driver.settle()
    page = driver.window.stack.currentWidget()
    assert isinstance(page, SessionPage)
    return page


def test_a_note_on_a_whole_article_begins_a_session_and_more_follow_in_it(opener: Opener) -> None:
    driver = opener(language="en")
    page = _session(driver)
    session = page.keeper.session
    assert session is not None
    (note,) = session.notes
    assert note.target is NoteTarget.ARTICLE
    assert [anchor.article for anchor in note.anchors] == [2]
    page.view.articleNoteRequested.emit(1)
    driver.settle()
    session = page.keeper.session
    assert session is not None
    assert [[anchor.article for anchor in one.anchors] for one in session.notes] == [[2], [1]]


def test_the_words_of_a_first_note_are_in_sight(opener: Opener) -> None:
    driver = opener(language="en")
    driver.window.go(Place(Kind.COMPARE, (1, 2), "لافروف"))
    driver.settle()
    view = driver.page(ComparePage).view
    assert view.index is not None
    last = view.index.documents[1].units[-1].span
    view.noteRequested.emit(2, last.start, last.end)
    driver.settle()
    page = driver.window.stack.currentWidget()
    assert isinstance(page, SessionPage)
    column = page.view.columns_view.columns[1]
    start, end = column.shown_range(last) or (0, 0)
    pane = column.pane
    middle = pane.strips_rect(pane.surface.strips(start, end)).center()
    assert pane.viewport().rect().contains(middle)


def test_a_tone_is_set_in_the_lexicon_from_a_session_and_undone_there(opener: Opener) -> None:
    driver = opener(language="en")
    page = _session(driver)

    def named() -> list[Mention]:
        assert page.view.comparison is not None
        return [mark.detail for mark in page.view.comparison.marks if isinstance(mark.detail, Mention)]

    one = next(mention for mention in named() if mention.tone is Tone.HOSTILE)

    def tones() -> set[Tone]:
        return {other.tone for other in named() if (other.concept, other.variant) == (one.concept, one.variant)}

    page.view.lexiconToneRequested.emit(one.concept, one.variant, Tone.FAVOURABLE.value)
    driver.settle()
    assert tones() == {Tone.FAVOURABLE}
    page.view.undo_stack.undo()
    driver.settle()
    assert tones() == {Tone.HOSTILE}
