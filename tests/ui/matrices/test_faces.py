"""What holds on every surface holds on the tables too: names for those who hear them, one language, nothing cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from reader.ui.matrices.analysis_page import AnalysisPage, Tab
from reader.ui.settings import Language
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.ui.conftest import Driver, Opener
from tests.ui.test_surfaces import _fault, _shown, _text_of


def surfaces(driver: Driver) -> Iterator[tuple[str, QWidget]]:
    driver.window.go(Place(Kind.COMPARE, (1, 2, 3, 4, 5), "لافروف"))
    driver.settle()
    page = driver.page(ComparePage)
    page.modes.show_naming()
    driver.settle()
    if page.modes.naming is not None:
        page.modes.naming.open_evidence()
    yield "naming", page.modes.stack
    page.modes.show_voices()
    driver.settle()
    yield "voices", page.modes.stack
    driver.window.go(Place(Kind.ANALYSIS))
    driver.settle()
    analysis = driver.page(AnalysisPage)
    analysis.words_view.look_for("النظام")
    for tab in Tab:
        analysis.show_tab(tab)
        driver.settle()
        yield tab.value, driver.window


@pytest.mark.parametrize("language", [Language.ARABIC, Language.ENGLISH])
def test_every_table_is_named_translated_and_whole(opener: Opener, language: Language) -> None:
    driver = opener(language=language, size=(1100, 700))
    faults: list[str] = []
    for where, root in surfaces(driver):
        for widget in _shown(root):
            # The names of outlets are theirs in every language.
            fault = "" if widget.property("outlet") is not None else _fault(widget, language)
            if fault:
                faults.append(f"{where}: {type(widget).__name__} {fault}: {_text_of(widget)}")
    assert not faults, "\n".join(faults)
