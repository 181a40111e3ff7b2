"""All articles: their list with search and filters, and the preview of the one that is current."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from reader.model.comparisons import FEWEST_ACCOUNTS, MOST_ACCOUNTS
from reader.ui.context import Context
from reader.ui.feeds.versions import other_version
from reader.ui.language.wording import Wording
from reader.ui.library.articles.article_preview import ArticlePreview, Previewed
from reader.ui.library.cards import ArticleDelegate
from reader.ui.library.list_pane import CardList, ListPane
from reader.ui.library.searching import queries
from reader.ui.library.searching.listings import ArticleListing
from reader.ui.library.searching.queries import Found, Wanted
from reader.ui.library.searching.searched_page import SearchedPage
from reader.ui.models.items import ArticleItem
from reader.ui.models.paged import PagedModel
from reader.ui.widgets.search_field import SearchField
from reader.ui.window.around.places import Kind, Place

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import OutletRow


class ArticlesPage(SearchedPage[ArticleItem]):
    """The list at the start, the preview at the end. Several articles can be selected."""

    setOutlet = Signal(list)
    setDay = Signal(list)
    selectionMenu = Signal(list, object)
    deleteWanted = Signal(list)
    starred = Signal(list, bool)
    LISTING = "articles"

    def __init__(self, context: Context, words: Wording, tools: QWidget) -> None:
        super().__init__(context, words, tools)
        self.model = PagedModel(context, self._describe, self)
        self.view = CardList(self.model, ArticleDelegate(context, words, self), self.tr("Articles"))
        self.field = SearchField(context, self.tr("Search headlines, text, outlets and names"), "search")
        self.pane = ListPane(self.field, self.view, self._choices())
        self.preview = ArticlePreview(context, words)
        self._nothing_fits = self.tr("No article fits this filter.")
        self._lay_out(self.preview)
        self._connect()

    def _connect(self) -> None:
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self.context.failed)
        self.view.current.connect(self._current)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(self._chosen)
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.deletePressed.connect(self._delete)
        self.field.searched.connect(self._search)
        self.field.keep.connect(self._keep)
        self.preview.read.connect(self._read)
        self.preview.compare.connect(self._compare)
        self.preview.compareVersions.connect(self._compare_versions)
        self.preview.openEvent.connect(self._event)
        self.preview.setOutlet.connect(self.setOutlet)
        self.preview.setDay.connect(self.setDay)
        self.preview.starred.connect(self.starred)
        self.context.settingsChanged.connect(self.refresh)

    def show_place(self, place: Place) -> None:
        outlet = place.ids[0] if place.ids else None
        self._within = place.title
        self._wanted = replace(self._wanted, outlet=outlet)
        self.crumbs.emit([self.tr("Outlets"), place.title] if outlet else [self.tr("All articles")])
        self.refresh()

    def _narrow_to(self, outlet: OutletRow | None) -> None:
        self.go.emit(Place(Kind.ARTICLES, (outlet.id,), outlet.name) if outlet else Place(Kind.ARTICLES))

    def refresh(self) -> None:
        self._list()
        if not self._wanted.text:
            self.context.ask(self._listed().count, self._count, key=(id(self), "count"))

    def _describe(self, item: ArticleItem) -> str:
        return self._words.article_line(item.row)

    def _loaded(self) -> None:
        rows = self.model.rowCount()
        self._show_found()
        self._say_nothing()
        if self._shown is None or not self.view.select_again(self._shown):
            self.view.select_first()
        if not rows:
            self.preview.clear()

    def _listed(self, *, thorough: bool = False) -> ArticleListing:
        return ArticleListing(self._wanted, thorough=thorough)

    def _count(self, total: int) -> None:
        self.pane.set_count(self._words.articles(total))

    def _tell(self, found: Found) -> None:
        self.pane.set_count(self._about(self._words.articles(found.total), found))

    def _current(self, item: object) -> None:
        if isinstance(item, ArticleItem):
            self._shown = item.id
            article, wanted = item.id, self._wanted
            key = (id(self), "article")
            self.context.ask(lambda library: _previewed(library, article, wanted), self._preview, key=key)

    def _preview(self, found: Previewed) -> None:
        if found.row.id == self._shown:
            self.preview.show_article(found)

    def _chosen(self, ids: list[int]) -> None:
        self.preview.set_selected(ids)

    def _open(self, item: object) -> None:
        """What the first button of the preview says: reads the article, or compares those that are selected."""
        chosen = self.view.ids()
        if FEWEST_ACCOUNTS <= len(chosen) <= MOST_ACCOUNTS:
            self._compare(chosen)
        elif isinstance(item, ArticleItem):
            self._read(item.id)

    def _read(self, article: int) -> None:
        self.go.emit(Place(Kind.READER, (article,)))

    def _compare(self, ids: list[int]) -> None:
        self.go.emit(Place(Kind.COMPARE, tuple(ids), self.tr("Selected articles")))

    def _compare_versions(self, ids: list[int]) -> None:
        self.go.emit(Place(Kind.COMPARE, tuple(ids), self.tr("Versions of the article")))

    def _event(self, event: int) -> None:
        self.go.emit(Place(Kind.EVENTS, event=event))

    def _menu(self, where: QPoint) -> None:
        ids = self.view.ids()
        if ids:
            self.selectionMenu.emit(ids, self.view.viewport().mapToGlobal(where))

    def _articles_here(self) -> list[int]:
        return self.view.ids()

    def _delete(self) -> None:
        ids = self.view.ids()
        if ids and self._wanted.only != "deleted":
            self.deleteWanted.emit(ids)


def _previewed(library: Library, article: int, wanted: Wanted) -> Previewed:
    """What the preview of an article shows."""
    from reader.library.views import ArticleQuery, Order

    row = library.article_row(article)
    event = next(iter(row.events), None)
    members = library.articles(ArticleQuery(event=event, order=Order.OLDEST)) if event is not None else ()
    others = tuple(one for one in members if one.id != article)
    whole = library.article(article)
    hits = queries.hits_in(library, wanted, [whole.text, *(one.title for one in others)])
    return Previewed(row, whole, event, others, other_version(library, article), hits)
