"""What the window's commands do, wherever they are called: menus, keys, buttons."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.ui.window.around.places import Kind, Place

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

_PLACES = ("events", "stories", "articles", "outlets", "sessions", "feeds", "analysis", "lexicon")


def connect_commands(window: MainWindow) -> None:
    """Connects each command of the window with what does it."""
    handlers: dict[str, Callable[[], object]] = {
        **_content(window),
        "undo": window.editing.undo,
        "redo": window.editing.redo,
        "search": window.search,
        "back": window.back,
        "forward": window.forward,
        "full_screen": partial(_turn_full_screen, window),
        "next_pane": partial(_to_next_pane, window),
        "previous_pane": partial(_to_next_pane, window, back=True),
        "settings": window.dialogs.show_settings,
        "help": lambda: window.dialogs.show_help(window.history.here.kind),
        "shortcuts": window.dialogs.show_shortcuts,
        "log": window.dialogs.open_log,
        "about": window.dialogs.show_about,
        "quit": window.close,
    }
    for name in _PLACES:
        handlers[name] = partial(window.go, Place(Kind(name)))
    for name, handler in handlers.items():
        action = window.commands[name]
        # What a command carries, whether it is checked, is nothing to these.
        action.triggered.connect(partial(_run, handler))
        window.addAction(action)


def _content(window: MainWindow) -> dict[str, Callable[[], object]]:
    return {
        "import_files": window.importing.choose_files,
        "import_folder": window.importing.choose_folder,
        "paste": window.paste,
        "add_feed": window.feeding.add,
        "add_links": window.feeding.ask_links,
        "update_feeds": window.feeding.update_all,
        "samples": window.importing.add_samples,
        "open_library": window.dialogs.open_library,
        "backup": window.editing.backup,
    }


def _run(handler: Callable[[], object], _checked: bool = False) -> None:
    handler()


def _turn_full_screen(window: MainWindow) -> None:
    (window.showNormal if window.isFullScreen() else window.showFullScreen)()


def _to_next_pane(window: MainWindow, *, back: bool = False) -> None:
    from reader.ui.widgets.focus import Pane, next_pane
    from reader.ui.window.page import Page

    page = window.stack.currentWidget()
    inside = page.panes() if isinstance(page, Page) else [Pane(window.stack)]
    panes = [Pane(window.nav), Pane(window.toolbar), *inside, Pane(window.menu_row.menus)]
    next_pane(panes[::-1] if back else panes, window.focusWidget())
