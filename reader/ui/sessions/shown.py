"""The articles of an open session: which it has, and which of them stand side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.library.sessions.views import LARGEST, SHOWN
from reader.ui.compare.view import CompareView
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.sessions.keeper import Keeper
from reader.ui.sessions.words import translate


class ShownArticles(QObject):
    """`leaving` comes before other articles are shown, `chosen` after others were, and `outdated` asks to compute the
    session anew; `said` carries a remark."""

    leaving = Signal()
    chosen = Signal()
    outdated = Signal()
    said = Signal(str)

    def __init__(self, context: Context, wording: Wording, view: CompareView, keeper: Keeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._wording, self._window = context, wording, parent
        self._view, self._keeper = view, keeper
        view.articlesChanged.connect(self._rearranged)
        view.addColumnRequested.connect(self._choose)
        view.articlesDropped.connect(self.add)

    def show_only(self, ids: Sequence[int]) -> None:
        """Sets two to six articles of the session side by side."""
        if 2 <= len(ids) <= LARGEST and set(ids) != set(self._view.article_ids):
            self.leaving.emit()
            self._put(ids)
            self.outdated.emit()

    def show(self, article: int) -> None:
        """Brings an article of the session among the columns, in the place of the first where there are six."""
        self.show_only([*self._view.article_ids[-(LARGEST - 1) :], article])

    def add(self, ids: Sequence[int]) -> None:
        """Takes articles into the session and shows them beside the others."""
        session = self._keeper.session
        new = [one for one in ids if session is not None and one not in session.articles]
        if session is None or not new:
            return
        self.leaving.emit()
        shown = [*self._view.article_ids, *new]
        view = {**session.view, SHOWN: shown[-LARGEST:]}
        self._keeper.change(articles=(*session.articles, *new), view=view, digest=None)
        self.outdated.emit()
        if len(shown) > LARGEST:
            self.said.emit(translate("Sessions", "Six articles are shown at a time; the others stay in the session."))

    def _rearranged(self, ids: list[int]) -> None:
        session = self._keeper.session
        if session is None:
            return
        if len(session.articles) > LARGEST:
            # In a larger session a column that is closed is put away, and stays in the session.
            self._put(ids)
        else:
            self._keeper.change(articles=tuple(ids))

    def _put(self, ids: Sequence[int]) -> None:
        session = self._keeper.session
        if session is not None:
            rest = [one for one in session.articles if one not in ids]
            self._keeper.change(articles=(*ids, *rest), view={**session.view, SHOWN: list(ids)}, digest=None)
            self.chosen.emit()

    def _choose(self) -> None:
        from reader.ui.dialogs.choose import ChooseArticle

        title = translate("Sessions", "Add an article to the session")
        session = self._keeper.session
        here = session.articles if session is not None else self._view.article_ids
        dialog = ChooseArticle(self._context, self._wording, title, here, self._window)
        dialog.chosen.connect(lambda article: self.add([article]))
        dialog.open()
