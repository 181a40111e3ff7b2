"""A .qdpx read back by a reader of its own, written from the standard and from what QualCoder's importer asks for."""

from __future__ import annotations

import dataclasses
import re
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from reader.library.library import Library
from reader.library.reports.assemble import Contents
from reader.library.sessions.exports import Request
from reader.library.sessions.stamps import new_id, now
from reader.model.articles import Span
from reader.model.sessions import Note, NoteTarget, Session
from reader.text.anchoring import anchor

SPACE = {"q": "urn:QDA-XML:project:1.0"}
GUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
TEXTS = {
    "أول": "هل تغلق الحكومة الميناء 😀؟ «بيان» رقم 7/2: نص\nقالت الحكومة 🚢 إن الميناء سيغلق أبوابه غدًا.",
    "ثان": "عنوان " + "طويل جدًا " * 30 + "\nأعلن المتحدث أن الميناء مفتوح أمام جميع السفن التجارية.",
}
WORDS = ("الميناء سيغلق", "السفن التجارية", "🚢 إن")


@pytest.fixture
def project(tmp_path: Path) -> tuple[Session, zipfile.ZipFile]:
    """A session with notes on words before and behind letters outside the first plane, on a pair, on the whole, on
    words that are gone, and its project."""
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    with Library.open(tmp_path / "library.db") as library:
        articles = [library.article(one) for one in library.import_paths([*tmp_path.glob("*.txt")]).new]
        session = library.sessions.create([one.id for one in articles], "مشروع")
        hung = []
        for words in WORDS:
            article = next(one for one in articles if words in one.text)
            start = article.text.index(words)
            hung.append(anchor(article.id, article.text, Span(start, start + len(words))))
        first, second = session.tags[0].id, session.tags[1].id
        lost = dataclasses.replace(hung[0], quoted="كلمات ذهبت")
        moment = now()
        notes = (
            Note(new_id(), NoteTarget.SELECTION, moment, moment, "ملاحظة <أولى> & رأي", (first, second), (hung[0],)),
            Note(new_id(), NoteTarget.PAIR, moment, moment, "زوج", (second,), (hung[1], hung[2])),
            Note(new_id(), NoteTarget.SESSION, moment, moment, "على الجلسة كلها"),
            Note(new_id(), NoteTarget.SELECTION, moment, moment, "لا موضع لها", (), (lost,)),
        )
        session = library.sessions.save(dataclasses.replace(session, notes=notes))
        file = tmp_path / "مشروع.qdpx"
        library.sessions.export(session, Request("refi-qda", file, Contents("ar", with_texts=True)))
        return session, zipfile.ZipFile(file)


def read(archive: zipfile.ZipFile) -> ET.Element:
    return ET.fromstring(archive.read("project.qde"))


def coded(archive: zipfile.ZipFile) -> list[tuple[str, str, list[str]]]:
    """Each selection as another program resolves it: its words in the source's file, its comment, its codes' names."""
    root = read(archive)
    codes = {code.get("guid"): code.get("name") or "" for code in root.iter(f"{{{SPACE['q']}}}Code")}
    found = []
    for source in root.iterfind("q:Sources/q:TextSource", SPACE):
        inside = "Sources/" + (source.get("plainTextPath") or "").removeprefix("internal://")
        text = archive.read(inside).decode("utf-8")
        for selection in source.iterfind("q:PlainTextSelection", SPACE):
            words = text[int(selection.get("startPosition", "")) : int(selection.get("endPosition", ""))]
            comment = selection.findtext("q:Description", "", SPACE)
            refs = selection.iterfind("q:Coding/q:CodeRef", SPACE)
            found.append((words, comment, [codes[ref.get("targetGUID")] for ref in refs]))
    return sorted(found)


def test_every_selection_stands_on_the_words_of_its_note(project: tuple[Session, zipfile.ZipFile]) -> None:
    session, archive = project
    names = {tag.id: tag.name for tag in session.tags}
    wanted = [
        (hung.quoted, note.body, [names[tag] for tag in note.tags])
        for note in session.notes[:2]
        for hung in note.anchors
    ]
    assert coded(archive) == sorted(wanted)
    assert {words for words, _, _ in wanted} == set(WORDS)


def test_notes_on_no_words_are_notes_of_the_project(project: tuple[Session, zipfile.ZipFile]) -> None:
    root = read(project[1])
    # Readers drop a note whose words stand in the project file itself.
    paths = {one.get("guid"): one.get("plainTextPath", "") for one in root.iterfind("q:Notes/q:Note", SPACE)}
    notes = {
        guid: project[1].read(f"Sources/{path.removeprefix('internal://')}").decode() for guid, path in paths.items()
    }
    assert sorted(notes.values()) == ["«كلمات ذهبت»\nلا موضع لها", "على الجلسة كلها"]
    assert {one.get("targetGUID") for one in root.iterfind("q:NoteRef", SPACE)} == set(notes)


def test_identifiers_are_sound_and_names_can_be_files(project: tuple[Session, zipfile.ZipFile]) -> None:
    root = read(project[1])
    own = [one.get("guid", "") for one in root.iter() if one.get("guid")]
    assert len(own) == len(set(own))
    assert all(GUID.fullmatch(one) for one in own)
    pointed = [one.get(key, "") for one in root.iter() for key in ("targetGUID", "creatingUser") if one.get(key)]
    assert set(pointed) <= set(own)
    for source in root.iterfind("q:Sources/q:TextSource", SPACE):
        name = source.get("name", "")
        assert name
        assert not re.search(r'[\\/:*?"<>|\n]', name)
        assert len(f"{name}.txt".encode()) <= 255


def test_it_is_valid_against_the_published_schema(
    project: tuple[Session, zipfile.ZipFile], refi_schema: etree.XMLSchema
) -> None:
    assert refi_schema.validate(etree.fromstring(project[1].read("project.qde"))), refi_schema.error_log
