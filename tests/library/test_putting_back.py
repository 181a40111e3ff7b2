from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.importers.drafts import read_pasted
from reader.library.importing.kept_lines import restored
from reader.library.library import Library
from reader.model.articles import Draft, RemovedLine

PAGE = (
    "افتتاح مستشفى جديد في المدينة\nالشبكة الأولى\n\n"
    "افتتح الوزير مستشفى جديدًا في المدينة بحضور عدد من الأطباء والمسؤولين المحليين.\n"
    "اقرأ أيضًا: افتتاح مدرسة في القرية المجاورة\n"
    "وقال الوزير إن المستشفى يضم مئة سرير ويخدم سكان المدينة والقرى المجاورة لها.\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    with Library.open(tmp_path / "library.db") as opened:
        opened.import_paths([tmp_path / "page.txt"])
        yield opened


def read_also(library: Library, article: int) -> RemovedLine:
    return next(line for line in library.article(article).removed if "اقرأ" in line.text)


def test_a_line_goes_back_where_it_stood_in_a_new_article(library: Library) -> None:
    old = library.article(1)
    line = read_also(library, 1)
    new, _ = library.put_back(1, line)
    article = library.article(new)
    paragraphs = article.text[article.body_start :].split("\n")
    assert paragraphs[line.before] == line.text
    assert [one for one in paragraphs if one != line.text] == old.text[old.body_start :].split("\n")
    assert line not in article.removed
    assert library.article(1) == old, "a stored text is never rewritten"


def test_the_new_article_takes_the_place_of_the_old_one_and_undo_turns_it_round(library: Library) -> None:
    library.set_starred([1])
    events = library.article_row(1).events
    new, change = library.put_back(1, read_also(library, 1))
    assert [row.id for row in library.articles()] == [new]
    assert library.article_row(new).events == events
    assert library.article_row(new).starred
    assert library.counts().articles == 1
    library.undo(change)
    assert [row.id for row in library.articles()] == [1]
    library.redo(change)
    assert [row.id for row in library.articles()] == [new]


def test_later_imports_of_the_outlet_keep_the_line(library: Library, tmp_path: Path) -> None:
    library.set_outlet([1], None)
    line = read_also(library, 1)
    library.put_back(1, line)
    (tmp_path / "later.txt").write_text(PAGE.replace("مئة سرير", "مئتي سرير"), "utf-8")
    report = library.import_paths([tmp_path / "later.txt"])
    assert line.text in library.article(report.new[0]).text


def test_pasted_text_of_the_outlet_keeps_the_line(library: Library) -> None:
    library.put_back(1, read_also(library, 1))
    outlet = library.article(1).outlet
    other = read_pasted(PAGE.replace("مئة سرير", "مئتي سرير"))
    pasted = library.import_draft(replace(other, outlet=outlet))
    assert "اقرأ أيضًا: افتتاح مدرسة" in library.article(pasted.new[0]).text
    assert not [line for line in library.article(pasted.new[0]).removed if "اقرأ" in line.text]


def test_another_outlet_does_not_keep_it(library: Library) -> None:
    ours = replace(read_pasted(PAGE.replace("مئة سرير", "مئتي سرير")), outlet="صحيفة أولى")
    first = library.import_draft(ours).new[0]
    line = read_also(library, first)
    library.put_back(first, line)
    other = replace(read_pasted(PAGE.replace("مئة سرير", "ألف سرير")), outlet="صحيفة أخرى")
    assert line.text not in library.article(library.import_draft(other).new[0]).text


def test_lines_go_back_in_their_order_among_those_that_stay_away() -> None:
    removed = (RemovedLine("أ", "x", 0), RemovedLine("ب", "x", 1), RemovedLine("ج", "x", 1), RemovedLine("د", "x", 2))
    draft = Draft("عنوان", "واحد\nاثنان", removed=removed)
    found = restored(draft, frozenset({("", "ا"), ("", "ج"), ("", "د"), ("أخرى", "ب")}))
    assert found.text == "أ\nواحد\nج\nاثنان\nد"
    assert found.removed == (RemovedLine("ب", "x", 2),)


def test_a_line_of_another_article_is_refused(library: Library) -> None:
    with pytest.raises(ValueError, match="tuple"):
        library.put_back(1, RemovedLine("سطر آخر", "promo", 0))
    assert len(library.articles()) == 1
