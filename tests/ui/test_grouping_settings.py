from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from reader.analysis.events import Effect
from reader.ui.dialogs.grouping import GroupingSettings
from reader.ui.settings import Language

from .conftest import Driver, Opener


def grouping(driver: Driver) -> GroupingSettings:
    driver.window.dialogs.show_settings()
    driver.settle()
    return driver.window.findChildren(GroupingSettings)[-1]


def said(page: GroupingSettings) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.property("tone") == "hint")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ARABIC, ("الآن 4 أحداث", "تُدمج مع غيرها: حدثان", "تُقسم: حدث واحد", "تنتقل إلى أحداث أخرى: 3 مقالات")),
        (Language.ENGLISH, ("4 events now", "Merged with others: 2 events", "Split: 1 event", "company: 3 articles")),
    ],
)
def test_what_would_change_is_told_by_kind(opener: Opener, language: Language, words: tuple[str, ...]) -> None:
    page = grouping(opener(language=language))
    page._show_effect(Effect(before=4, after=3, merged=2, split=1, moved=3))
    assert all(one in said(page) for one in words)
    page._show_effect(Effect(before=4, after=4, merged=0, split=0, moved=0))
    assert len(said(page).splitlines()) == 1


def test_regrouping_says_when_it_is_done(opener: Opener) -> None:
    driver = opener(language=Language.ENGLISH)
    page = grouping(driver)
    page._set_days(1)
    driver.settle()
    page._tell()
    assert "background" in said(page)
    driver.qtbot.waitUntil(lambda: "Grouped anew: " in said(page), timeout=20_000)
    assert driver.window.importing.busy is False
