"""What is slow to import is imported by the call that needs it: neither a window nor a command line waits for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SLOW = {"sqlalchemy", "bleach", "numpy", "trafilatura", "readability", "feedparser", "lxml", "pypdf", "rapidfuzz"}


def imported_by(code: str) -> set[str]:
    """The top-level modules that a new interpreter has loaded after running `code`."""
    script = f"import sys\n{code}\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    return set(done.stdout.split())


def test_the_library_can_be_named_before_anything_slow_is_loaded() -> None:
    assert not imported_by("from reader.library import views; from reader.library.library import Library") & (
        SLOW | {"PySide6"}
    )


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_version_and_help_load_nothing_slow(arguments: list[str]) -> None:
    code = f"from reader.__main__ import main\ntry:\n    main({arguments})\nexcept SystemExit:\n    pass\nprint()"
    script = f"import sys\n{code}\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert not set(done.stdout.splitlines()[-1].split()) & (SLOW | {"PySide6"})


def test_the_command_line_never_loads_qt(tmp_path: Path, seeds: Path) -> None:
    library = tmp_path / "library.db"
    code = "\n".join(
        [
            "import io, contextlib",
            "from reader.__main__ import main",
            "with contextlib.redirect_stdout(io.StringIO()):",
            f"    main(['--library', {str(library)!r}, 'import', {str(seeds)!r}])",
            f"    main(['--library', {str(library)!r}, 'events'])",
            f"    main(['--library', {str(library)!r}, 'search', 'إدلب'])",
            f"    main(['analyse', '--json', {str(seeds)!r}])",
        ]
    )
    assert "PySide6" not in imported_by(code)


def test_the_first_events_are_listed_before_anything_slow_is_loaded(tmp_path: Path, seeds: Path) -> None:
    library = tmp_path / "library.db"
    command = [sys.executable, "-m", "reader", "--library", str(library), "import", str(seeds)]
    subprocess.run(command, check=True, capture_output=True)
    code = "\n".join(
        [
            "from pathlib import Path",
            "from reader.ui.start import starting",
            "from reader.ui.library.events.events_page import EventsPage",
            "from reader.ui.library.searching.queries import first_items",
            f"assert first_items(Path({str(library)!r}), 30)",
            # The types of what analyses find, and what is asked for by a click.
            "late = {'reader.model.marks', 'reader.ui.dialogs.frame', 'reader.ui.library.events.preview'}",
            "assert not late & set(sys.modules), late & set(sys.modules)",
        ]
    )
    assert not imported_by(code) & (SLOW | {"httpx"})


def test_an_open_library_lists_and_counts_without_the_network(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    code = f"""from pathlib import Path
from reader.library.library import Library
from reader.ui.window.around.overview import overview
with Library.open(Path({str(library)!r})) as library:
    overview(library)
    library.events()"""
    assert not imported_by(code) & (SLOW - {"sqlalchemy"} | {"httpx"})


def test_the_first_painting_of_the_window_makes_no_namespace_of_enumerations() -> None:
    code = """
import enum
made = []
make = enum.EnumType.__new__
def noted(kind, name, *values, **others):
    made.append(name)
    return make(kind, name, *values, **others)
enum.EnumType.__new__ = noted
from reader.ui.start.application import make_application
from reader.ui.start.starting import MainWindow
from reader.ui.settings import Settings
from reader.ui.window.around.remembered import WindowState
application = make_application()
window = MainWindow(Settings(), WindowState())
window.grab()
assert "StrEnum" in made or "Language" in made, made
assert not {"GlobalColor", "BrushStyle", "WindowType", "Key"} & set(made), made
"""
    assert "PySide6" in imported_by(code)


def test_pyside_reads_no_sources_of_a_started_program() -> None:
    code = """
import linecache
from reader.ui.start import interpreter
interpreter.prepare()
import sqlalchemy, reader.ui.start.app
assert not [name for name in linecache.cache if name.endswith(".py")], linecache.cache
"""
    assert "sqlalchemy" in imported_by(code)
