"""Which encoding bytes are in: said by the file, or judged by how its words read."""

from __future__ import annotations

from types import ModuleType

import pytest

from reader.importers.decoding import decode
from reader.model.errors import ImportFailed

FRENCH = "Le ministre a déclaré hier à Genève que les élèves étaient déjà là; Noël reste une façade."


@pytest.mark.parametrize("declared", ["windows-1256", '"Windows-1256"', "cp1256"])
def test_what_a_file_says_is_believed_and_what_is_guessed_is_told(make: ModuleType, declared: str) -> None:
    data = make.TEXT.encode("cp1256")
    assert decode(data, "a.txt", declared) == (make.TEXT, ())
    for unsaid in (None, "utf-8", "no-such-encoding"):
        assert decode(data, "a.txt", unsaid) == (make.TEXT, ("encoding:cp1256",))


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "cp1256"])
def test_accents_between_latin_letters_are_no_arabic_letters(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding), "fr.txt")[0] == FRENCH


def test_a_few_latin_words_do_not_make_an_arabic_text_french(make: ModuleType) -> None:
    text = f"{make.TEXT} قالت Reuters وCNN وBBC إن الخطة جاهزة."
    assert decode(text.encode("cp1256"), "a.txt")[0] == text


def test_a_few_damaged_letters_leave_the_others_readable(make: ModuleType) -> None:
    data = make.TEXT.encode()
    text, warnings = decode(data[:10] + b"\xff" + data[10:], "a.txt")
    assert text.replace("\ufffd", "") == make.TEXT
    assert warnings == ("damaged_characters",)


@pytest.mark.parametrize("data", [bytes(range(1, 9)) * 300, b"\x06\x07\x0e\x1c" * 500])
def test_control_characters_are_no_text_even_without_zeros(data: bytes) -> None:
    with pytest.raises(ImportFailed) as caught:
        decode(data, "a.txt")
    assert caught.value.code == "import_not_text"


def test_letters_of_no_known_encoding_are_refused() -> None:
    with pytest.raises(ImportFailed) as caught:
        decode("Министр заявил сегодня, что план готов.".encode("koi8-r") * 5, "ru.txt")
    assert caught.value.code == "import_encoding"


def test_a_text_that_was_decoded_wrongly_is_put_right_only_where_it_then_reads_well(make: ModuleType) -> None:
    wrong = make.TEXT.encode().decode("latin-1")
    assert decode(wrong.encode(), "a.txt") == (make.TEXT, ("mojibake_undone",))
    mixed = f"{make.TITLE} {wrong}"
    assert decode(mixed.encode(), "a.txt") == (mixed, ())
