"""Ctrl+V where nothing could be written: what is on the clipboard comes into the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.window import dropped
from reader.ui.window.around.places import Kind

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

_OF_ARTICLES = (Kind.EVENTS, Kind.STORIES, Kind.ARTICLES, Kind.OUTLETS)


def pastes(window: MainWindow, event: QKeyEvent) -> bool:
    """Whether the key did so: links anywhere, text and files where articles are listed, or will be."""
    if not (event.matches(QKeySequence.StandardKey.Paste) and window.commands["paste"].isEnabled()):
        return False
    if window.history.here.kind not in _OF_ARTICLES:
        return window.feeding.paste()
    welcome = dropped.is_welcome(dropped.copied())
    if welcome:
        window.paste()
    return welcome
