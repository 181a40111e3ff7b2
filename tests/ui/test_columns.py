"""A table whose columns say nothing by their names, from the import to the articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.ui.dialogs.columns import ColumnsDialog
from reader.ui.dialogs.failures import FailuresDialog

from .conftest import Driver, Opener

BODY = (
    "افتتح وزير الري سدًا جديدًا في شمال البلاد بحضور مسؤولين محليين، وقال إن السد سيروي آلاف الهكتارات. "
    "وأضاف أن العمل في السد بدأ قبل خمسة أعوام وأن كلفته بلغت مئة مليون."
)
TABLE = f"س,ع\nافتتاح سد جديد في الشمال,{BODY}\n"


def dialog_of(driver: Driver) -> ColumnsDialog:
    driver.settle()
    return next(one for one in driver.window.findChildren(ColumnsDialog) if one.isVisible())


@pytest.fixture
def asked(opener: Opener, tmp_path: Path) -> tuple[Driver, ColumnsDialog]:
    (tmp_path / "rows.csv").write_text(TABLE, "utf-8")
    driver = opener(empty=True)
    driver.window.importing.import_paths([tmp_path / "rows.csv"])
    return driver, dialog_of(driver)


def test_the_guess_is_shown_and_taken(asked: tuple[Driver, ColumnsDialog], tmp_path: Path) -> None:
    driver, dialog = asked
    assert dict(dialog.columns())["text"] == "ع"
    assert dict(dialog.columns())["title"] == "س"
    dialog.accept()
    driver.settle()
    (tmp_path / "more.csv").write_text(TABLE.replace("سدًا", "جسرًا"), "utf-8")
    driver.window.importing.import_paths([tmp_path / "more.csv"])
    driver.settle()
    assert not [one for one in driver.window.findChildren(ColumnsDialog) if one.isVisible()]
    titles: list[str] = []
    driver.program.context.ask(lambda library: library.articles(), lambda rows: titles.extend(r.title for r in rows))
    driver.settle()
    assert titles == ["افتتاح سد جديد في الشمال"] * 2


def test_a_column_holds_one_field_and_no_text_means_no_import(asked: tuple[Driver, ColumnsDialog]) -> None:
    _, dialog = asked
    dialog.choose("title", "ع")
    assert dict(dialog.columns())["text"] == ""
    assert not dialog._save.isEnabled()
    dialog.choose("text", "س")
    assert dialog._save.isEnabled()


def test_the_other_files_that_could_not_be_read_are_still_told_of(opener: Opener, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text(TABLE, "utf-8")
    (tmp_path / "empty.txt").touch()
    driver = opener(empty=True)
    told: list[str] = []
    driver.window.importing.ended.connect(lambda _words, failed: told.append(failed))
    driver.window.importing.import_paths([tmp_path / "rows.csv", tmp_path / "empty.txt"])
    dialog_of(driver).accept()
    driver.settle()
    driver.window.importing.show_failed()
    shown = next(one for one in driver.window.findChildren(FailuresDialog) if one.isVisible())
    assert [name for name, _reason in shown._lines] == ["empty.txt"]
    assert told == ["ملفان تعذّرت قراءتهما", "ملف تعذّرت قراءته"]
