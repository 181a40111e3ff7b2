"""`riwaya export`: every format without a window, and what it refuses."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from reader.library.library import Library
from reader.library.views import ArticleQuery
from reader.ui.printing.text_layer import runs

_ROOT = Path(__file__).resolve().parents[2]


def riwaya(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    command = [sys.executable, "-m", "reader", *arguments]
    return subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False)


def export(library: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return riwaya("export", *arguments, "--library", str(library))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with one session, closed."""
    file = tmp_path_factory.mktemp("مكتبة") / "library.db"
    with Library.open(file) as opened:
        opened.add_samples()
        rows = {row.key[:3]: row.id for row in opened.articles(ArticleQuery())}
        opened.sessions.create([rows["001"], rows["002"]], "جلسة ميونخ")
    return file


def test_a_pdf_holds_words_that_can_be_searched(library: Path, tmp_path: Path) -> None:
    out = tmp_path / "تقرير الجلسة.pdf"
    done = export(library, "جلسة", "ميونخ", "--format", "pdf", "--out", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == str(out)
    text = "".join(page.extract_text() for page in PdfReader(out).pages)
    letters = {letter for letter in text if "\u0621" <= letter <= "\u064a"}
    assert letters >= set("بتثجخذزشضظغفقنية")
    assert not [letter for letter in text if "\ufb50" <= letter <= "\ufefc"]
    assert "17" in text
    assert "2020" in text


@pytest.mark.parametrize("kind", ["html", "docx", "json", "riwaya"])
def test_documents_and_data(library: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / f"out.{kind}"
    done = export(library, "1", "--format", kind, "--out", str(out), "--language", "en", "--sections", "rows,notes")
    assert (done.returncode, done.stderr) == (0, "")
    assert out.stat().st_size > 500


def test_what_cannot_be_done_is_one_line(library: Path, tmp_path: Path) -> None:
    for arguments in (
        ("لا توجد", "--out", str(tmp_path / "x.html")),
        ("1", "--out", str(tmp_path / "لا مجلد" / "x.html")),
        ("1", "--out", str(tmp_path / "x.html"), "--sections", "nothing"),
    ):
        done = export(library, *arguments)
        assert done.returncode == 2
        assert len(done.stderr.strip().splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_several_files_are_one_archive_and_codes_ask_for_their_texts(library: Path, tmp_path: Path) -> None:
    done = export(library, "1", "--format", "csv", "--out", str(tmp_path / "جداول.csv"))
    assert done.stdout.strip() == str(tmp_path / "جداول.csv.zip")
    assert zipfile.is_zipfile(tmp_path / "جداول.csv.zip")
    done = export(library, "1", "--format", "refi-qda", "--out", str(tmp_path / "x.qdpx"))
    assert (done.returncode, "--texts" in done.stderr) == (2, True)


def test_an_import_says_which_sessions_came_in(library: Path, tmp_path: Path) -> None:
    packed = tmp_path / "جلسة.riwaya"
    export(library, "1", "--format", "riwaya", "--out", str(packed))
    hostile = tmp_path / "غريبة.riwaya"
    shutil.copy(packed, hostile)
    with zipfile.ZipFile(hostile, "a") as archive:
        archive.writestr("../evil.txt", "x")
    done = riwaya("import", str(packed), str(hostile), "--library", str(tmp_path / "other.db"))
    assert done.stdout.splitlines() == ["2 new, 0 already there, 1 failed", "session 1: جلسة ميونخ"]
    assert "../evil.txt" in done.stderr
    assert not list(tmp_path.parent.glob("evil*"))


def test_letters_stand_in_runs_of_one_direction() -> None:
    text = "في 17-02-2020 قال: BBC، 3.5%"
    found = [(text[start:end], way) for start, end, way in runs(text, 0, len(text), rtl=True)]
    assert found == [
        ("في", False),
        ("17-02-2020", True),
        ("قال:", False),
        ("BBC", True),
        ("،", False),
        ("3.5", True),
        ("%", False),
    ]
