"""Translations are in memory: what happens to their files does not reach a program that runs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from reader import resources
from reader.ui.language import languages
from reader.ui.settings import Language


def test_a_file_written_anew_changes_no_word_of_a_running_program(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    languages.compiled(Language.ARABIC)
    copies = tmp_path / "translations"
    shutil.copytree(resources.path("translations"), copies)
    monkeypatch.setattr(resources, "path", lambda *_parts: copies)
    translators = languages.install(qapp, Language.ARABIC, [])
    try:
        before = QCoreApplication.translate("Sessions", "Square")
        for file in copies.glob("*.qm"):
            file.write_bytes(b"x")
        assert QCoreApplication.translate("Sessions", "Square") == before != "Square"
    finally:
        languages.install(qapp, Language.ENGLISH, translators)
