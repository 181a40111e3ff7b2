"""The page of feeds, its dialogs and the line that says when one is online."""

from __future__ import annotations

import datetime as dt
import threading
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel

from reader.feeds.outlines import FeedEntry
from reader.ui.feeds import wording
from reader.ui.feeds.add import AddFeeds
from reader.ui.feeds.add_links import AddLinks
from reader.ui.feeds.edit import EditFeed
from reader.ui.feeds.hosts import AllowHost, NetworkSettings
from reader.ui.feeds.model import FeedItem
from reader.ui.feeds.page import FeedsPage
from reader.ui.reader.page import ReaderPage
from reader.ui.window.around.places import Kind, Place
from tests.feeds.conftest import Site
from tests.feeds.made import LONG, item, rss
from tests.ui.conftest import Driver, Opener

LOOPBACK = ("127.0.0.1",)


def feeds_page(driver: Driver) -> FeedsPage:
    driver.window.go(Place(Kind.FEEDS))
    driver.settle()
    return driver.page(FeedsPage)


def settled(driver: Driver) -> None:
    driver.qtbot.waitUntil(lambda: not driver.window.feeding.busy, timeout=20_000)
    driver.settle()


def dialog_of(driver: Driver, kind: type[QDialog]) -> QDialog:
    return next(one for one in driver.window.findChildren(kind) if one.isVisible())


def add_without_fetching(driver: Driver) -> None:
    """Adds the feeds that the dialog lists."""
    dialog = dialog_of(driver, AddFeeds)
    assert isinstance(dialog, AddFeeds)
    dialog.fetch.setChecked(False)
    dialog.accept()
    driver.settle()


def said(page: FeedsPage) -> str:
    return "\n".join(one.text() for one in page.preview.findChildren(QLabel) if one.isVisibleTo(page.preview))


def test_a_feed_is_found_added_fetched_and_shown(opener: Opener, site: Site) -> None:
    site.give("/", b'<html><head><link rel="alternate" type="application/rss+xml" title="T" href="/rss"></head></html>')
    site.give("/rss", rss(item("1", "خبر جديد", LONG), title="قناة الأمثلة"))
    driver = opener(empty=True, allowed_hosts=LOOPBACK)
    page = feeds_page(driver)
    assert page._stack.currentWidget() is page.first
    driver.window.commands["add_feed"].trigger()
    dialog = dialog_of(driver, AddFeeds)
    assert isinstance(dialog, AddFeeds)
    dialog.address.setText(site.url("/"))
    dialog.look()
    driver.settle()
    assert [entry.url for entry in dialog.choices.chosen()] == [site.url("/rss")]
    dialog.accept()
    driver.settle()
    settled(driver)
    assert [(row.url, row.articles, row.new) for row in page._rows] == [(site.url("/rss"), 1, 1)]
    assert driver.window.nav._buttons["feeds"]._count == 1
    assert not driver.window.feeding.online.is_on


@pytest.mark.parametrize(
    ("path", "words"),
    [("/none", "لا تذكر هذه الصفحة أي خلاصة"), ("/404", "أجاب الخادم بخطأ (404)"), ("", "ليس عنوانًا")],
)
def test_what_is_no_feed_is_said_in_words(opener: Opener, site: Site, path: str, words: str) -> None:
    site.give("/none", b"<html><body>x</body></html>")
    driver = opener(allowed_hosts=LOOPBACK)
    driver.window.feeding._open_add(site.url(path) if path else "http://", ())
    dialog = dialog_of(driver, AddFeeds)
    assert isinstance(dialog, AddFeeds)
    dialog.look()
    driver.settle()
    assert words in dialog.note.text()
    assert not dialog._main.isEnabled()
    dialog.reject()


def test_what_of_a_list_is_no_web_address_is_told(opener: Opener, tmp_path: Path) -> None:
    driver = opener()
    said: list[str] = []
    driver.window.feeding.said.connect(said.append)
    list_ = tmp_path / "list.opml"
    feeds = "".join(f'<outline type="rss" text="x" xmlUrl="{url}"/>' for url in ("https://a.example/", "file:///x"))
    list_.write_text(f"<opml version='2.0'><body>{feeds}</body></opml>", "utf-8")
    driver.window.feeding.read_file(list_)
    driver.settle()
    add_without_fetching(driver)
    assert any("تُرك عنوان واحد" in one for one in said)


def test_what_was_updated_just_now_is_a_while_ago_later(
    opener: Opener, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Later(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> Later:
            return super().now(tz) + dt.timedelta(minutes=5)

    site.give("/rss", rss(item("1", "خبر", LONG)))
    driver = opener(empty=True, allowed_hosts=LOOPBACK)
    _added(driver, site.url("/rss"))
    page = feeds_page(driver)
    page.update_all.click()
    settled(driver)
    assert "آخر تحديث: الآن" in said(page)
    monkeypatch.setattr(wording, "dt", SimpleNamespace(datetime=Later, UTC=dt.UTC))
    page.age()
    assert "آخر تحديث: قبل 5 دقائق" in said(page)


def test_undo_brings_back_what_an_update_took_out(opener: Opener, site: Site) -> None:
    site.give("/rss", rss(item("1", "خبر قديم", LONG)))
    driver = opener(empty=True, allowed_hosts=LOOPBACK)
    feed = _added(driver, site.url("/rss"))
    feeding = driver.window.feeding
    feeding.update_all()
    settled(driver)
    feeding._change(feed, {"keep_days": 30})
    driver.settle()
    counts: list[int] = []
    for act in (feeding.update_all, driver.window.commands["undo"].trigger, feeding.update_all):
        act()
        settled(driver)
        driver.program.context.ask(lambda library: library.counts().articles, counts.append)
        driver.settle()
    assert counts == [0, 1, 1]


def test_looking_for_a_feed_counts_as_online_and_can_be_stopped(opener: Opener, site: Site) -> None:
    released = threading.Event()

    def silent(_: BaseHTTPRequestHandler) -> None:
        released.wait(20)

    site.pages["/silent"] = silent
    driver = opener(allowed_hosts=LOOPBACK)
    feeding = driver.window.feeding
    try:
        dialog = feeding._open_add(site.url("/silent"), ())
        dialog.look()
        states = [feeding.online.is_on]
        driver.qtbot.waitUntil(lambda: bool(site.asked), timeout=10_000)
        feeding.online.stop.emit()
        driver.settle()
        states.append(feeding.online.is_on)
        assert states == [True, False]
        assert not released.is_set()
        dialog.reject()
    finally:
        released.set()


def test_a_feed_is_dropped_into_a_folder(opener: Opener) -> None:
    driver = opener()
    first, second = _added(driver, "https://a.example/"), _added(driver, "https://b.example/", folders=("سوريا",))
    page = feeds_page(driver)
    page.model.dropMimeData(
        page.model.mimeData([page.model.index(page.model.row_of(first))]),
        Qt.DropAction.MoveAction,
        -1,
        -1,
        page.model.index(1),
    )
    driver.settle()
    assert [(row.id, row.folders) for row in page._rows] == [(second, ("سوريا",)), (first, ("سوريا",))]


def test_feeds_that_were_added_are_taken_back_by_undo(opener: Opener) -> None:
    driver = opener()
    page = feeds_page(driver)
    driver.window.feeding._add([FeedEntry("أ", "https://a.example/")], fetch=False)
    driver.settle()
    shown = [len(page._rows)]
    for step in ("undo", "redo"):
        driver.window.commands[step].trigger()
        driver.settle()
        shown.append(len(page._rows))
    assert shown == [1, 0, 1]


def test_the_starter_list_is_offered_with_nothing_chosen(opener: Opener) -> None:
    driver = opener()
    driver.window.feeding.starter()
    driver.settle()
    dialog = dialog_of(driver, AddFeeds)
    assert isinstance(dialog, AddFeeds)
    assert dialog.choices.chosen() == []
    dialog.choices.tick_all(on=True)
    assert len(dialog.choices.chosen()) >= 25
    dialog.reject()
    driver.settle()
    assert feeds_page(driver)._rows == ()


def test_a_list_goes_in_and_out_with_its_folders(
    opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "in.opml", tmp_path / "out.opml"
    source.write_text(
        '<opml version="2.0"><body><outline text="سوريا"><outline text="ب" xmlUrl="https://b.example/"/>'
        '<outline text="أ" xmlUrl="https://a.example/"/></outline></body></opml>',
        "utf-8",
    )
    driver = opener()
    driver.window.feeding.read_file(source)
    driver.settle()
    add_without_fetching(driver)
    page = feeds_page(driver)
    assert [(row.title, row.folders) for row in page._rows] == [("ب", ("سوريا",)), ("أ", ("سوريا",))]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    driver.window.feeding.export_opml(None)
    driver.settle()
    assert "https://b.example/" in target.read_text("utf-8")
    driver.window.feeding.read_file(tmp_path / "nothing.opml")
    driver.settle()
    next(one for one in driver.window.findChildren(QDialog) if one.isVisible()).reject()


def test_a_failed_feed_says_why_and_what_to_do(opener: Opener, site: Site) -> None:
    site.give("/gone", b"", status=410)
    driver = opener(allowed_hosts=LOOPBACK)
    driver.window.feeding._add([], fetch=False)
    feed = _added(driver, site.url("/gone"), page="https://a.example/")
    page = feeds_page(driver)
    driver.window.feeding.update([feed])
    settled(driver)
    assert "أُلغي نهائيًا" in said(page)
    assert "ابحث عن الخلاصة في صفحة المصدر" in said(page)
    assert page._rows[0].gone


def test_show_leads_to_the_feed_that_failed(opener: Opener, site: Site) -> None:
    site.give("/rss", rss(item("1", "خبر", LONG)))
    site.give("/gone", b"", status=410)
    driver = opener(empty=True, allowed_hosts=LOOPBACK)
    _added(driver, site.url("/rss"))
    gone = _added(driver, site.url("/gone"))
    page = feeds_page(driver)
    driver.window.feeding.update_all()
    settled(driver)
    driver.window.feeding.online.showFailed.emit()
    driver.settle()
    chosen = page.view.item()
    assert isinstance(chosen, FeedItem)
    assert chosen.id == gone
    assert "أُلغي نهائيًا" in said(page)


def test_a_feed_chosen_after_show_stays_chosen_when_the_library_changes(opener: Opener) -> None:
    driver = opener(empty=True)
    first, second = _added(driver, "https://a.example/"), _added(driver, "https://b.example/")
    page = feeds_page(driver)
    chosen = []
    for step in ("show", "choose", "show"):
        if step == "show":
            driver.window.feeding.go.emit(Place(Kind.FEEDS, (second,)))
        else:
            page.view.select_feed(first)
        driver.settle()
        driver.program.context.libraryChanged.emit()
        driver.settle()
        chosen.append(page._shown)
    assert chosen == [second, first, second]


def _added(driver: Driver, url: str, **settings: object) -> int:
    found: list[int] = []
    driver.program.context.ask(lambda library: library.feeds().add(url, "قناة", **settings), found.append)
    driver.settle()
    return found[0]


def test_a_feed_is_removed_and_comes_back(opener: Opener) -> None:
    driver = opener()
    feed = _added(driver, "https://a.example/rss")
    page = feeds_page(driver)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    driver.settle()
    assert len(page._rows) == 0
    driver.window.commands["undo"].trigger()
    driver.settle()
    assert page.model.row_of(feed) == 0


def test_feeds_are_put_in_order_by_keyboard(opener: Opener) -> None:
    driver = opener()
    first, second = _added(driver, "https://a.example/"), _added(driver, "https://b.example/")
    page = feeds_page(driver)
    page.view.select_feed(second)
    QTest.keyClick(page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    driver.settle()
    assert [row.id for row in page._rows] == [second, first]
    chosen = page.view.item()
    assert isinstance(chosen, FeedItem)
    assert chosen.id == second


def test_what_the_outlet_wrote_anew_is_called_a_version_of_its_own_article(opener: Opener, site: Site) -> None:
    driver = opener(empty=True, allowed_hosts=LOOPBACK)
    _added(driver, site.url("/rss"))
    page = feeds_page(driver)
    for words in ("أولى", "ثانية"):
        site.give("/rss", rss(item("1", f"صيغة {words}", f"{LONG} {words}", site.url("/story"))))
        driver.window.feeding.update_all()
        settled(driver)
    assert said(page).count("نسخة أحدث من مقال المصدر نفسه") == 1
    assert "ينقل" not in said(page)


def test_links_are_pasted_onto_the_page_and_text_into_its_field(opener: Opener) -> None:
    driver = opener()
    _added(driver, "https://a.example/")
    page = feeds_page(driver)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("كلمة")
    QTest.keyClick(page.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert driver.window.findChildren(AddLinks) == []
    clipboard.setText("https://a.example/1\nhttps://a.example/2")
    QTest.keyClick(page._find, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "https://a.example/1" in page._find.text()
    QTest.keyClick(page.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(driver, AddLinks)
    assert isinstance(dialog, AddLinks)
    assert dialog.focusWidget() is dialog._main
    dialog.reject()


def test_a_list_is_offered_in_its_own_order_and_a_folder_with_a_stroke_stays_one(opener: Opener) -> None:
    driver = opener(empty=True)
    entries = [
        FeedEntry("أ", "https://a.example/", folders=("سياسة / اقتصاد", "صحف")),
        FeedEntry("ب", "https://b.example/"),
        FeedEntry("ج", "https://c.example/", folders=("سياسة / اقتصاد",)),
        FeedEntry("د", "https://d.example/"),
    ]
    page = feeds_page(driver)
    dialog = driver.window.feeding._open_add("", entries)
    assert [entry.title for entry in dialog.choices.chosen()] == ["أ", "ج", "ب", "د"]
    dialog.fetch.setChecked(False)
    dialog.accept()
    driver.settle()
    driver.window.feeding.edit(page._rows[0])
    edit = dialog_of(driver, EditFeed)
    assert isinstance(edit, EditFeed)
    assert edit.values() == {}
    edit.reject()


def test_the_settings_of_a_feed_are_kept(opener: Opener) -> None:
    driver = opener()
    _added(driver, "https://a.example/")
    page = feeds_page(driver)
    driver.window.feeding.edit(page._rows[0])
    dialog = dialog_of(driver, EditFeed)
    assert isinstance(dialog, EditFeed)
    assert dialog.values() == {}
    dialog.outlet.setText("صحيفة")
    dialog.folder.setText("سوريا / معارضة")
    dialog._set_whole("always")
    dialog.accept()
    driver.settle()
    row = page._rows[0]
    assert (row.outlet, row.folders, row.full_text) == ("صحيفة", ("سوريا", "معارضة"), "always")


def test_links_are_fetched_and_each_failure_has_its_reason(opener: Opener, site: Site) -> None:
    text = f"<html><body><article><h1>خبر الصفحة</h1><p>{LONG}</p><p>{LONG} ختام.</p></article></body></html>"
    site.give("/a", text.encode(), Content_Type="text/html; charset=utf-8")
    driver = opener(empty=True, allowed_hosts=LOOPBACK)
    data = QMimeData()
    data.setUrls([QUrl(site.url("/a")), QUrl(site.url("/404")), QUrl("http://10.0.0.1/x")])
    driver.window._drop(data)
    dialog = dialog_of(driver, AddLinks)
    assert isinstance(dialog, AddLinks)
    dialog._main.click()
    driver.settle()
    states = [item.text() for row in range(3) if (item := dialog.table.item(row, 1)) is not None]
    assert states[0] == "أُضيف إلى المكتبة"
    assert "404" in states[1]
    assert "الشبكة المحلية" in states[2]
    assert not driver.window.feeding.online.is_on
    dialog.reject()
    driver.settle()
    assert not driver.window._empty


def test_other_text_that_is_dropped_goes_its_usual_way(opener: Opener) -> None:
    driver = opener()
    data = QMimeData()
    data.setText("قال الوزير إن https://a.example/1 منشور.")
    assert not driver.window.feeding.drop(data)


def test_a_host_of_the_local_network_is_allowed_only_after_a_warning(opener: Opener) -> None:
    driver = opener()
    driver.window.feeding.allow_host("http://Printer.local:8080/rss")
    dialog = dialog_of(driver, AllowHost)
    assert not driver.program.context.settings.allowed_hosts
    dialog.accept()
    driver.settle()
    assert driver.program.context.settings.allowed_hosts == ("printer.local",)


def test_the_schedule_is_off_until_chosen(opener: Opener, site: Site) -> None:
    site.give("/rss", rss(item("1", "خبر", LONG)))
    driver = opener(allowed_hosts=LOOPBACK)
    _added(driver, site.url("/rss"))
    feeding = driver.window.feeding
    assert not feeding._schedule.isActive()
    feeding._look()
    driver.settle()
    assert site.asked == []
    network = NetworkSettings(driver.program.context)
    network._set_interval(60)
    assert feeding._schedule.isActive()
    feeding._look()
    driver.settle()
    settled(driver)
    assert len(site.asked) == 1
    network.deleteLater()


def test_a_rewritten_article_offers_to_compare_its_versions(opener: Opener, site: Site) -> None:
    link = "http://a.example/1"
    site.give("/rss", rss(item("1", "خبر", LONG, link)))
    driver = opener(empty=True, allowed_hosts=LOOPBACK)
    feed = _added(driver, site.url("/rss"))
    driver.window.feeding.update([feed])
    settled(driver)
    site.give("/rss", rss(item("1", "خبر معدل", LONG + "وأضافت تفاصيل.", link)))
    driver.window.feeding.update([feed])
    settled(driver)
    driver.window.go(Place(Kind.READER, (2,)))
    driver.settle()
    reader = driver.page(ReaderPage)
    reader.coverage.compareVersions.emit()
    driver.settle()
    assert driver.window.history.here.kind is Kind.COMPARE
    assert driver.window.history.here.ids == (1, 2)
