from __future__ import annotations

import json
import os
import shlex
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader import __version__


def riwaya(*arguments: str | Path, timeout: float = 120, given: str | None = None) -> subprocess.CompletedProcess[str]:
    """The program as a user starts it, on a machine without a display; `given` on its standard input."""
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "reader", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        input=given,
        env=environment,
        timeout=timeout,
        check=False,
    )


def assert_one_clear_line(done: subprocess.CompletedProcess[str], *words: str) -> None:
    assert done.returncode == 2
    assert done.stdout == ""
    lines = [line for line in done.stderr.splitlines() if not line.startswith("riwaya: read ")]
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("riwaya: ")
    for word in words:
        assert word in lines[0]


def test_version_and_help_work_without_a_display() -> None:
    assert riwaya("--version").stdout == f"riwaya {__version__}\n"
    assert "analyse" in riwaya("--help").stdout


def test_without_a_display_the_window_is_refused_in_words() -> None:
    done = riwaya()
    assert done.returncode == 2
    assert "display" in done.stderr
    assert "Traceback" not in done.stderr


def test_import_events_and_search(tmp_path: Path, seeds: Path) -> None:
    library = tmp_path / "folder" / "library.db"
    first = riwaya("--library", library, "import", seeds)
    assert first.returncode == 0
    assert first.stdout == "5 new, 0 already there, 0 failed\n"
    again = riwaya("import", seeds, "--library", library)
    assert again.stdout == "0 new, 5 already there, 0 failed\n"

    events = riwaya("--library", library, "events", "--json")
    sizes = sorted(event["articles"] for event in json.loads(events.stdout))
    # One of the five tells two happenings and stands in the events of both.
    assert sizes == [1, 1, 1, 1, 2]
    assert len(riwaya("--library", library, "events").stdout.splitlines()) == 5

    found = riwaya("--library", library, "search", "اتفاق", "ادلب")
    assert found.returncode == 0
    assert "لافروف" in found.stdout
    assert riwaya("--library", library, "search", "زرافة").returncode == 1


def test_analyse_prints_one_object_whose_spans_lie_in_the_text(seeds: Path) -> None:
    done = riwaya("analyse", "--json", seeds)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["version"] == 1
    assert [article["id"] for article in result["articles"]] == sorted(path.stem for path in seeds.glob("*.txt"))
    texts = {article["id"]: article["text"] for article in result["articles"]}
    for article in result["articles"]:
        assert article["text"].startswith(article["title"] + "\n")
        for kind in ("sentences", "attributions", "mentions"):
            assert all(0 <= row["start"] < row["end"] <= len(article["text"]) for row in article[kind])
    ends = [end for link in result["alignments"] for end in (link["a"], link["b"])]
    ends += [end for difference in result["differences"] for end in difference["spans"]]
    assert ends
    assert all(0 <= end["start"] < end["end"] <= len(texts[end["id"]]) for end in ends)


def test_analyse_takes_standard_input_beside_files(seeds: Path) -> None:
    first, second = sorted(seeds.glob("*.txt"))[:2]
    done = riwaya("analyse", "--json", second, "-", given=first.read_text("utf-8"))
    assert done.returncode == 0, done.stderr
    found = {article["id"]: article["text"] for article in json.loads(done.stdout)["articles"]}
    assert set(found) == {second.stem, "standard input"}
    assert found["standard input"] == json.loads(riwaya("analyse", first).stdout)["articles"][0]["text"]


def test_analyse_of_empty_standard_input_says_so() -> None:
    done = riwaya("analyse", "-", given="")
    assert done.returncode == 2
    assert "standard input: it is empty" in done.stderr


def test_analyse_stores_nothing_and_keeps_given_events(tmp_path: Path) -> None:
    rows = [
        {"id": "a", "title": "عنوان أول", "text": "أعلن الوزير اليوم افتتاح المدرسة الجديدة.", "event": "e1"},
        {"id": "b", "title": "عنوان ثان", "text": "هطلت الأمطار على المدينة طوال الليل.", "event": "e1"},
        {"id": "c", "title": "عنوان ثالث", "text": "أعلن الوزير اليوم افتتاح المدرسة الجديدة.", "event": "e2"},
    ]
    source = tmp_path / "rows.jsonl"
    source.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")
    before = sorted(tmp_path.rglob("*"))
    separate = json.loads(riwaya("analyse", "--json", source).stdout)
    assert sorted(map(sorted, separate["events"])) == [["a", "b"], ["c"]]
    together = json.loads(riwaya("analyse", "--json", "--together", source).stdout)
    assert together["events"] == [["a", "b", "c"]]
    assert sorted(tmp_path.rglob("*")) == before


def bad_files(folder: Path) -> dict[str, Path]:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "nothing").mkdir()
    return {
        "missing": folder / "missing.txt",
        "empty": folder / "empty.txt",
        "binary": folder / "binary.txt",
        "folder": folder / "nothing",
    }


@pytest.mark.parametrize("kind", ["missing", "empty", "binary", "folder"])
def test_bad_input_is_one_clear_line(tmp_path: Path, kind: str) -> None:
    path = bad_files(tmp_path)[kind]
    assert_one_clear_line(riwaya("analyse", "--json", path), path.name)
    done = riwaya("--library", tmp_path / "library.db", "import", path)
    assert done.returncode == 2
    assert path.name in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x05\x06" + bytes(18)])
def test_a_session_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "من زميل.riwaya"
    path.write_bytes(content)
    done = riwaya("--library", tmp_path / "library.db", "import", path)
    assert done.returncode == 2
    assert done.stderr.startswith(f"riwaya: {path.name}: ")
    assert done.stderr.count("\n") == 1


def test_a_bad_file_beside_good_ones_stops_nothing(tmp_path: Path, seeds: Path) -> None:
    library = tmp_path / "library.db"
    done = riwaya("--library", library, "import", tmp_path / "missing.txt", seeds)
    assert done.returncode == 2
    assert "missing.txt" in done.stderr
    assert done.stdout == "5 new, 0 already there, 1 failed\n"


def library_files(folder: Path) -> dict[str, Path]:
    foreign = folder / "foreign.db"
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE letters (id)")
    connection.commit()
    connection.close()
    text = folder / "text.db"
    text.write_text("this is no database " * 100, "utf-8")
    return {"foreign": foreign, "text": text, "folder": folder, "unwritable": Path("/proc/riwaya/library.db")}


@pytest.mark.parametrize("kind", ["foreign", "text", "folder", "unwritable"])
def test_a_file_that_is_no_library_is_refused_and_left_alone(tmp_path: Path, seeds: Path, kind: str) -> None:
    path = library_files(tmp_path)[kind]
    before = path.read_bytes() if path.is_file() else b""
    assert_one_clear_line(riwaya("--library", path, "import", seeds), str(path))
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_reading_commands_do_not_make_a_library(tmp_path: Path) -> None:
    assert_one_clear_line(riwaya("--library", tmp_path / "none.db", "events"), "none.db")
    assert not (tmp_path / "none.db").exists()


def test_a_complaint_is_one_line_whatever_a_name_holds(tmp_path: Path) -> None:
    done = riwaya("--library", tmp_path / "two\nlines \x1b[31mred.db", "events")
    assert_one_clear_line(done, r"two\nlines \x1b[31mred.db")


@pytest.mark.parametrize("command", [["events"], ["search", "إدلب"]])
def test_reading_commands_say_that_an_empty_file_is_no_library(tmp_path: Path, command: list[str]) -> None:
    empty = tmp_path / "empty.db"
    empty.touch()
    assert_one_clear_line(riwaya("--library", empty, *command), "empty.db is not a Riwaya library")
    assert list(tmp_path.iterdir()) == [empty]
    assert empty.stat().st_size == 0


def streams(command: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The program with its streams bent by a shell, as in `riwaya events >&-`."""
    typed = shlex.join([sys.executable, "-m", "reader", *map(str, arguments)])
    shell = ["sh", "-c", f"{typed} {command}"]
    return subprocess.run(shell, stderr=subprocess.PIPE, text=True, timeout=60, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("command", [("analyse",), ("import",)])
def test_output_on_a_full_disk_is_told_in_one_line(tmp_path: Path, seeds: Path, command: tuple[str, ...]) -> None:
    done = streams("> /dev/full", "--library", tmp_path / "library.db", *command, seeds)
    assert done.returncode == 2
    said = [line for line in done.stderr.splitlines() if "No space left" in line]
    assert len(said) == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("bent", [">&-", "2>&-", ">&- 2>&-"])
def test_output_that_is_closed_goes_nowhere(tmp_path: Path, seeds: Path, bent: str) -> None:
    done = streams(bent, "--library", tmp_path / "library.db", "import", seeds)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


def test_standard_input_that_is_closed_is_empty() -> None:
    done = streams("<&-", "analyse", "-")
    assert done.returncode == 2
    assert "it is empty" in done.stderr
