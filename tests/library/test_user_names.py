"""The user's tones in the lexicon: written beside the library, used by the next comparison, taken back whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.lexicon import edit
from reader.lexicon.edit import EMPTY
from reader.lexicon.parse import parse
from reader.library.comparing import compare_each
from reader.library.library import Library
from reader.library.matrices import Scope, ScopeKind, kind_of, label_of
from reader.library.reports.assemble import Contents
from reader.library.user_names import file_beside, lexicon_of
from reader.model.articles import Article
from reader.model.comparisons import Comparison
from reader.model.errors import LexiconError, LibraryError
from reader.model.marks import Mention, Tone

_IDS = (1, 2)


def _mention(comparison: Comparison) -> Mention:
    return next(m.detail for m in comparison.marks if isinstance(m.detail, Mention) and m.detail.tone is Tone.HOSTILE)


def _tones(comparison: Comparison, of: Mention) -> set[Tone]:
    details = [mark.detail for mark in comparison.marks if isinstance(mark.detail, Mention)]
    return {one.tone for one in details if (one.concept, one.variant) == (of.concept, of.variant)}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library.open(tmp_path / "library.db")
    made.add_samples()
    return made


def test_a_tone_holds_after_reopening_and_is_taken_back(library: Library) -> None:
    ids = [row.id for row in library.articles()]
    before = library.compare(ids)
    name = _mention(before)
    layer = library.set_name_tone(name.concept, name.variant, Tone.FAVOURABLE)
    library.close()
    with Library.open(library.path) as again:
        changed = again.compare(ids)
        assert _tones(changed, name) == {Tone.FAVOURABLE}
        assert changed.recipe != before.recipe
        again.set_names(layer)
        assert again.compare(ids) == before
        assert not file_beside(again.path).exists()


def test_a_name_that_no_lexicon_lists_joins_its_concept(library: Library) -> None:
    name = _mention(library.compare([row.id for row in library.articles()]))
    library.set_name_tone(name.concept, "زمرة الليل", Tone.HOSTILE)
    concept = lexicon_of(library.path).concept(name.concept)
    assert concept is not None
    assert "زمرة الليل" in {variant.text for variant in concept.variants}
    library.close()


def test_an_unknown_concept_and_a_library_for_reading_refuse(library: Library) -> None:
    with pytest.raises(LexiconError):
        library.set_name_tone("no such concept", "كلمة", Tone.HOSTILE)
    library.close()
    with Library.open(library.path, read_only=True) as shut, pytest.raises(LibraryError):
        shut.set_name_tone("devaluation", "كلمة", Tone.HOSTILE)


def _with_own_concept(library: Library) -> None:
    """The library with a concept of the user's own that names a word of the samples."""
    library.set_names(
        parse(
            "lexicon user\nlabel: إضافاتي | My additions\n"
            "concept own_idlib place\nlabel: إدلب عندي | My Idlib\n+ محافظة إدلب\n- ريف إدلب\n"
        )
    )


def test_the_users_names_reach_tables_and_their_titles(library: Library) -> None:
    _with_own_concept(library)
    ids = [row.id for row in library.articles()]
    marks = [mark for article in library.matrices.analyse(ids) for mark in article.marks]
    assert any(isinstance(mark.detail, Mention) and mark.detail.concept == "own_idlib" for mark in marks)
    lines = library.matrices.words(Scope(ScopeKind.LIBRARY), "", concept="own_idlib").lines
    assert lines
    assert label_of("own_idlib", "en", library.lexicon()) == "My Idlib"
    assert kind_of("own_idlib", library.lexicon()) == "place"
    assert label_of("own_idlib", "en") == "own idlib"
    library.close()


def test_the_users_names_reach_a_report(library: Library) -> None:
    _with_own_concept(library)
    ids = [row.id for row in library.articles()]
    session = library.sessions.create(ids, "جلسة")
    report = library.sessions.report(session, Contents("en", ("naming",)))
    cells = [cell.text for table in report.tables() for row in table.rows for cell in row]
    assert any("My Idlib" in cell for cell in cells)
    library.close()


def test_a_switched_off_name_is_found_nowhere(library: Library) -> None:
    ids = [row.id for row in library.articles()]
    name = _mention(library.compare(ids))
    known = library.lexicon().concept(name.concept)
    assert known is not None
    library.set_names(edit.disable(EMPTY, known.id))
    marks = [mark for article in library.matrices.analyse(ids) for mark in article.marks]
    found = {mark.detail.concept for mark in marks if isinstance(mark.detail, Mention)}
    assert name.concept not in found
    library.close()


def test_a_change_made_elsewhere_is_seen(library: Library) -> None:
    _with_own_concept(library)
    assert library.lexicon().concept("own_idlib") is not None
    file_beside(library.path).unlink()
    assert library.lexicon().concept("own_idlib") is None
    library.close()


def test_an_article_that_is_gone_takes_no_other_with_it(library: Library) -> None:
    ids = [row.id for row in library.articles()][:3]
    library.delete([ids[1]])
    found = library.compare_each(ids)
    assert set(found.failed) == {ids[1]}
    assert [document.article.id for document in found.comparison.documents] == ids
    assert found.comparison.documents[1].text == ""
    assert {mark.article for mark in found.comparison.marks} <= {ids[0], ids[2]}
    library.close()


def test_where_none_is_left_the_first_failure_is_told() -> None:
    def gone(_: int) -> Article:
        raise LibraryError("gone")

    with pytest.raises(LibraryError):
        compare_each(gone, _IDS, lexicon_of(Path("nowhere.db")))
