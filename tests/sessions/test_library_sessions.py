from __future__ import annotations

import dataclasses
import io
import json
import zipfile
from pathlib import Path

import pytest

from reader.analysis.corrections import Correction, CorrectionKind
from reader.export.report import Heading
from reader.library.library import Library
from reader.library.reports.assemble import Contents
from reader.library.sessions.stamps import new_id, now
from reader.library.views import ArticleQuery
from reader.model.articles import Span
from reader.model.errors import Cancelled, LibraryError
from reader.model.marks import Stance
from reader.model.sessions import Note, NoteTarget, Session, Tag
from reader.text.anchoring import anchor
from reader.text.repairs.joining import rejoined
from tests.library.drafts import draft


def ids(library: Library) -> list[int]:
    rows = {row.key[:3]: row.id for row in library.articles(ArticleQuery())}
    return [rows["001"], rows["002"]]


def noted(library: Library, session: Session, words: str, body: str, *tags: str) -> Session:
    """The session with one more note on the first place of `words` in its first article."""
    article = library.article(session.articles[0])
    start = article.text.index(words)
    hung = anchor(article.id, article.text, Span(start, start + len(words)))
    note = Note(new_id(), NoteTarget.SELECTION, now(), now(), body, tags, (hung,))
    return library.sessions.save(dataclasses.replace(session, notes=(*session.notes, note)))


@pytest.fixture
def session(sample_library: Library) -> Session:
    made = sample_library.sessions.create(ids(sample_library), "ميونخ", view={"zoom": 120, "mode": "rows"})
    return noted(sample_library, made, "روسيا", "من قال هذا؟", "term")


def test_a_session_opens_as_it_was_saved_with_its_comparison(sample_library: Library, session: Session) -> None:
    opened = sample_library.sessions.open(session.id or 0)
    assert dataclasses.replace(opened.session, digest=None) == session
    assert [document.article.id for document in opened.comparison.documents] == list(session.articles)
    assert opened.changes == ()
    assert opened.missing == ()
    again = sample_library.sessions.open(sample_library.sessions.save(opened.session).id or 0)
    assert again.changes == ()


def test_it_says_where_the_comparison_differs_from_what_was_saved(sample_library: Library, session: Session) -> None:
    opened = sample_library.sessions.open(session.id or 0)
    digest = opened.session.digest
    assert digest is not None
    older = dataclasses.replace(
        digest, links=digest.links + 2, recipe=dataclasses.replace(digest.recipe, lexicons=(("naming", "0"),))
    )
    sample_library.sessions.save(dataclasses.replace(opened.session, digest=older))
    changes = sample_library.sessions.open(session.id or 0).changes
    assert ("links", str(older.links), str(digest.links)) in [(c.kind, c.before, c.after) for c in changes]
    assert any(change.kind == "lexicon" for change in changes)


def test_the_list_is_searched_by_name_note_tag_and_outlet(sample_library: Library, session: Session) -> None:
    desk = sample_library.sessions
    desk.create(ids(sample_library)[::-1], "أخرى")
    assert [card.name for card in desk.cards("ميونخ")] == ["ميونخ"]
    assert [card.found for card in desk.cards("هذا؟")] == ["من قال هذا؟"]
    assert [card.name for card in desk.cards("مُصطلح")] == ["ميونخ"]
    assert len(desk.cards()) == 2
    assert desk.cards("غير موجود في أي مكان") == ()
    assert len(desk.cards(desk.cards()[0].sources[0])) == 2


def test_rename_duplicate_delete_and_undo(sample_library: Library, session: Session) -> None:
    desk = sample_library.sessions
    key = session.id or 0
    assert desk.rename(key, "  اسم جديد ").name == "اسم جديد"
    assert desk.rename(key, "   ").name == "اسم جديد"
    copy = desk.duplicate(key, "نسخة")
    assert copy.id != key
    assert copy.notes == session.notes
    change = desk.delete(key)
    assert [card.name for card in desk.cards()] == ["نسخة"]
    with pytest.raises(LibraryError, match="no session"):
        desk.load(key)
    sample_library.undo(change)
    assert desk.load(key).notes == session.notes
    assert desk.named("اسم جديد").id == key
    assert desk.named(str(key)).id == key
    with pytest.raises(LibraryError, match="there is no session ليس هنا in"):
        desk.named("ليس هنا")


def test_a_session_goes_to_another_library_with_all_that_was_written(
    sample_library: Library, session: Session, tmp_path: Path
) -> None:
    one, two = session.articles
    fixed = Correction(
        new_id(), CorrectionKind.PAIR, one, Span(3, 9), other_article=two, other_span=Span(5, 8), value=Stance.NEUTRAL
    )
    kept = (*session.corrections, json.loads(json.dumps(_json(fixed))))
    session = sample_library.sessions.save(
        dataclasses.replace(session, corrections=kept, view={"places": {str(one): [4, 0.0]}})
    )
    file = tmp_path / "جلسة من زميل.riwaya"
    file.write_bytes(sample_library.sessions.package(session))
    with Library.open(tmp_path / "other.db") as other:
        other.import_draft(draft())
        report = other.import_paths([file])
        assert report.failed == ()
        assert len(report.new) == 2
        opened = other.sessions.open(report.sessions[0])
        texts = [document.text for document in opened.comparison.documents]
        assert texts == [sample_library.article(article).text for article in session.articles]
        (note,) = opened.session.notes
        assert note.body == "من قال هذا؟"
        assert note.anchors[0].span.of(texts[0]) == "روسيا"
        (correction,) = opened.corrections
        assert (correction.article, correction.other_article) == opened.session.articles
        assert other.corrections(opened.session.articles) == opened.corrections
        assert list(opened.session.view["places"]) == [str(opened.session.articles[0])]  # type: ignore[call-overload]
        again = other.import_paths([file])
        assert again.new == ()
        assert len(again.present) == 2
        assert again.sessions == report.sessions
        assert [card.name for card in other.sessions.cards()] == ["ميونخ"], "taken in once"
        other.sessions.save(dataclasses.replace(other.sessions.load(report.sessions[0]), notes=()))
        other.import_paths([file])
        assert [card.name for card in other.sessions.cards()] == ["ميونخ (2)", "ميونخ"], "beside what was changed here"


def test_sessions_in_a_folder_are_taken_in_with_its_texts(
    sample_library: Library, session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "من زميل"
    (folder / "أعمق").mkdir(parents=True)
    (folder / "أعمق" / "جلسة.RIWAYA").write_bytes(sample_library.sessions.package(session))
    (folder / "تالفة.riwaya").write_bytes(b"PK nothing")
    (folder / "خبر.txt").write_text("عنوان الخبر\nقال الوزير إن الهدنة مستمرة في المدينة.", "utf-8")
    with Library.open(tmp_path / "other.db") as other:
        report = other.import_paths([folder])
        assert len(report.sessions) == 1
        assert len(report.new) == 3
        assert [failed.path.name for failed in report.failed] == ["تالفة.riwaya"]
    alone = tmp_path / "alone"
    alone.mkdir()
    (alone / "s.riwaya").write_bytes(sample_library.sessions.package(session))
    with Library.open(tmp_path / "third.db") as third:
        report = third.import_paths([alone])
        assert len(report.sessions) == 1
        assert report.failed == ()


def test_six_of_the_articles_are_compared_at_a_time_and_all_are_reported(
    sample_library: Library, session: Session
) -> None:
    desk = sample_library.sessions
    drafts = [draft(f"خبر رقم {number}", f"قال الوزير إن الهدنة رقم {number} مستمرة.") for number in range(6)]
    new = [sample_library.import_draft(one).new[0] for one in drafts]
    every = (*ids(sample_library), *new)
    large = desk.save(dataclasses.replace(session, articles=every, digest=None))
    opened = desk.open(large.id or 0)
    assert [document.article.id for document in opened.comparison.documents] == list(every[:6])
    assert [article.id for article in opened.articles] == list(every)
    chosen = desk.save(dataclasses.replace(large, view={"shown": [every[7], every[0]]}))
    opened = desk.open(chosen.id or 0)
    assert [document.article.id for document in opened.comparison.documents] == [every[0], every[7]]
    assert opened.session.articles == every
    report = desk.report(chosen, Contents("ar", ("headlines",)))
    assert sum(isinstance(block, Heading) and block.level == 3 for block in report.blocks) == len(every)


def _json(correction: Correction) -> dict[str, object]:
    from reader.analysis.corrections import to_json

    return to_json(correction)


def test_what_a_strange_file_calls_things_is_made_sound(
    sample_library: Library, session: Session, tmp_path: Path
) -> None:
    note = Note("n", NoteTarget.SESSION, now(), now(), "أولى")
    tag = Tag("t", "وسم\n\u202eمقلوب")
    strange = dataclasses.replace(
        session,
        name="\u202e سطر\nوسطر" + "ا" * 5000,
        notes=(note, dataclasses.replace(note, body="ثانية")),
        tags=(tag, dataclasses.replace(tag, description="مكرر")),
    )
    nameless = dataclasses.replace(session, name=" ", notes=(note,))
    files = []
    for number, one in enumerate((strange, nameless)):
        files.append(tmp_path / f"{number}.riwaya")
        files[-1].write_bytes(sample_library.sessions.package(one))
    with Library.open(tmp_path / "other.db") as other:
        taken, unnamed = (other.sessions.load(one) for one in other.import_paths(files).sessions)
        assert taken.name.startswith("سطر وسطر")
        assert len(taken.name) == 200
        assert [one.body for one in taken.notes] == ["أولى", "ثانية"]
        assert len({one.id for one in taken.notes}) == 2
        assert [one.name for one in taken.tags] == ["وسم مقلوب"]
        assert unnamed.name == other.sessions.title(unnamed.articles)


def test_a_refused_file_says_why_and_leaves_nothing(sample_library: Library, session: Session, tmp_path: Path) -> None:
    data = sample_library.sessions.package(session)
    cut, newer, changed = tmp_path / "a.riwaya", tmp_path / "b.riwaya", tmp_path / "c.RIWAYA"
    cut.write_bytes(data[: len(data) // 2])
    newer.write_bytes(_rewritten(data, manifest={"version": 99}))
    changed.write_bytes(_rewritten(data, session={"name": "غيره"}))
    with Library.open(tmp_path / "other.db") as other:
        report = other.import_paths([cut, newer, changed, tmp_path / "missing.riwaya"])
        reasons = [failed.error.values["why"] for failed in report.failed]
        assert reasons == ["session_damaged", "session_newer", "session_changed", "session_unreadable"]
        assert other.is_empty()
        assert other.sessions.cards() == ()


def _rewritten(data: bytes, **values: dict[str, object]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as made:
        for name in old.namelist():
            content = json.loads(old.read(name))
            if name.removesuffix(".json") in values:
                content |= values[name.removesuffix(".json")]
            made.writestr(name, json.dumps(content))
    return stream.getvalue()


def test_new_sessions_take_over_the_code_book(sample_library: Library) -> None:
    desk = sample_library.sessions
    first = desk.create(ids(sample_library), "", "en")
    assert [tag.key for tag in first.tags] == ["1", "2", "3", "4"]
    desk.save(dataclasses.replace(first, tags=(Tag("x", "وسمي"),)))
    assert [tag.name for tag in desk.create(ids(sample_library), "ثانية").tags] == ["وسمي"]


def test_a_report_holds_the_chosen_sections_and_can_be_stopped(sample_library: Library, session: Session) -> None:
    stages: list[str] = []
    report = sample_library.sessions.report(
        session, Contents("ar", ("headlines", "notes")), progress=lambda stage, _: stages.append(stage)
    )
    assert [table.name for table in report.tables()] == ["الملاحظات"]
    assert report.articles == ()
    assert list(dict.fromkeys(stages)) == ["comparing", "assembling"]
    with pytest.raises(Cancelled):
        sample_library.sessions.report(session, Contents("ar", ("notes",)), stop=lambda: True)


def test_an_article_that_is_gone_is_told(sample_library: Library, session: Session) -> None:
    moved = sample_library.sessions.save(dataclasses.replace(session, articles=(*session.articles, 999)))
    opened = sample_library.sessions.open(moved.id or 0)
    assert opened.missing == (999,)
    assert len(opened.comparison.documents) == 2
    assert sample_library.sessions.package(opened.session)


def test_a_session_without_a_name_is_called_by_the_event_of_its_articles(sample_library: Library) -> None:
    event = next(card for card in sample_library.events() if card.articles > 1)
    ids = [row.id for row in sample_library.event(event.id).articles]
    assert sample_library.sessions.create(ids, " ").name == rejoined(event.label)


def test_a_session_over_several_events_is_called_by_its_first_article(sample_library: Library) -> None:
    rows = {row.key[:3]: row for row in sample_library.articles(ArticleQuery())}
    chosen = [rows["004"], rows["000"]]
    assert sample_library.sessions.create([row.id for row in chosen], "").name == chosen[0].title
