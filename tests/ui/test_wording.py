from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from reader.importers.errors import REASONS
from reader.model.errors import ImportFailed, LibraryError
from reader.ui.language import languages
from reader.ui.language.formats import Formats
from reader.ui.language.sentences import IMPORT, LIBRARY
from reader.ui.language.wording import Wording
from reader.ui.settings import Digits, Language


@pytest.fixture
def arabic(qtbot: QtBot) -> Iterator[Wording]:
    translators: list[QTranslator] = []
    for file in languages.compiled(Language.ARABIC):
        translator = QTranslator()
        assert translator.load(str(file))
        QCoreApplication.installTranslator(translator)
        translators.append(translator)
    yield Wording(Formats())
    for translator in translators:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "لا مقالات"), (1, "مقال واحد"), (2, "مقالان"), (3, "3 مقالات"), (11, "11 مقالًا"), (100, "100 مقال")],
)
def test_arabic_counts_have_six_forms(arabic: Wording, count: int, words: str) -> None:
    assert arabic.articles(count) == words


def test_digits_of_counts_follow_the_setting(arabic: Wording) -> None:
    arabic.formats = Formats(digits=Digits.ARABIC)
    assert arabic.events(14) == "١٤ حدثًا"


@pytest.mark.parametrize("code", sorted(REASONS))
def test_every_reason_of_the_importers_has_a_sentence(arabic: Wording, code: str) -> None:
    assert code in IMPORT
    error = ImportFailed("x", name="n", detail="d", limit=50, row=3, columns="a", entry="e")
    error.code = code
    said = arabic.error(error)
    assert re.search("[\u0600-\u06ff]", said)
    assert "{" not in said
    english = set(re.findall("[A-Za-z]{2,}", said)) - {"JSON", "PDF", "XML", "MB"}
    assert not english, "words that only the command line speaks"


@pytest.mark.parametrize("why", sorted(LIBRARY))
def test_every_reason_of_the_library_has_a_sentence(arabic: Wording, why: str) -> None:
    said = arabic.error(LibraryError("x", path="/home/x.db", why=why))
    assert re.search("[\u0600-\u06ff]", said)
    assert "{" not in said


def test_spaced_out_letters_of_a_title_are_rejoined(arabic: Wording) -> None:
    assert arabic.joined("بين العسـ.ـكريين الروس") == "بين العسكريين الروس"


@pytest.mark.parametrize(("language", "first"), [(Language.ENGLISH, "\u200e"), (Language.ARABIC, "\u200f")])
def test_an_agency_via_an_outlet_reads_as_the_interface_does(qtbot: QtBot, language: Language, first: str) -> None:
    words = Wording(Formats(language)).via("وكالة", "Outlet")
    assert words.startswith(first)
    assert "وكالة" in words
    assert words.index("وكالة") < words.index("Outlet")
