"""What must hold on every page and dialog holds for those of feeds: names, one language, nothing cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.feeds.hosts import NetworkSettings
from reader.ui.feeds.page import FeedsPage
from reader.ui.settings import Language
from reader.ui.window.around.places import Kind, Place
from tests.feeds.conftest import Site
from tests.feeds.made import LONG, item, rss
from tests.ui.conftest import Driver, Opener
from tests.ui.test_surfaces import _fault, _is_content, _shown, _text_of

# Titles and addresses of the fixtures are not the interface's words; names of formats are the same in each language.
CONTENT = ("127.0.0.1", "example", "قناة", "خبر", "شبكة", "https", "OPML", "RSS")


def faults_of(root: QWidget, where: str, language: Language) -> list[str]:
    found = []
    for widget in _shown(root):
        text = _text_of(widget)
        fault = _fault(widget, language)
        if fault and not (fault == "is not translated" and (_is_content(widget) or any(w in text for w in CONTENT))):
            found.append(f"{where}: {type(widget).__name__} {fault}: {text}")
    return found


def filled(driver: Driver, site: Site) -> FeedsPage:
    site.give("/a", rss(item("1", "خبر أول", LONG), title="قناة"))
    site.give("/b", b"", status=410)

    def add(library: object) -> None:
        feeds = library.feeds()  # type: ignore[attr-defined]
        feeds.add(site.url("/a"), "قناة الأمثلة", folders=("شبكة", "أخرى"), outlet="قناة الأمثلة")
        feeds.add(site.url("/b"), "قناة ثانية", page="https://a.example/")
        feeds.add("http://10.0.0.1/rss", "قناة ثالثة", keep_days=30)

    driver.program.context.ask(add, lambda _: None)
    driver.window.go(Place(Kind.FEEDS))
    driver.settle()
    driver.window.feeding.update(None)
    driver.qtbot.waitUntil(lambda: not driver.window.feeding.busy, timeout=20_000)
    driver.settle()
    return driver.page(FeedsPage)


@pytest.mark.parametrize("language", [Language.ARABIC, Language.ENGLISH])
def test_pages_and_dialogs_of_feeds_are_named_translated_and_whole(
    opener: Opener, site: Site, language: Language
) -> None:
    driver = opener(language=language, size=(1100, 700), allowed_hosts=("127.0.0.1",))
    window, feeding = driver.window, driver.window.feeding
    window.go(Place(Kind.FEEDS))
    driver.settle()
    faults = faults_of(window, "first", language)
    page = filled(driver, site)
    for row in page._rows:
        page.view.select_feed(row.id)
        driver.settle()
        faults += faults_of(window, f"page of {row.id}", language)
    openers: dict[str, Callable[[], object]] = {
        "add": lambda: feeding._open_add("", ()),
        "starter": feeding.starter,
        "links": lambda: feeding.add_links(("https://a.example/1",)),
        "edit": lambda: feeding.edit(page._rows[0]),
        "host": lambda: feeding.allow_host("http://10.0.0.1/rss"),
    }
    for name, open_it in openers.items():
        open_it()
        driver.settle()
        dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
        faults += faults_of(dialog, name, language)
        dialog.reject()
        driver.settle()
    window.dialogs.show_settings()
    driver.settle()
    settings = window.findChild(SettingsDialog)
    assert settings is not None
    network = settings.findChildren(NetworkSettings)[0]
    settings._pages.setCurrentWidget(network)
    driver.settle()
    faults += faults_of(network, "network", language)
    settings.reject()
    driver.settle()
    assert not faults, "\n".join(faults)
