"""The menu bar. No entry leads nowhere: what does not exist yet is not in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from reader.ui.context import Context
from reader.ui.settings import Language, ThemeChoice
from reader.ui.widgets.menu import Menu
from reader.ui.window.commands.actions import Actions


class Menus(QObject):
    """Fills the menu bar; theme and language are chosen here too."""

    languageChosen = Signal(object)

    def __init__(self, context: Context, bar: QMenuBar, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._menu(bar, self.tr("&File"), actions, _FILE)
        self._menu(bar, self.tr("&Edit"), actions, _EDIT)
        self._view(bar, actions)
        self.compare = Menu(self.tr("&Compare"), bar)
        bar.addMenu(self.compare)
        self.compare.menuAction().setVisible(False)
        self._menu(bar, self.tr("&Help"), actions, _HELP)

    @staticmethod
    def _menu(bar: QMenuBar, title: str, actions: Actions, names: Sequence[str]) -> QMenu:
        menu = Menu(title, bar)
        bar.addMenu(menu)
        for name in names:
            if name:
                menu.addAction(actions[name])
            else:
                menu.addSeparator()
        return menu

    def _view(self, bar: QMenuBar, actions: Actions) -> None:
        menu = self._menu(bar, self.tr("&View"), actions, _VIEW)
        chosen = self._context.settings
        themes = [
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.SYSTEM, self.tr("As the system")),
        ]
        self._themes = self._choices(menu.addMenu(self.tr("Theme")), themes, chosen.theme)
        self._themes.triggered.connect(self._theme)
        languages = [(Language.ARABIC, "العربية"), (Language.ENGLISH, "English")]
        self._languages = self._choices(menu.addMenu(self.tr("Language")), languages, chosen.language)
        self._languages.triggered.connect(self._language)
        menu.addSeparator()
        menu.addAction(actions["full_screen"])
        self._context.settingsChanged.connect(self._follow)

    def _choices(self, menu: QMenu, choices: Sequence[tuple[object, str]], current: object) -> QActionGroup:
        group = QActionGroup(self)
        for value, text in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(value)
            group.addAction(action)
        return group

    def show_compare(self, actions: Sequence[QAction | None]) -> None:
        """Puts the commands of the compare page in their menu; None is a separator."""
        # `clear` would leave the wrappers of menus inside this one without their actions.
        for old in self.compare.actions():
            self.compare.removeAction(old)
            if old.isSeparator():
                old.deleteLater()
        for action in actions:
            if action is None:
                self.compare.addSeparator()
            else:
                self.compare.addAction(action)
        self.compare.menuAction().setVisible(bool(actions))

    def _theme(self, action: QAction) -> None:
        self._context.change(theme=ThemeChoice(action.data()))

    def _language(self, action: QAction) -> None:
        self.languageChosen.emit(Language(action.data()))

    def _follow(self) -> None:
        for action in self._themes.actions():
            action.setChecked(action.data() == self._context.settings.theme)


_FILE = (
    "import_files",
    "import_folder",
    "paste",
    "add_links",
    "add_feed",
    "update_feeds",
    "samples",
    "",
    "open_library",
    "backup",
    "care",
    "",
    "settings",
    "",
    "quit",
)
_EDIT = ("undo", "redo", "", "search")
_VIEW = (
    "events",
    "stories",
    "articles",
    "outlets",
    "sessions",
    "feeds",
    "analysis",
    "lexicon",
    "",
    "back",
    "forward",
    "",
)
_HELP = ("help", "shortcuts", "log", "", "about")
