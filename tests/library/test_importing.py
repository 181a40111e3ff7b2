from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.views import ArticleQuery, ImportProgress
from reader.model.errors import LibraryError
from tests.library.drafts import BODY, draft


def test_the_samples_are_stored_once_and_read_back_as_they_were_read(sample_library: Library) -> None:
    again = sample_library.add_samples()
    assert again.new == ()
    assert len(again.present) == 5
    assert sample_library.counts().articles == 5
    article = sample_library.article(sample_library.articles()[0].id)
    assert article.text.startswith(article.title + "\n")
    assert len(article.digest) == 64
    assert sample_library.document(article.id).text == article.text


def test_removed_lines_are_kept_with_the_rule_that_removed_them(sample_library: Library) -> None:
    keys = {row.key: row.id for row in sample_library.articles()}
    removed = sample_library.article(keys["001_f1a3fc8eec69bc50"]).removed
    assert removed
    assert all(line.text and line.rule for line in removed)


def test_one_text_of_two_outlets_is_two_articles_and_of_an_unknown_one_none(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        first = library.import_draft(draft(outlet="الجريدة"))
        assert len(first.new) == 1
        assert library.import_draft(draft(outlet="الجَريدة")).present == first.new
        assert library.import_draft(draft(outlet=None)).present == first.new
        second = library.import_draft(draft(outlet="الصحيفة"))
        assert len(second.new) == 1
        assert library.counts().articles == 2


def test_another_text_of_one_address_is_a_version_of_the_first(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        url = "https://example.org/a"
        (first,) = library.import_draft(draft(url=url)).new
        (second,) = library.import_draft(draft(text=BODY + "\nوختم بالشكر.", url=url)).new
        assert library.article(second).version_of == first
        assert [row.id for row in library.versions(second)] == [first]


def test_a_draft_from_anywhere_is_made_canonical(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        (article,) = library.import_draft(
            draft(title="عنوان\r\nفي سطرين\ufeff", text="جملة\xa0أولى.\r\n\r\n\r\nجملة ثانية.")
        ).new
        assert library.article(article).text == "عنوان في سطرين\nجملة أولى.\nجملة ثانية."


def test_bad_files_are_told_one_by_one_and_harm_nothing(tmp_path: Path, seeds: Path) -> None:
    bad = tmp_path / "in"
    bad.mkdir()
    (bad / "empty.txt").write_bytes(b"")
    (bad / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (bad / "good.txt").write_text("عنوان\n\n" + BODY, "utf-8")
    with Library.open(tmp_path / "library.db") as library:
        report = library.import_paths([bad, tmp_path / "missing.txt", seeds])
        assert len(report.new) == 6
        assert sorted(failed.path.name for failed in report.failed) == ["binary.txt", "empty.txt", "missing.txt"]
        assert len({failed.error.code for failed in report.failed}) == 3
        assert library.integrity() == ()


def test_an_import_that_is_stopped_keeps_what_it_stored(tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    rows = [{"id": str(n), "title": f"خبر {n}", "text": f"{BODY} {n}", "outlet": "ا"} for n in range(450)]
    source.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    seen: list[ImportProgress] = []
    with Library.open(tmp_path / "library.db") as library:
        report = library.import_paths([source], seen.append, lambda: any(step.articles >= 200 for step in seen))
        assert report.stopped
        assert 200 <= len(report.new) < 450
        assert library.counts().articles == len(report.new)
        rest = library.import_paths([source])
        assert len(rest.new) == 450 - len(report.new)
        assert library.count_articles(ArticleQuery()) == 450
        assert all(row.events for row in library.articles())


def test_rows_that_name_their_event_stay_in_it(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.import_draft(draft(event="e1"))
        library.import_draft(draft(title="خبر آخر تماما", text="هطلت الأمطار على الساحل.", event="e1", outlet="ب"))
        library.import_draft(draft(outlet="ج", event="e2"))
        assert sorted(card.articles for card in library.events()) == [1, 2]


def test_ten_thousand_letters_of_headline_and_markup_are_just_text(tmp_path: Path) -> None:
    title = "<b>عنوان</b>" * 1000
    with Library.open(tmp_path / "library.db") as library:
        (article,) = library.import_draft(draft(title=title)).new
        assert library.article(article).title == title
        assert library.search("مستشفى").hits[0].article.title == title


def test_a_library_that_is_read_only_refuses_to_import(tmp_path: Path) -> None:
    Library.open(tmp_path / "library.db").close()
    with Library.open(tmp_path / "library.db", read_only=True) as library:
        with pytest.raises(LibraryError) as raised:
            library.import_draft(draft())
        assert raised.value.values["why"] == "read_only"
        assert library.counts().articles == 0


def test_what_is_no_unicode_is_replaced_and_stops_no_import(tmp_path: Path) -> None:
    fields = ("id", "outlet", "byline", "url", "published", "event", "agency")
    row = dict.fromkeys(fields, "2020-01-01 \ud800") | {"title": "عنوان \udfff", "text": BODY}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), "utf-8")
    (tmp_path / "\udcff.txt").write_text(f"عنوان آخر\n{BODY} وغيره", "utf-8")
    with Library.open(tmp_path / "library.db") as library:
        report = library.import_paths([tmp_path / "rows.jsonl", tmp_path / "\udcff.txt"])
        assert len(report.new) == 2
        for article in report.new:
            for value in dataclasses.asdict(library.article(article)).values():
                str(value).encode("utf-8")


def test_an_import_tells_how_far_it_is(tmp_path: Path, seeds: Path) -> None:
    bad, empty = tmp_path / "bad.txt", tmp_path / "empty"
    bad.write_bytes(b"")
    (empty / ".hidden").mkdir(parents=True)
    seen: list[ImportProgress] = []
    with Library.open(tmp_path / "library.db") as library:
        report = library.import_paths([seeds, bad, empty], seen.append)
    assert (report.files, len(report.new), report.stopped) == (6, 5, False)
    assert [failed.error.code for failed in report.failed] == ["import_empty_folder", "import_empty"]
    reading = [step for step in seen if step.stage == "reading"]
    assert {step.total for step in reading} == {6}
    assert [step.done for step in reading] == sorted(step.done for step in reading)
    assert (reading[-1].done, reading[-1].articles, reading[-1].path) == (6, 5, None)
    assert {step.path.name for step in reading if step.path is not None} <= {
        bad.name,
        *(f.name for f in seeds.iterdir()),
    }
    assert seen[-1].stage == "grouping"


def test_later_tables_of_the_same_columns_are_read_as_the_first_was_said_to_be(tmp_path: Path) -> None:
    def rows(name: str, header: str, number: int) -> Path:
        (tmp_path / name).write_text(f'{header}\n"خبر {number}","{BODY} {number}",جهة\n', "utf-8")
        return tmp_path / name

    columns = (("text", "ب"), ("title", "أ"), ("outlet", "ج"))
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        first, other, missing = rows("1.csv", "أ,ب,ج", 1), rows("2.csv", "س,ع,ص", 2), tmp_path / "missing.csv"
        report = library.import_paths([first, other, missing], columns=columns)
        assert (len(report.new), sorted(one.path.name for one in report.failed)) == (1, ["2.csv", "missing.csv"])
        assert library.import_paths([other], columns=(("text", "ع"), ("title", "س"))).new
    with Library.open(path) as library:
        report = library.import_paths([rows("3.csv", "أ,ب,ج", 3), rows("4.csv", "س,ع,ص", 4), rows("5.csv", "و,ز,ح", 5)])
        assert [(library.article(one).title, library.article(one).outlet) for one in report.new] == [
            ("خبر 3", "جهة"),
            ("خبر 4", None),
        ]
        assert [failed.error.code for failed in report.failed] == ["import_no_columns"]
