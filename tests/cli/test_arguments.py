"""What is typed becomes one request."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.arguments import parse
from reader.cli.requests import Analyse, Command, Events, Export, Import, Request, Search, Selfcheck, Window

FILE = str(Path(__file__))


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("", Window()),
        ("--sample", Window(sample=True)),
        (FILE, Window((Path(FILE),))),
        (f"--sample {FILE} {FILE}", Window((Path(FILE), Path(FILE)), sample=True)),
        ("--selfcheck", Selfcheck()),
        ("analyse --json --together a b", Analyse((Path("a"), Path("b")), (), together=True)),
        ("import a --columns text=x --columns date=y", Import((Path("a"),), ("text=x", "date=y"))),
        ("events", Events(50)),
        ("events --json --limit 3", Events(3, as_json=True)),
        ("search --limit 3 two words", Search("two words", 3)),
        ("export my session --out f", Export("my session", "html", Path("f"))),
        (
            "export 7 --format pdf --out f --language en --sections rows,notes method --texts",
            Export("7", "pdf", Path("f"), "en", ("rows", "notes", "method"), with_texts=True),
        ),
    ],
)
def test_what_is_typed_is_one_command(typed: str, command: Command) -> None:
    assert parse(typed.split()) == Request(command)


@pytest.mark.parametrize("typed", ["--library x.db events", "events --library x.db"])
def test_the_library_stands_before_the_command_or_behind_it(typed: str) -> None:
    assert parse(typed.split()) == Request(Events(50), Path("x.db").absolute())


def test_the_value_of_the_library_is_no_file_to_open() -> None:
    assert parse(["--library", FILE]) == Request(Window(), Path(FILE))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("nothing-of-that-name", "neither a file nor a command nothing-of-that-name"),
        ("--sample gone.txt", "neither a file nor a command gone.txt"),
        ("export x", "--out"),
        ("export x --out f --format doc", "doc"),
        ("events --limit x", "x is no number of 1 or more"),
        ("search --limit 0 y", "0 is no number of 1 or more"),
        ("events --limit -1", "-1"),
    ],
)
def test_what_cannot_be_meant_ends_with_status_2(typed: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse(typed.split())
    assert left.value.code == 2
    err = capsys.readouterr().err
    assert "riwaya" in err
    assert said in err
