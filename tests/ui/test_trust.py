"""Links lead where they say, About names what is shipped, and nothing foreign breaks a list, a dialog or a report."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QUrl
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QWidget

from reader.export import EXPORTERS
from reader.library.library import Library
from reader.library.reports.assemble import Contents, make_report
from reader.library.views import ArticleQuery
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.licences import LICENCES
from reader.ui.dialogs.link import LinkDialog, web_address
from reader.ui.window.around.places import Kind, Place
from tests.library.drafts import draft, unlike

from .surfaces import dialogs, pages

ROOT = Path(__file__).resolve().parents[2]
# The program's own markup: a bold figure, or a hint with everything in it escaped.
_OWN = re.compile(r"[^<>]*<b>[\d٠-٩.٫%٪\u2066-\u2069 ]+</b>[^<>]*|<p>[^<>]*</p>")
HOSTILE = (
    "<b>غامق</b> <img src=x onerror=alert(1)> <a href='file:///etc/passwd'>اضغط</a>",
    "\u202eمقلوب\u2066 بلا نهاية\u202d \u200f\u200e",
    "خبر " * 2500,
    "ك" * 10_000,
    "a\u0300" * 3000,
    '=HYPERLINK("http://a.example";"اضغط")',
    "&lt;script&gt; %n {0} {name} %1 \\u0000",
    "<h1>كبير</h1><table><tr><td>خانة</td></tr></table> " * 60,
)


@pytest.mark.parametrize(
    "text",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://a.example/",
        "http://",
        "//a.example",
        "",
        "smb://a/b",
        "mailto:a@b",
        "http:/a",
        "x-riwaya:1",
    ],
)
def test_only_web_addresses_lead_anywhere(text: str) -> None:
    assert web_address(text) is None


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://www.sana.sy/?p=1", "www.sana.sy"),
        ("http://bank.example@evil.example/login", "evil.example"),
        ("https://аррӏе.example/", "xn--80ak6aa92e.example"),
        ("https://مثال.إختبار/أ", "xn--mgbh0fb.xn--kgbechtv"),
    ],
)
def test_a_link_shows_its_server_and_opens_only_by_the_button(opener: Callable[..., Any], text: str, host: str) -> None:
    driver = opener(empty=True)
    url = web_address(text)
    assert url is not None
    opened: list[QUrl] = []
    refused = LinkDialog(driver.program.context, url, driver.window, opened.append)
    assert any(host in label.text() for label in refused.findChildren(QLabel))
    refused.open()
    refused.reject()
    assert not opened
    LinkDialog(driver.program.context, url, driver.window, opened.append).accept()
    assert opened == [url]


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(("url", "offered"), [("https://a.example/1", True), ("javascript:alert(1)", False)])
def test_an_articles_menu_asks_before_it_opens_its_page(
    opener: Callable[..., Any], tmp_path: Path, url: str, offered: bool
) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft(url=url))
    driver = opener(library=path)
    driver.window.pages.menus.selection([1], driver.window.rect().center())
    driver.settle()
    menu = next(one for one in driver.window.findChildren(QMenu) if one.isVisible())
    found = [action for action in menu.actions() if "المتصفح" in action.text()]
    assert len(found) == offered
    for action in found:
        action.trigger()
        asked = driver.window.findChild(LinkDialog)
        assert asked is not None
        asked.reject()
    menu.close()


def test_about_names_every_distribution_that_is_shipped() -> None:
    named = " ".join(name for name, _ in LICENCES).lower().replace("_", "-")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting, seen = list(project["dependencies"]), set()
    while waiting:
        name = re.split(r"[ ;<>=!~\[(]", waiting.pop())[0].lower().replace("_", "-")
        if name in seen:
            continue
        seen.add(name)
        try:
            requires = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            seen.discard(name)
            continue
        waiting += [one for one in requires if "extra ==" not in one]
    shipped = seen - {"pyside6-essentials", "shiboken6"}
    assert not [name for name in sorted(shipped) if name not in named]


def test_about_tells_privacy_and_licences(opener: Callable[..., Any]) -> None:
    driver = opener(empty=True)
    dialog = AboutDialog(driver.program.context, driver.window)
    assert len([label for label in dialog.findChildren(QLabel) if label.property("tone") == "muted"]) == 3
    dialog.deleteLater()


def rich(window: QWidget) -> list[str]:
    """What Qt would render as markup: labels that are not set to plain text, hints, and hints of lines in lists."""
    plain = Qt.TextFormat.PlainText
    words = [("label", one.text()) for one in window.findChildren(QLabel) if one.textFormat() is not plain]
    words += [(f"hint of {type(one).__name__}", one.toolTip()) for one in (window, *window.findChildren(QWidget))]
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        rows = min(40, model.rowCount(QModelIndex()))
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
        indexes = [model.index(row, column) for row in range(rows) for column in range(columns)]
        hints = [index.data(Qt.ItemDataRole.ToolTipRole) for index in indexes]
        words += [(f"line of {type(view).__name__}", hint) for hint in hints if isinstance(hint, str)]
    return [f"{where}: {text[:80]}" for where, text in words if Qt.mightBeRichText(text) and not _OWN.fullmatch(text)]


def test_hostile_headlines_and_outlets_break_no_page_and_no_report(opener: Callable[..., Any], tmp_path: Any) -> None:
    path = tmp_path / "hostile.db"
    with Library.open(path) as library:
        for number, text in enumerate(HOSTILE):
            body = f"{unlike(number)} {text[:200]} " * 3
            library.import_draft(draft(title=text, text=body, outlet=text, url="javascript:alert(1)"), key=text[:300])
        ids = [row.id for row in library.articles(ArticleQuery(limit=50))]
        assert len(ids) == len(HOSTILE)
        library.merge_events([row.events[0] for row in library.articles(ArticleQuery(limit=50))])
        report = make_report(library.compare(ids[:6]), HOSTILE[0], Contents("ar"))
        written = {name: exporter.write(report) for name, exporter in EXPORTERS.items()}
        assert b"<img src=x" not in written["html"]
        assert b"javascript:" not in written["html"].replace(b"&quot;javascript:", b"")
    driver = opener(library=path)
    faults: list[str] = []
    driver.program.faults.happened.connect(faults.append)
    for place in (
        Place(Kind.EVENTS),
        Place(Kind.ARTICLES),
        Place(Kind.OUTLETS),
        Place(Kind.FEEDS),
        *(Place(Kind.READER, (one,)) for one in ids),
        Place(Kind.COMPARE, tuple(ids[:3])),
    ):
        driver.window.go(place)
        driver.settle()
        assert not driver.window.grab().toImage().isNull()
        assert driver.window.width() <= 1600
        assert rich(driver.window) == [], place
    assert faults == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_dialog_renders_foreign_markup(opener: Callable[..., Any], tmp_path: Any) -> None:
    path = tmp_path / "hostile.db"
    with Library.open(path) as library:
        for number, text in enumerate(HOSTILE):
            library.import_draft(
                draft(title=text, text=f"{unlike(number)} {text[:200]} " * 3, outlet=text), key=f"{number}"
            )
        ids = [row.id for row in library.articles(ArticleQuery(limit=50))]
        library.sessions.create(ids[:2], HOSTILE[0])
        library.feeds().add("https://a.example/rss", HOSTILE[0], outlet=HOSTILE[0], folders=(HOSTILE[0], HOSTILE[1]))
    driver = opener(library=path)
    driver.window.go(Place(Kind.FEEDS))
    driver.settle()
    found = {"feeds": rich(driver.window)}
    for surfaces_of in (pages, dialogs):
        for name, shown in surfaces_of(driver):
            found[name] = rich(shown)
    assert {name: lines for name, lines in found.items() if lines} == {}
