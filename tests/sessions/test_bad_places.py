"""Exports to places that refuse them, and sessions larger than anyone should make."""

from __future__ import annotations

import dataclasses
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.export import EXPORTERS
from reader.library.library import Library
from reader.library.reports.assemble import Contents
from reader.library.sessions.exports import Request
from reader.library.sessions.stamps import new_id, now
from reader.library.views import ArticleQuery
from reader.model.articles import Span
from reader.model.errors import Cancelled, ExportFailed
from reader.model.sessions import Note, NoteTarget, Session
from reader.text.anchoring import anchor

FORMATS = ("html", "docx", "xlsx", "csv", "json", "refi-qda", "web-annotation", "svg", "riwaya")
NOTES, ARTICLES = 2000, 60


@pytest.fixture
def session(sample_library: Library) -> Session:
    rows = {row.key[:3]: row.id for row in sample_library.articles(ArticleQuery())}
    return sample_library.sessions.create([rows["001"], rows["002"]], "ميونخ")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 32 KiB, where this machine lets one be made."""
    place = tmp_path / "قرص ممتلئ"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", str(place)]
    try:
        made = subprocess.run(command, capture_output=True, timeout=20, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        made = False
    if not made:
        pytest.skip("no file system can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True, timeout=20)


def test_a_full_disk_is_told_and_keeps_the_file_that_was_there(
    sample_library: Library, session: Session, small_disk: Path
) -> None:
    file = small_disk / "تقرير.html"
    file.write_text("قديم", "utf-8")
    with pytest.raises(ExportFailed) as caught:
        sample_library.sessions.export(session, Request("html", file))
    assert caught.value.values["why"] == "full"
    assert file.read_text("utf-8") == "قديم"
    assert [one.name for one in small_disk.iterdir()] == ["تقرير.html"]


@pytest.mark.parametrize("name", FORMATS)
def test_a_path_with_arabic_and_spaces_is_a_path_like_any_other(
    sample_library: Library, session: Session, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "تقارير غرفة الأخبار 2020"
    folder.mkdir()
    file = folder / f"إدلب: ستة مصادر.{name}".replace(":", "")
    sample_library.sessions.export(session, Request(name, file))
    assert file.stat().st_size > 200
    assert [one.name for one in folder.iterdir()] == [file.name]


def test_a_folder_that_is_gone_or_is_none_is_told(sample_library: Library, session: Session, tmp_path: Path) -> None:
    for file in (tmp_path / "missing" / "a.html", tmp_path):
        with pytest.raises(ExportFailed) as caught:
            sample_library.sessions.export(session, Request("html", file))
        assert caught.value.values["why"] in {"folder", "unwritable"}
    assert not list(tmp_path.glob(".riwaya-*"))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_an_unwritable_folder_is_told(sample_library: Library, session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(ExportFailed) as caught:
        sample_library.sessions.export(session, Request("html", folder / "a.html"))
    assert caught.value.values["why"] == "unwritable"


def test_a_read_only_disk_is_told(sample_library: Library, session: Session, small_disk: Path) -> None:
    command = ["mount", "-o", "remount,ro", str(small_disk)]
    if subprocess.run(command, capture_output=True, timeout=20, check=False).returncode:
        pytest.skip("the file system cannot be made read-only here")
    with pytest.raises(ExportFailed) as caught:
        sample_library.sessions.export(session, Request("html", small_disk / "a.html"))
    assert caught.value.values["why"] == "unwritable"


def test_a_file_that_is_open_elsewhere_is_replaced_whole_or_refused(
    sample_library: Library, session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "مفتوح.html"
    file.write_text("قديم", "utf-8")
    why = ""
    with file.open("r+", encoding="utf-8") as held:
        try:
            sample_library.sessions.export(session, Request("html", file))
        except ExportFailed as error:
            why = str(error.values["why"])
        old = held.read()
    assert old == "قديم"
    # Windows refuses to replace a file that is open; elsewhere the reader keeps what it opened.
    assert why in {"", "unwritable"}
    assert file.read_text("utf-8").endswith("قديم" if why else "</html>\n")
    assert [one.name for one in tmp_path.glob("*مفتوح*")] == ["مفتوح.html"]


_WORDS = ("مستشفى", "مدرسة", "جسر", "نهر", "ميناء", "مطار", "حقل", "مصنع", "سوق", "ملعب", "متحف", "سد", "طريق", "قرية")


def _text(number: int) -> str:
    """An article that shares its event with few of the others."""
    what = _WORDS[number % len(_WORDS)]
    lines = [f"افتتاح {what} رقم {number}"]
    for line in range(4):
        other = _WORDS[(number * 3 + line * 7) % len(_WORDS)]
        lines.append(f"قال المسؤول عن {what} إن {other} في الحي {number * 5 + line} يعمل منذ {line + 2} أعوام.")
    return "\n".join(lines)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, Session]]:
    """A session of sixty articles and two thousand notes, some of them on words that are gone."""
    with Library.open(tmp_path_factory.mktemp("large") / "library.db") as library:
        folder = library.path.parent / "texts"
        folder.mkdir()
        for number in range(ARTICLES):
            (folder / f"{number:02}.txt").write_text(_text(number), "utf-8")
        new = list(library.import_paths([folder]).new)
        session = library.sessions.create(new, "جلسة كبيرة جدًا")
        notes = []
        for number in range(NOTES):
            article = library.article(new[number % ARTICLES])
            start = (number * 13) % (len(article.text) - 12)
            hung = anchor(article.id, article.text, Span(start, start + 10))
            if number % 50 == 0:
                hung = dataclasses.replace(hung, quoted="كلمات ليست في أي نص")
            tag = session.tags[number % 4].id
            notes.append(Note(new_id(), NoteTarget.SELECTION, now(), now(), f"ملاحظة {number}", (tag,), (hung,)))
        yield library, library.sessions.save(dataclasses.replace(session, notes=tuple(notes)))


def test_a_session_of_sixty_articles_opens_with_six_of_them(large: tuple[Library, Session]) -> None:
    library, session = large
    opened = library.sessions.open(session.id or 0)
    assert len(opened.comparison.documents) == 6
    assert len(opened.articles) == ARTICLES
    assert len(opened.session.notes) == NOTES
    assert opened.missing == ()


def test_its_report_holds_all_its_articles_and_notes(large: tuple[Library, Session]) -> None:
    library, session = large
    report = library.sessions.report(session, Contents("ar"))
    value = json.loads(EXPORTERS["json"].write(report))
    notes = next(table for table in value["tables"] if table["name"] == "الملاحظات")
    assert len(notes["rows"]) == NOTES
    assert sum("لم يُعثر على الموضع" in row[1] for row in notes["rows"]) == NOTES // 50
    assert len(value["codings"]) == NOTES - NOTES // 50
    with zipfile.ZipFile(io.BytesIO(EXPORTERS["docx"].write(report))) as archive:
        assert archive.testzip() is None


def test_its_package_comes_back_whole(large: tuple[Library, Session], tmp_path: Path) -> None:
    library, session = large
    file = tmp_path / "كبيرة.riwaya"
    library.sessions.export(session, Request("riwaya", file))
    with Library.open(tmp_path / "other.db") as other:
        report = other.import_paths([file])
        taken = other.sessions.load(report.sessions[0])
        assert len(taken.articles) == ARTICLES
        assert [note.body for note in taken.notes] == [note.body for note in session.notes]


def test_an_export_is_stopped_between_the_steps_and_leaves_nothing(
    sample_library: Library, session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    for name in ("docx", "riwaya", "svg"):
        stages: list[str] = []

        def hear(stage: str, _percent: int, heard: list[str] = stages) -> None:
            heard.append(stage)

        def stopped(heard: list[str] = stages) -> bool:
            return bool(heard)

        with pytest.raises(Cancelled):
            sample_library.sessions.export(session, Request(name, folder / "a"), None, hear, stopped)
        assert list(folder.iterdir()) == []
        assert len(stages) == 1
